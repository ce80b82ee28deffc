// What a menu shows beside the offer that is looked at.
#pragma once

#include <string>
#include <string_view>

#include "analysis/assist/completion.h"

namespace poa::assist {

/// The documentation of an offer, in Markdown; empty where there is none. It follows from the
/// offer's kind and subject alone, so that it can be asked for later, when the document is another.
[[nodiscard]] std::string completion_help(CompletionKind kind, std::string_view subject);

}  // namespace poa::assist
