// What can be written next, at a place in a document.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/assist/snippet.h"
#include "analysis/facts.h"
#include "analysis/text/span.h"

namespace poa::assist {

enum class CompletionKind : std::uint8_t {
  plan,            ///< a whole Plan of Action
  section,         ///< a heading with a section's template
  example,         ///< a root cause, an action or a measure
  checklist_item,  ///< a supporting document
  front_matter_key,
  value,       ///< of a front-matter key
  comment,     ///< a suppression comment's keyword
  rule,        ///< a rule's id in one
  identifier,  ///< an ASIN, an order, an invoice … that the document names
  name,        ///< a company or person that it names
  date,
  evidence,  ///< words that point to a document
  file,      ///< an attachment, as a link's destination
};

struct Completion {
  std::string label;   ///< what the menu shows
  std::string detail;  ///< a few words beside it; may be empty
  /// What it is of, for completion_help: a type's, section's, example's, document's or rule's id, a
  /// key's name; may be empty. Views a constant.
  std::string_view subject = {};
  CompletionKind kind = CompletionKind::example;
  Snippet snippet;
  /// What is typed of it already: within one line, with the offset inside or at its end, as the
  /// protocol demands of a completion's edit (3.17, CompletionItem.textEdit).
  Span replaced;
  std::string sort_key;  ///< sorts as bytes; never empty
  /// What an editor compares with the replaced text up to the cursor: begins with that text, so
  /// that no editor filters out what is offered here.
  std::string filter_text;
};

struct CompletionOptions {
  /// Whether the document is a Plan of Action (see is_plan_of_action), which its name can tell too.
  /// In any other document only new plans are offered.
  bool is_plan = true;
};

struct Completions {
  std::vector<Completion> offers;  ///< in the order of their sort keys
  /// Whether there are further offers once more is typed: some are held back until it is clear that
  /// they are meant, or go by another name, or are too many. That may be so where there is none
  /// yet.
  bool incomplete = false;
};

/// The completions at an offset, which may lie anywhere. Takes any text, half typed or not.
[[nodiscard]] Completions completions(const Facts& facts, std::size_t offset,
                                      const CompletionOptions& options = {});

}  // namespace poa::assist
