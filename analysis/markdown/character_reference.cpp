#include "analysis/markdown/character_reference.h"

#include <charconv>
#include <cstdint>
#include <utility>

namespace poa::markdown {
namespace {

constexpr std::pair<std::string_view, std::string_view> kNamed[] = {
    {"&amp;", "&"},   {"&lt;", "<"},     {"&gt;", ">"},     {"&quot;", "\""}, {"&apos;", "'"},
    {"&nbsp;", " "},  {"&ndash;", "–"},  {"&mdash;", "—"},  {"&lsquo;", "‘"}, {"&rsquo;", "’"},
    {"&ldquo;", "“"}, {"&rdquo;", "”"},  {"&hellip;", "…"}, {"&euro;", "€"},  {"&pound;", "£"},
    {"&bull;", "•"},  {"&middot;", "·"}, {"&copy;", "©"},   {"&reg;", "®"},   {"&trade;", "™"},
    {"&times;", "×"}, {"&deg;", "°"},    {"&sect;", "§"},   {"&yen;", "¥"},   {"&frac12;", "½"}};

std::string utf8(std::uint32_t code_point) {
  const auto byte = [](std::uint32_t value) { return static_cast<char>(value); };
  const auto tail = [&](unsigned shift) { return byte(0x80U | ((code_point >> shift) & 0x3FU)); };
  if (code_point < 0x80) return {byte(code_point)};
  if (code_point < 0x800) return {byte(0xC0U | (code_point >> 6U)), tail(0)};
  if (code_point < 0x10000) return {byte(0xE0U | (code_point >> 12U)), tail(6), tail(0)};
  return {byte(0xF0U | (code_point >> 18U)), tail(12), tail(6), tail(0)};
}

}  // namespace

std::string character_of(std::string_view reference) {
  for (const auto& [name, character] : kNamed) {
    if (name == reference) return std::string(character);
  }
  if (!reference.starts_with("&#") || !reference.ends_with(';')) return std::string(reference);
  std::string_view digits = reference.substr(2, reference.size() - 3);
  const bool hexadecimal = digits.starts_with('x') || digits.starts_with('X');
  if (hexadecimal) digits.remove_prefix(1);
  std::uint32_t code_point = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(),
                                            code_point, hexadecimal ? 16 : 10);
  const bool whole = error == std::errc() && end == digits.data() + digits.size();
  if (!whole) return std::string(reference);
  const bool character =
      code_point != 0 && code_point <= 0x10FFFF && (code_point < 0xD800 || code_point > 0xDFFF);
  return utf8(character ? code_point : 0xFFFD);
}

}  // namespace poa::markdown
