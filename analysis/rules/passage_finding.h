// What a rule finds in one passage, whatever the rest of the document says and the user has set.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "analysis/language/prose.h"

namespace poa {

struct Rule;

struct PassageFinding {
  const Rule* rule = nullptr;
  ProseRange range;
  std::uint32_t token = 0;  ///< the first, in Prose::tokens()
  std::string message;
};

/// Where a check of one passage puts what it finds.
class PassageReport {
 public:
  PassageReport(const Rule& rule, const Prose& prose, std::vector<PassageFinding>& findings)
      : rule_(rule), prose_(prose), findings_(findings) {}

  void add(ProseRange range, std::string message) {
    findings_.push_back({&rule_, range, prose_.token_at(range.begin), std::move(message)});
  }

 private:
  const Rule& rule_;
  const Prose& prose_;
  std::vector<PassageFinding>& findings_;
};

}  // namespace poa
