// Comments that silence rules: `<!-- poa-disable-next-line vague-date -->` and the like.
#pragma once

#include <string_view>
#include <vector>

#include "analysis/analysis.h"
#include "analysis/facts.h"
#include "analysis/rules/finding.h"
#include "analysis/text/span.h"

namespace poa {

/// What a comment silences of one rule, or of all. A comment that names three rules is three of
/// these.
struct Suppression {
  enum class Kind { next_line, block, file };
  Kind kind = Kind::next_line;
  std::string_view rule;  ///< its id as written; empty: every rule
  Span place;             ///< the id in the comment, else the whole comment
  Span directive;         ///< where a finding about it is drawn: of the only id, with the keyword
  Span comment;
  Span scope;  ///< findings that begin in it are silenced
};

/// The suppressions of a document, in document order. `poa-disable-next-line` holds for the line
/// after the comment ends; `poa-disable` up to a `poa-enable` of the same rule or of all, else to
/// the end; and `poa-disable-file` for the whole. Rules are named by id, with spaces or commas
/// between them; what follows "--" or a colon is a reason. A block that opens where the same rule
/// is silenced already has an empty scope.
[[nodiscard]] std::vector<Suppression> find_suppressions(const Facts& facts);

/// Takes out what comments silence and reports the comments that silence nothing
/// (`unused-suppression`), which no comment can silence. `findings` are in document order.
void apply_suppressions(const Facts& facts, const RuleSettings& settings,
                        std::vector<Finding>& findings);

}  // namespace poa
