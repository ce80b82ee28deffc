// Wordings that put the fault on suppliers, carriers, competitors and whoever else is not Amazon.
#pragma once

#include <array>
#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

#define POA_OTHERS                                                                               \
  "(suppliers?|manufacturers?|vendors?|factory|factories|producers?|wholesalers?|distributors?|" \
  "importers?|carriers?|couriers?|postal service|post office|usps|ups|fedex|dhl|dpd|gls|hermes|" \
  "evri|royal "                                                                                  \
  "mail|broker|landlord|laboratory|lab|printer|bank|insurer|repricer|(transport|shipping|"       \
  "freight|parcel|delivery|logistics?|courier|trucking|forwarding|cargo|"                        \
  "warehouse|prep|box|printing|packaging) (company|companies|service|partner|provider|firm|"     \
  "factory|center|centre)|freight forwarder|forwarder|3pl|drivers?|competitors?|rivals?|"        \
  "hijackers?|other sellers?|another seller|agency|accountant|consultant|developer|"             \
  "software provider|service provider|third party|customs|brand owner|rights owner)"

/// A deed that only somebody in the wrong does: "deceived us".
inline constexpr std::array<std::string_view, 37> kAttackWordings = {
    "(deceived|cheated|lied to|tricked|misled|scammed|defrauded|betrayed|fooled|swindled|duped|"
    "sabotaged|attacked|framed|harmed|ripped off|conned|let down|backstabbed) (us|me|our (shop|"
    "store|account|listings?|company|business|trust))",
    "(we|i) (was|were|have been|had been|got|are|became) (also |simply |just |completely |badly "
    ")?(deceived|cheated|lied to|tricked|misled|scammed|defrauded|betrayed|fooled|swindled|duped|"
    "sabotaged|attacked|framed|conned|victimi[sz]ed)( by)?",
    "(we|i) (are|were|am|was|became|fell|have become) (also |only |just |the |a )*victims? (of|to)",
    "(jealous|malicious|unscrupulous|dishonest|evil|black[- "
    "]hat|envious|hostile|fraudulent|irresponsible|incompetent|careless|lying|greedy|crooked|"
    "untrustworthy) " POA_OTHERS,
    "(competitors?|rivals?|hijackers?|other sellers|another seller|some seller) ([a-z',-]+ "
    "){0,6}?(attack(ed|s|ing)?|sabotag(e|ed|es|ing)|targets?|targeted|targeting|false reports?|"
    "fake (reports?|complaints?|reviews?|orders?)|false complaints?|maliciously|jealous|want(s|"
    "ed)? to (destroy|harm|hurt|damage|ruin)|is behind|are behind|try to (destroy|harm))",
    "(another|some|an envious|a rival|one) ([a-z]+ )?(seller|shop|dealer|firm|trader|maker)( of "
    "[a-z]+)? "
    "(has |had |who )?(denounced|betrayed|snitched on|informed on|told "
    "on|targeted|attacked|sabotaged) "
    "(us|me|our [a-z]+)",
    "(act|acts|attempt|case|victim) of sabotage",
    "(buyers?|customers?|he|she|they|person|people|complainant|reviewer) (is|are|was|were|must "
    "be|must "
    "have been) (also |maybe |probably |surely |really |clearly "
    ")*(working|paid|hired|sent|employed|"
    "bribed|bought) (for|by|from) (an? |our |my |the |some |another |one of )*([a-z]+ "
    ")?(competitors?|"
    "rivals?)",
    "(uses?|used|using|misuses?|abus(e|es|ed|ing)) (such |these |false |the |this |its |their )*("
    "complaints?|reports?|claims?|notices?) (to|in order to) (push|drive|kick|squeeze|harm|hurt|"
    "eliminate)",
    "(attacks?|attempts?|plots?|dirty tricks?|schemes?|smear campaigns?|revenge|doing) "
    "(of|by|from) "
    "(an? |our |the |some |one of |another |this |that )*([a-z]+ )?(competitors?|rivals?|"
    "hijackers?|enemies|enemy)",
    "(lie|lies|lied|lying) ([a-z]+ )?(to|in|into) (us|me|our faces?|my face|everyone|everybody)",
    "(leaves?|left|leaving|hung) (us|me) (in the lurch|holding the (bag|baby)|out to dry|hanging|"
    "stranded|high and dry|alone with|to (clean|pay))",
    "(has|have|had) (us|me) (deceived|cheated|tricked|betrayed|fooled|misled|lied)",
    "(hides?|hid|hidden|hiding|conceal(s|ed)?|kept|withheld|covered up) (the|this|that|these|it|"
    "its|his|her|their|them|all|some|something|much|what|an?) ([a-z]+ ){0,3}?from (us|me)",
    "(keeps?|kept|leaves?|left) (us|me) (in (the dark|ignorance|the belief)|ignorant|uninformed)",
    "pulled the wool over (our|my) eyes",
    "(led|leads) (us|me) astray",
    "stab(s|bed) (us|me) in the back",
    "(takes?|took|taking|taken) advantage of (us|me|our (trust|good faith|inexperience|situation))",
    "(abused?|abusing|betrayed|exploited) (our|my) (trust|confidence|good faith)",
    "(plays?|played|playing) (us|me|(a |dirty |their )?(tricks?|games) (on|with) (us|me))",
    "(gave|gives|given|supplied|sold|sells|fed) (us|me) (a |an |the |only )?(wrong|false|fake|"
    "bogus|misleading|bad) (information|advice|promises?|answers?|papers?|data|invoices?|"
    "documents?)",
    "(false|wrong|empty|broken|hollow) promises? (of|from|by) (the |our |this |that )?" POA_OTHERS,
    "(jealous|envious|malicious|dishonest|unscrupulous|rival|hostile) (sellers?|people|persons?|"
    "shops?|stores?|compan(y|ies))",
    "(made up|invented|fabricated|staged|orchestrated) by (a |an |the |our |some |certain |other |"
    "another )*([a-z]+ )?(sellers?|competitors?|rivals?|people|compan(y|ies)|person|buyers?|"
    "customers?)",
    "(jealous(y|ness)|envy|out of (pure |sheer |plain )?spite|(pure|sheer|plain) spite|malice|"
    "revenge|vengeance|vindictiveness|resentment)( only)?",
    "(plain|pure|simple|sheer|nothing but|outright|downright|nothing else than|clear|open) "
    "(cheating|theft|fraud|stealing|robbery|blackmail|extortion|sabotage|dishonesty|negligence|"
    "sloppiness|laziness|carelessness|greed|jealousy|envy|malice) (on|from|by|of) (his|her|their|"
    "the|that|this)( part| side)?",
    "((did|does|done|acted) (it |this |that |all this )?([a-z]+ )?to|wants? to|wanted to|"
    "trying to|tries to|tried to) (harm|hurt|damage|sabotage|destroy|ruin|discredit) "
    "(us|me|our (shop|store|account|listings?|company|business|name|reputation|brand))",
    "(competitors?|rivals?|other sellers|another seller) ((also|who|has|have|then|probably|"
    "surely|secretly) ){0,3}(bought|buys|buy|buying|ordered|orders|order|ordering) ([a-z]+ "
    "){0,6}?(and|to|just to|only to) ((then|just|only) )?(left|leave|leaves|leaving|wrote|"
    "write|gave|give|post|posted|make|making|made|complain|complained|file|filed|claim|"
    "claimed|report|reported)( [a-z]+){0,3}",
    "hijack(s|ed|ing|er)? (on )?(our|my) (listings?|asins?|products?|detail pages?|brand|buy "
    "box|page)",
    "(complaints?|reports?|reviews?) (is|are|was|were|come|came|comes) ((all|only|probably|"
    "surely|clearly|just) )*(from|by|made by|written by) ((our|a|the|my|some|of) "
    ")*(competitors?|rivals?)",
    "(only|just|simply|merely) (sent|filed|made|lodged|submitted|raised) ([a-z]+ "
    "){0,3}?(report|complaint|claim|notice)s? (in order )?to "
    "(push|force|drive|squeeze|get|keep|throw|kick) [a-z]+",
    "(push|force|drive|squeeze|throw|kick) (an?|the|us|its|their|our) ([a-z]+ "
    "){0,2}?(maker|seller|competitor|shop|brand|rival|company|business)?( ?(off|out of) (the |this "
    "|amazon )?(page|market|marketplace|platform|listing|site|business))",
    "(nobody|no one|not a soul) (over there|on their side|at their end|there) ((ever|even) "
    ")?(picked up|answered|replied|reacted|cared|bothered|called)( [a-z]+)?",
    "(that|this|the delay|the mistake|this part|that part|it all|all of (this|that|it)) is (all "
    "|really |entirely |clearly )?on (them|him|her|you|amazon|the "
    "(supplier|carrier|courier|factory|wholesaler|distributor|forwarder|buyers?|customers?))",
    "they (just |simply )?(sat on|sat over|ignored|forgot|botched|messed up) (our|the|my) [a-z]+",
    "(competitors?|rivals?|sellers?) ([a-z]+ ){0,6}?(keeps?|kept|goes on|go on) (on "
    ")?(filing|sending|making|raising|opening) ([a-z]+ "
    "){0,3}?(complaints?|reports?|claims?|notices?) (on|about|against|over) (me|us|my [a-z]+|our "
    "[a-z]+)",
};
inline constexpr PhraseList kAttacks{kAttackWordings};

/// Fault put on a third party in so many words.
inline constexpr std::array<std::string_view, 4> kFaultOfOthersWordings = {
    "(fault|mistake|error|negligence|carelessness|incompetence|dishonesty|deception|guilt) "
    "(of|by|from|from the (side|part|end) of|at the (side|end) of|lies with|is with|rests "
    "with|lies entirely with|on the (side|part) of|is on the side "
    "of) (the |our |my |a |this |that |their )?([a-z]+ )?" POA_OTHERS,
    "(blame|blames|blamed|accuse|accused) (the |our |my |this |it on the |it on our )?" POA_OTHERS
    "( for)?",
    "(it|this|that|which) (is|was|'s) (all |entirely |only |also |clearly |really )?(his|her|"
    "their) (own )?(fault|mistake|error|negligence|carelessness|responsibility|doing)",
    "(fault|mistake|error|negligence|guilt|blame|carelessness|responsibility) (is |was |lies |"
    "rests |totally |entirely |fully |completely |only |solely )*(of|with|on|by) (him|her|them)",
};
inline constexpr PhraseList kFaultOfOthers{kFaultOfOthersWordings};

/// Somebody's fault, by his noun or name: "the courier's fault", "the fault of Aras Kargo".
inline constexpr std::array<std::string_view, 3> kFaultNounWordings = {
    "(own |gross |sole )?(fault|mistakes?|errors?|negligence|carelessness|incompetence|sloppiness"
    "|failures?|doing|dishonesty|greed|unreliability|irresponsibility|deception|fraud)",
    "(fault|mistakes?|errors?|negligence|carelessness|incompetence|sloppiness|guilt|blame) (is |"
    "was |lies |rests |entirely |solely |clearly )*(of|by|with|from|on the side of)( our [a-z]+)?",
    "(rough|careless|sloppy|poor|bad|reckless|negligent|terrible|unprofessional|slow|unreliable|"
    "lousy|shoddy|lazy) (handling|treatment|work|packing|service|storage|delivery|driving|job)",
};
inline constexpr PhraseList kFaultNouns{kFaultNounWordings};

/// An excuse if the sentence speaks of a third party: "although our instructions were clear".
inline constexpr std::array<std::string_view, 4> kExcuseWordings = {
    "(although|though|even though|despite|in spite of|contrary to|against|notwithstanding|"
    "ignoring|ignored) (of )?(the fact that )?(all )?(our|my) ([a-z]+ )?(instructions?|orders?|"
    "agreements?|contract|requests?|warnings?|reminders?|specifications?)",
    "(real|actual|true|whole|entire|main) (fault|blame|guilt) (lies|lay|rests|is to be found)",
    "(nothing|nobody|no seller|no one|what) (more )?(can|could) (a |any |we |i )?(seller )?(do|"
    "have done|done) (about|against)",
    "what (more |else )?(can|could|should) (we|i|a seller) (do|have done)",
};
inline constexpr PhraseList kExcuses{kExcuseWordings};

/// Guilt, of whoever stands before it.
inline constexpr std::array<std::string_view, 2> kGuiltWordings = {
    "(is|are|was|were) (also |solely |alone |fully |entirely |clearly |really |only |partly |the "
    "ones? )*(to (be )?blamed?|at fault|guilty|the culprits?|culpable)( for)?",
    "(responsible|liable)( for (this|that|it|all of (this|that|it)|everything|most of|the (rest|"
    "whole|entire|remaining)|the ([a-z]+ )?(delays?|damages?|problems?|complaints?|issues?|"
    "errors?|faults?|mistakes?|violations?|defects?|suspension|situation|late [a-z]+)))?",
};
inline constexpr PhraseList kGuilt{kGuiltWordings};

/// Where the fault lies; who it is follows: "the guilt of this is of them".
inline constexpr std::array<std::string_view, 1> kFaultLiesWordings = {
    "(fault|guilt|blame|responsibility|culpability|mistake|error)( (of|for|in) [a-z ]{1,30}?)? "
    "((is|was|lies|lay|rests|sits)( (not|entirely|only|totally|fully|completely|solely|mainly|"
    "clearly|alone|all|here))* (of|with|on|by|at|upon|in the hands of)|(falls|belongs|goes|has to "
    "go|should go)( (entirely|only|totally|fully|solely|clearly|alone|all))* (to|on|upon|with))",
};
inline constexpr PhraseList kFaultLies{kFaultLiesWordings};

/// What would have been, had somebody done otherwise.
inline constexpr std::array<std::string_view, 3> kWouldHaveWordings = {
    "(would|could|might|need)(n't| not| never)? (ever |still |now |today |all |also |certainly |"
    "surely |never )*have",
    "(would|could|might)(n't| not| never) (ever |still |now |today |even )*(be (here|on|in|closed"
    "|suspended|open|necessary|writing|any)|exist|stand|sit)",
    "(none of (this|it|that)|nothing( of this)?|no [a-z]+) (would|could) (now |ever |today )*(be|"
    "exist|stand)",
};
inline constexpr PhraseList kWouldHave{kWouldHaveWordings};

/// What singles somebody out: "it was the translator who", "the carrier and not we".
inline constexpr std::array<std::string_view, 2> kFocusWordings = {
    "it (was|is)",
    "not (we|us|me|i)",
};
inline constexpr PhraseList kFocus{kFocusWordings};

/// Not our fault: then whose?
inline constexpr std::array<std::string_view, 9> kDenialWordings = {
    "(not|never|isn't|wasn't) (really |in any way |at all )?(our|my) (own )?(fault|mistake|doing|"
    "error|failure|responsibility|problem|negligence)",
    "(through|without) (no |any )?fault of (our|my) own",
    "(beyond|outside|out of) (our|my) (control|hands|power|reach|influence)",
    "(cannot|can't|could not|couldn't|should not|shouldn't|must not|may not) (be )?(held |made "
    ")?(responsible|accountable|liable|answerable|control|influence|help (it|that|what)|do "
    "anything|punished|blamed) ([a-z]+ "
    ")?(for|about|what|how|because|against|the|that|who|when|with)",
    "(cannot|can't|could not|couldn't|should not|shouldn't|must not) answer for "
    "(it|that|this|the|what|how|who|them|him|her|others?|another|anybody|somebody)",
    "(have|has|had) (nothing|absolutely nothing) to do with (it|this|that|us|me|our)",
    "(we|i) (have |had )?(did|done) (nothing|everything) (wrong|right|correctly|as (agreed|"
    "ordered))",
    "(our|my) hands (are|were) (clean|tied|bound)",
    "(we|i) can nothing",
};
inline constexpr PhraseList kDenials{kDenialWordings};

#undef POA_OTHERS

/// One's own part, named in so many words: what others did is then told as a fact.
inline constexpr std::array<std::string_view, 10> kOwnPartWordings = {
    "(our|my) (own )?(fault|responsibility|mistake|failure|error|oversight|negligence|omission|"
    "duty)",
    "(responsibility|fault|mistake|failure|gap|omission|blame|error) (is|was|were|lies|rests|"
    "remains) (entirely |fully |solely |still |nevertheless |with )*(ours|mine|our own|us|me)",
    "(we|i) (also |still |then |simply |just |nevertheless )?(did not|didn't|failed to|never|had "
    "no|have no|neglected to|had not|hadn't|should have|ought to have|overlooked|missed|omitted|"
    "forgot|relied|trusted|copied|ignored)",
    "(and|but|yet|so|which|that|because|since|while) (we|i|nobody at|nobody here|no one at|no one"
    " here|nobody in our|none of us|our [a-z]+) ([a-z]+ )?(did not|didn't|failed|never|had no|had"
    " not|should have|overlooked|missed|relied|trusted|accepted|nevertheless)",
    "(we|i) (accept|take|bear|carry|assume|own) (the |full |sole |all |this |that "
    ")*(responsibility|blame|fault)",
    "(we|i) (are|am|were|was|alone are) (solely |fully |alone |ourselves |also |still |"
    "nevertheless )*(responsible|to blame|at fault|liable)",
    "(ours|mine) (alone|and|not)",
    "(because of|due to|caused by|by) (our|my) own",
    "(nobody|no one) (at|in|on) (our|my) [a-z]+",
    "(fault|cause|mistake|gap|problem|error|guilt|blame|failure) (lies|lay|is|was|rests|remains|"
    "began|starts|started) (entirely |fully |still |only )?(in|with|on|at) (our|my|us|me)",
};
inline constexpr PhraseList kOwnPart{kOwnPartWordings};

}  // namespace poa
