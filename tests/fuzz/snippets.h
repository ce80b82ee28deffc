// Reads snippets as an editor does (LSP 3.17, "Snippet Syntax").
#pragma once

#include <string_view>

#include "analysis/assist/snippet.h"

namespace poa::fuzz {

/// What an editor makes of the rendered snippet is what an editor without snippets is given.
void check_snippet(const assist::Snippet& snippet);

}  // namespace poa::fuzz
