// The files of the attachments folder, and which of them the document leads to.
#pragma once

#include <string>
#include <vector>

#include "analysis/facts.h"

namespace poa::assist {

struct Attachment {
  std::string path;  ///< from the document's folder
  bool referenced = false;
};

/// Those that nothing leads to first, else in the order of their paths. A link within `but_not`
/// does not count: it is being typed.
[[nodiscard]] std::vector<Attachment> attachments(const Facts& facts, Span but_not = {});

}  // namespace poa::assist
