#include "server/serve/features/file_rename.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "analysis/assist/file_moves.h"
#include "analysis/assist/mentions.h"
#include "server/serve/features/workspace_edit.h"
#include "server/serve/uri.h"

namespace poa::server {
namespace {

namespace fs = std::filesystem;

/// Without the slash that a folder's URI may end in.
std::optional<fs::path> moved_path(const lsp::DocumentUri& uri) {
  const auto path = file_path_of(uri);
  if (!path) return std::nullopt;
  fs::path normal = path->lexically_normal();
  return normal.has_filename() ? normal : normal.parent_path();
}

lsp::WorkspaceEdit edit_of(const WorkspacePlan& plan, const std::vector<assist::Edit>& edits,
                           const Client& client) {
  Snapshot document;
  document.uri = plan.uri;
  document.text = plan.facts.text;
  const Positions positions(*document.text, client.encoding);
  lsp::WorkspaceEdit edit = workspace_edit(edits, "Keep links true", document, positions, client);
  if (edit.documentChanges) {
    std::get<lsp::TextDocumentEdit>(edit.documentChanges->front()).textDocument.version =
        plan.version;
  }
  return edit;
}

}  // namespace

FileMoves::FileMoves(const std::vector<lsp::FileRename>& renames) {
  for (const lsp::FileRename& rename : renames) {
    auto from = moved_path(rename.oldUri);
    auto to = moved_path(rename.newUri);
    if (from && to && *from != *to) moves_.push_back({*std::move(from), *std::move(to)});
  }
}

fs::path FileMoves::after(const fs::path& path) const {
  for (const Move& move : moves_) {
    const auto [rest, end] =
        std::mismatch(path.begin(), path.end(), move.from.begin(), move.from.end());
    if (end != move.from.end()) continue;
    fs::path moved = move.to;
    for (auto part = rest; part != path.end(); ++part) moved /= *part;
    return moved;
  }
  return path;
}

jsonrpc::Nullable<lsp::WorkspaceEdit> FileMoves::edits(const Workspace& workspace,
                                                       const lsp::DocumentUri& but_not,
                                                       const std::stop_token& stop) const {
  jsonrpc::Nullable<lsp::WorkspaceEdit> all;
  workspace.for_each_plan(stop, [&](const WorkspacePlan& plan) {
    const auto own = file_path_of(plan.uri);
    if (!own || plan.uri == but_not) return true;
    const fs::path folder = own->parent_path();
    const fs::path new_folder = after(own->lexically_normal()).parent_path();
    const auto new_path = [&](std::string_view path) -> std::optional<std::string> {
      const fs::path file = (folder / path).lexically_normal();
      std::string moved = after(file).lexically_relative(new_folder).generic_string();
      if (moved.empty() || moved == path) return std::nullopt;
      return moved;
    };
    const auto edits =
        assist::edits_for_moves(plan.facts, assist::find_mentions(plan.facts), new_path);
    if (edits.empty()) return true;
    if (!all) all.emplace();
    merge(*all, edit_of(plan, edits, workspace.client));
    return true;
  });
  return all;
}

void merge(lsp::WorkspaceEdit& edit, lsp::WorkspaceEdit&& other) {
  if (other.changes) {
    if (!edit.changes) edit.changes.emplace();
    edit.changes->merge(*other.changes);
  }
  if (other.documentChanges) {
    if (!edit.documentChanges) edit.documentChanges.emplace();
    std::ranges::move(*other.documentChanges, std::back_inserter(*edit.documentChanges));
  }
  if (other.changeAnnotations) {
    // Where both have one of the same name, all the changes go by the first: it is what was asked.
    if (!edit.changeAnnotations) edit.changeAnnotations.emplace();
    edit.changeAnnotations->merge(*other.changeAnnotations);
  }
}

void will_rename_files(const lsp::RenameFilesParams& params, Workspace workspace,
                       jsonrpc::Reply<jsonrpc::Nullable<lsp::WorkspaceEdit>>&& reply) {
  FileMoves moves(params.files);
  if (moves.empty()) {
    reply.result({});
    return;
  }
  answer_from(std::move(workspace), std::move(reply),
              [moves = std::move(moves)](const Workspace& in, const std::stop_token& stop) {
                return moves.edits(in, {}, stop);
              });
}

}  // namespace poa::server
