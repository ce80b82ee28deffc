#include "analysis/assist/dates.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <utility>

#include "analysis/rules/case_dates.h"

namespace poa::assist {
namespace {

/// No appeal names more, and nobody looks for the first of so many.
constexpr std::size_t kMost = 400;

/// The day before one that exists.
Date day_before(Date date) {
  const std::chrono::sys_days days{std::chrono::days(date.days() - 1)};
  const std::chrono::year_month_day day(days);
  return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
          static_cast<int>(static_cast<unsigned>(day.day()))};
}

class Collector {
 public:
  void add(Date date, std::string_view what) { static_cast<void>(entry(date, what)); }

  void add(Date date, std::string_view what, DateAlias alias) {
    if (KnownDate* known = entry(date, what)) known->aliases.push_back(alias);
  }

  [[nodiscard]] std::size_t size() const { return known_.size(); }

  [[nodiscard]] std::vector<KnownDate> result() && { return std::move(known_); }

 private:
  /// Null for what is no day.
  KnownDate* entry(Date date, std::string_view what) {
    if (!date.exists()) return nullptr;
    const auto [place, fresh] = places_.try_emplace(date.days(), known_.size());
    if (fresh) known_.push_back({date, what});
    return &known_[place->second];
  }

  std::vector<KnownDate> known_;
  std::map<std::int64_t, std::size_t> places_;
};

}  // namespace

std::vector<KnownDate> known_dates(const Facts& facts, Span but_not) {
  Collector known;
  const Date today = facts.surroundings.today;
  known.add(today, "today", {"today", 3});
  if (const auto notice = notice_date(facts)) known.add(notice->date, "the notice", {"notice", 4});
  if (const auto submission = facts.plan.front_matter.submission_date) {
    known.add(*submission, "the submission", {"submission", 4});
  }
  for (auto entity = facts.entities.rbegin(); entity != facts.entities.rend(); ++entity) {
    if (known.size() >= kMost) break;
    if (entity->kind != EntityKind::date || !entity->valid || entity->ambiguous) continue;
    if (entity->span.overlaps(but_not)) continue;
    known.add(entity->date, "in this document");
  }
  if (today.exists()) known.add(day_before(today), "yesterday", {"yesterday", 3});
  return std::move(known).result();
}

}  // namespace poa::assist
