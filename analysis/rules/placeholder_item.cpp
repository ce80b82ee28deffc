#include "analysis/rules/placeholder_item.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace poa {
namespace {

enum class Stands : bool { in_brackets, outside };

/// Calls `each(token, stands)` for the tokens of passages. Square and curly brackets and tags in
/// angle brackets are those of templates; round ones are the writer's.
template <class Each>
void each_token(const Facts& facts, IndexRange passages, Each each) {
  for (std::uint32_t passage = passages.first; passage < passages.last; ++passage) {
    int depth = 0;
    for (const Token& token : facts.prose.tokens(facts.prose.passages()[passage].tokens)) {
      const std::string_view text = facts.prose.lower(token);
      if (token.kind == TokenKind::punctuation) {
        if (text == "[" || text == "{") ++depth;
        if ((text == "]" || text == "}") && depth > 0) --depth;
        continue;
      }
      const bool tag = token.kind == TokenKind::opaque && text.starts_with('<');
      each(token, depth > 0 || tag ? Stands::in_brackets : Stands::outside);
    }
  }
}

bool is_comment(std::string_view tag) { return tag.starts_with("<!--"); }

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
  return keeps_place_for(facts, item.passages, kDate);
}

bool keeps_place_for_evidence(const Facts& facts, IndexRange passages) {
  constexpr std::array<std::string_view, 14> kEvidence{
      "exhibit", "evidence", "attachment", "enclosure", "document", "documents", "screenshot",
      "proof",   "invoice",  "report",     "file",      "letter",   "receipt",   "certificate"};
  return keeps_place_for(facts, passages, kEvidence);
}

}  // namespace poa
