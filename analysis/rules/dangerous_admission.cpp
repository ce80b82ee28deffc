#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/rules/admission.h"
#include "analysis/rules/admission_phrases.h"
#include "analysis/rules/message.h"
#include "analysis/rules/table.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

/// Whether the notice is about this very act: then the plan has to name it.
bool is_at_hand(const Plan& plan, const DangerousAct& act) {
  const auto type = plan.type();
  return type && std::ranges::find(act.at_hand, *type) != act.at_hand.end();
}

/// Where the notice is about the act, its plan names it. What the writer did besides is a second
/// one: "In March we also paid a group for 12 reviews", "I had put up one more store".
void keep_further_ones(const Facts& facts, std::vector<PhraseMatch>& told) {
  constexpr std::array kBesides = {"also"sv,     "besides"sv,  "additionally"sv, "furthermore"sv,
                                   "moreover"sv, "addition"sv, "apart"sv,        "again"sv,
                                   "third"sv,    "yet"sv};
  std::erase_if(told, [&](const PhraseMatch& match) {
    const auto tokens = facts.prose.tokens(facts.prose.sentences()[match.sentence].tokens);
    const bool further = std::ranges::any_of(
        tokens, [&](const Token& token) { return is_one_of(facts.prose.lower(token), kBesides); });
    return !further && facts.prose.lower(match.range).find("one more") == std::string_view::npos;
  });
}

void check(const Facts& facts, Report& report) {
  for (const DangerousAct& act : dangerous_acts()) {
    std::vector<PhraseMatch> told = admissions(facts, act, Stance::told);
    if (is_at_hand(facts.plan, act)) keep_further_ones(facts, told);
    if (told.empty()) continue;
    std::vector<RelatedPlace> others;
    constexpr std::size_t kMostOthers = 10;
    for (auto match = told.begin() + 1; match != told.end() && others.size() < kMostOthers;
         ++match) {
      others.push_back({facts.prose.source(match->range), "admitted here, too"});
    }
    report.add(facts.prose.source(told.front().range),
               in_quotes(facts.prose.text(told.front().range)) + " admits " +
                   std::string(act.name) +
                   ", which can open a second case against you. Have a person who knows appeals "
                   "look at it before you send it.",
               std::move(others));
  }
}

constexpr const PhraseList* kLists[] = {&kEditedPapers, &kSecondAccount, &kRetailSource,
                                        &kPaidReviews, &kEarlyConfirmation};

}  // namespace

const Rule kDangerousAdmission{.id = "dangerous-admission",
                               .group = RuleGroup::practice,
                               .severity = Severity::warning,
                               .phrases = kLists,
                               .check = check};

}  // namespace poa
