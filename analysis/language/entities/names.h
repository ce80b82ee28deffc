// People and companies.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/language/entities/scanner.h"

namespace poa::entities {

/// People and companies: the names of a document are known only when all of it has been read, since
/// "Eva" is a person because "Eva Lindqvist" stands elsewhere.
class NameReader {
 public:
  std::uint32_t read(Scanner& scanner, std::uint32_t at);
  /// Adds the names that turned out to be of people.
  void finish(Scanner& scanner);

 private:
  struct Candidate {
    std::uint32_t first;
    std::uint32_t last;
    std::uint32_t sentence;
  };
  void remember(const Scanner& scanner, std::uint32_t first, std::uint32_t last);
  std::uint32_t keep_person(Scanner& scanner, std::uint32_t first, std::uint32_t last);

  std::vector<std::string_view> known_;  ///< the words of full names, one by one
  std::vector<Candidate> candidates_;
};

}  // namespace poa::entities
