#include "analysis/rules/cause_phrases.h"

#include <string_view>

namespace poa {
namespace {

// "root cause (of the late shipments) was that"
#define POA_CAUSE_IS                                                                               \
  "(root |main |real |actual |true |primary |only |underlying )?(causes?|reasons?)"                \
  "( (of|for|behind) [^.;:,]{1,80})?( (was|were|is|are|has been|lies in|lay in)( mainly| simply| " \
  "also| partly| "                                                                                 \
  "only)?"                                                                                         \
  "( the fact)?( that)?|:)"
#define POA_BECAUSE                                                                       \
  "(because of|because|due to|owing to|caused by|result of|resulted from|consequence of|" \
  "attributed to|on account of)( the fact that)?"

#define POA_SYMPTOM                                                                                \
  "(((an?|the|our|my|too|so|many|several|some|numerous|multiple|various|increased?|high|"          \
  "higher|poor|low|bad|customers?'?|buyers?'?|lot|number|of|in|elevated|excessive|repeated|"       \
  "string|"                                                                                        \
  "series|flood|wave|spate|run|row|handful|pile|rash) )"                                           \
  "{0,5}((negative|poor|low) (feedbacks?|reviews?|ratings?)|bad (feedbacks?|reviews?|ratings?)|"   \
  "complaints?|a-to-z( guarantee)? claims?|chargebacks?|odr|order defect rate|"                    \
  "late (shipment|dispatch) rate|cancellation rate|tracking rate|(defect|return) rate|"            \
  "suspension|deactivation|policy violations?|one-star reviews?)"                                  \
  "|((an?|the|our|too|so|very|of|some|several|many|few|two|three|four|five|six|seven|eight|nine|"  \
  "ten|"                                                                                           \
  "twelve|[0-9]+) "                                                                                \
  "){0,3}(customers?|buyers?|clients?)"                                                            \
  " (had |have |has )?(complained|wrote to "                                                       \
  "(amazon|you)|left|gave|returned|reported|opened|filed|claimed|posted|"                          \
  "submitted|(said|told (you|amazon|us))( that)? (the|it|they|their|this|these|our)|complaining|"  \
  "were (unhappy|dissatisfied|unsatisfied|not (happy|satisfied))|"                                 \
  "reporting|leaving|giving|filing|claiming|posting|submitting|"                                   \
  "being (unhappy|dissatisfied|unsatisfied|not (happy|satisfied)))"                                \
  "|(amazon|you|your team|your system) (had |have |has )?(removed|deactivated|suspended|"          \
  "closed|blocked|restricted|flagged|disabled|deleted|linked|connected|associated)"                \
  "|(the|an?|your|one|some|this|their|his|her|another) (\\w+ ){0,4}?(made|filed|sent|lodged|"      \
  "submitted|raised|opened|brought|placed) ((an?|the|his|her|their|its|two|three|several|some) )"  \
  "(\\w+ ){0,2}?(complaints?|reports?|claims?|notices?|reviews?)"                                  \
  "|(an?|the|your|this|that|their|his) (\\w+ "                                                     \
  "){0,2}?(reports?|complaints?|notice|notification|accusation|"                                   \
  "allegation|takedown)( (that|which))?( [a-z]+){0,4}? (filed|lodged|sent (to you|against)|"       \
  "submitted (to|by|against)|made against|issued|against (us|our|me|my))"                          \
  "|(our|my|the|this) (\\w+ "                                                                      \
  "){0,2}(listings?|accounts?|asins?|privileges|offers?|store|pages?|products?) "                  \
  "((of|for) (\\w+ ){1,3})?(was|were|got|has been|have been|had been) (removed|deactivated|"       \
  "suspended|closed|blocked|restricted|flagged|disabled|taken down|deleted|reported|eliminated|"   \
  "cancell?ed|withdrawn|shut down)"                                                                \
  "|(our|my|the|this) (\\w+ ){0,2}accounts? (was|were|is|are|got|has been|have been|had been) "    \
  "(linked|related|connected|associated|tied) (to|with) (an?|the|some|my|our)? ?(\\w+ ){0,2}?"     \
  "(other|another|second|suspended|blocked|deactivated|closed|banned)( (seller|selling|amazon))? " \
  "(accounts?|one)"                                                                                \
  "|(\\w+ ){1,3}(gmbh|ltd|llc|inc|co|corp|brand|company|owner|competitor|rival)\\.? "              \
  "(made|filed|sent|lodged|submitted|raised) "                                                     \
  "(an?|the|its|their|two|three) (\\w+ ){0,2}?(complaints?|reports?|claims?|notices?)"             \
  "|((an?|the|our|too|so|very) ){0,2}(high|large|increased|rising|growing|many|big) "              \
  "((number|amount|rate|share|level) )?(of )?(returns|refunds|cancellations|late "                 \
  "(shipments|orders|deliveries)|defects|"                                                         \
  "defective orders)"                                                                              \
  "|we (have |had )?(received|got|had) ((an?|the|so|too|[0-9]+|two|three|four|five|six|"           \
  "seven|many|several|some|high|very|lots? of|number of|increased) "                               \
  "){0,4}(negative|complaints?|customer complaints?|buyer complaints?|"                            \
  "a-to-z|claims?|notice|notification|odr|order defect rate|late shipment rate|return rate))"

#define POA_BLUNDERS                                                                             \
  "(issues?|problems?|mistakes?|errors?|difficulty|difficulties|circumstances|reasons?|"         \
  "challenges?|misunderstandings?|oversights?|shortcomings?|negligence|matters?|things?|"        \
  "incidents?|irregularities|factors?|confusion|mix-up|situations?|deficiencies|glitch(es)?|"    \
  "mismatch(es)?|discrepanc(y|ies)|inconsistenc(y|ies)|lapses?|weakness(es)?|flaws?|"            \
  "failings?|imperfections?|insufficienc(y|ies)|inadequac(y|ies)|slip-ups?|hiccups?|drawbacks?|" \
  "deficits?|slips?|complications?|complexit(y|ies)|setbacks?|disturbances?|disruptions?|"       \
  "bottlenecks?|obstacles?|hindrances?|turbulences?|peculiarit(y|ies)|constraints)"
#define POA_CARELESSNESS                                                                    \
  "(carelessness|inattention|inattentiveness|inexperience|ignorance|sloppiness|laziness|"   \
  "forgetfulness|mismanagement|disorgani[sz]ation|unawareness|(poor|bad|weak|wrong) "       \
  "(management|organi[sz]ation|planning|communication)|lack of (care|attention|experience|" \
  "knowledge|attentiveness|diligence|awareness|professionalism))"
#define POA_LACKS                                                                                 \
  "(deficits|weaknesses|shortcomings|deficiencies|irregularities|inconsistencies|failings|flaws|" \
  "lapses)"
// "the work of our operation staff was not careful enough"
#define POA_SLACK                                                                                  \
  "((our|the|my|internal|daily|whole|own|quality) ){0,4}(work|working|attitude|management|"        \
  "supervision|control|company|we|departments?|operations?)( (of|in|by) (our|the|my) (\\w+ )?"     \
  "(staff|team|company|employees?|colleagues?|department|shop|store|operators?|warehouse|office))" \
  "?"                                                                                              \
  " (is|are|was|were|has been|have been) ((also|still|really|simply|sometimes|just) "              \
  ")*(not|never) "                                                                                 \
  "((so|very|really|that|always|sufficiently) )?(careful|strict|rigorous|serious|standardi[sz]ed|" \
  "professional|meticulous|attentive|diligent|thorough|cautious|conscientious)( enough)?"
#define POA_SOME                                                                                \
  "((a|the) (whole )?(number|series|range|variety|combination|couple|lot|set|chain) of (\\w+ )" \
  "{0,2}|(some|certain|various|several|a few|few|unforeseen|unexpected|uncertain|different|"    \
  "miscellaneous|sundry) (\\w+ ){0,2}|(internal|technical|operational|logistical|unfortunate|"  \
  "minor|general) )"

// "due to quality mistakes from our side"
#define POA_OWN_BLUNDERS                                                                 \
  "((quality|operational|internal|human|organi[sz]ational|own|some|few) )*" POA_BLUNDERS \
  " (from|on|at|of|by|in) (our|the seller's|the seller) (own |internal "                 \
  ")*(side|end|part|house|company|organi[sz]ation|business|operations?|processes|workflow)"
#define POA_ADRIFT                                                                                \
  "((some|many|certain|several|a few) )?(things?|matters|something|everything|it all|operations|" \
  "work|affairs)( (in|at|on|with|around) (the|our|my) (\\w+ ){0,2}?\\w+)? "                       \
  "((had|have|has|was|were|"                                                                      \
  "simply|just|all|also|somehow) )*(gotten|got|went|gone|going|slipped|run|ran|getting|fell|"     \
  "fallen|came|become|became) (out of (hand|control|order)|wrong|badly|off (the )?(rails|track|"  \
  "course)|sideways|astray|awry|haywire|amiss|too (much|big|busy|far)|through the cracks|"        \
  "messy|chaotic|apart|behind)"

constexpr std::string_view kCauseWordings[] = {
    POA_CAUSE_IS,
    POA_BECAUSE,
    "led to",
    "since (we|i|our|my|nobody|no one|none of us) ([a-z]+ )?(had|have|did|was|were|never|left|"
    "kept|used|thought|believed)",
    "result(ed|s|ing)? (from|in)",
    "(stem|stems|stemmed|arose|arisen|originated|resulting) from",
    "came about",
    "(goes|went) back to",
    "(came|comes|boils|boiled) down to",
    "(is|was|are|were|lay|lies|stood|stands) (at the (root|heart|bottom) of|behind) "
    "(this|it|that|all|the|these|our)",
    "(the|our|my) (real |main |own |first |biggest "
    ")?(mistake|error|fault|failing|trouble|weakness|"
    "shortcoming|weak (spot|point|link)) (was|is|were|lay|lies)",
    "(it|this|that|all|everything|trouble|problems?|issues?|mistakes?|errors?|delays?|complaints?|"
    "returns?|backlog|rate|matter|fault|story) ([a-z]+ ){0,2}?(started|began) (when|because|with "
    "the)",
    "(this|it|that)('s| is| was) why (this|it|the|these|our)",
    "(this|it|that)('s| is| was) how (this|it|that|(the|these|those|our) [a-z]+( [a-z]+)?) "
    "((has|had|have) )?(happened|came|come|occurred|arose|arisen|started|began|went wrong|gone "
    "wrong|slipped|got|ended)",
    "why (this|it|that) (has |had )?(happened|occurred)",
    "as a (result|consequence)",
    "that is why",
    "this is why",
    "(happened|occurred|arose) (when|as|since|after|through|by)",
    "traced (back )?to",
    "caused (this|the|it|our)",
    "was (ours|mine)",
};

constexpr std::string_view kFailureWordings[] = {
    "(failed|fail|neglected|omitted|forgot) to",
    "failure (to|of|in)",
    "(overlooked|misread|misunderstood|mislabell?ed|misjudged|relied on|assumed|forgot)",
    "lack(ed|s|ing)?( of)?",
    "absence of",
    "(gap|gaps|flaw|weakness|loophole) in",
    "without (checking|verifying|asking|testing|inspecting|reading|comparing|measuring|having|"
    "requesting|confirming|looking|any (check|control|inspection|test|review|procedure|rule))",
    "there was no",
    "by mistake",
    "instead of",
};

constexpr std::string_view kIgnoranceWordings[] = {
    "(do|does|did) not (really |exactly |yet |even )*(know|understand)",
    "(don't|doesn't|didn't) (really |exactly |yet |even )*(know|understand)",
    "(no idea|no clue|not clear|unclear|not sure|unknown)",
    "(cannot|can't|could not|couldn't|unable to) (\\w+ )?(say|find|tell|explain|determine|"
    "identify|understand|see)",
};

constexpr std::string_view kSymptomWordings[] = {
    // "that between 4 and 15 May two buyers complained"
    POA_CAUSE_IS " ((between|from|in|on|during|within|over) [a-z0-9 ]{1,40}?,? )?" POA_SYMPTOM,
    "(issues?|problems?|matter|situation|trouble|incident|mistake|violation) "
    "(is|was|were|has been|have been|arose|came|happened|occurred|resulted|originated|stemmed) "
    "((mainly|mostly|simply|only|all|largely|primarily) )*"
    "(caused by|due to|because of|the result of|owing to|from|triggered by) " POA_SYMPTOM,
};
constexpr std::string_view kBecauseOfSymptomWordings[] = {POA_BECAUSE " " POA_SYMPTOM};

constexpr std::string_view kVagueWordings[] = {
    POA_CAUSE_IS " (due to |because of )?" POA_SOME POA_BLUNDERS,
    POA_BECAUSE " " POA_SOME POA_BLUNDERS,
    "(we|there|i) (have |has )?(had|were|was|faced|experienced|encountered|met|made|been) " POA_SOME
        POA_BLUNDERS,
    POA_BECAUSE " (reasons|circumstances|factors) (beyond|outside|out of) our control",
    POA_CAUSE_IS " " POA_OWN_BLUNDERS,
    POA_BECAUSE " " POA_OWN_BLUNDERS,
    // What is said of everything: "that things at the packing bench had gotten out of hand".
    POA_CAUSE_IS " " POA_ADRIFT,
    POA_BECAUSE " " POA_ADRIFT,
};

constexpr std::string_view kBareMistakeWordings[] = {
    POA_CAUSE_IS " (an?|our|my) (\\w+ )?" POA_BLUNDERS,
    POA_BECAUSE " (an?|our|my) (\\w+ )?" POA_BLUNDERS,
    POA_CAUSE_IS
    " ((our|my|the|a|some|pure|simple|sheer|gross|general|certain) )*" POA_CARELESSNESS,
    POA_BECAUSE " ((our|my|the|a|some|pure|simple|sheer|gross|general|certain) )*" POA_CARELESSNESS,
    POA_CAUSE_IS " (internal |organi[sz]ational )?" POA_LACKS,
    POA_BECAUSE " (internal |organi[sz]ational )?" POA_LACKS,
    POA_BECAUSE
    " (we|i|our (staff|team|company)) (did not|didn't) (pay|give|put) "
    "((enough|sufficient|proper|much|"
    "due|the|full|any|necessary) )*(attention|importance|care)",
    POA_CAUSE_IS " " POA_SLACK,
    POA_BECAUSE " " POA_SLACK,
};

#undef POA_CAUSE_IS
#undef POA_BECAUSE
#undef POA_SYMPTOM
#undef POA_BLUNDERS
#undef POA_CARELESSNESS
#undef POA_LACKS
#undef POA_SLACK
#undef POA_ADRIFT
#undef POA_OWN_BLUNDERS
#undef POA_SOME

}  // namespace

const PhraseList kCauseWords{kCauseWordings};
const PhraseList kFailureWords{kFailureWordings};
const PhraseList kIgnorance{kIgnoranceWordings};
const PhraseList kCauseIsSymptom{kSymptomWordings};
const PhraseList kBecauseOfSymptom{kBecauseOfSymptomWordings};
const PhraseList kVagueCause{kVagueWordings};
const PhraseList kBareMistake{kBareMistakeWordings};

}  // namespace poa
