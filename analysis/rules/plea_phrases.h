// Pleas for those behind the shop: whom its money feeds, who grieves, who waits.
#pragma once

#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

#define POA_OUR                                                                                  \
  "((all|the|our|my|your|his|her|of|these|those|own|small|little|poor|young|old|many|two|three|" \
  "four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|[0-9]+) )*"
#define POA_RELATIVES                                                               \
  "(wife|wives|husbands?|mothers?|fathers?|moms?|mums?|dads?|parents|grandparents|" \
  "grandmothers?|grandfathers?|children|child|kids|grandchildren|grandkids|sons?|"  \
  "daughters?|babies|baby|family|families|child(ren)?'s|daughter'?s'?|son'"         \
  "s|mother's|father's|wife's|husband's|households?|widows?|orphans?)"
#define POA_PEOPLE                                                                          \
  "(" POA_RELATIVES                                                                         \
  "|workers|employees|staff|people|women|men|girls|boys|ladies|packers|colleagues|helpers|" \
  "seamstresses|weavers|artisans|craftsmen|villagers|jobs|livelihoods?)"
/// What money buys at home and not for a business.
#define POA_NEEDS                                                                                 \
  "(schools?|schooling|tuition|studies|college|university|education|medicines?|medication|"       \
  "doctors?|hospital|surgery|operation|treatments?|therapy|dialysis|chemotherapy|insulin|braces|" \
  "glasses|wheelchair|"                                                                           \
  "wedding|dowry|food|bread|groceries|heating|nursing home|kindergarten|day ?care)"
#define POA_INCOME \
  "(sales|income|money|earnings|profits?|store|shop|account|business|revenue|salary|company)"

#define POA_PAYS                                                                           \
  "(pays?|paid|finances?|financed|supports?|supported|covers?|covered|buys?|bought|puts?|" \
  "feeds?|keeps?)"
/// Of those who depend on the shop.
inline constexpr std::string_view kPleaWordings[] = {
    "(with|from|by|of|out of|thanks to) (these|this|the|our|those|my) " POA_INCOME
    "( [a-z]+ [a-z]+)?,? (we|i|my [a-z]+|our [a-z]+) (pay|pays|feed|feeds|support|finance|raise|"
    "buy|keep|fund|help|cover|live|lived)( for)? ([a-z']+ ){0,4}?(" POA_NEEDS "|" POA_RELATIVES
    "|rent|mortgage)( (of|for) " POA_OUR "[a-z]+)?",
    POA_INCOME "( from amazon| of ours| from here| here)? ((also|still|only|is what) )*" POA_PAYS
               "( for)? ("
               "((the|my|our) )*" POA_NEEDS " (of|for) " POA_OUR POA_RELATIVES
               "|(my|our) ([a-z]+ )?" POA_NEEDS
               "|the (rent|mortgage|bills) of " POA_OUR POA_RELATIVES
               "|(my|our|their|three|four|five|[0-9]+) "
               "([a-z]+ )?" POA_RELATIVES ")",
    "with what (we|i) earn( here| from this| on amazon)?,? [^.;:]{1,20}? (pays?|feeds?|supports?)( "
    "for)? [a-z]+ [a-z]+",
    "(households|families|livelihoods|lives|jobs) (are |stand )?behind "
    "(this|our|the|my) " POA_INCOME,
    "(our|my|their) (life|lives|fate|future|destiny|existence) (is |are |lies? )?in "
    "(your|amazon's) "
    "hands",
    "[a-z0-9]+ " POA_PEOPLE
    " (earn|make|win|find) (their|a|the) (daily )?(bread|living|livelihood)( "
    "(here|with us|from (this|us|it)))?",
    "(leave|leaves|left|put|puts|throw|throws|send|sends|end up|ending up) (them |us |me |him |her "
    "|"
    "(my|our|these|those|all) [a-z]+ )?(in|on|onto|out on|out in|out into) (the )?(streets?|cold|"
    "roadside)",
    "would kill (me|us|him|her|them|my [a-z]+)",
    // Whom one dares not meet.
    "(cannot|can't|can not|could not|couldn't|dare not|ashamed to|afraid to|how (can|could|shall|"
    "should|do) (i|we)|(do not|don't) know how to|hard to|unable to)( (even|longer|bear|to|any|"
    "more|ever|again))* (look " POA_OUR "(" POA_PEOPLE
    "|them|him|her)( [^.;:]{1,60}?)? in the "
    "(eyes?|face)|face " POA_OUR POA_PEOPLE ")",
    "((how|what) (shall|should|can|could|do|am|will|must|would) (i|we) (to )?|(do not|don't) know "
    "(how|what) (to|(i|we) (should|shall|can|will|must)) )(tell|say to|explain (it |this )?to|"
    "answer) " POA_OUR POA_PEOPLE,
    POA_PEOPLE
    " ([a-z]+ ){0,2}?(asks?|asked|asking) ((me|us|him|her|every|each|day|morning|"
    "evening|night|week|daily|again|and|always) )*(when|whether|if|why) (they|we|(the|our|my) "
    "(shop|store|account|business|workshop|page|doors?)|she|he|daddy|mommy|mummy)( [a-z]+){0,4}? "
    "(opens?|open|come|closed|work|return|start|back)( back)?",
    // Grief.
    "losing (him|her|them) ((all|over|once|more|for|a) )*(again|twice|second time)",
    "(like|as if|as though|would be|means|mean|is) ([a-z']+ ){0,2}?(losing|burying) (an?|my|our|"
    "him|her|them|your) [a-z]+",
    "(feels?|felt|is|was) like (an? |the )?(second )?(death|funeral|bereavement|amputation|burial|"
    "mourning)( (in|of) [a-z]+ [a-z]+)?",
    "(all|everything|the (only|last) (thing|memory|piece))( that)? ((i|we|she|he|my [a-z]+) (have|"
    "had|has)( left)?|is left|remains?|remained|(was |is )?left)( (to|for) (me|us|her|him))? (of|"
    "from) (him|her|them|(my|our) [a-z]+)",
    "keeps? (me|us|him|her|my [a-z]+) (going|alive|sane|upright|from despair)",
    // Feelings.
    "hearts? (is|was|are) ((so|very|really|too) )*(heavy|sore|empty|full of)",
    "(tears?|tore|rips?|ripped|eats?|crushe[sd]|breaks?) (us|me) (apart|up|inside|down|to pieces)",
    "(hurts?|pains?|saddens?|grieves?|wounds?) (us|me) ((so|very|really|much|deeply|a lot) )*(to "
    "(see|read|know|watch|think|hear)|every|when|inside|in the (heart|soul))",
    "(nobody|no one|none|everyone|everybody) (in|at|of) (our|my) (house|home|family|household) "
    "((can|could|has|have|is|are|really) )*((not|hardly|barely|still) )?(sleeps?|slept|eats?|eaten|"
    "laughs?|smiles?|crying|cries|cry)( [a-z]+ [a-z]+)?",
    "(wife|husband|mother|father|son|daughter|children|kids) (does not|doesn't|do not|don't|hardly"
    "|no longer|cannot|can't|has not|hasn't|barely|stopped) ((even|really) )*(speaks?|eats?|sleeps?"
    "|smiles?|laughs?|eating|speaking|smiling|gets? up|leaves? (the|her|his) (bed|room))( [a-z]+)?",
    "(christmas|diwali|eid|easter|new year|holidays|ramadan) (will|would|is going to)( be)?( "
    "[a-z]+){0,2} (sad|dark|bitter|empty|hard|poor|cancelled|without)( for " POA_OUR POA_PEOPLE
    ")?",
    "(wife|husband|mother|father|daughter|son|children|kids) (cry|cries|weeps?|sobs?)( [a-z]+ "
    "[a-z]+)?",
    // Who has nobody else.
    "(am|are|is|as|were|employs?|support|work to|work for) "
    "((an?|all|mostly|both|also|only|two|three|"
    "four|five|many) )*(single|widowed|unmarried|expectant|pregnant|nursing) "
    "(mothers?|moms?|mums?|fathers?|dads?|"
    "parents?|women|ladies)",
    "(have|has|support|care for|look after|nurse|feed|taking care of) (my|our|two|an|a|the|also|"
    "both) ?(old|elderly|aged|sick|frail|bedridden|ill)? ?(old|elderly|aged|sick|frail|bedridden) "
    "(parents?|mother|father|grandmother|grandfather)",
    "(have|has) (old|elderly|aged|sick|frail) (parents|grandparents)",
    "(had|have|has|forced|obliged) to send (them|everyone|everybody|all|" POA_OUR POA_PEOPLE
    ") ([a-z]+ )?home",
};
inline constexpr PhraseList kPleas{kPleaWordings};

/// What the reader shall do for them: at the start of a sentence, or behind "please".
inline constexpr std::string_view kCompassionWordings[] = {
    "(think (of|about)|spare a thought for|have a thought for|remember|have (pity|mercy|compassion|"
    "a heart) (with|on|for)|feel (for|with)|care about|consider the fate of) " POA_OUR
    "(" POA_PEOPLE "|them|us|him|her)",
    "consider (" POA_OUR
    "(families|children|kids|wives|mothers|fathers|parents|widows)|(my|our) "
    "([a-z]+ )?family)",
    "(put|place|imagine|see) your ?sel(f|ves) (for [a-z]+ [a-z]+ )?in (our|my|his|her|their) "
    "(place|shoes|position|situation|skin|chair)",
    "(have|show) (a|some|a little|your) (heart|humanity|compassion|pity)( (for|with|to|on) [a-z]+"
    "( [a-z]+)?)?",
    "imagine (what (it|this)|how (it|this|we)|for a (moment|minute)|being|that you|you (were|had))"
    "( [a-z]+)?",
};
inline constexpr PhraseList kCompassion{kCompassionWordings};

#undef POA_OUR
#undef POA_RELATIVES
#undef POA_PEOPLE
#undef POA_NEEDS
#undef POA_INCOME
#undef POA_PAYS

}  // namespace poa
