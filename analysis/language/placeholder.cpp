#include "analysis/language/placeholder.h"

#include <algorithm>
#include <array>
#include <string>

#include "analysis/language/html_elements.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using markdown::BlockId;
using markdown::BlockKind;
using markdown::InlineKind;

/// The longest tag that can be a field, in bytes.
constexpr std::size_t kLongestTag = 120;

std::string in_lower_case(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return result;
}

/// Attributes of HTML that stand without a value.
constexpr std::array<std::string_view, 12> kBareAttributes = {
    "hidden",   "open",  "checked", "disabled", "controls", "reversed",
    "autoplay", "muted", "loop",    "required", "nowrap",   "readonly"};

/// "<supplier>", "<title of the product>": no element, or one with words for attributes.
bool is_field_tag(std::string_view tag) {
  const auto is_name = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == ':';
  };
  const std::string inner = in_lower_case(tag.substr(1, tag.size() - 2));
  if (inner.empty() || inner.front() < 'a' || inner.front() > 'z') return false;
  const auto name_end = std::ranges::find_if_not(inner, is_name);
  if (!is_html_element({inner.begin(), name_end})) return true;
  if (inner.find('=') != std::string::npos) return false;
  std::string word;
  for (auto at = name_end; at != inner.end(); ++at) {
    if (is_name(*at)) {
      word += *at;
    } else if (!word.empty()) {
      break;
    }
  }
  return !word.empty() && !is_one_of(word, kBareAttributes);
}

bool is_in_quotation(const markdown::Document& markdown, BlockId block) {
  for (; block != 0; block = markdown.blocks[block].parent) {
    if (markdown.blocks[block].kind == BlockKind::block_quote) return true;
  }
  return false;
}

/// The field tags of an HTML block.
void add_tags(std::string_view text, Span block, std::vector<Span>& found) {
  for (std::size_t at = block.begin; at < block.end;) {
    if (text.substr(at, 4) == "<!--") {
      const std::size_t close = text.find("-->", at);
      at = close == text.npos ? block.end : close;
      continue;
    }
    const std::size_t close =
        text[at] == '<'
            ? text.substr(0, std::min(at + kLongestTag, block.end)).find_first_of("<>\n", at + 1)
            : text.npos;
    if (close != text.npos && text[close] == '>' && is_field_tag(text.substr(at, close + 1 - at))) {
      found.push_back({at, close + 1});
    }
    ++at;
  }
}

/// Whether a field in quotation marks is all that they hold; other brackets in a quotation are an
/// editor's.
bool is_whole_quotation(std::string_view text, const Placeholder& field) {
  return field.begin > 0 && field.end < text.size() &&
         (text[field.begin - 1] == '"' || text[field.begin - 1] == '\'') &&
         (text[field.end] == '"' || text[field.end] == '\'');
}

void add_placeholders(const Prose& prose, IndexRange passages,
                      std::vector<ProsePlaceholder>& found) {
  for (std::uint32_t p = passages.first; p < passages.last; ++p) {
    const Passage& passage = prose.passages()[p];
    if (passage.quoted) continue;
    const std::string_view words = prose.text(passage.range);
    for (const Placeholder& field : find_placeholders(words)) {
      const ProseRange range{passage.range.begin + static_cast<std::uint32_t>(field.begin),
                             passage.range.begin + static_cast<std::uint32_t>(field.end)};
      const std::uint32_t index = prose.token_at(range.begin);
      if (index >= prose.tokens().size()) continue;
      const Token& token = prose.tokens()[index];
      if (token.kind == TokenKind::opaque || token.kind == TokenKind::address) continue;
      if (token.quoted && !is_whole_quotation(words, field)) continue;
      found.push_back({range, index});
    }
  }
}

}  // namespace

std::vector<ProsePlaceholder> find_placeholders(const Prose& prose) {
  std::vector<ProsePlaceholder> found;
  add_placeholders(prose, {0, static_cast<std::uint32_t>(prose.passages().size())}, found);
  return found;
}

std::vector<ProsePlaceholder> find_placeholders_again(const Prose& was,
                                                      std::span<const ProsePlaceholder> found,
                                                      const Prose& prose,
                                                      UnchangedPassages unchanged) {
  return found_again(
      found, was, prose, unchanged, [](const ProsePlaceholder& field) { return field.token; },
      [](ProsePlaceholder field, Shift shift) {
        field.range.begin += shift.bytes;
        field.range.end += shift.bytes;
        field.token += shift.tokens;
        return field;
      },
      [&](IndexRange passages, std::vector<ProsePlaceholder>& fields) {
        add_placeholders(prose, passages, fields);
      });
}

std::vector<Span> places_of_placeholders(std::string_view text, const markdown::Document& markdown,
                                         const Prose& prose,
                                         std::span<const ProsePlaceholder> in_prose) {
  std::vector<Span> found;
  for (const ProsePlaceholder& field : in_prose) found.push_back(prose.source(field.range));
  for (const markdown::Inline& run : markdown.inlines) {
    if (run.kind == InlineKind::html && is_field_tag(run.span.in(text)) &&
        !is_in_quotation(markdown, run.block)) {
      found.push_back(run.span);
    }
  }
  for (BlockId block = 0; block < markdown.blocks.size(); ++block) {
    if (markdown.blocks[block].kind == BlockKind::html && !is_in_quotation(markdown, block)) {
      add_tags(text, markdown.blocks[block].span, found);
    }
  }
  std::ranges::sort(found, {}, &Span::begin);
  return found;
}

}  // namespace poa
