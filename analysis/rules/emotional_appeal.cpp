#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "analysis/rules/emotional_appeal_phrases.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

void report(const Facts& facts, Report& out, const PhraseList& list, std::string_view advice) {
  for (const PhraseMatch& match : own_matches(facts, list)) {
    // "My family depends on this income" is both hardship and what is at stake.
    const bool told =
        &list == &kStakes &&
        std::ranges::any_of(phrases_in(facts, match.sentence), [&](const auto& other) {
          return other.list == &kHardship && other.range.overlaps(match.range);
        });
    if (told) continue;
    out.add(facts.prose.source(match.range),
            in_quotes(facts.prose.text(match.range)) + std::string(advice));
  }
}

void check(const Facts& facts, Report& out) {
  for (const PhraseList* list : {&kHardship, &kStakes}) {
    report(
        facts, out, *list,
        " is no ground on which a reviewer may decide. Leave it out and use the room for facts.");
  }
  report(facts, out, kBegging,
         " begs where proof is asked for. Ask once, at the end: \"We ask you to reinstate our "
         "account.\"");
  report(facts, out, kFlattery, " flatters, and a reviewer skips it. Leave it out.");
}

constexpr std::array<const PhraseList*, 4> kLists = {&kHardship, &kStakes, &kBegging, &kFlattery};

}  // namespace

const Rule kEmotionalAppeal{.id = "emotional-appeal",
                            .group = RuleGroup::language,
                            .severity = Severity::warning,
                            .phrases = kLists,
                            .is_about_words = true,
                            .check = check};

}  // namespace poa
