// Markdown for clients that show it.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/lsp/base.h"

namespace poa::server {

/// Markdown reads well as it stands, so a client without it gets the same text, said to be plain.
/// `formats` are those that the client announced for this place.
[[nodiscard]] inline lsp::MarkupContent markup(std::string_view markdown,
                                               const std::vector<std::string>& formats) {
  const bool rendered = std::ranges::find(formats, lsp::MarkupKind::Markdown) != formats.end();
  return {std::string(rendered ? lsp::MarkupKind::Markdown : lsp::MarkupKind::PlainText),
          std::string(markdown)};
}

}  // namespace poa::server
