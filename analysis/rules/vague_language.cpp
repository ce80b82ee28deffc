#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>

#include "analysis/language/clause.h"
#include "analysis/language/entities/words.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/table.h"
#include "analysis/rules/vague_language_phrases.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

/// The match with everything up to the noun that it is about: "several" → "several of our orders".
/// Nothing if no such noun comes before the phrase of nouns ends.
std::optional<PhraseMatch> extended_to(const Facts& facts, PhraseMatch match,
                                       std::span<const std::string_view> nouns) {
  constexpr std::array kWithin = {"of"sv,    "the"sv,     "our"sv,  "my"sv,        "all"sv,
                                  "these"sv, "this"sv,    "its"sv,  "their"sv,     "those"sv,
                                  "other"sv, "further"sv, "more"sv, "additional"sv};
  constexpr int kMostWords = 5;
  const auto tokens = facts.prose.tokens();
  const std::uint32_t limit = facts.prose.sentences()[match.sentence].tokens.last;
  bool found = false;
  std::uint32_t at = tokens_of(facts, match).last;
  for (int words = 0; words < kMostWords && at < limit; ++words, ++at) {
    const std::string_view word = facts.prose.lower(tokens[at]);
    const bool noun = is_one_of(word, nouns);
    // "several units": the first noun that counts, and the last of those that follow directly
    // ("product quality issues").
    if (found && !noun) break;
    if (tokens[at].kind != TokenKind::word) break;
    if (noun) {
      found = true;
      match.range.end = tokens[at].range.end;
    } else if (entities::word_facts(word).is(entities::Trait::function) &&
               !is_one_of(word, kWithin)) {
      break;
    }
  }
  return found ? std::optional(match) : std::nullopt;
}

/// "raised the handling time", "increased the inspection rate": the last noun of a compound is the
/// one that the phrase is about, and this one has a figure.
bool is_of_measurable(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kMeasurable = {
      "time"sv,     "times"sv,     "rate"sv,       "rates"sv,   "level"sv,    "levels"sv,
      "limit"sv,    "limits"sv,    "score"sv,      "scores"sv,  "target"sv,   "targets"sv,
      "fee"sv,      "fees"sv,      "price"sv,      "prices"sv,  "interval"sv, "intervals"sv,
      "capacity"sv, "buffer"sv,    "deadline"sv,   "window"sv,  "size"sv,     "sizes"sv,
      "hours"sv,    "days"sv,      "share"sv,      "quota"sv,   "budget"sv,   "frequency"sv,
      "sample"sv,   "threshold"sv, "thresholds"sv, "samples"sv, "cut-off"sv,  "period"sv};
  return is_one_of(word_at(facts, match.sentence, tokens_of(facts, match).last), kMeasurable);
}

/// What a reviewer can look up or count. "In each case" says nothing of how often.
bool is_concrete(const Facts& facts, const Entity& entity) {
  constexpr std::array kAnyOccasion = {"case"sv, "cases"sv, "time"sv, "occasion"sv, "situation"sv};
  switch (entity.kind) {
    case EntityKind::frequency:
      return !is_one_of(facts.prose.lower(facts.prose.tokens()[entity.tokens.last - 1]),
                        kAnyOccasion);
    case EntityKind::date:
    case EntityKind::month:
    case EntityKind::email:
    case EntityKind::phone:
    case EntityKind::evidence:
      return false;
    default:
      return true;
  }
}

/// A name that no entity is known for: a capitalised word within the sentence, an id of one's own
/// ("form QP-07").
bool is_name_or_figure(const Facts& facts, std::uint32_t index) {
  constexpr std::array kNoNames = {"amazon"sv,     "amazon's"sv,   "i"sv,        "seller"sv,
                                   "central"sv,    "document"sv,   "exhibit"sv,  "annex"sv,
                                   "screenshot"sv, "attachment"sv, "appendix"sv, "asin"sv,
                                   "asins"sv,      "seller's"sv};
  const Token& token = facts.prose.tokens()[index];
  if (token.kind == TokenKind::number) return true;
  if (token.kind != TokenKind::word || is_one_of(facts.prose.lower(token), kNoNames)) return false;
  const char first = facts.prose.text(token).front();
  return first >= 'A' && first <= 'Z';
}

/// Whether something concrete stands among tokens of a sentence. The first word of a sentence is
/// capitalised for no reason of its own.
bool has_concrete(const Facts& facts, std::uint32_t sentence, IndexRange tokens) {
  for (const Entity& entity : facts.entities_in(sentence)) {
    if (is_concrete(facts, entity) && tokens.contains(entity.tokens.first)) return true;
  }
  for (std::uint32_t at = tokens.first; at < tokens.last; ++at) {
    const bool dated = std::ranges::any_of(facts.entities_in(sentence), [&](const Entity& entity) {
      return !is_concrete(facts, entity) && entity.tokens.contains(at);
    });
    if (!dated && is_name_or_figure(facts, at)) return true;
  }
  return false;
}

/// "several ASINs (B0…, B0…)", "certain products: the candles B0… and B0…", "improved our checks by
/// opening 20 units of each lot": what follows says which, how many or how. A figure elsewhere in
/// the sentence belongs to something else.
bool is_made_concrete(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kOpeners = {"("sv,       "["sv,     ":"sv,     "-"sv,    ";"sv,
                                   "namely"sv,  "as"sv,    "by"sv,    "like"sv, "including"sv,
                                   "through"sv, "with"sv,  "using"sv, "e.g"sv,  "i.e"sv,
                                   "via"sv,     "under"sv, "so"sv};
  constexpr std::uint32_t kReach = 7;
  constexpr std::uint32_t kReachOfColon = 14;
  const IndexRange sentence = facts.prose.sentences()[match.sentence].tokens;
  const std::uint32_t end = tokens_of(facts, match).last;
  for (std::uint32_t at = end; at < sentence.last && at < end + kReachOfColon; ++at) {
    const std::string_view word = facts.prose.lower(facts.prose.tokens()[at]);
    if (at >= end + kReach && word != ":") continue;
    if (is_one_of(word, kOpeners)) {
      return has_concrete(facts, match.sentence, {at + 1, sentence.last});
    }
    // "several ASINs, B0… and B0…"
    if (word == "," &&
        has_concrete(facts, match.sentence, {at + 1, std::min(at + 3, sentence.last)})) {
      return true;
    }
  }
  return false;
}

/// "stricter checks of 20 units": the words that follow an assurance are its object, and say how
/// much. Those that follow a quantity ("several units of B0…") do not say how many.
bool has_concrete_object(const Facts& facts, const PhraseMatch& match) {
  constexpr std::uint32_t kReach = 7;
  const std::uint32_t end = tokens_of(facts, match).last;
  const std::uint32_t last = facts.prose.sentences()[match.sentence].tokens.last;
  return has_concrete(facts, match.sentence, {end, std::min(end + kReach, last)});
}

/// "as many units as", "how many orders", "orders with several items", "read it many times".
bool is_no_amount(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kReading = {"read"sv, "reread"sv, "re-read"sv};
  if (facts.prose.lower(match.range).ends_with(" times") &&
      follows_one_of(facts, match, kReading, 5)) {
    return true;
  }
  constexpr std::array kBeforeMany = {"how"sv, "as"sv, "too"sv, "so"sv, "that"sv, "not"sv};
  if (facts.prose.lower(match.range).starts_with("many") &&
      follows_one_of(facts, match, kBeforeMany, 1)) {
    return true;
  }
  // "We have done lot of improvements" drops the article; "the lot of May" is a batch.
  constexpr std::array kDone = {"done"sv, "made"sv, "did"sv,  "do"sv,    "have"sv, "has"sv,
                                "had"sv,  "took"sv, "with"sv, "taken"sv, "are"sv,  "were"sv};
  if (facts.prose.lower(match.range).starts_with("lot "))
    return !follows_one_of(facts, match, kDone, 1);
  // So are "the other lots of B0…".
  constexpr std::array kWhich = {"the"sv,   "these"sv, "those"sv,   "all"sv,   "both"sv, "other"sv,
                                 "two"sv,   "three"sv, "four"sv,    "five"sv,  "our"sv,  "such"sv,
                                 "later"sv, "new"sv,   "earlier"sv, "which"sv, "any"sv,  "no"sv};
  if (facts.prose.lower(match.range).starts_with("lots "))
    return follows_one_of(facts, match, kWhich, 1);
  constexpr std::array kWith = {"with"sv, "of"sv, "containing"sv};
  constexpr std::array kWhole = {"order"sv,   "orders"sv,  "parcel"sv,
                                 "parcels"sv, "package"sv, "packages"sv};
  return follows_one_of(facts, match, kWith, 1) && follows_one_of(facts, match, kWhole, 2);
}

/// "as required by clause 9", "when needed for customs": what requires it is said. "If necessary,
/// she asks the laboratory" is a condition like any other; only at the end is it left open.
bool is_bound(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kBinders = {"by"sv, "under"sv, "in"sv, "for"sv, "to"sv, "from"sv};
  const std::string_view words = facts.prose.lower(match.range);
  if (!words.ends_with("required") && !words.ends_with("needed") && !words.ends_with("necessary")) {
    return false;
  }
  const std::string_view next = word_at(facts, match.sentence, tokens_of(facts, match).last);
  return words.starts_with("if") ? !next.empty() && next != "." : is_one_of(next, kBinders);
}

/// "An error has caused this and that the firm paid for it": two things, and not one saying.
bool is_two_things(const Facts& facts, const PhraseMatch& match) {
  if (facts.prose.lower(match.range) != "this and that") return false;
  constexpr std::array kArticles = {"a"sv,     "an"sv,  "the"sv,  "our"sv, "we"sv,
                                    "i"sv,     "it"sv,  "they"sv, "no"sv,  "nobody"sv,
                                    "every"sv, "all"sv, "you"sv,  "he"sv,  "she"sv};
  return is_one_of(word_at(facts, match.sentence, tokens_of(facts, match).last), kArticles);
}

/// "We will be more careful" in the prevention plan is a promise, which has a rule of its own.
bool is_promise(const Facts& facts, const PhraseMatch& match) {
  return facts.prose.lower(match.range).find("careful") != std::string_view::npos &&
         role_at(facts, match) == guide::SectionRole::prevention_plan;
}

/// "Various steps were taken", "appropriate action was taken", said of an action: a rule of its own
/// marks the whole item.
bool is_vague_action(const Facts& facts, const PhraseMatch& match) {
  if (role_at(facts, match) != guide::SectionRole::corrective_actions) return false;
  // Beside something that was done the words are only vague: "We gave him other work and made a
  // number of changes".
  const auto clauses = facts.clauses.of(facts.prose.sentences()[match.sentence]);
  const auto done = std::ranges::count_if(clauses, [](const Clause& clause) {
    return clause.completion == Completion::completed && !clause.subordinate;
  });
  constexpr std::array kAnd = {"and"sv};
  if (done > 1 || follows_one_of(facts, match, kAnd, 2)) return false;
  constexpr std::array kActions = {"action"sv,  "actions"sv,     "step"sv,       "steps"sv,
                                   "measure"sv, "measures"sv,    "precaution"sv, "precautions"sv,
                                   "changes"sv, "improvements"sv};
  return std::ranges::any_of(facts.prose.tokens(tokens_of(facts, match)), [&](const Token& token) {
    return is_one_of(facts.prose.lower(token), kActions);
  });
}

void report_quantity(const Facts& facts, Report& report, const PhraseMatch& match) {
  report.add(facts.prose.source(match.range),
             in_quotes(facts.prose.text(match.range)) +
                 " leaves a reviewer guessing how many and which. Give the number, and name them.");
}

void report_assurance(const Facts& facts, Report& report, const PhraseMatch& match) {
  report.add(
      facts.prose.source(match.range),
      in_quotes(facts.prose.text(match.range)) +
          " can't be checked. Say what is done, by whom, how often or from which figure on.");
}

void check(const Facts& facts, Report& report) {
  for (const PhraseMatch& quantifier : own_matches(facts, kQuantifiers)) {
    const auto match = extended_to(facts, quantifier, kCountedNouns);
    if (!match || is_no_amount(facts, *match) || leads_in_a_list(facts, *match) ||
        is_vague_action(facts, *match) || is_made_concrete(facts, *match)) {
      continue;
    }
    report_quantity(facts, report, *match);
  }
  const auto assurance = [&](const PhraseMatch& match) {
    // "Kindly do the needful" asks the reader.
    if (facts.prose.lower(match.range).ends_with("needful") &&
        is_request_to_reader(facts, match.sentence)) {
      return;
    }
    if (is_bound(facts, match) || is_promise(facts, match) || is_two_things(facts, match) ||
        is_vague_action(facts, match) || leads_in_a_list(facts, match) ||
        is_made_concrete(facts, match) || has_concrete_object(facts, match)) {
      return;
    }
    report_assurance(facts, report, match);
  };
  for (const PhraseMatch& improvement : own_matches(facts, kImprovements)) {
    const auto match = extended_to(facts, improvement, kAbstractNouns);
    if (match && !is_of_measurable(facts, *match)) assurance(*match);
  }
  for (const PhraseMatch& match : own_matches(facts, kAssurances)) assurance(match);
}

constexpr std::array<const PhraseList*, 3> kLists = {&kQuantifiers, &kImprovements, &kAssurances};

}  // namespace

const Rule kVagueLanguage{.id = "vague-language",
                          .group = RuleGroup::language,
                          .severity = Severity::warning,
                          .phrases = kLists,
                          .is_about_words = true,
                          .check = check};

}  // namespace poa
