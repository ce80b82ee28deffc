#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

constexpr std::array<std::string_view, 37> kHardshipWordings = {
    "(employees|staff|workers) ([a-z]+ ){0,2}?(depend|depends) on (this|the|our|us|me|my)( "
    "(account|income|shop|store|business|jobs?))?",
    "(my|our|the|his) (whole |entire |small |young |poor )*(family|families|children|kids|wife|"
    "husband|parents|daughters?|sons?|livelihoods?) ([a-z]+ ){0,3}?(depend|depends|depending|live|"
    "lives|rely|relies|suffer|suffers|suffering|starve|starves|survive|survives|is at stake|are "
    "at stake)",
    "(our|my|the|her|his|their) (only|sole|main|single) (source of )?(income|livelihood|earnings)",
    "(only|sole|single|main) (earning|working|employed|wage-earning|bread-winning) (member|person|"
    "one|hand|man|woman|son|daughter|parent|adult)( (of|in) (my|our|the|this) [a-z]+)?",
    "(huge|severe|serious|great|big|extreme|terrible|immense|enormous|deep|heavy|grave|acute|dire) "
    "(financial|economic|economical|monetary|money) "
    "(difficult(y|ies)|hardships?|trouble|crisis|problems?|distress|pressure|strain|stress|burden|"
    "situation)",
    "(all that|(everything|the only thing)( that)?) (we|i|they|my|our)( [a-z]+){0,4}? "
    "(have|has|had|got) "
    "to live (on|off|from|by)",
    "(bread and butter|put food on (the|our) table|feed (my|our) (family|families|children|kids)|"
    "breadwinner|make ends meet)",
    "(devastated|devastating|heartbroken|heart-broken|desperate|desperately|desperation|in tears|"
    "traumati[sz]ed|sleepless|can't sleep|cannot sleep|have not slept|haven't slept|depressed|"
    "shattered|hopeless|in despair)",
    "(ruin|ruins|ruined|ruining|destroy|destroys|destroyed|destroying|killing) (me|us|my life|our"
    " lives|my business|our business|my family|our family)",
    "(lose|losing|lost) (my|our) (home|house|homes|job|jobs|livelihood|livelihoods|everything)",
    "((we|i) ([a-z]+ ){0,3}?(be|go|going|become) bankrupt|us into bankruptcy|bankrupt us|(have|"
    "had) to lay off|pay (our|my) (rent|school fees|bills|salaries|mortgage|loans?))",
    "(as|i am|we are) (a )?(single (mother|father|mom|dad|parent)|pensioner|poor (man|people|"
    "family)|disabled veteran|simple people|middle class people)",
    "(lying|lie|lay|lain|lies|stay|stayed|kept) awake",
    "without (any )?sleep",
    "no sleep",
    "(not|hardly|barely|never) (slept|eaten|eat|sleep)( [a-z]+)? (since|for|at night|any ?more|"
    "because|over)",
    "nightmares?",
    "worried sick",
    "sick with (worry|fear)",
    "(broken|heavy|bleeding|trembling|aching) (heart|hands)",
    "heart (is |was )?(bleeds|bleeding|breaks|broken|aches)",
    "(weep|weeping|wept|despair|despairing|cry|cried|sobbed) "
    "(for|about|because|at|every|over|day|all|"
    "and|since|when|while)",
    "((i|we) (am|are|was|were|live)|i'm|we're|family (is|lives)|left (us|me)) in "
    "((a|such|so|very|deep|"
    "great|total|complete|big|severe|constant|much|terrible|state|of) "
    "){0,4}(pain|sorrow|shock|grief|"
    "distress|misery|agony|panic|anguish)",
    "(have|has|had|i've|we've) been ((just|only|always) )*(crying|weeping|sobbing)( (for|since|all|"
    "every|the)( [a-z]+)?)?",
    "(are|am|is|been|were|was) suffering ((very|so|too|really) )?(a "
    "lot|much|badly|terribly|greatly|"
    "every|since|day|hard)",
    "(breaks?|broke|breaking|broken) (my|our|her|his|their) hearts?",
    "(i|we|wife|mother|husband|daughter|son|children|kids) (am|are|is|was|were) "
    "((still|always|only|"
    "really|just) )*(crying|weeping|sobbing)",
    "(daily bread|end of (my|our) (nerves|strength|rope|tether|forces))",
    "(tears? (in|from|come|came|run|ran|roll|rolled|fill|filled) ([a-z]+ )?(my|our|her|his|the) "
    "(eyes?|face|cheeks?)|(burst|broke|break|bursting) (in|into|out in) tears|eyes (full of|filled "
    "with) tears|(nervous|mental) breakdown|mental (agony|torture|harassment|tension)|(lost|"
    "losing|lose) (my|our|all) (hope|appetite|sleep|peace of mind|will to live))",
    "(shop|store|business|company|work|workshop|craft) (on amazon )?(is|was|"
    "means|has been|have been) ((really|simply|truly|literally|just|now|still|indeed) "
    ")*((my|our|my "
    "family's|her|his) ((whole|entire|only|very) )*(life|lives|everything|world|child|baby|dream|"
    "pride|hope)|everything (to|for) (me|us|my family|our family)|(all|everything|the (only|last) "
    "thing|the only hope) ((that|which|what) )?(i|we|my family|our family|my children|she|he) "
    "(have|has|had|own|owns|got|know|knows|'ve got))( left)?",
    "(rents?|mortgage|school fees|tuition|loans?|instal?ments?|salar(y|ies)|wages) (is|are|was|"
    "were|has to be|have to be|must be|fall|falls|remains?) (still |already |now )?(due|paid|"
    "unpaid|overdue|waiting|open|behind)",
    "behind (on|with) (the|our|my) (rent|mortgage|loan|bills)",
    "(do not|don't|cannot|can't) (even )?know (how|what|where|from what|with what) (we|i|they|to)"
    " ((shall|will|can|should|could|are to|am to|is to) )?(eat|live|feed|pay|survive|go on|sleep|"
    "buy food|manage|get through)",
    "(our|my|the) (whole |economic |financial |very )*existence",
    "existential",
    "life (and|or) death",
    "matter of life",
};
constexpr PhraseList kHardship{kHardshipWordings};

/// The same of those who work here, and of what one has put into the shop.
constexpr std::array<std::string_view, 20> kStakesWordings = {
    "(workers|employees|families|family|children|people|staff|colleagues|mothers|fathers|"
    "households?) ([a-z']+ ){0,6}?(depend|depends|depending|live|lives|living|rely|relies|survive|"
    "survives|eat|eats|starve|have food|having food|have work|get their (food|bread|wages)) (on|"
    "of|from|off|because of|through|by|thanks to) (this|the|our|us|me|my|it)",
    "((lose|losing|lost) their (jobs?|work|incomes?|livelihoods?|homes?|bread)|(be|are|become|is)"
    " (jobless|unemployed|out of work|on the street|homeless|penniless))",
    "((we|i)('ll| will| would| could| may| are| am)? (going to |soon )?(go|going|be) (under|bust|"
    "broke|out of business)|(close|shut) (our|my) doors|(fight|fighting|struggle|struggling) (for"
    "|to) (survival|survive))",
    "(pays?|paid|paying) (for )?(my|our) ([a-z']+ ){0,3}(rent|nursing home|school|school fees|"
    "medicines?|treatments?|mortgage|tuition|studies|university|bills|wedding|hospital|loans?|"
    "education)",
    "(put|putting|invested|poured|sunk|sacrificed) ([a-z0-9]+ ){0,4}(years|months|life|lives|"
    "heart|soul|savings|everything|sweat|blood|hopes?)( [a-z]+){0,4} (into|in|for) (this|my|our|"
    "the)",
    "((all|the rest of) (my|our) savings|life savings|(my|our) (life's|lifetime's?|whole) (work|"
    "savings))",
    "(wife|mother|father|son|daughter|husband|child|baby|mom|mum|dad|parents?) (is|was|are|were) "
    "(very |seriously |still )?(pregnant|ill|sick|in (the )?hospital|dying|disabled|unwell)",
    "(i am|i'm|as|we are) (only |just )?(an? )?(poor |young |simple )?(student|widow|widower|"
    "refugee|pensioner|orphan)",
    "(hang|hangs|hanging|stands? (and|or) falls?|stand or fall) (on|with|by|from|upon) (this|the|"
    "my|our|your) ([a-z]+ )?(account|shop|store|decision|answer|reply|business|page)",
    "(live|lives|living) (of|off|from|on|by) (this|these|the|our|my) (account|shop|store|income|"
    "sales|business|work|soaps?|earnings)",
    "without (this|the|my|our) (shop|store|account|income|business) (we|i|my|our|they|there)",
    "hard-earned",
    "blood,? sweat",
    "sweat and (tears|blood)",
    "tears and sweat",
    "(at|in) my age",
    "(i am|i'm) [0-9][0-9] years old",
    "my (small |little )?pension",
    "(wedding|marriage|dowry|funeral|operation|surgery|chemotherapy|delivery) of my",
    "my (sister|brother|daughter|son|mother|father|wife)'s (wedding|marriage|operation|surgery|"
    "treatment|illness|education|studies)",
};
constexpr PhraseList kStakes{kStakesWordings};

constexpr std::array<std::string_view, 19> kBeggingWordings = {
    "(we|i) (do |really |humbly |sincerely |just |only )*(beg|plead|implore|beseech)( you| with "
    "you| amazon)?",
    "(have|show|take) (some |a little )?(mercy|pity|compassion|sympathy|a heart)( on| with| for)?",
    "(give|grant|allow|offer) (us|me) (please )?(a second|another|one more|one last|a last|just "
    "one|one|a final|a new) (chance|opportunity)",
    "(please,? please|please (please )?(help|save|forgive|rescue|pity) (us|me))",
    "(with|in) (folded|joined) hands",
    "(from the bottom of (my|our) hearts?|on (my|our) knees|at your mercy|for god's sake|god "
    "bless)",
    "on (my |our )?(bended|both|bent|two) knees?",
    "(bend|bending|bent|fall|falling|fell) (down )?(on|to) (my|our) knees",
    "kneel(ing)?",
    "(we|i) (pray|kneel|entreat|supplicate)( (to|that|for|you|before))?",
    "with tears( in)?",
    "(with|have|having) (a |an )?(heart in|hope in) (my|our|the) (hands?|hearts?)",
    "(save|rescue|spare) (us|me|my family|our family|our (small )?(company|shop|store|business)|"
    "my (small )?(company|shop|store|business))( from)?",
    "(please|kindly) (help|support) (a|an|us|me|our|my|this) ([a-z]+ )?(family|seller|business|"
    "woman|man|mother|father|shop|company|small)",
    "out of the (kindness|goodness) of your",
    "(have|with|show) (a |an |your )?(kind|good|big|soft|open|merciful|generous) hearts?",
    "with (my|our|all my|all our) (whole |entire |full )?heart",
    "find it in your hearts?",
    "(put|place) yourself in (our|my) (shoes|place|position)",
};
constexpr PhraseList kBegging{kBeggingWordings};

constexpr std::array<std::string_view, 5> kFlatteryWordings = {
    "(we|i) (really |truly |just |do |have always |always )*(love|adore|admire|loved)( selling on"
    "| working with)? amazon",
    "(the )?(best|greatest|most trusted|finest|most wonderful) (company|marketplace|platform|"
    "website|employer|e-commerce [a-z]+) ((in|of|on) (the|this) (world|planet|earth|market)|for "
    "(the |all |us )?(small |honest )?(sellers|people|business(es)?))",
    "(amazon is|you are) (simply |by far |truly )?(the )?(best|greatest|most (trusted|wonderful|"
    "customer[- ]centric)|amazing|wonderful|fantastic)",
    "(an? (great )?(honou?r|privilege|pride|dream)|proud) (to|of) (sell|selling|be selling|be "
    "part|being part|work|working)( (on|with|of|for))? (your|amazon|this)",
    "(your|amazon's) (great|amazing|wonderful|fantastic|excellent|esteemed|awesome) (company|"
    "platform|marketplace|team|work|service)",
};
constexpr PhraseList kFlattery{kFlatteryWordings};

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
