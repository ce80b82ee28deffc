// The hover on a plan's title and on the suspension type in its front matter: which type it is
// taken for, and why.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "analysis/text/span.h"
#include "server/serve/analyses.h"

namespace poa::server {

struct TypeHover {
  Span span;
  std::string markdown;
};

/// Nothing elsewhere, and in what is no Plan of Action.
[[nodiscard]] std::optional<TypeHover> type_hover(const Analysis& analysis, std::size_t offset);

}  // namespace poa::server
