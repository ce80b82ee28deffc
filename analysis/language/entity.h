// The facts that a sentence names: dates, identifiers, amounts, people, pointers to evidence.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "analysis/language/date.h"
#include "analysis/language/prose.h"
#include "analysis/text/span.h"

namespace poa {

enum class EntityKind : std::uint8_t {
  date,   ///< a day: "11 May 2026", "May 11", "2026-05-11", "05/11/2026", "11.05.2026"
  month,  ///< a month with or without its year: "March 2025", "in May"
  asin,
  order_id,  ///< 3-7-7 digits
  seller_id,
  case_id,         ///< the number of a case or complaint, told by the word before it
  purchase_order,  ///< "PO 4471"
  invoice_number,  ///< "invoice 5107", "Invoice HY-0311"
  shipment_id,     ///< "FBA15DRV8Q2K"
  removal_order,   ///< "removal order 8KX2LQ7P4M"
  money,           ///< "$3,356.64", "500 RMB"
  percentage,      ///< "1.74%", "two percent"
  quantity,        ///< a counted thing: "340 units", "fourteen listings"
  number,          ///< any other number
  code,            ///< of a document, a procedure, a standard: "QP-07", "GL-5530", "ISO 17025"
  email,
  phone,
  evidence,      ///< points to a document: "attached", "see the invoice", "Exhibit A"
  person,        ///< "Ines Okafor", "Mr Dvorak"
  role,          ///< "our compliance officer", "the QC lead"
  organization,  ///< "Calder Wholesale LLC"
  frequency,     ///< "weekly", "every inbound shipment", "each quarter"
};

struct Entity {
  EntityKind kind = EntityKind::number;
  IndexRange tokens;  ///< in Prose::tokens()
  ProseRange range;
  Span span;  ///< in the document
  std::uint32_t sentence = 0;
  /// An identifier in upper case without spaces; a number's digits without separators ("3356.64").
  std::string value;
  /// What is counted or measured, in lower case: "units", "days", "mm"; of money the currency as
  /// written ("$", "rmb").
  std::string unit;
  Date date;  ///< of a date or month
  /// A date in figures whose day and month can both be the month (03/04/2026).
  bool ambiguous = false;
  /// False for what is meant as an identifier or a date but can't be one: "B0BX7QL2Z", 31 April.
  bool valid = true;
  /// An identifier that only keeps the place of one: "B0XXXXXXXX". Never valid.
  bool placeholder = false;
  /// A date that ends the range which the date before it begins: "May 3 to May 5".
  bool ends_range = false;
};

/// Capitalised words: a person if the document gives them as parts of names elsewhere.
struct PossibleName {
  IndexRange tokens;  ///< in Prose::tokens()
  std::uint32_t sentence = 0;
};

struct Entities {
  /// In the order in which they stand. Entities of different kinds may overlap only where one is
  /// part of the other (the number of "340 units" is not listed again). A month and day without a
  /// year keep the year 0.
  std::vector<Entity> all;
  /// Those that turned out to be people and those that did not.
  std::vector<PossibleName> possible_names;
};

[[nodiscard]] Entities find_entities(const Prose& prose);

/// The same for the next version of a document: only passages that changed are read.
[[nodiscard]] Entities find_entities_again(const Prose& was, std::span<const Entity> entities,
                                           std::span<const PossibleName> possible_names,
                                           const Prose& prose);

}  // namespace poa
