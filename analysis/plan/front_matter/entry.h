// The entries of a front matter before anything is known of their meaning, and the two ways to read
// them: as YAML, and, where that fails, line by line.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/plan/front_matter.h"
#include "analysis/text/span.h"

namespace poa {

struct FrontMatterEntry {
  enum class Form {
    empty,
    text,
    list,   ///< of texts
    other,  ///< anything deeper
  };
  FrontMatterKey key;
  Form form = Form::empty;
  std::vector<FrontMatterValue> values;  ///< one of a text, any number of a list
  bool broken = false;                   ///< an error concerns its value, whose form says nothing
};

struct FrontMatterSyntaxError {
  Span span;
  std::string explanation;  ///< for a reader who has never heard of YAML
};

struct FrontMatterEntries {
  std::vector<FrontMatterEntry> entries;
  std::vector<FrontMatterSyntaxError> errors;
};

/// Reads the bytes `yaml` of `text` as YAML 1.2. If they do not parse, the entries are those of
/// read_lines(), and there is at least one error.
[[nodiscard]] FrontMatterEntries read_yaml(std::string_view text, Span yaml);

/// Reads every line that says `key: value`, and what belongs to it, whatever stands in between.
/// Meant for what is no YAML (yet): the errors are those that people make in such lines; of text
/// that is YAML they mean nothing.
[[nodiscard]] FrontMatterEntries read_lines(std::string_view text, Span yaml);

}  // namespace poa
