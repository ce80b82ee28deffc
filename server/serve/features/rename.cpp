#include "server/serve/features/rename.h"

#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "analysis/assist/rename.h"
#include "server/serve/features/file_rename.h"
#include "server/serve/features/workspace_edit.h"
#include "server/serve/uri.h"

namespace poa::server {
namespace {

using jsonrpc::ErrorCode;
using EditReply = jsonrpc::Reply<jsonrpc::Nullable<lsp::WorkspaceEdit>>;

bool can_rename_files(const Client& client) {
  const auto& can = client.capabilities.workspace_edit;
  return can.document_changes && can.rename_files;
}

/// Whether the client asks the writer about changes that want to be confirmed.
bool can_confirm(const Client& client) {
  const auto& can = client.capabilities.workspace_edit;
  return can.document_changes && can.change_annotations &&
         client.capabilities.rename.honors_change_annotations;
}

void ask_first(lsp::WorkspaceEdit& edit, const std::string& why) {
  for (auto& [id, annotation] : *edit.changeAnnotations) {
    annotation.needsConfirmation = true;
    annotation.description = why;
  }
}

/// What a client that renames no files for us is told: the links alone would lead nowhere.
std::string refusal(const assist::FileMove& file, const Client& client) {
  return "Your editor can't rename a file together with its links from here. Rename \"" +
         file.from + "\" " +
         (client.capabilities.workspace.will_rename_files
              ? "in its list of files: the links follow."
              : "in its folder first, then correct the links.");
}

}  // namespace

jsonrpc::Nullable<lsp::PrepareRenameResult> prepare_rename(const Analysis& analysis,
                                                           const lsp::PrepareRenameParams& params,
                                                           const Client& client) {
  if (!analysis.is_plan_of_action) return {};
  const Positions positions(*analysis.input.document.text, client.encoding);
  auto place = assist::rename_place(analysis.facts, positions.offset(params.position));
  if (!place) return {};
  return lsp::PrepareRenameResult{positions.range(place->span), std::move(place->name)};
}

void rename(const std::shared_ptr<const Analysis>& analysis, const lsp::RenameParams& params,
            Workspace workspace, EditReply&& reply) {
  if (!analysis->is_plan_of_action) {
    reply.result({});
    return;
  }
  const Client& client = workspace.client;
  const Snapshot& document = analysis->input.document;
  const Positions positions(*document.text, client.encoding);
  const assist::Rename renamed =
      assist::rename(analysis->facts, positions.offset(params.position), params.newName);
  if (!renamed.problem.empty()) {
    reply.error(ErrorCode::RequestFailed, renamed.problem);
    return;
  }
  if (renamed.edits.empty()) {
    reply.result({});
    return;
  }
  if (!renamed.clash.empty() && !can_confirm(client)) {
    reply.error(ErrorCode::RequestFailed,
                renamed.clash + " If they are the same, correct the places one by one.");
    return;
  }
  lsp::WorkspaceEdit edit = workspace_edit(renamed.edits, "Rename", document, positions, client);
  if (!renamed.clash.empty()) ask_first(edit, renamed.clash);
  const Files* files = analysis->facts.surroundings.files;
  if (!renamed.file || files == nullptr || !files->exists(renamed.file->from)) {
    reply.result(std::move(edit));
    return;
  }
  if (!can_rename_files(client)) {
    reply.error(ErrorCode::RequestFailed, refusal(*renamed.file, client));
    return;
  }
  lsp::RenameFile file;
  file.oldUri = uri_beside(document.uri, renamed.file->from);
  file.newUri = uri_beside(document.uri, renamed.file->to);
  answer_from(std::move(workspace), std::move(reply),
              [edit = std::move(edit), file = std::move(file), own = document.uri](
                  const Workspace& in, const std::stop_token& stop) mutable {
                const FileMoves moves({{file.oldUri, file.newUri}});
                auto others = moves.edits(in, own, stop);
                if (others) merge(edit, *std::move(others));
                edit.documentChanges->push_back(std::move(file));
                return jsonrpc::Nullable<lsp::WorkspaceEdit>(std::move(edit));
              });
}

}  // namespace poa::server
