// Wordings that say that something was done, and not what.
#pragma once

#include <array>
#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

inline constexpr std::array<std::string_view, 20> kVagueActionWordings{
    // "took the necessary steps", "have taken various measures immediately"
    "(took|taken|take|taking) (all |every |the |some |our |of |such |quite |very |a |lot of )*"
    "((appropriate|necessary|various|several|some|certain|many|immediate|required|needed|proper|"
    "suitable|corrective|remedial|strict|strong|serious|urgent|different|further|additional|"
    "possible|relevant|important|prompt|quick|swift|adequate|effective|concrete|other|right|"
    "multiple|numerous)(,| and)? )*(steps?|measures?|actions?)",
    "(steps?|measures?|actions?) (that )?(was|were|has been|have been|is|are|being) "
    "(immediately |duly |already |also |promptly |now )?(taken|done|implemented|carried out|"
    "initiated|applied|made|performed|introduced)",
    "(took|taken|take) care (of|about) (it|this|that|everything|the "
    "(issue|problem|matter|situation|rest))",
    // "fixed the problem", "has addressed the matter"
    "(fixed|solved|resolved|addressed|corrected|rectified|handled|sorted out|dealt with|remedied|"
    "settled|looked into|cleared up|eliminated|repaired|worked on|tackled) "
    "(all |the |this |that |these |those |our |any |every |each |of |such |said |same )*"
    "((related|underlying|above|mentioned|whole|entire|remaining|existing|reported|internal|"
    "said|concerned) )*(problem|issue|matter|situation|concern|mistake|error|fault|complaint|"
    "shortcoming|deficienc(y|ies)|violation|thing)s?",
    // "sorted out the carrier situation", "solved the problem with the dates"
    "(fixed|solved|resolved|addressed|handled|sorted out|dealt with|remedied|settled|cleared up|"
    "tackled) (the|this|that|our|all) [a-z-]+ (problem|issue|matter|situation)s?",
    "(problem|issue|matter|situation)s? (with|of|about|regarding|concerning|around) ([a-z-]+ ){1,4}"
    "(is|was|has been|have been|were|are|got) (now |already |fully |completely |immediately |all "
    "|since )*(fixed|solved|resolved|addressed|corrected|rectified|handled|sorted|sorted out|dealt "
    "with|remedied|settled|eliminated|looked into|taken care of)",
    "(staff|employees?|workers?|team|people|everyone|everybody|persons?|colleagues?|packers?) "
    "([a-z]+ ){0,3}?(has been|have been|was|were|got) (duly |verbally |strictly |strongly |"
    "seriously )*(spoken to|talked to|reminded|warned|reprimanded|scolded|educated|sensiti[sz]ed|"
    "admonished|cautioned|counselled|counseled|told off)( (and|or) (spoken to|talked to|reminded|"
    "warned|reprimanded|educated|instructed|told))?( of (their|the|his|her) "
    "(duty|duties|tasks?|obligations?|responsibilit(y|ies)|job))?",
    "(problem|issue|matter|situation|mistake|error|fault)s? (is|was|has been|have been|were|are|"
    "got) (now |already |fully |completely |immediately |all |since )*(fixed|solved|resolved|"
    "addressed|corrected|rectified|handled|sorted|sorted out|dealt with|remedied|settled|"
    "eliminated|looked into|taken care of)",
    "(fixed|solved|resolved|corrected|rectified|addressed|sorted out|handled) "
    "(it|this|that|everything|all of it|them)( all)?( (now|already|immediately|quickly))?",
    "everything (necessary |possible |needed |required )?(is|was|has been|got) (now |already )?"
    "(done|fixed|solved|resolved|corrected|sorted|sorted out|ok|in order)",
    "(did|done|do) (everything|all|whatever|what|anything) (that )?(we could|i could|(was|is) "
    "(necessary|needed|required|possible)|in our power|necessary|possible)",
    "(did|done) the needful",
    "made (all |the |some |several |many |a few |any )*((necessary|required|needed|appropriate|"
    "various|important|big|great|significant|certain|internal) )*"
    "(changes|improvements|adjustments|corrections)",
    "(changes|improvements|adjustments|corrections) (was|were|have been|has been) (made|done|"
    "implemented|introduced)",
    "(improved|strengthened|optimi[sz]ed|enhanced|upgraded|reviewed|reorgani[sz]ed) "
    "(all |our |the |its |internal |whole |entire )+"
    "(process(es)?|procedures?|operations?|quality|systems?|service|management|workflows?|"
    "business|controls?)",
    "put (everything|things|all|the matter) (in|back in|into) order",
    "learn(ed|t) (from|our|my|the) ([a-z]+ ){0,3}(mistakes?|lessons?|errors?|experience)",
    "(punished|reprimanded|warned|scolded|educated|talked to|spoke (to|with)) (all |the |our |"
    "my )*(person|people|employees?|staff|workers?|team|persons|colleagues?)"
    "( (responsible|concerned|in charge|in question|involved))?",
    "(paid|gave) (more |great |much |special |full )*(attention|importance) to",
    "(dealt|worked) (seriously |hard |carefully )*(with|on) (it|this|that|the (issue|problem|"
    "matter|situation))",
};

inline constexpr PhraseList kVagueActionPhrases{kVagueActionWordings};

}  // namespace poa
