#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "analysis/assist/date_style.h"
#include "analysis/assist/dates.h"
#include "analysis/assist/prose_place.h"

namespace poa::assist {
namespace {

constexpr std::array<std::string_view, 11> kBeforeDates = {
    "on", "since", "by", "until", "from", "before", "after", "dated", "of", "between", "to"};

}  // namespace

void complete_date(const ProsePlace& prose, std::vector<Completion>& out) {
  const Facts& facts = prose.place.facts;
  const bool leads = std::ranges::find(kBeforeDates, prose.before) != kBeforeDates.end();
  const DateStyle style = date_style(facts);
  std::size_t rank = 0;
  for (const KnownDate& known : known_dates(facts, {prose.word, prose.word_end})) {
    const std::string written = in_style(known.date, style);
    auto typed = typed_of(prose, written);
    if (!typed && !known.alias.empty()) typed = typed_of_alias(prose, known.alias, written);
    if (!typed) continue;
    out.push_back(
        prose_completion(prose, CompletionKind::date, *std::move(typed), written, rank++, leads));
    out.back().detail = known.what;
  }
}

}  // namespace poa::assist
