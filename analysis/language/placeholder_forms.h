// Ways of marking a field that need more than a look at a bracket; find_placeholders() tries each
// where its first character stands.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace poa {

/// The end of a template engine's variable that begins at `at`: "$client_name", "%name%",
/// "%%PERCENT%%", "@@DATE@@", "##SELLER ID##". Not "$USD 40", "5% of 20%".
[[nodiscard]] std::optional<std::size_t> end_of_variable(std::string_view text, std::size_t at);

/// The end of a date that begins at `at` and leaves a part open: "XX May 2026", "May __, 2026",
/// "2026-05-XX", "??.05.2026", "20XX".
[[nodiscard]] std::optional<std::size_t> end_of_open_date(std::string_view text, std::size_t at);

}  // namespace poa
