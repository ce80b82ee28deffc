// What stands where in a plan, for an editor that colours it.
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/facts.h"
#include "analysis/text/span.h"

namespace poa::assist {

enum class SemanticKind : std::uint8_t {
  root_cause,  ///< the heading of a section, by its role
  corrective_actions,
  prevention_plan,
  supporting_documents,
  placeholder,  ///< what is still to be filled in
  asin,
  identifier,  ///< any other: of an order, an invoice, a shipment, an account, a case
  date,        ///< a day or a month
  amount,      ///< money, a share, a count
  frequency,
  person,  ///< a name or a role
  company,
  evidence,  ///< points to a document
};

inline constexpr std::size_t semantic_kind_count = 13;

struct SemanticToken {
  Span span;  ///< within one line
  SemanticKind kind = SemanticKind::asin;
  bool invalid = false;  ///< meant as an identifier or a date, but can't be one
};

/// The tokens in document order. None is empty, spans a line's end or overlaps another, since few
/// clients can show that: what covers several lines is cut at their ends, and what holds something
/// more telling is cut around it.
[[nodiscard]] std::vector<SemanticToken> semantic_tokens(const Facts& facts);

}  // namespace poa::assist
