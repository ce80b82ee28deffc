// People of the writer's own, though words for others name them.
#pragma once

#include "analysis/facts.h"

namespace poa {

/// Whether a match speaks of the seller for whom an agency writes: "the client shelved them
/// unopened", where the opening names a client.
[[nodiscard]] bool is_our_client(const Facts& facts, const PhraseMatch& match);

/// Whether a match ends with one who buys for us and has a name: "a mistake of our buyer Marek
/// Dudek".
[[nodiscard]] bool is_our_buyer(const Facts& facts, const PhraseMatch& match);

}  // namespace poa
