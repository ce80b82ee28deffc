#include "protocol/json/utf8.h"

#include <algorithm>

namespace poa::jsonrpc {
namespace {

/// What a first byte promises: the length of its sequence, and the bounds of the second byte, which
/// rule out overlong forms, surrogates and what lies beyond U+10FFFF.
struct Lead {
  std::size_t length = 0;
  unsigned char second_low = 0x80;
  unsigned char second_high = 0xBF;
};

Lead lead_of(unsigned char byte) {
  if (byte < 0x80) return {1};
  if (byte < 0xC2 || byte > 0xF4) return {};
  if (byte < 0xE0) return {2};
  if (byte == 0xE0) return {3, 0xA0, 0xBF};
  if (byte == 0xED) return {3, 0x80, 0x9F};
  if (byte < 0xF0) return {3};
  if (byte == 0xF0) return {4, 0x90, 0xBF};
  if (byte == 0xF4) return {4, 0x80, 0x8F};
  return {4};
}

unsigned char byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

/// How many bytes from `at` belong to the sequence its first byte promises.
std::size_t matching_bytes(std::string_view text, std::size_t at, const Lead& lead) {
  std::size_t matched = 1;
  while (matched < lead.length && at + matched < text.size()) {
    const unsigned char byte = byte_at(text, at + matched);
    const bool second = matched == 1;
    if (byte < (second ? lead.second_low : 0x80) || byte > (second ? lead.second_high : 0xBF)) {
      break;
    }
    ++matched;
  }
  return matched;
}

}  // namespace

std::size_t utf8_sequence_length(std::string_view text, std::size_t at) {
  const Lead lead = lead_of(byte_at(text, at));
  return lead.length != 0 && matching_bytes(text, at, lead) == lead.length ? lead.length : 0;
}

std::size_t utf8_broken_length(std::string_view text, std::size_t at) {
  const auto is_between = [&](std::size_t i, unsigned char low) {
    return i < text.size() && byte_at(text, i) >= low && byte_at(text, i) <= 0xBF;
  };
  if (byte_at(text, at) == 0xED && is_between(at + 1, 0xA0) && is_between(at + 2, 0x80)) return 3;
  return matching_bytes(text, at, lead_of(byte_at(text, at)));
}

}  // namespace poa::jsonrpc
