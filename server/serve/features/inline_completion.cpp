#include "server/serve/features/inline_completion.h"

#include <utility>

#include "analysis/assist/inline_completion.h"

namespace poa::server {

lsp::InlineCompletionList inline_completions(const Analysis& analysis,
                                             const lsp::InlineCompletionParams& params,
                                             const Client& client) {
  if (!analysis.is_plan_of_action) return {};
  const Positions positions(*analysis.input.document.text, client.encoding);
  const auto found = assist::inline_completion(analysis.facts, positions.offset(params.position));
  if (!found) return {};
  lsp::InlineCompletionItem item;
  item.range = positions.range(found->replaced);
  if (client.capabilities.completion.snippets && found->snippet.has_fields()) {
    item.insertText = lsp::StringValue{.value = render_as_snippet(found->snippet)};
    // An editor compares with what is there, which a snippet's syntax may hide.
    item.filterText = render_as_text(found->snippet);
  } else {
    item.insertText = render_as_text(found->snippet);
  }
  return {{std::move(item)}};
}

}  // namespace poa::server
