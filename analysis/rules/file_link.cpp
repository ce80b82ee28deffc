#include "analysis/rules/file_link.h"

#include <cctype>
#include <cstddef>
#include <vector>

namespace poa {
namespace {

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

/// "https:", "mailto:", "C:"
bool has_scheme(std::string_view target) {
  if (target.empty() || !is_letter(target.front())) return false;
  for (const char c : target) {
    if (c == ':') return true;
    const bool in_scheme =
        std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '+' || c == '-' || c == '.';
    if (!in_scheme) return false;
  }
  return false;
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::string percent_decoded(std::string_view encoded) {
  std::string decoded;
  decoded.reserve(encoded.size());
  for (std::size_t at = 0; at < encoded.size(); ++at) {
    const bool escape = encoded[at] == '%' && at + 2 < encoded.size();
    const int high = escape ? hex_digit(encoded[at + 1]) : -1;
    const int low = escape ? hex_digit(encoded[at + 2]) : -1;
    if (high >= 0 && low >= 0) {
      decoded += static_cast<char>(high * 16 + low);
      at += 2;
    } else {
      decoded += encoded[at];
    }
  }
  return decoded;
}

/// "./a/../b" as "b"; ".." that lead out of the folder stay.
std::string folded(std::string_view path) {
  std::vector<std::string_view> parts;
  while (!path.empty()) {
    const std::size_t end = path.find_first_of("/\\");
    const std::string_view part = path.substr(0, end);
    path.remove_prefix(end == path.npos ? path.size() : end + 1);
    if (part.empty() || part == ".") continue;
    if (part == ".." && !parts.empty() && parts.back() != "..") {
      parts.pop_back();
    } else {
      parts.push_back(part);
    }
  }
  std::string whole;
  for (const std::string_view part : parts) {
    if (!whole.empty()) whole += '/';
    whole += part;
  }
  return whole;
}

}  // namespace

std::optional<std::string> linked_file(std::string_view target) {
  if (target.starts_with('/') || target.starts_with('\\') || target.starts_with('#') ||
      target.starts_with('?') || has_scheme(target)) {
    return std::nullopt;
  }
  return folded(percent_decoded(target.substr(0, target.find_first_of("?#"))));
}

std::string link_destination(std::string_view path) {
  constexpr std::string_view kHexadecimal = "0123456789ABCDEF";
  std::string result;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > ' ' && std::string_view("()<>%#?\\").find(c) == std::string_view::npos) {
      result += c;
    } else {
      result += {'%', kHexadecimal[byte >> 4U], kHexadecimal[byte & 0xFU]};
    }
  }
  return result;
}

}  // namespace poa
