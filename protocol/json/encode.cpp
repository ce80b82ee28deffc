#include "protocol/json/encode.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <utility>

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

/// How many bytes from `at` on stand for themselves.
std::size_t plain_run(std::string_view value, std::size_t at) {
  constexpr std::uint64_t ones = 0x0101010101010101;
  constexpr std::uint64_t high_bits = ones * 0x80;
  // The high bit of each byte that is below a bound of at most 0x80; a byte after one of those may
  // be marked wrongly, and bytes beyond ASCII are.
  const auto below = [](std::uint64_t bytes, std::uint64_t bound) {
    return (bytes - ones * bound) & ~bytes & high_bits;
  };
  std::size_t end = at;
  for (std::uint64_t bytes = 0; end + sizeof bytes <= value.size(); end += sizeof bytes) {
    std::memcpy(&bytes, value.data() + end, sizeof bytes);
    const std::uint64_t special = (bytes & high_bits) | below(bytes, 0x20) |
                                  below(bytes ^ (ones * '"'), 1) | below(bytes ^ (ones * '\\'), 1);
    if (special != 0) break;
  }
  while (end < value.size() && plain_bytes[static_cast<unsigned char>(value[end])]) ++end;
  return end - at;
}

}  // namespace

void ObjectEncoder::begin_member(std::string_view name) {
  // Names come from the specification: nothing in them needs escaping.
  const std::size_t at = out_.size();
  out_.resize(at + name.size() + 4);
  char* next = out_.data() + at;
  *next++ = std::exchange(separator_, ',');
  *next++ = '"';
  next = std::copy(name.begin(), name.end(), next);
  *next++ = '"';
  *next = ':';
}

void encode_string(std::string& out, std::string_view value) {
  out += '"';
  std::size_t at = 0;
  while (at < value.size()) {
    const std::size_t run = plain_run(value, at);
    out.append(value, at, run);
    at += run;
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
