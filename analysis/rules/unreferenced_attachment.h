// The files of the attachments folder that a document does not name.
#pragma once

#include <string>
#include <vector>

#include "analysis/facts.h"

namespace poa {

/// Their paths, sorted, without what systems leave behind; empty where nothing is known about
/// files.
[[nodiscard]] std::vector<std::string> unreferenced_attachments(const Facts& facts);

}  // namespace poa
