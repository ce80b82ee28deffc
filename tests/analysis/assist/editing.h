// Documents with the cursor drawn in as ‸, and what becomes of them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/assist/code_action.h"
#include "analysis/assist/completion.h"

namespace poa::test {

struct Marked {
  std::string text;
  std::size_t offset = 0;
};

/// The text without its ‸, and where that stood. Throws if there is none.
[[nodiscard]] Marked marked(std::string_view drawn);

/// The completions at the ‸.
[[nodiscard]] std::vector<assist::Completion> completed(std::string_view drawn);
[[nodiscard]] std::vector<std::string> labels(const std::vector<assist::Completion>& offers);

/// The text once the offer with this label has been accepted, fields as placeholders; "" if there
/// is no such offer.
[[nodiscard]] std::string accepted(std::string_view drawn, std::string_view label);

[[nodiscard]] std::string applied(std::string_view text, const std::vector<assist::Edit>& edits);

/// The actions on the line of the ‸, with the findings of the whole document.
[[nodiscard]] std::vector<assist::CodeAction> offered(std::string_view drawn);
[[nodiscard]] std::vector<std::string> titles(const std::vector<assist::CodeAction>& actions);

/// The text after the action with this title; "" if it is not offered.
[[nodiscard]] std::string done(std::string_view drawn, std::string_view title);

/// Whether a string is of the snippet grammar (LSP 3.17, "Snippet Syntax"), as far as we use it:
/// `$0`, `${1}`, `${1:text}` and `${1|a,b|}`, with escapes.
[[nodiscard]] bool is_snippet(std::string_view text);

}  // namespace poa::test
