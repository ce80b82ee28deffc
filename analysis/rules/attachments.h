// The folder in which a document keeps its attachments, and the files in it.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "analysis/facts.h"

namespace poa {

/// Relative to the document's folder: the front matter's, else the one that the user has set.
[[nodiscard]] std::string attachments_folder(const Facts& facts);

/// The attachment whose name is nearest to that of a missing file; empty if none is near. The same
/// name in another folder is as near as can be.
[[nodiscard]] std::string_view nearest_attachment(std::span<const std::string> attachments,
                                                  std::string_view missing);

}  // namespace poa
