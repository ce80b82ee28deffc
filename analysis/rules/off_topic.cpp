#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "analysis/rules/lawyer_phrases.h"
#include "analysis/rules/message.h"
#include "analysis/rules/off_topic_phrases.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/statement.h"
#include "analysis/rules/story_phrases.h"
#include "analysis/rules/table.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using namespace std::string_view_literals;
using guide::SectionRole;

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
      return is_one_of(facts.prose.lower(token), kAccounts);
    });
  };
  const IndexRange sentence = facts.prose.sentences()[match.sentence].tokens;
  std::uint32_t end = tokens_of(facts, match).last;
  while (end < sentence.last && facts.prose.lower(facts.prose.tokens()[end]) != ",") ++end;
  return names_account({sentence.first, end});
}

/// "Tadka Lane started in a kitchen", "we began with one table"; not "the fire began in the
/// cellar".
bool is_about_the_shop(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kShop = {"we"sv,         "company"sv,  "shop"sv,     "store"sv, "brand"sv,
                                "firm"sv,       "all"sv,      "business"sv, "i"sv,     "story"sv,
                                "it"sv,         "journey"sv,  "family"sv,   "which"sv, "history"sv,
                                "enterprise"sv, "adventure"sv};
  // "We started with the kitchen knives"
  constexpr std::array kAfter = {""sv,     "."sv,    ","sv,    ";"sv,      "!"sv,      "-"sv,
                                 "("sv,    ":"sv,    "in"sv,   "at"sv,     "of"sv,     "on"sv,
                                 "and"sv,  "with"sv, "near"sv, "behind"sv, "by"sv,     "where"sv,
                                 "when"sv, "that"sv, "to"sv,   "for"sv,    "before"sv, "until"sv};
  const std::string_view after = word_at(facts, match.sentence, tokens_of(facts, match).last);
  if (match.token == facts.prose.sentences()[match.sentence].tokens.first ||
      !is_one_of(after, kAfter)) {
    return false;
  }
  const char first = facts.prose.text(facts.prose.tokens()[match.token - 1]).front();
  return (first >= 'A' && first <= 'Z') || follows_one_of(facts, match, kShop, 2);
}

/// "Our toys are sold in 40 shops"; not "the 240 boxes are sold in 3 stores".
bool is_about_ours(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kOurs = {"our"sv, "my"sv, "we"sv, "us"sv, "i"sv, "me"sv};
  const auto tokens = facts.prose.tokens(facts.prose.sentences()[match.sentence].tokens);
  return std::ranges::any_of(
      tokens, [&](const Token& token) { return is_one_of(facts.prose.lower(token), kOurs); });
}

/// "I worked with the old form for 3 years and missed the field" belongs to the case.
bool is_about_the_case(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kCase = {"account"sv, "accounts"sv, "never"sv,  "not"sv,       "listing"sv,
                                "nobody"sv,  "without"sv,  "no"sv,     "complaint"sv, "violation"sv,
                                "recall"sv,  "policy"sv,   "didn't"sv, "complained"sv};
  const auto tokens = facts.prose.tokens(facts.prose.sentences()[match.sentence].tokens);
  return std::ranges::any_of(
      tokens, [&](const Token& token) { return is_one_of(facts.prose.lower(token), kCase); });
}

/// A story is told in the letter; in an action or a measure it is that of somebody hired.
bool is_story(const Facts& facts, const PhraseMatch& match) {
  for (const SectionRole role : {SectionRole::corrective_actions, SectionRole::prevention_plan,
                                 SectionRole::supporting_documents}) {
    if (is_in_item(facts, match.range, role)) return false;
  }
  return !is_about_others(facts, match) && !is_about_the_case(facts, match) &&
         (match.list != &kOrigins || is_about_the_shop(facts, match)) &&
         (match.list != &kLongTimes || is_in_the_letter(facts, match.range)) &&
         (match.list != &kRenown || is_about_ours(facts, match));
}

void report(const Facts& facts, Report& out, const PhraseMatch& match) {
  out.add(facts.prose.source(match.range),
          in_quotes(facts.prose.text(match.range)) +
              " says nothing about this violation. A reviewer has minutes: leave the history and "
              "the losses out.");
}

void check(const Facts& facts, Report& out) {
  for (const PhraseList* list : {&kHistory, &kWorth}) {
    for (const PhraseMatch& match : own_matches(facts, *list)) {
      const auto role = role_at(facts, match);
      const bool hired = list == &kHistory && (role == SectionRole::corrective_actions ||
                                               role == SectionRole::prevention_plan);
      if (hired || is_about_others(facts, match)) continue;
      // "Our lawyer will claim the lost sales" is a threat, and told as one.
      if (list == &kWorth && has_phrase(facts, kLawyers, match.sentence)) continue;
      if (list == &kHistory &&
          facts.prose.lower(match.range).find("year") == std::string_view::npos &&
          is_about_accounts(facts, match)) {
        continue;
      }
      report(facts, out, match);
    }
  }
  for (const PhraseList* list : {&kOrigins, &kLives, &kLongTimes, &kRenown}) {
    for (const PhraseMatch& match : own_matches(facts, *list)) {
      const bool told =
          std::ranges::any_of(phrases_in(facts, match.sentence), [&](const PhraseMatch& other) {
            return (other.list == &kHistory || other.list == &kWorth) &&
                   other.range.overlaps(match.range);
          });
      if (!told && is_story(facts, match)) report(facts, out, match);
    }
  }
}

constexpr std::array<const PhraseList*, 7> kLists = {&kLongTimes, &kHistory, &kWorth,  &kOrigins,
                                                     &kLives,     &kRenown,  &kLawyers};

}  // namespace

const Rule kOffTopic{.id = "off-topic",
                     .group = RuleGroup::language,
                     .severity = Severity::info,
                     .phrases = kLists,
                     .is_about_words = true,
                     .check = check};

}  // namespace poa
