// The templates that a user keeps: whoever sends a sentence of theirs sends it twice.
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/facts.h"
#include "analysis/rules/template_words.h"

namespace poa {

/// The fingerprints of all of a user's templates. Immutable once made.
class UserTemplates {
 public:
  explicit UserTemplates(std::vector<std::uint64_t> fingerprints);
  UserTemplates(const UserTemplates&) = delete;
  UserTemplates& operator=(const UserTemplates&) = delete;

  [[nodiscard]] const FingerprintSet& fingerprints() const { return set_; }

 private:
  std::vector<std::uint64_t> sorted_;
  FingerprintSet set_;
};

/// Adds the fingerprints of a template's sentences. Headings, quotations and the lead-in of a list
/// are anybody's.
void add_fingerprints(const Facts& of_template, std::vector<std::uint64_t>& fingerprints);

}  // namespace poa
