// Documents about listings, prices and conduct.
#pragma once

#include "analysis/guide/checklist.h"
#include "analysis/guide/documents/formats.h"
#include "analysis/guide/documents/sourcing.h"

namespace poa::guide::documents {

inline constexpr Wording listing_export_wordings[] = {
    {"export*|report|reports|list|file*|table|spreadsheet*|screenshot* & listing*|asin*|"
     "variation*|catalog*|parent*|child*|inventory"},
    {"listing*|variation*|asin*|catalog* & export*|report|reports|list|table|file*|"
     "screenshot*|before and after"},
};
inline constexpr ChecklistItem listing_export = {
    .id = "listing-export",
    .text = "Export of the listings concerned, parents and children, before and after",
    .shows = "Each ASIN with its parent before the correction, and after.",
    .never = {},
    .formats = "CSV or screenshots",
    .listed =
        "listing*|variation*|parent*|child|children|family|families|catalog*|flat "
        "file*|asin|asins|tree|before and after|old and new|page|pages|size*|colour*|color*",
    .wordings = listing_export_wordings,
};

inline constexpr Wording termination_wordings[] = {
    {"terminat*|cancel*|dismiss*|resignat* & letter*|contract|contracts|agreement*|agency|"
     "service*|notice|e mail|email|confirmation*|correspondence"},
    {"letter*|notice|e mail|email|confirmation & terminat*|cancel*|agency"},
    {"contract|contracts|agreement*|correspondence|invoice* & agency|agencies|"
     "service provider*|marketing*|consultant*|reviewer*|influencer*"},
};
inline constexpr ChecklistItem termination_letter = {
    .id = "termination-letter",
    .text = "Contract with the agency or person who took part, and its termination",
    .shows = "Names, services, dates and the end of the relationship.",
    .never = {},
    .formats = papers,
    .listed =
        "agency|agencies|freelancer*|consultant*|contract|contracts|agreement*|terminat*|ended|"
        "ending|end|ends|cooperation|employee*|resign*|dismiss*|notice "
        "to|service*|terminated|fired|left the|stopped working|break*|parted|quit",
    .wordings = termination_wordings,
};
/// Where nobody else need have taken part.
inline constexpr ChecklistItem termination_letter_if_any = if_any(termination_letter);

inline constexpr Wording order_list_wordings[] = {
    {"order*|review*|account*|reviewer*|buyer* & list|lists|table|spreadsheet*|export*|csv|"
     "file*|report|reports|record|records"},
    {"list|table|spreadsheet|export & order*|review*|account*|asin*"},
};
inline constexpr ChecklistItem order_list = {
    .id = "order-list",
    .text = "List of the orders, reviews and accounts concerned",
    .shows = "Order ids with dates and ASINs; nothing left out.",
    .never = "No buyers' names or addresses beyond the order numbers.",
    .formats = papers,
    .listed =
        "order|orders|review|reviews|account|accounts|buyers|order*|list|table|messages|ids|"
        "customers",
    .wordings = order_list_wordings,
};
/// Where the act need not have been about orders.
inline constexpr ChecklistItem order_list_if_any = if_any(order_list);

inline constexpr Wording policy_wordings[] = {
    {"rule|rules|policy|policies|guideline*|sop|procedure*|instructions & "
     "message*|insert*|communication*|purchas*|review*|"
     "buyer*|customer*|conduct|written|compliance"},
    {"communication*|messag*|review*|conduct|compliance & "
     "policy|policies|rules|guideline*|sop|manual"},
};
inline constexpr ChecklistItem communication_policy = {
    .id = "communication-policy",
    .text = "The written rules for messages, inserts and purchases now in force",
    .shows = "What staff may send or buy, who approves it, and since when.",
    .never = {},
    .formats = papers,
    .required = false,
    .listed = "rule|rules|policy|policies|guideline*|handbook|code",
    .wordings = policy_wordings,
};

inline constexpr Wording supplier_agreement_wordings[] = {
    {"supplier*|supply|vendor*|manufacturer*|wholesale*|distributor*|fulfil* & agreement*|"
     "contract|contracts"},
    {"agreement*|contract|contracts & supplier*|manufacturer*|wholesaler*|distributor*|"
     "seller of record"},
};
inline constexpr ChecklistItem supplier_agreement = {
    .id = "supplier-agreement",
    .text = "Supplier agreement that names this company as the only seller of record",
    .shows =
        "Parties, packaging and packing slips in this company's name, returns to this company.",
    .never = supplier_file,
    .formats = papers,
    .listed =
        "supplier*|supply|wholesale*|agreement*|contract*|addendum|seller of record|3pl|signed",
    .wordings = supplier_agreement_wordings,
};
inline constexpr Wording packing_slip_wordings[] = {
    {"packing slip*|packing slips|packing list|packing lists|delivery slip*|parcel label*|"
     "shipping label*|dispatch note*"},
    {"packag*|parcel* & photo*|picture*|image*|sample*"},
};
inline constexpr ChecklistItem packing_slip = {
    .id = "packing-slip",
    .text = "Sample of the packing slip and photos of the parcel as the buyer gets it",
    .shows = "No name but this company's on slip, label and box.",
    .never = {},
    .formats = papers,
    .listed =
        "slip|slips|packing|parcel*|box|boxes|label*|packag*|delivery note*|insert*|sample*|note "
        "in the|paper in the",
    .wordings = packing_slip_wordings,
};
inline constexpr Wording delivery_wordings[] = {
    {"tracking|delivery|shipment*|carrier* & proof*|record|records|confirmation*|report|"
     "reports|list|lists|document|documents|documentation|screenshot*|data"},
    {"proof*|confirmation*|record|records & delivery|tracking|shipment*"},
};
inline constexpr ChecklistItem delivery_proof = {
    .id = "delivery-proof",
    .text = "Tracking and proof of delivery of the orders concerned",
    .shows = "Order id, carrier, sender and delivery date.",
    .never = "No buyers' names or addresses beyond the order numbers.",
    .formats = papers,
    .listed =
        "track*|deliver*|scan|scans|carrier*|arriv*|shipment*|dispatch*|arrived|received by|post*",
    .wordings = delivery_wordings,
};

inline constexpr Wording price_wordings[] = {
    {"price*|pricing|repric* & table*|list|lists|screenshot*|export*|report|reports|rule*|"
     "setting*|history|comparison*"},
    {"screenshot*|table|list|export|report & price*|pricing|repric*"},
};
inline constexpr ChecklistItem price_table = {
    .id = "price-table",
    .text = "Table of old and new prices, and screenshots of the limits in the pricing tool",
    .shows = "ASIN, old price, new price, date, and the maximum that the tool may set.",
    .never = {},
    .formats = papers,
    .listed = "price|prices|pricing|repric*|cost|costs|limits",
    .wordings = price_wordings,
};
inline constexpr ChecklistItem cost_invoices = {
    .id = "cost-invoices",
    .text = "Supplier invoices that explain the prices",
    .shows = "What the units cost at the time.",
    .never = supplier_file,
    .formats = papers,
    .required = false,
    .listed = "invoice*|bill|bills|purchase*|receipt*|bought|buying",
    .wordings = invoice_wordings,
};
inline constexpr ChecklistItem source_invoices = {
    .id = "source-invoices",
    .text = "Invoices that show the goods were bought new",
    .shows = "Supplier, products, dates and quantities.",
    .never = supplier_file,
    .formats = papers,
    .max_age_days = 365,
    .listed = "invoice*|bill|bills|purchase*|receipt*|bought|buying",
    .wordings = invoice_wordings,
};

}  // namespace poa::guide::documents
