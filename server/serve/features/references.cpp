#include "server/serve/features/references.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <utility>

#include "analysis/assist/mentions.h"
#include "server/serve/uri.h"

namespace poa::server {
namespace {

namespace fs = std::filesystem;
using assist::Mentions;
using assist::Subject;
using assist::SubjectKind;
using Locations = std::vector<lsp::Location>;

/// Nobody looks through more.
constexpr std::size_t most_references = 10'000;

/// The file that a document calls by a path from its folder.
std::optional<fs::path> file_of(const lsp::DocumentUri& document, const std::string& path) {
  const auto own = file_path_of(document);
  if (!own) return std::nullopt;
  return (own->parent_path() / path).lexically_normal();
}

/// The subject in another document.
std::optional<std::size_t> same_in(const WorkspacePlan& plan, const Mentions& mentions,
                                   const Subject& subject, const std::optional<fs::path>& file) {
  if (subject.kind != SubjectKind::attachment) return mentions.find(subject);
  if (!file) return std::nullopt;
  const auto found = std::ranges::find_if(mentions.subjects, [&](const Subject& each) {
    return each.kind == SubjectKind::attachment && file_of(plan.uri, each.name) == file;
  });
  if (found == mentions.subjects.end()) return std::nullopt;
  return static_cast<std::size_t>(found - mentions.subjects.begin());
}

Locations with_others(Locations places, const Workspace& workspace, const lsp::DocumentUri& own,
                      const Subject& subject, const std::stop_token& stop) {
  std::optional<fs::path> file;
  if (subject.kind == SubjectKind::attachment) file = file_of(own, subject.name);
  workspace.for_each_plan(stop, [&](const WorkspacePlan& plan) {
    if (plan.uri == own) return true;
    const Mentions mentions = assist::find_mentions(plan.facts);
    const auto same = same_in(plan, mentions, subject, file);
    if (!same) return true;
    const Positions positions(*plan.facts.text, workspace.client.encoding);
    for (const assist::Mention& mention : mentions.of(*same)) {
      places.push_back({plan.uri, positions.range(mention.span)});
    }
    return places.size() < most_references;
  });
  return places;
}

bool has_others(const Workspace& workspace) {
  return !workspace.folders.empty() || workspace.open.size() > 1;
}

}  // namespace

void references(const std::shared_ptr<const Analysis>& analysis, const lsp::ReferenceParams& params,
                Workspace workspace, jsonrpc::Reply<Locations>&& reply) {
  if (!analysis->is_plan_of_action) {
    reply.result({});
    return;
  }
  const lsp::DocumentUri& uri = analysis->input.document.uri;
  const Positions positions(*analysis->input.document.text, workspace.client.encoding);
  const Mentions mentions = assist::find_mentions(analysis->facts);
  const auto found =
      assist::subject_at(analysis->facts, mentions, positions.offset(params.position));
  if (!found) {
    reply.result({});
    return;
  }
  const assist::Mention* introduction = assist::introduction(mentions, *found);
  Locations places;
  for (const assist::Mention& mention : mentions.of(*found)) {
    if (!params.context.includeDeclaration && mention.span == introduction->span) continue;
    places.push_back({uri, positions.range(mention.span)});
  }
  const Subject& subject = mentions.subjects[*found];
  const bool local = subject.kind == SubjectKind::date || subject.kind == SubjectKind::person;
  if (local || !has_others(workspace)) {
    reply.result(places);
    return;
  }
  answer_from(std::move(workspace), std::move(reply),
              [places = std::move(places), uri, subject](const Workspace& in,
                                                         const std::stop_token& stop) mutable {
                return with_others(std::move(places), in, uri, subject, stop);
              });
}

}  // namespace poa::server
