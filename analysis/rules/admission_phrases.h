// Acts that open a case of their own once they are admitted.
#pragma once

#include "analysis/language/phrase.h"

namespace poa {

/// "edited the invoice", "the invoice was altered", "submitted a forged certificate".
extern const PhraseList kEditedPapers;

/// "opened a second seller account".
extern const PhraseList kSecondAccount;

/// "bought the units at Costco", "retail arbitrage".
extern const PhraseList kRetailSource;

/// "offered a gift card for a review", "asked buyers to remove their feedback".
extern const PhraseList kPaidReviews;

/// "confirmed the shipment before the carrier had the parcel".
extern const PhraseList kEarlyConfirmation;

}  // namespace poa
