#include "server/serve/features/code_lens.h"

#include "analysis/assist/code_lens.h"
#include "server/serve/commands.h"

namespace poa::server {

std::vector<lsp::CodeLens> code_lenses(const Analysis& analysis, const lsp::CodeLensParams&,
                                       const Client& client) {
  if (!analysis.is_plan_of_action) return {};
  const Snapshot& document = analysis.input.document;
  const Positions positions(*document.text, client.encoding);
  std::vector<lsp::CodeLens> lenses;
  for (const assist::CodeLens& lens : assist::code_lenses(analysis.facts, analysis.findings)) {
    lenses.push_back({positions.range(lens.place), command_of(lens, document.uri, client)});
  }
  return lenses;
}

}  // namespace poa::server
