// What the readers of evidence share; see read_evidence() in scanner.h.
#pragma once

#include <cstdint>
#include <string_view>

#include "analysis/language/entities/scanner.h"

namespace poa::entities {

/// Whether the words before a trigger deny it or put it off: "no report is attached", "will be
/// attached", "cannot attach". Looks back to the last mark.
[[nodiscard]] bool is_denied(const Scanner& scanner, std::uint32_t at);

/// "A", "2", "IV", "B-1": what exhibits are told apart by.
[[nodiscard]] bool is_exhibit_label(const Scanner& scanner, std::uint32_t at);

/// "encl", "att", "doc": evidence with a label behind it, else any word.
[[nodiscard]] bool is_abbreviation(std::string_view word);

/// Adds the tokens [first, last) as evidence; returns `last`.
std::uint32_t add_evidence(Scanner& scanner, std::uint32_t first, std::uint32_t last);

/// A paper told by its label or its place: "(report B)", "Encl. 3", "Screenshot 4", "(bank
/// statement)", "the list is at the end". The first token after it; `at` if none begins there.
std::uint32_t read_paper(Scanner& scanner, std::uint32_t at);

}  // namespace poa::entities
