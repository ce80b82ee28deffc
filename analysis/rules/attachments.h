// The folder in which a document keeps its attachments.
#pragma once

#include <string>

#include "analysis/plan/plan.h"
#include "analysis/rules/file_link.h"

namespace poa {

/// Relative to the document's folder: the front matter's, else "attachments".
[[nodiscard]] inline std::string attachments_folder(const Plan& plan) {
  const auto& stated = plan.front_matter.attachments;
  return stated ? linked_file(stated->text).value_or(stated->text) : "attachments";
}

}  // namespace poa
