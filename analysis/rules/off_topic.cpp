#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "analysis/rules/message.h"
#include "analysis/rules/off_topic_phrases.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

/// "Our supplier has been in business since 2004": about somebody whose standing matters.
bool is_about_others(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kOthers = {"supplier"sv, "manufacturer"sv, "wholesaler"sv, "distributor"sv,
                                  "factory"sv,  "laboratory"sv,   "auditor"sv,    "carrier"sv,
                                  "which"sv,    "who"sv,          "whose"sv,      "their"sv};
  constexpr std::uint32_t kReach = 8;
  if (follows_one_of(facts, match, kOthers, kReach)) return true;
  // "Our brand" is the writer's.
  constexpr std::array kBrand = {"brand"sv};
  constexpr std::array kOurs = {"our brand"sv, "my brand"sv};
  const ProseRange sentence = facts.prose.sentences()[match.sentence].range;
  const std::string_view before = facts.prose.lower(ProseRange{sentence.begin, match.range.begin});
  return follows_one_of(facts, match, kBrand, kReach) &&
         std::ranges::none_of(kOurs, [&](std::string_view ours) {
           return before.find(ours) != std::string_view::npos;
         });
}

/// "My father opened an account" is a fact of related accounts; not "we weave since 1958, and it is
/// hard to see the account closed".
bool is_about_accounts(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kAccounts = {"account"sv, "accounts"sv, "login"sv, "laptop"sv, "password"sv};
  const auto names_account = [&](IndexRange range) {
    return std::ranges::any_of(facts.prose.tokens(range), [&](const Token& token) {
      return std::ranges::find(kAccounts, facts.prose.lower(token)) != kAccounts.end();
    });
  };
  const IndexRange sentence = facts.prose.sentences()[match.sentence].tokens;
  std::uint32_t end = tokens_of(facts, match).last;
  while (end < sentence.last && facts.prose.lower(facts.prose.tokens()[end]) != ",") ++end;
  return names_account({sentence.first, end});
}

void check(const Facts& facts, Report& out) {
  for (const PhraseList* list : {&kHistory, &kWorth}) {
    for (const PhraseMatch& match : own_matches(facts, *list)) {
      const auto role = role_at(facts, match);
      const bool hired = list == &kHistory && (role == guide::SectionRole::corrective_actions ||
                                               role == guide::SectionRole::prevention_plan);
      if (hired || is_about_others(facts, match)) continue;
      if (list == &kHistory &&
          facts.prose.lower(match.range).find("year") == std::string_view::npos &&
          is_about_accounts(facts, match)) {
        continue;
      }
      out.add(facts.prose.source(match.range),
              in_quotes(facts.prose.text(match.range)) +
                  " says nothing about this violation. A reviewer has minutes: leave the history "
                  "and the losses out.");
    }
  }
}

constexpr std::array<const PhraseList*, 2> kLists = {&kHistory, &kWorth};

}  // namespace

const Rule kOffTopic{.id = "off-topic",
                     .group = RuleGroup::language,
                     .severity = Severity::info,
                     .phrases = kLists,
                     .is_about_words = true,
                     .check = check};

}  // namespace poa
