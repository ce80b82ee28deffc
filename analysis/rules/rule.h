// A rule: its declaration as data and its check.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/facts.h"
#include "analysis/language/phrase.h"
#include "analysis/rules/finding.h"
#include "analysis/rules/passage_finding.h"

namespace poa {

/// The groups in which settings can name rules, as the chapters of the rules' catalogue.
enum class RuleGroup : std::uint8_t {
  structure,
  root_cause,
  corrective_actions,
  prevention,
  language,
  template_leftovers,
  evidence,
  facts,
  practice,
};

[[nodiscard]] std::string_view group_name(RuleGroup group);

class Report;

struct Rule {
  std::string_view id;
  RuleGroup group = RuleGroup::structure;
  Severity severity = Severity::warning;
  /// The phrase lists whose matches the check reads; compiled into the one automaton.
  std::span<const PhraseList* const> phrases = {};
  /// Its findings are about words, wherever they stand: a user can name more of them, and words
  /// that are never reported (see HouseStyle).
  bool is_about_words = false;
  void (*check)(const Facts& facts, Report& report) = nullptr;
  /// In place of `check`, for a rule that looks at each passage alone: at its words, its kind and
  /// its entities. What it says of a passage holds until an edit changes that passage.
  void (*check_passage)(const Facts& facts, const Passage& passage,
                        PassageReport& report) = nullptr;
};

/// Where a check puts what it finds: the rule's id and its severity are filled in.
class Report {
 public:
  Report(const Rule& rule, Severity severity, std::vector<Finding>& findings)
      : rule_(rule), severity_(severity), findings_(findings) {}

  void add(Span span, std::string message, std::vector<RelatedPlace> related = {}) {
    add(severity_, span, std::move(message), std::move(related));
  }
  /// For a rule whose cases differ in weight (`blame`, `front-matter`). A severity that the user
  /// set holds for all of them.
  void add_as(Severity own, Span span, std::string message,
              std::vector<RelatedPlace> related = {}) {
    add(severity_ == rule_.severity ? own : severity_, span, std::move(message),
        std::move(related));
  }

 private:
  void add(Severity severity, Span span, std::string message, std::vector<RelatedPlace> related) {
    findings_.push_back({rule_.id, severity, span, std::move(message), std::move(related)});
  }

  const Rule& rule_;
  Severity severity_;
  std::vector<Finding>& findings_;
};

/// Every rule, in the order of the catalogue. The one table: a rule that is not here does not run.
[[nodiscard]] std::span<const Rule* const> all_rules();

/// The rule of an id, or null.
[[nodiscard]] const Rule* find_rule(std::string_view id);

/// The rule's page in Markdown: what it flags, why a reviewer minds, bad, good, how to fix.
[[nodiscard]] std::string_view rule_page(std::string_view id);

}  // namespace poa
