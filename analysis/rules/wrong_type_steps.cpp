#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "analysis/guide/suspension_type.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/sections.h"
#include "analysis/rules/table.h"
#include "analysis/rules/wrong_type_steps_phrases.h"

namespace poa {
namespace {

/// The type that the case is of beyond doubt: stated and not contradicted by the text, or clearly
/// inferred.
std::optional<guide::SuspensionType> sure_type(const Plan& plan) {
  constexpr int kClearLead = 10;  // a word that decides by itself, see guide::Trigger
  const std::optional<InferredType>& inferred = plan.inferred_type;
  if (!plan.stated_type) {
    return inferred && inferred->lead >= kClearLead ? std::optional(inferred->type) : std::nullopt;
  }
  const bool contradicted = inferred && !guide::are_near(*plan.stated_type, inferred->type);
  return contradicted ? std::nullopt : plan.stated_type;
}

bool is_stranger(const StepFamily& family, guide::SuspensionType type) {
  return std::ranges::find(family.strangers, type) != family.strangers.end();
}

class WrongTypeSteps {
 public:
  WrongTypeSteps(const Facts& facts, guide::SuspensionType type) : facts_(facts), type_(type) {}

  void check(const StepFamily& family, Report& report) const {
    if (!is_stranger(family, type_)) return;
    const Item* looked_at = nullptr;
    bool is_strange = false;
    for (const PhraseMatch& match : own_matches(facts_, *family.steps)) {
      const Span place = facts_.prose.source(match.range);
      const Item* item = step_at(place.begin);
      if (item == nullptr || item == looked_at) continue;
      looked_at = item;
      if (has_own_step(*item)) continue;
      is_strange = is_strange || !is_subject(family);
      if (!is_strange) return;
      report.add(place, in_quotes(facts_.prose.text(match.range)) + " answers " +
                            std::string(family.answers) + "; this case is about " +
                            in_quotes(guide::info(type_).id) +
                            ". Keep the steps that close the cause you named, and cut the rest.");
    }
  }

 private:
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
  [[nodiscard]] bool has_own_step(const Item& item) const {
    for (std::uint32_t s = item.sentences.first; s < item.sentences.last; ++s) {
      for (const PhraseMatch& match : phrases_in(facts_, s)) {
        if (match.list == &kOverviews) return true;
        const bool own = std::ranges::any_of(kStepFamilies, [&](const StepFamily& family) {
          return match.list == family.steps && !is_stranger(family, type_);
        });
        if (own) return true;
      }
    }
    return false;
  }

  const Facts& facts_;
  guide::SuspensionType type_;
};

void check(const Facts& facts, Report& report) {
  const std::optional<guide::SuspensionType> type = sure_type(facts.plan);
  if (!type) return;
  const WrongTypeSteps steps(facts, *type);
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
