// Where a sentence says when, or should: the places at which a fix leaves a date to be filled in.
#pragma once

#include <string_view>

#include "analysis/assist/code_action.h"
#include "analysis/facts.h"
#include "analysis/language/phrase.h"
#include "analysis/plan/plan.h"

namespace poa::assist {

/// Exchanges a date, or words in place of one, for a date to be filled in: "by 20 July 2026", "by
/// the end of August 2026" → "on [date]". A field of another name can be given.
[[nodiscard]] Edit date_for(const Facts& facts, const Sentence& sentence, IndexRange tokens,
                            std::string_view field = "date");

/// Exchanges words that tell no day for a date to be filled in, in the form that the sentence
/// asks for: "recently" → "on [date]", "as soon as possible" → "by [date]", "since some time" →
/// "since [date]", "within a few days" → "within [number] days".
[[nodiscard]] Edit date_for_vague_words(const Facts& facts, const PhraseMatch& match);

/// Says at the head of an action that it was done on a date to be filled in: "On [date] we closed",
/// "Lastly, on [date] we closed", "On [date]: removal of the stock".
[[nodiscard]] Edit date_at_head(const Facts& facts, const Item& item);

}  // namespace poa::assist
