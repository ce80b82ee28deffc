// From the characters of a passage to its tokens.
#include <algorithm>
#include <array>

#include "analysis/language/prose/builder.h"
#include "analysis/text/utf8.h"

namespace poa {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

constexpr std::array<bool, 256> kAsciiAlnum = [] {
  std::array<bool, 256> bytes{};
  for (std::size_t c = 0; c < 0x80; ++c) {
    const char letter = static_cast<char>(c);
    bytes[c] = is_digit(letter) || is_upper(letter) || is_lower(letter);
  }
  return bytes;
}();
constexpr bool is_ascii_alnum(char c) { return kAsciiAlnum[static_cast<unsigned char>(c)]; }
constexpr bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Whether a character beyond ASCII is a sign rather than a letter: currency, degree, section …
constexpr bool is_sign(char32_t c) {
  return (c >= 0x80 && c <= 0xBF && c != 0xAA && c != 0xB5 && c != 0xBA) || c == 0xD7 ||
         c == 0xF7 || (c >= 0x20A0 && c <= 0x20CF) || (c >= 0x3001 && c <= 0x303F) ||
         (c >= 0xFF01 && c <= 0xFF0F) || (c >= 0xFF1A && c <= 0xFF20) || c == 0xFFFD;
}

/// The bytes of the letter or digit at `at`; 0 if there is none.
std::size_t letter_size(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  if (static_cast<unsigned char>(text[at]) < 0x80) return is_ascii_alnum(text[at]) ? 1 : 0;
  const Utf8Character character = decode_utf8(text, at);
  return is_sign(character.code_point) ? 0 : character.size;
}

/// Whether the punctuation at `at`, with letters or digits on both sides, is part of the word.
bool joins(std::string_view text, std::size_t at) {
  const char before = text[at - 1];
  const char after = text[at + 1];
  switch (text[at]) {
    case '\'':
    case '-':
    case '/':
    case '_':
    case '@':
    case '+':
    case '&':
      return true;
    case ',':
    case ':':
      return is_digit(before) && is_digit(after);
    case '.':
      // "the lot.Then" lacks a space; "file.pdf", "3.5" and "e.g" do not.
      return !(is_lower(before) && is_upper(after));
    default:
      return false;
  }
}

constexpr std::array<std::string_view, 22> kFileExtensions{
    "pdf",  "png", "jpg", "jpeg", "gif", "tiff", "tif",  "csv", "doc", "docx", "xls",
    "xlsx", "txt", "zip", "eml",  "msg", "heic", "webp", "mp4", "mov", "pptx", "md"};

bool is_address(std::string_view word) {
  const std::size_t dot = word.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || dot + 1 == word.size()) return false;
  if (word.find('@') < dot) return true;
  std::string extension(word.substr(dot + 1));
  for (char& c : extension) c = is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
  return std::find(kFileExtensions.begin(), kFileExtensions.end(), extension) !=
         kFileExtensions.end();
}

std::size_t url_size(std::string_view rest) {
  if (!rest.starts_with("http://") && !rest.starts_with("https://") && !rest.starts_with("www.")) {
    return 0;
  }
  std::size_t size = 0;
  while (size < rest.size() && !is_space(rest[size]) && rest[size] != '<' && rest[size] != '>' &&
         rest[size] != '"') {
    ++size;
  }
  while (size > 0 && std::string_view(".,;:!?)'").find(rest[size - 1]) != std::string_view::npos) {
    --size;
  }
  return size;
}

}  // namespace

void ProseBuilder::tokenize(Passage& passage, const Prose::Marks& marks) {
  auto& tokens = out_.tokens_;
  passage.tokens.first = static_cast<std::uint32_t>(tokens.size());
  const std::string_view text(out_.text_);
  auto opaque = out_.opaque_.begin() + marks.opaque.first;
  const auto opaque_end = out_.opaque_.begin() + marks.opaque.last;
  auto emphasis = out_.emphasis_.begin() + marks.emphasis.first;
  const auto emphasis_end = out_.emphasis_.begin() + marks.emphasis.last;
  const auto add = [&](std::size_t begin, std::size_t end, TokenKind kind) {
    Token token{{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                kind,
                passage.quoted,
                false};
    while (emphasis != emphasis_end && emphasis->end <= begin) ++emphasis;
    token.emphasis = emphasis != emphasis_end && emphasis->begin <= begin;
    tokens.push_back(token);
  };

  for (std::size_t at = passage.range.begin; at < passage.range.end;) {
    if (opaque != opaque_end && at >= opaque->begin) {
      add(opaque->begin, opaque->end, TokenKind::opaque);
      at = opaque->end;
      ++opaque;
      continue;
    }
    if (is_space(text[at])) {
      ++at;
      continue;
    }
    const std::size_t limit = opaque != opaque_end ? opaque->begin : passage.range.end;
    const std::string_view reachable = text.substr(0, limit);
    std::size_t end = at + letter_size(reachable, at);
    if (end == at) {
      add(at, at + decode_utf8(reachable, at).size, TokenKind::punctuation);
      at = tokens.back().range.end;
      continue;
    }
    if (const std::size_t size = url_size(reachable.substr(at)); size > 0) {
      add(at, at + size, TokenKind::address);
      at += size;
      continue;
    }
    bool has_digit = is_digit(text[at]);
    while (end < limit) {
      // Most words are nothing but these.
      while (end < limit && is_ascii_alnum(text[end])) {
        has_digit = has_digit || is_digit(text[end]);
        ++end;
      }
      if (end == limit) break;
      if (const std::size_t size = letter_size(reachable, end); size > 0) {
        has_digit = has_digit || is_digit(text[end]);
        end += size;
      } else if (letter_size(reachable, end + 1) > 0 && joins(reachable, end)) {
        ++end;
      } else {
        break;
      }
    }
    const TokenKind kind = is_address(text.substr(at, end - at)) ? TokenKind::address
                           : has_digit                           ? TokenKind::number
                                                                 : TokenKind::word;
    add(at, end, kind);
    at = end;
  }
  passage.tokens.last = static_cast<std::uint32_t>(tokens.size());
}

void ProseBuilder::mark_quotations(const Passage& passage) {
  if (passage.quoted) return;
  const std::string_view text(out_.text_);
  auto& tokens = out_.tokens_;
  const auto byte_before = [&](const Token& token) {
    return token.range.begin > passage.range.begin ? text[token.range.begin - 1] : ' ';
  };
  const auto byte_after = [&](const Token& token) {
    return token.range.end < passage.range.end ? text[token.range.end] : ' ';
  };
  const auto mark = [&tokens](std::uint32_t first, std::uint32_t last) {
    for (std::uint32_t i = first; i <= last; ++i) tokens[i].quoted = true;
  };

  constexpr std::uint32_t kNone = static_cast<std::uint32_t>(-1);
  std::uint32_t open_double = kNone;
  std::uint32_t open_single = kNone;
  for (std::uint32_t i = passage.tokens.first; i < passage.tokens.last; ++i) {
    const Token& token = tokens[i];
    if (token.kind != TokenKind::punctuation) continue;
    const char c = text[token.range.begin];
    const char before = byte_before(token);
    const char after = byte_after(token);
    const bool can_open =
        (is_space(before) || before == '(' || before == '[' || before == '\'' || before == '"') &&
        !is_space(after);
    if (c == '"') {
      if (open_double == kNone && is_digit(before)) continue;  // inches
      if (open_double != kNone && !(can_open && is_space(before))) {
        mark(open_double, i);
        open_double = kNone;
      } else {
        open_double = i;
      }
    } else if (c == '\'') {
      if (can_open) {
        open_single = i;
      } else if (open_single != kNone && letter_size(text, token.range.end) == 0) {
        mark(open_single, i);
        open_single = kNone;
      }
    }
  }
}

}  // namespace poa
