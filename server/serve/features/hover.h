// LSP 3.17, "Hover Request": on a finding, what its rule is about; then what there is to say of the
// words themselves, such as an ASIN, a heading or a metric, of each the narrowest first; on the
// title and the stated type, which kind of suspension the plan answers.
#pragma once

#include "protocol/lsp/hover.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"

namespace poa::server {

[[nodiscard]] lsp::Nullable<lsp::Hover> hover(const Analysis& analysis,
                                              const lsp::HoverParams& params, const Client& client);

}  // namespace poa::server
