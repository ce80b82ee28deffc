// How corrective actions speak of listings without naming them.
#pragma once

#include "analysis/language/phrase.h"

namespace poa {

/// "all affected listings", "every ASIN", "the three products": covers each ASIN, unless names
/// follow that limit it.
extern const PhraseList kAllListings;

/// "the listing", "this product": covers the one ASIN of a document that names no other.
extern const PhraseList kOneListing;

}  // namespace poa
