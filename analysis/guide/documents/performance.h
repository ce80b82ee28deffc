// Documents about quality, shipping and condition.
#pragma once

#include "analysis/guide/checklist.h"
#include "analysis/guide/documents/formats.h"

namespace poa::guide::documents {

inline constexpr Wording inspection_wordings[] = {
    {"inspection*|inspected|measur*|examination* & "
     "report*|sheet*|protocol*|record*|result*|certificate*|log|logs"},
    {"qc|qa|quality|aql & report*|record*|result*|sheet*|inspection*|photo*|certificate*",
     "quality control procedure*|qc procedure*|quality procedure*"},
    {"report*|certificate* & inspection*|inspected|sgs|qima|intertek|bureau "
     "veritas|lab|laborator*|defect*"},
    {"test report*|test result*|defect analysis|defect report*|failure analysis|8d report*|first "
     "article"},
    {"condition audit*|audit report*|grading record*|stock count|inspection photo*"},
};
inline constexpr ChecklistItem inspection_reports = {
    .id = "inspection-reports",
    .text = "Quality inspection reports from before and after the correction",
    .shows =
        "Lot or purchase order, units inspected, defects found, inspector and date: once with the "
        "fault, once without.",
    .never = {},
    .formats = papers,
    .wordings = inspection_wordings,
};

inline constexpr Wording refund_wordings[] = {
    {"refund*|replacement*|reimburs* & "
     "confirm*|report*|list*|record*|export*|proof*|screenshot*|receipt*|statement*|"
     "evidence|log|document*|spreadsheet*|transaction*|detail*|table|file|csv|attached|enclosed|"
     "exhibit*"},
    {"confirm*|report*|list|record*|proof*|screenshot*|evidence & "
     "refund*|replacement*|reimburs*|compensat*"},
    {"refunds|refund id*|replacement orders|refunds and replacements|credit note*|money back"},
};
inline constexpr ChecklistItem refund_confirmation = {
    .id = "refund-confirmation",
    .text = "Confirmation of the refunds or replacements to the buyers affected",
    .shows = "Orders, amounts and dates, with a total that matches the text.",
    .never = "No buyers' names or addresses beyond the order numbers.",
    .formats = papers,
    .wordings = refund_wordings,
};

inline constexpr Wording procedure_wordings[] = {
    {"sop|sops|standard operating procedure*"},
    {"quality control|quality "
     "assurance|qc|quality|inspection|receiving|inbound|incoming|packing|packaging|handling|"
     "grading|returns|shipping|dispatch|fulfil* & "
     "procedure*|manual*|guideline*|guide|policy|policies|checklist*|instruction*|plan|process "
     "document*|protocol*|"
     "work instruction*|standard*|workflow*"},
    {"procedure*|manual*|guideline*|work instruction*|checklist*|instruction* & "
     "quality|qc|inspection*|receiving|inbound|"
     "incoming|packing|grading|returns|control|handling|shipping|dispatch"},
    {"qcp|process manual*|grading guide*|new procedure*|written procedure*|updated "
     "procedure*|revised procedure*"},
};
inline constexpr ChecklistItem quality_procedure = {
    .id = "quality-procedure",
    .text = "The new quality control procedure",
    .shows =
        "Who inspects what, how many units of each lot, and what happens above the limit; dated "
        "and "
        "in force.",
    .never = {},
    .formats = papers,
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
    .wordings = procedure_wordings,
};
inline constexpr ChecklistItem returns_procedure = {
    .id = "returns-procedure",
    .text = "The procedure for returns, grading and packaging now in force",
    .shows = "Who grades a return, by which signs, and where each grade goes.",
    .never = {},
    .formats = papers,
    .wordings = procedure_wordings,
};

inline constexpr Wording carrier_wordings[] = {
    {"carrier*|courier*|ups|usps|fedex|dhl|dpd|gls|hermes|evri|royal mail|ontrac|post "
     "office|postal|logistics|freight|"
     "shipping company|delivery company|shipping partner*|shipping provider* & "
     "data|report*|agreement*|contract*|performance|statistic*|account*|record*|confirm*|letter*|"
     "scan*|statement*|"
     "invoice*|manifest*|pickup*|log|logs|metric*|rate*|figures"},
    {"contract*|agreement*|report*|data & carrier*|courier*|ups|usps|fedex|dhl|dpd|gls|royal "
     "mail|logistics|delivery "
     "company|shipping company|shipping partner*|freight"},
    {"delivery performance|shipping performance|on time delivery report*|tracking report*|scan "
     "report*|transit time "
     "report*|delivery report*|delivery statistic*|tracking export*|tracking data|buy shipping "
     "report*"},
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
    .wordings = carrier_wordings,
};

inline constexpr Wording settings_wordings[] = {
    {"screenshot*|screen shot*|export*|image*|picture*|photo*|report* & setting*|handling "
     "time*|template*|account health|"
     "rate*|dashboard|metric*|shipping"},
    {"setting*|account health|dashboard|seller central & screenshot*|report*|export*"},
    {"staff* record*|shift plan*|staffing|roster*|employment contract*|payroll"},
};
inline constexpr ChecklistItem settings_screenshots = {
    .id = "settings-screenshots",
    .text = "Screenshots of the shipping settings and of the rate in Account Health",
    .shows = "Handling time, cut-off and templates after the change; the rate with its window.",
    .never = {},
    .formats = papers,
    .required = false,
    .wordings = settings_wordings,
};

inline constexpr Wording inventory_wordings[] = {
    {"inventory|stock & export*|report*|file*|record*|audit*|count*|list*|screenshot*"},
    {"software|sync*|integration|multichannel|erp & "
     "invoice*|subscription*|contract*|screenshot*|confirm*|licen*"},
};
inline constexpr ChecklistItem inventory_export = {
    .id = "inventory-export",
    .text = "Inventory export, and the contract or invoice of the tool that keeps stock in step",
    .shows = "Stock by ASIN after the audit; since when the tool runs, and for which channels.",
    .never = {},
    .formats = papers,
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
    .wordings = photo_wordings,
};
inline constexpr ChecklistItem page_comparison = {
    .id = "page-comparison",
    .text = "Screenshots of the detail page beside photos of the unit, before and after",
    .shows = "That page and unit now agree: title, images, variation, contents.",
    .never = {},
    .formats = papers,
    .wordings = photo_wordings,
};

}  // namespace poa::guide::documents
