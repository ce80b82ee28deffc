#include <algorithm>
#include <cstdint>

#include "analysis/rules/own_date.h"
#include "analysis/rules/placeholder_item.h"
#include "analysis/rules/sections.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

/// "On May 4" is concrete where the reader finds the year anywhere else in the document.
bool tells_year(const Facts& facts) {
  return facts.plan.front_matter.notice_date.has_value() ||
         facts.plan.front_matter.submission_date.has_value() ||
         std::ranges::any_of(facts.entities, [](const Entity& entity) {
           return (entity.kind == EntityKind::date || entity.kind == EntityKind::month) &&
                  entity.date.year != 0;
         });
}

enum class Dating : std::uint8_t {
  none,
  month_only,  ///< "in May 2026"
  no_year,     ///< "on 4 May", in a document without a year
  other_day,   ///< a date, but of something else
  own_day,
};

/// The best that an item has. A date that does not exist is one all the same: another rule's.
Dating dating_of(const Facts& facts, const Item& item, bool year_known) {
  Dating best = Dating::none;
  for (const Entity& entity : facts.entities_in(item.sentences)) {
    Dating found = Dating::none;
    if (entity.kind == EntityKind::month) {
      found = Dating::month_only;
    } else if (entity.kind == EntityKind::date) {
      found = entity.date.year == 0 && !year_known ? Dating::no_year
              : is_own_date(facts, entity)         ? Dating::own_day
                                                   : Dating::other_day;
    }
    best = std::max(best, found);
    if (best == Dating::own_day) break;
  }
  return best;
}

std::string_view message_for(Dating dating) {
  switch (dating) {
    case Dating::month_only:
      return "A month alone does not date this action: a reviewer wants the day. Write it out, "
             "like \"12 May 2026\".";
    case Dating::no_year:
      return "The date has no year, here or anywhere else in the plan. Write it out, like "
             "\"12 May 2026\".";
    case Dating::other_day:
      return "The date here belongs to something else, and the action itself has none. Say on "
             "which day you completed it.";
    default:
      return "This action has no date, so a reviewer can't tell whether it was done. Say on which "
             "day you completed it, like \"12 May 2026\".";
  }
}

void check(const Facts& facts, Report& report) {
  const bool year_known = tells_year(facts);
  for (const Section* section : sections_of(facts.plan, guide::SectionRole::corrective_actions)) {
    for (const Item& item : section->items) {
      const Dating dating = dating_of(facts, item, year_known);
      if (dating == Dating::own_day || is_placeholder_item(facts, item) ||
          has_date_placeholder(facts, item)) {
        continue;
      }
      report.add(item.first_line, std::string(message_for(dating)));
    }
  }
}

}  // namespace

const Rule kActionMissingDate{.id = "action-missing-date",
                              .group = RuleGroup::corrective_actions,
                              .severity = Severity::warning,
                              .check = check};

}  // namespace poa
