// Wordings that say that something was done, and not what.
#pragma once

#include <array>
#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

// What is said of something when only its end is told: "[has been] taken care of".
#define POA_DEALT_WITH                                                                           \
  "(done|fixed|solved|resolved|addressed|corrected|rectified|handled|sorted out|sorted|dealt "   \
  "with|remedied|settled|eliminated|looked into|looked after|taken care of|seen to|attended "    \
  "to|put right|set right|put in order|made good|carried out|cleared up|cleared|complied with|"  \
  "fulfilled|completed|complete|finished|actioned|arranged|tidied up|straightened out|in order|" \
  "ok|okay|fine|well|under control)"
#define POA_LEFT_OVER                                                                              \
  "the (rest|remainder|needful|(remaining|other|outstanding|open|said) (points?|things?|matters?|" \
  "tasks?|formalities|work|items?|loose ends|questions?))"

inline constexpr std::array<std::string_view, 31> kVagueActionWordings{
    // "put the situation in the workshop in order"
    "(put|set|brought|got|get) (the|this|that|our|all|every) ([a-z]+ )?(problem|issue|matter|"
    "situation|thing|affair|house|shop|business|everything)s?( (in|at|on|with|of|around) (the|our|"
    "my) [a-z]+( [a-z]+)?)? (back )?(in order|right|straight|in shape|under control|to rights)",
    // "took the necessary steps", "have taken various measures immediately"
    "(took|taken|take|taking) (all |every |the |some |our |of |such |quite |very |a |lot of )*"
    "((appropriate|necessary|various|several|some|certain|many|immediate|required|needed|proper|"
    "suitable|corrective|remedial|strict|strong|serious|urgent|different|further|additional|"
    "possible|relevant|important|prompt|quick|swift|adequate|effective|concrete|other|right|"
    "multiple|numerous)(,| and)? )*(steps?|measures?|actions?)",
    "(steps?|measures?|actions?) (that )?(was|were|has been|have been|is|are|being) "
    "(immediately |duly |already |also |promptly |now )?(taken|done|implemented|carried out|"
    "initiated|applied|made|performed|introduced)",
    "(took|taken|take) care (of|about) (it|this|that|everything|the rest|(the|this|that|our|all) "
    "([a-z-]+ )?(issue|problem|matter|situation)s?)",
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
    "(problem|issue|matter|situation|business|affair|trouble|mess|story|thing)s? "
    "(with|of|about|regarding|concerning|around) ([a-z-]+ ){1,4}"
    "(is|was|has been|have been|were|are|got) (now |already |suitably |properly |duly |fully "
    "|completely |immediately |all "
    "|since )*" POA_DEALT_WITH,
    "(staff|employees?|workers?|team|people|everyone|everybody|persons?|colleagues?|packers?) "
    "([a-z]+ ){0,3}?(has been|have been|was|were|got) (duly |verbally |strictly |strongly |"
    "seriously )*(spoken to|talked to|reminded|warned|reprimanded|scolded|educated|sensiti[sz]ed|"
    "admonished|cautioned|counselled|counseled|told off|made aware)( (and|or) (spoken to|talked "
    "to|reminded|"
    "warned|reprimanded|educated|instructed|told))?( of (their|the|his|her) "
    "(duty|duties|tasks?|obligations?|responsibilit(y|ies)|job))?",
    "(problem|issue|matter|situation|mistake|error|fault|shortcoming|deficiencie|weaknesse|gap|"
    "concern|failing|topic|chapter)s? (is|was|has been|have been|were|are|got) (now |already "
    "|fully |completely |immediately |all |since )*(closed|over|behind us|off the "
    "table|fixed|solved|resolved|"
    "addressed|corrected|rectified|handled|sorted|sorted out|dealt with|remedied|settled|"
    "eliminated|looked into|taken care of)",
    "(fixed|solved|resolved|corrected|rectified|addressed|sorted out|handled) "
    "(it|this|that|everything|all of it|them)( all)?( (now|already|immediately|quickly))?",
    // "Everything that needed sorting out has been sorted out", "whatever was required, same is
    // done", "the rest has been taken care of": who does not say what names no thing either.
    "(everything|anything|whatever|things|" POA_LEFT_OVER
    "|all of (it|this|that|these|them)|all (that|which|we|i|you) [a-z]+|what [a-z]+ [a-z]+)"
    "( [a-z',]+){0,9}? (is|are|was|were|has been|have been|has|have|got|stands)"
    "( "
    "(now|all|already|also|since|been|being|fully|duly|properly|completely|immediately|left|put|"
    "brought))*"
    " " POA_DEALT_WITH,
    "(all|the same|same) (is|was|has been|have been) "
    "((now|already|also|since|fully|duly|properly|completely|immediately) )*" POA_DEALT_WITH,
    "(done|fixed|solved|resolved|addressed|corrected|rectified|handled|sorted out|sorted|dealt "
    "with|remedied|settled|looked after|taken care of|seen to|attended to|cleared up|arranged|"
    "tidied up|straightened out|completed|finished) (everything|anything|whatever|things|all of "
    "(it|this|that|these|them)|all "
    "(this|that)|" POA_LEFT_OVER ")",
    "(did|took care of|saw to|seen to|attended to|fixed|solved|corrected|rectified|completed|"
    "finished|carried out|performed|executed|implemented) (everything|all|whatever|what|anything|"
    "things|" POA_LEFT_OVER
    ")( (that|which))?( (we|i|you|amazon|they)( [a-z]+){1,3}| (was|is|"
    "were|had|has|needed) (to be |been )?[a-z]+| in our power| necessary| possible)",
    "(did|took care of|saw to|attended to|carried out|performed|executed) "
    "(everything|things|" POA_LEFT_OVER ")",
    "(put|set|got|made|brought|sorted|straightened|turned) (everything|things|all|it|the "
    "matter|all "
    "this|all of it) (right|straight|out|around|back|good|better|into shape|in order|into order|"
    "back (in|into|to) [a-z]+)",
    "made (all |the |some |several |many |a few |any |a (number|lot|couple|series|range|host) of "
    ")*((necessary|required|needed|appropriate|"
    "various|important|big|great|significant|certain|internal) )*"
    "(changes|improvements|adjustments|corrections)",
    "(changes|improvements|adjustments|corrections) (was|were|have been|has been) (made|done|"
    "implemented|introduced)",
    "(improved|strengthened|optimi[sz]ed|enhanced|upgraded|reviewed|reorgani[sz]ed|cleaned up|"
    "overhauled|revamped|streamlined|tightened( up)?) "
    "(all |our |the |its |internal |whole |entire )+"
    "(process(es)?|procedures?|operations?|quality|systems?|service|management|workflows?|"
    "business|controls?)",
    // What people say who have nothing to tell.
    "(acted|reacted|responded) (accordingly|immediately|at once|promptly|quickly|swiftly|right "
    "away|appropriately|without delay)",
    "(did|done) (our|my|their|all our|all my) (homework|best|utmost|part|duty|bit)",
    "(got|went|gone|gotten) to the (bottom|root) of (it|this|that|the "
    "(matter|issue|problem|thing))",
    "(followed|obeyed|observed|met|satisfied|complied with|adhered to|fulfilled) (all |every |each "
    "|the |your |of |amazon's |amazon )*(instructions?|requirements?|requests?|demands?|"
    "polic(y|ies)|rules?|guidelines?|notice|expectations?|wishes)( (of|by|from) amazon)?",
    "(left no stone unturned|nothing (was|has been|is) left (undone|open|out)|(drew|drawn) (the "
    "|our "
    "|all )?(necessary |right |appropriate )?(consequences|conclusions|lessons)|turned (our|the) "
    "[a-z]+ upside down|set the record straight)",
    "(brought|raised) (everything|all|things|it|all of it) (up )?to (standard|code|par|scratch|the "
    "(required|right|necessary) (standard|level))",
    "learn(ed|t) (from|our|my|the) ([a-z]+ ){0,3}(mistakes?|lessons?|errors?|experience)",
    "(punished|reprimanded|warned|scolded|educated|talked to|spoke (to|with)) (all |the |our |"
    "my )*(person|people|employees?|staff|workers?|team|persons|colleagues?)"
    "( (responsible|concerned|in charge|in question|involved))?",
    "(paid|gave) (it |this |them |the (matter|issue|topic|subject) )?(our |more |great |much "
    "|special |full )*(attention|importance|priority)( to)?",
    "(dealt|worked) (seriously |hard |carefully )*(with|on) (it|this|that|the (issue|problem|"
    "matter|situation))",
    "(handled|solved|settled|treated|managed|dealt with|arranged|resolved) (the|this|that|our|all) "
    "([a-z]+ )?(problem|issue|matter|situation|question|thing|topic|affair)s? "
    "(of|with|about|around) (the|our|this|these) ([a-z]+ ){1,2}(in (a|the) [a-z]+ "
    "(way|manner)|properly|well|correctly|accordingly|fully|completely|professionally|nicely)",
    "(sorted|straightened|cleared|figured|worked|tidied) (the|this|that|our|all) ([a-z]+ "
    ")?(business|problem|issue|matter|situation|affair|thing|trouble|mess)s?( "
    "(with|of|about|around) (the|our|this) [a-z]+)? (out|up)",
};

#undef POA_DEALT_WITH
#undef POA_LEFT_OVER

inline constexpr PhraseList kVagueActionPhrases{kVagueActionWordings};

}  // namespace poa
