// The whole analysis: text in, facts and findings out.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/facts.h"
#include "analysis/language/phrase.h"
#include "analysis/rules/finding.h"
#include "analysis/rules/rule.h"
#include "analysis/text/text.h"

namespace poa {

/// Which rules run, and how much their findings weigh.
struct RuleSettings {
  /// A rule's id or a group's name → its severity, or nothing for "off". A rule's own entry goes
  /// before its group's.
  std::map<std::string, std::optional<Severity>, std::less<>> severities;

  /// The severity that a rule has under these settings; nothing if it is off.
  [[nodiscard]] std::optional<Severity> severity_of(const Rule& rule) const;
};

/// Compiled once (a few milliseconds), then immutable and shared by all documents and threads.
class Analyzer {
 public:
  Analyzer();

  /// Total: any text gives facts. With those of an earlier version of the document, only what
  /// changed is read closely; the outcome is the same.
  [[nodiscard]] Facts facts(std::shared_ptr<const Text> text, Surroundings surroundings,
                            const Facts* earlier = nullptr) const;

  /// The findings of all rules that are on, in document order, after suppression comments; empty
  /// for a document that is no Plan of Action only if the caller asks is_plan_of_action first.
  [[nodiscard]] std::vector<Finding> findings(const Facts& facts,
                                              const RuleSettings& settings) const;

  [[nodiscard]] const PhraseFinder& phrases() const { return phrases_; }

 private:
  PhraseFinder phrases_;
};

}  // namespace poa
