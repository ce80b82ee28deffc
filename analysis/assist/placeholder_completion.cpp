// Filling in what a template left open: "[date]", "[supplier name]".
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "analysis/assist/completion_place.h"
#include "analysis/assist/date_style.h"
#include "analysis/assist/dates.h"
#include "analysis/assist/named_things.h"
#include "analysis/guide/terms.h"

namespace poa::assist {
namespace {

/// A word of a field's name, and what fills it.
struct FieldWord {
  std::string_view word;
  EntityKind kind;
};

constexpr std::array kFieldWords{
    FieldWord{"date", EntityKind::date},
    FieldWord{"day", EntityKind::date},
    FieldWord{"asin", EntityKind::asin},
    FieldWord{"asins", EntityKind::asin},
    FieldWord{"seller", EntityKind::seller_id},
    FieldWord{"case", EntityKind::case_id},
    FieldWord{"complaint", EntityKind::case_id},
    FieldWord{"order", EntityKind::order_id},
    FieldWord{"po", EntityKind::purchase_order},
    FieldWord{"purchase", EntityKind::purchase_order},
    FieldWord{"invoice", EntityKind::invoice_number},
    FieldWord{"shipment", EntityKind::shipment_id},
    FieldWord{"removal", EntityKind::removal_order},
    FieldWord{"procedure", EntityKind::code},
    FieldWord{"checklist", EntityKind::code},
    FieldWord{"supplier", EntityKind::organization},
    FieldWord{"company", EntityKind::organization},
    FieldWord{"brand", EntityKind::organization},
    FieldWord{"owner", EntityKind::organization},
    FieldWord{"wholesaler", EntityKind::organization},
    FieldWord{"laboratory", EntityKind::organization},
    FieldWord{"agency", EntityKind::organization},
    FieldWord{"service", EntityKind::organization},
    FieldWord{"name", EntityKind::person},
    FieldWord{"person", EntityKind::person},
    FieldWord{"manager", EntityKind::person},
    FieldWord{"who", EntityKind::person},
};

/// More would be a wall to choose from.
constexpr std::size_t kMostDates = 12;

bool fills(EntityKind kind, const guide::Words& name) {
  return std::ranges::any_of(kFieldWords, [&](const FieldWord& field) {
    return field.kind == kind && std::ranges::find(name.all(), field.word) != name.all().end();
  });
}

/// The placeholder around the place or before it, within one line. Editors that go from field to
/// field select one, and then are behind it.
const Span* placeholder_at(const Place& place) {
  const auto& all = place.facts.placeholders;
  const auto after = std::ranges::upper_bound(all, place.offset, {}, &Span::begin);
  if (after == all.begin()) return nullptr;
  const Span& span = *std::prev(after);
  const bool inside = span.begin < place.offset && place.offset <= span.end;
  return inside && span.begin >= place.line.begin && span.end <= place.line.end ? &span : nullptr;
}

}  // namespace

bool complete_placeholder(const Place& place, Completions& found) {
  const Span* field = placeholder_at(place);
  if (field == nullptr) return false;
  const guide::Words name(field->in(place.text()));
  const std::string typed(Span{field->begin, place.offset}.in(place.text()));
  const auto add = [&](CompletionKind kind, std::string text, std::string_view detail) {
    Snippet snippet(text);
    // Editors compare with what is there, which is the field's name.
    std::string filter = typed + " " + text;
    found.offers.push_back({.label = std::move(text),
                            .detail = std::string(detail),
                            .kind = kind,
                            .snippet = std::move(snippet),
                            .replaced = *field,
                            .sort_key = sort_key('a', found.offers.size()),
                            .filter_text = std::move(filter)});
  };
  if (fills(EntityKind::date, name)) {
    const DateStyle style = date_style(place.facts);
    for (const KnownDate& known : known_dates(place.facts, *field)) {
      if (found.offers.size() == kMostDates) break;
      add(CompletionKind::date, in_style(known.date, style), known.what);
    }
  }
  for (const NamedThing& thing : named_things(place.facts, *field)) {
    if (!fills(thing.kind, name)) continue;
    const bool is_name = thing.kind == EntityKind::person || thing.kind == EntityKind::organization;
    add(is_name ? CompletionKind::name : CompletionKind::identifier, thing.text,
        name_of_kind(thing.kind));
  }
  // Behind it, running text goes on.
  return place.offset < field->end || !found.offers.empty();
}

}  // namespace poa::assist
