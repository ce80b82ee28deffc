// How sellers threaten with courts, lawyers, authorities and the press.
#pragma once

#include <array>
#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

/// Threats whoever utters them.
inline constexpr std::array<std::string_view, 38> kThreatWordings = {
    "(take|taking|pursue|pursuing|seek|seeking|initiate|initiating|start|starting|consider|"
    "considering|begin|file|resort to|explore|reserve) (any |all |further |the |necessary |other |"
    "possible |appropriate |possible |our )*legal (action|actions|steps|proceedings|measures|"
    "remedies|recourse|options|redress|means)",
    "(take|taking|bring|go|going) ((this|it|you|amazon|the matter|this matter|the case|this case|"
    "everything) )?(to|before) (the |a )?(court|courts|judge|tribunal|arbitration)",
    "(will|shall|to|can|could|must|would|may|might|we'll|i'll) sue( you| amazon| for)?",
    "(file|files|filing|filed|bring|brings|prepare|prepares|preparing|start|draft|drafted) (a |an"
    " |the |our |this )?(lawsuit|law suit|suit|class action|claim|court case|action|arbitration ("
    "claim|demand)) (against (you|amazon)|in court|at court|with the court)",
    "(a |the )?(class action|lawsuit) against (you|amazon)",
    "(hold|holding|held) (you|amazon) (fully |legally |personally )*(liable|responsible|"
    "accountable)",
    "(claim|seek|demand|sue for|entitled to) (damages|compensation)( from (you|amazon))?",
    "(contact|inform|tell|go to|going to|alert|notify|write to|report (this|you|amazon|it) to|"
    "complain to|turn to|approach) (the )?(press|media|newspapers?|journalists?|tv|television|bbb|"
    "better business bureau|ftc|federal trade commission|attorney general|consumer protection "
    "[a-z]+|ombudsman|competition authority|european commission|antitrust [a-z]+)",
    "(file|filing|filed|lodge|submit) (a |an )?(formal |official )?complaints? (with|to|at) (the "
    ")?(bbb|better business bureau|ftc|federal trade commission|attorney general|state attorney "
    "general|consumer protection [a-z]+|ombudsman|competition authority|european commission)",
    "(jeff bezos|andy jassy|jeff@amazon\\.com|ajassy@amazon\\.com|executive (escalation|seller "
    "relations)|escalate (this|it|the (matter|case)) to (the )?(executives?|ceo|jeff|highest "
    "[a-z]+|top))",
    "(consequences for amazon|see (you|us|each other|ourselves) (again )?(in|at|before) (the |a "
    ")?court|hear from (our|my) (lawyers?|attorneys?|solicitors"
    "?)|violat(e|es|ed|ing) (our|my) (legal |constitutional )?rights)",
    "(use|exercise|enforce|defend|protect|claim|assert|insist on|fight for|make use of|reserve|"
    "know|stand on) (all |of |our |my |the |your )*(legal )?(rights)( (as|under|in|before|with|"
    "against|to) [a-z]+)?",
    "legal (rights|way|ways|path|paths|road|route|process|avenues?|channels?)",
    "(judicial|juridical|juristic|court) (steps|measures|actions?|way|ways|means|proceedings|"
    "process|claim)",
    "(hand|hands|pass|turn|give|refer|take|leave)( over| on)? (the|this|our|my|everything|it)( "
    "(whole|entire))?( (matter|case|file|dispute|affair))?( over| on)? to (our|my) (own )?"
    "(lawyers?|attorneys?|solicitors?)",
    "(in|into|to) (the )?hands of (our|my|a|the) (lawyers?|attorneys?|solicitors?|advocates?|"
    "legal)",
    "(no|any|without|another) (other )?(choice|option|alternative|way) (left )?(but|than|except) "
    "(to )?(take|go|turn|seek|look|act|approach|knock|escalate|move|file|share|publish|tell|bring"
    "|involve|contact|sue|fight)",
    "(no|any|without|another) (other )?(choice|option|alternative|way) (left )?(but|than|except) "
    "(to )?(speak|talk|consult|hire|engage|call|see|get|ask|instruct|retain|write) "
    "((to|with|an?|our|my|"
    "the|in|some) )*(lawyers?|attorneys?|solicitors?|counsel|advocates?|barristers?)",
    "(forced|compelled|obliged) to (take (further|other|stronger|additional|harder) |go (to|"
    "public|further)|turn to|seek (help|justice|redress)|look for (other|justice)|approach|knock|"
    "escalate|file|share|publish|involve|contact (the|a|our))( (the|an?|our|my|some) ([a-z]+ "
    "){0,2}?"
    "(courts?|forum|commission|tribunal|authority|authorities|lawyers?|attorneys?|solicitors?|"
    "advocates?|ombudsman|press|media|public))?",
    "(seek|seeking|get|getting|demand|demanding|fight for|find) justice( "
    "(in|through|from|before|by) (the "
    ")?[a-z]+)?",
    "(file|filing|lodge|lodging|register|raise|bring|start|press) "
    "((an?|the|police|court|consumer|legal|"
    "civil|criminal) )*(case|suit|fir|complaint|petition|lawsuit|charges) against (you|amazon|your "
    "[a-z]+)",
    "(you|amazon) (will|shall|are|is|must|have to|has to) (be )?(held "
    ")?((fully|legally|personally) )*("
    "liable|accountable|pay (for )?(the|all|our|my|these) (damages?|loss(es)?))",
    "(commence|commencing|institute|instituting|initiate|initiating|start|starting|begin|beginning|"
    "file|filing|file for|filing for|demand|demanding|invoke|invoking|pursue|pursuing|seek|seeking|"
    "bring|bringing|open|opening|proceed (to|with)|resort to|submit) ((the|an?|any|this|formal|"
    "binding|its|our|my|case|matter|dispute|to) "
    "){0,4}(arbitration|litigation|(legal|court|judicial|"
    "civil) (proceedings|action|suit|case|process|steps|claim))( (proceedings|process|claims?|"
    "demand))?",
    "(reserv(e|es|ing)|keep|keeps|keeping) (to ourselves )?((all|the|our|its|my|any|every) "
    ")*rights? to "
    "((also|then|immediately) )?(commence|pursue|start|initiate|institute|go "
    "(to|before|public)|sue|"
    "bring|file|involve|publish|inform|turn to|appeal to|approach|take (legal|further|this|the "
    "matter|"
    "action|steps|it)|seek (legal|damages|compensation|relief|redress|remedies))( [a-z]+)?",
    "(will have|would have|shall have|going) to (pay|answer|compensate|account) (us |me "
    ")?((back|for|all|the|our|my|this|these|every|lost) )+(damages?|loss(es)?|harm|sales|"
    "profits?|costs)",
    "(you|amazon) (are|is|have been|has been|'re) ((clearly|obviously|openly|also|simply|just|"
    "now) )*(breaking|violating|breaching|in breach of|in violation of) ((the|european|eu|"
    "german|us|indian|federal|state|consumer|competition|antitrust|our|basic|civil|your own) "
    ")*(laws?|regulations?|rights|constitution|contract|dma|gdpr)",
    "(illegal|unlawful|not legal|against the law|a crime|theft|criminal) ((for|of) (you|"
    "amazon) )?(to|that you|if you) (keep|hold|withhold|block|freeze|retain|take) (our|my|"
    "the) ([a-z]+ )?(money|funds|payments?|balance|goods|stock|inventory|disbursements?)",
    "(under|according to|by|pursuant to|as per) (the )?((eu|european|german|indian|new) "
    ")?(p2b|platform[- ]to[- ]business|digital (services|markets) act|dsa|dma|consumer "
    "protection act|competition act|gdpr)( [a-z0-9/]+){0,4}? (you|amazon) (must|have to|has "
    "to|are obliged|is obliged|are required|is required|are bound|need to)",
    "(give|gives|giving|set|setting|grant) (you|amazon) ((a|an|the|one|last|final|only|clear|"
    "short) )*(deadline|ultimatum|[0-9]+ (hours|days) (to (reinstate|reactivate|answer|reply|"
    "release|open|restore|solve|pay)|before|or))",
    "(make|making|give|giving|lodge|file|register) ((a|an|the|formal|official|criminal|police|"
    "written) )*(complaint|report|case|fir) against (you|amazon)",
    "next (thing|letter|message|e-?mail|mail|post|call|word|news)s? (that )?((you|amazon)('ll| "
    "will| "
    "shall)? (receive|get|hear|see|read) )?(will |shall |is going to )?(be|come|is|comes) from "
    "(our|my|"
    "a|the|an) ([a-z]+ )?(lawyers?|attorneys?|solicitors?|counsel|advocates?|barristers?|law (firm|"
    "office))",
    "(next|last|final|only) ((remaining|possible|logical|other) )?(step|way|option|stop|move|"
    "resort) (is|will be|would be|left is|remains|must be) ((then|now|only|going|to go|an?|"
    "the|to|via|through|our) )*(arbitration|court|courts|lawsuit|lawyers?|attorney|legal|"
    "small claims|judge|tribunal|sue|press|media)",
    "(we|i|we'll|i'll) ((will|shall|are|am|must|would|then|going to|gladly|have to|be forced "
    "to) )*(file|start|bring|begin|launch|open|initiate) ((a|an|the|our|class) )*(lawsuit|law "
    "suit|suit|court case|legal case|legal dispute|litigation)",
    "(use|exhaust|employ|apply|exercise|explore|make use of) (all|every|any|our) ((available|"
    "possible|the|other|our|of) )*(legal|juridical|judicial) (means|possibilit(y|ies)|"
    "options?|ways?|remed(y|ies)|tools?|instruments?|paths?)",
    "(forced|compelled|obliged|bound|left) ((with no choice but|no choice but) )?to (take|"
    "seek|get|use|look for|avail|choose|opt for|ask for) ([a-z]+ ){0,2}?legal [a-z]+",
    "(want|expect|request|require) ((a|full|our|financial|the) )*compensation (for (our|my|"
    "the|all|these)|from (you|amazon)|by (you|amazon))( [a-z]+)?",
    "(will|shall|going to|would|must|to|may|might|and) (file|files|filing) suit",
    "(our|my|a|the) ([a-z]+ )?(lawyers?|attorneys?|solicitors?|barristers?|advocates?|counsel)( "
    "[a-z]+){0,3}? (will|shall|is going to|would) (then |also |surely )*(be "
    ")?(write|writing|contact|contacting|call|calling|knock|in touch|serve|serving|act|step "
    "in|take over|proceed|hear|speak|send|sending)",
};
inline constexpr PhraseList kThreats{kThreatWordings};

#define POA_AUTHORITY                                                                            \
  "(better business bureau|bbb|attorney general|federal trade commission|ftc|consumer (courts?|" \
  "forum|association|cell|helpline|affairs( [a-z]+)?|(disputes? )?(redressal )?commission|"      \
  "protection( [a-z]+)?)|ombudsman|competition (authority|commission)|trading standards|(high|"  \
  "supreme|district|civil|local|competent|commercial) "                                          \
  "courts?|bundeskartellamt|kartellamt|bundesnetzagentur|verbraucherzentrale|"                   \
  "cartel office|member of parliament|european "                                                 \
  "commission|antitrust [a-z]+|small claims court|press|media|newspapers?|journalists?|"         \
  "television|tv stations?|social media|twitter|facebook|linkedin|youtube|public)"

/// Who would be told: "escalated to the Better Business Bureau", "get the Attorney General
/// involved".
inline constexpr std::string_view kEscalationWordings[] = {
    "(escalate|escalated|escalating|report|reported|complain|refer|referred|turn|go|going|take|"
    "taking|bring|bringing|write|appeal) ([a-z]+ ){0,3}?(to|before|with|at|public (in|on)) (the |a "
    "|our |your )?(local |state |national |german |french |indian )*" POA_AUTHORITY,
    "(send|sending|serve|serving|issue|issuing|dispatch|dispatching) ((you|amazon|out|to) "
    ")?((an?|the|"
    "our|my|formal|proper) )*legal notices?( [a-z]+)?",
    "(move|moving) (the |a )?(consumer|high|supreme|district|civil|local) (court|forum|commission)",
    "(send|serve|sending|serving) (you|amazon) (a |the |our )?(notice|demand|summons|claim)s?",
    "(get|getting|involve|involving|bring in|call in|alert|contact|inform|notify|tell|approach|"
    "approaching|knock (at|on) the doors? of|drag (you|amazon|this|it) (to|into|before)) (the "
    "|a "
    "|our |your )?(local |state |national )*" POA_AUTHORITY "( ([a-z]+ ){0,6}involved)?",
    "(you will|you'll|you are going to|you shall) (be )?(hear|hearing) from (him|her|them|us|our|"
    "my|me)( (lawyers?|attorneys?|solicitors?))?",
    "(go|going|take (this|it)) public",
    "(everybody|everyone|the (whole )?world) will (hear|know|learn|read)",
    "(other|higher|stronger) (instances|rooms|doors|authorities|roads|channels|paths) (to|in "
    "which|where|through|that|open|of)( [a-z]+)?",
    "other (ways|means) (to|of) (get|getting|obtain|enforce|enforcing|be heard|make|find)( [a-z]+"
    ")?",
    "(sits?|sitting) on the bench",
    "know (some |good |important |the right )?(people|somebody|someone|a journalist|journalists|a "
    "reporter|reporters) (at|in|from|with) (the |a |our |my )?([a-z]+ "
    ")?(newspapers?|press|media|tv|"
    "television|radio|parliament|congress|government|consumer protection)",
    "(is|are|works? as|worked as) an? (judge|prosecutor|senator|congress(man|woman)|journalist|"
    "reporter|lawyer|attorney|advocate)( [a-z]+)?",
    "(share|post|publish|tell|spread|put) (this|it|our story|my story|everything|the (whole "
    ")?(story|case|matter)|what (happened|you did)) (on|in|to|with|over|all over) (the |every |"
    "all )?(social media|facebook|youtube|reddit|linkedin|twitter|tiktok|forums?|internet|"
    "newspapers?|press|media|world|public|tv)",
    "(will|shall|'ll) not (accept|let|leave|take|swallow|tolerate) (this|it|that) ([a-z]+ "
    ")?(lying|go|standing|rest|lying down|quietly|silently|like this)",
    "(someone|somebody|others|a judge|the law|a court|the courts?|justice) (else )?(will|shall|"
    "may|must|has to|can) (have to )?(decide|judge|speak|settle|look at|hear|deal with|win|"
    "prevail)",
    "(file|files|filing|lodge|lodging|register|bring|move|move to|open|put) ((an?|the|my|our|"
    "this|consumer|civil|formal|police) )*(case|suit|complaints?|petition|claim|matter|writ) "
    "(in|before|at|with|to) ((the|a|our|local|indian|german) )*(court|courts|(consumer|high|"
    "supreme|district|civil|small claims|local) (court|forum|commission)|forum|tribunal|"
    "authorit(y|ies)|police|cyber cell|regulator)",
    "(newspapers?|press|media|journalists?|reporters?|tv|television|youtubers?|social media) "
    "(will|would|might|is|are) ((surely|certainly|also|very|already|be|probably) "
    ")*(have|get|print|carry|publish|interested|happy|glad|keen|hear|know|learn|report|love|"
    "curious)( [a-z]+)?",
    "(goes|go|going|pass|passes|handed|given|forwarded) ((over|directly|straight|now) )*to "
    "(our|my|the) (lawyers?|attorneys?|solicitors?|advocates?|barristers?|law firm|legal "
    "(team|counsel|advisers?|advisors?|department))",
    "(go|going|turn) to the police",
    "(way|road|path|step) to the (courts?|judges?|lawyers?)",
    "(consumer (forum|court|commission|association)|ombudsman|press|media|competition authority|"
    "attorney general|better business bureau|bbb|ftc) (will|shall|is going to|must) "
    "((also|then|soon) "
    ")*be (informed|notified|told|contacted|involved)",
    "(keep|keeps|keeping|leave|hold) ((all|our|every|the|any|further) )*(legal|judicial) [a-z]+ "
    "open",
    "(report|complain|write|turn|go) ([a-z]+ ){0,2}?to the eu commission",
    "(tell|warn) (everyone|everybody|the (whole )?world|all (sellers|people)) ((on|in) "
    "(social media|facebook|youtube|twitter|instagram|reddit|the (internet|press))|what "
    "(amazon|you)|about (amazon|you|this|your))( [a-z]+)?",
};
inline constexpr PhraseList kEscalations{kEscalationWordings};
#undef POA_AUTHORITY

}  // namespace poa
