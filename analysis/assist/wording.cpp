#include "analysis/assist/wording.h"

#include <algorithm>
#include <array>

#include "analysis/assist/snippet.h"
#include "analysis/language/entities/words.h"

namespace poa::assist {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kEmphasis = "*_";

bool is_space(char c) { return " \t\r\n"sv.find(c) != std::string_view::npos; }

/// The marks of emphasis right before or after a place.
std::size_t marks_before(std::string_view text, std::size_t at) {
  std::size_t count = 0;
  while (count < at && kEmphasis.find(text[at - 1 - count]) != std::string_view::npos) ++count;
  return count;
}
std::size_t marks_after(std::string_view text, std::size_t at) {
  const std::size_t end = std::min(text.find_first_not_of(kEmphasis, at), text.size());
  return end - at;
}

/// The link in whose text a byte stands; null if there is none.
const markdown::Link* link_around(const Facts& facts, std::size_t at) {
  const auto& links = facts.markdown.links;
  const auto after =
      std::partition_point(links.begin(), links.end(),
                           [at](const markdown::Link& link) { return link.span.begin <= at; });
  // An image can stand in a link.
  const markdown::Link* around = nullptr;
  for (auto link = after; link != links.begin() && after - link < 2;) {
    --link;
    if (at < link->span.end) around = &*link;
  }
  return around;
}

}  // namespace

std::string_view word_of(const Facts& facts, const Sentence& sentence, std::uint32_t token) {
  return sentence.tokens.contains(token) ? facts.prose.lower(facts.prose.tokens()[token])
                                         : std::string_view();
}

bool is_punctuation(const Facts& facts, std::uint32_t token) {
  return facts.prose.tokens()[token].kind == TokenKind::punctuation;
}

std::optional<Span> bytes_of(const Facts& facts, IndexRange tokens) {
  if (tokens.empty()) return std::nullopt;
  const auto words = facts.prose.tokens(tokens);
  const std::string_view text = facts.text->bytes();
  Span span = facts.prose.source({words.front().range.begin, words.back().range.end});
  std::size_t marks = 0;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const Span gap{facts.prose.source(words[i].range).end,
                   facts.prose.source(words[i + 1].range).begin};
    if (gap.end < gap.begin) return std::nullopt;
    for (const char c : gap.in(text)) {
      if (kEmphasis.find(c) != std::string_view::npos) {
        ++marks;
      } else if (!is_space(c)) {
        return std::nullopt;
      }
    }
  }
  if (marks == 0) return span;
  const std::size_t before = marks_before(text, span.begin);
  const std::size_t after = marks_after(text, span.end);
  if (before == marks && after != marks) {
    span.begin -= before;
  } else if (after == marks && before != marks) {
    span.end += after;
  } else if (before + after != 0 || marks % 2 != 0) {
    return std::nullopt;
  }
  return span;
}

IndexRange tokens_in(const Facts& facts, Span span) {
  const auto tokens = facts.prose.tokens();
  const auto first_from = [&](std::size_t offset) {
    const auto token = std::partition_point(tokens.begin(), tokens.end(), [&](const Token& own) {
      return facts.prose.source(own.range).begin < offset;
    });
    return static_cast<std::uint32_t>(token - tokens.begin());
  };
  const std::uint32_t first = first_from(span.begin);
  return {first, std::max(first, first_from(span.end))};
}

bool is_whole_markup(std::string_view bytes) {
  const auto even = [&](char mark) {
    return std::count(bytes.begin(), bytes.end(), mark) % 2 == 0;
  };
  const auto closed = [&](char open, char close) {
    return std::count(bytes.begin(), bytes.end(), open) ==
           std::count(bytes.begin(), bytes.end(), close);
  };
  return even('*') && even('_') && even('`') && even('~') && closed('[', ']') && closed('(', ')') &&
         closed('<', '>');
}

std::size_t place_after(const Facts& facts, std::uint32_t token) {
  const Span word = facts.prose.source(facts.prose.tokens()[token].range);
  const markdown::Link* link = link_around(facts, word.begin);
  if (link != nullptr) return std::max(word.end, link->span.end);
  // Beyond the mark that closes code.
  const std::string_view text = facts.text->bytes();
  return std::min(text.find_first_not_of('`', word.end), text.size());
}

std::size_t place_before(const Facts& facts, std::uint32_t token) {
  const Span word = facts.prose.source(facts.prose.tokens()[token].range);
  const markdown::Link* link = link_around(facts, word.begin);
  if (link != nullptr) return link->span.begin;
  std::size_t begin = word.begin;
  while (begin > 0 && facts.text->bytes()[begin - 1] == '`') --begin;
  return begin;
}

std::size_t end_of_words(const Facts& facts, const Sentence& sentence) {
  std::uint32_t last = sentence.tokens.last - 1;
  const auto is_mark = [&](std::uint32_t token) {
    constexpr std::array kMarks = {"."sv, "!"sv, "?"sv, ":"sv, ";"sv, ","sv};
    return std::find(kMarks.begin(), kMarks.end(), word_of(facts, sentence, token)) != kMarks.end();
  };
  while (last > sentence.tokens.first && is_mark(last)) --last;
  return place_after(facts, last);
}

Edit words_at(std::size_t offset, std::string_view words) {
  return words_for({offset, offset}, words);
}

Edit words_for(Span replaced, std::string_view words) {
  return {replaced, snippet_of_template(words, "\n")};
}

std::string capitalised(std::string_view words) {
  std::string result(words);
  if (!result.empty() && result[0] >= 'a' && result[0] <= 'z') {
    result[0] = static_cast<char>(result[0] - 'a' + 'A');
  }
  return result;
}

std::string uncapitalised(std::string_view words) {
  std::string result(words);
  if (!result.empty() && result[0] >= 'A' && result[0] <= 'Z') {
    result[0] = static_cast<char>(result[0] - 'A' + 'a');
  }
  return result;
}

bool is_small_within(std::string_view word) {
  using entities::Trait;
  if (word == "i" || word.starts_with("i'")) return false;
  const entities::WordFacts known = entities::word_facts(word);
  return (known.is(Trait::function) || known.is(Trait::number) || known.is(Trait::each)) &&
         !known.is(Trait::month);
}

ItemPlace item_at(const Facts& facts, std::size_t offset) {
  const Section* section = facts.plan.section_at(offset);
  if (section == nullptr) return {};
  const auto after =
      std::partition_point(section->items.begin(), section->items.end(),
                           [&](const Item& item) { return item.span.begin <= offset; });
  if (after == section->items.begin()) return {section, nullptr};
  const Item& item = *std::prev(after);
  return {section, offset <= item.span.end ? &item : nullptr};
}

}  // namespace poa::assist
