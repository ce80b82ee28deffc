// Text for a place that shows Markdown in some clients and plain text in others.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/markdown/without_markup.h"
#include "protocol/lsp/base.h"

namespace poa::server {

/// In the client's way: `formats` are those that it announced for this place, the best first. Plain
/// text is what each client can show.
[[nodiscard]] inline lsp::MarkupContent markup(std::string_view markdown,
                                               const std::vector<std::string>& formats) {
  const auto best = std::ranges::find_if(formats, [](std::string_view format) {
    return format == lsp::MarkupKind::Markdown || format == lsp::MarkupKind::PlainText;
  });
  if (best != formats.end() && *best == lsp::MarkupKind::Markdown) {
    return {*best, std::string(markdown)};
  }
  return {std::string(lsp::MarkupKind::PlainText), markdown::without_markup(markdown)};
}

}  // namespace poa::server
