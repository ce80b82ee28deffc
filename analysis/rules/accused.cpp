#include "analysis/rules/accused.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "analysis/language/clauses/verb.h"
#include "analysis/language/entities/words.h"
#include "analysis/rules/nouns.h"
#include "analysis/rules/own_words.h"
#include "analysis/text/one_of.h"

namespace poa {

using namespace std::string_view_literals;

namespace {

constexpr std::array kWorks = {"factory"sv, "plant"sv, "workshop"sv, "mill"sv, "works"sv};

/// Whether a maker writes: "our factory", "this is Lekang Toys Factory".
bool writes_as_maker(const Facts& facts) {
  // As far as a letter goes: it is asked for each match.
  constexpr std::size_t kLetter = 16'384;
  const std::string_view text = facts.prose.lower().substr(0, kLetter);
  const bool ours = std::ranges::any_of(kWorks, [&](std::string_view works) {
    return text.find(std::string("our ").append(works)) != text.npos;
  });
  const auto is_works = [&](const Token& token) {
    const char first = facts.prose.text(token).front();
    return first >= 'A' && first <= 'Z' && is_one_of(facts.prose.lower(token), kWorks);
  };
  constexpr std::size_t kFirst = 32;
  const auto opening = facts.prose.sentences(facts.plan.opening.sentences);
  return ours ||
         std::ranges::any_of(
             opening.first(std::min(opening.size(), kFirst)), [&](const Sentence& sentence) {
               return std::ranges::any_of(facts.prose.tokens(sentence.tokens), is_works);
             });
}

/// "Our factory is responsible for this": a maker takes responsibility.
bool is_own_works(const Facts& facts, const PhraseMatch& match) {
  if (!follows_one_of(facts, match, kWorks, 3)) return false;
  return follows_one_of(facts, match, std::array{"our"sv}, 5) || writes_as_maker(facts);
}

/// "Marlow", of whom the document speaks as "Marlow Angling Wholesale Ltd" elsewhere.
bool is_short_for_company(const Facts& facts, std::string_view name) {
  constexpr std::size_t kShortest = 4;
  if (name.size() < kShortest || name.front() < 'A' || name.front() > 'Z') return false;
  return std::ranges::any_of(facts.entities, [&](const Entity& entity) {
    return entity.kind == EntityKind::organization && entity.tokens.size() > 1 &&
           facts.prose.text(facts.prose.tokens()[entity.tokens.first]) == name;
  });
}

}  // namespace

bool is_about_a_third_party(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kOwn = {"we"sv, "i"sv, "us"sv, "ourselves"sv, "myself"sv, "me"sv};
  if (follows_one_of(facts, match, kOwn, 4)) return false;
  const std::string_view words = facts.prose.lower(match.range);
  if (words.starts_with("responsible") || words.starts_with("liable")) {
    // Said of him, not "the person responsible".
    constexpr std::array kBe = {"is"sv, "are"sv, "was"sv, "were"sv, "be"sv};
    return follows_one_of(facts, match, kBe, 3) && doer_of(facts, match) == Doer::outsider &&
           !is_own_works(facts, match);
  }
  const std::uint32_t first = tokens_of(facts, match).first;
  const bool named = first > facts.prose.sentences()[match.sentence].tokens.first &&
                     named_at(facts, match.sentence, first - 1) == Doer::outsider;
  return named || names(facts, match.sentence, Doer::outsider) ||
         std::ranges::any_of(facts.entities_in(match.sentence), [&](const Entity& entity) {
           return entity.kind == EntityKind::organization && entity.tokens.last <= first;
         });
}

bool is_fault_of_a_name(const Facts& facts, const PhraseMatch& match) {
  const IndexRange tokens = tokens_of(facts, match);
  const std::string_view before = word_at(facts, match.sentence, std::int64_t{tokens.first} - 1);
  if (before.ends_with("'s") || before.ends_with("s'")) {
    return named_at(facts, match.sentence, tokens.first - 1) == Doer::outsider;
  }
  constexpr std::array kLinks = {"of"sv, "by"sv, "with"sv};
  const std::string_view last = word_at(facts, match.sentence, std::int64_t{tokens.last} - 1);
  return tokens.size() > 1 && is_one_of(last, kLinks) &&
         !word_at(facts, match.sentence, tokens.last).empty() &&
         named_at(facts, match.sentence, tokens.last) == Doer::outsider;
}

bool names_a_third_party(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kOurs = {"our"sv, "us"sv, "my"sv, "ours"sv};
  const std::uint32_t end = tokens_of(facts, match).last;
  for (std::uint32_t at = end; at < end + 4; ++at) {
    const std::string_view word = word_at(facts, match.sentence, at);
    if (is_one_of(word, kOurs)) return false;
  }
  if (names(facts, match.sentence, Doer::outsider)) return true;
  const IndexRange tokens = facts.prose.sentences()[match.sentence].tokens;
  return named_at(facts, match.sentence, tokens.first) == Doer::outsider ||
         std::ranges::any_of(facts.entities_in(match.sentence), [](const Entity& entity) {
           return entity.kind == EntityKind::organization;
         });
}

Doer named_behind(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kOwn = {"our"sv, "us"sv, "my"sv, "ours"sv, "me"sv, "mine"sv, "we"sv};
  constexpr std::array kThem = {"them"sv, "him"sv, "her"sv, "others"sv, "theirs"sv};
  constexpr std::uint32_t kReach = 5;
  const std::uint32_t first = tokens_of(facts, match).last;
  const std::uint32_t last = facts.prose.sentences()[match.sentence].tokens.last;
  for (std::uint32_t at = first; at < std::min(last, first + kReach); ++at) {
    const std::string_view word = word_at(facts, match.sentence, at);
    const bool works = is_one_of(word, kWorks);
    if (works && writes_as_maker(facts)) return Doer::own;
    const Doer named = named_at(facts, match.sentence, at);
    if (named != Doer::unknown) return named;
    if (is_one_of(word, kThem)) return Doer::outsider;
    if (is_one_of(word, kOwn) && at + 1 >= last) return Doer::own;
    if (word == "us" || word == "me" || word == "ours" || word == "mine") return Doer::own;
  }
  return Doer::unknown;
}

Doer wished_of(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kOpeners = {"if"sv, "had"sv, "without"sv, "but"sv, "with"sv};
  constexpr std::array kOwn = {"we"sv, "i"sv, "our"sv, "us"sv, "my"sv, "nobody"sv};
  constexpr std::uint32_t kReach = 4;
  const auto word = [&](std::uint32_t at) { return word_at(facts, match.sentence, at); };
  // Between semicolons: "The work could have been done by hand; with the press it took two days."
  IndexRange tokens = facts.prose.sentences()[match.sentence].tokens;
  for (std::uint32_t at = tokens.first; at < tokens.last; ++at) {
    if (word(at) != ";") continue;
    if (at < match.token) {
      tokens.first = at + 1;
    } else {
      tokens.last = at;
    }
  }
  for (std::uint32_t at = tokens.first; at < tokens.last; ++at) {
    const std::string_view opener = word(at);
    if (!is_one_of(opener, kOpeners)) continue;
    if (opener == "but" && word(at + 1) != "for") continue;
    // "Had" opens a condition at the start of a clause, not behind its subject.
    const bool starts = at == tokens.first || word(at - 1) == "," || word(at - 1) == "and";
    if (opener == "had" && !starts) continue;
    for (std::uint32_t next = at + 1; next < std::min(tokens.last, at + 1 + kReach); ++next) {
      if (word(next) == "we" || word(next) == "i" || word(next) == "nobody") return Doer::own;
      const entities::WordFacts known = entities::word_facts(word(next));
      if (known.is(entities::Trait::weekday) || known.is(entities::Trait::month)) continue;
      const Doer named = named_at(facts, match.sentence, next);
      if (named != Doer::unknown) return named;
    }
    if (opener == "with" || opener == "without") continue;
    // "Had Saturday been covered": what was left undone, and nobody named who left it.
    constexpr std::uint32_t kReachOfPassive = 6;
    bool passive = false;
    for (std::uint32_t next = at + 1; next < std::min(tokens.last, at + kReachOfPassive); ++next) {
      passive = passive || (word(next) == "been" && verb_forms(word(next + 1)).participle);
    }
    if (passive) continue;
    const bool own = std::ranges::any_of(facts.prose.tokens(tokens), [&](const Token& token) {
      return is_one_of(facts.prose.lower(token), kOwn);
    });
    if (!own && names(facts, match.sentence, Doer::outsider)) return Doer::outsider;
  }
  return Doer::unknown;
}

bool is_singled_out(const Facts& facts, const PhraseMatch& focus) {
  const auto word = [&](std::int64_t at) { return word_at(facts, focus.sentence, at); };
  const IndexRange tokens = tokens_of(facts, focus);
  if (word(tokens.first) == "not") {
    // "the carrier and not we"
    std::int64_t before = std::int64_t{tokens.first} - 1;
    while (word(before) == "," || word(before) == "and" || word(before) == "alone") --before;
    return before > 0 &&
           named_at(facts, focus.sentence, static_cast<std::uint32_t>(before)) == Doer::outsider;
  }
  constexpr std::uint32_t kReach = 4;
  for (std::uint32_t at = tokens.last; at < tokens.last + kReach; ++at) {
    if (word(at).empty() || word(at).ends_with("'s")) return false;
    if (named_at(facts, focus.sentence, at) != Doer::outsider) continue;
    const std::string_view next = word(std::int64_t{at} + 1);
    if (next == "who" || next == "that") return true;
  }
  return false;
}

std::optional<PhraseMatch> put_on_others(const Facts& facts, PhraseMatch match) {
  constexpr std::array kWithin = {"the"sv,  "our"sv, "my"sv,  "this"sv,
                                  "that"sv, "new"sv, "old"sv, "local"sv};
  constexpr std::array kEnds = {""sv,    "."sv,   ","sv,     ";"sv,    "!"sv,     "and"sv,
                                "not"sv, "who"sv, "alone"sv, "only"sv, "which"sv, "that"sv};
  const auto word = [&](std::int64_t at) { return word_at(facts, match.sentence, at); };
  std::uint32_t at = tokens_of(facts, match).last;
  while (is_one_of(word(at), kWithin)) ++at;
  const auto end = [&](std::uint32_t last) {
    match.range.end = facts.prose.tokens()[last].range.end;
    return match;
  };
  const bool in_sentence = facts.prose.sentences()[match.sentence].tokens.contains(at);
  if (in_sentence && is_short_for_company(facts, facts.prose.text(facts.prose.tokens()[at])) &&
      is_one_of(word(at + 1), kEnds)) {
    return end(at);
  }
  // "royal mail", "delivery company": the noun is known by its last word.
  for (const std::uint32_t last : {at, at + 1}) {
    const Noun noun = noun_at(facts, match.sentence, last);
    // "It is on Amazon" may be for sale there.
    const bool other = noun.kind == NounKind::outsider || noun.kind == NounKind::buyer ||
                       (noun.kind == NounKind::amazon && word(at).starts_with("you"));
    if (!other || noun.tokens.first != at || noun.is_owner) continue;
    if (!is_one_of(word(noun.tokens.last), kEnds)) break;
    return end(last);
  }
  return std::nullopt;
}

std::optional<PhraseMatch> ignored_by_buyers(const Facts& facts, PhraseMatch match) {
  constexpr std::array kAgainst = {"although"sv, "though"sv,  "when"sv, "while"sv, "where"sv,
                                   "whereas"sv,  "despite"sv, "even"sv, "but"sv,   "yet"sv};
  // "And the label shows medium" is a fact; "and the label clearly says large" a reproach.
  constexpr std::array kBeside = {"and"sv, ","sv, ";"sv};
  constexpr std::array kPlainly = {"clearly"sv,   "plainly"sv,      "explicitly"sv,
                                   "expressly"sv, "specifically"sv, "unmistakably"sv};
  constexpr std::array kPassive = {
      "we"sv,    "i"sv,          "received"sv, "receive"sv,  "got"sv,   "get"sv,
      "found"sv, "complained"sv, "complain"sv, "reported"sv, "wrote"sv, "said"sv,
      "were"sv,  "was"sv,        "us"sv,       "should"sv,   "find"sv,  "cannot"sv,
      "can't"sv, "could"sv,      "know"sv,     "knew"sv,     "report"sv};
  constexpr std::uint32_t kReach = 4;
  constexpr std::uint32_t kFarthest = 20;
  const auto word = [&](std::int64_t at) { return word_at(facts, match.sentence, at); };
  const std::uint32_t start = facts.prose.sentences()[match.sentence].tokens.first;
  const std::uint32_t first = tokens_of(facts, match).first;
  const std::string_view words = facts.prose.lower(match.range);
  const bool plainly = std::ranges::any_of(
      kPlainly, [&](std::string_view adverb) { return words.find(adverb) != words.npos; });
  const auto opens = [&](std::uint32_t at) {
    return is_one_of(word(at), kAgainst) || (plainly && is_one_of(word(at), kBeside));
  };
  std::uint32_t opener = first;
  do {
    if (opener == start || first - opener == kReach) return std::nullopt;
    --opener;
  } while (!opens(opener));
  std::optional<std::uint32_t> buyer;
  for (std::uint32_t at = opener; at > start && first - at < kFarthest;) {
    --at;
    if (is_one_of(word(at), kPassive)) return std::nullopt;
    const Noun noun = noun_at(facts, match.sentence, at);
    if (!buyer && noun.kind == NounKind::buyer && !noun.is_owner) buyer = at;
  }
  if (!buyer) return std::nullopt;
  match.range.begin = facts.prose.tokens()[*buyer].range.begin;
  return match;
}

PhraseMatch with_agent(const Facts& facts, PhraseMatch match) {
  const std::uint32_t first = tokens_of(facts, match).first;
  for (const Entity& entity : facts.entities_in(match.sentence)) {
    if (entity.tokens.last == first &&
        (entity.kind == EntityKind::organization || entity.kind == EntityKind::person)) {
      match.range.begin = entity.range.begin;
    }
  }
  if (first > facts.prose.sentences()[match.sentence].tokens.first) {
    const Noun noun = noun_at(facts, match.sentence, first - 1);
    if (noun.kind == NounKind::outsider) {
      match.range.begin =
          std::min(match.range.begin, facts.prose.tokens()[noun.tokens.first].range.begin);
    }
  }
  return match;
}

}  // namespace poa
