#include "analysis/assist/named_things.h"

#include <map>
#include <utility>

namespace poa::assist {
namespace {

class Collector {
 public:
  void add(EntityKind kind, std::string_view text, std::size_t mentions) {
    const auto [known, fresh] = places_.try_emplace({kind, std::string(text)}, things_.size());
    if (fresh) things_.push_back({kind, std::string(text), 0});
    things_[known->second].mentions += mentions;
  }

  [[nodiscard]] std::vector<NamedThing> result() && { return std::move(things_); }

 private:
  std::vector<NamedThing> things_;
  std::map<std::pair<EntityKind, std::string>, std::size_t> places_;
};

}  // namespace

std::string_view name_of_kind(EntityKind kind) {
  switch (kind) {
    case EntityKind::asin:
      return "ASIN";
    case EntityKind::order_id:
      return "order id";
    case EntityKind::seller_id:
      return "seller id";
    case EntityKind::case_id:
      return "case or complaint id";
    case EntityKind::purchase_order:
      return "purchase order";
    case EntityKind::invoice_number:
      return "invoice number";
    case EntityKind::shipment_id:
      return "shipment id";
    case EntityKind::removal_order:
      return "removal order";
    case EntityKind::code:
      return "document or procedure";
    case EntityKind::person:
      return "person";
    case EntityKind::organization:
      return "company";
    default:
      return {};
  }
}

std::vector<NamedThing> named_things(const Facts& facts, Span but_not) {
  Collector collector;
  const FrontMatter& front_matter = facts.plan.front_matter;
  for (const FrontMatterValue& asin : front_matter.asins) {
    collector.add(EntityKind::asin, asin.text, 0);
  }
  if (front_matter.seller_id) {
    collector.add(EntityKind::seller_id, front_matter.seller_id->text, 0);
  }
  if (front_matter.case_id) collector.add(EntityKind::case_id, front_matter.case_id->text, 0);
  for (const Entity& entity : facts.entities) {
    if (!entity.valid || entity.placeholder || entity.span.overlaps(but_not)) continue;
    const std::string_view text = facts.prose.text(entity.range);
    if (name_of_kind(entity.kind).empty() || text.find('\n') != text.npos) continue;
    collector.add(entity.kind, text, 1);
  }
  return std::move(collector).result();
}

}  // namespace poa::assist
