// The table of suspension types. Thresholds, windows and response paths are those of Amazon's help
// pages and notices; the words are those that appeals of the type use.
#include <array>

#include "analysis/guide/suspension_type.h"
#include "analysis/guide/suspension_words.h"

namespace poa::guide {
namespace {

using enum SuspensionType;
using namespace words;

constexpr std::array<SuspensionTypeInfo, suspension_type_count> table = {{
    {intellectual_property, TypeFamily::intellectual_property, "intellectual-property",
     "Intellectual property complaint",
     "The rights owner can end the case by a retraction sent to Amazon directly; ask for one "
     "first. "
     "A plan admits the infringement: where there was none, dispute it with proof instead.",
     intellectual_property_aliases, intellectual_property_triggers, intellectual_property_facts},
    {inauthentic, TypeFamily::authenticity, "inauthentic", "Inauthentic items",
     "Invoices decide. A new account may be asked for invoices alone; otherwise send the plan with "
     "invoices whose quantities cover the units sold.",
     inauthentic_aliases, inauthentic_triggers, inauthentic_facts},
    {performance, TypeFamily::performance, "performance", "Order defect rate (performance)",
     "A full plan. Split the defects by kind (claims, feedback, chargebacks) and give each kind "
     "its "
     "own cause and fix; the target is below 1% over 60 days.",
     performance_aliases, performance_triggers, performance_facts},
    {related_accounts, TypeFamily::account, "related-accounts", "Related accounts",
     "Settle the other account's case first where it is yours. Where it is not, explain the link, "
     "or "
     "prove that there is none.",
     related_accounts_aliases, related_accounts_triggers, related_accounts_facts},
    {restricted_products, TypeFamily::compliance, "restricted-products", "Restricted products",
     "A plan that covers every similar listing, or proof that the product is not restricted.",
     restricted_products_aliases, restricted_products_triggers, restricted_products_facts},
    {late_shipment, TypeFamily::performance, "late-shipment", "Late shipment rate",
     "A full plan with the rate and its window; the target is below 4% over 10 and 30 days.",
     late_shipment_aliases, late_shipment_triggers, metric_only},
    {cancellation, TypeFamily::performance, "cancellation", "Cancellation rate",
     "A full plan with the rate; the target is below 2.5% of orders over 7 days.",
     cancellation_aliases, cancellation_triggers, metric_only},
    {tracking, TypeFamily::performance, "tracking", "Valid tracking and on-time delivery",
     "A full plan with the rate; valid tracking has to reach 95% over 30 days, on-time delivery "
     "90% "
     "over 14 days.",
     tracking_aliases, tracking_triggers, metric_only},
    {counterfeit, TypeFamily::intellectual_property, "counterfeit", "Counterfeit complaint",
     "Ask the rights owner for a retraction. Amazon wants an authorization or an invoice from the "
     "rights owner, and proof of what became of the stock.",
     counterfeit_aliases, counterfeit_triggers, counterfeit_facts},
    {trademark, TypeFamily::intellectual_property, "trademark", "Trademark complaint",
     "Say which words or images stood where and that they are gone; attach a licence, or ask the "
     "rights owner for a retraction.",
     trademark_aliases, trademark_triggers, rights_facts},
    {copyright, TypeFamily::intellectual_property, "copyright", "Copyright complaint",
     "Where the material is yours, a DMCA counter-notice is the way, not a plan. Otherwise remove "
     "it "
     "and ask for a retraction.",
     copyright_aliases, copyright_triggers, rights_facts},
    {patent, TypeFamily::intellectual_property, "patent", "Patent complaint",
     "A licence, an opinion of non-infringement or a retraction decides; the plan explains why no "
     "one searched before listing.",
     patent_aliases, patent_triggers, rights_facts},
    {parallel_import, TypeFamily::intellectual_property, "parallel-import", "Parallel import",
     "The rights owner's written consent to sell in the region decides: consent to you, or consent "
     "to "
     "your supplier with invoices of the last 180 days.",
     parallel_import_aliases, parallel_import_triggers, parallel_import_facts},
    {used_sold_as_new, TypeFamily::condition, "used-sold-as-new", "Used sold as new",
     "Many notices link to a form with short answers; use it where there is one. Otherwise a plan "
     "on "
     "sourcing, storage, packaging and returns.",
     used_sold_as_new_aliases, used_sold_as_new_triggers, condition_facts},
    {not_as_described, TypeFamily::condition, "not-as-described", "Not as described",
     "A plan that compares the detail page with the unit, and says who compares them from now on.",
     not_as_described_aliases, not_as_described_triggers, asin_only},
    {product_safety, TypeFamily::compliance, "product-safety", "Product safety",
     "A plan with test reports of an accredited laboratory, and what became of the units sold and "
     "in "
     "stock. Such notices may leave 72 hours.",
     product_safety_aliases, product_safety_triggers, condition_facts},
    {expired_food, TypeFamily::compliance, "expired-food", "Expired products",
     "A plan with lots and dates; on arrival Amazon wants at least 90 days of shelf life beyond "
     "the "
     "time it takes to use the product up.",
     expired_food_aliases, expired_food_triggers, condition_facts},
    {listing_variation, TypeFamily::listing, "listing-variation", "Listing and variation policy",
     "A plan that lists the parent and child ASINs concerned. Export the listings first: after a "
     "deactivation the data can vanish.",
     listing_variation_aliases, listing_variation_triggers, asin_only},
    {review_manipulation, TypeFamily::conduct, "review-manipulation", "Review manipulation",
     "A plan that discloses everything: the orders, the reviews, and each agency or person who "
     "took "
     "part, by name.",
     review_manipulation_aliases, review_manipulation_triggers, review_facts},
    {sales_rank, TypeFamily::conduct, "sales-rank", "Sales rank and search manipulation",
     "A plan that discloses the orders and who placed them.", sales_rank_aliases,
     sales_rank_triggers, third_party_facts},
    {code_of_conduct, TypeFamily::conduct, "code-of-conduct", "Seller code of conduct (Section 3)",
     "The notice may ask for an explanation or a video call instead of a plan. Name the act that "
     "broke the code.",
     code_of_conduct_aliases, code_of_conduct_triggers, third_party_only},
    {drop_shipping, TypeFamily::conduct, "drop-shipping", "Drop shipping",
     "Either a plan with documents, or a dispute with proof that you are the seller of record; do "
     "not "
     "mix the two.",
     drop_shipping_aliases, drop_shipping_triggers, drop_shipping_facts},
    {identity_verification,
     TypeFamily::account,
     "identity-verification",
     "Identity verification",
     "Documents, not a plan: send exactly the papers asked for, with name and address as "
     "registered.",
     identity_verification_aliases,
     identity_verification_triggers,
     {}},
    {forged_documents, TypeFamily::authenticity, "forged-documents", "Forged or altered documents",
     "Proof that the documents are genuine, from the supplier itself, or an explanation. Have a "
     "person "
     "with experience read it before it goes out.",
     forged_documents_aliases, forged_documents_triggers, document_facts},
    {fair_pricing, TypeFamily::listing, "fair-pricing", "Fair pricing",
     "A plan with old and new prices of each ASIN and the limits that your pricing tool now has.",
     fair_pricing_aliases, fair_pricing_triggers, asin_only},
    {fba_condition, TypeFamily::compliance, "fba-condition",
     "FBA preparation and inbound condition",
     "A plan on how units are labelled and prepared, with the shipments concerned.",
     fba_condition_aliases, fba_condition_triggers, condition_facts},
}};

}  // namespace

std::span<const SuspensionTypeInfo> all_types() { return table; }

}  // namespace poa::guide
