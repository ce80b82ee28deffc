// Wordings that put the fault on Amazon.
#pragma once

#include <array>
#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

/// Amazon is called wrong, unfair or careless.
inline constexpr std::array<std::string_view, 70> kBlamesAmazonWordings = {
    "(amazon's|your|the platform's) (own |team's |system's )?(mistakes?|errors?|fault|faults|"
    "negligence|incompetence|carelessness|glitch|bug|blunder|injustice)",
    "(mistake|error|fault|negligence|failure) (of|by|from|with|on the (side|part) of) (amazon|"
    "your (team|system|side|part|staff|company|algorithm|warehouse)|the seller performance team)",
    "(amazon|you|your (team|system|staff|reviewer|algorithm|investigator|computer|machine|program|"
    "robot)s?) (has |have |had |must have )?((is|are|was|were) "
    ")?(made|making|make|makes|did|done|does|doing) "
    "((a|an|some|another|the|many) )?([a-z]+ )?(mistakes?|"
    "errors?)",
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
    "(account|accounts|listing|listings|asins?|store|shop|products?|privileges|we|i) (was|were|"
    "has been|have been|is|are|got) (been )?(wrongly|mistakenly|incorrectly|erroneously|falsely) "
    "(suspended|deactivated|closed|blocked|removed|banned|punished|penali[sz]ed|flagged|"
    "terminated|restricted|accused|taken down|shut down|linked)",
    "(suspended|deactivated|closed|blocked|removed|banned|punished|flagged|terminated|restricted|"
    "accused) ([a-z]+ ){0,3}?(unfairly|unjustly|wrongly|wrongfully|mistakenly|by mistake|in error"
    "|for no reason|without (any |a |one |good |valid )?(reason|cause|justification|warning|proof"
    "|evidence|explanation|prior warning))",
    "without (any|one|a single|prior|even one) (prior |single )?warning",
    "(it's|its|this is|that's|it is|it was|this was|that is|is|was|are|were|so|very|totally|"
    "really|completely|extremely|quite|simply) (so |very |totally |really |completely |extremely |"
    "quite |simply |just )*(unfair|unjust|unjustified|ridiculous|absurd|outrageous|injust)",
    "(unfair|unjust|unjustified|baseless|groundless|wrongful|absurd|ridiculous|mistaken|"
    "erroneous) (suspension|deactivation|decision|treatment|closure|removal|punishment|action|"
    "accusation|enforcement|block|penalty)",
    "not (at all )?(fair|justified|right|correct|just|lawful) (from|of|by) (amazon|you|your "
    "[a-z]+)",
    "(wrong|false|harsh|hasty|rash|cruel|incorrect|premature|one-sided|blind) decision "
    "(from|of|by) "
    "(amazon|you|your [a-z]+)",
    "your ([a-z]+ )?(agents?|teams?|staff|reviewers?|people|support|department) (is|are|was|were) "
    "not "
    "(even |really "
    ")?(understanding|reading|listening|checking|looking|seeing|caring|replying|knowing)",
    "unfair to(wards)? (us|me|sellers|small)",
    // As German puts it: "wrongly was our account closed".
    "(wrongly|wrongfully|unfairly|unjustly|mistakenly|erroneously|incorrectly) (has|have|had|was|"
    "were|is|are|did) (been )?((our|my|the|this) ([a-z]+ )?(accounts?|listings?|shop|store|asins?|"
    "products?|offers?|privileges)|amazon|you|your [a-z]+)",
    "without (any |a |an |each |every |good |valid |real )*(reasons?|grounds?|cause|justification|"
    "explanation) ((was|were|has|have|had|is|are|did|been|our|my|the|this|amazon|you|your|account|"
    "shop|listings?) "
    "){0,4}(suspended|deactivated|closed|blocked|removed|banned|punished|restricted|"
    "locked|terminated|(our|my) (account|shop|store|listings?))",
    "(amazon's|your|amazon) (own )?(warehouse )?(staff|workers|employees|people|team) (do not|"
    "does not|don't|doesn't|did not|didn't|never|cannot|can't) (even |really |properly )?(look|"
    "check|read|care|see|know|inspect|understand|do)",
    "(suspension|deactivation|decision|closure|removal|takedown) (is|was|must be|must have been|"
    "has been) (a |an |clearly |obviously |simply )*(mistake|error|unfair|unjust|wrong|"
    "misunderstanding|mistaken|erroneous)( on your (side|part))?",
    "(amazon|you|seller support|your (team|support|staff)) (have |has )?(never|did not|didn't|"
    "failed to|refused? to|refuses? to|do not|don't) (even |ever )?(once )?(warn|warned|notify|"
    "notified|inform|informed|explain|explained|listen|listened|care|cared|bother|bothered)",
    "(amazon|you|seller support|your (team|support|staff|representative|agent)s?) (has |have "
    ")?(misled|misinformed|lied to|deceived|cheated|ignored|betrayed|robbed|discriminated "
    "against) (us|me|sellers)",
    "(amazon|your (team|system|warehouse|company|side)) (is|are|was|were) (also |solely |alone |"
    "fully |entirely |clearly |really |the one )*(to blame|at fault|guilty|the culprit|wrong)",
    "(blame|fault|responsibility) (lies|is|rests) (entirely |solely |clearly )?with (amazon|you|"
    "your (team|system|warehouse))",
    "(fba|amazon|amazon's (warehouse|fulfillment center|fulfilment centre)|your (warehouse|"
    "fulfillment center|fulfilment centre|warehouse staff)|the (fba|amazon) (warehouse|staff|"
    "team)) (has |have |had |staff |workers? )*(lost|damaged|mixed up|mishandled|mislabell?ed|"
    "destroyed|misplaced|commingled|messed up)",
    "(treat|treats|treated|treating) ([a-z]+ )?(like|as) (a |an )?(criminals?|cheats?|cheaters?|"
    "thief|thieves|frauds?|fraudsters?|crooks?|liars?)",
    "(others|other sellers|competitors) (do|are doing|does|did|sell) (exactly )?the (very )?same",
    "your ([a-z]+ ){0,2}(agents?|teams?|staff|reviewers?|investigators?|people|employees?|"
    "officers?|departments?|colleagues?|representatives?|associates?|inspectors?|support) (has |"
    "have |had |simply |just |obviously |evidently |clearly |again |also )*(did not|didn't|does "
    "not|doesn't|do not|don't|never|not|failed to|refused to) (even |ever |once |really |properly "
    "|carefully |bother to )*(look|looked|check|checked|read|care|cared|listen|listened|bother|"
    "bothered|understand|understood|investigate|investigated|verify|verified|examine|examined|"
    "study|studied|consider|considered|open|opened|do|did|done|think|thought|try|tried)",
    "your ([a-z]+ ){0,2}(agents?|teams?|staff|reviewers?|investigators?|people|employees?|"
    "support) (has |have |had |simply |just |obviously |evidently |clearly |again |also "
    ")*(ignored|overlooked|misread|misunderstood|confused|rushed|jumped to)",
    "whoever ([a-z]+ ){0,3}?(flagged|reviewed|handled|closed|decided|checked|suspended|removed|"
    "blocked|looked|reads?|deactivated)( [a-z]+){0,6}? (never|did not|didn't|does not|doesn't|"
    "cannot|can't|must|obviously|clearly|evidently|made|got|should)",
    "(somebody|someone|some (agent|employee|reviewer)|an? (agent|employee|reviewer|person)) (at|"
    "from|of|in) (amazon|your [a-z]+) ([a-z]+ ){0,3}?(made|never|did not|didn't|clicked|pressed|"
    "mixed|confused|misread|overlooked|wrongly|must)",
    "only (we|i|our [a-z]+) (were|was|are|am|is|got|have been|has been) (now )?(punished|"
    "suspended|closed|deactivated|blocked|penali[sz]ed|banned|targeted|removed|hit|treated|"
    "singled)",
    "(single|singles|singled|singling) (us|me|our [a-z]+) out",
    "(were|was|been|are|being) singled out",
    "double standards?",
    "two (different )?standards",
    "measured? with two",
    "(had|got|received|given) (zero|not (one|a single|even (a|one))) (prior |advance |single "
    ")?(warning|notice|explanation|e-mail|email)",
    "(had|got|received|given) no (prior |advance )?(warning|explanation) (from (you|amazon|your)|"
    "before (the|our|my|this) (account|listing|suspension|deactivation|closure))",
    "(erroneously|wrongly|mistakenly|falsely|incorrectly|unfairly|unjustly|in error|by mistake) ("
    "by|from) (amazon|amazon's|your|an? (automated|automatic|algorithm|bot|robot|machine))",
    "(amazon|amazon's|your) (automated |automatic |own )?(systems?|algorithms?|polic(y|ies)|rules|"
    "process|review|procedures?) (is|are|was|were) (much |far |way |simply |just |clearly |so "
    ")*(too (sensitive|strict|harsh|aggressive|hasty|severe|hard|slow|rigid)|oversensitive|flawed|"
    "broken|buggy|stupid|unreliable|faulty|blind|absurd|nonsense)",
    "(shut|shuts|shoot|shoots|close|closes|suspend|suspends|punish|punishes) ([a-z]+ ){0,2}?first"
    " and (ask|asks) (questions )?(later|afterwards)",
    "(close|closes|closed|closing|punish|punishes|punished|suspend|suspends|suspended|kill|kills|"
    "destroy|destroys) (so |too )?(many |all |the |these |small )*(good|honest|innocent|hard[- "
    "]working|decent) (small )?(sellers|people|shops|stores|companies|businesses)",
    // Nobody there cared.
    "(nobody|no one|no-one|not (a (single )?(soul|person|human)|one (person|human|soul))|no "
    "(living )?(human|person|human being|soul)|none)( being)? (at|on|from|in|of|among) (your (end|"
    "side|team|company|staff|office|offices|people|colleagues|support|desk)|amazon|amazon's "
    "[a-z]+|seller (support|performance|central)|you)",
    "no (human|human being|person|living soul|human eye|pair of eyes) (has |had |ever |even |"
    "really )*(looked|look|looks|read|reads|checked|checks|saw|seen|sees|touched|opened|examined|"
    "decided|answers?|answered)",
    // One law for the small, another for the big.
    "(catch|punish|hit|target|hunt|kill|hurt|squeeze|crush|close|suspend|block|blame|harass|bully"
    "|crack down on|go after|going after|come down on)(s|es|ed|ing)? (hard )?(on )?(only |always "
    "|just )?(the |all |us |we )*(small|little|honest|innocent|poor|decent|hard-?working)( (and )"
    "?[a-z]+)? (sellers?|shops?|people|guys?|businesses|ones|fish|merchants?|traders?)",
    "(let|lets|letting|leave|leaves|leaving|spare|spares|sparing) (the )?(big|large|real|true|"
    "fat) (fish(es)?|sharks?|sellers?|brands?|counterfeiters|cheaters|ones|players|fraudsters|"
    "criminals|thieves|guys|boys)",
    "guilty until (proven|proved|shown)",
    "judge,? (and )?jury",
    "kangaroo court",
    "witch[- ]hunt",
    "(at|with) the (stroke|push|press|click) of a (pen|button|key|mouse)",
    "(canned|copy[- ]and[- ]paste|copy[- ]pasted?|template|robot|robotic|automatic|ready-made) "
    "(answers?|repl(y|ies)|responses?|e-?mails?|messages?|letters?) (from|of|by|again|only|that|"
    "without)",
    "falling on deaf ears",
    "talking to a (wall|machine|robot)",
    "(inspection|review|decision|check|verification|investigation|treatment|suspension|"
    "deactivation|judgement|judgment|handling|closure) (of|by|from) (amazon|your [a-z]+) (is|"
    "was|were|are|has been) ((really|simply|just|very|so|totally) )*(not (very |at all |"
    "really |so )?(fair|just|justified|reasonable|objective|serious|professional)|unfair|"
    "unjust|wrong|superficial|one-sided|careless)",
    "(decision|suspension|deactivation|treatment|closure|punishment|block) (is|was) ((just|"
    "simply|really) )*not (very |at all |really |so )?(fair|just|justified|reasonable|"
    "objective|serious|professional)",
    "(amazon|seller support|your (team|support|staff|people|reviewers?|algorithm|bots?)) "
    "((has|have|had|just|simply|clearly|obviously|really) )*(never|did not|didn't|does not|"
    "doesn't|do not|don't) ((even|ever|really|once|want to) )*(understands?|understood|"
    "reali[sz]ed?|help|helped|respect|consider|considered|(give|gave|given) (us|me) ((a|the|"
    "any|one|even|enough|single|real|fair) )*(chance|opportunity|time|possibility|answer|"
    "reason|explanation))",
    "(amazon|you|your team) ((have|has|had|just|simply|also|then|immediately) )*(closed|close|"
    "suspended|suspend|deactivated|blocked|removed|rejected|refused|judged|decided|shut down|"
    "took down|banned|punished|killed) ([a-z]+ ){0,5}?(without ((even|ever|first|really|once) "
    ")*(looking|reading|checking|asking|listening|hearing|investigating|verifying|giving|"
    "talking|thinking|seeing)|(over|because of|for|due to) ((just|only|merely) )*((one|a) "
    "(single|tiny|silly|stupid|petty)|nothing|almost nothing|a trifle|such a (small|tiny|"
    "little)))( [a-z]+)?",
    "(bots?|robots?|ai) ((that|which|who) ([a-z]+ ){1,5}?)?(cannot|can't|does not|doesn't|do "
    "not|don't|did not|didn't|is not able to|is unable to) (even )?(read|understand|"
    "recogni[sz]e|tell|distinguish|think|judge)( [a-z]+)?",
    "(fba|amazon|amazon's warehouse|your (warehouse|warehouse staff|fulfil?lment cent(er|"
    "re)s?)|amazon logistics) ((staff|workers|people|team|has|have|had|often|again|also) "
    ")*((mixed|mixes|mix|commingles|swapped|confused|confuses) (our|the|my|up|it|them)|"
    "(packed|packs|packing|pack) ([a-z]+ ){0,4}?(badly|poorly|carelessly|wrongly|wrong|"
    "terribly)|(broke|breaks|crushed|crushes|delivered|delivers) ([a-z]+ ){0,4}?(late|too "
    "late|damaged|broken))",
    "(because of|due to|caused by|thanks to) ((the|late|poor|bad|slow|a|wrong) )*(amazon's|"
    "your) (own (carriers?|warehouses?|logistics|drivers?|delivery|couriers?|software)|((own|"
    "slow|bad|poor|broken|wrong|late) )*(warehouse staff|drivers|staff|employees|glitch|bug|"
    "delays?|couriers|mistakes?))",
    "(your|amazon's|amazon) ([a-z]+ ){0,2}?(polic(y|ies)|rules?|guidelines|instructions|"
    "e-?mails?|messages?|help pages?|answers?|notices?) (is|are|was|were) ((very|really|so|"
    "just|simply|too|totally|completely|always|often) )*(not (very |really |at all )?(clear|"
    "understandable|logical|helpful|fair|consistent)|unclear|confusing|vague|contradictory|"
    "misleading|impossible to (understand|follow)|illogical|useless|chaotic|incomprehensible)",
    "(on|of|in) your ([a-z]+ )?(page|pages|site|website|help pages?|system) (is|are|was|were) "
    "((very|really|so|just|simply|too|totally|completely|always|often) )*(not (very |really |"
    "at all )?(clear|understandable|logical|helpful|fair|consistent)|unclear|confusing|vague|"
    "contradictory|misleading|impossible to (understand|follow)|illogical|useless|chaotic|"
    "incomprehensible)",
    "(your|amazon's) ([a-z]+ )?(polic(y|ies)|rules) ((always|constantly) )?(changes?|changed|"
    "changing) (every|all the time|constantly|too|so|overnight|without|again and again)( "
    "[a-z]+)?",
    // Judge over the seller.
    "(amazon|you|your ([a-z]+ )?(computers?|machines?|systems?|programs?|programmes?|software|"
    "algorithms?|bots?|robots?|teams?|staff|people|reviewers?|agents?)) ((has|have|had|just|simply|"
    "already|also|then) )*(condemn(ed|s)?|convict(ed|s)?|sentenc(ed|es)|prejudg(ed|es)|execut(ed|"
    "es)) (us|me|our|my)",
    "(bug|glitch|fault|error|problem|failure) (in|of|with|inside) (amazon's|your) ([a-z]+ "
    ")?(systems?|software|app|website|tool|api|algorithm)",
    "(robots?|bots?|algorithms?|machines?|automats?) ([a-z]+ "
    "){0,7}?(got|gets|gotten|guessed|judged|decided|read|chose|picked) "
    "((this|it|the|our|us|my|one|case|shop|account|store|listing) ){0,4}(wrong|wrongly)",
    "(your|amazon's) ([a-z]+ "
    ")?(system|team|software|program|algorithm|review|reviewers?|investigators?|people) "
    "((has|have|had|simply|just|clearly|must) )*(got|gets|gotten|read|guessed|judged) "
    "((this|it|the|our|us|my|one|case|shop|account|store|listing) ){0,4}(wrong|wrongly)",
    "(wrongly|unfairly|unjustly|wrongfully|blindly|falsely|mistakenly) "
    "(shut|closed|took|locked|switched|kicked|threw|cut|turned) (us|me|our [a-z]+) "
    "(down|out|off|up)",
};
inline constexpr PhraseList kBlamesAmazon{kBlamesAmazonWordings};

}  // namespace poa
