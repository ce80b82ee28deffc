#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "analysis/rules/case_dates.h"
#include "analysis/rules/completion_date.h"
#include "analysis/rules/date_words.h"
#include "analysis/rules/quotation.h"
#include "analysis/rules/table.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

/// Words with which a writer says that an action came first on purpose.
constexpr std::array<std::string_view, 6> kBeforehand = {"before", "already",    "earlier",
                                                         "prior",  "previously", "proactively"};

bool is_meant_early(const Facts& facts, const Entity& date) {
  const IndexRange tokens = facts.prose.sentences()[date.sentence].tokens;
  return std::ranges::any_of(facts.prose.tokens(tokens), [&](const Token& token) {
    return is_one_of(facts.prose.lower(token), kBeforehand);
  });
}

void check_against_notice(const Facts& facts, Report& report) {
  const std::optional<DatedPlace> notice = notice_date(facts);
  if (!notice || !notice->date.exists()) return;
  for (const Entity* entity : completion_dates(facts)) {
    const Date date = with_year(entity->date, notice->date);
    const bool early = date.exists() && date.days() < notice->date.days();
    const Date other = other_reading(date);
    if (!early || is_meant_early(facts, *entity) ||
        (entity->ambiguous && other.exists() && other.days() >= notice->date.days())) {
      continue;
    }
    report.add(entity->span,
               "This action is dated " + in_words(date) + ", before the notice of " +
                   in_words(notice->date) +
                   ". A correction follows what it corrects: check the date, or say why you "
                   "acted before the notice.",
               {{notice->place, "the notice"}});
  }
}

/// Whether a range ends before it begins, however its figures are read.
bool runs_backwards(const Entity& begin, const Entity& end) {
  const auto backwards = [](Date from, Date to) {
    return from.exists() && to.exists() && to.days() < from.days();
  };
  if (!backwards(begin.date, end.date)) return false;
  if (!begin.ambiguous && !end.ambiguous) return true;
  return backwards(begin.ambiguous ? other_reading(begin.date) : begin.date,
                   end.ambiguous ? other_reading(end.date) : end.date);
}

void check_ranges(const Facts& facts, Report& report) {
  const Entity* before = nullptr;
  for (const Entity& entity : facts.entities) {
    if (entity.kind != EntityKind::date) continue;
    if (entity.ends_range && before != nullptr && before->sentence == entity.sentence &&
        runs_backwards(*before, entity) && !in_block_quote(facts, entity)) {
      report.add({before->span.begin, entity.span.end},
                 "The range from " + in_words(before->date) + " to " + in_words(entity.date) +
                     " ends before it begins. Look both days up.");
    }
    before = &entity;
  }
}

void check(const Facts& facts, Report& report) {
  check_against_notice(facts, report);
  check_ranges(facts, report);
}

}  // namespace

const Rule kDateOrder{
    .id = "date-order", .group = RuleGroup::facts, .severity = Severity::warning, .check = check};

}  // namespace poa
