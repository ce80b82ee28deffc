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

/// RFC 3986, section 3.3: what may stand in a path's part as it is, and the slashes between.
std::string percent_encoded(std::string_view path) {
  constexpr std::string_view kPlain = "/-._~!$&'()*+,;=@";
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string encoded;
  for (const char c : path) {
    const bool alphanumeric =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (alphanumeric || kPlain.find(c) != std::string_view::npos) {
      encoded += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      encoded.append({'%', kDigits[byte >> 4U], kDigits[byte & 0xFU]});
    }
  }
  return encoded;
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

std::string file_uri_of(const std::filesystem::path& path) {
  return "file://" + percent_encoded(path.generic_string());
}

std::string uri_beside(std::string_view document, std::string_view path) {
  std::string_view folder = without_query(document);
  folder = folder.substr(0, folder.rfind('/'));
  while (path.starts_with("../")) {
    path.remove_prefix(3);
    // Not beyond the root, nor into the authority.
    const std::size_t slash = folder.rfind('/');
    if (slash != folder.npos && (slash == 0 || folder[slash - 1] != '/')) {
      folder = folder.substr(0, slash);
    }
  }
  return std::string(folder) + '/' + percent_encoded(path);
}

std::string file_name_of(std::string_view uri) {
  const std::string path = percent_decoded(without_query(uri));
  return path.substr(path.find_last_of("/:") + 1);
}

}  // namespace poa::server
