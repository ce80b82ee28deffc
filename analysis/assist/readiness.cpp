#include "analysis/assist/readiness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <utility>

#include "analysis/assist/counted.h"
#include "analysis/guide/checklist.h"
#include "analysis/rules/message.h"
#include "analysis/rules/missing_document.h"

namespace poa::assist {
namespace {

using guide::SectionRole;

enum class Share : std::uint8_t { whole, of_items, of_checklist };

/// A row of the formula.
struct Need {
  std::optional<SectionRole> section;
  double points;
  Share share;
  std::string_view next;  ///< `#` is how many of them: "2 actions"
  std::array<std::string_view, 3> rules = {};
};

constexpr Need kNeeds[] = {
    {{}, 3, Share::whole, "give the seller id", {"missing-seller-id", "inconsistent-seller-id"}},
    {{},
     2,
     Share::whole,
     "say which kind of suspension it is",
     {"unknown-suspension-type", "suspension-mismatch"}},

    {SectionRole::root_cause,
     15,
     Share::whole,
     "name the cause",
     {"no-root-cause", "vague-root-cause", "symptom-as-cause"}},
    {SectionRole::root_cause,
     10,
     Share::whole,
     "back the cause with facts",
     {"root-cause-lacks-specifics"}},

    {SectionRole::corrective_actions,
     8,
     Share::of_items,
     "complete #",
     {"action-not-completed", "vague-action"}},
    {SectionRole::corrective_actions, 7, Share::of_items, "date #", {"action-missing-date"}},
    {SectionRole::corrective_actions,
     5,
     Share::of_items,
     "add figures or names to #",
     {"action-lacks-detail"}},
    {SectionRole::corrective_actions,
     5,
     Share::of_items,
     "point to evidence for #",
     {"action-lacks-evidence"}},

    {SectionRole::prevention_plan,
     10,
     Share::of_items,
     "make # verifiable",
     {"unverifiable-measure", "prevention-promise"}},
    {SectionRole::prevention_plan,
     4,
     Share::whole,
     "name who is responsible",
     {"prevention-missing-owner"}},
    {SectionRole::prevention_plan,
     4,
     Share::whole,
     "set a limit at which you act",
     {"prevention-missing-threshold"}},
    {SectionRole::prevention_plan,
     2,
     Share::whole,
     "name a tool or a checklist",
     {"prevention-missing-tool"}},

    {SectionRole::supporting_documents,
     12,
     Share::of_checklist,
     "add #",
     {"missing-document", "no-evidence"}},
    {SectionRole::supporting_documents,
     8,
     Share::of_items,
     "attach #",
     {"unchecked-document", "broken-attachment"}},

    {{}, 3, Share::whole, "fill in what a template left open", {"placeholder", "template-text"}},
};

constexpr double kNoOtherError = 2;

double points_of(SectionRole section) {
  double points = 0;
  for (const Need& need : kNeeds) {
    if (need.section == section) points += need.points;
  }
  return points;
}

std::string_view item_name(SectionRole section) {
  switch (section) {
    case SectionRole::root_cause:
      return "paragraph";
    case SectionRole::corrective_actions:
      return "action";
    case SectionRole::prevention_plan:
      return "measure";
    case SectionRole::supporting_documents:
      break;
  }
  return "document";
}

std::string with_count(std::string_view next, std::size_t count, std::string_view noun) {
  std::string text(next);
  const std::size_t place = text.find('#');
  return place == std::string::npos ? text : text.replace(place, 1, counted(count, noun));
}

class Account {
 public:
  Account(const Facts& facts, std::span<const Finding> findings)
      : facts_(facts), findings_(findings), used_(findings.size()) {}

  Readiness settle() {
    std::optional<SectionRole> lost;
    for (const Need& need : kNeeds) {
      if (need.section && need.section == lost) continue;
      if (need.section && withhold_section(*need.section)) {
        lost = need.section;
        continue;
      }
      withhold(need);
      const bool is_last = &need + 1 == std::end(kNeeds) || (&need + 1)->section != need.section;
      if (need.section && is_last) withhold_open_items(*need.section);
    }
    withhold_for_errors();
    const double missing = withheld([](const Gap&) { return true; });
    result_.percent = static_cast<int>(std::floor(std::clamp(100 - missing, 0.0, 100.0)));
    // What is missing is more than nothing, however little.
    if (!result_.gaps.empty()) result_.percent = std::min(result_.percent, 99);
    return std::move(result_);
  }

 private:
  [[nodiscard]] std::optional<std::size_t> finding_of_lost(SectionRole role) const {
    const std::string_view heading = guide::info(role).heading;
    const Section* section = facts_.plan.section(role);
    for (std::size_t i = 0; i < findings_.size(); ++i) {
      const Finding& finding = findings_[i];
      if (section == nullptr
              ? finding.rule == "missing-section" &&
                    finding.message.find(in_quotes(heading)) != std::string::npos
              : finding.rule == "empty-section" && section->heading.contains(finding.span)) {
        return i;
      }
    }
    return std::nullopt;
  }

  bool withhold_section(SectionRole role) {
    const auto finding = finding_of_lost(role);
    if (!finding) return false;
    const bool is_there = facts_.plan.section(role) != nullptr;
    used_[*finding] = true;
    result_.gaps.push_back(
        {.next = (is_there ? "write " : "add ") + in_quotes(guide::info(role).heading),
         .points = points_of(role),
         .finding = *finding,
         .section = role,
         .whole_section = true});
    return true;
  }

  void withhold(const Need& need) {
    std::optional<std::size_t> first;
    std::vector<const Item*> items;
    for (std::size_t i = 0; i < findings_.size(); ++i) {
      if (std::ranges::find(need.rules, findings_[i].rule) == need.rules.end()) continue;
      if (need.share == Share::of_items) {
        const Item* item = item_at(*need.section, findings_[i].span.begin);
        if (item == nullptr) continue;  // a broken link elsewhere is an error of its own
        if (items.empty() || items.back() != item) items.push_back(item);
      }
      used_[i] = true;
      if (!first) first = i;
    }
    if (!first) return;
    const auto [part, whole] = share_of(need, items);
    const std::string_view noun = need.section ? item_name(*need.section) : "";
    result_.gaps.push_back(
        {.next = part == 0 ? std::string("point to evidence") : with_count(need.next, part, noun),
         .points = part == 0 || whole == 0 ? need.points
                                           : need.points * static_cast<double>(part) /
                                                 static_cast<double>(std::max(part, whole)),
         .finding = *first,
         .section = need.section});
  }

  template <class Counts>
  [[nodiscard]] double withheld(Counts counts) const {
    double points = 0;
    for (const Gap& gap : result_.gaps) points += counts(gap) ? gap.points : 0;
    return points;
  }

  /// Of what the needs of a section have left it, the share of the items in which a field is open.
  void withhold_open_items(SectionRole role) {
    std::optional<std::size_t> first;
    std::vector<const Item*> open;
    for (std::size_t i = 0; i < findings_.size(); ++i) {
      if (findings_[i].rule != "placeholder") continue;
      const Item* item = item_at(role, findings_[i].span.begin);
      if (item == nullptr) continue;
      if (open.empty() || open.back() != item) open.push_back(item);
      if (!first) first = i;
    }
    if (!first) return;
    const double left =
        points_of(role) - withheld([role](const Gap& gap) { return gap.section == role; });
    if (left <= 0) return;
    result_.gaps.push_back(
        {.next = "fill in " + counted(open.size(), std::string(item_name(role))),
         .points = left * static_cast<double>(open.size()) / static_cast<double>(items_of(role)),
         .finding = *first,
         .section = role});
  }

  [[nodiscard]] std::size_t items_of(SectionRole role) const {
    std::size_t all = 0;
    for (const Section& section : facts_.plan.sections) {
      if (section.role == role) all += section.items.size();
    }
    return all;
  }

  /// How many of how many are at fault.
  [[nodiscard]] std::pair<std::size_t, std::size_t> share_of(
      const Need& need, const std::vector<const Item*>& items) const {
    switch (need.share) {
      case Share::whole:
        break;
      case Share::of_items:
        return {items.size(), items_of(*need.section)};
      case Share::of_checklist: {
        const auto type = facts_.plan.type();
        const auto required =
            type ? std::ranges::count_if(guide::checklist(*type),
                                         [](const auto* item) { return item->required; })
                 : 0;
        return {missing_documents(facts_).size(), static_cast<std::size_t>(required)};
      }
    }
    return {1, 1};
  }

  /// The item of a section that holds a place.
  [[nodiscard]] const Item* item_at(SectionRole role, std::size_t offset) const {
    const Section* section = facts_.plan.section_at(offset);
    if (section == nullptr || section->role != role) return nullptr;
    const auto after = std::ranges::partition_point(
        section->items, [&](const Item& item) { return item.span.begin <= offset; });
    if (after == section->items.begin()) return nullptr;
    const Item& item = *std::prev(after);
    return offset <= item.span.end ? &item : nullptr;
  }

  void withhold_for_errors() {
    std::size_t errors = 0;
    std::optional<std::size_t> first;
    for (std::size_t i = 0; i < findings_.size(); ++i) {
      if (used_[i] || findings_[i].severity != Severity::error) continue;
      ++errors;
      if (!first) first = i;
    }
    if (!first) return;
    result_.gaps.push_back({.next = "mend " + counted(errors, "error"),
                            .points = kNoOtherError,
                            .finding = *first,
                            .section = std::nullopt});
  }

  const Facts& facts_;
  std::span<const Finding> findings_;
  std::vector<bool> used_;  ///< the findings that a gap speaks for
  Readiness result_;
};

}  // namespace

Readiness readiness(const Facts& facts, std::span<const Finding> findings) {
  return Account(facts, findings).settle();
}

}  // namespace poa::assist
