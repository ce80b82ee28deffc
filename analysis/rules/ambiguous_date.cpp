#include <string>

#include "analysis/rules/date_words.h"
#include "analysis/rules/message.h"
#include "analysis/rules/quotation.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

void check(const Facts& facts, Report& report) {
  for (const Entity& entity : facts.entities) {
    if (entity.kind != EntityKind::date || !entity.ambiguous || in_block_quote(facts, entity)) {
      continue;
    }
    report.add(entity.span, in_quotes(facts.prose.text(entity.range)) + " can be read as " +
                                in_words(entity.date) + " or as " +
                                in_words(other_reading(entity.date)) +
                                ". Write the month as a word.");
  }
}

}  // namespace

const Rule kAmbiguousDate{
    .id = "ambiguous-date", .group = RuleGroup::facts, .severity = Severity::hint, .check = check};

}  // namespace poa
