// The kinds of suspension: how front matter names them, how a text gives them away, what they need.
//
// The first five are the guide's; the others are kinds that Amazon's notices and experienced appeal
// writers tell apart. Every kind has a checklist (checklist.h) and templates (templates.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace poa::guide {

enum class SuspensionType : std::uint8_t {
  intellectual_property,
  inauthentic,
  performance,
  related_accounts,
  restricted_products,
  late_shipment,
  cancellation,
  tracking,
  counterfeit,
  trademark,
  copyright,
  patent,
  parallel_import,
  used_sold_as_new,
  not_as_described,
  product_safety,
  expired_food,
  listing_variation,
  review_manipulation,
  sales_rank,
  code_of_conduct,
  drop_shipping,
  identity_verification,
  forged_documents,
  fair_pricing,
  fba_condition,
};

inline constexpr std::size_t suspension_type_count = 26;

/// Types of one family are stages or shades of the same case.
enum class TypeFamily : std::uint8_t {
  performance,
  intellectual_property,
  authenticity,
  condition,
  compliance,
  listing,
  conduct,
  account,
};

/// Something that a reviewer of this type looks for in the text.
enum class Fact : std::uint8_t {
  metric_value,   ///< the rate that broke its target, with its window
  asin,           ///< the products concerned
  rights_owner,   ///< who complained
  complaint_id,   ///< the number of the complaint
  rights_number,  ///< the number of the trademark, copyright or patent
  supplier,       ///< where the goods came from, by name
  invoice,        ///< an invoice's number, date and quantity
  removal_order,  ///< a removal order's id, or the proof of disposal
  order_id,       ///< the orders concerned
  third_party,    ///< the agency, service or person who took part, by name
  other_account,  ///< the other account or store, by name or id
};

/// A term (see terms.h) that speaks for a type, and how loudly: 10 decides by itself, 5 is typical
/// of the type and at home in its neighbours too, 1 or 2 only tips a balance.
struct Trigger {
  std::string_view term;
  int weight;
};

/// One row of the table.
struct SuspensionTypeInfo {
  SuspensionType type;
  TypeFamily family;
  std::string_view id;    ///< as front matter names it: "used-sold-as-new"
  std::string_view name;  ///< as a person reads it: "Used sold as new"
  /// What the notice usually asks for, and how to answer it; one or two sentences.
  std::string_view response;
  std::span<const std::string_view> aliases;  ///< other ids that people write, in kebab-case
  std::span<const Trigger> triggers;
  std::span<const Fact> facts;
};

/// All types, in the order of the enumeration.
[[nodiscard]] std::span<const SuspensionTypeInfo> all_types();

[[nodiscard]] const SuspensionTypeInfo& info(SuspensionType type);

/// The type that an id or one of its aliases names. Case does not matter, and spaces, underscores
/// and hyphens are the same.
[[nodiscard]] std::optional<SuspensionType> find_type(std::string_view id);

/// The id that a misspelt one was probably meant to be, by edit distance to ids and aliases; empty
/// where none is near.
[[nodiscard]] std::string_view nearest_type_id(std::string_view misspelt);

/// Whether a text of the one type may well speak the language of the other: the same type, the same
/// family, or neighbours such as inauthentic and counterfeit.
[[nodiscard]] bool are_near(SuspensionType a, SuspensionType b);

/// What a text gives away about its type.
struct TypeInference {
  SuspensionType type;
  int score;      ///< the sum of its triggers' weights, each trigger counted at most three times
  int runner_up;  ///< the best score of a type that is not near it
};

/// The type that the words of an opening and root cause speak of; nothing where they
/// give no type away or not clearly.
[[nodiscard]] std::optional<TypeInference> infer_type(std::span<const std::string_view> words);

}  // namespace poa::guide
