#include "analysis/rules/placeholder_item.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "analysis/language/placeholder_forms.h"

namespace poa {
namespace {

enum class Stands : bool { in_brackets, outside };

/// The placeholders within passages that stand together.
std::span<const ProsePlaceholder> placeholders_in(const Facts& facts, IndexRange passages) {
  if (passages.empty()) return {};
  const std::uint32_t begin = facts.prose.passages()[passages.first].range.begin;
  const std::uint32_t end = facts.prose.passages()[passages.last - 1].range.end;
  const auto from = [&](std::uint32_t offset) {
    return std::ranges::partition_point(
        facts.prose_placeholders,
        [offset](const ProsePlaceholder& field) { return field.range.begin < offset; });
  };
  return {from(begin), from(end)};
}

/// Whether `is(token, stands)` holds for a token of the passages. Square and curly brackets and
/// tags in angle brackets are those of templates, as are all placeholders; round ones are the
/// writer's.
template <class Is>
bool any_token(const Facts& facts, IndexRange passages, Is is) {
  const std::span<const ProsePlaceholder> fields = placeholders_in(facts, passages);
  auto field = fields.begin();
  for (std::uint32_t passage = passages.first; passage < passages.last; ++passage) {
    int depth = 0;
    for (const Token& token : facts.prose.tokens(facts.prose.passages()[passage].tokens)) {
      while (field != fields.end() && field->range.end <= token.range.begin) ++field;
      const std::string_view text = facts.prose.lower(token);
      if (token.kind == TokenKind::punctuation) {
        if (text == "[" || text == "{") ++depth;
        if ((text == "]" || text == "}") && depth > 0) --depth;
        continue;
      }
      const bool tag = token.kind == TokenKind::opaque && text.starts_with('<');
      const bool open = field != fields.end() && field->range.overlaps(token.range);
      if (is(token, depth > 0 || tag || open ? Stands::in_brackets : Stands::outside)) return true;
    }
  }
  return false;
}

bool is_comment(std::string_view tag) { return tag.starts_with("<!--"); }

/// "<supplier>": a field that Markdown takes for HTML.
bool has_tag(const Facts& facts, const Item& item) {
  return any_token(facts, item.passages, [&](const Token& token, Stands) {
    const std::string_view text = facts.prose.lower(token);
    return token.kind == TokenKind::opaque && text.starts_with('<') && !is_comment(text);
  });
}

/// "date", but not "update" or "dated".
bool has_word(std::string_view text, std::string_view word) {
  const auto is_letter = [&](std::size_t at) {
    return at < text.size() && std::isalpha(static_cast<unsigned char>(text[at])) != 0;
  };
  for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
    if ((at == 0 || !is_letter(at - 1)) && !is_letter(at + word.size())) return true;
  }
  return false;
}

/// The passage of a block; null if it has no text.
const Passage* passage_of(const Facts& facts, markdown::BlockId block) {
  const auto passages = facts.prose.passages();
  const auto passage = std::ranges::partition_point(
      passages, [block](const Passage& each) { return each.block < block; });
  return passage != passages.end() && passage->block == block ? &*passage : nullptr;
}

enum class Content : std::uint8_t { none, open, written };

/// What a passage holds; what follows "TODO" in it is still to be written.
Content content_of(const Facts& facts, IndexRange passage) {
  bool open = !placeholders_in(facts, passage).empty();
  bool first = true;
  bool to_do = false;
  const bool written = any_token(facts, passage, [&](const Token& token, Stands stands) {
    const std::string_view text = facts.prose.lower(token);
    if (is_comment(text)) return false;
    if (first) to_do = text == "todo" || text == "tbd" || text == "tba";
    first = false;
    if (stands == Stands::in_brackets) open = true;
    return stands == Stands::outside;
  });
  if (to_do) return Content::open;
  return written ? Content::written : open ? Content::open : Content::none;
}

/// What stands at the head of the column of a table's cell, in lower case.
std::string_view column_of(const Facts& facts, markdown::BlockId cell) {
  const auto& blocks = facts.markdown.blocks;
  const markdown::BlockId row = blocks[cell].parent;
  const markdown::BlockId head = blocks[row].parent + 1;
  const markdown::BlockId heading = head + (cell - row);  // a cell holds no blocks
  if (heading >= blocks[head].end) return {};
  const Passage* passage = passage_of(facts, heading);
  return passage == nullptr ? std::string_view() : facts.prose.lower(passage->range);
}

/// Whether a cell has nothing but a placeholder ("TBD", "___") in a column with one of these words
/// at its head: it keeps the place of what the others there have.
bool leaves_cell_open(const Facts& facts, IndexRange passages,
                      std::span<const std::string_view> columns) {
  for (std::uint32_t index = passages.first; index < passages.last; ++index) {
    const markdown::BlockId block = facts.prose.passages()[index].block;
    if (facts.markdown.blocks[block].kind != markdown::BlockKind::table_cell ||
        content_of(facts, {index, index + 1}) != Content::open) {
      continue;
    }
    const std::string_view column = column_of(facts, block);
    if (std::ranges::any_of(columns, [&](std::string_view w) { return has_word(column, w); })) {
      return true;
    }
  }
  return false;
}

}  // namespace

bool is_only_placeholders(const Facts& facts, IndexRange passages) {
  bool placeholder = false;
  for (std::uint32_t passage = passages.first; passage < passages.last; ++passage) {
    switch (content_of(facts, {passage, passage + 1})) {
      case Content::written:
        return false;
      case Content::open:
        placeholder = true;
        break;
      case Content::none:
        break;
    }
  }
  return placeholder;
}

bool has_placeholder(const Facts& facts, const Item& item) {
  return is_only_placeholders(facts, item.passages) ||
         any_token(facts, item.passages, [&](const Token& token, Stands stands) {
           return stands == Stands::in_brackets && !is_comment(facts.prose.lower(token));
         });
}

bool keeps_place_for_asin(const Facts& facts, const Item& item) {
  if (is_placeholder_item(facts, item)) return true;
  // What the words of a field say that it is the place of.
  constexpr std::array<std::string_view, 8> kListings = {"asin",  "asins",   "listing", "listings",
                                                         "items", "product", "sku",     "products"};
  constexpr std::array<std::string_view, 32> kOthers = {
      "number",  "reference", "case",    "complaint", "order",    "date",  "day",      "month",
      "year",    "amount",    "sum",     "total",     "usd",      "name",  "supplier", "company",
      "brand",   "carrier",   "role",    "person",    "manager",  "email", "phone",    "address",
      "exhibit", "evidence",  "invoice", "report",    "document", "hours", "percent",  "rate"};
  for (const ProsePlaceholder& field : placeholders_in(facts, item.passages)) {
    const std::string_view text = facts.prose.lower(field.range);
    const auto names = [text](std::string_view word) { return has_word(text, word); };
    if (std::ranges::any_of(kListings, names)) return true;
    const bool dated = end_of_open_date(facts.prose.text(field.range), 0) == text.size();
    if (!dated && std::ranges::none_of(kOthers, names)) return true;
  }
  return has_tag(facts, item);
}

bool keeps_place_for(const Facts& facts, IndexRange passages,
                     std::span<const std::string_view> words) {
  return any_token(facts, passages, [&](const Token& token, Stands stands) {
    const std::string_view text = facts.prose.lower(token);
    const auto names = [text](std::string_view word) { return has_word(text, word); };
    return stands == Stands::in_brackets && !is_comment(text) && std::ranges::any_of(words, names);
  });
}

bool has_date_placeholder(const Facts& facts, const Item& item) {
  constexpr std::array<std::string_view, 2> kDate{"date", "year"};
  if (keeps_place_for(facts, item.passages, kDate)) return true;
  constexpr std::array<std::string_view, 6> kDateColumns{"date",      "when", "day",
                                                         "completed", "done", "completion"};
  if (leaves_cell_open(facts, item.passages, kDateColumns)) return true;
  // "On XX May 2026", "on XX/XX/XXXX"
  return std::ranges::any_of(
      placeholders_in(facts, item.passages), [&](const ProsePlaceholder& field) {
        const std::string_view text = facts.prose.text(field.range);
        return end_of_open_date(text, 0) == text.size() || std::ranges::count(text, '/') == 2;
      });
}

bool keeps_place_for_evidence(const Facts& facts, IndexRange passages) {
  constexpr std::array<std::string_view, 14> kEvidence{
      "exhibit", "evidence", "attachment", "enclosure", "document", "documents", "screenshot",
      "proof",   "invoice",  "report",     "file",      "letter",   "receipt",   "certificate"};
  return keeps_place_for(facts, passages, kEvidence) ||
         leaves_cell_open(facts, passages, kEvidence);
}

}  // namespace poa
