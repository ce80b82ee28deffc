#include "server/serve/uri.h"

#include <algorithm>
#include <charconv>

namespace poa::server {
namespace {

/// RFC 3986, section 2.1. A "%" that begins no escape stands for itself.
std::string percent_decoded(std::string_view text) {
  std::string decoded;
  decoded.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned char byte = 0;
    if (text[i] == '%' && text.size() - i > 2) {
      const char* const digits = text.data() + i + 1;
      const auto [end, error] = std::from_chars(digits, digits + 2, byte, 16);
      if (error == std::errc() && end == digits + 2) {
        decoded += static_cast<char>(byte);
        i += 2;
        continue;
      }
    }
    decoded += text[i];
  }
  return decoded;
}

bool equals_ignoring_case(std::string_view text, std::string_view lower) {
  return std::equal(text.begin(), text.end(), lower.begin(), lower.end(), [](char a, char b) {
    return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
  });
}

std::string_view without_query(std::string_view uri) {
  return uri.substr(0, uri.find_first_of("?#"));
}

}  // namespace

std::optional<std::filesystem::path> file_path_of(std::string_view uri) {
  constexpr std::string_view scheme = "file:";
  if (!equals_ignoring_case(uri.substr(0, scheme.size()), scheme)) return std::nullopt;
  std::string_view path = without_query(uri).substr(scheme.size());
  if (path.starts_with("//")) {
    path.remove_prefix(2);
    const std::string_view host = path.substr(0, path.find('/'));
    if (!host.empty() && !equals_ignoring_case(host, "localhost")) return std::nullopt;
    path.remove_prefix(host.size());
  }
  std::string decoded = percent_decoded(path);
  if (!decoded.starts_with('/') || decoded.find('\0') != std::string::npos) return std::nullopt;
  return std::filesystem::path(std::move(decoded));
}

std::string file_name_of(std::string_view uri) {
  const std::string path = percent_decoded(without_query(uri));
  return path.substr(path.find_last_of("/:") + 1);
}

}  // namespace poa::server
