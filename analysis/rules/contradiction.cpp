#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/rules/admission.h"
#include "analysis/rules/admission_phrases.h"
#include "analysis/rules/cause_phrases.h"
#include "analysis/rules/contradiction_phrases.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/responsibility_phrases.h"
#include "analysis/rules/root_cause.h"
#include "analysis/rules/statement.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

bool has_word(const Facts& facts, std::uint32_t sentence, std::span<const std::string_view> words) {
  const IndexRange tokens = facts.prose.sentences()[sentence].tokens;
  return std::ranges::any_of(facts.prose.tokens(tokens), [&](const Token& token) {
    return std::ranges::find(words, facts.prose.lower(token)) != words.end();
  });
}

/// "We assure you that all our products are genuine" denies as much as without the assurance.
bool is_assured(const Facts& facts, const PhraseMatch& denial) {
  constexpr std::array kWriter = {"we"sv, "i"sv};
  constexpr std::array kSwears = {"assure"sv,     "guarantee"sv, "confirm"sv,  "promise"sv,
                                  "declare"sv,    "swear"sv,     "state"sv,    "insist"sv,
                                  "underline"sv,  "stress"sv,    "affirm"sv,   "emphasize"sv,
                                  "emphasise"sv,  "repeat"sv,    "certify"sv,  "maintain"sv,
                                  "confidence"sv, "say"sv,       "certainty"sv};
  return follows_one_of(facts, denial, kSwears, 3) && follows_one_of(facts, denial, kWriter, 8);
}

/// What is denied for good: not of a part ("the 13 cartons"), of the time before ("never before"),
/// of the intention ("did not knowingly"), as somebody's finding, as an aim or in a measure.
bool is_flat_denial(const Facts& facts, const PhraseMatch& denial) {
  constexpr std::array kLimits = {
      "before"sv,      "previously"sv,    "until"sv,        "prior"sv,      "earlier"sv,
      "otherwise"sv,   "other"sv,         "else"sv,         "past"sv,       "now"sv,
      "knowingly"sv,   "intentionally"sv, "deliberately"sv, "willfully"sv,  "wilfully"sv,
      "consciously"sv, "purposely"sv,     "purpose"sv,      "intend"sv,     "intended"sv,
      "since"sv,       "again"sv,         "part"sv,         "laboratory"sv, "remaining"sv,
      "new"sv,         "future"sv,        "today"sv,        "longer"sv,     "however"sv};
  if (is_in_item(facts, denial.range, guide::SectionRole::prevention_plan) ||
      is_in_item(facts, denial.range, guide::SectionRole::supporting_documents)) {
    return false;
  }
  // "New" is what condition is about; elsewhere it tells of a time.
  const bool limited = std::ranges::any_of(kLimits, [&](std::string_view limit) {
    return !(limit == "new" && denial.list == &kAllNew) &&
           has_word(facts, denial.sentence, std::array{limit});
  });
  if (limited) return false;
  return !is_embedded(facts, denial.sentence, denial.token) || is_assured(facts, denial);
}

std::optional<PhraseMatch> first_denial(const Facts& facts, const PhraseList& list) {
  std::int64_t read = -1;  // a sentence that limits one denial limits them all
  for (const PhraseMatch& denial : own_matches(facts, list)) {
    if (denial.sentence == read) continue;
    read = denial.sentence;
    if (is_flat_denial(facts, denial)) return denial;
  }
  return std::nullopt;
}

/// The writer's own violation or failure, as the root cause tells it: of a sentence, its words.
std::optional<ProseRange> admitted_failure(const Facts& facts,
                                           const std::vector<std::uint32_t>& causes) {
  for (const PhraseMatch& match : matches_in(facts, kViolation, causes)) return match.range;
  constexpr std::array kWriter = {"we"sv, "i"sv, "our"sv, "my"sv};
  for (const std::uint32_t sentence : causes) {
    if (has_phrase(facts, kNoViolation, sentence) || has_phrase(facts, kIgnorance, sentence)) {
      continue;
    }
    const bool failure =
        has_phrase(facts, kFailureWords, sentence) && has_word(facts, sentence, kWriter);
    if (failure || names_omission(facts, sentence)) return facts.prose.sentences()[sentence].range;
  }
  return std::nullopt;
}

class Contradictions {
 public:
  Contradictions(const Facts& facts, Report& report)
      : facts_(facts), report_(report), causes_(root_cause_sentences(facts)) {}

  void find() {
    for (const auto& [admits, denies] : kSubjects) {
      std::vector<PhraseMatch> admitted = matches_in(facts_, *admits, causes_);
      // "A buyer said that it was fake" admits nothing.
      std::erase_if(admitted, [&](const PhraseMatch& match) {
        return is_embedded(facts_, match.sentence, match.token);
      });
      const auto denied = first_denial(facts_, *denies);
      if (!admitted.empty() && denied) tell(*denied, admitted.front().range);
    }
    for (const DangerousAct& act : dangerous_acts()) {
      const std::vector<PhraseMatch> told = admissions(facts_, act, Stance::told);
      const std::vector<PhraseMatch> denied = admissions(facts_, act, Stance::denied);
      // What was bought over the counter came through no authorized channel.
      const bool retail = act.wordings == &kRetailSource && !told.empty();
      const auto genuine = retail ? first_denial(facts_, kGenuine) : std::nullopt;
      if (genuine && denied.empty()) tell(*genuine, told.front().range);
      if (told.empty() || denied.empty() || !is_flat_denial(facts_, denied.front())) continue;
      tell(denied.front(), told.front().range);
    }
    const auto failure = admitted_failure(facts_, causes_);
    const auto denied = first_denial(facts_, kNoViolation);
    if (failure && denied) tell(*denied, *failure);
  }

 private:
  struct Subject {
    const PhraseList* admits;
    const PhraseList* denies;
  };
  static constexpr std::array kSubjects = {Subject{&kUnproved, &kGenuine},
                                           Subject{&kSoldUsed, &kAllNew}};

  /// At the denial: it is what has to go.
  void tell(const PhraseMatch& denial, ProseRange admission) {
    const Span place = facts_.prose.source(denial.range);
    // One denial may contradict two admissions.
    if (std::ranges::find(told_, place) != told_.end()) return;
    told_.push_back(place);
    report_.add(place,
                in_quotes(facts_.prose.text(denial.range)) +
                    " denies what you admit elsewhere, and a reviewer believes neither. Take it "
                    "out and let the documents speak, or answer with a dispute.",
                {{facts_.prose.source(admission), "admitted here"}});
  }

  const Facts& facts_;
  Report& report_;
  std::vector<std::uint32_t> causes_;
  std::vector<Span> told_;
};

/// In a dispute the denial is the letter's point, and whatever takes the blame contradicts it.
void find_admissions(const Facts& facts, Report& report) {
  const FrontMatterKey* key = facts.plan.front_matter.find("response");
  std::vector<PhraseMatch> admitted = own_matches(facts, kViolation);
  const std::vector<PhraseMatch> taken = own_matches(facts, kResponsibility);
  admitted.insert(admitted.end(), taken.begin(), taken.end());
  for (const PhraseMatch& match : admitted) {
    const Clause* clause = facts.clauses.with(match.token);
    if (clause != nullptr && clause->negated) continue;
    if (is_embedded(facts, match.sentence, match.token)) continue;
    report.add(facts.prose.source(match.range),
               in_quotes(facts.prose.text(match.range)) +
                   " admits what this letter disputes, and Amazon holds you to it. Take it out, or "
                   "write a plan instead.",
               {{key != nullptr ? key->value : facts.plan.title, "a dispute, as stated here"}});
  }
}

void check(const Facts& facts, Report& report) {
  if (facts.plan.front_matter.response == Response::dispute) {
    find_admissions(facts, report);
  } else {
    Contradictions(facts, report).find();
  }
}

constexpr const PhraseList* kLists[] = {
    &kUnproved,     &kGenuine,       &kSoldUsed,     &kAllNew,      &kNoViolation,
    &kViolation,    &kCauseWords,    &kFailureWords, &kIgnorance,   &kResponsibility,
    &kEditedPapers, &kSecondAccount, &kRetailSource, &kPaidReviews, &kEarlyConfirmation};

}  // namespace

const Rule kContradiction{.id = "contradiction",
                          .group = RuleGroup::practice,
                          .severity = Severity::warning,
                          .phrases = kLists,
                          .check = check};

}  // namespace poa
