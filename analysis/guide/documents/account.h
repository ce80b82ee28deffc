// Documents about who stands behind an account, and what its papers are worth.
#pragma once

#include "analysis/guide/checklist.h"
#include "analysis/guide/documents/formats.h"

namespace poa::guide::documents {

inline constexpr Wording registration_wordings[] = {

    {"business registration*|company registration*|trade registration*|"
     "registration document|registration documents|registration documentation|"
     "registration certificate*|registration extract*|registration paper*|"
     "certificate* of registration|certificate* of incorporation|certificate* of formation|"
     "articles of|trade licen*|business licen*|commercial register*|companies house|"
     "chamber of commerce|gewerbe*|handelsregister*|incorporation|ein letter*|udyam|"
     "gst certificate*|gst registration*|vat registration*|tax registration*|"
     "share transfer*|ownership document|ownership documents|ownership documentation|"
     "ownership paper*|business document|business documents|business documentation|"
     "company document|company documents|company documentation|corporate document|"
     "corporate documents|corporate documentation|trade register*|company register*"},
    {"registration|registrations|register & business*|company|companies|llc|ltd|gmbh|"
     "entit*|trade|sole trade*|legal"},
    {"extract|extracts|excerpt|excerpts & entit*|company|companies|register|trade|"
     "commercial|sole trade*"},
    {"document|documents|documentation|proof|papers & separate entit*|separate legal|"
     "separate compan*|separate business*|two entities|different entities|different compan*"},
};
inline constexpr ChecklistItem business_registration = {
    .id = "business-registration",
    .text = "Business registration documents that prove separate entities",
    .shows = "Both entities: names, numbers, owners and dates of registration.",
    .never = unmarked,
    .formats = papers,
    .listed =
        "register*|registr*|incorporat*|filing|filings|deed*|articles|partnership*|k "
        "bis|kbis|krs|ceidg|firmenbuch*|company paper*|company papers|limited "
        "company|licence|license|ein|irs|gst*|udyam|vat|shareholder*|legal person*|legal "
        "entit*|company*|compan*|firm|firms|legal|founding|founded|trade|business",
    .wordings = registration_wordings,
};

inline constexpr Wording utility_wordings[] = {
    {"utility bill*|utilities bill*|utility invoice*|utility statement*"},
    {"electric*|gas|water|power|energy|internet|broadband|phone|telephone|council tax|"
     "rent*|lease|tenancy & bill|bills|statement*|contract|contracts|agreement*|invoice*|"
     "receipt*",
     "network|ip address*|fixed address|static ip*"},
    {"proof of address|address proof*|proof of residence|lease agreement*|"
     "rental agreement*|rental contract|rental contracts|rent contract|rent contracts"},
    {"bill|bills & address*|premises|utilit*"},
};
inline constexpr ChecklistItem utility_bills = {
    .id = "utility-bills",
    .text = "Utility bills that show different business addresses",
    .shows = "Name and address exactly as registered, for both parties; not older than 90 days.",
    .never = unmarked,
    .formats = papers,
    .max_age_days = 90,
    .listed =
        "bill|bills|utility|utilities|electric*|energy|power "
        "company|gas|water|lease|landlord*|tenancy|rent|premises|address|addresses|internet "
        "bill|phone bill|proof of address",
    .wordings = utility_wordings,
};

inline constexpr Wording network_wordings[] = {
    {"network|networking & config*|setup|set up|diagram*|document|documents|documentation|"
     "setting*|confirmation*|proof|plan|report|reports|map|evidence|screenshot*|separate*"},
    {"ip|ips|isp|isps|internet provider*|internet service|broadband|router*|vpn|static ip|"
     "dedicated ip|fixed address & config*|document|documents|documentation|confirmation*|"
     "contract|contracts|proof|letter*|separate*|different|screenshot*|report|reports|log|"
     "logs|setup|record|records|bill*|own|attached|exhibit*"},
    {"separate ip*|different ip*|dedicated ip*|static ip*|fixed ip*|own ip*|"
     "network configuration"},
};
inline constexpr ChecklistItem network_configuration = {
    .id = "network-configuration",
    .text = "Network configuration with separate IP addresses and internet providers",
    .shows = "The provider's confirmation of the address that serves this account, and since when.",
    .never = {},
    .formats = papers,
    .listed =
        "network*|internet|broadband|telecom*|router*|firewall*|line|lines|ip|isp|vpn|log "
        "in|login|logins|device*|browser*|connection*|provider*|computer*|office network|wifi|wi "
        "fi|connect*",
    .wordings = network_wordings,
};

inline constexpr Wording organization_wordings[] = {
    {"org chart*|organisation chart*|organization chart*|organogram*|organigram*|organisation "
     "structure*|"
     "organization structure*"},
    {"organi* & chart*|structure*|diagram*|overview"},
    {"ownership|management|shareholder*|corporate|company|owner* & chart*|structure*|list|"
     "lists|register|registers|agreement*|diagram*|document|documents|documentation|certificate*|"
     "overview"},
    {"chart*|diagram* & owner*|manage*|director*|team|staff|role*|responsibilit*"},
};
inline constexpr ChecklistItem organization_chart = {
    .id = "organization-chart",
    .text = "Organizational charts that show different owners and managers",
    .shows = "Names and roles in both businesses, and who has access to which account.",
    .never = {},
    .formats = papers,
    .listed =
        "owner*|owns|director*|shareholder*|structure|chart*|management|managers|board|cap "
        "table|who has access|people with access|organi*|who works|who runs|people|persons|names "
        "of",
    .wordings = organization_wordings,
};

inline constexpr Wording identity_wordings[] = {
    {"passport*|identity card*|id card*|identity document|identity documents|"
     "identity documentation|driver licen*|driving licen*|national id|"
     "photo id|government id|identification document|identification documents|"
     "identification documentation|proof of identity|residence permit*"},
};
inline constexpr ChecklistItem identity_document = {
    .id = "identity-document",
    .text = "Identity document of the account's owner or contact person",
    .shows = "The name as registered in Seller Central, valid, both sides where there are two.",
    .never = unmarked,
    .formats = "PDF, PNG, JPEG or GIF, under 50 MB",
    .listed =
        "passport*|identity|id|ids|ausweis|personalausweis|residence card*|aadhaar|pan "
        "card|licence|license|id card|identification|director*|owner*",
    .wordings = identity_wordings,
};
inline constexpr Wording bank_wordings[] = {
    {"bank statement*|bank letter*|credit card statement*|card statement*|"
     "bank confirmation*|account statement*"},
    {"bank*|card & statement*|confirmation*|letter*|proof|extract*"},
};
inline constexpr ChecklistItem bank_statement = {
    .id = "bank-statement",
    .text = "Bank or card statement in the registered name",
    .shows = "Name, address and bank as in Seller Central; not older than 90 days.",
    .never = unmarked,
    .formats = papers,
    .max_age_days = 90,
    .required = false,
    .listed = "bank*|card statement*|card",
    .wordings = bank_wordings,
};

inline constexpr Wording supplier_confirmation_wordings[] = {
    {"supplier*|distributor*|wholesaler*|manufacturer*|vendor*|factory & confirmation*|"
     "letter*|statement*|declaration*|verif*|reply|answer|e mail|email"},
    {"confirmation*|letter*|statement*|declaration* & supplier*|distributor*|wholesaler*|"
     "manufacturer*|vendor*"},
    {"confirms|vouches|confirming & invoice*|document*|bill|bills"},
};
inline constexpr ChecklistItem supplier_confirmation = {
    .id = "supplier-confirmation",
    .text = "Written confirmation by the supplier that it issued the documents",
    .shows = "Invoice numbers, dates and amounts, with a person and phone number to verify them.",
    .never = supplier_file,
    .formats = papers,
    .listed =
        "supplier*|supply|wholesale*|distribut*|manufacturer*|vendor*|factory|confirm*|affidavit*|"
        "verif*|own word|vouch*|answer of|reply of|e mail of|email of|letter of|note from|e mail "
        "from|email from|letter from|confirms",
    .wordings = supplier_confirmation_wordings,
};
inline constexpr Wording payment_wordings[] = {
    {"proof|confirmation*|evidence|receipt* & paid|payment*"},
    {"payment*|bank|wire|transfer* & proof*|confirmation*|receipt*|record|records|"
     "statement*|slip*|evidence"},
    {"proof of payment|bank statement*|bank transfer*|wire transfer*|remittance"},
};
inline constexpr ChecklistItem payment_proof = {
    .id = "payment-proof",
    .text = "Proof that the invoices were paid",
    .shows = "Payer, payee, amount and date that match each invoice.",
    .never = "Never edit a statement; a bank's own file only.",
    .formats = papers,
    .listed =
        "bank*|transfer*|swift|payment*|paid|card "
        "receipt*|receipt|receipts|remit*|account|money|wire|paying",
    .wordings = payment_wordings,
};

}  // namespace poa::guide::documents
