// The places of a document that lead to files beside it.
#pragma once

#include <string>
#include <vector>

#include "analysis/facts.h"
#include "analysis/text/span.h"

namespace poa::assist {

struct FileLink {
  Span span;
  std::string path;  ///< from the document's folder, with "/" between its parts
};

/// The links, images, reference links and definitions whose file is there, in document order and
/// without overlaps: of a picture within a link, the picture.
[[nodiscard]] std::vector<FileLink> file_links(const Facts& facts);

}  // namespace poa::assist
