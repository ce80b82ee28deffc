#include "analysis/guide/examples.h"

namespace poa::guide {
namespace {

using enum SuspensionType;
using enum ExampleKind;

constexpr SuspensionType late[] = {late_shipment};
constexpr SuspensionType cancelled[] = {cancellation};
constexpr SuspensionType tracked[] = {tracking};
constexpr SuspensionType copied[] = {copyright};
constexpr SuspensionType patented[] = {patent};
constexpr SuspensionType imported[] = {parallel_import};
constexpr SuspensionType used[] = {used_sold_as_new};
constexpr SuspensionType described[] = {not_as_described};
constexpr SuspensionType safety[] = {product_safety};
constexpr SuspensionType expired[] = {expired_food};
constexpr SuspensionType variation[] = {listing_variation};
constexpr SuspensionType reviews[] = {review_manipulation};
constexpr SuspensionType rank[] = {sales_rank};
constexpr SuspensionType conduct[] = {code_of_conduct};
constexpr SuspensionType drop_ship[] = {drop_shipping};
constexpr SuspensionType identity[] = {identity_verification};
constexpr SuspensionType forged[] = {forged_documents};
constexpr SuspensionType pricing[] = {fair_pricing};
constexpr SuspensionType inbound[] = {fba_condition};
constexpr SuspensionType metric_types[] = {performance, late_shipment, tracking, cancellation};

constexpr Example table[] = {
    {"cause-late-capacity", root_cause, "More orders than the shift could ship",
     "The root cause was that {handling time} of handling time and {number of packers} packers "
     "could not "
     "ship {orders a day} orders a day, and {missing alert} did not warn us. Between {first date} "
     "and "
     "{last date} we confirmed {late orders} of {all orders} orders after {what|the ship-by date}, "
     "a late shipment rate of {rate}% over {window|10|30} days.",
     late, false},
    {"cause-oversold", root_cause, "Stock sold twice over several channels",
     "The root cause was that {channels} drew on {stock source} and {sync tool or person} updated "
     "it "
     "{update interval} only. From {first date} to {last date} we cancelled {cancelled orders} of "
     "{all "
     "orders} orders, {rate}% over 7 days, {number} of them for ASIN {ASIN}.",
     cancelled, false},
    {"cause-untracked", root_cause, "Shipments without a valid tracking number",
     "The root cause was that {carrier or service} was not integrated with {shipping tool}, so "
     "that "
     "{person or role} entered tracking numbers by hand. {untracked orders} of {all orders} "
     "parcels in "
     "{category} from {first date} to {last date} had no valid scan: {rate}% over {window} days.",
     tracked, false},
    {"cause-mixed-metric", root_cause, "Each kind of defect with its own cause",
     "The root cause of {number of claims} claims for {claim kind} was {first cause}; that of "
     "{number of "
     "reviews} negative reviews about {complaint} was {second cause}. Both came from {process}, "
     "where "
     "{missing check} let {quantity} orders of {first date} to {last date} through.",
     metric_types, false},
    {"cause-copied-images", root_cause, "Images or text taken from another page",
     "The root cause was that {person or agency} took {number of images} images of {rights owner} "
     "from "
     "{source} for ASIN {ASIN} on {date}, and our {upload process} asked for no {proof of origin}. "
     "Complaint {complaint id} concerns {images or text}.",
     copied, false},
    {"cause-no-patent-search", root_cause, "Listed without a patent search",
     "The root cause was that {person or role} listed ASIN {ASIN} on {date} without a search for "
     "{patent "
     "kind|utility|design} patents. {product feature} falls under {patent number} of {rights "
     "owner}; we "
     "sold {quantity} units from {supplier name} before complaint {complaint id}.",
     patented, false},
    {"cause-wrong-region", root_cause, "Goods meant for another region",
     "The root cause was that {person or role} bought {quantity} units of ASIN {ASIN} from "
     "{supplier name} "
     "in {country} and listed them in {region} on {date}, while our {buying checklist} did not ask "
     "for the "
     "consent of {rights owner}.",
     imported, false},
    {"cause-returns-restocked", root_cause, "Returned units went back as new",
     "The root cause was that {person or role} put returned units of ASIN {ASIN} back on {shelf or "
     "inventory} as new, because {returns procedure} did not say {missing rule}. It concerned "
     "{quantity} "
     "units between {first date} and {last date}, {number of complaints} of which buyers reported.",
     used, false},
    {"cause-page-mismatch", root_cause, "Detail page and unit did not agree",
     "The root cause was that {page element} of ASIN {ASIN} showed {what the page says}, while "
     "{lot or "
     "supplier change} since {date} brought {what the unit is}. {missing check} did not compare "
     "them, and "
     "{number of complaints} of {units shipped} buyers complained until {last date}.",
     described, false},
    {"cause-untested-lot", root_cause, "Lot sold without the test it needed",
     "The root cause was that {lot number} of ASIN {ASIN}, {quantity} units made on {date}, was "
     "released "
     "without {test or standard}, because {test plan} asked for it only {condition}. {hazard} "
     "followed in "
     "{number of incidents} cases, the first on {incident date}.",
     safety, false},
    {"cause-lot-rotation", root_cause, "Old lots shipped late in their life",
     "The root cause was that {lot number} of ASIN {ASIN}, expiring on {expiry date}, was {sent or "
     "kept} "
     "on {date} because {stock system} recorded no {missing date}. {quantity} units reached buyers "
     "with "
     "less than {days left} days.",
     expired, false},
    {"cause-wrong-variation", root_cause, "Different products joined as variations",
     "The root cause was that {person or role} joined {child ASINs} under parent {parent ASIN} on "
     "{date}, "
     "although they differ in {difference}, and {catalogue process} let anyone change "
     "{relationship} "
     "without {approval}.",
     variation, false},
    {"cause-paid-for-reviews", root_cause, "Reviews asked for against the rules",
     "The root cause was that {person or agency} offered {incentive} to {number of buyers} buyers "
     "of ASIN "
     "{ASIN} through {channel} between {first date} and {last date}, and {person or role} released "
     "it "
     "without {missing check}. Orders {order ids} are concerned.",
     reviews, false},
    {"cause-bought-rank", root_cause, "Orders placed to raise a rank",
     "The root cause was that {person or agency} placed {number} orders for ASIN {ASIN} from "
     "{first date} "
     "to {last date} to raise {rank or search place}; {approver} approved {invoice or payment} "
     "without "
     "{missing check}.",
     rank, false},
    {"cause-conduct", root_cause, "The act that broke the code of conduct",
     "The root cause was that {person or role} {act} on {date}, which {policy section} forbids, "
     "and our "
     "{process} had no {missing control}. {orders or listings} are concerned, {quantity} in all.",
     conduct, false},
    {"cause-retail-source", root_cause, "Another seller's name on the parcel",
     "The root cause was that {supplier name} shipped order {order id} of {date} with {packing "
     "slip or "
     "box} of {other seller}, because {agreement} did not name {company name} as seller of record. "
     "{quantity} "
     "orders "
     "between {first date} and {last date} left this way.",
     drop_ship, false},
    {"cause-outdated-details", root_cause, "Account details did not match the papers",
     "The root cause was that {detail} changed on {date} from {old value} to {new value}, and "
     "{person or "
     "role} did not update {Seller Central page}; {missing reminder} existed. The document of "
     "{document "
     "date} shows {new value}.",
     identity, false},
    {"cause-unverified-document", root_cause, "Document sent without verification",
     "The root cause was that {person or role} submitted {document} number {document number} of "
     "{date} "
     "as received from {source}, and nobody verified it with {supplier name} before {submission "
     "date}. "
     "Our {document process} had no {missing check}.",
     forged, false},
    {"cause-no-price-limit", root_cause, "Pricing tool without an upper limit",
     "The root cause was that {pricing tool} had no maximum for ASIN {ASIN}; on {date} it raised "
     "the "
     "price from {old price} to {new price} after {trigger}. {quantity} units sold at that price "
     "until "
     "{person or role} saw it on {last date}.",
     pricing, false},
    {"cause-prep-error", root_cause, "Units labelled or packed wrongly",
     "The root cause was that {person or company} prepared shipment {shipment id} of {date} with "
     "{error}, "
     "because {prep instruction} did not show {missing step}. {quantity} units of ASIN {ASIN} "
     "arrived "
     "this way.",
     inbound, false},
};

}  // namespace

std::span<const Example> practice_causes() { return table; }

}  // namespace poa::guide
