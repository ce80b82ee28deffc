// What a rule reports.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/text/span.h"

namespace poa {

/// In falling order of weight; the names are those of the diagnostics.
enum class Severity : std::uint8_t { error, warning, info, hint };

[[nodiscard]] std::string_view severity_name(Severity severity);

struct RelatedPlace {
  Span span;
  std::string message;
};

struct Finding {
  std::string_view rule;  ///< the rule's id; views a constant
  Severity severity = Severity::warning;
  Span span;
  /// For a seller, not for a programmer: what a reviewer will think and what to write instead, in
  /// at most two short sentences.
  std::string message;
  std::vector<RelatedPlace> related;
};

}  // namespace poa
