#include <algorithm>
#include <array>
#include <string>

#include "analysis/language/clauses/verb.h"
#include "analysis/rules/hedging_phrases.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/pasted_notice_phrases.h"
#include "analysis/rules/table.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

/// "may have mixed", "might have been"; not the permission of "no one may have two logins".
bool is_followed_by_participle(const Facts& facts, const PhraseMatch& match) {
  constexpr int kAdverbs = 3;
  std::int64_t at = tokens_of(facts, match).last;
  for (int skipped = 0; skipped < kAdverbs; ++skipped, ++at) {
    const std::string_view word = word_at(facts, match.sentence, at);
    if (word == "been" || word == "had" || verb_forms(word).participle) return true;
    if (!word.ends_with("ly") && word != "also" && word != "not") return false;
  }
  return false;
}

/// "whether it may have", "every unit that might have": a question or a condition, not a claim.
bool stands_in_condition(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kOpeners = {"if"sv,   "whether"sv, "unless"sv, "any"sv,  "every"sv,
                                   "each"sv, "who"sv,     "all"sv,    "case"sv, "whenever"sv};
  constexpr std::uint32_t kReach = 6;
  return follows_one_of(facts, match, kOpeners, kReach);
}

/// "Before a listing goes live, its claims must have been checked": what a policy asks for.
bool is_demand(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kAsking = {"before"sv, "policy"sv,   "policies"sv, "rule"sv,    "rules"sv,
                                  "amazon"sv, "requires"sv, "which"sv,    "listing"sv, "sellers"sv};
  const auto tokens = facts.prose.tokens(facts.prose.sentences()[match.sentence].tokens);
  return std::ranges::any_of(
      tokens, [&](const Token& token) { return is_one_of(facts.prose.lower(token), kAsking); });
}

/// "We might have seen it sooner", "With a buffer they could have gone out": what did not happen is
/// owned up to.
bool is_counterfactual(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kConditions = {"with"sv, "had"sv};
  constexpr std::array kArticles = {"a"sv, "an"sv, "one"sv, "such"sv, "that"sv, "we"sv, "i"sv};
  const std::uint32_t first = facts.prose.sentences()[match.sentence].tokens.first;
  if (is_one_of(word_at(facts, match.sentence, first), kConditions) &&
      is_one_of(word_at(facts, match.sentence, std::int64_t{first} + 1), kArticles)) {
    return true;
  }
  constexpr std::array kWriter = {"we"sv, "i"sv};
  constexpr std::array kEarlier = {"sooner"sv,  "earlier"sv,   "time"sv,   "before"sv,
                                   "avoided"sv, "prevented"sv, "spared"sv, "better"sv};
  constexpr std::uint32_t kReach = 7;
  if (!follows_one_of(facts, match, kWriter, 1)) return false;
  const std::uint32_t end = tokens_of(facts, match).last;
  for (std::uint32_t at = end; at < end + kReach; ++at) {
    if (is_one_of(word_at(facts, match.sentence, at), kEarlier)) {
      return true;
    }
  }
  return false;
}

/// "She could have refused it if the form had shown her both": what did not happen, and why.
bool depends_on_condition(const Facts& facts, const PhraseMatch& match) {
  const IndexRange sentence = facts.prose.sentences()[match.sentence].tokens;
  bool condition = false;
  for (std::uint32_t at = tokens_of(facts, match).last; at < sentence.last; ++at) {
    const std::string_view word = facts.prose.lower(facts.prose.tokens()[at]);
    if (condition && word == "had") return true;
    condition = condition || word == "if";
  }
  return false;
}

/// "Our prep center could have put the wrong sticker on": a guess about what somebody did. Not what
/// we or anybody could have done, nor what could have been prevented or could have followed.
bool is_guess_about_others(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kDoers = {
      "he"sv,         "she"sv,       "somebody"sv,   "someone"sv,     "supplier"sv, "suppliers"sv,
      "center"sv,     "centre"sv,    "warehouse"sv,  "carrier"sv,     "courier"sv,  "factory"sv,
      "employee"sv,   "staff"sv,     "team"sv,       "colleague"sv,   "worker"sv,   "packer"sv,
      "buyer"sv,      "buyers"sv,    "customer"sv,   "customers"sv,   "partner"sv,  "brother"sv,
      "sister"sv,     "son"sv,       "daughter"sv,   "wife"sv,        "husband"sv,  "assistant"sv,
      "driver"sv,     "forwarder"sv, "wholesaler"sv, "distributor"sv, "agency"sv,   "freelancer"sv,
      "competitor"sv, "company"sv,   "helper"sv,     "operator"sv,    "clerk"sv,    "seller"sv};
  constexpr std::array kNoDeed = {"been"sv,    "led"sv,     "caused"sv,   "harmed"sv,    "hurt"sv,
                                  "injured"sv, "had"sv,     "resulted"sv, "prevented"sv, "known"sv,
                                  "avoided"sv, "noticed"sv, "seen"sv,     "told"sv,      "shown"sv,
                                  "stopped"sv, "caught"sv,  "found"sv,    "happened"sv};
  const std::string_view next = word_at(facts, match.sentence, tokens_of(facts, match).last);
  return verb_forms(next).participle && !is_one_of(next, kNoDeed) &&
         follows_one_of(facts, match, kDoers, 1) && !depends_on_condition(facts, match);
}

/// Measures and lists of documents reckon with what may come: "a unit that is possibly used".
bool deals_with_the_future(const Facts& facts, const PhraseMatch& match) {
  return role_at(facts, match) == guide::SectionRole::prevention_plan ||
         role_at(facts, match) == guide::SectionRole::supporting_documents;
}

/// "Your notice says that the knives are possibly counterfeit": the doubt is somebody else's.
bool is_reported(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kSpeaking = {"says"sv,       "states"sv,  "said"sv,     "claims"sv,
                                    "claimed"sv,    "alleges"sv, "reported"sv, "asks"sv,
                                    "wrote"sv,      "writes"sv,  "asked"sv,    "suspected"sv,
                                    "complained"sv, "stated"sv,  "reports"sv};
  constexpr std::uint32_t kReach = 10;
  return follows_one_of(facts, match, kSpeaking, kReach);
}

/// In what Amazon writes to a seller: `pasted-notice` speaks of it.
bool is_amazons(const Facts& facts, const PhraseMatch& match) {
  const auto sentences = facts.prose.sentences();
  const IndexRange passage = facts.prose.passages()[sentences[match.sentence].passage].sentences;
  constexpr std::uint32_t kReach = 16;
  const std::uint32_t first = match.sentence - std::min(match.sentence - passage.first, kReach);
  const std::uint32_t last = std::min(match.sentence + kReach, passage.last);
  std::uint32_t spoken = 0;
  for (std::uint32_t s = first; s < last; ++s) {
    if (has_phrase(facts, kDecisions, s)) ++spoken;
  }
  return spoken > 1;
}

/// "The bottles that we sold in May have been counted."
bool is_month(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kBefore = {"in"sv,    "of"sv,   "since"sv, "until"sv, "during"sv, "from"sv,
                                  "early"sv, "late"sv, "by"sv,    "till"sv,  "before"sv};
  return facts.prose.text(match.range).starts_with("May") &&
         follows_one_of(facts, match, kBefore, 1);
}

/// "all possibly affected units", "those most likely to fail", "we assume responsibility".
bool is_no_doubt(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kDeterminers = {"all"sv, "the"sv, "every"sv, "any"sv, "each"sv, "of"sv};
  constexpr std::array kAssumed = {"full"sv,           "the"sv,       "all"sv,
                                   "responsibility"sv, "liability"sv, "sole"sv};
  const std::string_view words = facts.prose.lower(match.range);
  const std::string_view next = word_at(facts, match.sentence, tokens_of(facts, match).last);
  if (words.ends_with("likely")) return next == "to";
  // "A person who knows the policy signs."
  if (words == "who knows") {
    constexpr std::array kPersons = {"person"sv, "one"sv, "anyone"sv, "somebody"sv, "someone"sv,
                                     "nobody"sv, "man"sv, "woman"sv,  "colleague"sv};
    return !next.empty() && (next == "the" || next == "our" || next == "this" ||
                             follows_one_of(facts, match, kPersons, 1));
  }
  // "no rule about where stock may come from": what is allowed.
  constexpr std::array kWhat = {"where"sv, "who"sv, "what"sv};
  if (words.starts_with("may") && follows_one_of(facts, match, kWhat, 3)) return true;
  // "The cause could be read from the log."
  if (words.ends_with(" be") && verb_forms(next).participle) return true;
  constexpr std::array kInTime = {"caught"sv, "prevented"sv, "avoided"sv,  "noticed"sv, "seen"sv,
                                  "found"sv,  "stopped"sv,   "detected"sv, "spotted"sv};
  if (words.ends_with(" been") && is_one_of(next, kInTime)) return true;
  if (words.ends_with("assume")) return is_one_of(next, kAssumed);
  return words.ends_with("ly") && verb_forms(next).participle &&
         follows_one_of(facts, match, kDeterminers, 1);
}

void report(const Facts& facts, Report& out, const PhraseMatch& match) {
  out.add(facts.prose.source(match.range),
          in_quotes(facts.prose.text(match.range)) +
              " sounds as if you did not know, or did not admit it. State what you found, or say "
              "what you checked and how.");
}

void check(const Facts& facts, Report& out) {
  const auto silent = [&](const PhraseMatch& match) {
    return deals_with_the_future(facts, match) || leads_in_a_list(facts, match) ||
           is_reported(facts, match) || is_amazons(facts, match);
  };
  for (const PhraseMatch& match : own_matches(facts, kDoubts)) {
    if (!silent(match) && !is_no_doubt(facts, match)) report(facts, out, match);
  }
  for (const PhraseMatch& match : own_matches(facts, kConditionalFaults)) {
    if (!silent(match)) report(facts, out, match);
  }
  for (const PhraseMatch& match : own_matches(facts, kBeliefs)) {
    if (role_at(facts, match) == guide::SectionRole::root_cause) report(facts, out, match);
  }
  for (const PhraseMatch& match : own_matches(facts, kModals)) {
    if (silent(match) || stands_in_condition(facts, match) || is_counterfactual(facts, match) ||
        is_month(facts, match)) {
      continue;
    }
    if (is_followed_by_participle(facts, match)) report(facts, out, match);
  }
  for (const PhraseMatch& match : own_matches(facts, kCoulds)) {
    if (role_at(facts, match) != guide::SectionRole::root_cause || is_reported(facts, match))
      continue;
    if (is_guess_about_others(facts, match)) report(facts, out, match);
  }
  for (const PhraseMatch& match : own_matches(facts, kGuesses)) {
    if (role_at(facts, match) != guide::SectionRole::root_cause) continue;
    if (stands_in_condition(facts, match) || is_reported(facts, match)) continue;
    if (is_followed_by_participle(facts, match) && !is_demand(facts, match)) {
      report(facts, out, match);
    }
  }
}

constexpr std::array<const PhraseList*, 7> kLists = {
    &kDoubts, &kConditionalFaults, &kBeliefs, &kModals, &kCoulds, &kGuesses, &kDecisions};

}  // namespace

const Rule kHedging{.id = "hedging",
                    .group = RuleGroup::language,
                    .severity = Severity::warning,
                    .phrases = kLists,
                    .is_about_words = true,
                    .check = check};

}  // namespace poa
