// What is UTF-8 and what is not.
#pragma once

#include <cstddef>
#include <string_view>

namespace poa::jsonrpc {

/// U+FFFD REPLACEMENT CHARACTER, which stands for what could not be read.
inline constexpr std::string_view replacement_character = "\xEF\xBF\xBD";

/// The bytes of the well-formed UTF-8 sequence at an offset (Unicode 15, table 3-7); 0 where there
/// is none.
[[nodiscard]] std::size_t utf8_sequence_length(std::string_view text, std::size_t at);

/// The bytes that one U+FFFD replaces where `utf8_sequence_length` is 0: half a surrogate pair in
/// three bytes, which is one UTF-16 unit to whoever wrote it; else the longest start of a sequence.
[[nodiscard]] std::size_t utf8_broken_length(std::string_view text, std::size_t at);

}  // namespace poa::jsonrpc
