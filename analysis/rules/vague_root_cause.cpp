#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/language/clause.h"
#include "analysis/rules/cause_phrases.h"
#include "analysis/rules/empty_words.h"
#include "analysis/rules/message.h"
#include "analysis/rules/root_cause.h"
#include "analysis/rules/table.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

/// Whether an entity makes a sentence concrete. A date alone does not say what went wrong.
bool is_concrete(const Entity& entity) {
  switch (entity.kind) {
    case EntityKind::date:
    case EntityKind::month:
    case EntityKind::evidence:
    case EntityKind::role:
    case EntityKind::frequency:
    case EntityKind::seller_id:
    case EntityKind::case_id:
      return false;
    default:
      return !entity.placeholder;
  }
}

/// The words behind a vague cause, up to the end of its sentence.
class Rest {
 public:
  Rest(const Facts& facts, const PhraseMatch& match)
      : facts_(facts),
        prose_(facts.prose),
        number_(match.sentence),
        sentence_(prose_.sentences()[match.sentence]),
        clauses_(facts.clauses.of(sentence_)),
        from_(prose_.token_at(match.range.end - 1) + 1) {}

  /// "…: the printer was set to A5", "… in which 37 units were left out", "… when we moved".
  [[nodiscard]] bool goes_into_detail() const {
    constexpr std::uint32_t kFewestWords = 3;
    for (std::uint32_t at = from_; at + kFewestWords < sentence_.tokens.last; ++at) {
      if (word(at) == ":" || word(at) == "-" || word(at) == "(") return true;
    }
    // "… in how matters were managed" goes nowhere.
    return std::ranges::any_of(clauses_, [&](const Clause& clause) {
      return clause.tokens.first >= from_ && clause.subordinate && !clause.verb_phrase.empty() &&
             !say_nothing(facts_, number_, clause.tokens);
    });
  }
  /// "a mistake in the size chart": the noun has a complement that names something.
  [[nodiscard]] bool has_complement() {
    skip_empty_words();
    if (from_ >= sentence_.tokens.last) return false;
    const std::string_view link = word(from_);
    if (link == "on") return false;  // "on our side"
    if (link == "inside") return !is_generic(from_ + (word(from_ + 1) == "of" ? 2 : 1));
    if (link == "in" || link == "of" || link == "with" || link == "by" || link == "from" ||
        link == "during" || link == "at" || link == "about" || link == "between" ||
        link == "within" || link == "among") {
      return !is_generic(from_ + 1) &&
             !say_nothing(facts_, number_, {from_ + 1, sentence_.tokens.last});
    }
    return prose_.tokens()[from_].kind == TokenKind::word && link != "and";
  }

 private:
  /// "a problem of organisation", "an oversight somewhere": no more than the noun says.
  void skip_empty_words() {
    constexpr std::array<std::string_view, 14> kFields = {
        "organisation", "organization",  "communication", "coordination", "management",
        "logistics",    "planning",      "processes",     "operations",   "work",
        "attention",    "understanding", "supervision",   "time"};
    // "a mistake made on our side"
    if (word(from_) == "made" || word(from_) == "committed" || word(from_) == "done") ++from_;
    if (word(from_) == "somewhere") ++from_;
    const bool field = is_one_of(word(from_ + 1), kFields);
    if ((word(from_) == "of" || word(from_) == "in" || word(from_) == "with") && field) from_ += 2;
  }
  /// "in our process", "of ours", "by our team", "in the company"
  [[nodiscard]] bool is_generic(std::uint32_t at) const {
    if (word(at) == "ours" || word(at) == "us") return true;
    if (word(at) == "the" && word(at + 1) == "way") return true;  // "the way the shop is run"
    if (word(at) != "our" && word(at) != "the" && word(at) != "my") return false;
    // "in our internal returns handling": what the last noun of a few calls it.
    constexpr std::uint32_t kMostModifiers = 3;
    std::uint32_t end = at + 1;
    constexpr std::array<std::string_view, 8> kLinks = {"at",     "in",   "on",   "of",
                                                        "during", "from", "with", "and"};
    while (end < sentence_.tokens.last && prose_.tokens()[end].kind == TokenKind::word &&
           !is_one_of(word(end), kLinks)) {
      ++end;
    }
    if (end == at + 1 || end > at + 2 + kMostModifiers) return false;
    const std::string_view noun = word(end - 1);
    return (noun == "process" || noun == "processes" || noun == "team" || noun == "company" ||
            noun == "business" || noun == "operations" || noun == "operation" || noun == "system" ||
            noun == "side" || noun == "part" || noun == "account" || noun == "staff" ||
            noun == "management" || noun == "handling" || noun == "department" ||
            noun == "workflow" || noun == "communication" || noun == "organization" ||
            noun == "organisation" || noun == "logistics" || noun == "service" ||
            noun == "procedures" || noun == "house" || noun == "shop" || noun == "store" ||
            noun == "firm" || noun == "office" || noun == "warehouse" || noun == "structure" ||
            noun == "family" || noun == "departments" || noun == "colleagues" ||
            noun == "partners" || noun == "relatives" || noun == "run" || noun == "worked" ||
            noun == "works" || noun == "workshop" || noun == "factory" || noun == "studio" ||
            noun == "kitchen" || noun == "store" || noun == "branch" || noun == "depot");
  }
  [[nodiscard]] std::string_view word(std::uint32_t at) const {
    return sentence_.tokens.contains(at) ? prose_.lower(prose_.tokens()[at]) : std::string_view();
  }

  const Facts& facts_;
  const Prose& prose_;
  std::uint32_t number_;  ///< of the sentence
  const Sentence& sentence_;
  std::span<const Clause> clauses_;
  std::uint32_t from_;
};

void check(const Facts& facts, Report& report) {
  if (facts.plan.front_matter.response != Response::plan) return;
  const auto sentences = root_cause_sentences(facts);
  std::vector<ProseRange> told;  // "a few lapses" is in both lists
  for (const PhraseList* list : {&kVagueCause, &kBareMistake}) {
    for (const PhraseMatch& match : matches_in(facts, *list, sentences)) {
      if (std::ranges::any_of(told, [&](ProseRange r) { return r.overlaps(match.range); })) {
        continue;
      }
      // "A human error" stops at a person, which has a rule of its own.
      if (facts.prose.lower(match.range).find("human ") != std::string_view::npos) continue;
      Rest rest(facts, match);
      if (std::ranges::any_of(facts.entities_in(match.sentence), is_concrete) ||
          rest.goes_into_detail() || (list == &kBareMistake && rest.has_complement())) {
        continue;
      }
      told.push_back(match.range);
      report.add(facts.prose.source(match.range),
                 in_quotes(facts.prose.text(match.range)) +
                     " names no cause. Say what went wrong, with which product, and which step let "
                     "it happen.");
    }
  }
}

constexpr const PhraseList* kLists[] = {&kVagueCause, &kBareMistake};

}  // namespace

const Rule kVagueRootCause{.id = "vague-root-cause",
                           .group = RuleGroup::root_cause,
                           .severity = Severity::error,
                           .phrases = kLists,
                           .check = check};

}  // namespace poa
