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

/// Calls `each(token, stands)` for the tokens of passages. Square and curly brackets and tags in
/// angle brackets are those of templates, as are all placeholders; round ones are the writer's.
template <class Each>
void each_token(const Facts& facts, IndexRange passages, Each each) {
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
      each(token, depth > 0 || tag || open ? Stands::in_brackets : Stands::outside);
    }
  }
}

bool is_comment(std::string_view tag) { return tag.starts_with("<!--"); }

/// "<supplier>": a field that Markdown takes for HTML.
bool has_tag(const Facts& facts, const Item& item) {
  bool found = false;
  each_token(facts, item.passages, [&](const Token& token, Stands) {
    const std::string_view text = facts.prose.lower(token);
    found =
        found || (token.kind == TokenKind::opaque && text.starts_with('<') && !is_comment(text));
  });
  return found;
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

}  // namespace

bool is_only_placeholders(const Facts& facts, IndexRange passages) {
  bool placeholder = false;
  bool written = false;
  bool to_do = false;
  each_token(facts, passages, [&](const Token& token, Stands stands) {
    if (written) return;
    const std::string_view text = facts.prose.lower(token);
    if (is_comment(text)) return;
    if (!placeholder) to_do = text == "todo" || text == "tbd" || text == "tba";
    (stands == Stands::in_brackets ? placeholder : written) = true;
  });
  return to_do || (placeholder && !written);
}

bool has_placeholder(const Facts& facts, const Item& item) {
  bool found = is_only_placeholders(facts, item.passages);
  each_token(facts, item.passages, [&](const Token& token, Stands stands) {
    found = found || (stands == Stands::in_brackets && !is_comment(facts.prose.lower(token)));
  });
  return found;
}

bool keeps_place_for_asin(const Facts& facts, const Item& item) {
  if (is_placeholder_item(facts, item)) return true;
  // What the words of a field say that it is the place of.
  constexpr std::array<std::string_view, 8> kListings = {"asin",  "asins",   "listing", "listings",
                                                         "items", "product", "sku",     "products"};
  constexpr std::array<std::string_view, 27> kOthers = {
      "date",    "day",     "month",    "year",    "amount",  "sum",     "total",
      "usd",     "name",    "supplier", "company", "brand",   "carrier", "role",
      "person",  "manager", "email",    "phone",   "address", "exhibit", "evidence",
      "invoice", "report",  "document", "hours",   "percent", "rate"};
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
  bool found = false;
  each_token(facts, passages, [&](const Token& token, Stands stands) {
    if (found || stands == Stands::outside) return;
    const std::string_view text = facts.prose.lower(token);
    found = !is_comment(text) && std::ranges::any_of(words, [text](std::string_view word) {
      return has_word(text, word);
    });
  });
  return found;
}

bool has_date_placeholder(const Facts& facts, const Item& item) {
  constexpr std::array<std::string_view, 2> kDate{"date", "year"};
  if (keeps_place_for(facts, item.passages, kDate)) return true;
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
  return keeps_place_for(facts, passages, kEvidence);
}

}  // namespace poa
