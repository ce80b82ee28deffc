#include "analysis/guide/checklist.h"

#include <algorithm>
#include <array>
#include <utility>

namespace poa::guide {
namespace {

// A document that is only promised, or said to be missing: "we have no invoices", "we will send the
// letter", "invoices to follow". The words stand close to the document's own, so that
// "organizational chart: the two have no common owner" still names a chart.
constexpr std::string_view absence_before =
    "no|no valid|lack*|cannot provide|can't provide|could not provide|couldn't provide|"
    "unable to provide|cannot send|cannot find|can't find|could not find|could not get|"
    "could not obtain|do not have|don't have|did not have|didn't have|does not have|not have|"
    "have no|has no|had no|no longer have|never had|never asked|never received|did not ask|"
    "did not request|did not obtain|did not keep|did not receive|not received|failed to|will send|"
    "will provide|will submit|will attach|will upload|will obtain|will request|will get|will ask|"
    "will share|shall send|shall provide|can send|can provide|could send|going to send|"
    "going to provide|would send|ready to send|happy to send|waiting for|wait for|awaiting|"
    "requested|request for|request of|asked for|ask for|missing|lost|forgot";
constexpr std::size_t absence_reach_before = 4;
// "The new label, without the sentence" is there.
constexpr std::string_view absence_right_before = "without";
constexpr std::size_t absence_reach_right_before = 2;

constexpr std::string_view absence_after =
    "not available|unavailable|not yet|to follow|will follow|follows later|later|still missing|"
    "is missing|are missing|will be sent|will be provided|will be submitted|will be attached|"
    "not attached|not included|not received|not obtained|cannot be|could not be|pending|upon "
    "request|"
    "on request|if you want|if needed|if required|did not include|did not show|did not contain|"
    "gave neither|was lost|were lost|got lost|does not exist|do not exist|refused";
constexpr std::size_t absence_reach_after = 6;

bool absent_near(const std::vector<std::uint16_t>& terms, const std::vector<std::size_t>& positions,
                 std::size_t document, std::size_t before, std::size_t after) {
  return std::ranges::any_of(terms, [&](std::uint16_t term) {
    const std::size_t at = positions[term];
    if (at == GroupIndex::absent) return false;
    return at < document ? document - at <= before : at > document && at - document <= after;
  });
}

// Each phrase a group of its own: the first of two may be far away while the second is near.
std::vector<std::uint16_t> add_each(GroupIndex& groups, std::string_view phrases) {
  std::vector<std::uint16_t> numbers;
  for (;;) {
    const std::size_t bar = phrases.find('|');
    numbers.push_back(groups.add(phrases.substr(0, bar)));
    if (bar == std::string_view::npos) return numbers;
    phrases.remove_prefix(bar + 1);
  }
}

// Built when a document of the type is first seen: a session rarely sees more than one.
template <DocumentMatcher::Names Names, std::size_t Type>
const DocumentMatcher& matcher_of() {
  static const DocumentMatcher matcher(checklist(static_cast<SuspensionType>(Type)), Names);
  return matcher;
}

template <DocumentMatcher::Names Names, std::size_t... Type>
const DocumentMatcher& matcher_of(SuspensionType type, std::index_sequence<Type...>) {
  using Get = const DocumentMatcher& (*)();
  static constexpr std::array<Get, sizeof...(Type)> get = {&matcher_of<Names, Type>...};
  return get[static_cast<std::size_t>(type)]();
}

template <DocumentMatcher::Names Names>
const DocumentMatcher& matcher_of(SuspensionType type) {
  return matcher_of<Names>(type, std::make_index_sequence<suspension_type_count>());
}

}  // namespace

DocumentMatcher::DocumentMatcher(std::span<const ChecklistItem* const> items, Names names)
    : absence_before_(add_each(groups_, absence_before)),
      absence_right_before_(add_each(groups_, absence_right_before)),
      absence_after_(add_each(groups_, absence_after)) {
  for (std::size_t item = 0; item < items.size(); ++item) {
    if (names == Names::in_list) {
      if (!items[item]->listed.empty()) {
        wordings_.push_back({item, groups_.add_all(items[item]->listed), {}});
      }
      continue;
    }
    for (const Wording& wording : items[item]->wordings) {
      std::vector<std::uint16_t> none;
      if (!wording.none.empty()) none.push_back(groups_.add(wording.none));
      wordings_.push_back({item, groups_.add_all(wording.all), std::move(none)});
    }
  }
}

std::uint64_t DocumentMatcher::named(std::span<const std::string_view> words) const {
  const std::vector<std::size_t> positions = groups_.positions(words);
  const auto present = [&](std::uint16_t group) { return positions[group] != GroupIndex::absent; };
  std::uint64_t items = 0;
  for (const CompiledWording& wording : wordings_) {
    const std::uint64_t bit = std::uint64_t{1} << wording.item;
    if ((items & bit) != 0 || !std::ranges::all_of(wording.all, present) ||
        std::ranges::any_of(wording.none, present)) {
      continue;
    }
    const std::size_t document = positions[wording.all.front()];
    if (absent_near(absence_before_, positions, document, absence_reach_before, 0) ||
        absent_near(absence_right_before_, positions, document, absence_reach_right_before, 0) ||
        absent_near(absence_after_, positions, document, 0, absence_reach_after)) {
      continue;
    }
    items |= bit;
  }
  return items;
}

const DocumentMatcher& document_matcher(SuspensionType type) {
  return matcher_of<DocumentMatcher::Names::in_full>(type);
}

std::uint64_t listed_documents(SuspensionType type, std::span<const std::string_view> words) {
  const std::uint64_t named = document_matcher(type).named(words);
  return named != 0 ? named : matcher_of<DocumentMatcher::Names::in_list>(type).named(words);
}

}  // namespace poa::guide
