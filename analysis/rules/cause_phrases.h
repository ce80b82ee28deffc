// How root causes are stated, and how they are only seemingly stated.
#pragma once

#include "analysis/language/phrase.h"

namespace poa {

/// "because", "due to", "the root cause was", "led to": a cause stands beside it.
extern const PhraseList kCauseWords;

/// "we failed to", "lack of", "relied on": a failure that is named is a cause.
extern const PhraseList kFailureWords;

/// "I do not know why": says that there is none.
extern const PhraseList kIgnorance;

/// "the root cause was that customers complained": from "root cause" to the end of the symptom.
extern const PhraseList kCauseIsSymptom;

/// "because of negative feedback": the same, said of the suspension as such.
extern const PhraseList kBecauseOfSymptom;

/// "due to certain problems", "we had some quality issues": vague whatever place is named.
extern const PhraseList kVagueCause;

/// "because of a mistake": vague unless it says what went wrong.
extern const PhraseList kBareMistake;

}  // namespace poa
