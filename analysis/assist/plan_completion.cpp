#include <algorithm>
#include <iterator>
#include <string>

#include "analysis/assist/completion_place.h"
#include "analysis/assist/style.h"
#include "analysis/guide/suspension_type.h"
#include "analysis/guide/templates.h"
#include "analysis/plan/lines.h"

namespace poa::assist {
namespace {

/// Front matter stands on the first line or nowhere.
std::string without_front_matter(std::string plan) {
  constexpr std::string_view kEnd = "---\n\n";
  return plan.substr(plan.find(kEnd, kEnd.size()) + kEnd.size());
}

}  // namespace

void complete_plan(const Place& place, Completions& found) {
  if (!place.at_line_end()) return;
  // Then each plan has one of its names, and whoever types another does not find it.
  if (place.typed.empty()) found.incomplete = true;
  for (const guide::SuspensionTypeInfo& type : guide::all_types()) {
    const std::string label = "Plan of Action: " + std::string(type.name);
    const std::string names[] = {label, "POA: " + std::string(type.name), "new " + label};
    const auto name = std::find_if(std::begin(names), std::end(names), [&](const auto& one) {
      return begins_with(one, place.typed_text());
    });
    if (name == std::end(names)) continue;

    std::string plan = guide::plan_template(type.type);
    const bool at_start = trimmed(place.text(), {0, place.typed.begin}).empty();
    if (place.line_number > 0 || !at_start) plan = without_front_matter(std::move(plan));
    if (place.line_number + 1 < place.facts.text->line_count()) plan.pop_back();
    const bool is_stated = place.facts.plan.stated_type == type.type;
    const std::size_t rank = is_stated ? 0 : found.offers.size() + 1;
    found.offers.push_back({.label = label,
                            .detail = std::string(type.id),
                            .subject = type.id,
                            .kind = CompletionKind::plan,
                            .snippet = snippet_of_template(plan, place.line_ending),
                            .replaced = place.replaced_from(place.typed.begin),
                            .sort_key = sort_key('a', rank),
                            .filter_text = *filter_text({}, place.typed_text(), *name)});
  }
}

}  // namespace poa::assist
