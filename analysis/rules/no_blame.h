// Where words of blame blame nobody.
#pragma once

#include "analysis/facts.h"

namespace poa {

/// "We do not blame the carrier", "nor was the courier at fault", "rules out the carrier's fault",
/// "we do not say that the carrier was to blame".
[[nodiscard]] bool is_negated(const Facts& facts, const PhraseMatch& match);

/// "the factory's error rate", "a customer misuse warning": part of another noun.
[[nodiscard]] bool is_compound(const Facts& facts, const PhraseMatch& match);

/// "Our carrier is responsible for the pick-up at 5 p.m."
[[nodiscard]] bool tells_a_duty(const Facts& facts, const PhraseMatch& match);

/// "sold without any warning label".
[[nodiscard]] bool is_printed_warning(const Facts& facts, const PhraseMatch& match);

/// "Amazon made no mistake", "your algorithm is not in dispute", "Amazon's system was right".
[[nodiscard]] bool is_defended(const Facts& facts, const PhraseMatch& match);

/// "The mill never told us, and neither is at fault": the sentence says that nobody else is.
[[nodiscard]] bool clears_others(const Facts& facts, const PhraseMatch& match);

/// A dispute says that the decision was wrong; that somebody at Amazon is to blame it need not say.
[[nodiscard]] bool is_disputed(const Facts& facts, const PhraseMatch& match);

}  // namespace poa
