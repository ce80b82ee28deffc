// Wordings that promise where a measure is due.
#pragma once

#include <array>
#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

#define POA_WORD "(words?|hand|assurances?|promise|guarantee|pledge|vow|oath|commitment|honou?r)"
#define POA_ONCE_MORE                                                                             \
  "(another|a second|a next|a third|a further|a repeat|any (more|further|other|second)|one more|" \
  "more|further|such an?|such)"
#define POA_TROUBLE                                                                           \
  "(complaints?|cases?|incidents?|mistakes?|errors?|problems?|violations?|times?|issues?|"    \
  "warnings?|notices?|pages?|things?|listings?|accounts?|surprises?|trouble|reports?|slips?|" \
  "repetitions?|repeats?|cop(y|ies)|products?|one)"

inline constexpr std::string_view kPromiseWordings[] = {
    // Somebody gives his word.
    "(we|i|my team|our team|our company) (will |do |can |hereby |solemnly |sincerely |fully |"
    "strongly |firmly |also |always |now )*(promise|guarantee|assure|swear|vow|pledge|commit|"
    "ensure you|undertake)",
    "(the|our|my) (client|seller|company|team|staff|owner|management|firm|store|shop) (hereby |"
    "solemnly |also |fully "
    ")*(promises|guarantees|assures|swears|vows|pledges|commits|undertakes|is "
    "(fully |strongly |firmly )?(committed|determined|dedicated))",
    "(we|i)('ll| will| do| shall| can)? (give|make) (you |amazon )?(a |our |my |the |full |an |"
    "every )*(promise|guarantee|assurance|word|commitment|oath)",
    "you (have|can have|hold|get|receive|may have) (the|our|my|an?|this) ([a-z]+ ){0,2}?" POA_WORD
    "( of (the|our|my|all|us|me)( [a-z]+){0,3}?)?( (on|for|in) (it|that|this))?( that)?",
    "(our|my) ([a-z]+ )?" POA_WORD " (on (it|that|this)|of (the|our|my) [a-z]+( is given)?)",
    "(shake|shakes|give|gives)( you)? (hands?|(our|my) hands?) (on (it|that|this)|that)",
    "(put|puts) (my|our|his|her|their) hands? in(to)? (the )?fire",
    "vouch(es)? ((personally|always|fully|also|with) )*(for|that|my|our)",
    "stands? ((firmly|fully|personally|behind|for|by) )*(this|it|that|everything)? ?(with|in) (my|"
    "our|his|her|its|the) (own |good |whole |full )*(name|person|honou?r|reputation)",
    "on (my|our) (mother|father|children|child|life|soul|grandmother)('s)?( (grave|head|heads|life|"
    "lives))?",
    "(have|has|'ve) (really |truly |all )?learn(ed|t) (our|my|the|a|its|from) ([a-z]+ )?lesson",
    "come what may",
    "(repetition|recurrence|repeat)( of (this|it|that)( [a-z]+)?)? (is|will be|can be) "
    "((now|therefore) )*"
    "(not (to be )?(expected|possible)|excluded|impossible|ruled out|out of the question)",
    "(mistake|error|case|complaint|incident|violation|slip)s? (will|shall) (stay|remain|be) "
    "(the|our) (only|last)",
    "(no|not any) (more|further) (worr(y|ies)|troubles?|problems?|complaints?) (with|from|about) "
    "(us|me|our [a-z]+)",
    "stands? behind (this|that|our|my) (promise|word|commitment|pledge|vow)",
    "(our|my|a|the|upon my|on my|on our) word of honou?r",
    "you (can|may|could) (always |fully |be )?(count|rely|depend|bank|trust|sure|assured|certain)( "
    "(on|in|of) (it|us|me|this|that))?",
    "(rest assured|cross (my|our) hearts?|mark (my|our) words|hand on (my|our|the) heart|so help "
    "(me|us) god|(god|inshallah|lord) willing|by the grace of god|on (my|our) honou?r)",
    "(we|i) (are|am) (fully |strongly |firmly |deeply )?(committed|determined|dedicated|"
    "resolved)",
    "(our|my|a|full|solemn) (promise|commitment|pledge)",
    // Effort.
    "(try|do|trying|doing|give|giving|put|make) (always |all |to do |it )*(our|my|the|their|its) "
    "((very|absolute|level|utter|honest) )*(best|hardest|utmost|every effort|level best)",
    "(give|gives|giving|put) (it |this |them )?(always )?(our|my|the|their|its) (all|best( of "
    "(us|ourselves|me|myself))?|whole heart|full effort|100 ?%)",
    "(give|giving|put|putting) (a |one )?(hundred|100|110) ?(percent|%)",
    "(compromise|commit|engage) (ourselves|myself)",
    "(try|trying|strive|striving|endeavou?r) (very |really |always )?(hard|harder|to)",
    "(do|doing) (everything|all|anything|whatever) ([a-z]+ ){0,3}?(possible|can|necessary|takes|"
    "power)",
    "(will|shall|'ll|going to|gonna|must) (now |always |all |both |just )*(work|try|hustle|push|"
    "fight) (much |even |a lot )?(harder|hard|better)",
    "(pull|pulling) (our|their|my) (socks|act|weight) (up|together)|pull up (our|their) socks|up "
    "(our|my|their) game|go (above and beyond|the extra mile)",
    "(put|putting|puts|set) (the )?(quality|customers?|compliance|safety|buyers?) (always )?(first|"
    "above (all|everything))",
    // Care.
    "(are|am) (now |all )*(being )?(much |far |even |a lot )?more (careful|cautious|attentive|"
    "vigilant|diligent|alert|mindful)",
    "(will|shall|'ll|going to|must|should) (now |always |also |from now on |in future |all )*"
    "(be|become|remain|stay) (much |far |even |a lot |more |extra |very |"
    "extremely |especially |most |so |always |doubly )*(careful|cautious|attentive|vigilant|"
    "diligent|strict|responsible|alert|mindful|conscientious)",
    "(will|shall|'ll|going to) (now |always |also |be )*(take|taking|use|using|show|have|having) "
    "(much |far |even |a lot "
    "|the )?(more|better|greater|extra|utmost|great|special|proper|maximum|every) (care|caution)",
    // It will never be so again.
    "(never|not|no longer|don't|won't|doesn't|wouldn't|cannot|can't) (ever |be |to |let "
    "(it|this|that) |make |do )*"
    "(happen|happens|happening|occur|occurs|occurring|repeat|repeats|repeated|arise|arises|recur|"
    "take place|reoccur|violate|break)( itself)?( (again|anymore|any more|in (the )?future|"
    "ever))?",
    "(nothing|none|nobody|no one|no customer|no buyer)(('s| is| are)? (ever |going to |will |"
    "shall |would |to )*)[^.;:]{1,60} (again|anymore|any more|a second time|ever again)",
    "(never|not|no longer|won't) (ever |again )?(make|do|repeat|commit|have|face|let|fall|sell|see|"
    "receive|get|send|use|allow|cause) (again )?([a-z]+ ){0,8}?(again|anymore|any more|in (the "
    ")?future|ever|a second time)",
    "(never|not|no longer|won't) (ever )?(make|do|repeat|commit|have|face|let) (the |this |that |"
    "such |any |these |similar |same |a |an |kind of |type of )*(mistake|error|violation|issue|"
    "problem|thing|complaint|incident)s?",
    "(no|avoid|avoiding|without) (more |further |any |similar |such |future |repeat )*"
    "(mistakes|problems|violations|issues|incidents|complaints) (again|anymore|in (the )?future|"
    "any more)",
    "(problem|issue|mistake|thing|situation|violation|incident|error|complaint)s? "
    "(will|shall|can|must) "
    "(now |always |therefore )?(be |never be )?((completely|fully|totally|absolutely|thoroughly) "
    ")*("
    "avoided|eliminated|excluded|ruled out|eradicated)( [a-z]+)?",
    "(put|puts|putting) an end to (this|such|these|it|that|those)( [a-z]+)?",
    "once and for all",
    "there (will|shall|would|is|are)( never|n't| not)? (going to )?be (no|not|never|nothing) "
    "([a-z]+ )?" POA_ONCE_MORE "( [a-z]+)?",
    "there (will|shall|would) ((not|never|surely|certainly|now) )+be ([a-z]+ )?" POA_ONCE_MORE
    "( [a-z]+)?",
    "there (won't|shan't|will (surely |certainly )?be no|shall be no) (be )?(an? |any |the "
    ")?(other|second|next|"
    "third|further|more|another|repeat|repetition)( " POA_TROUBLE ")?",
    "(another|a second|a further|such an?|such|the same|a similar|any such) ([a-z]+ "
    "){0,2}?" POA_TROUBLE
    " ((will|shall|can|does|do|is|are)( surely| certainly)? (not|never)|won't|cannot|can't)( going "
    "to| to)?( be)? (come|comes|appear|occur|happen|return|show|seen|found|arise|exist|leave|reach)"
    "( [a-z]+)?",
    "(you|amazon|nobody|no one) ((will|shall|can)( (not|never|no longer))?|won't|(are|is) not "
    "going "
    "to) ((ever|again|not|never) )*(hear|see|find|receive|get|have|meet|notice|discover|come "
    "across|be bothered|be troubled) ([a-z]+ ){0,2}?(" POA_ONCE_MORE
    "|any|an?|of|with) ([a-z]+ ){0,2}?" POA_TROUBLE,
    "(this|that|it) ((was|will be|shall be|stays|remains|shall remain|will remain)( (now|surely|"
    "definitely|certainly|really|both|for))*( the| our| my)?( very)? last|(will be|shall be|stays|"
    "remains|shall remain|will remain)( the| our)? only) "
    "(time|case|complaint|mistake|incident|error|"
    "violation|slip)",
    "first and (the |our |my )?last( (time|one|case|complaint|mistake|incident|error|violation))?",
    "(stays?|remains?) (the|our) (only|last) ([a-z]+ "
    ")?(time|case|complaint|mistake|incident|error)",
    "(is|are|be|seems?) ((now|completely|totally|thus|therefore) )*(excluded|impossible|ruled out|"
    "out of (the )?question|unthinkable|a thing of the past)( (in|for|from) (the |all "
    ")?(future|now on|times?|ever))",
    "(every|each|all) (customers?|buyers?|clients?|shoppers?) (will|shall|is going to|are going to|"
    "must) ((now|always|also) )*(be|remain|stay|become|feel) ((fully|very|100 "
    "?%|completely|always) "
    ")*(satisfied|happy|pleased|content|delighted|safe)",
    "(no|not an?|not one) ([a-z]+ )?(customers?|buyers?|clients?)( of ours| of us)? (will|shall|is "
    "going to|should) ((ever|again|now) )*(have|find|get|see) ((any|an?|the|more) )*(reasons?|"
    "cause|grounds?|need) (to|for) [a-z]+",
    // Obedience.
    "(respect|follow|obey|comply with|abide by|adhere to|observe|honou?r) (with )?(all|every|each|"
    "each and every|strictly|the|any|amazon|amazon's|your) ([a-z']+ ){0,3}(rules?|polic(y|ies)|"
    "guidelines|terms|requirements|regulations)",
    "(strictly|always|fully|faithfully|conscientiously|honestly|firmly|completely|consciously) "
    "(respect|follow|obey|comply with|abide by|adhere to|observe|honou?r|keep to|stick to) "
    "(it|them)",
    "(respect|follow|obey|comply with|abide by|adhere to|observe|keep to|stick to|stand by) "
    "(it|them) "
    "(strictly|always|faithfully|to the letter|at all times|without exception|100 "
    "?%|from now on)",
    "(believe|trust|have (faith|trust|confidence) in|forgive) (in )?(us|me)( (please|again|one "
    "more "
    "time|this time|once more))?",
    "(will|shall|'ll|going to) (always |now |only |all )*be (100 ?%|one hundred percent|a hundred "
    "percent|fully|totally|completely|always|absolutely|perfectly|strictly) (compliant|in "
    "compliance|honest|correct|genuine|authentic|legal|safe|in order|happy|satisfied)",
    "(uphold|upholds|maintain|maintains|keep|live up to) (always )?(the |our )?(very )?(highest|"
    "strictest|best|high) (ethical |quality |possible |moral |professional )*(standards?|level|"
    "integrity)",
    "(be|remain|stay) (an? )?(good|honest|loyal|better|obedient|model|perfect|law-abiding) "
    "(sellers?|partners?|member|company|citizen)",
    "(utmost|maximum|greatest|more|extra|great|special|proper|due|full) (care|caution|"
    "attention) (will|shall|must) ((always|now|also) )*be (taken|exercised|paid|given|shown)",
    "(will|shall|'ll|going to) ((now|always|really|also|better) )*take ((good|best|better|"
    "proper) )?care (of|that|for) (this|it|that|these things|everything|such|the same|the "
    "matter|the issue)",
    "(work|act|sell|operate|trade|play) ((100 ?%|one hundred percent|fully|strictly|"
    "completely|only|always|exactly|honestly) )*(by|according to|within|in line with|in "
    "accordance with|as per) (the|your|amazon's|amazon|all) ([a-z]+ )?(rules?|polic(y|ies)|"
    "guidelines|terms|book|laws?)",
    "(intend|want|aim|wish|hope|promise) to ((always|now|only) )*(be|remain|become|stay) "
    "((100 ?%|fully|totally|completely|always|strictly|an?|more|very) )*(compliant|in "
    "compliance|honest|correct|careful|better|good|reliable|responsible|model|exemplary)",
    "(will|shall|'ll|must|going to) ((now|always|also|all|regularly|from now on|really) "
    ")*(read|study|learn|understand|know|respect) ((all|the|every|each|amazon's|amazon|your|"
    "of|selling|seller|these) )+(polic(y|ies)|rules?|guidelines|terms|requirements) (more |"
    "very |so )?(carefully|thoroughly|in detail|well|better|properly|attentively|closely|"
    "seriously|by heart)",
    "(improve|better|correct|change|reform|discipline) (ourselves|myself)",
    "(not|never|won't) ((ever|again) )?(disappoint|fail|let down) (you|amazon|our (customers|"
    "buyers)|the (customers|buyers)|customers|buyers|anyone|anybody)( (again|any ?more))?",
    "(you|amazon) (will|shall|won't)( not| never)? regret",
    "(never again|not again|never any ?more) (will|shall|would|to) (we|i|it|this|such|a|any"
    ")( [a-z]+)?",
    "(will|shall|'ll) never again [a-z]+",
    "(not|never|won't|doesn't|cannot|can't) ((ever|to) )*come (again|a second time|back|up "
    "again|once more|any ?more)",
    "(put|invest|devote|use|concentrate) all (of )?(our|my) (energy|energies|efforts?|"
    "strength|heart|power|forces|attention|love|passion)( [a-z]+)?",
    "(will|shall|'ll|going to) ((now|always|all) )*(stay|remain|keep) ((always|very|fully|more) "
    ")*(alert|vigilant|attentive|on guard)",
    "(on (our|my|their) toes|no stone unturned)",
    "(ready|willing|prepared) to do (anything|everything|whatever|all)",
    "make every (possible )?effort",
    "(treat|serve|see) (every|each|all|our) (customers?|buyers?) (like|as) (an? |our )?(king|"
    "kings|god|family|guests?|friends?)",
    "(put|set) ((our|the|all) )*(customers?|buyers?|clients?) (in|on|at) (the )?first (place|"
    "position)",
    "(will|shall|'ll) (show|prove to|prove) (you|amazon) that (we|i|you|our)( [a-z]+)?",
    "(will|shall|'ll) take (full|all|the full) responsibility",
    "(client|seller|company|team|owner|management|firm|store|shop) (gives|give|makes|make) (you "
    "|amazon )?(its|their|his|her|an?|our) ((firm|solemn|full|own) "
    ")?(word|promise|guarantee|oath|commitment|assurance)",
};

/// Oaths: a name beside them makes no system of them. "We swear that no Walmart box leaves again."
inline constexpr std::string_view kOathWordings[] = {
    "(cross (my|our) hearts?|word of honou?r|mark (my|our) words|so help (me|us) god|(god|"
    "inshallah|lord) willing|by the grace of god|you (can|may) (count|rely|depend|bank) on|(have|"
    "give|gives) (you )?(our|my|its|his|her|their) word|(we|i) (swear|vow|pledge|solemnly "
    "promise))",
    "you (have|hold|get) (the|our|my) ([a-z]+ ){0,2}?" POA_WORD,
    "(our|my) " POA_WORD " on (it|that|this)",
    "come what may",
};

#undef POA_WORD
#undef POA_ONCE_MORE
#undef POA_TROUBLE

inline constexpr PhraseList kPromisePhrases{kPromiseWordings};
inline constexpr PhraseList kOaths{kOathWordings};

}  // namespace poa
