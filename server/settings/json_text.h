// JSON as people write it: with comments and with a comma after the last entry; and where each part
// of it stands.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "analysis/text/span.h"
#include "protocol/json/json.h"

namespace poa::server {

/// From a document's root to a value: keys, and the indices of lists as decimal numbers.
using JsonPath = std::vector<std::string>;

struct JsonPlace {
  Span key;  ///< with its quotation marks; empty for what has no key
  Span value;
};

/// A mistake in the text, for a person.
struct JsonMistake {
  Span place;
  std::string message;
};

struct JsonText {
  jsonrpc::Json value;
  std::map<JsonPath, JsonPlace> places;
  std::vector<JsonMistake> repeated_keys;  ///< the later one counts
};

/// Deeper is refused, as is what has more values than this.
inline constexpr std::size_t kDeepestJson = 16;
inline constexpr std::size_t kMostJsonValues = 20'000;

/// Reads any bytes; what is no JSON is a mistake with its place. `//` and `/* */` comments, a comma
/// after the last entry and a byte order mark are welcome. Text of nothing but blanks and comments
/// is an empty object: a file that was just made.
[[nodiscard]] std::variant<JsonText, JsonMistake> read_json_text(std::string_view text);

}  // namespace poa::server
