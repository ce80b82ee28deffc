// Which section each heading of a document names, recognised once and not at every keystroke.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/guide/section.h"

namespace poa {

/// What the words of a line that may be a heading were recognised as.
struct HeadingReading {
  std::string words;
  std::optional<guide::RecognisedHeading> recognised;
};

/// Recognises headings in the order of the document. Most edits leave all of them as they were, so
/// that the readings of an earlier version answer.
class HeadingReader {
 public:
  /// `earlier` must outlive it.
  explicit HeadingReader(std::span<const HeadingReading> earlier) : earlier_(earlier) {}

  [[nodiscard]] std::optional<guide::RecognisedHeading> read(std::string_view words);

  /// All that was read.
  [[nodiscard]] std::vector<HeadingReading> readings() && { return std::move(readings_); }

 private:
  [[nodiscard]] const HeadingReading* find_earlier(std::string_view words);

  std::span<const HeadingReading> earlier_;
  std::size_t next_ = 0;  ///< the one of them that probably answers
  std::vector<HeadingReading> readings_;
};

}  // namespace poa
