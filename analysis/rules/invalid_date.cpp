#include <string>

#include "analysis/rules/date_words.h"
#include "analysis/rules/message.h"
#include "analysis/rules/quotation.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

/// Why there is no such day.
std::string reason_for(Date date) {
  if (date.month < 1 || date.month > 12) return "There is no month " + std::to_string(date.month);
  constexpr int kLongestMonth = 31;
  if (date.day < 1 || date.day > kLongestMonth) {
    return "No month has a day " + std::to_string(date.day);
  }
  int last = kLongestMonth;
  while (!Date{date.year == 0 ? 2024 : date.year, date.month, last}.exists()) --last;
  return in_words({date.year, date.month, 0}) + " has " + std::to_string(last) + " days";
}

void check(const Facts& facts, Report& report) {
  for (const Entity& entity : facts.entities) {
    if (entity.kind != EntityKind::date || entity.valid || entity.placeholder ||
        in_block_quote(facts, entity)) {
      continue;
    }
    report.add(entity.span,
               in_quotes(facts.prose.text(entity.range)) + " is no day of the calendar. " +
                   reason_for(entity.date) +
                   ": a reviewer will doubt the other dates too, so look this one up.");
  }
}

}  // namespace

const Rule kInvalidDate{
    .id = "invalid-date", .group = RuleGroup::facts, .severity = Severity::error, .check = check};

}  // namespace poa
