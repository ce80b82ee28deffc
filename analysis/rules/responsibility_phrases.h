// How writers apologise and take the blame.
#pragma once

#include "analysis/language/phrase.h"

namespace poa {

/// "we apologise for", "we are very sorry", "please accept our apologies".
extern const PhraseList kApologies;

/// "we take full responsibility", "the responsibility is ours".
extern const PhraseList kResponsibility;

}  // namespace poa
