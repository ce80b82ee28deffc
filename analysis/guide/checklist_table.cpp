// Which suspension type asks for which documents. The first five checklists have the guide's items.
#include <array>

#include "analysis/guide/checklist.h"
#include "analysis/guide/documents/account.h"
#include "analysis/guide/documents/compliance.h"
#include "analysis/guide/documents/conduct.h"
#include "analysis/guide/documents/performance.h"
#include "analysis/guide/documents/sourcing.h"

namespace poa::guide {
namespace {

using namespace documents;

template <class... Items>
constexpr std::array<const ChecklistItem*, sizeof...(Items)> list(const Items&... items) {
  return {&items...};
}

constexpr auto intellectual_property_list =
    list(brand_authorization, sourcing_invoices, retraction, listing_screenshots);
constexpr auto inauthentic_list =
    list(recent_invoices, letter_of_authorization, authenticity_proof, chain_of_custody);
constexpr auto performance_list =
    list(inspection_reports, refund_confirmation, quality_procedure, carrier_data);
constexpr auto related_accounts_list =
    list(business_registration, utility_bills, network_configuration, organization_chart);
constexpr auto restricted_products_list =
    list(compliance_certificates, safety_data_sheet, lab_report, updated_label);
constexpr auto late_shipment_list =
    list(carrier_data, refund_confirmation, settings_screenshots, shipping_procedure);
constexpr auto cancellation_list =
    list(inventory_export, refund_confirmation, settings_screenshots);
constexpr auto tracking_list = list(carrier_data, settings_screenshots, shipping_procedure);
constexpr auto counterfeit_list =
    list(brand_authorization, recent_invoices, retraction, disposal_proof);
constexpr auto copyright_list =
    list(brand_authorization, retraction, listing_screenshots, original_material);
constexpr auto patent_list = list(patent_licence, retraction, listing_screenshots);
constexpr auto parallel_import_list =
    list(brand_authorization, import_invoices, listing_screenshots);
constexpr auto used_sold_as_new_list =
    list(source_invoices, returns_procedure, condition_photos, disposal_proof_if_any);
constexpr auto not_as_described_list =
    list(page_comparison, inspection_reports, refund_confirmation);
constexpr auto product_safety_list =
    list(lab_report, compliance_certificates, disposal_proof, warning_label);
constexpr auto expired_food_list = list(lot_log, disposal_proof, condition_photos);
constexpr auto listing_variation_list = list(listing_export, listing_screenshots);
constexpr auto review_manipulation_list =
    list(order_list, termination_letter, communication_policy);
constexpr auto sales_rank_list = list(order_list, termination_letter_if_any, communication_policy);
constexpr auto conduct_list =
    list(order_list_if_any, termination_letter_if_any, communication_policy);
constexpr auto drop_shipping_list =
    list(supplier_agreement, packing_slip, delivery_proof, business_registration);
constexpr auto identity_verification_list =
    list(identity_document, utility_bills, business_registration, bank_statement);
constexpr auto forged_documents_list = list(supplier_confirmation, recent_invoices, payment_proof);
constexpr auto fair_pricing_list = list(price_table, cost_invoices);
constexpr auto fba_condition_list = list(condition_photos, returns_procedure);

}  // namespace

std::span<const ChecklistItem* const> checklist(SuspensionType type) {
  switch (type) {
    using enum SuspensionType;
    case intellectual_property:
    case trademark:
      return intellectual_property_list;
    case inauthentic:
      return inauthentic_list;
    case performance:
      return performance_list;
    case related_accounts:
      return related_accounts_list;
    case restricted_products:
      return restricted_products_list;
    case late_shipment:
      return late_shipment_list;
    case cancellation:
      return cancellation_list;
    case tracking:
      return tracking_list;
    case counterfeit:
      return counterfeit_list;
    case copyright:
      return copyright_list;
    case patent:
      return patent_list;
    case parallel_import:
      return parallel_import_list;
    case used_sold_as_new:
      return used_sold_as_new_list;
    case not_as_described:
      return not_as_described_list;
    case product_safety:
      return product_safety_list;
    case expired_food:
      return expired_food_list;
    case listing_variation:
      return listing_variation_list;
    case review_manipulation:
      return review_manipulation_list;
    case sales_rank:
      return sales_rank_list;
    case code_of_conduct:
      return conduct_list;
    case drop_shipping:
      return drop_shipping_list;
    case identity_verification:
      return identity_verification_list;
    case forged_documents:
      return forged_documents_list;
    case fair_pricing:
      return fair_pricing_list;
    case fba_condition:
      return fba_condition_list;
  }
  return {};
}

}  // namespace poa::guide
