// The YAML block at the head of a Plan of Action: what the case is about, in a few keys.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/language/entity.h"
#include "analysis/text/span.h"

namespace poa {

/// A scalar as written, with its place. Quotation marks are left out of the value, not of the span.
struct FrontMatterValue {
  std::string text;
  Span span;
};

/// A key and where it stands; `value` spans everything that belongs to it.
struct FrontMatterKey {
  std::string name;
  Span span;
  Span value;
};

struct FrontMatterProblem {
  enum class Kind {
    syntax,       ///< YAML that does not parse
    unknown_key,  ///< `suggestion` is the nearest known key, if one is near
    duplicate_key,
    wrong_type,     ///< a list where a text is due, or the other way round
    unknown_type,   ///< a suspension type that there is none of; `suggestion` as above
    invalid_value,  ///< a date that is not ISO 8601, an unknown `response`, a malformed ASIN
  };
  Kind kind = Kind::syntax;
  Span span;
  std::string subject;     ///< the key or value at fault, or the parser's own words
  std::string suggestion;  ///< empty if there is none
};

/// What follows a notice can be asked to be: a plan, documents alone, or a dispute.
enum class Response { plan, documents, dispute };

/// The front matter. Every key is optional; what could not be read is absent here and listed in
/// `problems`.
struct FrontMatter {
  /// From the first `---` to the end of the line with the second; empty if there is none.
  Span span;
  /// The first byte of the Markdown after it.
  std::size_t body = 0;

  std::vector<FrontMatterKey> keys;
  std::vector<FrontMatterProblem> problems;

  std::optional<FrontMatterValue> suspension;
  std::optional<FrontMatterValue> seller_id;
  std::optional<FrontMatterValue> marketplace;
  std::optional<FrontMatterValue> case_id;
  std::optional<Date> notice_date;
  std::optional<Date> submission_date;
  std::vector<FrontMatterValue> asins;
  std::optional<FrontMatterValue> attachments;
  Response response = Response::plan;

  /// Where the key stands, if it is there.
  [[nodiscard]] const FrontMatterKey* find(std::string_view key) const;
};

/// The keys that a Plan of Action's front matter can have, with what each is for, for completion
/// and hover.
struct FrontMatterKeyInfo {
  std::string_view name;
  std::string_view purpose;
  std::string_view example;
};
[[nodiscard]] const std::vector<FrontMatterKeyInfo>& front_matter_keys();

/// Reads the front matter at the head of `text`, if there is one: a first line `---` and a later
/// line `---` or `...`. A byte order mark before it is skipped. Never fails.
[[nodiscard]] FrontMatter read_front_matter(std::string_view text);

}  // namespace poa
