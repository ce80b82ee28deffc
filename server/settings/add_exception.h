// Words put into the "exceptions" of a settings file, whatever stands there already.
#pragma once

#include <string_view>
#include <variant>
#include <vector>

#include "analysis/text/text.h"
#include "server/settings/json_edit.h"
#include "server/settings/json_text.h"

namespace poa::server {

/// None where the words are there already, for this rule or for all.
using ExceptionEdits = std::variant<std::vector<JsonEdit>, JsonMistake>;

/// The edits after which the rule reports these words no more. A list for all rules becomes one of
/// several, what is null or missing is begun, and a blank text becomes a whole file. What can't be
/// understood is not touched: its mistake is told.
///
/// `rule` is one of `names_of_rules_about_words`, `words` what its list may hold.
[[nodiscard]] ExceptionEdits add_exception(const Text& text, std::string_view rule,
                                           std::string_view words);

}  // namespace poa::server
