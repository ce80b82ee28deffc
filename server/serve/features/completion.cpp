#include "server/serve/features/completion.h"

#include <utility>

#include "analysis/assist/completion.h"
#include "server/serve/features/markup.h"

namespace poa::server {
namespace {

using assist::CompletionKind;

lsp::CompletionItemKind kind_of(CompletionKind kind) {
  switch (kind) {
    case CompletionKind::plan:
    case CompletionKind::section:
    case CompletionKind::example:
      return lsp::CompletionItemKind::Snippet;
    case CompletionKind::checklist_item:
      return lsp::CompletionItemKind::File;
    case CompletionKind::front_matter_key:
      return lsp::CompletionItemKind::Property;
    case CompletionKind::value:
      return lsp::CompletionItemKind::EnumMember;
    case CompletionKind::comment:
      return lsp::CompletionItemKind::Keyword;
    case CompletionKind::rule:
      break;
  }
  return lsp::CompletionItemKind::Constant;
}

lsp::CompletionItem item_of(assist::Completion completion, const Positions& positions,
                            const lsp::ClientCapabilities::Completion& can) {
  lsp::CompletionItem item;
  item.kind = kind_of(completion.kind);
  item.label = std::move(completion.label);
  if (!completion.detail.empty()) item.detail = std::move(completion.detail);
  if (!completion.documentation.empty()) {
    item.documentation = markup(completion.documentation, can.documentation_formats);
  }
  item.sortText = std::move(completion.sort_key);
  item.filterText = std::move(completion.filter_text);
  lsp::TextEdit edit{positions.range(completion.replaced), {}};
  if (can.snippets && completion.snippet.has_fields()) {
    edit.newText = render_as_snippet(completion.snippet);
    item.insertTextFormat = lsp::InsertTextFormat::Snippet;
  } else {
    edit.newText = render_as_text(completion.snippet);
    item.insertTextFormat = lsp::InsertTextFormat::PlainText;
  }
  item.textEdit = std::move(edit);
  // The lines of a template are indented as they should be already.
  item.insertTextMode = lsp::InsertTextMode::AsIs;
  return item;
}

}  // namespace

lsp::CompletionList completion(const Analysis& analysis, const lsp::CompletionParams& params,
                               const Client& client) {
  const Positions positions(*analysis.input.document.text, client.encoding);
  lsp::CompletionList list;
  for (assist::Completion& completion :
       assist::completions(analysis.facts, positions.offset(params.position),
                           {.is_plan = analysis.is_plan_of_action})) {
    list.items.push_back(item_of(std::move(completion), positions, client.capabilities.completion));
  }
  return list;
}

}  // namespace poa::server
