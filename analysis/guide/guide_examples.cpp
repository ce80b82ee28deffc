#include "analysis/guide/examples.h"

namespace poa::guide {
namespace {

using enum SuspensionType;
using enum ExampleKind;

constexpr SuspensionType rights[] = {
    intellectual_property, trademark, counterfeit, copyright, patent, parallel_import};
constexpr SuspensionType sourcing[] = {inauthentic, counterfeit, forged_documents, parallel_import};
constexpr SuspensionType quality[] = {performance, not_as_described, product_safety};
constexpr SuspensionType related[] = {related_accounts};
constexpr SuspensionType restricted[] = {restricted_products, product_safety};

constexpr SuspensionType listings_removed[] = {
    inauthentic,     intellectual_property, restricted_products, trademark,    counterfeit,
    parallel_import, product_safety,        used_sold_as_new,    expired_food, patent,
    copyright,       not_as_described,      fba_condition};
constexpr SuspensionType supplier_changed[] = {
    inauthentic,      counterfeit,      intellectual_property, parallel_import,
    forged_documents, used_sold_as_new, product_safety};
constexpr SuspensionType inspected[] = {performance,    not_as_described, used_sold_as_new,
                                        product_safety, expired_food,     inauthentic,
                                        fba_condition};
constexpr SuspensionType officer_hired[] = {
    restricted_products, intellectual_property, trademark,       copyright, patent,
    listing_variation,   code_of_conduct,       related_accounts};
constexpr SuspensionType buyers_refunded[] = {
    performance, late_shipment, not_as_described, used_sold_as_new, cancellation, product_safety,
    tracking,    inauthentic,   drop_shipping,    fair_pricing,     expired_food};
constexpr SuspensionType brand_authorized[] = {
    intellectual_property, trademark, counterfeit, inauthentic, parallel_import, copyright, patent};
constexpr SuspensionType access_secured[] = {related_accounts, code_of_conduct,
                                             identity_verification};
constexpr SuspensionType units_serialized[] = {inauthentic, counterfeit};

constexpr SuspensionType listing_review[] = {
    restricted_products, intellectual_property, trademark,        patent,     copyright,
    listing_variation,   product_safety,        not_as_described, counterfeit};
constexpr SuspensionType supplier_vetting[] = {inauthentic,      counterfeit,
                                               forged_documents, intellectual_property,
                                               parallel_import,  used_sold_as_new};
constexpr SuspensionType inspection_levels[] = {performance, not_as_described, product_safety,
                                                used_sold_as_new, inauthentic};
constexpr SuspensionType access_review[] = {related_accounts, code_of_conduct,
                                            identity_verification};
constexpr SuspensionType metric_alerts[] = {performance, late_shipment, cancellation, tracking};

constexpr Example table[] = {
    // Root causes.
    {"cause-brand-in-listing", root_cause, "Brand name used without authorization",
     "The root cause was that {who wrote the listing} put {brand} into {title, bullets or "
     "keywords} of "
     "ASIN {ASIN} on {date}, and no step of {listing process} asked whether {rights owner} had "
     "allowed it. We bought {quantity} units from {supplier name} on {purchase date} and took "
     "{invoice "
     "number} for an authorization, which {complaint id} shows it was not.",
     rights, true},
    {"cause-invoice-trail", root_cause, "No invoice trail to an authorized source",
     "The root cause was that {person or role} could release {purchase order} to {supplier name} "
     "without "
     "{missing check}. For ASIN {ASIN} we held {invoice number} of {invoice date}, which lacked "
     "{missing "
     "detail}, while {quantity sold} units were sold against {quantity invoiced} invoiced; nobody "
     "compared the two before {date}.",
     sourcing, true},
    {"cause-defective-batch", root_cause, "Defective batch not caught",
     "The root cause was that {quantity} units of {purchase order}, received between {first date} "
     "and "
     "{last date}, had {defect} in the {component}, and {missing check} let them pass. ASIN {ASIN} "
     "then "
     "drew {number of reviews} negative reviews and {number of claims} A-to-Z claims within "
     "{window} "
     "days; our order defect rate reached {rate}%.",
     quality, true},
    {"cause-former-employee", root_cause, "Account opened by someone who had access",
     "The root cause was that {name}, {role} until {last day}, still had {kind of access}, because "
     "{missing check}. On {date} {name} registered {other account} through {shared address or "
     "device} and "
     "paid with {shared card}; we learned of {other account} on {discovery date} from {source}.",
     related, true},
    {"cause-restricted-ingredient", root_cause, "Restricted ingredient or claim not checked",
     "The root cause was that ASIN {ASIN} contained {ingredient or claim}, which {policy} "
     "restricts in "
     "{category}, and {person or role} listed it on {date} without {missing check}. Our {form or "
     "process} "
     "had no field for {what was not asked}; {quantity} units were sold until {last date}.",
     restricted, true},

    // Actions.
    {"action-remove-listings", corrective_action, "Removed listings and stock",
     "On {date}, we closed {number} listings (ASINs {ASIN list}) and created removal order "
     "{removal order "
     "id} for the {quantity} units left in FBA; see {exhibit}.",
     listings_removed, true},
    {"action-change-supplier", corrective_action, "Ended one supply relationship, began another",
     "On {date}, we ended purchases from {supplier name} and signed {agreement} with {new "
     "supplier}, whose "
     "authorization we verified through {brand contact or dealer list}; both letters are "
     "{exhibit}.",
     supplier_changed, true},
    {"action-inbound-inspection", corrective_action, "Put inbound inspection into force",
     "On {date}, we put {procedure number} into force: {company or person} inspects {sample size} "
     "of each {kind of lot|inbound lot} and blocks it above {defect limit}%; {number} reports are "
     "kept for {months} "
     "months "
     "({exhibit}).",
     inspected, true},
    {"action-compliance-officer", corrective_action, "Appointed someone who checks listings",
     "On {date}, we appointed {name or company} as {role}, who reviewed {number} listings against "
     "{policy} "
     "by {end date} and corrected {corrected number}; contract and log are {exhibit}.",
     officer_hired, true},
    {"action-refund-buyers", corrective_action, "Refunded the buyers affected",
     "On {date}, we wrote to {number} buyers of {ASIN or lot} and refunded {amount} in total, "
     "{returns "
     "clause|no return asked|return label prepaid}; the refund report is {exhibit}.",
     buyers_refunded, true},
    {"action-brand-letter", corrective_action, "Obtained the brand's authorization",
     "On {date}, we received from {brand} a letter, signed by {signatory}, that covers {ASINs or "
     "product "
     "line} on {marketplace} until {expiry date}; it is {exhibit}.",
     brand_authorized, true},
    {"action-secure-access", corrective_action, "Changed credentials and removed users",
     "On {date}, we changed {number of} passwords, turned on two-step verification for {users} and "
     "removed "
     "{removed users}; {names and roles} remain. The user list is {exhibit}.",
     access_secured, true},
    {"action-transparency", corrective_action, "Enrolled products for unit-level codes",
     "On {date}, we enrolled {ASIN list} in {Transparency or brand programme} and applied codes to "
     "{quantity} units of {lot}; the enrolment confirmation is {exhibit}.",
     units_serialized, true},

    // Measures.
    {"measure-listing-review", prevention_measure, "Review before a listing goes live",
     "Before activation of {which listings|every listing}, {owner} works through {checklist or "
     "tool}: (a) "
     "{policy list}, (b) {trademark register|USPTO|EUIPO}, (c) {claims and ingredients}. "
     "{number|one} open "
     "point keeps the listing offline, and {approver} signs the record.",
     listing_review, true},
    {"measure-supplier-vetting", prevention_measure, "Approval of suppliers",
     "{owner} approves a supplier in {tool} only with {authorization document}, {business "
     "licence}, and "
     "{number|3} references confirmed by phone; {frequency|yearly|half-yearly} {owner} asks for "
     "them "
     "again, and {number of days} days without an answer block the supplier.",
     supplier_vetting, true},
    {"measure-three-inspections", prevention_measure, "Three levels of inspection",
     "{inspection company} draws {sample size} units of {which lots|each lot} at the factory, "
     "{owner} "
     "samples {percent}% on arrival, and {second owner} reviews returns {frequency|weekly|monthly} "
     "in "
     "{tool}. Above {defect limit}% the lot is blocked; at {return rate}% the listing is closed.",
     inspection_levels, true},
    {"measure-access-review", prevention_measure, "Review of users and network",
     "{frequency|Each quarter|Each month}, {owner} compares the Seller Central users with {payroll "
     "or "
     "contract list}, renews passwords in {password manager} and checks that {remote users} sign "
     "in "
     "through {VPN or fixed address}. {number|One} unknown login is removed within {hours} hours "
     "and noted "
     "in {register}.",
     access_review, true},
    {"measure-metric-alerts", prevention_measure, "Watch over the account's metrics",
     "{frequency|Every morning}, {owner} exports Account Health to {tool}, which alerts {role} at "
     "an order "
     "defect rate of {ODR limit|0.5}%, a late shipment rate of {LSR limit|2}% or any policy "
     "notice; "
     "{manager} signs the {report frequency|weekly} report.",
     metric_alerts, true},
    {"measure-training",
     prevention_measure,
     "Training with a test",
     "{owner} trains everyone with access to {system|Seller Central} on {policy or procedure} "
     "{when|before "
     "the first login} and {frequency|quarterly}; below {pass mark}% in the test, "
     "{consequence|access is withdrawn}. Scores are kept in {tool or register}.",
     {},
     true},
};

}  // namespace

std::span<const Example> guide_examples() { return table; }

}  // namespace poa::guide
