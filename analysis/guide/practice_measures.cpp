#include "analysis/guide/examples.h"

namespace poa::guide {
namespace {

using enum SuspensionType;
using enum ExampleKind;

constexpr SuspensionType late[] = {late_shipment, tracking, cancellation};
constexpr SuspensionType tracked[] = {tracking, late_shipment};
constexpr SuspensionType cancelled[] = {cancellation};
constexpr SuspensionType rights[] = {trademark, intellectual_property, patent, copyright};
constexpr SuspensionType creative[] = {copyright};
constexpr SuspensionType patented[] = {patent};
constexpr SuspensionType region[] = {parallel_import};
constexpr SuspensionType reconciled[] = {inauthentic, counterfeit, parallel_import,
                                         forged_documents};
constexpr SuspensionType returned[] = {used_sold_as_new, not_as_described};
constexpr SuspensionType packed[] = {used_sold_as_new, fba_condition};
constexpr SuspensionType described[] = {not_as_described, listing_variation};
constexpr SuspensionType picked[] = {not_as_described, performance};
constexpr SuspensionType tested[] = {product_safety, restricted_products};
constexpr SuspensionType safety[] = {product_safety};
constexpr SuspensionType worded[] = {restricted_products, trademark};
constexpr SuspensionType expired[] = {expired_food};
constexpr SuspensionType variation[] = {listing_variation};
constexpr SuspensionType reviews[] = {review_manipulation};
constexpr SuspensionType vendors[] = {sales_rank, review_manipulation, code_of_conduct};
constexpr SuspensionType spending[] = {sales_rank, code_of_conduct};
constexpr SuspensionType conduct[] = {code_of_conduct};
constexpr SuspensionType drop_ship[] = {drop_shipping};
constexpr SuspensionType identity[] = {identity_verification};
constexpr SuspensionType forged[] = {forged_documents};
constexpr SuspensionType pricing[] = {fair_pricing};
constexpr SuspensionType inbound[] = {fba_condition};
constexpr SuspensionType related[] = {related_accounts};

constexpr Example table[] = {
    {"measure-order-queue", prevention_measure, "Watch over the order queue",
     "{frequency|Every day at noon}, {owner} opens the queue in {tool}; with more than {number} "
     "orders due "
     "within {hours} hours, {backup staff} joins the shift and {handling time} is raised the same "
     "day.",
     late, false},
    {"measure-holidays", prevention_measure, "Absence and holidays",
     "{owner} keeps {calendar or tool} {weeks} weeks ahead; with fewer than {number} packers "
     "planned, "
     "{deputy} switches {vacation setting or handling time} {frequency|the day before}, and notes "
     "it in "
     "{log}.",
     late, false},
    {"measure-tracking-audit", prevention_measure, "Audit of tracking",
     "{frequency|Every morning}, {owner} compares shipped orders with scans in {tool}; below "
     "{percent|97}% "
     "valid tracking per {carrier or category}, {deputy} moves the parcels to {other carrier}.",
     tracked, false},
    {"measure-stock-count", prevention_measure, "Stock counts",
     "{frequency|Each day}, {owner} counts {number} SKUs against {tool}; a difference above "
     "{units} units "
     "closes the offer, and {manager} signs the {report}.",
     cancelled, false},
    {"measure-stock-buffer", prevention_measure, "Stock buffer",
     "{tool} withholds {buffer units} units of {which SKUs|each SKU} and closes an offer at "
     "{threshold}; "
     "{owner} reviews "
     "the log {frequency|weekly}.",
     cancelled, false},
    {"measure-register-search", prevention_measure, "Search of the registers",
     "Before {what|every new listing}, {owner} searches {register|USPTO|EUIPO} for {terms}, saves "
     "the "
     "result in {tool} and stops at {number|one} match; {frequency|monthly} {second owner} repeats "
     "it for "
     "{share}% of live listings.",
     rights, false},
    {"measure-image-file", prevention_measure, "File of images and licences",
     "{owner} uploads an image only with {original or licence} in {tool}; {frequency|each month} "
     "{second "
     "owner} draws {number} listings, and {limit|one} missing file takes the image offline.",
     creative, false},
    {"measure-patent-search", prevention_measure, "Patent search before purchase",
     "For each new product, {owner} orders a search in {tool} from {attorney or database} before "
     "{purchase "
     "step}; "
     "{number|one} open claim stops the order, and {frequency|every quarter} {second owner} renews "
     "it for "
     "{products}.",
     patented, false},
    {"measure-region-check", prevention_measure, "Region check with the supplier",
     "For {which orders|every order}, {owner} files {consent or origin document} in {tool} before "
     "payment; "
     "{frequency|monthly} {second owner} checks {number} lots, and {limit|one} without consent "
     "blocks the "
     "region.",
     region, false},
    {"measure-reconciliation", prevention_measure, "Units sold against units invoiced",
     "{frequency|Each month}, {owner} compares units sold with units invoiced for {ASINs} in "
     "{tool}; "
     "above "
     "{percent}% difference the listing is closed, and {manager} asks {supplier contact} for the "
     "papers.",
     reconciled, false},
    {"measure-returns-grading", prevention_measure, "Grading of returns",
     "{owner} grades {which returns|every return} by {guide number} and records it in {tool}; "
     "{frequency|"
     "weekly} {second owner} opens {sample size} units, and {number|one} wrong grade stops the "
     "shelf.",
     returned, false},
    {"measure-packaging", prevention_measure, "Seals and drop tests",
     "{owner} seals units with {seal} by {instruction}; {frequency|per lot} {sample size} boxes "
     "are dropped "
     "from {height}, and {number|one} broken seal holds {lot or shipment} in {tool}.",
     packed, false},
    {"measure-page-check", prevention_measure, "Unit against detail page",
     "{frequency|With each new lot}, {owner} compares {sample size} units with the page by "
     "{checklist}; "
     "{number|one} difference closes ASIN and lot until {second owner} corrects it in {tool}.",
     described, false},
    {"measure-barcode-pick", prevention_measure, "Picking by barcode",
     "{tool} releases a parcel only after {scan}; {owner} reads the error log {frequency|every "
     "evening}, "
     "and above {number} errors a day {manager} recounts {zone}.",
     picked, false},
    {"measure-lot-testing", prevention_measure, "Tests of each lot",
     "{laboratory} tests {sample size} units of {which lots|every lot} to {standard}; above "
     "{limit} {owner} "
     "blocks it in {tool}. {frequency|Yearly} {second owner} renews {certificate}.",
     tested, false},
    {"measure-material-change", prevention_measure, "Changes of material or supplier",
     "{owner} opens a change record in {tool} for {which changes}; without {test} and a result "
     "below "
     "{limit} no lot ships, and {frequency|quarterly} {second owner} reviews all records.",
     safety, false},
    {"measure-word-list", prevention_measure, "Word list for listings",
     "{frequency|Every night}, {tool} compares live listings with a list of {number} words; at one "
     "match "
     "{owner} closes the listing within {hours} hours, and updates the list {update "
     "frequency|quarterly}.",
     worded, false},
    {"measure-shelf-life", prevention_measure, "Shelf life on arrival and in stock",
     "{owner} records lot and expiration in {tool} on arrival and refuses less than {days|90} days "
     "beyond "
     "{time of use}; {frequency|weekly} {second owner} removes lots below {threshold} days.",
     expired, false},
    {"measure-one-lot-a-box", prevention_measure, "One date per ASIN and box",
     "{owner} packs {number of dates|one} expiration per ASIN and box by {instruction}; {second "
     "owner} scans {sample "
     "size} "
     "boxes {frequency|per shipment} with {tool}, and {number|one} mixed box stops it.",
     expired, false},
    {"measure-catalogue-approval", prevention_measure, "Approval of catalogue changes",
     "{owner} approves {which changes} in {tool} after {checklist}; {frequency|every week} {second "
     "owner} "
     "exports all families, and {number|one} dissimilar child is separated within {hours} hours.",
     variation, false},
    {"measure-buyer-messages", prevention_measure, "Rules for messages and inserts",
     "{owner} approves {each message or insert} by {policy number}; reviews are asked for through "
     "{tool|"
     "Request a Review} alone. {frequency|Monthly} {second owner} reads {sample size} messages, "
     "and "
     "{number|one} breach stops them.",
     reviews, false},
    {"measure-vendor-approval", prevention_measure, "Approval of service providers",
     "{owner} signs {which services} only with {policy clause}, filed in {tool}; "
     "{frequency|quarterly} "
     "{second owner} reviews invoices above {amount}, and {number|one} doubtful line ends the "
     "contract.",
     vendors, false},
    {"measure-own-orders", prevention_measure, "No orders of our own",
     "{frequency|Each month}, {owner} compares buyer accounts and {payment records} with {staff "
     "and vendor "
     "list} in {tool}; {number|one} match is reported to {manager} within {hours} hours.",
     spending, false},
    {"measure-policy-owner", prevention_measure, "Someone who owns the policy",
     "{owner} reads {policy section} {frequency|monthly}, logs changes in {tool} and answers "
     "{which "
     "questions} within {hours} hours; {number|one} open point holds {process}.",
     conduct, false},
    {"measure-seller-of-record", prevention_measure, "Check of parcels",
     "{frequency|Each week}, {owner} orders {number} test parcels from {suppliers} and files "
     "photos of {slip and label} in {tool}; {limit|one} foreign name ends deliveries by {supplier "
     "or agent}.",
     drop_ship, false},
    {"measure-stock-before-sale", prevention_measure, "Goods in stock before they are offered",
     "{tool} offers an ASIN only with {number} units booked in at {warehouse}; {owner} "
     "compares "
     "offers and stock {frequency|daily} and closes {which offers} the same day.",
     drop_ship, false},
    {"measure-details-calendar", prevention_measure, "Calendar of account details",
     "{frequency|Each quarter}, {owner} compares {details} in Seller Central with {papers} by "
     "{checklist}; "
     "a paper older than {days|90} days is replaced, and {second owner} notes it in {tool}.",
     identity, false},
    {"measure-change-of-details", prevention_measure, "Changes reported before they happen",
     "{owner} enters {address, owner or bank changes} in {tool} {days} days ahead; {second owner} "
     "updates "
     "Seller Central within {hours} hours and checks it {frequency|monthly}.",
     identity, false},
    {"measure-document-custody", prevention_measure, "Custody of documents",
     "{owner} stores suppliers' files as received in {tool}, where nobody can edit them; "
     "{frequency|before "
     "each submission} {second owner} phones {supplier contact}, and {number|one} doubt holds it "
     "back.",
     forged, false},
    {"measure-price-limits", prevention_measure, "Limits and daily check of prices",
     "{tool} holds each price below {maximum rule}; {frequency|every morning} {owner} exports "
     "prices above "
     "{percent}% of {reference price} and closes them until {manager} decides.",
     pricing, false},
    {"measure-pack-price", prevention_measure, "Price per unit of packs and postage",
     "{frequency|Weekly}, {owner} compares unit prices of {packs}, postage included, in {tool}; "
     "above "
     "{percent}% of {single price} the offer is closed and {second owner} corrects it.",
     pricing, false},
    {"measure-prep-check", prevention_measure, "Check before a shipment leaves",
     "{owner} checks {sample size} units of {which shipments|each shipment} by {checklist}: label, "
     "bag, "
     "box content. {number|One} fault holds it; {frequency|weekly} {second owner} reads the "
     "inbound report "
     "in {tool}.",
     inbound, false},
    {"measure-leavers", prevention_measure, "Leavers and shared devices",
     "On a leaver's last day, {owner} works through {checklist}: login, card, device, {other "
     "access}. "
     "{frequency|Monthly} {second owner} compares {user list} with {tool}, and {number|one} "
     "left-over "
     "access goes within {hours} hours.",
     related, false},
    {"measure-declaration", prevention_measure, "Declaration of other accounts",
     "{frequency|Each January}, {owner} collects a signed declaration from {whom} and files it in "
     "{tool}; "
     "{number|one} account named there is reported to {manager} within {hours} hours.",
     related, false},
};

}  // namespace

std::span<const Example> practice_measures() { return table; }

}  // namespace poa::guide
