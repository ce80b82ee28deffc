#include <array>
#include <string>
#include <string_view>

#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

/// How long and how well one has been selling; of a person who was hired it is a fact.
constexpr std::array<std::string_view, 6> kHistoryWordings = {
    "(sell|sells|selling|have sold|has sold|sellers?|business|make|makes|making|active|trading|"
    "traded|manufacture|manufacturing|operate|operating)( [a-z'-]+){0,6} since (the year )?(19|20)"
    "[0-9][0-9]",
    "(sell|selling|have sold|has sold|business|trading|active|sellers?|operating)( [a-z'-]+){0,5} "
    "for (over |more than |almost |nearly |about |the (last|past) )?([0-9]+|two|three|four|five|"
    "six|seven|eight|nine|ten|twelve|fifteen|twenty|many) years",
    "(over |more than |almost |nearly "
    ")?([0-9]+|two|three|four|five|six|seven|eight|nine|ten|twelve|"
    "fifteen|twenty|many)\\+? years( of|'|') (selling|experience|business|history|loyalty|good "
    "[a-z]+|hard work|trading)",
    "(since|for|in|over) (more than |over |almost |nearly |about |the )?([0-9]+|two|three|four|"
    "five|many|several|a|first|second|third|fourth) (generations?|decades?|centur(y|ies))",
    "(family tradition|generations of|with (so |very )?(much|great|all our|a lot of|lots of) (love|"
    "passion)|(second|third|fourth|fifth)[- ]generation)",
    "(opened? (its|our|his|her|the|their) doors|was opened|were opened|started out|began trading|"
    "goes back|dates back|opened) (in|to) (the year )?(19|20)[0-9][0-9]",
};
constexpr PhraseList kHistory{kHistoryWordings};

/// The business's worth, and what the suspension costs it.
constexpr std::array<std::string_view, 16> kWorthWordings = {
    "(company|business|store|shop|brand|firm|we) (was|were|is|has been) (founded|established|"
    "started|incorporated|born) (in|since) (the year )?(19|20)[0-9][0-9]",
    "(thousands|hundreds|tens of thousands|millions) of (very |our )?(happy |satisfied |loyal |"
    "delighted |content )+(customers|buyers|clients)",
    "([0-9][0-9,.]*|more than [0-9][0-9,.]*)\\+? (happy|satisfied|loyal|positive|delighted) "
    "([a-z]+ "
    ")?(customers|buyers|clients|reviews|feedbacks?|ratings|parents|families|owners|users|people|"
    "readers|homes)",
    "(five|5)[- ]star (brand|seller|shop|store|business|company|service|rating|reputation)",
    "(put|puts|putting|placed|places) (the |our )?customers? first|customer is (the )?king",
    "(famous|well[- ]known|renowned|beloved|popular) (in|across|throughout|among|all over) (the |"
    "our |whole |entire )*[a-z]+",
    "(sales|revenues?|turnover|income|exports|profits?) (has |have |had |already )*(tanked|dropped|"
    "fallen|fell|collapsed|plunged|plummeted|crashed|went down|gone down|declined|shrunk|shrank|"
    "evaporated|dried up)( (by|to) ([a-z]+ )?[^ ]+)?",
    "(los(e|es|ing)|lost|cost(s|ing) us) ([a-z]+ ){0,4}[0-9][0-9,.]* ?(grand|lakhs?|crores?|"
    "thousand|million|mille)",
    "([0-9]+ ?%|percent) (of (our|my) )?((feedbacks?|reviews|ratings) (is|are) positive|positive "
    "(feedback|reviews|ratings?))",
    "(los(e|es|ing)|lost|cost(s|ing) us) ([a-z]+ ){0,4}(\\$|€|£|usd |eur |gbp )[0-9][0-9,.]*",
    "(los(e|es|ing)|lost|cost(s|ing) us) ([a-z]+ ){0,4}[0-9][0-9,.]* ?k? ?(dollars|usd|eur|euros?|"
    "pounds|gbp|\\$|€|£|rupees|rmb)",
    "(los(e|es|ing)|lost) (a lot of |so much |much |lots of |all |all our |our )?(money|sales|"
    "revenue|income|turnover)",
    "(perfect|excellent|impeccable|flawless|outstanding|spotless|unblemished) (feedback|rating|"
    "metrics|record|history|reputation|track record|score|account health)",
    "(we|i) (are|were|am|have become|became) (now |also |proudly )?(one of )?(the|a) "
    "(first|leading|"
    "best|biggest|largest|oldest|market leader|top[- ]rated|number one)( [a-z]+)?",
    "(we are|we're|i am|i'm|we have always been|as) (an? )?([a-z]+ and )?(very )?(honest|reputable|"
    "trustworthy|responsible|loyal|serious|law-abiding|professional|reliable) (seller|sellers|"
    "company|business|people|man|businessman|family)",
    "(family[- ](owned|run) (business|company|shop|store)|(we|company) (pride|prides) (ourselves|"
    "itself) (on|in))",
};
constexpr PhraseList kWorth{kWorthWordings};

/// "Our supplier has been in business since 2004": about somebody whose standing matters.
bool is_about_others(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kOthers = {"supplier"sv, "manufacturer"sv, "wholesaler"sv, "distributor"sv,
                                  "factory"sv,  "laboratory"sv,   "auditor"sv,    "carrier"sv,
                                  "brand"sv,    "which"sv,        "who"sv,        "whose"sv,
                                  "their"sv};
  constexpr std::uint32_t kReach = 8;
  return follows_one_of(facts, match, kOthers, kReach);
}

void check(const Facts& facts, Report& out) {
  for (const PhraseList* list : {&kHistory, &kWorth}) {
    for (const PhraseMatch& match : own_matches(facts, *list)) {
      const auto role = role_at(facts, match);
      const bool hired = list == &kHistory && (role == guide::SectionRole::corrective_actions ||
                                               role == guide::SectionRole::prevention_plan);
      if (hired || is_about_others(facts, match)) continue;
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
