// The rules' pages, `rules/<id>.md`, embedded when the program is built.
#pragma once

#include <span>
#include <string_view>

namespace poa {

struct RulePage {
  std::string_view id;
  std::string_view markdown;
};

/// Sorted by id. Defined in a source file that embed_pages.cmake writes.
[[nodiscard]] std::span<const RulePage> rule_pages();

}  // namespace poa
