#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/assist/counted.h"
#include "analysis/assist/hover_sources.h"
#include "analysis/assist/named_things.h"
#include "analysis/rules/case_dates.h"
#include "analysis/rules/date_words.h"

namespace poa::assist {
namespace {

std::string_view weekday(Date date) {
  constexpr std::array<std::string_view, 7> kNames = {"Thursday", "Friday",  "Saturday", "Sunday",
                                                      "Monday",   "Tuesday", "Wednesday"};
  const std::int64_t days = date.days() % 7;  // 1970-01-01 was a Thursday.
  return kNames.at(static_cast<std::size_t>(days < 0 ? days + 7 : days));
}

/// "3 days after the notice of 9 March 2026".
std::string distance(Date date, Date from, std::string_view what) {
  const std::int64_t days = date.days() - from.days();
  if (days == 0) return std::string("The day of ").append(what).append(".");
  std::string text = counted(static_cast<std::size_t>(std::abs(days)), "day");
  text.append(days > 0 ? " after " : " before ").append(what);
  return text + " of " + in_words(from) + ".";
}

std::string of_date(const Facts& facts, const Entity& entity) {
  if (!entity.valid) return "**Date** that no calendar has.";
  if (entity.ambiguous && entity.date.exists()) {
    return std::string("**Date** that can be read in two ways: ")
        .append(in_words(entity.date))
        .append(" or ")
        .append(in_words(other_reading(entity.date)))
        .append(".");
  }
  if (!entity.date.exists()) return "**Date** without a year.";
  std::string text =
      bold(std::string(weekday(entity.date)).append(", ").append(in_words(entity.date)));
  const auto notice = notice_date(facts);
  if (notice && notice->date.exists()) {
    text.append("\n\n").append(distance(entity.date, notice->date, "the notice"));
  }
  return text;
}

/// What an entity is that has no name of its own; empty for what needs no word.
std::string_view meaning(EntityKind kind) {
  switch (kind) {
    case EntityKind::month:
      return "**Month.** A reviewer wants the day.";
    case EntityKind::evidence:
      return "**Evidence.** The words point to a document that comes with the appeal.";
    case EntityKind::role:
      return "**Responsible.** The words say who does it.";
    case EntityKind::frequency:
      return "**Frequency.** The words say how often it is done.";
    case EntityKind::email:
      return "**E-mail address**";
    case EntityKind::phone:
      return "**Telephone number**";
    default:
      return {};
  }
}

/// "2 mentions: lines 4 and 9" of what is the same.
template <class IsSame>
std::string mentions(const Facts& facts, IsSame is_same) {
  std::vector<Span> places;
  for (const Entity& entity : facts.entities) {
    if (is_same(entity)) places.push_back(entity.span);
  }
  return counted(places.size(), "mention") + ": " + lines_of(facts, places);
}

std::string of_name(const Facts& facts, const Entity& entity) {
  std::string name(name_of_kind(entity.kind));
  if (name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
  std::string text = bold(name).append(" ").append(facts.prose.text(entity.range));
  if (entity.placeholder) return text + "\n\nOnly keeps the place of one.";
  if (!entity.valid) return text + "\n\nCan't be one: its form is wrong.";
  text.append("\n\n").append(mentions(facts, [&](const Entity& other) {
    const bool same = entity.value.empty()
                          ? facts.prose.text(other.range) == facts.prose.text(entity.range)
                          : other.value == entity.value;
    return other.kind == entity.kind && same;
  }));
  if (entity.kind == EntityKind::asin && !facts.plan.front_matter.asins.empty()) {
    const auto& asins = facts.plan.front_matter.asins;
    const bool listed =
        std::ranges::find(asins, entity.value, &FrontMatterValue::text) != asins.end();
    text += listed ? ". The front matter lists it." : ". The front matter does not list it.";
  }
  return text;
}

/// An ASIN in the front matter, which is none of the text's entities.
void explain_listed_asin(const HoverPlace& place, std::vector<HoverNote>& out) {
  const auto& asins = place.facts.plan.front_matter.asins;
  const auto listed = std::ranges::find_if(
      asins, [&](const FrontMatterValue& asin) { return asin.span.contains(place.offset); });
  if (listed == asins.end()) return;
  const auto is_same = [&](const Entity& entity) {
    return entity.kind == EntityKind::asin && entity.value == listed->text;
  };
  const bool is_mentioned = std::ranges::any_of(place.facts.entities, is_same);
  out.push_back({listed->span, bold("ASIN") + " " + listed->text + "\n\n" +
                                   (is_mentioned ? mentions(place.facts, is_same)
                                                 : "The text does not mention it.")});
}

}  // namespace

void explain_entity(const HoverPlace& place, std::vector<HoverNote>& out) {
  const Entity* narrowest = nullptr;
  for (const Entity& entity : place.facts.entities) {
    if (!entity.span.contains(place.offset)) continue;
    if (narrowest == nullptr || entity.span.size() < narrowest->span.size()) narrowest = &entity;
  }
  if (narrowest == nullptr) {
    explain_listed_asin(place, out);
    return;
  }
  std::string text;
  if (narrowest->kind == EntityKind::date) {
    text = of_date(place.facts, *narrowest);
  } else if (!name_of_kind(narrowest->kind).empty()) {
    text = of_name(place.facts, *narrowest);
  } else {
    text = meaning(narrowest->kind);
  }
  if (!text.empty()) out.push_back({narrowest->span, std::move(text)});
}

}  // namespace poa::assist
