#include "analysis/rules/doer.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "analysis/language/entities/words.h"
#include "analysis/rules/nouns.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/statement.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// A word that begins with a capital and is none of the language's own: "RoyalSwift", "Evri's".
bool is_name(const Facts& facts, std::uint32_t token) {
  const Token& word = facts.prose.tokens()[token];
  return word.kind == TokenKind::word && is_capital(facts.prose.text(word).front()) &&
         !entities::word_facts(facts.prose.lower(word)).is(entities::Trait::function);
}

const Entity* entity_at(const Facts& facts, std::uint32_t sentence, std::uint32_t token) {
  for (const Entity& entity : facts.entities_in(sentence)) {
    if (entity.tokens.contains(token)) return &entity;
  }
  return nullptr;
}

Doer kind_of(NounKind kind) {
  switch (kind) {
    case NounKind::outsider:
      return Doer::outsider;
    case NounKind::buyer:
      return Doer::buyer;
    case NounKind::person:
      return Doer::person;
    case NounKind::amazon:
    case NounKind::machine:
      return Doer::amazon;
    case NounKind::none:
      break;
  }
  return Doer::unknown;
}

/// "Our buyer" buys for the writer, our people and our machines are the writer's, and "the machine
/// that prints our labels" may be anybody's.
Doer who_is(const Facts& facts, std::uint32_t sentence, const Noun& noun) {
  const std::string_view word = word_at(facts, sentence, std::int64_t{noun.tokens.last} - 1);
  const auto follows = [&](auto... words) {
    const std::string_view before = word_at(facts, sentence, std::int64_t{noun.tokens.first} - 1);
    const std::string_view second = word_at(facts, sentence, std::int64_t{noun.tokens.first} - 2);
    return ((before == words || second == words) || ...);
  };
  const bool ours = follows("our"sv, "my"sv);
  if (word.starts_with("buyer") && !word.starts_with("buyers") && ours) return Doer::own;
  if (noun.kind == NounKind::person && ours) return Doer::own;
  if (noun.kind != NounKind::machine) return kind_of(noun.kind);
  if (ours) return Doer::own;
  const bool amazons = word.starts_with("bot") || word.starts_with("robot") ||
                       word.starts_with("algorithm") || follows("a"sv, "an"sv, "some"sv);
  return amazons ? Doer::amazon : Doer::unknown;
}

class Search {
 public:
  Search(const Facts& facts, const PhraseMatch& deed)
      : facts_(facts), deed_(deed), sentence_(facts.prose.sentences()[deed.sentence].tokens) {}

  /// "was thrown by the driver"
  [[nodiscard]] Doer agent() const {
    constexpr std::uint32_t kReach = 5;
    constexpr std::uint32_t kNounReach = 4;
    // "By" may be the last of its own words.
    const std::uint32_t end = tokens_of(facts_, deed_).last;
    for (std::uint32_t at = end - 1; at < std::min(sentence_.last, end + kReach); ++at) {
      if (word(at) != "by") continue;
      for (std::uint32_t noun = at + 1; noun < std::min(sentence_.last, at + kNounReach); ++noun) {
        const Doer doer = named_at(facts_, deed_.sentence, noun);
        if (doer != Doer::unknown) return doer;
        if (is_own(word(noun))) return Doer::own;
      }
    }
    return Doer::unknown;
  }

  /// The nearest somebody before it who is neither the owner of something nor in a phrase of his
  /// own ("the carton of the factory").
  [[nodiscard]] Doer subject() const {
    constexpr std::uint32_t kReach = 16;
    const std::uint32_t first = tokens_of(facts_, deed_).first;
    const Clause* clause = facts_.clauses.with(first);
    if (clause != nullptr && clause->first_person) return Doer::own;
    const std::uint32_t nearest = std::max(sentence_.first, first - std::min(first, kReach));
    for (std::uint32_t at = first; at > nearest;) {
      const std::uint32_t token = --at;
      const Noun noun = noun_at(facts_, deed_.sentence, token);
      if (noun.kind != NounKind::none) {
        const Doer doer = who_is(facts_, deed_.sentence, noun);
        if (doer != Doer::unknown && !noun.is_owner && is_subject(noun.tokens.first)) return doer;
        at = std::max(noun.tokens.first, nearest);
        continue;
      }
      if (is_object(token)) continue;
      if (is_own(word(token))) return is_theirs(token) ? Doer::outsider : Doer::own;
      if (is_pronoun(word(token))) return Doer::they;
      const Doer named = company_at(token, first);
      if (named != Doer::unknown && (named == Doer::own || is_subject(token))) return named;
    }
    return Doer::unknown;
  }

 private:
  [[nodiscard]] std::string_view word(std::int64_t at) const {
    return word_at(facts_, deed_.sentence, at);
  }
  static bool is_own(std::string_view word) {
    constexpr std::array kOwn = {"we"sv,        "i"sv,       "nobody"sv,   "team"sv,   "packer"sv,
                                 "pickers"sv,   "picker"sv,  "everyone"sv, "it"sv,     "us"sv,
                                 "ourselves"sv, "myself"sv,  "crew"sv,     "nephew"sv, "son"sv,
                                 "brother"sv,   "sister"sv,  "cousin"sv,   "wife"sv,   "husband"sv,
                                 "daughter"sv,  "trainees"sv};
    return is_one_of(word, kOwn) || is_staff(word);
  }
  /// "They had played it all weekend and wanted": "it" behind the verb does nothing.
  [[nodiscard]] bool is_object(std::uint32_t token) const {
    if (word(token) != "it") return false;
    const Clause* clause = facts_.clauses.with(token);
    return clause != nullptr && !clause->verb_phrase.empty() && token >= clause->verb_phrase.last;
  }
  static bool is_pronoun(std::string_view word) {
    constexpr std::array kThey = {"they"sv, "he"sv, "she"sv, "boys"sv, "guys"sv, "people"sv};
    return is_one_of(word, kThey);
  }
  /// "their staff", "the supplier's team"
  [[nodiscard]] bool is_theirs(std::uint32_t token) const {
    const std::string_view before = word(std::int64_t{token} - 1);
    constexpr std::array kTheirs = {"their"sv, "his"sv, "her"sv, "its"sv};
    return is_one_of(before, kTheirs) || before.ends_with("'s") || before.ends_with("s'");
  }
  /// Not "the carton of the factory", "our contract with UPS"; but "nobody at UPS", "one of the
  /// suppliers".
  [[nodiscard]] bool is_subject(std::uint32_t noun) const {
    constexpr std::array kPrepositions = {"of"sv,   "with"sv, "from"sv,    "to"sv,   "for"sv,
                                          "at"sv,   "by"sv,   "between"sv, "in"sv,   "on"sv,
                                          "like"sv, "into"sv, "against"sv, "than"sv, "about"sv};
    constexpr std::array kHeads = {
        "nobody"sv, "somebody"sv, "someone"sv, "anyone"sv, "one"sv,     "some"sv,   "many"sv,
        "most"sv,   "several"sv,  "half"sv,    "all"sv,    "none"sv,    "few"sv,    "people"sv,
        "guys"sv,   "man"sv,      "men"sv,     "boys"sv,   "drivers"sv, "driver"sv, "staff"sv,
        "team"sv,   "workers"sv,  "both"sv,    "two"sv,    "three"sv,   "folks"sv,  "gentlemen"sv};
    constexpr std::array kWithin = {"the"sv,  "our"sv,  "my"sv,    "a"sv,     "an"sv,
                                    "this"sv, "that"sv, "these"sv, "those"sv, "new"sv};
    std::int64_t before = std::int64_t{noun} - 1;
    // "On top of that UPS threw": no name has "that" before it.
    const bool pointed = word(before) == "that" || word(before) == "this";
    if (pointed && is_name(facts_, noun)) return true;
    while (is_one_of(word(before), kWithin)) --before;
    if (!is_one_of(word(before), kPrepositions)) return true;
    return is_one_of(word(before - 1), kHeads);
  }
  /// By name: an organization, or a capitalised word in the middle of a sentence. The first word
  /// is a name only if the verb or ", who" follows it.
  [[nodiscard]] Doer company_at(std::uint32_t token, std::uint32_t deed) const {
    const Entity* entity = entity_at(facts_, deed_.sentence, token);
    if (entity != nullptr) {
      if (entity->kind == EntityKind::organization) return Doer::outsider;
      const bool person = entity->kind == EntityKind::person || entity->kind == EntityKind::role;
      return person ? Doer::own : Doer::unknown;
    }
    if (!is_name(facts_, token)) return Doer::unknown;
    if (token > sentence_.first || token + 1 == deed) return Doer::outsider;
    const bool told_of = word(token + 1) == "," && word(token + 2) == "who";
    const bool numbered =
        token + 1 < sentence_.last && facts_.prose.tokens()[token + 1].kind == TokenKind::number;
    return told_of || numbered ? Doer::outsider : Doer::unknown;
  }

  const Facts& facts_;
  const PhraseMatch& deed_;
  IndexRange sentence_;
};

}  // namespace

Doer doer_of(const Facts& facts, const PhraseMatch& deed) {
  const Search search(facts, deed);
  const Doer agent = search.agent();
  return agent == Doer::unknown ? search.subject() : agent;
}

bool names(const Facts& facts, std::uint32_t sentence, Doer kind) {
  const IndexRange tokens = facts.prose.sentences()[sentence].tokens;
  for (std::uint32_t token = tokens.first; token < tokens.last; ++token) {
    if (facts.prose.tokens()[token].quoted) continue;
    if (kind_of(noun_at(facts, sentence, token).kind) == kind) return true;
  }
  return false;
}

Doer named_at(const Facts& facts, std::uint32_t sentence, std::uint32_t token) {
  const Noun noun = noun_at(facts, sentence, token);
  if (noun.kind != NounKind::none) return who_is(facts, sentence, noun);
  const Entity* entity = entity_at(facts, sentence, token);
  if (entity != nullptr) {
    return entity->kind == EntityKind::organization ? Doer::outsider : Doer::unknown;
  }
  return is_name(facts, token) ? Doer::outsider : Doer::unknown;
}

}  // namespace poa
