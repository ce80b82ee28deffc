// Documents about rights in the goods and where they came from.
#pragma once

#include "analysis/guide/checklist.h"
#include "analysis/guide/documents/formats.h"

namespace poa::guide::documents {

inline constexpr Wording authorization_wordings[] = {

    {"loa|loas", "asked for|requested the|requested a"},
    {"letter|letters & authori*|licens*|licence*|permission*|consent*",
     "business licen*|authorities|asked for"},
    {"authori* letter*|authori* certificate*|authori* document*|"
     "authori* confirmation*|certificate of authori*|authorization from|authorisation from|"
     "authorization by|authorisation by|signed authorization*|written authorization*|"
     "signed authorisation*|written authorisation*|brand authori*|manufacturer authori*|"
     "reseller authori*|dealer authori*|distributor authori*|proof of authori*|"
     "authorization of|authorisation of",
     "asked for|not ask"},
    {"license agreement*|licence agreement*|licensing agreement*|brand licen*|"
     "trademark licen*|license from|licence from|written permission|written consent|"
     "permission from the brand|permission of the brand|permission from the rights|"
     "consent of the"},
    {"letter|confirmation*|statement*|declaration*|email|mail|written|signed & allowed to sell|"
     "allows us|allows me|lets us|lets me|let us sell|may sell|permitted to sell|right to sell"},
    {"reseller agreement*|distribution agreement*|distributor agreement*|dealer agreement*|"
     "dealership certificate*|reseller certificate*|dealer certificate*|"
     "distributor certificate*"},
};
inline constexpr ChecklistItem brand_authorization = {
    .id = "brand-authorization",
    .text = "Authorization letter, signed by the rights owner",
    .shows =
        "That the rights owner lets this company sell this brand on Amazon: names of both, brand, "
        "ASINs or product line, date, signature and a contact.",
    .never = "No links in place of the file.",
    .formats = images_only,
    .listed =
        "authori*|licen*|permi*|brand*|trademark*|rights owner*|rights "
        "holder*|dealer*|reseller*|retailer*|stockist*|distribut*|consent*|go ahead|may sell|us "
        "sell|us to sell|right to sell|allowed to sell|allows us|allows me|lets us|lets "
        "me|permitted to sell|approved",
    .wordings = authorization_wordings,
};
inline constexpr ChecklistItem letter_of_authorization = {
    .id = "letter-of-authorization",
    .text = "Authorization letter, signed by the brand or its manufacturer",
    .shows =
        "Each link from the brand to this company: who authorizes whom, for which products, with "
        "date, signature and a contact.",
    .never = supplier_file,
    .formats = papers,
    .listed =
        "authori*|licen*|permi*|brand*|trademark*|rights "
        "owner*|dealer*|reseller*|retailer*|stockist*|distribut*|consent*|go ahead|may sell|us "
        "sell|us to sell|right to sell|allowed to sell|allows us|allows me|lets us|lets "
        "me|permitted to sell|approved",
    .wordings = authorization_wordings,
};

inline constexpr Wording invoice_wordings[] = {
    {"invoice|invoices|invoicing", "invoice template*"},
    {"inv no|inv nr|tax invoice*|bill of purchase|purchase bill*|vat invoice*|fapiao"},
    {"proof*|evidence & purchase*|sourcing"},
};
inline constexpr ChecklistItem sourcing_invoices = {
    .id = "sourcing-invoices",
    .text = "Invoices of authorized distributors that show where the products came from",
    .shows = "The distributor, this company as the buyer, the products, dates and quantities.",
    .never = supplier_file,
    .formats = images_only,
    .max_age_days = 365,
    .listed = "invoice*|bill|bills|purchase*|receipt*|bought|buying",
    .wordings = invoice_wordings,
};
inline constexpr ChecklistItem recent_invoices = {
    .id = "recent-invoices",
    .text =
        "Invoices of the last 365 days with the supplier's name, address and phone, and quantities "
        "that cover the units sold",
    .shows =
        "Completed purchases before the notice: supplier's name, address, phone and website, this "
        "company's name and address as in Seller Central, identifiable products, and at least as "
        "many units as were sold. Prices may be hidden, nothing else.",
    .never =
        "No receipts, order confirmations, packing slips, quotes or pro-forma invoices. Never "
        "edit, "
        "convert or retype a supplier's file: ask the supplier for the original.",
    .formats = papers,
    .max_age_days = 365,
    .listed = "invoice*|bill|bills|purchase*|receipt*|bought|buying",
    .wordings = invoice_wordings,
};
inline constexpr ChecklistItem import_invoices = {
    .id = "import-invoices",
    .text =
        "Invoices of the last 180 days from the supplier whom the rights owner allows to sell in "
        "the "
        "region",
    .shows =
        "The supplier named in the rights owner's consent, the products, dates and quantities.",
    .never = supplier_file,
    .formats = papers,
    .max_age_days = 180,
    .listed = "invoice*|bill|bills|purchase*|receipt*|bought|buying",
    .wordings = invoice_wordings,
};

inline constexpr Wording retraction_wordings[] = {
    {"request*|ask|asked|retract*|withdraw* & retract*|withdraw*", "retract* their feedback"},
    {"complaint*|notice|claim & withdrawn|rescinded|revoked|resolved by"},
    {"settlement agreement*|settlement letter*"},
};
inline constexpr ChecklistItem retraction = {
    .id = "retraction",
    .text = "Retraction by the complainant, or confirmation that it was requested",
    .shows =
        "The complaint's number and that the rights owner takes it back as an error. Amazon counts "
        "only what the rights owner sends itself.",
    .never = "A forwarded copy of a retraction is refused.",
    .formats = images_only,
    .listed =
        "retract*|withdr*|complainant*|rights owner*|rights holder*|settle*|counter notice*|takes "
        "back|taking back|notice back|complaint back|notice dispute|taking the|takes the|took "
        "back|taken back|answer|our letter to|our mail to|our request|drop|drops|dropped|closed "
        "complaint",
    .wordings = retraction_wordings,
};

inline constexpr Wording listing_screenshot_wordings[] = {
    {"screenshot*|screen shot*|screen capture*|screen print*|printscreen*|snapshot*|image|"
     "images|picture*|photo* & listing*|page*|offer*|title*|asin*|removed|deleted|"
     "corrected|closed|edited|before|detail page*|catalog*"},
    {"before and after & listing*|page*|image*|title*|text*"},
    {"listing*|detail page*|offer* & screenshot*|before and after|screen shot*|"
     "removal confirmation*|deletion confirmation*"},
    {"deleted listing*|removed listing*|corrected listing*|confirmation of deletion|"
     "deletion report|deletion reports|inventory report|inventory reports"},
};
inline constexpr ChecklistItem listing_screenshots = {
    .id = "listing-screenshots",
    .text = "Screenshots of the listings removed or corrected, before and after",
    .shows = "ASIN, date and the changed part, circled.",
    .never = {},
    .formats = images_only,
    .listed =
        "listing*|page|pages|offer|offers|screen*|detail page*|title*|manage "
        "inventory|capture*|catalog*|print|prints|pictures|photo*|before and "
        "after|deleted|removed|closed|corrected|amazon page|product page",
    .wordings = listing_screenshot_wordings,
};

inline constexpr Wording authenticity_wordings[] = {

    {"certificate*|coa|coas & authentic*|genuine*|origin|analysis|conformity"},
    {"authentic* & certificate*|report|reports|test report|test reports|confirmation*|"
     "statement*"},
    {"test|tests|testing|lab|laborator* & report|reports|result|results|certificate*|protocol*",
     "test order*|performance test*"},
    {"authentication report|authentication reports|product testing|material analysis|"
     "transparency code*|coa|coas"},
};
inline constexpr ChecklistItem authenticity_proof = {
    .id = "authenticity-proof",
    .text = "Certificate of authenticity or product test results",
    .shows = "Who examined which lot, when, and that it is the brand's own.",
    .never = {},
    .formats = papers,
    .listed =
        "authentic*|genuin*|assay*|hallmark*|serial*|test|tests|tested|lab|laborator*|certificate*|"
        "verif*|check of|check by|checked|examin*|original*|real|brand confirm*|maker "
        "confirm*|check*|confirms that",
    .wordings = authenticity_wordings,
};

inline constexpr Wording custody_wordings[] = {
    {"chain of custody|custody log*|custody record|custody records|custody document|"
     "custody documents|custody documentation"},
    {"supply chain & document|documents|documentation|record|records|map|chart|diagram|"
     "proof|evidence|overview|path|trail|flow*|file*"},
    {"goods in|goods inward|receiving|intake & log|logs|book|record|records|register"},
    {"traceability|supply route|lot trace*|batch trace*|sourcing trail|paper trail|"
     "purchase trail"},
    {"delivery note*|bill of lading|bills of lading|customs declaration*|"
     "import declaration*|import document|import documents|import documentation|"
     "shipping document|shipping documents|shipping documentation|packing list|"
     "packing lists|goods receipt*|waybill*|customs paper*|import paper*"},
};
inline constexpr ChecklistItem chain_of_custody = {
    .id = "chain-of-custody",
    .text = "Supply chain documents that show the chain of custody",
    .shows =
        "The way of the goods from the maker to the warehouse without a gap: delivery notes, "
        "import "
        "papers, lot numbers.",
    .never = supplier_file,
    .formats = papers,
    .listed =
        "supply chain|custody|trac*|deliver*|route*|freight|customs|waybill*|shipping|goods "
        "in|cmr|transport*|shipment*|import*|from factory|from the factory|way of the goods|hand "
        "overs|handover*|way of|path|journey|from the maker|freight*|handed|road|receipt of "
        "goods|goods received|lot|lots",
    .wordings = custody_wordings,
};

inline constexpr Wording disposal_wordings[] = {
    {"removal order*|removal confirmation*|removal request*|disposal|destruction|destroyed|"
     "recycling certificate*"},
    {"removal|removed|returned & unit*|stock|inventory & confirmation*|receipt*|proof|id|order*"},
    {"scrap*|compost*|incinerat*|shredd*|recycl*|landfill|disposed|pulped|melted|crushed|burnt|"
     "burned & "
     "certificate*|proof|record|records|photo*|receipt*|confirmation*|statement*|video*"},
    {"quarantin* & record|records|photo*|log|list|report|reports"},
};
inline constexpr ChecklistItem disposal_proof = {
    .id = "disposal-proof",
    .text = "Removal order confirmation or proof of destruction of the remaining stock",
    .shows = "Removal order, units by ASIN, and where they went.",
    .never = {},
    .formats = papers,
    .listed =
        "remov*|dispos*|destr*|scrap*|recycl*|waste|tip|recall*|quarantin*|pulp*|thrown|burn*|"
        "crush*|sent back|sending back|taken out|take back|taking the stock|pulled|removal",
    .wordings = disposal_wordings,
};
/// Where stock need not be removed, and may be.
inline constexpr ChecklistItem disposal_proof_if_any = if_any(disposal_proof);

inline constexpr Wording originals_wordings[] = {
    {"original*|raw|source & photo*|image*|picture*|file*|artwork|design*"},
    {"own|new & photo*|image*|picture*"},
    {"photographer* & invoice*|contract|contracts|agreement*|release"},
    {"proof of ownership|copyright registration*|registration certificate*"},
};
inline constexpr ChecklistItem original_material = {
    .id = "original-material",
    .text = "Original files or licences of the photos and texts now in use",
    .shows = "Who made them, when, and that this company may use them.",
    .never = {},
    .formats = images_only,
    .required = false,
    .listed = "photographer*|photo*|artwork|original*",
    .wordings = originals_wordings,
};

inline constexpr Wording patent_licence_wordings[] = {
    {"licen*|authori* & patent*|agreement*|letter*|owner*|holder*"},
    {"opinion*|letter*|analysis|memo* & non infring*|noninfring*|attorney*|counsel|patent*|"
     "freedom to operate"},
    {"freedom to operate|fto|prior art|invalidity|court order*|judgment*|patent search*"},
};
inline constexpr ChecklistItem patent_licence = {
    .id = "patent-licence",
    .text = "Licence of the patent holder, or a patent attorney's opinion of non-infringement",
    .shows = "The patent's number, the product, and why it may be sold.",
    .never = {},
    .formats = images_only,
    .listed =
        "patent*|licen*|attorney*|counsel|opinion|design around|settle*|lawyer*|designer*|legal "
        "view|agreement*|design*",
    .wordings = patent_licence_wordings,
};

}  // namespace poa::guide::documents
