// The days that a writer of this document may want to name.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "analysis/facts.h"

namespace poa::assist {

/// A word by which a day can be called for.
struct DateAlias {
  std::string_view word;
  /// How many of its first letters tell it from all other words that are likely to be meant.
  std::size_t telling = 0;
};

struct KnownDate {
  Date date;
  std::string_view what;  ///< "today", "the notice", "in this document"
  std::vector<DateAlias> aliases = {};
};

/// Today, the days of the notice and of the submission, the days that the document names, the last
/// first and no more than some hundred, and yesterday. All of them exist, and none is there twice.
/// What stands within `but_not` does not count.
[[nodiscard]] std::vector<KnownDate> known_dates(const Facts& facts, Span but_not);

}  // namespace poa::assist
