#include "analysis/guide/suspension_type.h"

#include <set>

#include "analysis/guide/terms.h"
#include "tests/catch.h"

namespace poa::guide {
namespace {

std::string inferred(std::string_view text) {
  const auto inference = infer_type(Words(text).all());
  return inference ? std::string(info(inference->type).id) : "";
}

TEST_CASE("Each type has its row, and no name means two types", "[guide]") {
  REQUIRE(all_types().size() == suspension_type_count);
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < suspension_type_count; ++i) {
    const SuspensionTypeInfo& row = all_types()[i];
    INFO(row.id);
    CHECK(row.type == static_cast<SuspensionType>(i));
    CHECK(names.insert(row.id).second);
    for (const auto alias : row.aliases) {
      INFO(alias);
      CHECK(names.insert(alias).second);
    }
    CHECK_FALSE(row.name.empty());
    CHECK_FALSE(row.response.empty());
    CHECK_FALSE(row.triggers.empty());
  }
}

TEST_CASE("Every id and alias finds its type, however it is written", "[guide]") {
  for (const SuspensionTypeInfo& row : all_types()) {
    INFO(row.id);
    CHECK(find_type(row.id) == row.type);
    for (const auto alias : row.aliases) CHECK(find_type(alias) == row.type);
  }
  CHECK(find_type("Used sold as new") == SuspensionType::used_sold_as_new);
  CHECK(find_type(" late_shipment ") == SuspensionType::late_shipment);
  CHECK(find_type("ODR") == SuspensionType::performance);
  CHECK(find_type("Section 3") == SuspensionType::code_of_conduct);
  CHECK_FALSE(find_type(""));
  CHECK_FALSE(find_type("inauthetic"));
  CHECK_FALSE(find_type("a very bad day"));
}

TEST_CASE("A misspelt id has a nearest one, a foreign word has none", "[guide]") {
  CHECK(nearest_type_id("inauthetic") == "inauthentic");
  CHECK(nearest_type_id("perfomance") == "performance");
  CHECK(nearest_type_id("Related Acounts") == "related-accounts");
  CHECK(nearest_type_id("tradmark") == "trademark");
  CHECK(nearest_type_id("late-shipmnt-rate") == "late-shipment");
  CHECK(nearest_type_id("banana split").empty());
  CHECK(nearest_type_id("").empty());
  CHECK(nearest_type_id(std::string(10'000, 'x')).empty());
}

TEST_CASE("Neighbours and families are near, others are not", "[guide]") {
  using enum SuspensionType;
  CHECK(are_near(performance, late_shipment));
  CHECK(are_near(cancellation, tracking));
  CHECK(are_near(inauthentic, counterfeit));
  CHECK(are_near(counterfeit, inauthentic));
  CHECK(are_near(intellectual_property, patent));
  CHECK_FALSE(are_near(performance, restricted_products));
  CHECK_FALSE(are_near(related_accounts, used_sold_as_new));
  CHECK_FALSE(are_near(inauthentic, late_shipment));
}

TEST_CASE("An opening and root cause give their type away", "[guide]") {
  const auto [text, type] = GENERATE(table<std::string_view, std::string_view>({
      {"Our Order Defect Rate was 1.74% because of A-to-Z claims and negative feedback.",
       "performance"},
      {"Buyers questioned whether the flasks are authentic. We had no invoice trail from an "
       "authorized distributor, hence the inauthentic complaint.",
       "inauthentic"},
      {"We received a trademark complaint because the brand stood in our title.", "trademark"},
      {"The rights owner filed a notice of infringement about our intellectual property use.",
       "intellectual-property"},
      {"My account is related to another account that may not be used to sell.",
       "related-accounts"},
      {"You removed our listing as a restricted product because of a pesticide claim.",
       "restricted-products"},
      {"Our late shipment rate was 11.4%.", "late-shipment"},
      {"The pre-fulfillment cancellation rate rose to 6%.", "cancellation"},
      {"Our valid tracking rate fell to 80%.", "tracking"},
      {"Used copies were sold as new; the used sold as new complaints came from returns.",
       "used-sold-as-new"},
      {"A child was injured; we answer the safety complaint.", "product-safety"},
      {"A buyer got an expired bar, past its expiration date.", "expired-food"},
      {"We asked for positive reviews with an insert card, which is review manipulation.",
       "review-manipulation"},
      {"The retailer's packing slip was inside: a breach of the drop shipping policy.",
       "drop-shipping"},
      {"You asked us to verify our identity with a utility bill.", "identity-verification"},
      {"The notice says that we sent forged documents.", "forged-documents"},
      {"Our repricer broke the fair pricing policy.", "fair-pricing"},
      {"A DMCA notice says that we copied images under copyright.", "copyright"},
      {"The seller claims a design patent.", "patent"},
      {"The goods were a parallel import into the EEA.", "parallel-import"},
      {"Dissimilar child ASINs broke the variation policy.", "listing-variation"},
  }));
  INFO(text);
  CHECK(inferred(text) == type);
}

TEST_CASE("A text that says nothing of a type gives none away", "[guide]") {
  CHECK(inferred("").empty());
  CHECK(inferred("Please check my account again. I never did any wrong thing.").empty());
  CHECK(inferred("We attach one invoice and our business license.").empty());
  CHECK(inferred("We review our processes and ship with one carrier.").empty());
}

TEST_CASE("One word said often does not outshout the rest", "[guide]") {
  std::string text = "Our order defect rate reached 2%.";
  for (int i = 0; i < 50; ++i) text += " invoice";
  CHECK(inferred(text) == "performance");
}

}  // namespace
}  // namespace poa::guide
