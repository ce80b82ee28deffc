// JSON text to a value, within limits, and with a second chance for broken Unicode.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

#include "protocol/json/json.h"

namespace poa::jsonrpc {

/// Whether arrays and objects nest deeper than this, told without parsing.
[[nodiscard]] bool nests_deeper_than(std::string_view text, std::size_t depth);

/// The text with U+FFFD in place of each broken UTF-8 sequence and of each `\u` escape of half a
/// surrogate pair.
[[nodiscard]] std::string with_unicode_repaired(std::string_view text);

/// The value, or what is wrong, for a person: with the place, but without any of the text. Unicode
/// is repaired only where the text does not parse as it is.
[[nodiscard]] std::variant<Json, std::string> parse_json(const std::string& text,
                                                         std::size_t max_depth);

}  // namespace poa::jsonrpc
