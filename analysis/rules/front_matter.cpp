#include <string>
#include <vector>

#include "analysis/rules/message.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

using Kind = FrontMatterProblem::Kind;

std::string did_you_mean(const FrontMatterProblem& problem) {
  return problem.suggestion.empty() ? "" : " Did you mean " + in_quotes(problem.suggestion) + "?";
}

std::string message(const FrontMatterProblem& problem) {
  const std::string subject = in_quotes(problem.subject);
  switch (problem.kind) {
    case Kind::syntax:
      return "The front matter can't be read here: " + problem.subject + ".";
    case Kind::unknown_key:
      return subject + " is no key of a Plan of Action." +
             (problem.suggestion.empty()
                  ? " Known keys are suspension, seller-id, marketplace, case-id, notice-date, "
                    "submission-date, asins, attachments and response."
                  : did_you_mean(problem));
    case Kind::duplicate_key:
      return subject + " stands twice; the first one counts. Keep the right one.";
    case Kind::wrong_type:
      return problem.key == "asins"
                 ? "\"asins\" takes a list: [B0…, B0…], or one a line after \"- \"."
                 : subject + " takes a single value, not a list.";
    case Kind::unknown_type:
      return subject + " is no suspension type." + did_you_mean(problem);
    case Kind::invalid_value:
      if (problem.key == "response") return "\"response\" is plan, documents or dispute.";
      return subject + " is no date of the calendar. Write year, month and day: 2026-05-11.";
  }
  return {};
}

Severity severity(Kind kind) {
  return kind == Kind::unknown_key || kind == Kind::duplicate_key ? Severity::warning
                                                                  : Severity::error;
}

void check(const Facts& facts, Report& report) {
  for (const FrontMatterProblem& problem : facts.plan.front_matter.problems) {
    report.add_as(severity(problem.kind), problem.span, message(problem));
  }
}

}  // namespace

const Rule kFrontMatter{.id = "front-matter",
                        .group = RuleGroup::structure,
                        .severity = Severity::error,
                        .check = check};

}  // namespace poa
