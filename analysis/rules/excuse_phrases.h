// Wordings by which the fault, or a part of it, goes away from the writer.
#pragma once

#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

#define POA_PLAINLY                                                                       \
  "(very|quite|so|also|already|always|clearly|plainly|explicitly|expressly|specifically|" \
  "literally|"                                                                            \
  "unmistakably|all)"
#define POA_NOTE                                                                               \
  "(box(es)?|labels?|packag(e|ing)|manuals?|leaflets?|booklets?|inserts?|instructions?|tags?|" \
  "descriptions?|listings?|product page|detail page|page|titles?|bullet points?|size chart|"   \
  "stickers?|warnings?|photos?|pictures?)"

/// What the buyers were told, and did not heed: an excuse behind "although the".
inline constexpr std::string_view kAdviceWordings[] = {
    POA_NOTE " ((on|in|of) (the|our|every|each|it) ?([a-z]+ )?)?(" POA_PLAINLY
             " )*(says?|said|states?|stated|reads|warns?|warned|mentions?|mentioned|tells?|told|"
             "forbids?|forbade|shows?|showed|specif(y|ies|ied)|indicates?|indicated|explains?|"
             "explained)( (that|not|never|only|no|how|them|it))?",
    "(clearly|plainly|explicitly|expressly|already|also|even) (written|stated|printed|mentioned|"
    "described|indicated|shown|marked|warned|stands?|stood|says?)( (on|in|at) (the|our|every|each) "
    "([a-z]+ )?" POA_NOTE ")?",
};
inline constexpr PhraseList kAdvice{kAdviceWordings};

/// That a seller is helpless, said of what others do.
inline constexpr std::string_view kHelplessWordings[] = {
    "(not much|nothing|little|hardly anything|not a lot|no way|not anything) (more |else )?((that|"
    "which) )?(an?|any|the|we|i|one|us|small|honest|as a) ?(small |honest |single |decent )?"
    "(sellers?|shops?|stores?|merchants?|person|companies|company)? ?(can|could|am able to|are "
    "able "
    "to|were able to) (really |actually |possibly |still |now |ever )*(do|have done|prevent|change|"
    "influence|stop)( (about|against|to stop|to prevent) (it|that|this|them|such [a-z]+))?",
    "(can|could) ((really|simply|actually|only) )*(do|change|prevent|influence) "
    "(nothing|little|not "
    "much|hardly anything) (about|against|when|if|once)( (it|that|this|them|such [a-z]+))?",
    "(sellers?|shops?|we|i) (is|are|am|was|were) ((simply|just|totally|completely|quite) "
    ")*(helpless|"
    "powerless|defen[cs]eless|at (the|their|your) mercy)",
};
inline constexpr PhraseList kHelpless{kHelplessWordings};

/// That something is somebody's fault; he follows: "and that one is on USPS", "the fault has the
/// forwarder", as German puts it.
inline constexpr std::string_view kDownToWordings[] = {
    "(fault|guilt|blame)( (for|of|at) (this|that|it|the [a-z]+))? "
    "(has|have|had|bears?|carries|carry|"
    "takes?)( (alone|only|here|also|solely|then|clearly))*",
    "(guilty|at fault|to blame|(the|main|real|true|only) culprit)( (for|of|at) (this|that|it|the "
    "[a-z]+))? (is|are|was|were)( (alone|only|solely|here|clearly|also))*",
    "(that|this|which|those|these|it|ones?|rest|others?|delays?|loss(es)?|damages?|lateness|"
    "breakage|returns|complaints|claims|"
    "part|share|all|failures?|half) (is|was|are|were) ((entirely|all|fully|solely|clearly|really|"
    "purely|only|mostly|totally|squarely|simply) )*(on|down to)",
    "(that's|it's|this one's|one's|rest's) "
    "((entirely|all|fully|solely|clearly|really|purely|only|mostly|totally|"
    "squarely|simply) )*(on|down to)",
};
inline constexpr PhraseList kDownTo{kDownToWordings};

#define POA_GUILT "(mistakes?|fault|blame|guilt|responsibility|errors?|causes?|problems?)"

/// That the fault is not one's own alone: then it is the reader's, or somebody else's.
inline constexpr std::string_view kSharedWordings[] = {
    POA_GUILT
    " (does not|doesn't|do not|did not|didn't|is not|isn't|was not|wasn't|lies not|cannot|can't|is "
    "never) ((lie|lay|rest|be|stand|remain|only|just|alone|entirely|solely|exclusively|fully) "
    ")*(with|"
    "on|at|by|of) (us|me|our (side|shop|company|part)) (alone|only|entirely|solely|exclusively)",
    POA_GUILT
    " (does not|doesn't|do not|did not|didn't|is not|isn't|was not|wasn't|lies not|lie "
    "not|cannot|can't) ((lie|lay|rest|be|stand|remain) "
    ")?(only|just|alone|entirely|solely|exclusively|fully) (with|on|at|by|of) (us|me|our "
    "(side|shop|company|part|end))",
    "not (only|just|solely|entirely|exclusively|alone) (our|my) (own )?(fault|mistake|error|guilt|"
    "doing|responsibility)",
    "not (our|my) (own )?(fault|mistake|error|guilt|doing) (alone|only)",
    "not (only|just|solely|alone) (ours|mine|us|we|on our side|on us)( alone)?",
};
inline constexpr PhraseList kShared{kSharedWordings};

#undef POA_PLAINLY
#undef POA_NOTE
#undef POA_GUILT

}  // namespace poa
