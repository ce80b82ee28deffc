#include "analysis/rules/unaddressed_asin_phrases.h"

#include <string_view>

namespace poa {
namespace {

// Between the first word and the noun: "all our affected [listings]".
#define POA_QUALIFIERS                                                                            \
  "((of|our|the|these|those|its|my|affected|active|concerned|named|listed|related|reported|said|" \
  "relevant|remaining|violating|non-compliant|fba|such|[0-9,]+|two|three|four|five|six|seven|"    \
  "eight|nine|ten|eleven|twelve) ){0,4}"
#define POA_PLURALS "(listings|asins?|offers|products|items|skus|models|variations|detail pages)"

constexpr std::string_view kAllWordings[] = {
    "(all|every|each|both|any) " POA_QUALIFIERS POA_PLURALS,
    "both (of )?(the |our |these |those )?([a-z-]+ )?[a-z]+s",
    "(every|each|any) (single |affected |active )?(listing|offer|product|item|sku|unit)",
    "(the|these|those|said|such) " POA_QUALIFIERS POA_PLURALS,
    "(all|entire|whole|complete|full) " POA_QUALIFIERS
    "(catalog|catalogue|inventory|stock|store|assortment|range)",
};

constexpr std::string_view kOneWordings[] = {
    "(the|this|that|our|said) ((affected|concerned|remaining|reported|whole|same|faulty) ){0,2}"
    "(listing|asin|offer|product|item|sku|unit|units|stock|inventory|goods|lot|batch|title|model)",
    "removal order",
    "(all|every|each) (one )?" POA_QUALIFIERS
    "([a-z-]+ ){0,2}(orders?|parcels?|packages?|shipments?|"
    "units?|pieces|copies|tracking numbers?)",
    "[0-9]+ (remaining |unsold |sold )?(units|pcs|pieces|sets|copies|items)",
};

#undef POA_QUALIFIERS
#undef POA_PLURALS

}  // namespace

const PhraseList kAllListings{kAllWordings};
const PhraseList kOneListing{kOneWordings};

}  // namespace poa
