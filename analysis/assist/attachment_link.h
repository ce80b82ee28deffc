// Links to the files beside a document, in Markdown.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/facts.h"

namespace poa::assist {

/// The files of the attachments folder; empty where nothing is known about files.
[[nodiscard]] std::vector<std::string> attachments_of(const Facts& facts);

/// The path as a link's destination: what would end it or mean something else in it is %-encoded.
[[nodiscard]] std::string link_destination(std::string_view path);

/// A link with the file's name for its text: "attachments/loa_lumora.pdf" →
/// "[loa lumora](attachments/loa_lumora.pdf)".
[[nodiscard]] std::string link_to_attachment(std::string_view path);

}  // namespace poa::assist
