// Lines and columns as people count them.
#pragma once

#include <cstddef>
#include <vector>

#include "analysis/text/text.h"

namespace poa::server {

/// Both from 1; the column counts code points, a byte that is not UTF-8 as one.
struct Place {
  std::size_t line = 1;
  std::size_t column = 1;
};

/// Turns byte offsets of one text into places, each in constant time, even in a document that is
/// one line of megabytes.
class Places {
 public:
  /// `text` must outlive this.
  explicit Places(const Text& text);

  /// Offsets past the end of a line's text belong to the column after its last character.
  [[nodiscard]] Place of(std::size_t offset) const;

 private:
  /// The first character that begins at or after a multiple of kStep.
  struct Milestone {
    std::size_t offset;
    std::size_t characters;  ///< before it, in the whole text
  };
  static constexpr std::size_t kStep = 4096;

  [[nodiscard]] std::size_t characters_before(std::size_t offset) const;

  const Text& text_;
  std::vector<Milestone> milestones_;
};

}  // namespace poa::server
