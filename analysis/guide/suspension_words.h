// What people call each suspension type, the terms that give it away, and the facts it needs.
#pragma once

#include <string_view>

#include "analysis/guide/suspension_type.h"

namespace poa::guide::words {

// --- The guide's five ---------------------------------------------------------------------------

inline constexpr std::string_view intellectual_property_aliases[] = {
    "ip",
    "ip-complaint",
    "ip-infringement",
    "ip-violation",
    "intellectual-property-complaint",
    "intellectual-property-violation",
    "brand",
    "rights-owner"};
inline constexpr Trigger intellectual_property_triggers[] = {{"intellectual property", 10},
                                                             {"ip complaint*", 10},
                                                             {"ip infring*", 10},
                                                             {"rights owner*", 6},
                                                             {"infring*", 5},
                                                             {"brand registry", 3},
                                                             {"notice of infring*", 4},
                                                             {"brand name*", 2},
                                                             {"not authori* to use", 4},
                                                             {"retract*", 3}};
inline constexpr Fact intellectual_property_facts[] = {Fact::asin, Fact::rights_owner,
                                                       Fact::complaint_id, Fact::rights_number};

inline constexpr std::string_view inauthentic_aliases[] = {
    "authenticity",          "inauthenticity",       "inauthentic-item",       "inauthentic-items",
    "inauthentic-complaint", "product-authenticity", "authenticity-complaint", "supply-chain"};
inline constexpr Trigger inauthentic_triggers[] = {
    {"inauthentic*", 10},       {"authenticity", 7},       {"authentic", 4},
    {"not authentic", 3},       {"genuine*", 2},           {"invoice trail", 4},
    {"authori* distribut*", 3}, {"authori* dealer*", 3},   {"authori* reseller*", 3},
    {"supply chain", 3},        {"chain of custody", 3},   {"lot number*", 1},
    {"lot code*", 1},           {"wholesaler*", 1},        {"invoice*", 1},
    {"not original", 6},        {"goods are original", 6}, {"are original", 4},
    {"original product*", 3},   {"not genuine", 6},        {"fake product*", 6}};
inline constexpr Fact inauthentic_facts[] = {Fact::asin, Fact::supplier, Fact::invoice};

inline constexpr std::string_view performance_aliases[] = {"odr",
                                                           "order-defect-rate",
                                                           "order-defects",
                                                           "performance-odr",
                                                           "seller-performance",
                                                           "account-performance",
                                                           "performance-based"};
inline constexpr Trigger performance_triggers[] = {{"order defect*", 10},
                                                   {"odr", 10},
                                                   {"a to z", 4},
                                                   {"a to z claim*", 2},
                                                   {"negative feedback", 4},
                                                   {"chargeback*", 4},
                                                   {"defect rate*", 3},
                                                   {"seller performance target*", 4},
                                                   {"performance metric*", 3},
                                                   {"negative review*", 2},
                                                   {"one star", 2},
                                                   {"defective", 1},
                                                   {"return rate*", 1}};
inline constexpr Fact performance_facts[] = {Fact::metric_value, Fact::asin};

inline constexpr std::string_view related_accounts_aliases[] = {
    "related-account", "linked-accounts", "linked-account",   "multiple-accounts",
    "related",         "second-account",  "duplicate-account"};
inline constexpr Trigger related_accounts_triggers[] = {{"related account*", 10},
                                                        {"related to another account", 10},
                                                        {"related to an account", 10},
                                                        {"related to other account*", 10},
                                                        {"linked account*", 10},
                                                        {"linked to another account", 10},
                                                        {"linked to an account", 10},
                                                        {"associated with another account", 10},
                                                        {"connected to another account", 10},
                                                        {"multiple account*", 6},
                                                        {"multiple seller account*", 8},
                                                        {"second account", 5},
                                                        {"second seller account", 8},
                                                        {"other seller account", 5},
                                                        {"another seller account", 6},
                                                        {"separate seller account", 8},
                                                        {"another account", 4},
                                                        {"two accounts", 4},
                                                        {"other account", 3},
                                                        {"old account", 3},
                                                        {"previous account", 3},
                                                        {"ip address*", 2},
                                                        {"same ip", 4},
                                                        {"connected to the account", 8},
                                                        {"connected with the account", 8},
                                                        {"connected with another account", 10},
                                                        {"linked with the account", 8},
                                                        {"linked to the account", 8},
                                                        {"linked with another account", 10},
                                                        {"linked with the other account", 8},
                                                        {"linked with my", 6},
                                                        {"associated with an account", 10},
                                                        {"associated with the account", 8},
                                                        {"related to the account*", 8},
                                                        {"related with another account", 10},
                                                        {"account of my", 3},
                                                        {"another shop", 3},
                                                        {"another store", 3},
                                                        {"second store", 5},
                                                        {"second shop", 5},
                                                        {"accounts are related", 8},
                                                        {"accounts were related", 8},
                                                        {"accounts are linked", 8},
                                                        {"accounts were linked", 8},
                                                        {"accounts are connected", 8},
                                                        {"accounts were connected", 8},
                                                        {"connected account*", 8}};
inline constexpr Fact related_accounts_facts[] = {Fact::other_account};

inline constexpr std::string_view restricted_products_aliases[] = {
    "restricted",         "restricted-items", "prohibited-products",
    "prohibited-product", "pesticide",        "pesticides"};
inline constexpr Trigger restricted_products_triggers[] = {{"restricted product*", 10},
                                                           {"restricted item*", 10},
                                                           {"restricted ingredient*", 8},
                                                           {"prohibited product*", 8},
                                                           {"prohibited item*", 8},
                                                           {"banned ingredient*", 6},
                                                           {"pesticid*", 7},
                                                           {"fifra", 5},
                                                           {"epa", 3},
                                                           {"controlled substance*", 7},
                                                           {"e cigarette*", 5},
                                                           {"dietary supplement*", 3},
                                                           {"drug claim*", 5},
                                                           {"medical claim*", 4},
                                                           {"cbd", 5},
                                                           {"disease claim*", 4},
                                                           {"antibacterial", 2},
                                                           {"ingredient*", 1},
                                                           {"forbidden ingredient*", 6},
                                                           {"may not be sold", 5},
                                                           {"not allowed to be sold", 6},
                                                           {"not allowed on amazon", 5},
                                                           {"requires approval", 4},
                                                           {"without approval", 3},
                                                           {"claims to cure", 5},
                                                           {"supplement*", 2},
                                                           {"biocid*", 6},
                                                           {"insecticid*", 6},
                                                           {"health claim*", 5}};
inline constexpr Fact restricted_products_facts[] = {Fact::asin};

// --- Performance --------------------------------------------------------------------------------

inline constexpr std::string_view late_shipment_aliases[] = {"lsr",
                                                             "late-shipment-rate",
                                                             "late-shipments",
                                                             "late-dispatch",
                                                             "late-dispatch-rate",
                                                             "late-delivery",
                                                             "ldr"};
inline constexpr Trigger late_shipment_triggers[] = {
    {"late shipment*", 10},   {"late dispatch*", 10}, {"lsr", 8},
    {"shipped late", 6},      {"ship by date*", 5},   {"late shipping", 6},
    {"handling time*", 3},    {"ship confirm*", 2},   {"shipped after", 3},
    {"dispatched late", 6},   {"backlog", 1},         {"too late", 2},
    {"shipped too late", 6},  {"orders too late", 5}, {"orders late", 6},
    {"late despatch*", 10},   {"despatched late", 6}, {"delayed shipment*", 6},
    {"delayed dispatch*", 6}, {"shipping delay*", 5}, {"expected ship date*", 6},
    {"late order*", 4},       {"confirmed late", 6},  {"sent late", 5}};
inline constexpr Fact metric_only[] = {Fact::metric_value};

inline constexpr std::string_view cancellation_aliases[] = {
    "cancellation-rate",          "cancellations", "pre-fulfillment-cancel-rate",
    "pre-fulfilment-cancel-rate", "cancel-rate",   "pfcr"};
inline constexpr Trigger cancellation_triggers[] = {{"cancellation rate*", 10},
                                                    {"cancel rate*", 10},
                                                    {"pre fulfil*", 6},
                                                    {"pfcr", 8},
                                                    {"cancelled order*", 3},
                                                    {"canceled order*", 3},
                                                    {"oversold", 5},
                                                    {"overselling", 5},
                                                    {"out of stock", 3},
                                                    {"orders we cancel*", 4},
                                                    {"we had to cancel", 4},
                                                    {"seller cancel*", 6},
                                                    {"order cancel*", 4},
                                                    {"orders cancelled", 4},
                                                    {"orders canceled", 4},
                                                    {"cancelled by us", 5},
                                                    {"canceled by us", 5}};

inline constexpr std::string_view tracking_aliases[] = {
    "vtr",           "valid-tracking",   "valid-tracking-rate",   "otdr",
    "tracking-otdr", "on-time-delivery", "on-time-delivery-rate", "tracking-rate"};
inline constexpr Trigger tracking_triggers[] = {{"valid tracking", 10},
                                                {"tracking rate*", 8},
                                                {"vtr", 8},
                                                {"otdr", 8},
                                                {"on time delivery", 8},
                                                {"tracking number*", 2},
                                                {"first scan", 3},
                                                {"carrier scan*", 3},
                                                {"tracking id*", 2},
                                                {"no tracking", 6},
                                                {"without tracking", 6},
                                                {"invalid tracking", 8},
                                                {"wrong tracking", 7},
                                                {"tracking numbers we", 4},
                                                {"tracking was not", 4}};

// --- Intellectual property ----------------------------------------------------------------------

inline constexpr std::string_view counterfeit_aliases[] = {
    "counterfeits", "counterfeit-goods", "counterfeit-complaint", "test-buy", "fake"};
inline constexpr Trigger counterfeit_triggers[] = {{"counterfeit*", 8},   {"test buy*", 6},
                                                   {"test purchase*", 6}, {"fake*", 3},
                                                   {"replica*", 4},       {"a fake", 4}};
inline constexpr Fact counterfeit_facts[] = {Fact::asin, Fact::rights_owner, Fact::complaint_id,
                                             Fact::supplier, Fact::invoice};

inline constexpr std::string_view trademark_aliases[] = {
    "trademarks", "trademark-infringement", "trademark-complaint",
    "trade-mark", "trademark-text",         "trademark-violation"};
inline constexpr Trigger trademark_triggers[] = {{"trademark complaint*", 10},
                                                 {"trademark infring*", 10},
                                                 {"trademark*", 5},
                                                 {"trade mark*", 5},
                                                 {"registered mark*", 4},
                                                 {"brand name in the title", 4},
                                                 {"mark owner*", 3},
                                                 {"brand in our", 6},
                                                 {"brand in the title", 6},
                                                 {"use their brand", 5},
                                                 {"used their brand", 5},
                                                 {"used the brand", 3},
                                                 {"permission of the brand", 5}};
inline constexpr Fact rights_facts[] = {Fact::asin, Fact::rights_owner, Fact::complaint_id,
                                        Fact::rights_number};

inline constexpr std::string_view copyright_aliases[] = {"copyright-infringement",
                                                         "copyright-complaint", "dmca", "images"};
inline constexpr Trigger copyright_triggers[] = {{"copyright*", 8},
                                                 {"dmca", 8},
                                                 {"counter notice*", 4},
                                                 {"copied image*", 4},
                                                 {"copied photo*", 4},
                                                 {"images of another", 3},
                                                 {"pirated", 4},
                                                 {"copied the image*", 6},
                                                 {"copied the photo*", 6},
                                                 {"copied the picture*", 6},
                                                 {"copied his photo*", 6},
                                                 {"copied her photo*", 6},
                                                 {"copied their photo*", 6},
                                                 {"picture from another", 6},
                                                 {"pictures from another", 6},
                                                 {"photo from another", 6},
                                                 {"photos from another", 6},
                                                 {"image from another", 6},
                                                 {"images from another", 6},
                                                 {"photographer*", 3}};

inline constexpr std::string_view patent_aliases[] = {"patents",          "patent-infringement",
                                                      "patent-complaint", "design-patent",
                                                      "utility-patent",   "design-right"};
inline constexpr Trigger patent_triggers[] = {
    {"patent", 7},           {"patents", 7},         {"patented", 6},
    {"design patent*", 6},   {"utility patent*", 6}, {"freedom to operate", 6},
    {"non infringement", 3}, {"design infring*", 6}, {"registered design*", 6},
    {"design right*", 7},    {"utility model*", 7}};

inline constexpr std::string_view parallel_import_aliases[] = {
    "parallel-imports", "parallel-importation", "grey-market", "gray-market"};
inline constexpr Trigger parallel_import_triggers[] = {{"parallel import*", 10},
                                                       {"gray market", 8},
                                                       {"grey market", 8},
                                                       {"imported into the eea", 8},
                                                       {"imported into the uk", 8},
                                                       {"european economic area", 5},
                                                       {"eea", 4},
                                                       {"not meant for the", 3},
                                                       {"not intended for the", 3},
                                                       {"european market", 3},
                                                       {"without the consent of the brand", 4}};
inline constexpr Fact parallel_import_facts[] = {Fact::asin, Fact::rights_owner, Fact::supplier};

// --- Condition ----------------------------------------------------------------------------------

inline constexpr std::string_view used_sold_as_new_aliases[] = {
    "used-as-new",       "condition", "item-condition",
    "product-condition", "usan",      "condition-complaint"};
inline constexpr Trigger used_sold_as_new_triggers[] = {{"used sold as new", 10},
                                                        {"sold as new", 10},
                                                        {"used items as new", 10},
                                                        {"used item as new", 10},
                                                        {"condition complaint*", 8},
                                                        {"item condition", 4},
                                                        {"used condition", 5},
                                                        {"opened box*", 3},
                                                        {"open box", 3},
                                                        {"refurbish*", 3},
                                                        {"as new", 2},
                                                        {"restocked", 2},
                                                        {"resealed", 3},
                                                        {"customer return*", 2},
                                                        {"used copies", 4},
                                                        {"arrived used", 8},
                                                        {"received used", 8},
                                                        {"had been used", 4},
                                                        {"had been worn", 4},
                                                        {"not new", 3},
                                                        {"used", 1},
                                                        {"sold as used", 6},
                                                        {"second hand", 6},
                                                        {"secondhand", 6},
                                                        {"pre owned", 6},
                                                        {"preowned", 6},
                                                        {"used product*", 5},
                                                        {"used item*", 5},
                                                        {"used good*", 5},
                                                        {"used unit*", 5},
                                                        {"already used", 5},
                                                        {"previously used", 6},
                                                        {"looked used", 6},
                                                        {"looks used", 6},
                                                        {"look used", 6},
                                                        {"instead of new", 5},
                                                        {"signs of use", 5},
                                                        {"signs of wear", 4},
                                                        {"traces of use", 6},
                                                        {"not brand new", 5},
                                                        {"received were used", 6},
                                                        {"received was used", 6},
                                                        {"received a used", 8},
                                                        {"got a used", 8},
                                                        {"got used", 5},
                                                        {"sent used", 5},
                                                        {"sent a used", 6},
                                                        {"shipped used", 6},
                                                        {"already opened", 3},
                                                        {"previously opened", 4},
                                                        {"were used", 3}};
inline constexpr Fact condition_facts[] = {Fact::asin, Fact::removal_order};

inline constexpr std::string_view not_as_described_aliases[] = {
    "snad", "significantly-not-as-described", "materially-different", "wrong-item", "defective"};
inline constexpr Trigger not_as_described_triggers[] = {{"not as described", 10},
                                                        {"materially different", 10},
                                                        {"different from the listing", 6},
                                                        {"does not match the detail page", 8},
                                                        {"did not match the detail page", 8},
                                                        {"detail page", 2},
                                                        {"wrong item*", 4},
                                                        {"wrong product*", 4},
                                                        {"wrong colo*", 2},
                                                        {"wrong size*", 2},
                                                        {"differs from the description", 8},
                                                        {"differ from the description", 8},
                                                        {"different from the description", 8},
                                                        {"different from the picture*", 7},
                                                        {"different from the photo*", 7},
                                                        {"not like the picture*", 6},
                                                        {"not match the description", 8},
                                                        {"not match the picture*", 8},
                                                        {"not match the listing", 8},
                                                        {"wrong description", 6}};
inline constexpr Fact asin_only[] = {Fact::asin};

// --- Compliance ---------------------------------------------------------------------------------

inline constexpr std::string_view product_safety_aliases[] = {
    "safety", "safety-complaint", "unsafe", "safety-incident", "recall"};
inline constexpr Trigger product_safety_triggers[] = {{"safety complaint*", 10},
                                                      {"product safety", 10},
                                                      {"safety incident*", 10},
                                                      {"safety issue*", 7},
                                                      {"safety of your product*", 10},
                                                      {"safety of our product*", 8},
                                                      {"safety concern*", 7},
                                                      {"injur*", 5},
                                                      {"chok*", 4},
                                                      {"caught fire", 7},
                                                      {"overheat*", 5},
                                                      {"hazard*", 3},
                                                      {"recall*", 3},
                                                      {"burn*", 2},
                                                      {"unsafe", 5},
                                                      {"safety of", 3},
                                                      {"burnt smell*", 6},
                                                      {"burning smell*", 6},
                                                      {"smell of burn*", 6},
                                                      {"smelled burn*", 4},
                                                      {"on fire", 5},
                                                      {"fire hazard*", 5},
                                                      {"blister*", 5},
                                                      {"scald*", 5},
                                                      {"melted", 4},
                                                      {"explod*", 6},
                                                      {"electric shock*", 8},
                                                      {"short circuit*", 5},
                                                      {"too hot", 5},
                                                      {"suffocat*", 6},
                                                      {"swallow*", 4},
                                                      {"poison*", 4},
                                                      {"skin rash*", 5},
                                                      {"sharp edge*", 4},
                                                      {"cut his", 3},
                                                      {"cut her", 3},
                                                      {"small part*", 3},
                                                      {"safety reason*", 6},
                                                      {"safety risk*", 7},
                                                      {"smoke", 2},
                                                      {"was hurt", 4},
                                                      {"got hurt", 4}};

inline constexpr std::string_view expired_food_aliases[] = {
    "expired", "expiry", "expiration", "expired-products", "expired-product", "shelf-life"};
inline constexpr Trigger expired_food_triggers[] = {
    {"expired", 7},          {"expiry", 5},          {"expiration date*", 6},
    {"best before", 6},      {"best by", 5},         {"use by date*", 5},
    {"shelf life", 5},       {"out of date", 3},     {"fefo", 5},
    {"were out of date", 4}, {"was out of date", 4}, {"past its date", 5},
    {"past their date", 5},  {"past its best", 6},   {"past their best", 6}};

inline constexpr std::string_view fba_condition_aliases[] = {
    "inbound", "fba-inbound", "fba-prep", "inbound-performance", "unsuitable-inventory"};
inline constexpr Trigger fba_condition_triggers[] = {{"inbound defect*", 8},
                                                     {"inbound problem*", 8},
                                                     {"inbound performance", 8},
                                                     {"fba prep*", 8},
                                                     {"unsuitable inventory", 8},
                                                     {"prep and labeling", 6},
                                                     {"prep requirement*", 6},
                                                     {"mislabel*", 3},
                                                     {"fnsku*", 2},
                                                     {"box content*", 3},
                                                     {"prep", 2},
                                                     {"wrong fnsku*", 5},
                                                     {"inbound shipment*", 1}};

// --- Listings and conduct -----------------------------------------------------------------------

inline constexpr std::string_view listing_variation_aliases[] = {
    "variation",       "variations",     "asin-creation",     "duplicate-asin",
    "variation-abuse", "listing-policy", "duplicate-listings"};
inline constexpr Trigger listing_variation_triggers[] = {
    {"variation polic*", 10},  {"asin creation", 10},  {"variation abuse", 10},
    {"variation*", 4},         {"duplicate asin*", 8}, {"duplicate listing*", 7},
    {"child asin*", 5},        {"parent asin*", 5},    {"parentage", 4},
    {"variation famil*", 4},   {"as variation*", 3},   {"as a variation", 3},
    {"wrong variation*", 4},   {"merged listing*", 6}, {"merged two listing*", 6},
    {"merged the listing*", 6}};

inline constexpr std::string_view review_manipulation_aliases[] = {
    "reviews",          "review",  "fake-reviews",         "review-abuse",
    "customer-reviews", "ratings", "feedback-manipulation"};
inline constexpr Trigger review_manipulation_triggers[] = {{"review manipul*", 10},
                                                           {"manipulat* of review*", 10},
                                                           {"reviews manipul*", 10},
                                                           {"misuse of ratings", 10},
                                                           {"ratings feedback or reviews", 10},
                                                           {"customer product review*", 4},
                                                           {"customer review polic*", 8},
                                                           {"incentivi*", 5},
                                                           {"paid review*", 8},
                                                           {"fake review*", 8},
                                                           {"gift card*", 3},
                                                           {"insert card*", 5},
                                                           {"package insert*", 5},
                                                           {"product insert*", 5},
                                                           {"five star*", 2},
                                                           {"positive review*", 4},
                                                           {"in exchange for", 2},
                                                           {"for a review", 4},
                                                           {"customer review*", 2},
                                                           {"misuse of customer review*", 8},
                                                           {"misuse of review*", 8},
                                                           {"abuse of review*", 8},
                                                           {"abuse of customer review*", 8},
                                                           {"review abuse", 8},
                                                           {"manipulat* customer review*", 8},
                                                           {"manipulat* product review*", 8},
                                                           {"manipulat* the review*", 8},
                                                           {"manipulat* review*", 8},
                                                           {"feedback manipul*", 8},
                                                           {"ratings manipul*", 8},
                                                           {"rating manipul*", 8},
                                                           {"reviews polic*", 8},
                                                           {"review polic*", 6},
                                                           {"star review*", 4},
                                                           {"for reviews", 4},
                                                           {"good review*", 3},
                                                           {"write review*", 3},
                                                           {"wrote review*", 3},
                                                           {"bought review*", 8},
                                                           {"buy review*", 8},
                                                           {"buying review*", 8},
                                                           {"paid for review*", 4},
                                                           {"review service*", 6},
                                                           {"review group*", 6},
                                                           {"review club*", 8},
                                                           {"reviews from friend*", 6},
                                                           {"removing negative review*", 6},
                                                           {"remove negative review*", 6},
                                                           {"change their review*", 6},
                                                           {"delete their review*", 6},
                                                           {"free product*", 3},
                                                           {"asked for review*", 5},
                                                           {"asking for review*", 5},
                                                           {"for a positive", 3}};
inline constexpr Fact review_facts[] = {Fact::asin, Fact::third_party, Fact::order_id};

inline constexpr std::string_view sales_rank_aliases[] = {
    "sales-rank-search", "search-and-browse", "rank-manipulation", "sales-rank-manipulation"};
inline constexpr Trigger sales_rank_triggers[] = {
    {"sales rank", 9},       {"search and browse", 9}, {"best seller rank", 5},
    {"rank manipul*", 9},    {"self purchas*", 5},     {"own orders", 2},
    {"ranking service*", 6}, {"raise the rank*", 6},   {"improve the rank*", 6},
    {"bought our own", 6},   {"fake order*", 6},       {"search rank*", 5}};
inline constexpr Fact third_party_facts[] = {Fact::third_party, Fact::order_id};

inline constexpr std::string_view code_of_conduct_aliases[] = {
    "section-3", "coc", "seller-code-of-conduct", "conduct", "bsa-section-3"};
inline constexpr Trigger code_of_conduct_triggers[] = {{"code of conduct", 9},
                                                       {"section 3", 3},
                                                       {"business solutions agreement", 2},
                                                       {"violat* section 3", 4},
                                                       {"deceptive", 3},
                                                       {"illegal activit*", 4},
                                                       {"misus*", 1},
                                                       {"outside of amazon", 4},
                                                       {"outside amazon", 4},
                                                       {"outside of the amazon", 4},
                                                       {"contacted buyers outside", 4},
                                                       {"contacted customers outside", 4}};
inline constexpr Fact third_party_only[] = {Fact::third_party};

inline constexpr std::string_view drop_shipping_aliases[] = {
    "drop-ship", "dropshipping", "dropship", "drop-shipment", "seller-of-record"};
inline constexpr Trigger drop_shipping_triggers[] = {{"drop ship*", 10},
                                                     {"dropship*", 10},
                                                     {"seller of record", 8},
                                                     {"retailer packag*", 5},
                                                     {"packing slip*", 3},
                                                     {"shipped directly by the retailer", 8},
                                                     {"another retailer", 4},
                                                     {"third party retailer*", 4},
                                                     {"from another retailer", 4},
                                                     {"directly to the customer*", 3},
                                                     {"directly to the buyer*", 3},
                                                     {"directly to our customer*", 3},
                                                     {"invoice of walmart", 6},
                                                     {"walmart", 2}};
inline constexpr Fact drop_shipping_facts[] = {Fact::order_id, Fact::supplier};

inline constexpr std::string_view fair_pricing_aliases[] = {"pricing", "price-gouging",
                                                            "fair-price", "price"};
inline constexpr Trigger fair_pricing_triggers[] = {
    {"fair pricing", 10},     {"price gouging", 10},   {"pricing polic*", 8},
    {"repric*", 3},           {"maximum price*", 4},   {"price increase*", 3},
    {"high price*", 3},       {"pricing error*", 4},   {"raised the price*", 5},
    {"raised our price*", 5}, {"price was raised", 6}, {"prices were raised", 6},
    {"price too high", 6},    {"prices too high", 6},  {"price was too high", 6},
    {"usual price", 4},       {"overpriced", 6}};

// --- Account ------------------------------------------------------------------------------------

inline constexpr std::string_view identity_verification_aliases[] = {
    "identity", "identity-section3",   "identity-section-3",  "verification",
    "kyc",      "seller-verification", "account-verification"};
inline constexpr Trigger identity_verification_triggers[] = {{"identity verification", 10},
                                                             {"verify your identity", 10},
                                                             {"verify our identity", 10},
                                                             {"verify my identity", 10},
                                                             {"verification of identity", 10},
                                                             {"identity document*", 6},
                                                             {"utility bill*", 3},
                                                             {"passport*", 3},
                                                             {"business licen*", 2},
                                                             {"bank statement*", 2},
                                                             {"seller identity", 8},
                                                             {"identity of the", 8},
                                                             {"our identity", 8},
                                                             {"my identity", 8},
                                                             {"identity could not be", 10},
                                                             {"in verification", 6},
                                                             {"could not verify", 4},
                                                             {"name on the account", 3},
                                                             {"name on the bank", 3}};

inline constexpr std::string_view forged_documents_aliases[] = {
    "forged-docs",     "forged",           "manipulated-documents", "altered-documents",
    "forged-invoices", "document-forgery", "fake-documents"};
inline constexpr Trigger forged_documents_triggers[] = {{"forged", 8},
                                                        {"forger*", 8},
                                                        {"manipulated document*", 10},
                                                        {"altered invoice*", 10},
                                                        {"edited invoice*", 8},
                                                        {"edited the invoice*", 8},
                                                        {"altered document*", 10},
                                                        {"falsif*", 6},
                                                        {"manipulated invoice*", 10},
                                                        {"fake invoice*", 8},
                                                        {"edited with photoshop", 8},
                                                        {"photoshop*", 3},
                                                        {"invoice was edited", 8},
                                                        {"invoices were edited", 8},
                                                        {"invoice was altered", 8},
                                                        {"invoices were altered", 8},
                                                        {"invoice was changed", 6},
                                                        {"changed the invoice*", 6},
                                                        {"modified invoice*", 6}};
inline constexpr Fact document_facts[] = {Fact::supplier, Fact::invoice};

}  // namespace poa::guide::words
