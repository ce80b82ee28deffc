// How Amazon's notices speak to a seller.
#pragma once

#include <array>
#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

/// What only the one who decides says: no seller writes "your account has been deactivated".
inline constexpr std::array<std::string_view, 28> kDecisionWordings = {
    "(your|one of your|some of your|all of your|any of your) (amazon |amazon\\.com )?(seller "
    "|selling |merchant )?"
    "(accounts?|privileges|listings?|offers?|funds|balance|disbursements?) ([a-z]+ly )?(is|are|"
    "remains?|will|may|can|could|must|cannot|uses?|contains?|includes?|shows?|breaks?|infringes?|"
    "appears?|does|do|did) ",
    "to (sell|list|offer)( [a-z]+){0,3} again,? (please )?(you|send|submit|provide|reply|appeal)",
    "(send|submit|provide|supply|e-?mail) us (a|your|the) (valid |viable |detailed |written "
    "|complete )*(plan of action|poa|appeal)",
    "we (have not|did not|haven't|didn't) (yet )?receiv(e|ed) (a|any|your) (valid |complete "
    "|acceptable |"
    "viable )*(plan of action|appeal)( from you)?",
    "your (own )?(obligation|responsibility|duty) (to|as a seller to) (make sure|ensure|comply|"
    "verify|check|follow|understand|read|know|keep|provide|review|maintain|list) [^.;:]{0,60}?(you|"
    "your)( [a-z]+)?",
    "(products?|items?|goods|listings?|content|images) (that |which )?you (have "
    ")?(offer|sell|list|upload|sold|offered|"
    "are (selling|offering|listing)|have listed|submit)",
    "we (have |had )?(also |now |recently |temporarily |permanently "
    ")?(removed|deactivated|suspended|"
    "blocked|restricted|cancell?ed|closed|withdrawn|disabled) (some of |all of |one of |several of "
    ")?"
    "your (amazon |amazon\\.com )?(listings?|products?|offers?|accounts?|seller|selling|inventory|"
    "asins?|items?)",
    "your (amazon |amazon\\.com )?(seller |selling |merchant )?(accounts?|privileges|listings?|"
    "offers?|products?) (has|have|had|was|were|is|are) (been )?(currently |temporarily "
    "|permanently "
    ")?(deactivated|suspended|removed|blocked|restricted|closed|de-?activated|at risk)",
    "your (amazon |amazon\\.com )?(seller |selling )(account|privileges) "
    "(will|may|can|could|might) "
    "(also |permanently |then )*(be|remain) (permanently |temporarily |immediately )*(deactivated|"
    "suspended|removed|blocked|restricted|closed|revoked|withdrawn|terminated)",
    "you (currently )?(may|can) (no longer|not) (currently "
    ")?(sell|list|re-?list|register|use|open|offer)",
    "you are (no longer|not( currently)?) (permitted|allowed|authori[sz]ed|able|eligible) to "
    "(sell|list|register|use|open|offer)",
    "(please|you (must|should|need to|can)) (submit|provide|send|e-?mail|supply) (us )?(with )?(a|"
    "your) (valid |viable |detailed |written |complete )?(plan of action|poa|appeal)",
    "to (appeal|dispute) this (decision|deactivation|removal|violation)",
    "to (reactivate|reinstate|appeal for|restore|resume) (your|the) "
    "(account|listings?|offers?|products?|"
    "selling|seller)",
    "(please )?(click|select|press|use|choose|go to) (on )?(the )?[\"']?(appeal|reactivate|submit "
    "appeal|dispute|reactivate your account|view appeal)[\"']? (button|link|next to|on|in)",
    "(we|amazon) (may|will|can|might) (temporarily |also )?(hold|withhold|not (transfer|disburse)) "
    "(the |any |all )?(funds|payments?|disbursements?)",
    "(the )?funds will not be (transferred|disbursed)",
    "how (do|can) (i|you) (reactivate|appeal|reinstate|fix|resolve) (my|your|this|the) "
    "(account|deactivation|decision|listing|issue|violation)",
    "(in accordance with|pursuant to|under|per) section [0-9]+ of (the )?(amazon('s)? |our )?"
    "(services |payments? )?business solutions agreement",
    "we (have )?(reviewed|considered|evaluated) (your (account|appeal|plan|submission|information|"
    "listing|response)|the information (that )?you (provided|submitted|sent))",
    "we (are unable|are not able|cannot|can't|could not) (to "
    ")?(reinstate|reactivate|accept|verify) "
    "your",
    "(your|this) (listing|product|account|item|offer)s? (violates?|violated|infringes?|infringed|"
    "(does|do|did) not comply with) (our|amazon's|amazon) ",
    "(we|amazon) (took|have taken|has taken|are taking) this (action|measure|step|decision) "
    "because",
    "(violating|violates?|violated|against|breach of|violation of) our (policy|policies|seller "
    "code "
    "of conduct|anti-counterfeiting|product authenticity|drop shipping|community)",
    "your (products?|listings?|items?|asins?|accounts?|offers?|store|inventory) (was|were|has "
    "been|have been|is|are|had been) ((also|recently|now) )*(identified|detected|flagged|"
    "classified|determined|found) (as|to be|to|in)",
    "(permitted|allowed|eligible|authori[sz]ed|approved) (for sale |to be sold |for listing )?"
    "(on|in|through) our (site|store|stores|marketplace|platform|website)",
    "(the |any |your )?(funds|balance|payments?|disbursements?) (will|may|shall) (remain|stay|be "
    "held|be kept|be withheld|not be (released|paid|available))( [a-z]+){0,3}",
    "(while|until|after|once) we (complete|finish|conclude|have completed|carry out) "
    "(our|the|this|an?) (review|investigation|evaluation|assessment)",
};
inline constexpr PhraseList kDecisions{kDecisionWordings};

/// What a notice also says, and a letter to Amazon hardly.
inline constexpr std::array<std::string_view, 22> kDemandWordings = {
    "(this|these|the following|the above) (products?|items?|listings?|asins?|content) "
    "(has|have|was|"
    "were|is|are) (been )?(identified|classified|considered|determined|found|flagged|detected|"
    "reported) (as|to be|in violation)",
    "please (submit|provide|send|e-?mail|supply|include|upload) (us )?(with )?(a |an |the |your "
    "|any "
    ")?(following |additional |more |detailed )?(information|documents?|documentation|explanation|"
    "evidence|cop(y|ies)|invoices?|proof|letter|retraction|authori[sz]ation)",
    "(the |your )?(plan|poa|appeal|explanation) (should|must|needs to|has to) (include|explain|"
    "address|contain|describe)",
    "(all |every )?sellers? (is|are|must|should|may|need|needs) ((solely|fully|also|always|not) )*"
    "(responsible|required|expected|obliged|allowed|permitted|comply|ensure|make sure|to)( "
    "(for|to))?",
    "if you (continue|keep|again|repeatedly) (to )?(list|listing|sell|selling|offer|offering|"
    "violate|violating|infringe|ship)",
    "if you (have (an?|the|any)|believe|think|feel|can show|can prove|would like to|wish to|do "
    "not|don't|fail to)",
    "failure to (provide|do so|comply|respond|submit|act)",
    "(the )?(actions|steps|measures) (that )?you (have taken|took|will take|have already "
    "taken|plan "
    "to take|are taking)",
    "(the )?root causes? (of|for|that led to) (the|your|this|these) "
    "(issues?|violations?|complaints?|"
    "performance)",
    "you (have|had|may have) (violated|infringed|been found|received (warnings|notices))",
    "you (must|are required to|are expected to|need to|have to|should) (provide|submit|remove|"
    "comply|follow|delete|send|include|confirm|ensure)",
    "(by|within) [0-9]+ (hours|days|business days)( of (this|the) (notice|e-?mail|message))?,? (we|"
    "your|you)",
    "(review|read|consult|see|learn more about|visit) (our|the) (help page|policy|policies|"
    "guidelines|seller central|account health)",
    "(find|see|learn|read) (more )?(about|at|on|in) .{0,40}seller central",
    "(go to|visit|open|see|on|from|in) (the|your) account health (page|dashboard|section)",
    "why (did this happen|is this happening|was my account deactivated)",
    "we('re| are) here to help",
    "(thank you for|thanks for) selling (on|with) (amazon|us)",
    "we (do not|don't|did not) have enough information",
    "your (account health|performance notifications?) (page|dashboard)",
    "you (can|may) (also )?(view|see|find|check) (your|the) "
    "(balance|funds|payments?|statement|account status|performance)",
    "(products?|items?|goods|offers?) (that |which )?you (have )?listed",
};
inline constexpr PhraseList kDemands{kDemandWordings};

/// How the writer leads in somebody else's words without quotation marks.
inline constexpr std::array<std::string_view, 3> kLeadInWordings = {
    "(notice|notification|message|e-?mail|letter|amazon|you|it|team) (of .{1,30} "
    ")?(said|says|states|"
    "stated|reads|read|wrote|told us|informed us|informs us|as follows|asked us|asks us)",
    "(in|with) (these|the following|your|its) words",
    "(text|copy|wording|content) of (the|your|amazon's) "
    "(notice|notification|message|e-?mail|letter)",
};
inline constexpr PhraseList kLeadIns{kLeadInWordings};

}  // namespace poa
