// Wordings that draw the reviewer's conclusion for him.
#pragma once

#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

#define POA_READER \
  "(you|amazon|the reviewer|the (seller )?performance team|your team|the team|the investigator)"
#define POA_ADVERBS \
  "( (therefore|now|immediately|then|thus|really|simply|also|hereby|please|at once)){0,3}"
#define POA_BACK                                                                           \
  "(reinstate|reinstated|restore|restored|reactivate|reactivated|reopen|reopened|re-open|" \
  "unblock|unblocked|unsuspend|unsuspended|activate|activated|re-activate|re-activated|"   \
  "enable|enabled|given back|returned|open|opened|unlock|unlocked|switched (back )?on|"    \
  "turned (back )?on|let back|freed|released)"

/// What the reviewer has to decide, see or admit.
inline constexpr std::string_view kVerdictWordings[] = {
    POA_READER POA_ADVERBS
    " (must|should|need to|needs to|have to|has to|ought to|can only|cannot but|are obliged to|is "
    "obliged to|will have to)" POA_ADVERBS
    " (reinstate|restore|reactivate|reopen|unblock|unsuspend|understand that|agree|accept that|"
    "conclude|see that|admit|recogni[sz]e|acknowledge|lift|reverse|approve|give (us|me) back|"
    "withdraw|overturn|believe|trust)",
    POA_READER
    " will( (surely|certainly|definitely|easily|also|then|clearly|soon|no doubt))* (agree|see|"
    "understand|reali[sz]e|recogni[sz]e|conclude|notice|be convinced|be satisfied|come to the "
    "conclusion) that (we|our|this|there|the (plan|account|measures|problem|issue)|i|my)",
    "(our|my|the|this) ([a-z]+ "
    "){0,2}?(account|accounts|listings?|asins?|privileges|store|shop)" POA_ADVERBS
    " (must|should|has to|have to|deserves? to|ought to|needs? to)" POA_ADVERBS " be" POA_ADVERBS
    " " POA_BACK,
    "(we|our (account|company|store|shop|business)|i) (really |truly |surely |certainly |fully "
    "|absolutely )*(deserves?|(are|is|am) entitled) to (be |have (our|my|the) [a-z "
    "]{0,20}?)?" POA_BACK,
    "(we|our (account|company|store|shop|business)|i) (really |truly |surely |certainly |fully )*"
    "deserves? (your trust|to (sell|continue|stay)|reinstatement|reactivation)",
    "(we|i) (believe|think|feel|trust|are convinced|consider|am convinced|am sure|are sure)( "
    "that)? (this|these|our|the|my|all these) ([a-z]+ )?(plan|letter|measures?|actions?|steps?|"
    "documents?|evidence|points?|explanations?|changes?) ([a-z]+ ){0,2}?(is|are|will be|should "
    "be) (now |more than )*(sufficient|enough|adequate|satisfactory|convincing)( (to|for) [a-z]+)?",
    "(this|these|our|the|my) (plan|letter|measures?|actions?|steps?|documents?|evidence|points?|"
    "explanations?) ([a-z]+ )?(is|are|should be) (more than )?(sufficient|enough|adequate|"
    "convincing) (to|for) ([a-z]+ ){0,3}?(reinstate|reinstatement|reactivate|reactivation|restore|"
    "you|amazon|lift)",
    "(it is|it's|it should be|is) (now |therefore |thus |more than |absolutely |totally |very |so "
    ")*(clear|obvious|evident|plain|undeniable|beyond (any )?doubt)( (now|therefore|to (you|"
    "everybody|everyone|anybody|anyone)))?( that)? (we|our (account|company|store|shop)|i) (did "
    "nothing|have done nothing|never (sold|broke|violated)|(do|did|have) not (violate|violated|"
    "break|broken|infringe)|comply|are (fully |completely |100% )?(compliant|innocent|honest|"
    "serious|committed)|am innocent|take|deserve|acted in good faith|can be trusted|should|care)",
    "(it is|it's|this is|is) (now |therefore |thus |absolutely |only |very |so )*(clear|obvious|"
    "evident|plain|logical|undeniable)( (now|therefore|to "
    "(you|everybody|everyone|anybody|anyone)))?"
    " that (our|my|the|this) ([a-z]+ "
    ")?(account|accounts|listings?|asins?|privileges|store|shop)" POA_ADVERBS
    " (must|should|has to|have to|deserves? to|ought to|can)" POA_ADVERBS " be" POA_ADVERBS
    " " POA_BACK,
    "(anyone|anybody|everyone|everybody|whoever|reviewer|reader|investigator|observer|judge)( "
    "([a-z'-]+ ){1,12}?| )(can only|must|will|cannot but|can|has to|is bound to|should|would|"
    "could) ([a-z]+ ){0,2}?(come to|reach|arrive at|draw|agree|conclude|see that|find that|say "
    "that|understand that|admit|doubt that) ([a-z]+ ){0,3}?(result|conclusion|view|opinion|"
    "decision|that|we|our|my|this)",
    "belongs? (back|open|online|on your|again)( [a-z]+)?",
    "(well |fully )?earned (its|our|my|a|the) (place|return|chance|trust|reinstatement|right)",
    "(nothing|no reason) (now |any ?more |any longer |else |really )?(stands|speaks|is) (in the "
    "way|against|anymore)( of)?",
    POA_READER POA_ADVERBS " (must|should|need to|needs to|have to|has to|ought to)" POA_ADVERBS
                           " (open|give back|unlock|release|activate|enable|return|let) (up "
                           ")?(us|me|our|my|the|this) ([a-z]+ )?("
                           "accounts?|shop|store|listings?|sell|continue)",
    "nothing ((more|left|now|else) )*that ((would|could|might|can) )?(stands? in the way|speaks? "
    "against)",
    "(nothing|no reason) (more |left |now )?(stands in the way|speaks against)",
    "(only|logical|right|fair|just|natural|correct|reasonable) (conclusion|decision|answer|result"
    "|consequence|thing (to do|left)) (is|would be|can be|will be|must be)( [a-z]+)?",
    "(it is|it's|would be|is) (only |just |more than )?(fair|right|just|logical|natural|"
    "reasonable|high time) (to|that) (you |amazon |we |our |my )?(open|reopen|reinstate|restore|"
    "reactivate|get|give|let|unblock|lift)",
    "(your|the|amazon's) (decision|answer|verdict|conclusion) (can|must|should|could|will|has to)( "
    "(only|surely|certainly|therefore|now|then|but|not))* be (only |nothing but |anything but "
    ")?(an? )?(positive|favou?rable|good|right|yes|negative|reinstatement)( one| answer| "
    "decision)?",
};
inline constexpr PhraseList kVerdicts{kVerdictWordings};

/// No reason to keep the account closed.
inline constexpr std::string_view kNoReasonWordings[] = {
    "(there is|there's|there remains|we (can )?see|i (can )?see|you have|amazon has|has|exists|"
    "there exists|there are|leaves|is there|there can be) (now |therefore |thus |absolutely |"
    "simply |really |longer )*(no|not any|not a) (longer )?(more )?(longer )?(any )?(good |more |"
    "valid |further |legitimate |real |single |other |longer )*(reasons?|grounds?|basis|"
    "justification|need|cause|doubts?) ((any ?more|left|now|whatsoever|at all|remaining|today) "
    ")*(to|"
    "for|why|that|not to|(on|upon|under|by|for) which)",
    "(you|amazon) (have|has|had) (now )?every reason (to|for)",
    "(there )?(should|can|must|could|will|may) (now |therefore )?be no (more |further )?doubts? ("
    "any ?more )?(that|about|whether|of)",
    "(it is|it's) (now |really |high |about )*time (to|that|for) (reinstate|restore|reactivate|"
    "you|amazon|reopen|unblock|give)",
};
inline constexpr PhraseList kNoReasons{kNoReasonWordings};

/// That the decision was wrong.
inline constexpr std::string_view kReversalWordings[] = {
    "(suspension|deactivation|closure|restriction)( (of|against) "
    "(our|my|the) "
    "[a-z]+)? (is|was|can|could|seems) ((now|therefore|thus|also|then) )*(no longer|not|never|in "
    "no "
    "way|by no means|hardly)( (any ?more|any longer|now|be))* (justified|justifiable|warranted|"
    "proportionate|tenable)",
    "nothing (now |any ?more |any longer |left )?(justifies|warrants) ((to "
    "keep|keeping|the|this|a|an|"
    "any|that|our|my|your|longer|further|continued) )+(suspension|deactivation|account|closure|"
    "restriction|block|decision|shop|store|listings?)",
    "(our|my|the|this) ([a-z]+ ){0,2}?(account|accounts|listings?|asins?|store|shop) (should|must"
    "|ought to)( (therefore|never|not|really)){1,2} (have been|be|stay|remain) (suspended|closed|"
    "deactivated|blocked|removed|restricted|penali[sz]ed|terminated)",
};
inline constexpr PhraseList kReversals{kReversalWordings};

/// Assurances in place of proof.
inline constexpr std::string_view kAssertionWordings[] = {
    "(you|amazon) (can|may|could) (be |rest )?(fully |completely |absolutely )*(assured|certain|"
    "sure|trust us|rely on us)",
    "(please )?(be|rest) (fully |completely )?assured( that)?",
    "(we|i) (can |do |want to |would like to |hereby |also |fully |must )*(assure|reassure|swear "
    "to|give you (our|my) word)( to)?( you| amazon)?( that)?",
    "(we|i)( are| am|'re|'m| feel| remain)( (now|absolutely|very|completely|fully|totally|quite|"
    "100%|also|therefore|strongly|firmly)){0,3} (confident|certain|sure|convinced|positive)( "
    "that)?( now)? (you|amazon|this|these|our|we|the (plan|measures?|actions?|steps|problem|issue|"
    "issues|account|changes|corrective|preventive|above|new))",
    "(this|these|our|the above|the following|all this|which|all of this|it) ([a-z]+ "
    "){0,3}?(clearly |obviously |undoubtedly |certainly |again |also |surely |well |fully )*(show|"
    "shows|showed|demonstrate|demonstrates|prove|proves|articulates?|reflects?|underlines?|"
    "illustrates?)( you| to you| amazon)? (how (seriously|much|serious|important|committed)|(our|"
    "the) (full |strong |deep |firm |total |complete |true |sincere |unwavering |absolute "
    ")*(commitment|dedication|seriousness|sincerity|good faith|good will|goodwill|honesty|"
    "integrity)|that (we|our company|i) (take|care|deserve|can be trusted|are (a |an )?(very |"
    "fully |truly |really )?(committed|serious|honest|trustworthy|reliable|compliant|ready|"
    "responsible|willing)|am (honest|serious)|want to|have learn(ed|t)))",
    "(this|these|it|which|all this) ([a-z]+ ){0,2}?(proves?|shows?|demonstrates?) (clearly |again "
    ")?(that "
    ")?(we|i) (are|am|were|was|have) (innocent|not guilty|done nothing|honest|right)",
    "(we|i)('ve)?( (have|now|fully|completely|successfully|thus|therefore)){0,4} (resolved|"
    "addressed|satisfied|met|fulfilled|solved|answered|eliminated|covered) (all|each and every|"
    "every|each)( (one|of|the)){0,2} (your|amazon's) (concerns?|requirements?|issues?|conditions?|"
    "demands?|points?|expectations?)",
    "(we|i)('ve| have)? (done|did|do) (everything|all|anything) (that )?(you|amazon|a seller|one|"
    "anybody) (asked|ask|want|wants|wanted|can|could|require|requires|required|expect|expects|"
    "expected|demand|demanded|need|needs|might)",
};
inline constexpr PhraseList kAssertions{kAssertionWordings};

/// That no ground is left: about the case where the sentence speaks of the closure.
inline constexpr std::string_view kGroundWordings[] = {
    "(no|not an?|not any|not one|not the (least|slightest|smallest)|hardly an?|hardly any|scarcely "
    "an?|scarcely any|neither|never an?) (longer |any |more |the |now |[a-z]+ly )*([a-z]+ )?"
    "(reasons?|grounds?|basis|"
    "justification|cause|argument|excuse|obstacles?|foundation)",
    "nothing ([a-z]+ "
    "){0,4}?(justif(y|ies)|warrants?|supports?|speaks?|stands?|excuses?|explains?|hinders?|opposes?"
    "|hampers?)",
    "(what|which) (reasons?|grounds?) (could|can|should|would|is there|are there|remains?)",
    "(on|for) (what|which) (reasons?|grounds?) (should|could|would|can|must)",
    "(cannot|can't|can not|could not) be (any|an?) ([a-z]+ )?(reasons?|grounds?|doubts?)",
    "(makes?|has|have) (absolutely |really )?(no|little) (sense|purpose)",
    "(has|have) ((now|thus|therefore|thereby) )*lost (its|their|all|any|every) (sense|basis|ground|"
    "reason|purpose|justification)",
    "(reasons?|grounds?|basis|justification) (for|of|behind|to) [^.;:]{1,60}? ((no longer|not any "
    "longer) (exists?|applies|stands?|holds?|given|there|valid|present)|(has|have) ((now|thus|"
    "therefore) )*(gone|fallen away|disappeared|vanished|ceased( to exist)?|dropped away)|(is|are) "
    "((now|thus|therefore) )*(gone|void|history|no longer))",
};
inline constexpr PhraseList kGrounds{kGroundWordings};

#define POA_SHOP "(accounts?|shops?|stores?|listings?|pages?|business|asins?|doors?|shutters)"
/// The closure, and its end.
inline constexpr std::string_view kClosureWordings[] = {
    "(suspension|deactivation|closure|block|ban|restriction)( (of|against) (our|my|the) [a-z]+)?",
    "(closed|blocked|shut|suspended|deactivated|locked) " POA_SHOP,
    "(keep|keeping|leave|leaving|hold|holding) (us|me|((our|my|the|this|an?|its) )?([a-z]+ "
    "){0,2}?" POA_SHOP
    ") ((any longer|further|still) )?(closed|shut|down|out|blocked|suspended|deactivated|"
    "off|locked|away|offline)",
    "(our|my|the|a) (return|reinstatement|reactivation|reopening)",
};
inline constexpr PhraseList kClosures{kClosureWordings};

/// The same in one phrase.
inline constexpr std::string_view kClearedWordings[] = {
    "(suspension|deactivation|closure|block)( of (our|my|the) [a-z]+)? (is|has "
    "become|became|seems) "
    "((now|thus|therefore|absolutely|completely) )*(pointless|senseless|meaningless|superfluous|"
    "unnecessary|no longer (needed|necessary|required)|without (any )?(sense|basis|ground))",
    "nothing ([a-z]+ ){0,3}?(can|could|may) be (held|said|brought|raised) against (us|me|our [a-z]+"
    ")",
    "nothing ([a-z]+ ){0,2}?to (hold|say|bring) against (us|me|our [a-z]+)",
    "(all|every|each)( of)?( the)? ([a-z]+ )?(conditions?|requirements?|prerequisites?) (for|of) "
    "(the |our |a )?(reinstatement|reactivation|reopening|return|restoration) (is|are|have "
    "been|has "
    "been) ((now|thus|therefore|fully|all) )*(met|fulfilled|given|satisfied|complied with)",
    "(way|path|road|door) (to|for) (the |our |a )?(reinstatement|reactivation|reopening|return) "
    "(is|"
    "stands) ((now|thus|therefore|again) )*(free|open|clear)",
    "(our|my|the) " POA_SHOP
    " (can|may|could) ((now|safely|therefore|thus|again|without|any|risk|"
    "hesitation|worry) )+be " POA_BACK,
    "(any|every|an?|each) (fair|reasonable|honest|objective|sensible|impartial|unbiased|just)"
    "(-minded)? (reviewer|person|reader|investigator|judge|man|woman|observer|team) (would|will|"
    "must|can only|should|has to) [a-z]+( [a-z]+)?",
    "(cannot|can't|must not|should not|shouldn't|may not) ((be )?(held|used|counted) |count |speak "
    "|weigh |stand )against (us|me|our [a-z]+|my [a-z]+)",
    "(report|complaint|matter|case|claim|notice|affair) (is|has been) "
    "((now|thus|therefore|hereby|fully|completely) )*(settled|off the table|without "
    "(basis|object)|moot|void)",
    "(there is|there's|is) (now |therefore |thus |simply |really )*nothing (more |else |further "
    ")?(left )?(more )?to (investigate|examine|review|discuss|decide|add|check|doubt)",
    "(anyone|anybody|everyone|everybody|whoever|who|all) (who )?(reads?|sees?|knows?) "
    "(this|our|the|my) ([a-z]+ ){0,2}?(will|must|can only|has to|is bound to) "
    "(agree|see|conclude|admit|understand)( [a-z]+)?",
};
inline constexpr PhraseList kCleared{kClearedWordings};

#undef POA_SHOP
#undef POA_READER
#undef POA_ADVERBS
#undef POA_BACK

}  // namespace poa
