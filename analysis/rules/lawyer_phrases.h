// Lawyers and judges: who they are, what they say of the case, and when they prove something.
#pragma once

#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

/// As a title before a name.
#define POA_TITLE                                                                \
  "(avvocat[aio]|abogad[ao]|advogad[ao]|ma[^ ]{1,2}tre|avocate?|rechtsanw[^ ]+|" \
  "anwalt|adwokat|advocate|attorney|"                                            \
  "solicitor|barrister|vakil)"
#define POA_LAWYER                                                                            \
  "(lawyers?|attorneys?|solicitors?|advocates?|barristers?|law (firm|office)|counsel|legal "  \
  "(team|counsel|"                                                                            \
  "advisers?|advisors?|department|representatives?)|avvocat[aio]|abogad[ao]s?|advogad[ao]s?|" \
  "avocate?s?|rechtsanw[^ ]+|anwalt|adwokat|vakil)"
#define POA_COURT \
  "(courts?|judges?|tribunals?|magistrates?|arbitrators?|arbitration|jury|court of [a-z]+)"
#define POA_RELATIVE                                                                              \
  "((son|daughter|brother|sister|father|mother)-in-law|cousin|brother|sister|son|daughter|uncle|" \
  "aunt|father|mother|wife|husband|nephew|niece|friend|neighbou?r)"

/// Who comes before whom: "carries this before the tribunal", "the next letter comes from his
/// office".
inline constexpr std::string_view kNextStepWordings[] = {
    "(carr(y|ies|ying)|bring|brings|bringing|take|takes|taking|put|puts|putting|lay|lays|drag|"
    "drags|"
    "submit|submits) (this|it|that|you|(the|our|my|this) ([a-z]+ "
    "){0,2}?(case|matter|affair|dispute|"
    "suspension|decision|issue|question|file)) ([a-z]+ )?(to|before|in front of|into) "
    "((an?|the|our|"
    "any|your) )?([a-z]+ ){0,2}?" POA_COURT,
    "((the|this|our) (whole )?(case|matter|affair|dispute|story)|this|it) ((will|shall|may|must|is "
    "going to|has to) )?(ends?|lands?|go|goes|continues?|be (decided|settled|heard)) ([a-z]+ )?"
    "(before|in front of|in|at|by) (an?|the) ([a-z]+ ){0,2}?" POA_COURT,
    "(an?|the|any) ([a-z]+ )?" POA_COURT
    "( (in|of) [a-z]+)? (will|shall|may|must|has to|is going "
    "to|would) ((then|also|soon|surely) )*(decide|say|hear|judge|rule|settle|see|look|find|learn|"
    "know|agree|laugh|be interested)( [a-z]+)?",
    "(see|ask|hear|find out|know) what (an?|the) ([a-z]+ )?(" POA_COURT
    "|lawyer|attorney|press) "
    "(says?|thinks?|will say|makes of|would say|has to say)( [a-z]+)?",
    "(we|we'll|you and i) ((will|shall|then|may|must) )*(meet|see (you|each other)|speak)( again)? "
    "(in|before|at|in front of) (an?|the) ([a-z]+ )?" POA_COURT,
    "(next|following|last) (letter|e?-?mail|message|answer|call|document|word)( (that )?you "
    "[a-z]+)? ((should|will|shall|would|may|must|can|is going to|is to|has to) )?(comes?|be|"
    "arrives?|reach you|is) ((then|not) )?(from|by|through|written by|signed by) ((our|my|his|her|"
    "their|an?|the) )?([a-z]+ )?(office|firm|chambers|" POA_LAWYER ")",
    "(" POA_LAWYER "|" POA_TITLE
    ")( [a-z]+)? (will|shall|is going to) (write|send|draft|sign|answer with) ((the|our) next|you "
    "(the|a)( next)?) "
    "(letter|e?-?mail|message|answer|demand)",
    "my ([a-z]+ )?" POA_RELATIVE
    "( [a-z]+)?,? ((who )?(is|works as) )?(also )?an? ([a-z]+ ){0,2}?("
    "lawyer|attorney|solicitor|barrister|advocate|judge|prosecutor|senator)( (in|at|from) "
    "[a-z]+)?,? "
    "((also|already) )?(says|thinks|finds|believes|tells|advises|considers|is ready|will|would|"
    "calls|has (read|seen|looked)|is (shocked|reading|looking|waiting|of the))( [a-z]+)?",
};
inline constexpr PhraseList kNextSteps{kNextStepWordings};

inline constexpr std::string_view kLawyerWordings[] = {
    "(our|my) (own |family )?" POA_LAWYER,
    "(an?|the|who's an?|who is an?) (good |specialist |very )*(lawyer|attorney|solicitor|"
    "barrister|law firm|law office)( friend)?",
    "" POA_LAWYER
    " (about|on|regarding|"
    "because of|concerning) (this|the|our|my|your) ((case|matter|suspension|deactivation|"
    "closure|decision|situation)|[a-z]+ (suspension|deactivation|closure))",
};
inline constexpr PhraseList kLawyers{kLawyerWordings};

/// By title and, if it has a capital, name: "avvocata Bellandi".
inline constexpr std::string_view kTitleWordings[] = {
    POA_TITLE "( (mr|mrs|ms|dr)\\.?)? [a-z]+",
};
inline constexpr PhraseList kTitles{kTitleWordings};

/// What makes a lawyer a threat.
inline constexpr std::string_view kClaimWordings[] = {
    "(claim|claims|suit|lawsuit|(to|in|before|at|a|the|any|your|every|small "
    "claims|district|high|civil) "
    "courts?|tribunals?|sue|damages|(will |shall |would |can |to )?takes? it from "
    "(there|here)|legal action|proceedings|demand letter|legal "
    "notice|contact "
    "you|contact amazon|is ready|are ready|is prepared|will act|will proceed|take over|against "
    "(you|amazon)|(our|my|all|legal|these) rights|unlawful|illegal|illegally|look into "
    "(this|it)|(do not|don't) hear|no "
    "(answer|reply)|by (monday|tuesday|wednesday|thursday|friday))",
    "(our|my) " POA_LAWYER
    " (is|are|has been|have been) ((already|now|also|fully|well) "
    ")*(informed|instructed|waiting|mandated|on standby|on the case)",
    "(already|now) ((in|been) )?(spoke|spoken|talked|consulted|contacted|informed|hired|"
    "engaged|instructed|met|mandated) ((to|with|an?|our|my|good|specialised|specialized) "
    ")+" POA_LAWYER "",
    "" POA_LAWYER
    " (about|on|regarding|"
    "because of|concerning) (this|the|our|my|your) (case|matter|suspension|deactivation|"
    "closure|decision|situation)",
    "(our|my) " POA_LAWYER
    " ([a-z]+ ){0,3}?(will|shall|is going to|can|would) ((then|"
    "now|also|soon|directly) )*((send|write|contact|call|speak|talk|get back|come back)( a "
    "letter)? (to )?(you|amazon)|take over|step in|go to court)",
    "(our|my) " POA_LAWYER " ((then|now) )?(takes|steps) (over|in)",
};
inline constexpr PhraseList kClaims{kClaimWordings};

/// What he thinks of the case and has in hand: a threat in the letter, a fact in an action.
inline constexpr std::string_view kCounselWordings[] = {
    "(no right|breach of (the |this |our )?(contract|law|agreement|duty)|against the (law|contract|"
    "terms|constitution)|(go|take (it|this)) (a step |much )?further|further steps|(would|will|can|"
    "could|going to|we) win|(strong|good|clear) (case|chances?)|stand(s)? (up )?in|scandal[a-z]*|"
    "outrag[a-z]*|belongs? to us|entitled to|compensation)",
    "(prepar(es|ing|ed)|draft(s|ing|ed)|writ(es|ing)|has written|draws up|drawing up) (already "
    ")?(the|a|his|her|our) "
    "(demand|next|notice|suit|case|papers|complaint|statement of claim)( [a-z]+)?",
    "(has|have|got) ((already|all) )?(the|our|your) (file|case|matter|papers)( "
    "(already|now|on|in)( "
    "[a-z]+){0,2})?",
    "(reads?|is reading|has read|have read|has seen|is studying|studies) your "
    "(file|papers?|notices?|"
    "e?-?mails?|letters?|message|case)",
    "(speaks?|talks?) (with|to) (you|amazon)",
    "(you|amazon) ((will|shall|can|must) )?(speak|talk|deal|write) ((only|directly) )?(to|with) "
    "(our|my|the) " POA_LAWYER,
    "(drawn|draws|drew) up [^.;:]{1,30}? (papers|claim|suit|demand|complaint)",
    "(given|handed|passed|sent|forwarded|submitted|shown) ((all|the|our|everything|whole) "
    ")*(papers|"
    "documents?|file|case|matter|affair|dossier|everything)? ?(over )?to (an?|our|my|the) ([a-z]+ "
    ")?" POA_LAWYER,
};
inline constexpr PhraseList kCounsels{kCounselWordings};

/// Law as a document: the letter, licence or retraction that proves something.
inline constexpr std::string_view kProofWordings[] = {
    "(retraction|retracted|licen[cs]e|licensing|settlement|settled|opinion (of|by|from|letter)|"
    "(written|legal|expert) opinion|declaration|cease and "
    "desist|withdrawal|withdrew|authori[sz]ation)",
};
inline constexpr PhraseList kProofs{kProofWordings};

#undef POA_TITLE
#undef POA_LAWYER
#undef POA_COURT
#undef POA_RELATIVE

}  // namespace poa
