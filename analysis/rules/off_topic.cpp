#include <algorithm>
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
constexpr std::array<std::string_view, 15> kHistoryWordings = {
    "(family|company|firm|house|workshop|fathers?|mother|parents|brothers|ancestors|we|i) "
    "(has |have |had |been |always |all |are |is )*"
    "(works?|worked|working|weaves?|weaving|bakes?|baking|carves?|carving|crafts?|crafting|"
    "produces?|producing|cultivates?|brews?|prints?|printing|tans?|grows?|growing|forges?|"
    "distills?|lives?|deals?|dealing|trades?)"
    "( (the|this|our|in|with|of|as|on|and|from|by|at|art|[a-z-]+s|leather|wood|glass|wool|silk|"
    "cotton|soap|wine|oil|gold|silver|here|trade|sector|field|business|craft)){0,6} "
    "since (the year )?(19|20)[0-9][0-9]",
    "(sell|sells|selling|have sold|has sold|sellers?|business|make|makes|making|active|trading|"
    "traded|manufacture|manufacturing|operate|operating)( [a-z'-]+){0,6} since (the year )?(19|"
    "20)[0-9][0-9]",
    "(sell|selling|have sold|has sold|business|trading|active|sellers?|operating)( [a-z'-]+){0,5} "
    "for (over |more than |almost |nearly |about |the (last|past) )?([0-9]+|one|two|three|four|"
    "five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|nineteen|twenty|thirty|forty|fifty|many)([- ][a-z]+)? years",
    "(over |more than |almost |nearly )?([0-9]+|two|three|four|five|six|seven|eight|nine|ten|"
    "twelve|fifteen|twenty|many)\\+? years( of|'|') (selling|experience|business|history|loyalty|"
    "good [a-z]+|hard work|trading)",
    "(since|for|in|over) (more than |over |almost |nearly |about |the )?([0-9]+|two|three|four|"
    "five|many|several|a|first|second|third|fourth) (generations?|decades?|centur(y|ies))",
    "(never|not once) (have |had |has )?(we |i )?(had|got|received|been given) (so much as "
    "an?|even "
    "(a|one)|an? single|one single|the slightest) (single )?(warning|strike|violation|complaint|"
    "problem|blemish)",
    "(family tradition|generations of|with (so |very )?(much|great|all our|a lot of|lots of) "
    "(love|passion)|(second|third|fourth|fifth)[- ]generation)",
    "(opened? (its|our|his|her|the|their) doors|was opened|were opened|started out|began trading|"
    "goes back|dates back|opened) (in|to) (the year )?(19|20)[0-9][0-9]",
    "since (the year )?(19|20)[0-9][0-9],? (we|i|our [a-z]+|my [a-z]+) ([a-z]+ "
    "){0,5}?((on|in|at|with|"
    "through) (amazon|your (platform|site|marketplace)|this platform)|in business)",
    "(business|trade|field|line|industry|market|sector|amazon|platform) (from|since) (the "
    ")?(last|past) "
    "([a-z]+ )?([0-9]+|[a-z]+)( [a-z]+)? years",
    "years (in|into) (this|the|our) (trade|business|field|industry|line|craft|job)",
    "(started|founded|built|established|began|opened|inherited|took over|set up) (up "
    ")?(this|our|my) "
    "([a-z]+ ){0,2}?(store|shop|business|company|firm|workshop|factory|enterprise|family "
    "business)( "
    "[a-z]+){0,4}? (in|since|from) (the (year|summer|winter|spring|autumn|fall) (of "
    ")?)?(19[0-9][0-9]|"
    "20[01][0-9]|202[0-3])",
    "(my|our) (great-?|late |dear |own "
    ")*(grand)?(father|mother|parents|fathers|uncle|aunt|ancestors|"
    "forefathers|dad|mum|mom|daddy|mama|papa|pa|ma|pop|folks|grandpa|grandma|granddad|nan) "
    "([a-z]+ ){0,2}?(sewed|started|founded|opened|made|built|began|created|ran|sold|set up|cut|"
    "baked|brewed|wove|carved|knitted|invented|designed|learned|taught|handed|passed|worked|has "
    "made|has sold|had)(( [a-z]+){1,6} (in|since) (the year )?(19|20)[0-9][0-9]|( [a-z]+)?)",
    "(place|home|member|guest|stall|corner) (on|in|of|with|at) (your|amazon's|the) (pages|site|"
    "website|platform|marketplace|side|family|house|programme?)( [a-z]+){0,3}? for (over |more "
    "than |almost |nearly |about )?([0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|"
    "eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|"
    "forty|fifty|many)( [a-z]+)? years",
    "(for|since|in|over|after) (over |more than |almost |nearly |about |these |all these |the "
    "last |the past )*([0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|"
    "many)( [a-z]+)? years (now )?(we|i|our|my|hardly|people|customers|everyone|nobody|not one|"
    "every)( [a-z]+)? (have|has|had|been|anyone|always|never|sell|sold|make|made|serve|served|"
    "left|live|work|worked|came|come|customer)",
};
constexpr PhraseList kHistory{kHistoryWordings};

/// The business's worth, and what the suspension costs it.
constexpr std::array<std::string_view, 39> kWorthWordings = {
    "(company|business|store|shop|brand|firm|we) (was|were|is|has been) (founded|established|"
    "started|incorporated|born) (in|since) (the year )?(19|20)[0-9][0-9]",
    "(thousands|hundreds|tens of thousands|millions) of (very |our )?(happy |satisfied |loyal |"
    "delighted |content )+(customers|buyers|clients)",
    "([0-9][0-9,.]*|more than [0-9][0-9,.]*)\\+? (happy|satisfied|loyal|positive|delighted) "
    "([a-z]+ )?(customers|buyers|clients|reviews|feedbacks?|ratings|parents|families|owners|users|"
    "people|readers|homes)",
    "(five|5)[- ]star (brand|seller|shop|store|business|company|service|rating|reputation)",
    "(put|puts|putting|placed|places) (the |our )?customers? first",
    "customer is (the )?king",
    "(famous|well[- ]known|renowned|beloved|popular) (in|across|throughout|among|all over) (the |"
    "our |whole |entire )*[a-z]+",
    "(sales|revenues?|turnover|income|exports|profits?) (has |have |had |already )*(tanked|"
    "dropped|fallen|fell|collapsed|plunged|plummeted|crashed|went down|gone down|declined|shrunk|"
    "shrank|evaporated|dried up)( (by|to) ([a-z]+ )?[^ ]+)?",
    "(los(e|es|ing)|lost|cost(s|ing) us) ([a-z]+ ){0,4}[0-9][0-9,.]* ?(grand|lakhs?|crores?|"
    "thousand|million|mille)",
    "([0-9]+ ?%|percent) (of (our|my) )?((feedbacks?|reviews|ratings) (is|are) positive|positive "
    "(feedback|reviews|ratings?))",
    "(los(e|es|ing)|lost|cost(s|ing) us) ([a-z]+ ){0,4}(\\$|€|£|usd |eur |gbp )[0-9][0-9,.]*",
    "(los(e|es|ing)|lost|cost(s|ing) us) ([a-z]+ ){0,4}[0-9][0-9,.]* ?k? ?(dollars|usd|eur|euros?"
    "|pounds|gbp|\\$|€|£|rupees|rmb)",
    "(los(e|es|ing)|lost) (a lot of |so much |much |lots of |all |all our |our )?(money|sales|"
    "revenue|income|turnover)",
    "(perfect|excellent|impeccable|flawless|outstanding|spotless|unblemished) (feedback|rating|"
    "metrics|record|history|reputation|track record|score|account health)",
    "(we|i) (are|were|am|have become|became) (now |also |proudly )?(one of )?(the|a) (first|"
    "leading|best|biggest|largest|oldest|market leader|top[- ]rated|number one)( [a-z]+)?",
    "(we are|we're|i am|i'm|we have always been|as) (an? )?([a-z]+ and )?(very )?(honest|"
    "reputable|trustworthy|responsible|loyal|serious|law-abiding|professional|reliable) (seller|"
    "sellers|company|business|people|man|businessman|family)",
    "(family[- ](owned|run) (business|company|shop|store)|(we|company) (pride|prides) (ourselves|"
    "itself) (on|in))",
    "(named|voted|chose|chosen|elected|crowned|called|featured|praised|recommended|ranked|rated|"
    "declared|nominated) (us|me|our ([a-z]+ )?(shop|store|brand|company|products?|soaps?|"
    "business)|as)( [a-z]+){0,4}",
    "(won|received|got|were awarded|was awarded|winner of|winners of|holders? of) (the |an? |"
    "several |two |three |many )?([a-z]+ ){0,3}(awards?|prizes?|medals?|trophy|distinctions?)",
    "award[- ]winning",
    "(seller|shop|store|company|entrepreneur|product|brand) of the (month|year)",
    "(stars?|reviews|ratings|feedbacks?|numbers|results|figures|sales|customers) speaks? for "
    "(themselves|itself|us|me)",
    "swears? (by|on) (us|them|it|our|my)",
    "word of mouth",
    "(without|with) a smile",
    "(happy|smiling|satisfied) faces",
    "by heart and soul",
    "(thousand|thousands|hundreds|million|millions) ([a-z]+ )?(parcels|orders|packages|customers|"
    "buyers|clients|sales|shipments|pairs|homes|families) ([a-z]+ ){0,8}?(since|so far|over the "
    "years|to date|to this day|until today|in all these years|without (a|any|one) (single "
    ")?(complaints?|problems?|issues?|claims?|defects?|bad)|in (the )?(winter|summer|spring|"
    "autumn|fall|year) of|with(out)? (hardly|almost))",
    "(people|customers|clients|families|homes|buyers|readers|children|shops) (of|in|from|across) "
    "(more than |over |all )?([0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    "twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|"
    "fifty|many)( [a-z]+)? (countries|states|provinces|nations|continents|cities)",
    "(all over|all around|around|across|throughout) the (world|globe|whole country|whole world)",
    "(loved|known|worn|used|drunk|respected|appreciated) (by|in|all over|everywhere)( [a-z]+)? "
    "(the (whole|entire) [a-z]+|everyone|everybody|thousands|generations|countries|world)",
    "(never|not once|not (a|one) single) ((had|have|has|received|got|been|a|an|any|one|single|"
    "such|ever|even|serious) )*(complaints?|violations?|warnings?|suspensions?|strikes?|bad "
    "reviews?|negative feedback) ((in|for|since|before|until|during|over|so far|from|on|at|with|"
    "of) [a-z]+|at all)",
    "(small|little|tiny|humble) (family|one-man|one-woman|two-person|mom[- ]and[- ]pop|husband[- "
    "]and[- "
    "]wife) (shop|business|company|store|firm|enterprise|team|workshop)",
    "(annual|yearly|monthly|daily|our) (turnover|revenues?|sales volume) (is|was|of|are|exceeds?) "
    "((more|"
    "over|about|almost|nearly|than|around|up|to) )*([$€£] ?)?[0-9][0-9.,]*( ?(million|mio|k|lakhs?|"
    "crores?|thousand))?( [a-z]+)?",
    "(never|not once) ((had|have|has|been|got|seen|met|faced|any|a|an|ever|even|in|experienced) )+"
    "(troubles?|problems?|issues?|anything|something|difficult(y|ies)|a thing|situation|case) "
    "(remotely |even )?((like|similar to) (this|that|these|it)|of (this|that|the) "
    "(kind|sort|type))",
    "first time (ever )?(that )?(such (a thing|an issue|a problem|things)|(something|anything|a "
    "thing) "
    "(like|of) (this|that)( kind| sort)?) (has |had )?(ever )?(happens?|happened|occurs?|occurred)",
    "(first|only|one and only) (violation|complaint|warning|suspension|problem|mistake) (in|since"
    "|for|of) (all |over |more than |these |our |my )*[a-z0-9]+",
    "(right )?(in|during|before|for) (our|the) (very )?(best|busiest|strongest|biggest|high|peak|"
    "main|most important) (month|months|season|week|weeks|time|quarter|sales)",
    "(loyal|regular|returning|repeat) (customers|buyers|clients) (ask|are asking|keep asking|wait"
    "|are waiting|write|miss|call)",
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
