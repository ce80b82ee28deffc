#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/guide/suspension_type.h"
#include "analysis/rules/placeholder_item.h"
#include "analysis/rules/root_cause.h"
#include "analysis/rules/sections.h"
#include "analysis/rules/table.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

bool is_date(const Facts&, const Entity& entity) {
  return entity.kind == EntityKind::date ||
         (entity.kind == EntityKind::month && entity.date.year != 0);
}

/// "(invoice 2291)": where it stands as evidence it is a number all the same.
bool is_numbered_invoice(const Facts& facts, const Entity& entity) {
  const std::string_view words = facts.prose.lower(entity.range);
  return words.find("invoice") != words.npos && words.find_first_of("0123456789") != words.npos;
}

/// What can be looked up. A malformed one and a placeholder still count: other rules speak of them.
bool is_identifier(const Facts& facts, const Entity& entity) {
  switch (entity.kind) {
    case EntityKind::evidence:
      return is_numbered_invoice(facts, entity);
    case EntityKind::asin:
    case EntityKind::order_id:
    case EntityKind::purchase_order:
    case EntityKind::invoice_number:
    case EntityKind::shipment_id:
    case EntityKind::removal_order:
    case EntityKind::code:
      return true;
    default:
      return false;
  }
}

/// "14 returned pumps": a number of things, though nothing is known of their name.
bool counts_things(const Facts& facts, const Entity& entity) {
  if (entity.kind != EntityKind::number || entity.placeholder) return false;
  constexpr std::uint32_t kReach = 3;
  const IndexRange sentence = facts.prose.sentences()[entity.sentence].tokens;
  const std::uint32_t end = std::min(sentence.last, entity.tokens.last + kReach);
  for (std::uint32_t at = entity.tokens.last; at < end; ++at) {
    const Token& token = facts.prose.tokens()[at];
    const std::string_view word = facts.prose.lower(token);
    if (token.kind != TokenKind::word || word == "and" || word == "to" || word == "of")
      return false;
    if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss")) return true;
  }
  return false;
}

bool is_quantity(const Facts& facts, const Entity& entity) {
  return entity.kind == EntityKind::quantity || entity.kind == EntityKind::money ||
         entity.kind == EntityKind::percentage || counts_things(facts, entity);
}

// What the placeholders of templates call what is to come; "[what happened, how and when]" is all
// of it.
constexpr std::array<std::string_view, 6> kDateNames = {"when", "date",  "dates",
                                                        "day",  "month", "period"};
constexpr std::array<std::string_view, 17> kIdentifierNames = {
    "what", "asin",     "asins", "order", "orders",  "invoice",  "invoices", "po", "purchase",
    "lot",  "document", "batch", "sku",   "listing", "listings", "shipment", "id"};
constexpr std::array<std::string_view, 19> kQuantityNames = {
    "how",    "quantity", "quantities", "number", "numbers", "count",  "amount",
    "rate",   "units",    "pieces",     "orders", "asins",   "claims", "reviews",
    "copies", "boxes",    "parcels",    "x",      "percent"};

/// What a root cause says by which it can be checked.
class Specifics {
 public:
  Specifics(const Facts& facts, std::span<const Section* const> sections)
      : facts_(facts), sections_(sections) {}

  /// Named, or to be filled in: then `placeholder` speaks of it.
  [[nodiscard]] bool has(bool (*is_kind)(const Facts&, const Entity&),
                         std::span<const std::string_view> names) const {
    return std::ranges::any_of(sections_, [&](const Section* section) {
      return std::ranges::any_of(facts_.entities_in(section->sentences),
                                 [&](const Entity& entity) { return is_kind(facts_, entity); }) ||
             keeps_place_for(facts_, section->passages, names);
    });
  }

 private:
  const Facts& facts_;
  std::span<const Section* const> sections_;
};

/// Whose account it is, and whether two belong together, is no matter of goods.
bool is_about_goods(const Plan& plan) {
  const auto type = plan.type();
  return !type || guide::info(*type).family != guide::TypeFamily::account;
}

/// Late orders have no one product.
bool has_products(const Plan& plan) {
  const auto type = plan.type();
  return type && guide::info(*type).family != guide::TypeFamily::performance;
}

/// A case about one ASIN that the opening has named: which goods are meant is clear.
bool names_its_one_asin(const Facts& facts) {
  if (!has_products(facts.plan)) return false;
  std::string one;
  for (const Entity& entity : facts.entities) {
    if (entity.kind != EntityKind::asin || !entity.valid) continue;
    if (!one.empty() && entity.value != one) return false;
    one = entity.value;
  }
  const auto opening = facts.entities_in(facts.plan.opening.sentences);
  return !one.empty() && std::ranges::any_of(opening, [](const Entity& entity) {
    return entity.kind == EntityKind::asin;
  });
}

/// "apron" of "aprons"; empty for a word that names no product.
std::string_view product_word(std::string_view word) {
  constexpr std::array<std::string_view, 12> kOthers = {"with",    "from", "that", "this",
                                                        "your",    "item", "unit", "asin",
                                                        "listing", "size", "pack", "product"};
  constexpr std::size_t kShortest = 4;
  if (word.ends_with("s")) word.remove_suffix(1);
  const bool letters = std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
  const bool other = is_one_of(word, kOthers);
  return word.size() < kShortest || !letters || other ? std::string_view() : word;
}

/// The words that name products, of the tokens before an ASIN in brackets: "our linen apron (ASIN
/// B0…)".
std::vector<std::string_view> products_before(const Facts& facts, const Entity& asin) {
  constexpr std::uint32_t kReach = 6;
  const std::uint32_t begin = facts.prose.sentences()[asin.sentence].tokens.first;
  const auto word = [&](std::uint32_t at) { return facts.prose.lower(facts.prose.tokens()[at]); };
  std::vector<std::string_view> products;
  std::uint32_t at = asin.tokens.first;
  while (at > begin && word(at - 1) == "asin") --at;
  if (at == begin || word(at - 1) != "(") return products;
  --at;
  for (const std::uint32_t last = at - std::min(at - begin, kReach); at > last;) {
    const std::string_view product = product_word(word(--at));
    if (!product.empty()) products.push_back(product);
  }
  return products;
}

/// The opening names each ASIN beside its product, and the root cause tells what was left undone
/// with that: "they covered 850 aprons".
bool names_products_of_asins(const Facts& facts, std::span<const Section* const> causes) {
  if (!has_products(facts.plan)) return false;
  const auto sentences = root_cause_sentences(facts);
  if (std::ranges::none_of(sentences, [&](auto s) { return names_omission(facts, s); })) {
    return false;
  }
  const auto is_told = [&](std::string_view product) {
    return std::ranges::any_of(causes, [&](const Section* section) {
      const auto of_section = facts.prose.sentences(section->sentences);
      return std::ranges::any_of(of_section, [&](const Sentence& sentence) {
        return std::ranges::any_of(facts.prose.tokens(sentence.tokens), [&](const Token& token) {
          return product_word(facts.prose.lower(token)) == product;
        });
      });
    });
  };
  std::size_t asins = 0;
  for (const Entity& entity : facts.entities_in(facts.plan.opening.sentences)) {
    if (entity.kind != EntityKind::asin) continue;
    constexpr std::size_t kMost = 16;  // more are a stock list
    if (++asins > kMost) return false;
    if (std::ranges::none_of(products_before(facts, entity), is_told)) return false;
  }
  return asins > 0;
}

void check(const Facts& facts, Report& report) {
  const auto sections = sections_of(facts.plan, guide::SectionRole::root_cause);
  if (sections.empty() || facts.plan.front_matter.response != Response::plan) return;
  const bool unwritten = std::ranges::all_of(sections, [&](const Section* section) {
    return is_only_placeholders(facts, section->passages);
  });
  if (unwritten) return;
  const Specifics specifics(facts, sections);
  std::vector<std::string_view> missing;
  if (!specifics.has(is_date, kDateNames)) missing.emplace_back("a date");
  if (is_about_goods(facts.plan)) {
    if (!specifics.has(is_identifier, kIdentifierNames) && !names_its_one_asin(facts) &&
        !names_products_of_asins(facts, sections)) {
      missing.emplace_back("an ASIN, order or invoice number");
    }
    if (!specifics.has(is_quantity, kQuantityNames)) missing.emplace_back("a quantity");
  }
  if (missing.empty()) return;

  std::string list(missing.front());
  for (std::size_t i = 1; i < missing.size(); ++i) {
    list.append(i + 1 == missing.size() ? " and " : ", ").append(missing[i]);
  }
  report.add(sections.front()->heading_text,
             "The root cause lacks " + list +
                 ". Reviewers take a cause without facts for a guess: say when, what and how "
                 "many.");
}

}  // namespace

const Rule kRootCauseLacksSpecifics{.id = "root-cause-lacks-specifics",
                                    .group = RuleGroup::root_cause,
                                    .severity = Severity::warning,
                                    .check = check};

}  // namespace poa
