#include "server/serve/publisher.h"

#include <utility>

#include "protocol/lsp/methods.h"
#include "server/serve/features/diagnostics.h"

namespace poa::server {

Publisher::Publisher(jsonrpc::Binder& binder, const Documents& documents, Analyses& analyses,
                     const Client& client, InputFor input_for)
    : binder_(binder),
      documents_(documents),
      analyses_(analyses),
      client_(client),
      input_for_(std::move(input_for)) {}

void Publisher::changed(const lsp::DocumentUri& uri) {
  if (!pulls()) dirty_.insert(uri);
}

void Publisher::surroundings_changed(const lsp::DocumentUri& uri) {
  workspace_changed();
  changed(uri);
}

void Publisher::workspace_changed() {
  if (pulls()) refresh_wanted_ = client_.capabilities.diagnostic.refresh;
}

void Publisher::closed(const lsp::DocumentUri& uri) {
  if (pulls()) return;
  dirty_.erase(uri);
  if (known_clear_.erase(uri) == 0)
    binder_.notify(lsp::methods::publish_diagnostics, {uri, {}, {}});
}

void Publisher::flush() {
  if (std::exchange(refresh_wanted_, false)) {
    binder_.request(lsp::methods::diagnostic_refresh, {}, [](const auto&) {});
  }
  for (const lsp::DocumentUri& uri : std::exchange(dirty_, {})) {
    const Snapshot* document = documents_.find(uri);
    if (document == nullptr) continue;
    analyses_.of(input_for_(*document), [this](const std::shared_ptr<const Analysis>& analysis) {
      if (analysis) publish(*analysis);
    });
  }
}

void Publisher::publish(const Analysis& analysis) {
  const Snapshot& of = analysis.input.document;
  const Snapshot* current = documents_.find(of.uri);
  if (current == nullptr || current->revision != of.revision) return;
  if (analysis.is_plan_of_action) {
    known_clear_.erase(of.uri);
  } else if (!known_clear_.insert(of.uri).second) {
    return;
  }
  binder_.notify(lsp::methods::publish_diagnostics,
                 {of.uri, of.version, diagnostics_of(analysis, client_)});
}

}  // namespace poa::server
