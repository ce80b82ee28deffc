#include "analysis/assist/date_place.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "analysis/assist/wording.h"
#include "analysis/language/clause.h"
#include "analysis/rules/own_words.h"
#include "analysis/text/one_of.h"

namespace poa::assist {
namespace {

using namespace std::string_view_literals;

/// What a field's name stands in for, in the notation of guide/templates.h.
std::string field(std::string_view name) { return std::string("{").append(name).append("}"); }

/// Whether words are all that a sentence has, as in the cell of a table.
bool is_all_of(const Facts& facts, const Sentence& sentence, IndexRange tokens) {
  for (std::uint32_t at = sentence.tokens.first; at < sentence.tokens.last; ++at) {
    if (!tokens.contains(at) && !is_punctuation(facts, at)) return false;
  }
  return true;
}

/// The exchange, with a capital letter where the words begin their sentence.
Edit exchange(const Facts& facts, const Sentence& sentence, IndexRange tokens,
              const std::string& words) {
  const Span all = facts.prose.source({facts.prose.tokens()[tokens.first].range.begin,
                                       facts.prose.tokens()[tokens.last - 1].range.end});
  const Span span = bytes_of(facts, tokens).value_or(all);
  return words_for(span, tokens.first == sentence.tokens.first ? capitalised(words) : words);
}

/// The tokens with "by the end of", "in", "before" ahead of them.
IndexRange with_preposition(const Facts& facts, const Sentence& sentence, IndexRange tokens) {
  constexpr std::array kParts = {"end"sv, "beginning"sv, "start"sv, "middle"sv, "course"sv};
  constexpr std::array kPrepositions = {"by"sv,     "until"sv, "till"sv,   "before"sv,
                                        "on"sv,     "in"sv,    "at"sv,     "during"sv,
                                        "within"sv, "from"sv,  "around"sv, "about"sv};
  const auto before = [&](std::uint32_t steps) {
    return tokens.first < steps ? ""sv : word_of(facts, sentence, tokens.first - steps);
  };
  if (before(1) == "of" && is_one_of(before(2), kParts)) {
    tokens.first -= 2;
    if (before(1) == "the") --tokens.first;
  }
  if (is_one_of(before(1), kPrepositions)) --tokens.first;
  return tokens;
}

bool looks_ahead(const Clause* clause) {
  return clause != nullptr && (clause->completion == Completion::future ||
                               clause->completion == Completion::conditional);
}

/// "within a few days" → "within [number] days"
std::string duration(std::string_view words) {
  const std::size_t unit = words.rfind(' ');
  const std::string preposition(words.substr(0, words.find(' ')));
  return preposition + " {number}" + std::string(words.substr(unit));
}

/// The sentence of an item that tells what was done.
const Sentence& telling_sentence(const Facts& facts, const Item& item) {
  const auto sentences = facts.prose.sentences(item.sentences);
  const auto telling = std::find_if(sentences.begin(), sentences.end(), [&](const Sentence& one) {
    const auto clauses = facts.clauses.of(one);
    return std::any_of(clauses.begin(), clauses.end(), [](const Clause& clause) {
      return !clause.subordinate && clause.completion == Completion::completed;
    });
  });
  return telling == sentences.end() ? sentences.front() : *telling;
}

bool is_named(const Facts& facts, std::uint32_t sentence, std::uint32_t token) {
  const auto entities = facts.entities_in(sentence);
  return std::any_of(entities.begin(), entities.end(), [token](const Entity& entity) {
    return entity.tokens.contains(token) &&
           (entity.kind == EntityKind::person || entity.kind == EntityKind::organization);
  });
}

bool has_verb(const Facts& facts, const Sentence& sentence) {
  const auto clauses = facts.clauses.of(sentence);
  return std::any_of(clauses.begin(), clauses.end(),
                     [](const Clause& clause) { return !clause.verb_phrase.empty(); });
}

}  // namespace

Edit date_for(const Facts& facts, const Sentence& sentence, IndexRange tokens,
              std::string_view name) {
  tokens = with_preposition(facts, sentence, tokens);
  const bool alone = is_all_of(facts, sentence, tokens);
  return exchange(facts, sentence, tokens, (alone ? "" : "on ") + field(name));
}

Edit date_for_vague_words(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kKept = {"since"sv, "until"sv, "till"sv, "before"sv, "towards"sv, "by"sv};
  constexpr std::array kLeading = {"by"sv,     "since"sv, "until"sv, "till"sv, "from"sv,
                                   "before"sv, "after"sv, "of"sv,    "to"sv};
  constexpr std::array kReplaced = {"in"sv, "over"sv, "during"sv, "for"sv, "at"sv, "on"sv};
  const Sentence& sentence = facts.prose.sentences()[match.sentence];
  IndexRange tokens = tokens_of(facts, match);
  const std::string_view words = facts.prose.lower(match.range);
  const std::string_view first = words.substr(0, words.find(' '));
  const std::string_view last = words.substr(words.rfind(' ') + 1);
  const std::string_view before =
      tokens.first == 0 ? ""sv : word_of(facts, sentence, tokens.first - 1);
  const std::string date = field("date");
  if (is_all_of(facts, sentence, tokens)) return exchange(facts, sentence, tokens, date);
  if ((first == "within" || first == "for") && last.ends_with('s') && last != "times") {
    return exchange(facts, sentence, tokens, duration(words));
  }
  if (is_one_of(first, kKept)) {
    return exchange(facts, sentence, tokens, std::string(first) + " " + date);
  }
  if (is_one_of(before, kLeading)) return exchange(facts, sentence, tokens, date);
  if (is_one_of(before, kReplaced)) --tokens.first;
  const std::string preposition = looks_ahead(facts.clauses.with(match.token)) ? "by " : "on ";
  // "Shortly before the goods arrived"
  const std::string_view next = word_of(facts, sentence, tokens.last);
  const bool goes_on =
      (last == "before" || last == "after") && !next.empty() && next != "," && next != ".";
  return exchange(facts, sentence, tokens,
                  preposition + date + (goes_on ? ", " + std::string(last) : ""));
}

Edit date_at_head(const Facts& facts, const Item& item) {
  constexpr std::array kConnectors = {
      "then"sv,    "also"sv,   "further"sv, "furthermore"sv,  "moreover"sv,   "finally"sv,
      "lastly"sv,  "first"sv,  "firstly"sv, "secondly"sv,     "thirdly"sv,    "next"sv,
      "besides"sv, "second"sv, "third"sv,   "additionally"sv, "afterwards"sv, "immediately"sv};
  constexpr std::array kOpeners = {"after"sv, "because"sv, "when"sv,    "while"sv,  "before"sv,
                                   "since"sv, "in"sv,      "by"sv,      "during"sv, "within"sv,
                                   "at"sv,    "for"sv,     "through"sv, "with"sv,   "to"sv,
                                   "as"sv,    "on"sv,      "from"sv,    "upon"sv,   "under"sv};
  const Sentence& sentence = telling_sentence(facts, item);
  const std::uint32_t first = sentence.tokens.first;
  const Token& token = facts.prose.tokens()[first];
  const std::string_view word = facts.prose.lower(token);
  const std::size_t begin = place_before(facts, first);
  if (is_one_of(word, kConnectors) && sentence.tokens.size() > 1) {
    const bool comma = word_of(facts, sentence, first + 1) == ",";
    return words_at(place_after(facts, comma ? first + 1 : first), " on {date}");
  }
  const Span own = facts.prose.source(token.range);
  const bool plain = begin == own.begin && token.kind == TokenKind::word;
  if (!plain || !has_verb(facts, sentence)) return words_at(begin, "On {date}: ");
  const Span initial{own.begin, own.begin + 1};
  const std::string small = uncapitalised(initial.in(facts.text->bytes()));
  if (is_one_of(word, kOpeners)) return words_for(initial, "On {date}, " + small);
  if (is_small_within(word)) return words_for(initial, "On {date} " + small);
  const auto index = static_cast<std::uint32_t>(&sentence - facts.prose.sentences().data());
  if (word == "i" || word.starts_with("i'") || is_named(facts, index, first)) {
    return words_at(begin, "On {date} ");
  }
  return words_at(begin, "On {date}: ");
}

}  // namespace poa::assist
