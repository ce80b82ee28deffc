#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/guide/suspension_type.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/sections.h"
#include "analysis/rules/table.h"
#include "analysis/rules/wrong_type_steps_phrases.h"

namespace poa {
namespace {

/// What the case can be about: the type that is stated or clearly inferred; both where the text
/// contradicts what is stated, for a step that is strange to both is strange to the case.
std::vector<guide::SuspensionType> possible_types(const Plan& plan) {
  constexpr int kClearLead = 10;  // a word that decides by itself, see guide::Trigger
  const std::optional<InferredType>& inferred = plan.inferred_type;
  std::vector<guide::SuspensionType> types;
  if (!plan.stated_type) {
    if (inferred && inferred->lead >= kClearLead) types.push_back(inferred->type);
    return types;
  }
  const bool contradicted = inferred && !guide::are_near(*plan.stated_type, inferred->type);
  if (contradicted) types.push_back(inferred->type);
  // "Performance" is said of late shipments too, which are the narrower case.
  const bool narrower = *plan.stated_type == guide::SuspensionType::performance && inferred &&
                        !contradicted && inferred->lead >= kClearLead;
  types.push_back(narrower ? inferred->type : *plan.stated_type);
  return types;
}

bool is_stranger(const StepFamily& family, guide::SuspensionType type) {
  return std::ranges::find(family.strangers, type) != family.strangers.end();
}

class WrongTypeSteps {
 public:
  /// Of the types the first is the likeliest.
  WrongTypeSteps(const Facts& facts, std::vector<guide::SuspensionType> types)
      : facts_(facts), types_(std::move(types)) {}

  void check(const StepFamily& family, Report& report) const {
    if (!is_stranger_to_all(family)) return;
    const Item* looked_at = nullptr;
    bool is_strange = false;
    for (const PhraseMatch& match : own_matches(facts_, *family.steps)) {
      const Span place = facts_.prose.source(match.range);
      const Item* item = step_at(place.begin);
      if (item == nullptr || item == looked_at) continue;
      looked_at = item;
      if (has_own_step(*item, family)) continue;
      is_strange = is_strange || !is_subject(family);
      if (!is_strange) return;
      // A step is marked from its beginning to the telling words.
      report.add({std::min(item->first_line.begin, place.begin), place.end},
                 in_quotes(facts_.prose.text(match.range)) + " answers " +
                     std::string(family.answers) + "; this case is about " +
                     in_quotes(guide::info(types_.front()).id) +
                     ". Keep the steps that close the cause you named, and cut the rest.");
    }
  }

 private:
  [[nodiscard]] bool is_stranger_to_all(const StepFamily& family) const {
    return std::ranges::all_of(
        types_, [&](guide::SuspensionType type) { return is_stranger(family, type); });
  }
  /// Whether the notice, the opening or the root cause speak of what such steps are for: a case may
  /// have more than one cause.
  [[nodiscard]] bool is_subject(const StepFamily& family) const {
    return std::ranges::any_of(facts_.plan.sentences_about_type(), [&](IndexRange sentences) {
      for (std::uint32_t s = sentences.first; s < sentences.last; ++s) {
        for (const PhraseMatch& match : phrases_in(facts_, s)) {
          if (match.list == family.subjects) return true;
        }
      }
      return false;
    });
  }

  /// The action or measure at a place; null if there is none.
  [[nodiscard]] const Item* step_at(std::size_t offset) const {
    const Section* section = facts_.plan.section_at(offset);
    if (section == nullptr ||
        std::ranges::find(kListedRoles, section->role) == kListedRoles.end()) {
      return nullptr;
    }
    const auto after = std::ranges::partition_point(
        section->items, [&](const Item& item) { return item.span.begin <= offset; });
    if (after == section->items.begin()) return nullptr;
    const Item& item = *std::prev(after);
    return item.span.contains(offset) ? &item : nullptr;
  }

  /// A step that looks over many things ("she reads all metrics of the Account Health page") or is
  /// about the case's own subject too is at home here.
  [[nodiscard]] bool has_own_step(const Item& item, const StepFamily& strange) const {
    for (std::uint32_t s = item.sentences.first; s < item.sentences.last; ++s) {
      for (const PhraseMatch& match : phrases_in(facts_, s)) {
        if (match.list == &kOverviews) return true;
        const bool own = std::ranges::any_of(kStepFamilies, [&](const StepFamily& family) {
          // "so that each code stands against counterfeits" is what the strange step is for.
          return match.list == family.steps && family.answers != strange.answers &&
                 !is_stranger_to_all(family);
        });
        if (own) return true;
      }
    }
    return false;
  }

  const Facts& facts_;
  std::vector<guide::SuspensionType> types_;
};

void check(const Facts& facts, Report& report) {
  std::vector<guide::SuspensionType> types = possible_types(facts.plan);
  if (types.empty()) return;
  const WrongTypeSteps steps(facts, std::move(types));
  for (const StepFamily& family : kStepFamilies) steps.check(family, report);
}

constexpr auto kLists = [] {
  std::array<const PhraseList*, 2 * kStepFamilies.size() + 1> lists{};
  for (std::size_t i = 0; i < kStepFamilies.size(); ++i) {
    lists[2 * i] = kStepFamilies[i].steps;
    lists[2 * i + 1] = kStepFamilies[i].subjects;
  }
  lists.back() = &kOverviews;
  return lists;
}();

}  // namespace

const Rule kWrongTypeSteps{.id = "wrong-type-steps",
                           .group = RuleGroup::practice,
                           .severity = Severity::info,
                           .phrases = kLists,
                           .check = check};

}  // namespace poa
