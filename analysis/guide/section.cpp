#include "analysis/guide/section.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "analysis/guide/heading_names.h"
#include "analysis/guide/terms.h"

namespace poa::guide {
namespace {

using enum SectionRole;

constexpr std::array<SectionInfo, section_role_count> sections = {{
    {root_cause, "root-cause", "Root Cause",
     "Why it happened: the gap in your own process, with dates, ASINs and quantities. Not the "
     "complaint itself, and nobody else's fault."},
    {corrective_actions, "corrective-actions", "Corrective Actions",
     "What is already done: one completed action an item, each with its date, a detail that can be "
     "checked and the evidence for it."},
    {prevention_plan, "prevention-plan", "Prevention Plan",
     "The system that keeps it from happening again: who checks what, how often, with which tool, "
     "and the threshold at which something follows."},
    {supporting_documents, "supporting-documents", "Supporting Documents",
     "The evidence, item by item: what the suspension type's checklist asks for, and every "
     "document "
     "that the text refers to."},
}};

// A heading is short; a longer line is a sentence that happens to be bold.
constexpr std::size_t longest_heading = 18;
// How deep in a heading a name may stand that is allowed to stand anywhere.
constexpr std::size_t deepest_name = 7;

bool is_number(std::string_view word) {
  return std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

// "2", "2a", "iv", "b": what numbers a heading. An article ("A") goes with it and is no loss.
bool is_numbering(std::string_view word) {
  if (word.empty() || word.size() > 4) return false;
  if (word.size() == 1 || is_number(word) || is_number(word.substr(0, word.size() - 1)))
    return true;
  return word.find_first_not_of("ivx") == std::string_view::npos;
}

std::span<const std::string_view> without_numbering(std::span<const std::string_view> words) {
  constexpr std::array<std::string_view, 9> kinds = {
      "section", "step", "part", "point", "no", "teil", "abschnitt", "partie", "etape"};
  if (words.size() > 1 && std::ranges::find(kinds, words.front()) != kinds.end() &&
      is_numbering(words[1])) {
    words = words.subspan(1);
  }
  while (words.size() > 1 && is_numbering(words.front())) words = words.subspan(1);
  return words;
}

bool contains(std::span<const std::string_view> set, std::string_view word) {
  return std::ranges::find(set, word) != set.end();
}

struct CompiledName {
  const HeadingName* name;
  std::vector<std::uint16_t> groups;
};

struct Names {
  GroupIndex groups;
  std::vector<CompiledName> compiled;
  std::uint16_t title;
  std::uint16_t speaks_of_prevention;

  Names() {
    for (const HeadingName& name : heading_names()) {
      compiled.push_back({&name, groups.add_all(name.groups)});
    }
    title = groups.add(title_terms);
    speaks_of_prevention = groups.add(prevention_terms);
  }
};

bool only_tail(std::span<const std::string_view> words, std::size_t begin) {
  return std::all_of(words.begin() + static_cast<std::ptrdiff_t>(begin), words.end(),
                     [](std::string_view word) { return contains(tail_words, word); });
}

bool holds(const CompiledName& compiled, std::span<const std::string_view> words, std::size_t lead,
           const std::vector<std::size_t>& positions) {
  const std::size_t at = positions[compiled.groups.front()];
  for (const std::uint16_t group : compiled.groups) {
    if (positions[group] == GroupIndex::absent || positions[group] < at) return false;
  }
  switch (compiled.name->place) {
    case HeadingPlace::whole:
      return at <= lead && only_tail(words, std::max(at + 1, lead));
    case HeadingPlace::start:
      return at <= lead;
    case HeadingPlace::anywhere:
      return at <= deepest_name;
  }
  return false;
}

}  // namespace

std::span<const SectionInfo> all_sections() { return sections; }

const SectionInfo& info(SectionRole role) { return sections[static_cast<std::size_t>(role)]; }

std::optional<RecognisedHeading> recognise_heading(std::string_view heading) {
  // Longer than any heading: not worth splitting into words.
  constexpr std::size_t longest_bytes = 300;
  if (heading.size() > longest_bytes) return std::nullopt;
  static const Names names;

  const Words all(heading);
  const std::span<const std::string_view> words = without_numbering(all.all());
  if (words.empty() || words.size() > longest_heading) return std::nullopt;
  std::size_t lead = 0;
  while (lead + 1 < words.size() && contains(lead_words, words[lead])) ++lead;

  const std::vector<std::size_t> positions = names.groups.positions(words);
  const CompiledName* best = nullptr;
  std::size_t best_at = GroupIndex::absent;
  std::array<bool, section_role_count> strong_roles{};
  for (const CompiledName& candidate : names.compiled) {
    const std::size_t at = positions[candidate.groups.front()];
    if (at == GroupIndex::absent || !holds(candidate, words, lead, positions)) continue;
    const bool strong = candidate.name->strength == HeadingStrength::strong;
    if (strong) strong_roles[static_cast<std::size_t>(candidate.name->role)] = true;
    const bool better = best == nullptr || at < best_at ||
                        (at == best_at && strong && best->name->strength == HeadingStrength::weak);
    if (!better) continue;
    best = &candidate;
    best_at = at;
  }
  if (best == nullptr) {
    // "So that it does not come back: steps to prevent recurrence"
    const std::size_t colon = heading.rfind(": ");
    if (colon == heading.npos) return std::nullopt;
    return recognise_heading(heading.substr(colon + 1));
  }
  // "Plan of Action: root cause, corrective actions and prevention" is a title.
  if (positions[names.title] <= best_at || std::ranges::count(strong_roles, true) > 2) {
    return std::nullopt;
  }
  if (best->name->yields && positions[names.speaks_of_prevention] != GroupIndex::absent) {
    return RecognisedHeading{prevention_plan, HeadingStrength::strong};
  }
  return RecognisedHeading{best->name->role, best->name->strength};
}

}  // namespace poa::guide
