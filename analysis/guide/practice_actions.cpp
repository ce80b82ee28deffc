#include "analysis/guide/examples.h"

namespace poa::guide {
namespace {

using enum SuspensionType;
using enum ExampleKind;

constexpr SuspensionType late[] = {late_shipment, tracking, cancellation};
constexpr SuspensionType shipping[] = {late_shipment, tracking, performance};
constexpr SuspensionType tracked[] = {tracking, late_shipment};
constexpr SuspensionType cancelled[] = {cancellation};
constexpr SuspensionType rights[] = {trademark, intellectual_property, copyright};
constexpr SuspensionType retracted[] = {
    trademark, copyright, patent, counterfeit, intellectual_property, parallel_import};
constexpr SuspensionType copied[] = {copyright};
constexpr SuspensionType patented[] = {patent};
constexpr SuspensionType region[] = {parallel_import};
constexpr SuspensionType stock[] = {counterfeit, used_sold_as_new, product_safety, inauthentic,
                                    expired_food};
constexpr SuspensionType used[] = {used_sold_as_new};
constexpr SuspensionType described[] = {not_as_described};
constexpr SuspensionType safety[] = {product_safety};
constexpr SuspensionType tested[] = {product_safety, restricted_products};
constexpr SuspensionType restricted[] = {restricted_products, product_safety};
constexpr SuspensionType expired[] = {expired_food};
constexpr SuspensionType variation[] = {listing_variation};
constexpr SuspensionType conduct[] = {review_manipulation, sales_rank, code_of_conduct};
constexpr SuspensionType reviews[] = {review_manipulation};
constexpr SuspensionType drop_ship[] = {drop_shipping};
constexpr SuspensionType identity[] = {identity_verification};
constexpr SuspensionType forged[] = {forged_documents, inauthentic};
constexpr SuspensionType pricing[] = {fair_pricing};
constexpr SuspensionType inbound[] = {fba_condition};
constexpr SuspensionType related[] = {related_accounts};

constexpr Example table[] = {
    {"action-ship-backlog", corrective_action, "Shipped the backlog",
     "By {date}, we shipped {number} open orders, the last on {last ship date}, and wrote to "
     "{number of "
     "buyers} buyers about {delay}; the order report is {exhibit}.",
     late, false},
    {"action-handling-time", corrective_action, "Corrected the handling time",
     "On {date}, we changed the handling time of {listings} from {old days} to {new days} days and "
     "the "
     "cut-off to {time}; screenshots of the settings are {exhibit}.",
     late, false},
    {"action-second-carrier", corrective_action, "Added a carrier",
     "On {date}, we signed {contract number} with {carrier}, which picks up at {pickup times} on "
     "{days}; "
     "{share}% of parcels have moved since {start date}. The contract is {exhibit}.",
     shipping, false},
    {"action-buy-shipping", corrective_action, "Moved labels to an integrated service",
     "On {date}, we connected {carriers} through {Buy Shipping or tool} and added {number} missing "
     "tracking "
     "numbers; the tracking report of {report date} is {exhibit}.",
     tracked, false},
    {"action-stock-count", corrective_action, "Counted stock and closed what was not there",
     "On {date}, {person or company} counted {number of SKUs} SKUs, and we closed {number closed} "
     "offers "
     "without stock; the inventory export is {exhibit}.",
     cancelled, false},
    {"action-stock-sync", corrective_action, "Connected all channels to one stock",
     "On {date}, we connected {channels} to {tool}, which updates stock every {minutes} minutes "
     "with a "
     "buffer of {units} units; the contract is {exhibit}.",
     cancelled, false},
    {"action-remove-words", corrective_action, "Removed the protected words or images",
     "On {date}, we removed {words or images} from {fields} of {ASIN list}; screenshots of before "
     "and "
     "after are {exhibit}.",
     rights, false},
    {"action-request-retraction", corrective_action, "Asked the rights owner for a retraction",
     "On {date}, we sent {rights owner} ({contact}) proof that {what was removed} is gone and "
     "requested a "
     "retraction of {complaint id}; {answer or confirmation} is {exhibit}.",
     retracted, false},
    {"action-own-photos", corrective_action, "Replaced the images by our own",
     "On {date}, {photographer} took {number} photos for {ASIN list}; originals and the licence of "
     "{licence date} are {exhibit}.",
     copied, false},
    {"action-patent-opinion", corrective_action, "Had the product examined",
     "On {date}, {attorney or firm} compared ASIN {ASIN} with {patent number} and concluded "
     "{conclusion}; "
     "the opinion is {exhibit}.",
     patented, false},
    {"action-stop-region", corrective_action, "Stopped sales in the region",
     "On {date}, we closed {ASIN list} in {marketplaces} and removed {quantity} units to {country} "
     "({removal order id}); {rights owner}'s answer is {exhibit}.",
     region, false},
    {"action-destroy-stock", corrective_action, "Had the stock destroyed or returned",
     "On {date}, {company} {outcome|destroyed|returned} {quantity} units of {ASIN or lot} from "
     "{removal "
     "order id}; certificate {certificate number} is {exhibit}.",
     stock, false},
    {"action-regrade-stock", corrective_action, "Inspected and regraded the stock",
     "On {date}, {person or company} opened and graded {quantity} units of {ASIN list}: {number "
     "new} new, "
     "{number rejected} rejected. The grading list is {exhibit}.",
     used, false},
    {"action-disable-repackaging", corrective_action, "Turned off the restocking of returns",
     "On {date}, we disabled repackaging and refurbishing of {FBA returns} and sent {quantity} "
     "returned "
     "units to {destination}; the setting's screenshot is {exhibit}.",
     used, false},
    {"action-correct-page", corrective_action, "Corrected the detail page",
     "On {date}, we changed {page element} of ASIN {ASIN} from {old text} to {new text} and "
     "checked it "
     "against {number of units} units; screenshots and photos are {exhibit}.",
     described, false},
    {"action-recall", corrective_action, "Warned buyers and recalled the lot",
     "On {date}, we sent {safety message} to {number} buyers of {lot number} and recovered "
     "{quantity} "
     "units by {end date}; message and receipts are {exhibit}.",
     safety, false},
    {"action-lab-test", corrective_action, "Had the product tested",
     "On {date}, {laboratory}, accredited under {accreditation|ISO 17025}, tested {number of "
     "samples} "
     "samples of {lot number} to {standard}: {result}. Report {report number} is {exhibit}.",
     tested, false},
    {"action-delete-claims", corrective_action, "Searched all listings for the claim",
     "On {date}, we searched {number of listings} listings for {words or ingredients}, deleted "
     "{number "
     "deleted} and corrected {number corrected}; the list is {exhibit}.",
     restricted, false},
    {"action-quarantine-lots", corrective_action, "Quarantined short-dated lots",
     "On {date}, {person or role} checked {number of lots} lots and quarantined {quantity} units "
     "with "
     "less than {days} days left ({removal order id}); the lot log is {exhibit}.",
     expired, false},
    {"action-split-variation", corrective_action, "Split the variation family",
     "On {date}, we separated {child ASINs} from parent {parent ASIN} and merged {duplicate "
     "ASINs}; the listing export of {export dates} is {exhibit}.",
     variation, false},
    {"action-freeze-catalogue", corrective_action, "Closed the way by which it was done",
     "On {date}, we withdrew the right to change {relationship or field} from {number of users} "
     "users; "
     "{person or role} alone keeps it. The permission page is {exhibit}.",
     variation, false},
    {"action-end-agency", corrective_action, "Ended the service that took part",
     "On {date}, we terminated {agency or person}, paid {amount} between {first date} and {last "
     "date} for "
     "{service}; contract, termination and payments are {exhibit}.",
     conduct, false},
    {"action-disclose-orders", corrective_action, "Disclosed the orders and accounts",
     "On {date}, we listed {number} orders ({order ids}) and {number of accounts} accounts "
     "concerned, with "
     "{what each received}; the list is {exhibit}.",
     conduct, false},
    {"action-withdraw-inserts", corrective_action, "Withdrew the inserts or messages",
     "On {date}, we destroyed {quantity} inserts, deleted {message templates} in {tool} and took "
     "{number "
     "of units} packed units back; photos are {exhibit}.",
     reviews, false},
    {"action-end-retail-source", corrective_action, "Ended the source and its packaging",
     "On {date}, we cancelled {open orders} open orders with {supplier name} and destroyed "
     "{quantity} "
     "boxes of {other seller}; confirmation and photos are {exhibit}.",
     drop_ship, false},
    {"action-seller-of-record", corrective_action, "Agreed to be the only seller of record",
     "On {date}, {supplier name} signed {agreement}: {company name} alone stands on {slips and "
     "labels}, "
     "and returns go to {address}. Agreement and sample are {exhibit}.",
     drop_ship, false},
    {"action-update-details", corrective_action, "Corrected the account's details",
     "On {date}, we changed {detail} in {Seller Central page} from {old value} to {new value}, as "
     "in "
     "{document} of {document date} ({exhibit}).",
     identity, false},
    {"action-fresh-papers", corrective_action, "Obtained current papers",
     "On {date}, we obtained {document} from {authority or provider}, dated {document date}, in "
     "the name "
     "of {registered name}; the full page is {exhibit}.",
     identity, false},
    {"action-supplier-confirms", corrective_action, "Had the supplier confirm its documents",
     "On {date}, {contact} of {supplier name} confirmed in writing that {invoice numbers} are "
     "theirs, "
     "reachable at {phone}; the letter and {payment proof} are {exhibit}.",
     forged, false},
    {"action-reprice", corrective_action, "Corrected the prices",
     "On {date}, we lowered {number} prices, ASIN {ASIN} from {old price} to {new price}, and "
     "refunded "
     "{amount} to {number of buyers} buyers; the price table is {exhibit}.",
     pricing, false},
    {"action-price-limits", corrective_action, "Set limits in the pricing tool",
     "On {date}, we set a maximum of {rule} in {pricing tool} for {number of ASINs} ASINs; "
     "screenshots of "
     "{which rules} are {exhibit}.",
     pricing, false},
    {"action-relabel", corrective_action, "Relabelled or removed the units",
     "On {date}, we removed {quantity} units of shipment {shipment id} ({removal order id}), and "
     "{person "
     "or company} relabelled {number relabelled}; photos are {exhibit}.",
     inbound, false},
    {"action-prep-instruction", corrective_action, "Rewrote the prep instruction",
     "On {date}, we released {instruction number} with {what is new}, and {number of people} "
     "packers passed "
     "{test}; instruction and results are {exhibit}.",
     inbound, false},
    {"action-other-account", corrective_action, "Settled the other account",
     "On {date}, {other account} was {outcome|closed|reinstated|transferred} by {who}, after "
     "{number of "
     "sales} sales; {confirmation} is {exhibit}.",
     related, false},
    {"action-training-held",
     corrective_action,
     "Trained the people concerned",
     "On {date}, {trainer} trained {number of people} on {policy or procedure}; {number passed} "
     "passed the "
     "test of {number of questions} questions. The record is {exhibit}.",
     {},
     false},
};

}  // namespace

std::span<const Example> practice_actions() { return table; }

}  // namespace poa::guide
