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

/// The end of an identifier, a date or a figure with X for its signs: "B0XXXXXX", "PO #XXXX",
/// "XX/XX/2026", "$X,XXX", "XX packs"; not "XXL", "XXXX-1234". `chunk` is the run of letters,
/// digits and joining signs that begins at `at`.
[[nodiscard]] std::optional<std::size_t> end_of_crosses(std::string_view text, std::size_t at,
                                                        std::string_view chunk);

/// Whether such a run is "DD/MM/YYYY", unless the sentence talks about the format itself.
[[nodiscard]] bool is_date_pattern(std::string_view text, std::size_t at, std::string_view chunk);

/// Whether words in lower case point to a place of evidence and say which: "folder 1", "exhibits a
/// and b", "see supporting document no. 4"; not "exhibit x" or "file name".
[[nodiscard]] bool points_to_place(std::string_view words);

}  // namespace poa
