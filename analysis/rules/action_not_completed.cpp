#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "analysis/language/clause.h"
#include "analysis/rules/message.h"
#include "analysis/rules/placeholder_item.h"
#include "analysis/rules/sections.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

/// "We have not yet removed the listing", but not "We did not receive another complaint".
bool is_not_yet_done(const Prose& prose, const Clause& clause) {
  return clause.negated && std::ranges::any_of(prose.tokens(clause.tokens), [&](const Token& t) {
           return prose.lower(t) == "yet";
         });
}

bool is_outstanding(const Prose& prose, const Clause& clause) {
  return clause.completion == Completion::future || clause.completion == Completion::conditional ||
         clause.completion == Completion::in_progress ||
         (clause.completion == Completion::completed && is_not_yet_done(prose, clause));
}

/// The first main clause of an item that says something is still to be done; nothing if there is
/// none, or if another main clause says that something was done.
std::optional<Clause> outstanding_clause(const Facts& facts, const Item& item) {
  std::optional<Clause> outstanding;
  for (const Sentence& sentence : facts.prose.sentences(item.sentences)) {
    for (const Clause& clause : clauses_of(facts.prose, sentence)) {
      if (clause.subordinate || clause.quoted) continue;
      if (clause.completion == Completion::completed && !clause.negated) return std::nullopt;
      if (!outstanding && is_outstanding(facts.prose, clause)) outstanding = clause;
    }
  }
  return outstanding;
}

std::string message_for(const Clause& clause, std::string_view verb) {
  const std::string words = in_quotes(verb);
  if (clause.completion == Completion::in_progress || clause.completion == Completion::completed) {
    return words +
           " tells a reviewer that this is not finished. Finish it and give the date, or "
           "move it to the prevention plan.";
  }
  if (clause.completion == Completion::conditional) {
    return words +
           " says what ought to be done, not what was. Write what you have completed, and "
           "when.";
  }
  return words +
         " is a promise; corrective actions are what you have already done. Do it, then "
         "write what you did and when, or move it to the prevention plan.";
}

void check(const Facts& facts, Report& report) {
  for (const Section* section : sections_of(facts.plan, guide::SectionRole::corrective_actions)) {
    for (const Item& item : section->items) {
      if (is_placeholder_item(facts, item)) continue;
      const std::optional<Clause> clause = outstanding_clause(facts, item);
      if (!clause) continue;
      const auto tokens = facts.prose.tokens(clause->verb_phrase);
      const ProseRange verb{tokens.front().range.begin, tokens.back().range.end};
      report.add(facts.prose.source(verb), message_for(*clause, facts.prose.text(verb)));
    }
  }
}

}  // namespace

const Rule kActionNotCompleted{.id = "action-not-completed",
                               .group = RuleGroup::corrective_actions,
                               .severity = Severity::error,
                               .check = check};

}  // namespace poa
