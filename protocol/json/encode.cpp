#include "protocol/json/encode.h"

#include <array>
#include <charconv>

#include "protocol/json/utf8.h"

namespace poa::jsonrpc {
namespace {

/// Bytes that stand for themselves in a JSON string.
constexpr std::array<bool, 256> plain_bytes = [] {
  std::array<bool, 256> plain{};
  for (std::size_t byte = 0x20; byte < 0x80; ++byte) plain[byte] = byte != '"' && byte != '\\';
  return plain;
}();

void append_escape(std::string& out, char c) {
  constexpr std::string_view digits = "0123456789abcdef";
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      out += "\\u00";
      out += digits[static_cast<unsigned char>(c) >> 4U];
      out += digits[static_cast<unsigned char>(c) & 0xFU];
  }
}

template <class Integer>
void append_integer(std::string& out, Integer value) {
  std::array<char, 20> digits{};
  const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
  out.append(digits.data(), end);
}

}  // namespace

void encode_string(std::string& out, std::string_view value) {
  out += '"';
  std::size_t at = 0;
  while (at < value.size()) {
    const std::size_t run = at;
    while (at < value.size() && plain_bytes[static_cast<unsigned char>(value[at])]) ++at;
    out.append(value, run, at - run);
    if (at == value.size()) break;
    if (static_cast<unsigned char>(value[at]) < 0x80) {
      append_escape(out, value[at++]);
    } else if (const std::size_t length = utf8_sequence_length(value, at); length > 0) {
      out.append(value, at, length);
      at += length;
    } else {
      out += replacement_character;
      at += utf8_broken_length(value, at);
    }
  }
  out += '"';
}

void encode_integer(std::string& out, std::int64_t value) { append_integer(out, value); }
void encode_integer(std::string& out, std::uint64_t value) { append_integer(out, value); }

void encode_json(std::string& out, const Json& value) {
  out += value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace poa::jsonrpc
