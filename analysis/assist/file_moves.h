// Keeping a document's links true when files are renamed or moved.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/assist/code_action.h"
#include "analysis/assist/mentions.h"
#include "analysis/facts.h"

namespace poa::assist {

/// Where a file or folder will be: takes and gives paths from the document's folder ("../" leads
/// out of it). Nothing where the path stays what it is.
using NewPath = std::function<std::optional<std::string>(std::string_view path)>;

/// The edits after which the links lead to the same files as before, files named in the text have
/// their new names, and the front matter names the folder of the attachments. Links whose
/// destination can't be told in the text stay as they are.
[[nodiscard]] std::vector<Edit> edits_for_moves(const Facts& facts, const Mentions& mentions,
                                                const NewPath& new_path);

}  // namespace poa::assist
