// Documents about quality, shipping and condition.
#pragma once

#include "analysis/guide/checklist.h"
#include "analysis/guide/documents/formats.h"

namespace poa::guide::documents {

inline constexpr Wording inspection_wordings[] = {

    {"inspection*|measuring|measurement*|examination* & report|reports|sheet*|protocol*|"
     "record|records|result|results|certificate*|log|logs|photo*"},
    {"qc|qa|quality|aql|quality control|quality check* & report|reports|record|records|"
     "result|results|sheet*|photo*|certificate*|log|logs",
     "quality control procedure*|qc procedure*|quality procedure*"},
    {"report|reports|certificate* & inspection*|sgs|qima|intertek|bureau veritas|lab|"
     "laborator*|defect*",
     "account health|order defect"},
    {"test report|test reports|test result|test results|defect analysis|defect report|"
     "defect reports|failure analysis|8d report|8d reports|condition audit*|audit report|"
     "audit reports|grading record|grading records"},
};
inline constexpr ChecklistItem inspection_reports = {
    .id = "inspection-reports",
    .text = "Quality inspection reports from before and after the correction",
    .shows =
        "Lot or purchase order, units inspected, defects found, inspector and date: once with the "
        "fault, once without.",
    .never = {},
    .formats = papers,
    .listed =
        "inspect*|check|checks|checked|qc|qa|quality|aql|measur*|count|counts|audit*|tests|defects|"
        "findings|examin*|test|sheet|sheets|measurement*|counted|sample*",
    .wordings = inspection_wordings,
};

inline constexpr Wording refund_wordings[] = {
    {"refund*|replacement*|reimburs* & confirmation*|report|reports|list|lists|record|"
     "records|export*|proof*|screenshot*|receipt*|statement*|evidence|log|document|"
     "documents|documentation|spreadsheet*|transaction*|detail*|table|file|csv|attached|"
     "enclosed|exhibit*"},
    {"confirmation*|report|reports|list|record|records|proof*|screenshot*|evidence & "
     "refund*|replacement*|reimburs*|compensat*"},
    {"refunds|refund id*|replacement orders|refunds and replacements|credit note*|money back"},
};
inline constexpr ChecklistItem refund_confirmation = {
    .id = "refund-confirmation",
    .text = "Confirmation of the refunds or replacements to the buyers affected",
    .shows = "Orders, amounts and dates, with a total that matches the text.",
    .never = "No buyers' names or addresses beyond the order numbers.",
    .formats = papers,
    .listed =
        "refund*|repaid|repay*|paid back|money back|money went back|have their money|money "
        "returned|reimburs*|replace*|credit*|compensat*|given back|gave back|money to|paid to the "
        "buyers|paid to buyers|back to the buyers|back to buyers|new units sent|sent again",
    .wordings = refund_wordings,
};

inline constexpr Wording procedure_wordings[] = {

    {"sop|sops|standard operating procedure*"},
    {"quality|quality control|quality assurance|qc|inspection|receiving|inbound|incoming|"
     "packing|packaging|handling|grading|returns|shipping|dispatch|fulfil* & procedure*|"
     "manual|manuals|guideline*|checklist*|instruction|instructions|workflow*|"
     "process document|process documents|process documentation"},
    {"procedure*|manual|guideline*|work instruction*|checklist*|instructions & quality|qc|"
     "inspection*|receiving|inbound|incoming|packing|grading|returns|control|handling|"
     "shipping|dispatch"},
    {"quality plan*|control plan*|inspection plan*|sampling plan*|quality control process*|"
     "quality control document|quality control documents|quality control documentation|"
     "quality control polic*|quality polic*|quality document|quality documents|"
     "quality documentation|qc process*|qc document|qc documents|qc documentation|"
     "qc polic*|return polic*|returns polic*|return procedure*|return process*|returns "
     "process*|return sop|"
     "return checklist*|return instruction*|return workflow*|grading guide*|process manual*|new "
     "procedure*|"
     "written procedure*|updated procedure*|revised procedure*|"
     "quality control system document|quality control system documents|"
     "quality control system documentation"},
};
inline constexpr std::string_view procedure_words =
    "procedure*|process*|rule|rules|routine*|handbook|manual*|instruction*|sop|sops|guide*|"
    "step|steps|way of|ways of|checklist*|method*|standard*|workflow*|how|form|description "
    "of|written|scheme|system";
inline constexpr ChecklistItem quality_procedure = {
    .id = "quality-procedure",
    .text = "The new quality control procedure",
    .shows =
        "Who inspects what, how many units of each lot, and what happens above the limit; dated "
        "and "
        "in force.",
    .never = {},
    .formats = papers,
    .listed = procedure_words,
    .wordings = procedure_wordings,
};
inline constexpr ChecklistItem shipping_procedure = {
    .id = "shipping-procedure",
    .text = "The shipping procedure now in force",
    .shows =
        "Cut-off, handling time, who ships in whose absence, and what is done when a limit is "
        "near.",
    .never = {},
    .formats = papers,
    .required = false,
    .listed = procedure_words,
    .wordings = procedure_wordings,
};
inline constexpr ChecklistItem returns_procedure = {
    .id = "returns-procedure",
    .text = "The procedure for returns, grading and packaging now in force",
    .shows = "Who grades a return, by which signs, and where each grade goes.",
    .never = {},
    .formats = papers,
    .listed =
        "procedure*|process*|rule|rules|routine*|handbook|manual*|instruction*|sop|sops|guide*|"
        "step|steps|way of|ways of|checklist*|method*|standard*|workflow*|how|form|description "
        "of|written|scheme|system|return|returns|returned|grading|opened",
    .wordings = procedure_wordings,
};

inline constexpr Wording carrier_wordings[] = {

    {"carrier*|courier*|haulier*|ups|usps|fedex|dhl|dpd|gls|hermes|evri|royal "
     "mail|parcelforce|yodel|"
     "tnt|ontrac|purolator|canada post|australia post|auspost|startrack|sendle|aramex|nz post|"
     "deutsche post|la poste|colissimo|chronopost|colis prive|mondial relay|correos|seur|mrw|"
     "poste italiane|bartolini|brt|bpost|postnl|postnord|inpost|swiss post|poczta polska|"
     "japan post|yamato|sagawa|india post|delhivery|blue dart|bluedart|yunexpress|yun express|4px|"
     "yanwen|sf express|china post|singpost|yurtici kargo|ptt kargo|estes|"
     "post office|postal|logistics|freight|shipping company|delivery company|"
     "shipping partner*|shipping provider*|delivery partner* & data|report|reports|"
     "agreement*|contract|contracts|performance|statistic*|letter|letters|statement*|"
     "manifest*|metric*|scan record|scan records|delivery record|delivery records|"
     "collection record*|collection log*|collection note*|collection receipt*|pickup record*|"
     "pick up record*|pickup log*|handover record*|handover list*|scans|"
     "tracking record|tracking records|figures",
     "supplier agreement*"},
    {"contract|contracts|agreement*|report|reports|data & carrier*|courier*|ups|usps|fedex|"
     "dhl|dpd|gls|royal mail|logistics|delivery company|shipping company|shipping partner*|"
     "delivery partner*|freight"},
    {"delivery performance|shipping performance|on time delivery report|"
     "on time delivery reports|tracking report|tracking reports|scan report|scan reports|"
     "transit time report|transit time reports|delivery report|delivery reports|"
     "delivery statistic*|tracking export*|tracking data|buy shipping report|"
     "buy shipping reports"},
};
inline constexpr ChecklistItem carrier_data = {
    .id = "carrier-data",
    .text = "Carrier performance data, or the agreement with a new carrier",
    .shows =
        "On-time rate by period from the carrier's own report, or services, pickup times and start "
        "of "
        "the new contract.",
    .never = {},
    .formats = papers,
    .listed =
        "carrier*|courier*|haulier*|ups|usps|fedex|dhl|dpd|gls|hermes|evri|royal "
        "mail|post|parcel*|pick up*|pickup*|collection*|scan|scans|on "
        "time|tracking|transit|freight|logistic*|shipping|shipment*|delivery|deliveries|driver*|"
        "postal|truck*",
    .wordings = carrier_wordings,
};

inline constexpr Wording settings_wordings[] = {
    {"screenshot*|screen shot*|export*|image*|picture*|photo*|report|reports & setting*|"
     "handling time*|template*|account health|rate*|dashboard|metric*|shipping"},
    {"setting*|account health|dashboard|seller central & screenshot*|report|reports|export*"},
    {"staff* record*|shift plan*|staffing|roster*|employment contract|"
     "employment contracts|payroll"},
};
inline constexpr ChecklistItem settings_screenshots = {
    .id = "settings-screenshots",
    .text = "Screenshots of the shipping settings and of the rate in Account Health",
    .shows = "Handling time, cut-off and templates after the change; the rate with its window.",
    .never = {},
    .formats = papers,
    .required = false,
    .listed = "setting*|screenshot*|screen*|template*|handling time",
    .wordings = settings_wordings,
};

inline constexpr Wording inventory_wordings[] = {
    {"inventory|stock & export*|report|reports|file*|record|records|audit*|count*|list|"
     "lists|screenshot*"},
    {"software|sync*|integration|multichannel|erp & invoice*|subscription*|contract|"
     "contracts|screenshot*|confirmation*|licen*"},
};
inline constexpr ChecklistItem inventory_export = {
    .id = "inventory-export",
    .text = "Inventory export, and the contract or invoice of the tool that keeps stock in step",
    .shows = "Stock by ASIN after the audit; since when the tool runs, and for which channels.",
    .never = {},
    .formats = papers,
    .listed =
        "inventory|stock*|count|counts|software|tool|sync*|linnworks|sellbrite|subscription*|units "
        "in stock|counted|system|erp|subscription",
    .wordings = inventory_wordings,
};

inline constexpr Wording photo_wordings[] = {
    {"photo*|picture*|image*|screenshot*|video*|before and after"},
};
inline constexpr ChecklistItem condition_photos = {
    .id = "condition-photos",
    .text = "Photos of products, packaging and labels as they leave now",
    .shows = "Unit, seal and label close enough to read, with the ASIN.",
    .never = {},
    .formats = papers,
    .listed =
        "photograph*|packaging|shown|film*|picture*|photo*|image*|sides|side|view|views|sealed|"
        "looks|seen|box|boxes",
    .wordings = photo_wordings,
};
inline constexpr ChecklistItem page_comparison = {
    .id = "page-comparison",
    .text = "Screenshots of the detail page beside photos of the unit, before and after",
    .shows = "That page and unit now agree: title, images, variation, contents.",
    .never = {},
    .formats = papers,
    .listed =
        "page|pages|listing*|photograph*|side by side|screen*|before and after|picture*|photo*|old "
        "and new",
    .wordings = photo_wordings,
};

}  // namespace poa::guide::documents
