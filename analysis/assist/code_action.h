// Edits that a reader can choose: fixes of findings, and checklist work.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "analysis/assist/snippet.h"
#include "analysis/facts.h"
#include "analysis/rules/finding.h"
#include "analysis/text/span.h"

namespace poa::assist {

/// The bytes `replaced` become `insertion`. Edits of one action do not overlap, and are in document
/// order.
struct Edit {
  Span replaced;
  Snippet insertion;
};

/// As the protocol's kinds: "quickfix", "refactor.rewrite", "source", and two of our own below
/// "source.fixAll" and "source.organizeSections".
enum class CodeActionKind : std::uint8_t { quick_fix, rewrite, source, fix_all, organize_sections };

/// Words for the exceptions of HouseStyle: the rule reports them no more, in this document and in
/// all others that go by the same style.
struct HouseException {
  std::string rule;
  std::string words;
};

struct CodeAction {
  std::string title;  ///< for a menu: "Add the 3 missing documents"
  CodeActionKind kind = CodeActionKind::quick_fix;
  bool preferred = false;  ///< the one fix that most writers will want
  /// Whether nobody has to look at it: it states no new fact and takes none away.
  bool safe = false;
  std::vector<Edit> edits;
  /// The findings that it answers: indices into the findings that were given. Applied, it removes
  /// them and brings no new ones but for the fields that it leaves to be filled.
  std::vector<std::size_t> fixes = {};
  /// Why there is nothing to do, for who asks for this kind of action: then there are no edits.
  std::string disabled = {};
  /// In place of edits: to be added to the house style, by who knows where that is kept.
  std::optional<HouseException> exception = {};
};

/// The actions for a selection, which may be empty (a cursor) or lie anywhere. `findings` are those
/// of the whole document; fixes are offered for those that touch the selection's lines.
[[nodiscard]] std::vector<CodeAction> code_actions(const Facts& facts,
                                                   std::span<const Finding> findings,
                                                   Span selection);

}  // namespace poa::assist
