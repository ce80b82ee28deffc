// The table of methods: what is in it is what `initialize` advertises.
#include "protocol/lsp/methods.h"
#include "server/serve/features/code_action.h"
#include "server/serve/features/code_lens.h"
#include "server/serve/features/completion.h"
#include "server/serve/features/definition.h"
#include "server/serve/features/diagnostics.h"
#include "server/serve/features/document_highlight.h"
#include "server/serve/features/document_link.h"
#include "server/serve/features/document_symbol.h"
#include "server/serve/features/folding_range.h"
#include "server/serve/features/formatting.h"
#include "server/serve/features/hover.h"
#include "server/serve/features/inlay_hint.h"
#include "server/serve/features/inline_completion.h"
#include "server/serve/features/linked_editing_range.h"
#include "server/serve/features/references.h"
#include "server/serve/features/rename.h"
#include "server/serve/features/selection_range.h"
#include "server/serve/features/semantic_tokens.h"
#include "server/serve/method_table.h"
#include "server/serve/session.h"

namespace poa::server {

void Session::bind() {
  namespace methods = lsp::methods;
  MethodTable table(binder_, environment_.log);

  table.serve(methods::initialize, *this, &Session::initialize);
  table.serve(methods::initialized, *this, &Session::initialized);
  table.serve(methods::shutdown, *this, &Session::shutdown);
  table.serve(methods::exit, *this, &Session::exit);

  table.serve(methods::did_open, documents_, &OpenDocuments::did_open);
  table.serve(methods::did_change, documents_, &OpenDocuments::did_change);
  table.serve(methods::did_close, documents_, &OpenDocuments::did_close);

  table.serve(methods::did_save, rechecks_, &Rechecks::did_save);
  table.serve(methods::did_rename_files, rechecks_, &Rechecks::did_rename_files);
  table.serve(methods::did_change_watched_files, rechecks_, &Rechecks::did_change_watched_files);
  table.serve(methods::did_change_workspace_folders, rechecks_,
              &Rechecks::did_change_workspace_folders);
  table.serve(methods::did_change_configuration, client_settings_, &ClientSettings::did_change);

  table.serve(methods::workspace_symbol, workspace_, &SessionWorkspace::find_symbols);
  table.serve(methods::workspace_diagnostic, workspace_, &SessionWorkspace::pull_diagnostics);
  table.serve(methods::work_done_progress_cancel, workspace_, &SessionWorkspace::cancel_progress);
  table.serve(methods::will_rename_files, workspace_, &SessionWorkspace::will_rename_files);
  table.serve(methods::execute_command, commands_, &CommandRunner::execute);

  DocumentRequests& requests = document_requests_;
  table.serve(methods::completion_resolve, requests, &DocumentRequests::resolve_completion);
  table.serve(methods::code_action_resolve, requests, &DocumentRequests::resolve_code_action);
  requests.serve(methods::diagnostic, pull_diagnostics);
  requests.serve(methods::completion, completion);
  requests.serve(methods::inline_completion, inline_completions);
  requests.serve(methods::code_action, code_actions);
  requests.serve(methods::hover, hover);
  requests.serve(methods::formatting, formatting);
  requests.serve(methods::range_formatting, range_formatting);
  requests.serve(methods::ranges_formatting, ranges_formatting);
  requests.serve(methods::on_type_formatting, on_type_formatting);
  requests.serve(methods::document_symbol, document_symbols);
  requests.serve(methods::folding_range, folding_ranges);
  requests.serve(methods::selection_range, selection_ranges);
  requests.serve(methods::document_link, document_links);
  requests.serve(methods::code_lens, code_lenses);
  requests.serve(methods::document_highlight, document_highlights);
  requests.serve(methods::definition, definition);
  requests.serve(methods::references, references);
  requests.serve(methods::prepare_rename, prepare_rename);
  requests.serve(methods::rename, rename);
  requests.serve(methods::linked_editing_range, linked_editing_ranges);
  requests.serve(methods::inlay_hint, inlay_hints);
  requests.serve(methods::semantic_tokens_range, semantic_tokens_in_range);
  requests.serve_by(methods::semantic_tokens_full, [this](const auto& analysis, const auto& waits) {
    waits->reply.result(documents_.semantic_tokens().full(*analysis, client_));
  });
  requests.serve_by(
      methods::semantic_tokens_delta, [this](const auto& analysis, const auto& waits) {
        const std::string& previous = waits->params.previousResultId;
        waits->reply.result(documents_.semantic_tokens().delta(*analysis, previous, client_));
      });
}

}  // namespace poa::server
