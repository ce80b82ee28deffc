// What most writers go on with, to be shown right behind the cursor.
#pragma once

#include <cstddef>
#include <optional>

#include "analysis/assist/snippet.h"
#include "analysis/facts.h"
#include "analysis/text/span.h"

namespace poa::assist {

struct InlineCompletion {
  Span replaced;  ///< within one line, up to its end; the snippet begins with what is there
  Snippet snippet;
};

/// - below the heading of an empty section, the section's template;
/// - at an empty item of actions or measures, the next example of the suspension type;
/// - at an empty line of the supporting documents, the next that is not there;
/// - on a heading half typed, the next missing section that begins like it.
/// Nothing anywhere else.
[[nodiscard]] std::optional<InlineCompletion> inline_completion(const Facts& facts,
                                                                std::size_t offset);

}  // namespace poa::assist
