#include "analysis/plan/heading_reader.h"

#include <algorithm>

namespace poa {

std::optional<guide::RecognisedHeading> HeadingReader::read(std::string_view words) {
  const HeadingReading* earlier = find_earlier(words);
  const auto recognised =
      earlier != nullptr ? earlier->recognised : guide::recognise_heading(words);
  readings_.push_back({std::string(words), recognised});
  return recognised;
}

const HeadingReading* HeadingReader::find_earlier(std::string_view words) {
  // Further than a few lines ahead, to recognise a line costs no more than to look for it.
  constexpr std::size_t kLookAhead = 8;
  for (std::size_t i = 0; i < std::min(kLookAhead, earlier_.size()); ++i) {
    const std::size_t at = (next_ + i) % earlier_.size();
    if (earlier_[at].words != words) continue;
    next_ = at + 1;
    return &earlier_[at];
  }
  return nullptr;
}

}  // namespace poa
