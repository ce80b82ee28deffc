// What a thing can be called.
#pragma once

#include <string>
#include <string_view>

#include "analysis/assist/mentions.h"

namespace poa::assist {

/// A name as it is to be written: identifiers that Amazon gives are in capitals, and nothing has
/// blanks around it.
[[nodiscard]] std::string tidied_name(SubjectKind kind, std::string_view name);

/// Why something of this kind can't be called `name`, which is tidy: one or two sentences for the
/// writer. Empty if it can.
[[nodiscard]] std::string problem_with_name(SubjectKind kind, std::string_view name);

/// The same for the name of a file that is now called `old_name`.
[[nodiscard]] std::string problem_with_file_name(std::string_view old_name, std::string_view name);

}  // namespace poa::assist
