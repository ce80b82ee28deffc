#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "analysis/assist/counted.h"
#include "analysis/assist/named_things.h"
#include "analysis/assist/prose_place.h"

namespace poa::assist {
namespace {

/// A word, and what is likely to follow it.
struct Lead {
  std::string_view word;
  EntityKind kind;
};

constexpr std::array kLeads{
    Lead{"asin", EntityKind::asin},
    Lead{"asins", EntityKind::asin},
    Lead{"listing", EntityKind::asin},
    Lead{"listings", EntityKind::asin},
    Lead{"units", EntityKind::asin},
    Lead{"order", EntityKind::order_id},
    Lead{"orders", EntityKind::order_id},
    Lead{"seller", EntityKind::seller_id},
    Lead{"case", EntityKind::case_id},
    Lead{"complaint", EntityKind::case_id},
    Lead{"po", EntityKind::purchase_order},
    Lead{"invoice", EntityKind::invoice_number},
    Lead{"shipment", EntityKind::shipment_id},
    Lead{"removal", EntityKind::removal_order},
    Lead{"supplier", EntityKind::organization},
    Lead{"with", EntityKind::organization},
    Lead{"manager", EntityKind::person},
    Lead{"officer", EntityKind::person},
    Lead{"lead", EntityKind::person},
};

bool is_lead(std::string_view word, EntityKind kind) {
  return std::ranges::any_of(
      kLeads, [&](const Lead& lead) { return lead.word == word && lead.kind == kind; });
}

std::string detail(const NamedThing& thing) {
  std::string text(name_of_kind(thing.kind));
  if (thing.mentions == 0) return text + " · not in the text yet";
  return text.append(" · ").append(counted(thing.mentions, "mention"));
}

}  // namespace

void complete_entity(const ProsePlace& prose, Completions& found) {
  // After those of a kind that leads and the dates, what the text has not named yet.
  constexpr std::size_t kNamed = 100;
  std::size_t rank = kNamed;
  for (const NamedThing& thing : named_things(prose.place.facts, {prose.word, prose.word_end})) {
    ++rank;
    auto typed = typed_of(prose, thing.text);
    if (!is_offered(typed, found)) continue;
    const bool is_name = thing.kind == EntityKind::person || thing.kind == EntityKind::organization;
    found.offers.push_back(prose_completion(
        prose, is_name ? CompletionKind::name : CompletionKind::identifier, *std::move(typed),
        thing.text, thing.mentions == 0 ? rank : rank + kNamed, is_lead(prose.before, thing.kind)));
    found.offers.back().detail = detail(thing);
  }
}

}  // namespace poa::assist
