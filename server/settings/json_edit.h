// Changing JSON as people write it, so that it looks as if they had written that too.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/text/span.h"
#include "analysis/text/text.h"
#include "server/settings/json_text.h"

namespace poa::server {

/// The bytes `replaced` become `text`. Edits of one change are in order and apart.
struct JsonEdit {
  Span replaced;
  std::string text;
};

/// How a file is laid out.
struct JsonLayout {
  std::string_view line_ending;
  std::string_view indentation;  ///< of one level

  /// As the entries of the outermost object stand; two blanks where none has a line of its own.
  static JsonLayout of(const Text& text, const JsonText& read);
};

/// The blanks that the line of a byte begins with.
[[nodiscard]] std::string_view indentation_at(const Text& text, std::size_t offset);

/// Whether nothing but blanks stands before a byte on its line.
[[nodiscard]] bool begins_line(const Text& text, std::size_t offset);

/// The place behind the last entry of an object or a list, where one more goes. Comments stay with
/// what they are about, and a comma after the last entry stays the way it is done.
class NextEntry {
 public:
  /// `container` is the object or list with its brackets; `last` its last entry, from the key on,
  /// or nothing if it is empty. `text` has to outlive this.
  NextEntry(const Text& text, Span container, std::optional<Span> last, const JsonLayout& layout);

  /// Whether the entry begins a line, and with which blanks.
  [[nodiscard]] bool has_own_line() const { return has_own_line_; }
  [[nodiscard]] const std::string& indentation() const { return indentation_; }

  [[nodiscard]] std::vector<JsonEdit> edits(std::string_view entry) const;

 private:
  /// Reads what stands between the last entry and the closing bracket.
  void read_rest(std::string_view rest);

  Span rest_;
  std::size_t written_ = 0;  ///< where the rest is blank from
  bool is_first_ = true;
  bool has_comma_ = false;
  bool has_own_line_ = false;
  std::string indentation_;
  std::string line_ending_;
};

}  // namespace poa::server
