// Causes that stop at a person, and the controls whose lack goes further.
#pragma once

#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

#define POA_STAFF                                                                              \
  "(employees?|staff( members?)?|workers?|(virtual )?assistants?|vas?|operators?|clerks?|"     \
  "interns?|temps?|colleagues?|packers?|designers?|team members?|(warehouse|packing|listing|"  \
  "shipping|purchasing|it|logistics|operations|picking) (team|staff|manager|clerk|employee|"   \
  "workers?|department)|managers?|supervisors?|new hires?|newcomers?|personnel|freelancers?|"  \
  "bookkeepers?|trainees?|students?|([a-z]+ )?(lead|foreman|forewoman|dispatcher|coordinator|" \
  "secretary|administrator)|ex-[a-z]+|person in charge|responsible person|operation "          \
  "staff|((night|day|morning|late|weekend) )?(shift|crew))"
#define POA_KIN "(son|daughter|brother|sister|cousin|wife|husband|nephew|niece|father|mother)"
#define POA_BLUNDER                                                                       \
  "(mistakes?|errors?|negligence|carelessness|fault|oversights?|inattention|failure|"     \
  "misunderstanding|misconduct|sloppiness|incompetence|ignorance|forgetfulness|laziness|" \
  "inexperience|lapse|mishap|blunders?|slips?|slip-ups?)"

/// "human error", "a mistake of our packer", "our employee's negligence".
inline constexpr std::string_view kPersonalErrorWordings[] = {
    "(simple |pure |an? |just )*(human|manual|personal|personnel|operator|staff|employee|worker|"
    "operational staff|clerical) (input |data entry |handling |operation )?" POA_BLUNDER,
    POA_BLUNDER
    " (of|by|from|made by|committed by|on the part of|on the side of|caused by|in the "
    "work of|with) ((an?|one|our|my|the|of|some|two|former|new|old|junior|young|temporary|"
    "inexperienced|part-time|responsible|single|individual|certain|few) ){0,5}([a-z]+ "
    "){0,2}?" POA_STAFF,
    "(caused|made|done|committed) by (only |just )?(our|my|the) ([a-z]+ )?" POA_KIN,
    // Of one who buys for us: a name has to follow.
    POA_BLUNDER " (of|by|made by|from) (our|my) buyer",
    POA_STAFF "('s|s'|')? (own |careless |simple |honest |unintentional |personal )*" POA_BLUNDER,
};
inline constexpr PhraseList kPersonalErrors{kPersonalErrorWordings};

/// What is said of a person who slipped.
inline constexpr std::string_view kSlipWordings[] = {
    "(made|makes|make|making|committed|did) ((an?|the|some|this|that|one|several|such) )?([a-z-]+ )"
    "?(mistakes?|errors?|blunders?|slip)",
    "(forgot|forgotten|forgets|overlooked|ignored|neglected|failed to|omitted|disregarded)",
    "(mistakenly|accidentally|inadvertently|carelessly|unintentionally|unknowingly|erroneously|"
    "negligently|by (mistake|accident|oversight)|in a hurry|due to carelessness)",
    "(mixed up|misread|miscounted|mislabell?ed|confused|misjudged|misunderstood|mistook)",
    "(did not|didn't|has not|had not) (properly |really |carefully )?(follow|pay|notice|know|read|"
    "understand|reali[sz]e|think|concentrate|respect|obey|do "
    "(his|her|their)|followed|noticed|paid)",
    "(was|were) (very |too |so |a bit |a little )?(careless|negligent|sloppy|inattentive|not "
    "careful|"
    "not attentive|distracted|tired|lazy|inexperienced|irresponsible)",
    "(fault|mistake|error) (was|lies|is) (made by|with) (our|the|an?)",
    // "keyed in the wrong thing", "put a wrong label on"
    "(keyed|typed|entered|put|picked|packed|sent|scanned|printed|labell?ed|chose|clicked|ticked|"
    "selected|pressed|wrote|filled|took|used|uploaded|copied|pasted|shipped|grabbed|stuck|got|"
    "booked|ordered|set)( (in|out|down|on|up|off))? ((the|an?|his|her|their) )?"
    "(wrong|incorrect|false|mistaken)",
    "(slipped up|messed up|screwed up|got (it|this|that|things|them) (all )?(wrong|mixed up|"
    "confused|backwards|muddled)|dropped the ball|cut corners|(was|were) not paying attention)",
    "(typed|keyed|entered|wrote|put|punched|set)( (in|down))? [0-9,.]+( [a-z]+)? (for|instead "
    "of|in place of|rather than) [0-9,.]+",
};
inline constexpr PhraseList kSlips{kSlipWordings};

#define POA_CONTROL                                                                          \
  "(checks?|checking|controls?|rules?|procedures?|process|instructions?|system|checklists?|" \
  "approvals?|reviews?|field|training|second [a-z]+|sop|sops|guides?|guidelines?|policy|"    \
  "step|warning|alerts?|limits?|double[- ]checks?|verification|inspections?|barcodes?|"      \
  "scans?|scanner|way|safeguards?|supervision|audits?|logs?|records?|signature|reference|"   \
  "test|tests|deputy|backup|four[- ]eyes|handover|oversight of|separation)"

/// A missing check, rule or training: the cause behind the person.
inline constexpr std::string_view kMissingControlWordings[] = {
    "(there (was|were|is|are)|had|have|has|with|under|and|but|was|were) (no|not any|no such)"
    "( [a-z-]+){0,4} " POA_CONTROL,
    "without( [a-z-]+){0,4} " POA_CONTROL,
    "(lack|absence|lacked|lacks|lacking|missing|missed|insufficient|inadequate|weak|incomplete)"
    "( of)?( [a-z-]+){0,4} " POA_CONTROL,
    "(gaps?|weakness|weaknesses|flaws?|loopholes?) (in|was|were|of)",
    "holes? in (our|the|this|that)",
    "(procedures?|process|processes|forms?|checklists?|systems?|rules?|guides?|software|tool|"
    "instructions?|workflow|policy|sop|training|template|setting|label|test|list|manual|program|"
    "script|screen)( [a-z-]+){0,3} (did not|didn't|does not|doesn't|had no|has no|have no|never|"
    "allowed|allows|let|lets|permitted|only|was missing|were missing|said nothing|left out|"
    "could not|did neither)",
    "(not|never) (been )?([a-z]+ )?(trained|instructed|supervised|shown|taught|checked|verified|"
    "reviewed|inspected|compared|controlled|tested|audited|scanned)",
    "(untrained|unsupervised|unchecked|uncontrolled|unreviewed)",
    "(nobody|no one|no-one|none of (us|them)|nothing) ([a-z]+ ){0,2}?[a-z]+(ed|t|d)",
    "(anyone|anybody|everybody|one person|any employee|a single person) (alone )?(could|was able|"
    "can|may|might)",
    "(only by|calculated from|measured by|depended on)",
};
inline constexpr PhraseList kMissingControls{kMissingControlWordings};

#undef POA_STAFF
#undef POA_BLUNDER
#undef POA_KIN
#undef POA_CONTROL

/// What leads from the mistake to what stands behind it.
inline constexpr std::string_view kReasonWordings[] = {
    "(because|since|due to|owing to|the reason (was|is)|this (was|happened) because|, as "
    "(our|the|there)|"
    "so that|whereas)",
};
inline constexpr PhraseList kReasons{kReasonWordings};

}  // namespace poa
