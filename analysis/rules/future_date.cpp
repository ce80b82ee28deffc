#include <string>
#include <utility>
#include <vector>

#include "analysis/rules/case_dates.h"
#include "analysis/rules/completion_date.h"
#include "analysis/rules/date_words.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

void check(const Facts& facts, Report& report) {
  const Date last = last_past_day(facts);
  if (!last.exists()) return;
  const bool stated = facts.plan.front_matter.submission_date.has_value();
  for (const Entity* entity : completion_dates(facts)) {
    const Date date = with_year(entity->date, last);
    const bool future = date.exists() && date.days() > last.days();
    const Date other = other_reading(date);
    if (!future || (entity->ambiguous && other.exists() && other.days() <= last.days())) continue;
    std::vector<RelatedPlace> related;
    if (const FrontMatterKey* key = facts.plan.front_matter.find("submission-date");
        stated && key != nullptr) {
      related.push_back({key->value, "the submission date"});
    }
    report.add(entity->span,
               "This action is written as done, but " + in_words(date) + " is after " +
                   (stated ? "the submission date, " + in_words(last) : "today") +
                   ". A reviewer will not believe either: correct the date, or do it first.",
               std::move(related));
  }
}

}  // namespace

const Rule kFutureDate{
    .id = "future-date", .group = RuleGroup::facts, .severity = Severity::warning, .check = check};

}  // namespace poa
