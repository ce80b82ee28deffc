// Documents about safety and regulated goods.
#pragma once

#include "analysis/guide/checklist.h"
#include "analysis/guide/documents/formats.h"

namespace poa::guide::documents {

inline constexpr Wording compliance_wordings[] = {

    {"fda|epa|cpsc|cpc|gcc|ce|ul|fcc|ukca|rohs|haccp|gmp & certif*|registration*|exempt*|"
     "approval*|letter|letters|declaration*|document|documents|documentation|clearance|"
     "compliance|mark|marking|licen*",
     "epa list|epa lists"},
    {"compliance|conformity|product safety|children product|childrens product|"
     "general certificate & certif*|declaration*|document|documents|documentation|letter|"
     "letters"},
    {"certificate*|declaration* & compliance|conformity|conform|product|safety|fda|epa|"
     "cpsc|exempt*|registration",
     "authenticity|destruction"},
    {"fda registration*|epa registration*|epa exempt*|cpsc certificate*|fifra exempt*"},
};
inline constexpr ChecklistItem compliance_certificates = {
    .id = "compliance-certificates",
    .text = "Compliance certificates: FDA, EPA or CPSC, as applicable",
    .shows =
        "The authority or body, the product by name and number, and validity; or that the product "
        "needs none.",
    .never = supplier_file,
    .formats = papers,
    .listed =
        "certific*|declaration*|conform*|complian*|fda|epa|cpsc|fcc|ce|ukca|cpnp|fifra|510|510k|"
        "exempt*|registration*|approval*|licen*|standard*|certified|paper of the "
        "authority|authority|number",
    .wordings = compliance_wordings,
};

inline constexpr Wording sds_wordings[] = {
    {"sds|msds"},
    {"safety data sheet*|safety data*|safety datasheet*|material safety|safety sheet*|"
     "chemical data sheet*|exemption sheet*|hazard sheet*"},
};
inline constexpr ChecklistItem safety_data_sheet = {
    .id = "safety-data-sheet",
    .text = "Safety Data Sheet (SDS) for products with chemicals, or a note that there are none",
    .shows = "The maker, the product as sold, all sections, and a revision date.",
    .never = {},
    .formats = papers,
    .listed =
        "chemical*|hazard*|data sheet*|sheet with|page sheet|pages sheet|what is in the|material "
        "sheet|substance*|ingredients of",
    .wordings = sds_wordings,
};

inline constexpr Wording lab_wordings[] = {
    {"lab|labs|laborator*|iso 17025|sgs|intertek|tuv|eurofins|bureau veritas|accredited & "
     "test*|report|reports|result|results|analys*|certificate*|examin*"},
    {"test*|testing & report|reports|result|results|certificate*|protocol*|lab|laborator*|"
     "accredited"},
    {"coa|certificate* of analysis|analysis report|analysis reports|analytical report|"
     "analytical reports"},
    {"report|reports|result|results|certificate* & test*|testing|analysis"},
};
inline constexpr ChecklistItem lab_report = {
    .id = "lab-report",
    .text = "Test results of an accredited laboratory",
    .shows =
        "Laboratory and accreditation (ISO 17025), product and lot, methods, limits, results and "
        "date.",
    .never = supplier_file,
    .formats = papers,
    .listed =
        "lab|labs|laborator*|test|tests|tested|testing|analys*|assay*|sgs|tuv|intertek|eurofins|"
        "iso 17025|measured|swab*|report of",
    .wordings = lab_wordings,
};

inline constexpr Wording label_wordings[] = {

    {"label|labels|labelling|labeling|packaging|formula|formulas|formulae|formulation*|"
     "composition|recipe & updated|revised|new|corrected|reformulated|compliant|compliance|"
     "artwork|sheet|sheets|photo*|image*|picture*|proof|before and after|final",
     "return label*|shipping label*|prepaid"},
    {"updated|revised|corrected|changed & label|labels|formula|formulation*|composition|"
     "ingredient list|ingredient lists|packaging",
     "return label*|shipping label*|prepaid"},
    {"reformulat*|label photo*|formula sheet*|supplement facts|ingredient list|ingredient lists",
     "list of yours"},
};
inline constexpr ChecklistItem updated_label = {
    .id = "updated-label",
    .text = "Updated formulation or label that shows compliance",
    .shows = "The old and the new version, with date and what changed.",
    .never = {},
    .formats = papers,
    .listed =
        "label*|tag|tags|sticker*|pouch*|carton*|sleeve*|artwork*|formula*|recipe*|composition|"
        "ingredient*|"
        "packaging|jar|bottle|new text|printed|product text|jar label|bag|pouch",
    .wordings = label_wordings,
};
inline constexpr Wording warning_wordings[] = {
    {"label|labels|labelling|labeling|packaging|instructions|manual & "
     "warning*|instruction*|age|hazard*|lot number*|"
     "updated|revised|new|corrected|photo*|image*|picture*",
     "return label*|shipping label*|prepaid"},
    {"warning label*|warning text*|warnings"},
};
inline constexpr ChecklistItem warning_label = {
    .id = "warning-label",
    .text = "Label, warnings and instructions as they are printed now",
    .shows = "Warnings, age grade, maker and lot number, readable.",
    .never = {},
    .formats = papers,
    .required = false,
    .listed = "label*|warning*|instruction*|manual|leaflet*",
    .wordings = warning_wordings,
};

inline constexpr Wording lot_wordings[] = {
    {"lot|lots|batch|batches|expiry|expiration|shelf life|best before|fefo & log|logs|list|"
     "lists|record|records|report|reports|register|sheet*|table|export*|photo*|trace*"},
    {"log|record|records|list|report|reports|export & lot|lots|batch*|expiry|expiration*|"
     "date|dates"},
};
inline constexpr ChecklistItem lot_log = {
    .id = "lot-log",
    .text = "Log of lots and expiration dates",
    .shows = "Each lot: arrival, expiration, units, and when its last unit may be sold.",
    .never = {},
    .formats = papers,
    .listed =
        "lot|lots|batch*|expir*|shelf*|best before|use by|dates|fefo|date list|date "
        "sheet|expire*|expiring|freshness|stock list",
    .wordings = lot_wordings,
};

}  // namespace poa::guide::documents
