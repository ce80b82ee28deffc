#include <array>
#include <optional>
#include <string>
#include <utility>

#include "analysis/assist/date_style.h"
#include "analysis/assist/dates.h"
#include "analysis/assist/prose_place.h"
#include "analysis/text/one_of.h"

namespace poa::assist {
namespace {

constexpr std::array<std::string_view, 11> kBeforeDates = {
    "on", "since", "by", "until", "from", "before", "after", "dated", "of", "between", "to"};

/// More would be a wall to choose from.
constexpr std::size_t kMost = 12;

/// Where a date is due, two letters of an alias are enough.
constexpr std::size_t kFewLetters = 2;

std::optional<Typed> typed_of_date(const ProsePlace& prose, const KnownDate& known,
                                   std::string_view written, bool leads) {
  auto typed = typed_of(prose, written);
  for (const DateAlias& alias : known.aliases) {
    if (typed && !typed->held_back) break;
    auto called = typed_of_alias(prose, alias.word, leads ? kFewLetters : alias.telling, written);
    if (called) typed = std::move(called);
  }
  return typed;
}

}  // namespace

void complete_date(const ProsePlace& prose, Completions& found) {
  const Facts& facts = prose.place.facts;
  const bool leads = is_one_of(prose.before, kBeforeDates);
  const DateStyle style = date_style(facts);
  std::size_t rank = 0;
  for (const KnownDate& known : known_dates(facts, {prose.word, prose.word_end})) {
    const std::string written = in_style(known.date, style);
    auto typed = typed_of_date(prose, known, written, leads);
    if (!is_offered(typed, found)) continue;
    if (rank == kMost) {
      found.incomplete = true;
      break;
    }
    found.offers.push_back(
        prose_completion(prose, CompletionKind::date, *std::move(typed), written, rank++, leads));
    found.offers.back().detail = known.what;
  }
}

}  // namespace poa::assist
