#include "protocol/json/parse.h"

#include <charconv>
#include <optional>

#include "protocol/json/utf8.h"

namespace poa::jsonrpc {
namespace {

/// The UTF-16 unit of a whole `\uXXXX` escape at an offset.
std::optional<unsigned> escaped_unit(std::string_view text, std::size_t at) {
  if (text.substr(at, 2) != "\\u" || text.size() < at + 6) return std::nullopt;
  unsigned unit = 0;
  const char* const digits = text.data() + at + 2;
  const auto [end, error] = std::from_chars(digits, digits + 4, unit, 16);
  if (error != std::errc() || end != digits + 4) return std::nullopt;
  return unit;
}

bool is_high_surrogate(unsigned unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low_surrogate(unsigned unit) { return unit >= 0xDC00 && unit < 0xE000; }

/// Appends the escape at an offset, repaired, and returns how many bytes it took.
std::size_t append_escape_repaired(std::string& out, std::string_view text, std::size_t at) {
  const std::optional<unsigned> unit = escaped_unit(text, at);
  std::size_t length = unit ? 6 : 2;
  if (unit && is_high_surrogate(*unit)) {
    const std::optional<unsigned> next = escaped_unit(text, at + 6);
    if (!next || !is_low_surrogate(*next)) {
      out += replacement_character;
      return length;
    }
    length += 6;
  } else if (unit && is_low_surrogate(*unit)) {
    out += replacement_character;
    return length;
  } else if (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= 0x80) {
    length = 1;  // Not an escape at all; what follows may need repair of its own.
  }
  out += text.substr(at, length);
  return length;
}

std::variant<Json, std::string> try_parse(const std::string& text) {
  try {
    return Json::parse(text);
  } catch (const Json::parse_error& error) {
    // The library's own message quotes the text.
    return "not JSON: unexpected input at byte " + std::to_string(error.byte);
  } catch (const Json::exception&) {
    return std::string("not JSON: a number is out of range");
  }
}

}  // namespace

bool nests_deeper_than(std::string_view text, std::size_t depth) {
  std::size_t open = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    switch (text[i]) {
      case '"':
        for (++i; i < text.size() && text[i] != '"'; ++i) {
          if (text[i] == '\\') ++i;
        }
        break;
      case '[':
      case '{':
        if (++open > depth) return true;
        break;
      case ']':
      case '}':
        if (open > 0) --open;
        break;
      default:
        break;
    }
  }
  return false;
}

std::string with_unicode_repaired(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  std::size_t at = 0;
  while (at < text.size()) {
    if (text[at] == '\\') {
      at += append_escape_repaired(out, text, at);
    } else if (const std::size_t length = utf8_sequence_length(text, at); length > 0) {
      out.append(text, at, length);
      at += length;
    } else {
      out += replacement_character;
      at += utf8_broken_length(text, at);
    }
  }
  return out;
}

std::variant<Json, std::string> parse_json(const std::string& text, std::size_t max_depth) {
  if (nests_deeper_than(text, max_depth)) {
    return "refused: nested deeper than " + std::to_string(max_depth) + " levels";
  }
  std::variant<Json, std::string> parsed = try_parse(text);
  if (std::holds_alternative<Json>(parsed)) return parsed;
  const std::string repaired = with_unicode_repaired(text);
  return repaired == text ? parsed : try_parse(repaired);
}

}  // namespace poa::jsonrpc
