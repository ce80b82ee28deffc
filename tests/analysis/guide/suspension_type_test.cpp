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

TEST_CASE("So do words that no notice has", "[guide]") {
  const auto [text, type] = GENERATE(table<std::string_view, std::string_view>({
      {"You suspended my shop for misuse of customer reviews. I put a card into the parcels.",
       "review-manipulation"},
      {"You say we manipulated customer reviews.", "review-manipulation"},
      {"We sent free products to testers who then wrote good reviews.", "review-manipulation"},
      {"7 customers said that the controllers they received were used.", "used-sold-as-new"},
      {"Buyers complained that the shoes were sold as used.", "used-sold-as-new"},
      {"Customers got second-hand goods instead of new.", "used-sold-as-new"},
      {"Customers have doubts whether our goods are original.", "inauthentic"},
      {"The brand owner bought one and says it is a fake of his product.", "counterfeit"},
      {"My account was linked with my cousin's account.", "related-accounts"},
      {"It is connected to the account of my brother.", "related-accounts"},
      {"We shipped 40 of 500 orders too late.", "late-shipment"},
      {"Our late despatch percentage was over 4%.", "late-shipment"},
      {"The seller-cancelled orders were 6% of our orders.", "cancellation"},
      {"Half of our parcels had no tracking number.", "tracking"},
      {"It contains a forbidden ingredient.", "restricted-products"},
      {"You removed the battery pack for safety reasons.", "product-safety"},
      {"The bars were out of date when they got them.", "expired-food"},
      {"A company complained that we use their brand in our keywords.", "trademark"},
      {"We used a picture from another seller's listing.", "copyright"},
      {"We were reported for a registered design.", "patent"},
      {"We bought the items from another retailer.", "drop-shipping"},
      {"We merged two listings that were not the same.", "listing-variation"},
      {"The item differs from the description.", "not-as-described"},
      {"You could not verify my business documents and my utility bill.", "identity-verification"},
      {"The invoice was edited with Photoshop.", "forged-documents"},
      {"Our price was raised to 4 times the usual price.", "fair-pricing"},
      {"We bought our own products to raise the rank.", "sales-rank"},
      {"We contacted buyers outside of the Amazon messages.", "code-of-conduct"},
      {"The units had a wrong FNSKU label.", "fba-condition"},
  }));
  INFO(text);
  CHECK(inferred(text) == type);
}

TEST_CASE("Words that every case shares give no type away", "[guide]") {
  CHECK(
      inferred("It was deactivated under section 3 of the Business Solutions Agreement.").empty());
  CHECK(inferred("We read each customer review and every customer message.").empty());
  CHECK(inferred("The boxes were used for three weeks.").empty());
  CHECK(inferred("Walmart and eBay sell it too, and our inbound shipment was complete.").empty());
  CHECK(inferred("We have another shop in Leeds and sell original products.").empty());
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
