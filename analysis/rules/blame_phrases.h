// Wordings that put the fault on somebody else.
#pragma once

#include <array>
#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

/// Amazon is called wrong, unfair or careless.
inline constexpr std::array<std::string_view, 22> kBlamesAmazonWordings = {
    "(amazon's|your|the platform's) (own |team's |system's )?(mistakes?|errors?|fault|faults|"
    "negligence|incompetence|carelessness|glitch|bug|blunder|injustice)",
    "(mistake|error|fault|negligence|failure) (of|by|from|with|on the (side|part) of) (amazon|your "
    "(team|system|side|part|staff|company|algorithm|warehouse)|the seller performance team)",
    "(amazon|you|your (team|system|staff|reviewer|algorithm|investigator)s?) (has |have |had |must "
    "have )?(made|making|make|makes) (a|an|some|another|the|many) ([a-z]+ )?(mistakes?|errors?)",
    "(amazon|you|your (automated |automatic |internal )?(team|system|bot|bots|software|reviewer|"
    "staff|investigator|warehouse|people)s?) (has |have |had )?(again )?(wrongly|wrongfully|"
    "mistakenly|incorrectly|unfairly|unjustly|erroneously|falsely|arbitrarily|blindly|stupidly|"
    "groundlessly)( [a-z]+ed)?",
    "(your|amazon's|amazon) (own |automated |automatic |stupid )?(algorithms?|bots?|robots?|"
    "machine learning|artificial intelligence)",
    "(amazon's|your) (automated |automatic |computer )?(system|software|ai|computer|machine) "
    "(wrongly|failed|is wrong|was wrong|made|makes|did not understand|does not (work|understand|"
    "see|know)|(has )?(malfunctioned|glitched|broke))",
    "(unfairly|unjustly|wrongfully|groundlessly|unreasonably) (suspended|deactivated|closed|"
    "blocked|removed|banned|punished|penali[sz]ed|flagged|terminated|restricted|accused|treated|"
    "targeted|taken down|shut down|shut)",
    "(account|accounts|listing|listings|asins?|store|shop|products?|privileges|we|i) (was|were|has "
    "been|have been|is|are|got) (been )?(wrongly|mistakenly|incorrectly|erroneously|falsely) "
    "(suspended|deactivated|closed|blocked|removed|banned|punished|penali[sz]ed|flagged|"
    "terminated|restricted|accused|taken down|shut down|linked)",
    "(suspended|deactivated|closed|blocked|removed|banned|punished|flagged|terminated|restricted|"
    "accused) ([a-z]+ ){0,3}?(unfairly|unjustly|wrongly|wrongfully|mistakenly|by mistake|in error|"
    "for no reason|without (any |a |one |good |valid )?(reason|cause|justification|warning|proof|"
    "evidence|explanation|prior warning))",
    "without (any|one|a single|prior|even one) (prior |single )?warning",
    "(it's|its|this is|that's|it is|it was|this was|that is|is|was|are|were|so|very|totally|really|"
    "completely|extremely|quite|simply) (so |very |totally |really |completely |extremely |quite |"
    "simply |just )*(unfair|unjust|unjustified|ridiculous|absurd|outrageous|injust)",
    "(unfair|unjust|unjustified|baseless|groundless|wrongful|absurd|ridiculous|mistaken|erroneous) "
    "(suspension|deactivation|decision|treatment|closure|removal|punishment|action|accusation|"
    "enforcement|block|penalty)",
    "unfair to(wards)? (us|me|sellers|small)",
    "(amazon's|your|amazon) (own )?(warehouse )?(staff|workers|employees|people|team) (do not|does "
    "not|don't|doesn't|did not|didn't|never|cannot|can't) (even |really |properly )?(look|check|"
    "read|care|see|know|inspect|understand|do)",
    "(suspension|deactivation|decision|closure|removal|takedown) (is|was|must be|must have "
    "been|has "
    "been) (a |an |clearly |obviously |simply "
    ")*(mistake|error|unfair|unjust|wrong|misunderstanding|"
    "mistaken|erroneous)( on your (side|part))?",
    "(amazon|you|seller support|your (team|support|staff)) (have |has )?(never|did not|didn't|"
    "failed to|refused? to|refuses? to|do not|don't) (even |ever )?(once )?(warn|warned|notify|"
    "notified|inform|informed|explain|explained|listen|listened|care|cared|bother|bothered)",
    "(amazon|you|seller support|your (team|support|staff|representative|agent)s?) (has |have )?"
    "(misled|misinformed|lied to|deceived|cheated|ignored|betrayed|robbed|discriminated against) "
    "(us|me|sellers)",
    "(amazon|your (team|system|warehouse|company|side)) (is|are|was|were) (also |solely |alone |"
    "fully |entirely |clearly |really |the one )*(to blame|at fault|guilty|the culprit|wrong)",
    "(blame|fault|responsibility) (lies|is|rests) (entirely |solely |clearly )?with (amazon|you|"
    "your (team|system|warehouse))",
    "(fba|amazon|amazon's (warehouse|fulfillment center|fulfilment centre)|your (warehouse|"
    "fulfillment center|fulfilment centre|warehouse staff)|the (fba|amazon) "
    "(warehouse|staff|team)) "
    "(has |have |had |staff |workers? )*(lost|damaged|mixed up|mishandled|mislabell?ed|destroyed|"
    "misplaced|commingled|messed up)",
    "(treat|treats|treated|treating) ([a-z]+ )?(like|as) (a |an )?(criminals?|cheats?|cheaters?|"
    "thief|thieves|frauds?|fraudsters?|crooks?|liars?)",
    "(others|other sellers|competitors) (do|are doing|does|did|sell) (exactly )?the (very )?same",
};
inline constexpr PhraseList kBlamesAmazon{kBlamesAmazonWordings};

/// Buyers are called liars, cheats or too careless to read.
inline constexpr std::array<std::string_view, 10> kBlamesCustomersWordings = {
    "(customers?|buyers?|clients?|purchasers?|shoppers?|consumers?) ((who|that|which|has|have|had|"
    "is|are|was|were|been|simply|just|clearly|often|also|always|sometimes|obviously|only|even|"
    "probably|maybe|then) ){0,4}(lied|lie|lies|lying|cheat|cheats|cheated|cheating|abus(e|es|ed|"
    "ing)|misus(e|es|ed|ing)|misunderst(and|ands|ood)|misread|misreads|scam|scams|scammed|"
    "defraud(s|ed)?|exaggerat(e|es|ed|ing)|blackmail(s|ed|ing)?|extort(s|ed|ing)?|"
    "exploit(s|ed|ing)?)",
    "(customers?|buyers?|clients?|purchasers?|shoppers?|consumers?) ((simply|just|often|obviously|"
    "clearly|also|who|that|sometimes|always|then|even|probably) ){0,3}(do not|does not|did not|"
    "don't|doesn't|didn't|never|have not|has not|had not|refuse to|refused to|fail to|failed "
    "to|are "
    "too (lazy|stupid|impatient|careless) to) ((even|ever|bother to|properly|carefully|correctly|"
    "really|want to|care to) ){0,2}(read|understand|understood|follow|followed|look at|know how|"
    "check|pay attention|handle|assemble|wash)",
    "(dishonest|fraudulent|malicious|lying|greedy|careless|abusive|impatient|unreasonable|rude|"
    "stupid|ignorant|scamming|cheating|nasty) (customers?|buyers?|clients?|"
    "purchasers?|shoppers?|consumers?)",
    "(customers?|buyers?|clients?|purchasers?|shoppers?|consumers?) (is|are|was|were|is "
    "being|are being) (simply |just |clearly |obviously |also |very |so |too |really |being )*"
    "(dishonest|lying|wrong|careless|to blame|at fault|impatient|unreasonable|greedy|rude|"
    "mistaken|malicious|a liar|liars|a scammer|scammers|cheaters?|abusive|responsible for (the|"
    "this|their|that) (damage|problem|breakage|complaint|defect))",
    "(customer|buyer|client|consumer)(s'|'s|s)? (own )?(fault|mistake|error|negligence|misuse|"
    "ignorance|carelessness|abuse|fraud|scam|dishonesty|impatience|remorse)",
    "(return|refund) (abuse|fraud|scam|scammers?|abusers?)",
    "(fault|mistake|error|negligence|carelessness|dishonesty|abuse) (of|by|lies with|is with|on "
    "the "
    "(side|part) of) (the |our |some |a |certain )?(customers?|buyers?|clients?|consumers?)",
    "(malicious|baseless|bogus|unfounded|fraudulent|dishonest|made-up|invented|vexatious) "
    "(claims?|complaints?|returns?|reports?|accusations?|a-to-z claims?|allegations?)",
    "(false|fake|untrue) (complaints?|accusations?|allegations?|a-to-z claims?|return reasons?)",
    "(customers?|buyers?) (complain|complains|complained|claim|claimed|return|returned) "
    "([a-z]+ ){0,3}?(for no reason|without (any )?reason|for nothing|falsely|unfairly|maliciously|"
    "in bad faith|to get (a |their |it )?(refund|money|free))",
};
inline constexpr PhraseList kBlamesCustomers{kBlamesCustomersWordings};

#define POA_OTHERS                                                                               \
  "(suppliers?|manufacturers?|vendors?|factory|factories|producers?|wholesalers?|distributors?|" \
  "importers?|carriers?|couriers?|postal service|post office|usps|ups|fedex|dhl|dpd|gls|hermes|" \
  "evri|royal mail|(transport|shipping|delivery|logistics?|courier|trucking|forwarding|cargo|"   \
  "warehouse|prep|box|printing|packaging) (company|companies|service|partner|provider|firm|"     \
  "factory|center|centre)|freight forwarder|forwarder|3pl|drivers?|competitors?|rivals?|"        \
  "hijackers?|other sellers?|another seller|agency|accountant|consultant|developer|"             \
  "software provider|service provider|third party|customs|brand owner|rights owner)"

/// A deed that only somebody in the wrong does: "deceived us".
inline constexpr std::array<std::string_view, 6> kAttackWordings = {
    "(deceived|cheated|lied to|tricked|misled|scammed|defrauded|betrayed|fooled|swindled|duped|"
    "sabotaged|attacked|framed|harmed|ripped off|conned|let down|backstabbed) (us|me|our (shop|"
    "store|account|listings?|company|business|trust))",
    "(we|i) (was|were|have been|had been|got|are|became) (also |simply |just |completely |badly )?"
    "(deceived|cheated|lied to|tricked|misled|scammed|defrauded|betrayed|fooled|swindled|duped|"
    "sabotaged|attacked|framed|conned|victimi[sz]ed)( by)?",
    "(we|i) (are|were|am|was|became|fell|have become) (also |only |just |the |a )*victims? (of|to)",
    "(jealous|malicious|unscrupulous|dishonest|evil|black[- ]hat|envious|hostile|fraudulent|"
    "irresponsible|incompetent|careless|lying|greedy|crooked|untrustworthy) " POA_OTHERS,
    "(competitors?|rivals?|hijackers?|other sellers|another seller|some seller) ([a-z',-]+ ){0,6}?"
    "(attack(ed|s|ing)?|sabotag(e|ed|es|ing)|targets?|targeted|targeting|false reports?|fake "
    "(reports?|complaints?|reviews?|orders?)|false complaints?|maliciously|jealous|want(s|ed)? to "
    "(destroy|harm|hurt|damage|ruin)|is behind|are behind|try to (destroy|harm))",
    "(act|acts|attempt|case|victim) of sabotage",
};
inline constexpr PhraseList kAttacks{kAttackWordings};

/// Fault put on a third party in so many words.
inline constexpr std::array<std::string_view, 6> kFaultOfOthersWordings = {
    POA_OTHERS
    " (is|are|was|were|must be) (also |solely |alone |fully |entirely |clearly |really |"
    "only |partly )*(responsible|liable)( for (this|that|it|the ([a-z]+ )?(delays?|damages?|"
    "problems?|complaints?|issues?|errors?|faults?|mistakes?|violations?|defects?|suspension|"
    "situation|late [a-z]+)))?",
    POA_OTHERS
    "('s|s'|')? (own |gross )?(fault|mistakes?|errors?|negligence|carelessness|"
    "incompetence|dishonesty|sloppiness|greed|unreliability|irresponsibility|deception|fraud)",
    "(fault|mistake|error|negligence|carelessness|incompetence|dishonesty|deception|guilt) (of|by|"
    "lies with|is with|rests with|lies entirely with|on the (side|part) of|is on the side of) (the "
    "|our |my |a |this |that |their )?([a-z]+ )?" POA_OTHERS,
    "(blame|blames|blamed|accuse|accused) (the |our |my |this |it on the |it on our )?" POA_OTHERS
    "( for)?",
    POA_OTHERS
    " (has |have |had |simply |just |also )*(never|did not|didn't|failed to|forgot to|"
    "refused to|neglected to) (even |ever |bother to )*(tell|told|inform|informed|warn|warned|"
    "notify|notified|disclose|disclosed|mention|mentioned|apologi[sz]e)( us| me| to us)?",
    "(it|this|that|which) (is|was|'s) (all |entirely |only |also |clearly |really "
    ")?(his|her|their) "
    "(own )?(fault|mistake|error|negligence|carelessness)",
};
inline constexpr PhraseList kFaultOfOthers{kFaultOfOthersWordings};

/// Guilt, of whoever stands before it.
inline constexpr std::array<std::string_view, 1> kGuiltWordings = {
    "(is|are|was|were) (also |solely |alone |fully |entirely |clearly |really |only |partly |the "
    "ones? )*(to blame|at fault|guilty|the culprits?|culpable)( for)?",
};
inline constexpr PhraseList kGuilt{kGuiltWordings};

/// Not our fault: then whose?
inline constexpr std::array<std::string_view, 3> kDenialWordings = {
    "(not|never|isn't|wasn't) (really |in any way |at all )?(our|my) (own )?(fault|mistake|doing|"
    "error|failure|responsibility|problem|negligence)",
    "(through|without) (no |any )?fault of (our|my) own",
    "(beyond|outside|out of) (our|my) (control|hands)",
};
inline constexpr PhraseList kDenials{kDenialWordings};

/// Third parties, on whom guilt or a denial puts the fault.
inline constexpr std::array<std::string_view, 1> kThirdPartyWordings = {POA_OTHERS};
inline constexpr PhraseList kThirdParties{kThirdPartyWordings};

#undef POA_OTHERS

/// One's own part, named in so many words: what others did is then told as a fact.
inline constexpr std::array<std::string_view, 9> kOwnPartWordings = {
    "(our|my) (own )?(fault|responsibility|mistake|failure|error|oversight|negligence|omission|"
    "duty)",
    "(responsibility|fault|mistake|failure|gap|omission|blame|error) (is|was|were|lies|rests|"
    "remains) (entirely |fully |solely |still |nevertheless |with )*(ours|mine|our own|us|me)",
    "(we|i) (also |still |then |simply |just |nevertheless )?(did not|didn't|failed to|never|had "
    "no|"
    "have no|neglected to|had not|hadn't|should have|ought to have|overlooked|missed|omitted|"
    "forgot|relied|trusted|copied|ignored)",
    "(and|but|yet|so|which|that|because|since|while) (we|i|nobody at|nobody here|no one at|no one "
    "here|nobody in our|none of us|our [a-z]+) ([a-z]+ )?(did not|didn't|failed|never|had no|had "
    "not|should have|overlooked|missed|relied|trusted|accepted|nevertheless)",
    "(we|i) (accept|take|bear|carry|assume|own) (the |full |sole |all |this |that "
    ")*(responsibility|"
    "blame|fault)",
    "(we|i) (are|am|were|was|alone are) (solely |fully |alone |ourselves |also |still |"
    "nevertheless )*(responsible|to blame|at fault|liable)",
    "(ours|mine) (alone|and|not)",
    "(because of|due to|caused by|by) (our|my) own",
    "(nobody|no one) (at|in|on) (our|my) [a-z]+",
};
inline constexpr PhraseList kOwnPart{kOwnPartWordings};

}  // namespace poa
