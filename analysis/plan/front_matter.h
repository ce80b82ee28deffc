// The YAML block at the head of a Plan of Action: what the case is about, in a few keys.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
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

/// A key and where it stands; `value` spans everything that belongs to it. A key that has no value
/// yet has an empty one, where the value would be typed.
struct FrontMatterKey {
  std::string name;  ///< as written
  Span span;
  Span value;
};

struct FrontMatterProblem {
  enum class Kind {
    syntax,         ///< a line that is no YAML; `subject` says in plain words what is wrong
    unknown_key,    ///< `suggestion` is the nearest known key, if one is near
    duplicate_key,  ///< the second of two; the first one counts
    wrong_type,     ///< at the key: a list where a text is due, or the other way round
    unknown_type,   ///< a suspension type that there is none of; `suggestion` as above
    invalid_value,  ///< a date that is not ISO 8601 or does not exist, an unknown `response`
  };
  Kind kind = Kind::syntax;
  Span span;
  std::string key;              ///< the key concerned, as written; empty for syntax
  std::string subject;          ///< the key or value at fault; what is wrong, for syntax
  std::string suggestion = {};  ///< empty if there is none
};

/// What follows a notice can be asked to be: a plan, documents alone, or a dispute.
enum class Response { plan, documents, dispute };

/// The front matter. Every key is optional; what could not be read is absent here and listed in
/// `problems`.
struct FrontMatter {
  /// From the first `---` to the end of the line with the second, or of the last line that reads
  /// like a key if the second is missing; empty if there is no front matter.
  Span span;
  /// The first byte of the Markdown after it.
  std::size_t body = 0;
  bool closed = false;  ///< by a line of its own

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

/// What a key's value has to be.
enum class FrontMatterType { text, date, list };

/// A key that a Plan of Action's front matter can have, for completion and hover.
struct FrontMatterKeyInfo {
  std::string_view name;
  FrontMatterType type;
  std::string_view purpose;
  std::string_view example;
};

/// All of them, in the order in which they are offered.
[[nodiscard]] std::span<const FrontMatterKeyInfo> front_matter_keys();

/// The key of exactly this name; null if there is none.
[[nodiscard]] const FrontMatterKeyInfo* front_matter_key(std::string_view name);

/// Reads the front matter at the head of `text`, if there is one: a first line `---` and a later
/// line `---` or `...`. A byte order mark before it is skipped. A `---` that is never closed opens
/// front matter all the same if one of our keys follows it; else it is a thematic break.
///
/// Never fails. Where the YAML does not parse, the lines that read `key: value` still count, so
/// that a header half typed keeps its meaning.
[[nodiscard]] FrontMatter read_front_matter(std::string_view text);

/// The same of a text that an edit has made of another one, whose front matter is at hand. Most
/// edits leave it alone.
[[nodiscard]] FrontMatter read_front_matter_again(std::string_view text, std::string_view earlier,
                                                  const FrontMatter& read);

}  // namespace poa
