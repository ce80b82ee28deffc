#include "protocol/framing.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <utility>

namespace poa::jsonrpc {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool equals_ignoring_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r";
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// A field name is a token (RFC 9110, section 5.6.2), which tells a header from a stray body.
bool is_field_name(std::string_view name) {
  constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
  return !name.empty() && std::all_of(name.begin(), name.end(), [&](char c) {
    return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9') ||
           marks.find(c) != std::string_view::npos;
  });
}

/// A piece of input that is fit for a message to a person.
std::string quoted(std::string_view text) {
  constexpr std::size_t longest = 40;
  std::string out = "\"";
  for (const char c : text.substr(0, longest)) out += c >= ' ' && c <= '~' ? c : '?';
  return out += text.size() > longest ? "…\"" : "\"";
}

/// The value of `charset` in a media type; empty where it has none.
std::string_view charset_of(std::string_view media_type) {
  while (!media_type.empty()) {
    const std::size_t semicolon = std::min(media_type.find(';'), media_type.size());
    const std::string_view parameter = trimmed(media_type.substr(0, semicolon));
    media_type.remove_prefix(std::min(semicolon + 1, media_type.size()));
    const std::size_t equals = parameter.find('=');
    if (equals == std::string_view::npos) continue;
    if (!equals_ignoring_case(trimmed(parameter.substr(0, equals)), "charset")) continue;
    std::string_view value = trimmed(parameter.substr(equals + 1));
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"') {
      value = value.substr(1, value.size() - 2);
    }
    return value;
  }
  return {};
}

}  // namespace

std::optional<std::string> FrameReader::next(std::string_view& bytes) {
  if (!body_length_) read_header(bytes);
  if (!error_.empty()) {
    bytes = {};
    return std::nullopt;
  }
  if (!body_length_) return std::nullopt;

  const std::size_t wanted = std::min(*body_length_ - body_.size(), bytes.size());
  body_.append(bytes.substr(0, wanted));
  bytes.remove_prefix(wanted);
  if (body_.size() < *body_length_) return std::nullopt;
  body_length_.reset();
  return std::exchange(body_, {});
}

void FrameReader::read_header(std::string_view& bytes) {
  while (!bytes.empty() && error_.empty()) {
    const std::size_t newline = bytes.find('\n');
    const std::size_t taken = newline == std::string_view::npos ? bytes.size() : newline + 1;
    const std::size_t room = limits_.header_bytes - header_.size();
    if (taken > room) {
      fail("a header is longer than " + std::to_string(limits_.header_bytes) + " bytes");
      return;
    }
    header_.append(bytes.substr(0, taken));
    bytes.remove_prefix(taken);
    if (newline == std::string_view::npos) return;
    if (header_ == "\r\n" || header_ == "\n") {
      header_.clear();  // Empty lines between messages do no harm: files typed by hand have them.
    } else if (header_.ends_with("\n\r\n") || header_.ends_with("\n\n")) {
      parse_header();
      return;
    }
  }
}

void FrameReader::parse_header() {
  std::string_view rest = header_;
  while (!rest.empty() && error_.empty()) {
    const std::size_t newline = rest.find('\n');
    const std::string_view field = trimmed(rest.substr(0, newline));
    rest.remove_prefix(newline + 1);
    if (!field.empty()) parse_field(field);
  }
  if (error_.empty() && !body_length_) fail("a header has no Content-Length");
  header_.clear();
}

void FrameReader::parse_field(std::string_view field) {
  const std::size_t colon = field.find(':');
  const std::string_view name = trimmed(field.substr(0, colon));
  if (colon == std::string_view::npos || !is_field_name(name)) {
    fail("expected a header such as \"Content-Length: 42\", got " + quoted(field));
    return;
  }
  const std::string_view value = trimmed(field.substr(colon + 1));

  if (equals_ignoring_case(name, "content-length")) {
    std::uint64_t length = 0;
    const char* const end = value.data() + value.size();
    const auto [stop, status] = std::from_chars(value.data(), end, length);
    if (stop != end || status == std::errc::invalid_argument) {
      fail("Content-Length is not a number of bytes: " + quoted(value));
    } else if (status == std::errc::result_out_of_range || length > limits_.body_bytes) {
      fail("a message of " + std::string(value.substr(0, 20)) + " bytes is over the limit of " +
           std::to_string(limits_.body_bytes));
    } else if (body_length_ && *body_length_ != length) {
      fail("a header has two values for Content-Length: " + std::to_string(*body_length_) +
           " and " + std::to_string(length));
    } else {
      body_length_ = static_cast<std::size_t>(length);
    }
  } else if (equals_ignoring_case(name, "content-type")) {
    const std::string_view charset = charset_of(value);
    if (!charset.empty() && !equals_ignoring_case(charset, "utf-8") &&
        !equals_ignoring_case(charset, "utf8")) {
      fail("Content-Type asks for the charset " + quoted(charset) + "; only utf-8 is spoken here");
    }
  }
}

void FrameReader::fail(std::string message) { error_ = std::move(message); }

void append_frame(std::string& out, std::string_view body) {
  out.append("Content-Length: ").append(std::to_string(body.size())).append("\r\n\r\n");
  out.append(body);
}

}  // namespace poa::jsonrpc
