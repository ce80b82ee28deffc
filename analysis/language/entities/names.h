// People and companies.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "analysis/language/entities/scanner.h"

namespace poa::entities {

/// Reads them where they stand. Whether some are a person's is known only when all of the
/// document has been read: "Eva" is one because "Eva Lindqvist" stands elsewhere.
class NameReader {
 public:
  /// `possible_names` gets those that are to be decided then.
  explicit NameReader(std::vector<PossibleName>& possible_names)
      : possible_names_(possible_names) {}

  std::uint32_t read(Scanner& scanner, std::uint32_t at);

 private:
  std::vector<PossibleName>& possible_names_;
};

/// The words of the names of all people in a document.
class KnownNames {
 public:
  /// `read`: all entities but the single names.
  KnownNames(const Prose& prose, std::span<const Entity> read);

  [[nodiscard]] bool empty() const { return words_.empty(); }
  /// Whether all words among these tokens are.
  [[nodiscard]] bool contain(const Prose& prose, IndexRange tokens) const;

 private:
  std::vector<std::string_view> words_;  ///< sorted
};

/// Adds the person whose name these tokens are. Returns `last`.
std::uint32_t add_person(Scanner& scanner, std::uint32_t first, std::uint32_t last);

}  // namespace poa::entities
