#include "analysis/rules/limit.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace poa {
namespace {

/// The findings of one rule beyond the most that are reported.
struct Rest {
  std::size_t before = 0;  ///< those that are reported
  std::size_t count = 0;
  Severity worst = Severity::hint;
};

std::string rest_message(std::size_t count) {
  return "From here on there are " + std::to_string(count) +
         " more places with this problem. They are shown once those above are mended.";
}

}  // namespace

void limit_findings(std::vector<Finding>& findings) {
  if (findings.size() <= kMostOfARule) return;
  std::unordered_map<std::string_view, Rest> rests;
  for (const Finding& finding : findings) {
    Rest& rest = rests[finding.rule];
    if (rest.before < kMostOfARule) {
      ++rest.before;
    } else {
      ++rest.count;
      rest.worst = std::min(rest.worst, finding.severity);
    }
  }

  std::unordered_map<std::string_view, std::size_t> kept;
  std::vector<Finding> shown;
  for (Finding& finding : findings) {
    const Rest& rest = rests[finding.rule];
    const std::size_t before = kept[finding.rule]++;
    if (before > kMostOfARule) continue;
    // A single one that is left speaks for itself.
    if (before == kMostOfARule && rest.count > 1) {
      finding = {finding.rule, rest.worst, finding.span, rest_message(rest.count), {}};
    }
    shown.push_back(std::move(finding));
  }
  findings = std::move(shown);
}

}  // namespace poa
