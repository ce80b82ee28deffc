#include "analysis/guide/checklist.h"

#include <map>
#include <set>

#include "tests/catch.h"

namespace poa::guide {
namespace {

/// The ids of a checklist's items, separated by spaces.
std::string ids_of(SuspensionType type, std::uint64_t bits) {
  std::string ids;
  for (std::size_t i = 0; i < checklist(type).size(); ++i) {
    if ((bits >> i & 1) == 0) continue;
    if (!ids.empty()) ids += ' ';
    ids += checklist(type)[i]->id;
  }
  return ids;
}

/// The items that `text` names.
std::string named(SuspensionType type, std::string_view text) {
  return ids_of(type, document_matcher(type).named(Words(text).all()));
}

bool names(SuspensionType type, std::string_view id, std::string_view text) {
  return (' ' + named(type, text) + ' ').find(' ' + std::string(id) + ' ') != std::string::npos;
}

struct Case {
  SuspensionType type;
  std::string_view id;
  std::vector<std::string_view> wordings;
};

using enum SuspensionType;

TEST_CASE("The guide's types have the guide's four items", "[guide]") {
  for (const auto type :
       {intellectual_property, inauthentic, performance, related_accounts, restricted_products}) {
    INFO(info(type).id);
    CHECK(checklist(type).size() == 4);
    for (const ChecklistItem* item : checklist(type)) CHECK(item->required);
  }
}

TEST_CASE("Every type has a checklist, and no id two texts", "[guide]") {
  std::map<std::string_view, std::string_view> text_of;
  for (const SuspensionTypeInfo& row : all_types()) {
    INFO(row.id);
    REQUIRE_FALSE(checklist(row.type).empty());
    std::set<std::string_view> ids;
    for (const ChecklistItem* item : checklist(row.type)) {
      INFO(item->id);
      CHECK(ids.insert(item->id).second);
      CHECK(text_of.try_emplace(item->id, item->text).first->second == item->text);
      CHECK_FALSE(item->shows.empty());
      CHECK_FALSE(item->wordings.empty());
      CHECK(item->max_age_days >= 0);
    }
  }
}

TEST_CASE("The text that we insert for an item names that item", "[guide]") {
  for (const SuspensionTypeInfo& row : all_types()) {
    for (const ChecklistItem* item : checklist(row.type)) {
      INFO(row.id << ": " << item->text);
      CHECK(names(row.type, item->id, item->text));
    }
  }
}

TEST_CASE("Documents are known by the many names people give them", "[guide]") {
  const Case of = GENERATE(values<Case>({
      {inauthentic,
       "letter-of-authorization",
       {"LOA from the brand", "Letter of authorization from Norvane",
        "Authorisation letter of the manufacturer, signed and stamped",
        "Brand authorization for our company", "LOA of Kopp GmbH",
        "The letter in which the brand authorizes us as a reseller",
        "Written permission of the trademark owner", "Dealership certificate of the manufacturer",
        "Exhibit B: authorization from Sony to our distributor", "Distribution agreement with Bose",
        "On 22 May 2026 we received the brand's letter of authorization.",
        "Authorized reseller agreement", "License agreement with the brand"}},
      {inauthentic,
       "recent-invoices",
       {"Invoices, all from the past 365 days", "Copies of invoices", "Invoice 5107 of Calder",
        "All the purchase invoices from our supplier since last 12 month",
        "Exhibit A: supplier invoice no. 88", "invoices.pdf", "VAT invoice (fapiao) of the factory",
        "Tax Invoice of M/s Gupta Traders", "Proof of purchase", "Invoice for carpet and flooring",
        "Commercial invoice and packing list"}},
      {inauthentic,
       "authenticity-proof",
       {"Certificate of authenticity", "COA for lots 12 and 13", "Product testing results",
        "Authentication report of the brand", "Test report from SGS", "Laboratory test results",
        "Authenticity certificate from manufacturer", "The lab report of Eurofins",
        "Test certificate of the steel",
        "Brand's confirmation that the cartons are authentic: "
        "authentication report no. 4",
        "Certificate of origin"}},
      {inauthentic,
       "chain-of-custody",
       {"Chain of custody from carton to order", "chain-of-custody log", "Supply chain documents",
        "Supply chain map from factory to FBA", "Delivery notes and stock ledger",
        "Bill of lading and customs declaration", "Traceability records of both lots",
        "Shipping documents of our forwarder", "Import documents", "Custody record, lot by lot",
        "Document of the whole supply chain: supply chain flow"}},
      {intellectual_property,
       "brand-authorization",
       {"LOA", "Letter of authorization from the rights owner", "Brand authorization letter",
        "Licence agreement with Lumora", "Permission letter of the rights holder",
        "Written consent of the brand", "Trademark license no. 12", "Authorization from LUMORA",
        "letter of the rights owner granting permission", "Signed authorization of the owner"}},
      {intellectual_property,
       "retraction",
       {"Confirmation of the retraction", "Retraction request sent to Lumora",
        "E-mail with the request of retraction to Lumora Lighting Inc.",
        "The rights owner's retraction notice", "Complaint withdrawal e-mail",
        "We asked the complainant for a retraction on 5 June 2026 (e-mail attached)",
        "withdrawal of complaint 9920417765", "Proof that the notice was withdrawn",
        "Settlement agreement with the complainant", "Email: brand retracted complaint"}},
      {intellectual_property,
       "listing-screenshots",
       {"Screenshots of the listings before and after", "Screen shots showing deleted listing",
        "Images of the corrected detail pages", "Before and after images of the titles",
        "Screenshot of removed ASINs", "Listing screenshots", "Deleted listings report",
        "Photos of the page before correction", "printscreens of the closed offers",
        "Confirmation of deletion of B0DL5V8K2N"}},
      {performance,
       "inspection-reports",
       {"Inspection reports before and after the correction", "QC report of the new lot",
        "Exhibit B: quality inspection report", "Measuring sheets of May 14 and of June 3",
        "SGS report of lot 4", "Pre-shipment inspection certificate", "QA results, 118 units",
        "Test report VT-1182", "Defect analysis of the returned units", "Inspection photos and log",
        "AQL report", "Quality check records", "lab report on the defective hinge"}},
      {performance,
       "refund-confirmation",
       {"Refund confirmations", "Refund and replacement confirmations", "List of refunds",
        "refund report for 41 buyers", "Screenshots of the refunds", "Proof of refund to customers",
        "The list of refunds is attached.", "Replacement order records", "Export of all refunds",
        "Confirmation of refunds for cancelled orders", "refunds.csv"}},
      {performance,
       "quality-procedure",
       {"Quality control procedure QP-07", "New SOP", "SOP for packing", "Receiving procedure",
        "QC manual", "Standard operating procedures", "Inspection checklist RC-4",
        "Inbound inspection guideline", "Quality control process document", "Quality manual",
        "Work instruction for packing"}},
      {performance,
       "carrier-data",
       {"UPS performance data", "Carrier contract", "New agreement with FedEx",
        "Agreement with our new courier", "Carrier performance report", "DHL contract",
        "Scan report of RoyalSwift", "On-time delivery report", "Royal Mail data for March",
        "Delivery performance statistics", "contract with a second carrier, Northgate Parcels"}},
      {related_accounts,
       "business-registration",
       {"Business registration", "Extract for Larkfield, extract for Dvorak, two separate entities",
        "Company registration certificate", "Handelsregister extract",
        "Certificate of incorporation", "Articles of organization", "Business license",
        "Registration documents of both companies", "Company documents proving separate entities",
        "GST certificate of my firm", "Trade licence of the shop"}},
      {related_accounts,
       "utility-bills",
       {"Utility bills", "Electricity bill of the office", "Gas and water bills",
        "Internet bill, May 2026", "Phone bill", "Proof of address", "Lease agreement",
        "Utility bill for 14 Harrow Court", "Rent contract of our office", "Power bill",
        "bills showing our different address"}},
      {related_accounts,
       "network-configuration",
       {"Network configuration", "Separate IP addresses", "ISP contract",
        "Confirmation of our static IP", "Network diagram", "Proof of different IP",
        "Router configuration", "Internet provider's letter",
        "Network setup with own fixed address", "Screenshot of the VPN settings and IP log"}},
      {related_accounts,
       "organization-chart",
       {"Organizational chart", "Org chart", "Organisation chart with owners", "Organigram",
        "Ownership structure", "Chart of management and ownership", "Shareholder register",
        "Company structure", "Shareholder list", "Organizational structure of both businesses"}},
      {restricted_products,
       "compliance-certificates",
       {"Compliance certificate", "FDA registration", "EPA exemption", "CPSC certificate",
        "EPA registration number letter", "Certificate of compliance", "CE declaration",
        "Children's Product Certificate", "Declaration of conformity", "FDA facility registration",
        "CPC and GCC certificates"}},
      {restricted_products,
       "safety-data-sheet",
       {"Safety Data Sheet (SDS)", "SDS", "MSDS of the oil", "Safety data sheets",
        "Material safety data sheet", "Safety datasheet", "SDS: not applicable, no chemicals",
        "sds.pdf", "The SDS for both candles", "updated SDS rev. 3"}},
      {restricted_products,
       "lab-report",
       {"Laboratory test report", "Lab results", "Test report of Castellan Laboratories",
        "Testing results", "ISO 17025 lab report", "Lab testing by accredited facility: reports",
        "SGS test report", "Certificate of analysis", "COA", "Analysis report of the blend"}},
      {restricted_products,
       "updated-label",
       {"Updated label", "New label without the claim", "Updated formula sheet MM-14",
        "Revised packaging artwork", "Photos of the corrected labels", "Reformulated blend",
        "Label, before and after", "New formulation", "Corrected ingredient list",
        "Supplement facts panel"}},
      {used_sold_as_new, "returns-procedure", {"Grading guide", "Return SOP", "Returns policy"}},
      {drop_shipping, "packing-slip", {"Packing slip sample", "Photos of the parcel"}},
      {identity_verification, "identity-document", {"Passport", "Driver's license of the owner"}},
      {forged_documents, "supplier-confirmation", {"Letter of the supplier", "Supplier's reply"}},
  }));
  for (const auto wording : of.wordings) {
    INFO(of.id << ": " << wording);
    CHECK(names(of.type, of.id, wording));
  }
}

TEST_CASE("A document that is missing or promised is not named", "[guide]") {
  const auto [type, text] = GENERATE(table<SuspensionType, std::string_view>({
      {inauthentic, "We have no invoices."},
      {inauthentic, "We do not have the invoices any more."},
      {inauthentic, "We don't have any valid invoices for it."},
      {inauthentic, "We will send invoices later."},
      {inauthentic, "Invoices to follow"},
      {inauthentic, "Invoices are available upon request"},
      {inauthentic, "The LOA is still missing."},
      {inauthentic, "The letter of authorization could not be obtained"},
      {inauthentic, "We did not ask for its authorization letter before we paid."},
      {inauthentic, "We are waiting for the test report."},
      {inauthentic, "Calder is not an authorized Norvane distributor."},
      {inauthentic, "We signed an agreement with Kopp, an authorized distributor."},
      {inauthentic, "Supporting documents"},
      {inauthentic, "Our invoices did not include the required details."},
      {intellectual_property, "The rights owner complained about our listing."},
      {intellectual_property, "We will ask for a letter of authorization."},
      {performance, "The carrier delivered two days late."},
      {performance, "We refunded all 41 buyers."},
      {performance, "Customers reported bad quality to us."},
      {performance, "The shift plan hangs in the packing room."},
      {performance, "We will provide the inspection report next week"},
      {related_accounts, "Our company is registered in Leeds."},
      {related_accounts, "He used the internet of my shop."},
      {related_accounts, "I saw his address in the account."},
      {restricted_products, "The gummies hold 20 mg of kava extract."},
      {restricted_products, "We will get an SDS"},
      {restricted_products, "Our customers reported that it reaches them in a test tube."},
      {restricted_products, "We printed a prepaid return label."},
      {restricted_products, ""},
  }));
  INFO(text);
  CHECK(named(type, text).empty());
}

TEST_CASE("Words far from the document do not unmake it", "[guide]") {
  CHECK(names(related_accounts, "organization-chart",
              "Organizational charts of both companies, who have no owner in common"));
  CHECK(names(inauthentic, "recent-invoices",
              "Invoice 88214 of 22 May 2026, 240 units; the first delivery will follow in July"));
  CHECK(names(performance, "refund-confirmation",
              "Refund report: 96 buyers, $3,356.64 in total, no return asked for"));
}

TEST_CASE("One line may name several documents", "[guide]") {
  CHECK(named(inauthentic, "Invoices, LOA and certificate of authenticity") ==
        "recent-invoices letter-of-authorization authenticity-proof");
}

TEST_CASE("In a list of documents a word may be enough", "[guide]") {
  const auto listed = [](SuspensionType type, std::string_view text) {
    return ids_of(type, listed_documents(type, Words(text).all()));
  };
  const std::vector<Case> cases = {
      {related_accounts,
       "business-registration",
       {"Our K-bis and theirs", "Certificate from the Registrar of Companies",
        "The deed of the share sale"}},
      {inauthentic, "letter-of-authorization", {"Brand letter", "Retailer agreement"}},
      {inauthentic, "authenticity-proof", {"Hallmark assay", "Serial numbers of three units"}},
      {performance,
       "inspection-reports",
       {"Check sheets of 12 and 19 May", "Count of the defects by lot"}},
      {performance,
       "refund-confirmation",
       {"The money given back to 31 buyers", "What we paid back and to which orders"}},
      {used_sold_as_new,
       "returns-procedure",
       {"How returns are handled now", "Rules for opened goods", "Our written scheme RG-2"}},
      {restricted_products,
       "updated-label",
       {"Photo of the sticker with all ingredients", "Pouch design without the claim"}},
      {intellectual_property,
       "listing-screenshots",
       {"The page as it was on 3 June and as it is", "Prints of the offer"}},
  };
  for (const auto& [type, id, wordings] : cases) {
    for (const std::string_view wording : wordings) {
      INFO(wording);
      CHECK_FALSE(names(type, id, wording));
      CHECK((' ' + listed(type, wording) + ' ').find(' ' + std::string(id) + ' ') !=
            std::string::npos);
    }
  }
  // What is named in full is not looked at again, and what is promised is not there.
  CHECK(listed(inauthentic, "Invoices of the brand") == "recent-invoices");
  CHECK(listed(inauthentic, "Brand letter: not yet received").empty());
  CHECK(listed(inauthentic, "Photos of our new warehouse door").empty());
}

TEST_CASE("A long item is read in one pass", "[guide]") {
  std::string text;
  for (int i = 0; i < 100'000; ++i) text += "carton ";
  CHECK(named(inauthentic, text + "LOA") == "letter-of-authorization");
}

}  // namespace
}  // namespace poa::guide
