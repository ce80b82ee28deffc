// The days that a writer of this document may want to name.
#pragma once

#include <string_view>
#include <vector>

#include "analysis/facts.h"

namespace poa::assist {

struct KnownDate {
  Date date;
  std::string_view what;        ///< "today", "the notice", "named above"
  std::string_view alias = {};  ///< a word by which it can be called for; may be empty
};

/// Today, the days of the notice and of the submission, and the days that the document names, the
/// last few first. All of them exist, and none is there twice. What stands within `but_not` does
/// not count.
[[nodiscard]] std::vector<KnownDate> known_dates(const Facts& facts, Span but_not);

}  // namespace poa::assist
