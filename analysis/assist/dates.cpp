#include "analysis/assist/dates.h"

#include <algorithm>
#include <ranges>

#include "analysis/rules/case_dates.h"

namespace poa::assist {
namespace {

/// More would be a wall to choose from.
constexpr std::size_t kMost = 12;

}  // namespace

std::vector<KnownDate> known_dates(const Facts& facts, Span but_not) {
  std::vector<KnownDate> known;
  const auto add = [&](Date date, std::string_view what, std::string_view alias) {
    const bool is_there = std::ranges::find(known, date, &KnownDate::date) != known.end();
    if (date.exists() && !is_there) known.push_back({date, what, alias});
  };
  add(facts.surroundings.today, "today", "today");
  if (const auto notice = notice_date(facts)) add(notice->date, "the notice", "notice");
  if (const auto submission = facts.plan.front_matter.submission_date) {
    add(*submission, "the submission", "submission");
  }
  for (auto entity = facts.entities.rbegin(); entity != facts.entities.rend(); ++entity) {
    if (known.size() >= kMost) break;
    if (entity->kind != EntityKind::date || !entity->valid || entity->ambiguous) continue;
    if (entity->span.overlaps(but_not)) continue;
    add(entity->date, "in this document", {});
  }
  return known;
}

}  // namespace poa::assist
