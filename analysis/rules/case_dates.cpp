#include "analysis/rules/case_dates.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace poa {
namespace {

/// Beginnings of words for a notice and for what it announces.
constexpr std::array<std::string_view, 14> kNoticeWords = {
    "deactivat", "suspen", "block",  "clos",  "remov",  "notice", "notif",
    "restrict",  "flag",   "disabl", "stopp", "e-mail", "email",  "announc"};

bool tells_of_notice(const Facts& facts, std::uint32_t sentence) {
  const IndexRange tokens = facts.prose.sentences()[sentence].tokens;
  return std::ranges::any_of(facts.prose.tokens(tokens), [&](const Token& token) {
    const std::string_view word = facts.prose.lower(token);
    return std::ranges::any_of(kNoticeWords,
                               [word](std::string_view stem) { return word.starts_with(stem); });
  });
}

}  // namespace

std::optional<DatedPlace> notice_date(const Facts& facts) {
  const FrontMatter& front_matter = facts.plan.front_matter;
  if (front_matter.notice_date) {
    const FrontMatterKey* key = front_matter.find("notice-date");
    return DatedPlace{*front_matter.notice_date, key != nullptr ? key->value : Span{}};
  }
  std::optional<DatedPlace> earliest;
  for (const Entity& entity : facts.entities_in(facts.plan.opening.sentences)) {
    if (entity.kind != EntityKind::date || !entity.date.exists() || entity.ambiguous ||
        !tells_of_notice(facts, entity.sentence)) {
      continue;
    }
    if (!earliest || entity.date.days() < earliest->date.days()) {
      earliest = DatedPlace{entity.date, entity.span};
    }
  }
  return earliest;
}

Date last_past_day(const Facts& facts) {
  return facts.plan.front_matter.submission_date.value_or(facts.surroundings.today);
}

Date with_year(Date date, Date reference) {
  if (date.year != 0 || !reference.exists()) return date;
  Date nearest = date;
  for (int year = reference.year - 1; year <= reference.year + 1; ++year) {
    const Date candidate{year, date.month, date.day};
    if (!candidate.exists()) continue;
    if (nearest.year == 0 || std::abs(candidate.days() - reference.days()) <
                                 std::abs(nearest.days() - reference.days())) {
      nearest = candidate;
    }
  }
  return nearest;
}

}  // namespace poa
