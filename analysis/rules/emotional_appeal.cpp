#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

constexpr std::array<std::string_view, 9> kHardshipWordings = {
    "(employees|staff|workers) ([a-z]+ ){0,2}?(depend|depends) on (this|the|our|us|me|my)( "
    "(account|income|shop|store|business|jobs?))?",
    "(my|our|the|his) (whole |entire |small |young |poor )*(family|families|children|kids|wife|"
    "husband|parents|daughters?|sons?|livelihoods?) ([a-z]+ ){0,3}?(depend|"
    "depends|depending|live|lives|rely|relies|suffer|suffers|suffering|starve|starves|survive|"
    "survives|is at stake|are at stake)",
    "(our|my|the|her|his|their) (only|sole|main|single) (source of )?(income|livelihood|earnings)",
    "(bread and butter|put food on (the|our) table|feed (my|our) (family|families|children|kids)|"
    "breadwinner|make ends meet)",
    "(devastated|devastating|heartbroken|heart-broken|desperate|desperately|desperation|in tears|"
    "traumati[sz]ed|sleepless|can't sleep|cannot sleep|have not slept|haven't slept|"
    "depressed|shattered|hopeless|in despair)",
    "(ruin|ruins|ruined|ruining|destroy|destroys|destroyed|destroying|killing) (me|us|my life|our "
    "lives|my business|our business|my family|our family)",
    "(lose|losing|lost) (my|our) (home|house|homes|job|jobs|livelihood|livelihoods|everything)",
    "((we|i) ([a-z]+ ){0,3}?(be|go|going|become) bankrupt|us into bankruptcy|bankrupt "
    "us|(have|had) to "
    "lay off|pay (our|my) (rent|school fees|bills|salaries|mortgage|loans?))",
    "(as|i am|we are) (a )?(single (mother|father|mom|dad|parent)|pensioner|poor (man|people|"
    "family)|disabled veteran|simple people|middle class people)",
};
constexpr PhraseList kHardship{kHardshipWordings};

/// The same of those who work here, and of what one has put into the shop.
constexpr std::array<std::string_view, 8> kStakesWordings = {
    "(workers|employees|families|family|children|people|staff|colleagues|mothers|fathers|"
    "households?) ([a-z']+ ){0,6}?(depend|depends|depending|live|lives|living|rely|relies|survive|"
    "survives|eat|eats|starve|have food|having food|have work|get their (food|bread|wages)) (on|of|"
    "from|off|because of|through|by|thanks to) (this|the|our|us|me|my|it)",
    "((lose|losing|lost) their (jobs?|work|incomes?|livelihoods?|homes?|bread)|(be|are|become|is) "
    "(jobless|unemployed|out of work|on the street|homeless|penniless))",
    "((we|i)('ll| will| would| could| may| are| am)? (going to |soon )?(go|going|be) (under|bust|"
    "broke|out of business)|(close|shut) (our|my) doors|(fight|fighting|struggle|struggling) (for|"
    "to) (survival|survive))",
    "(pays?|paid|paying) (for )?(my|our) ([a-z']+ ){0,3}(rent|nursing home|school|school fees|"
    "medicines?|treatments?|mortgage|tuition|studies|university|bills|wedding|hospital|loans?|"
    "education)",
    "(put|putting|invested|poured|sunk|sacrificed) ([a-z0-9]+ ){0,4}(years|months|life|lives|heart|"
    "soul|savings|everything|sweat|blood|hopes?)( [a-z]+){0,4} (into|in|for) (this|my|our|the)",
    "((all|the rest of) (my|our) savings|life savings|(my|our) (life's|lifetime's?|whole) (work|"
    "savings))",
    "(wife|mother|father|son|daughter|husband|child|baby|mom|mum|dad|parents?) (is|was|are|were) "
    "(very |seriously |still )?(pregnant|ill|sick|in (the )?hospital|dying|disabled|unwell)",
    "(i am|i'm|as|we are) (only |just )?(an? )?(poor |young |simple )?(student|widow|widower|"
    "refugee|pensioner|orphan)",
};
constexpr PhraseList kStakes{kStakesWordings};

constexpr std::array<std::string_view, 6> kBeggingWordings = {
    "(we|i) (do |really |humbly |sincerely |just |only )*(beg|plead|implore|beseech)( you| with "
    "you| amazon)?",
    "(have|show|take) (some |a little )?(mercy|pity|compassion|sympathy|a heart)( on| with| for)?",
    "(give|grant|allow|offer) (us|me) (please )?(a second|another|one more|one last|a last|just "
    "one|"
    "one|a final|a new) (chance|opportunity)",
    "(please,? please|please (please )?(help|save|forgive|rescue|pity) (us|me))",
    "(with|in) (folded|joined) hands",
    "(from the bottom of (my|our) hearts?|on (my|our) knees|at your mercy|for god's sake|god "
    "bless)",
};
constexpr PhraseList kBegging{kBeggingWordings};

constexpr std::array<std::string_view, 5> kFlatteryWordings = {
    "(we|i) (really |truly |just |do |have always |always )*(love|adore|admire|loved)( selling on| "
    "working with)? amazon",
    "(the )?(best|greatest|most trusted|finest|most wonderful) "
    "(company|marketplace|platform|website|employer|e-commerce [a-z]+) ((in|of|on) (the|this) "
    "(world|planet|earth|market)|for (the |all |us )?(small |honest )?(sellers|people|business"
    "(es)?))",
    "(amazon is|you are) (simply |by far |truly )?(the )?(best|greatest|most (trusted|wonderful|"
    "customer[- ]centric)|amazing|wonderful|fantastic)",
    "(an? (great )?(honou?r|privilege|pride|dream)|proud) (to|of) (sell|selling|be selling|be "
    "part|being "
    "part|work|working)( (on|with|of|for))? (your|amazon|this)",
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
    report(facts, out, *list,
           " is no ground on which a reviewer may decide. Leave it out and use the room for "
           "facts.");
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
