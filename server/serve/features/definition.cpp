#include "server/serve/features/definition.h"

#include <optional>
#include <string>
#include <vector>

#include "analysis/assist/mentions.h"
#include "server/serve/uri.h"

namespace poa::server {
namespace {

/// Nothing for a file that is not there.
std::optional<lsp::Location> place_of(const Analysis& analysis, const assist::Mentions& mentions,
                                      std::size_t subject, const Positions& positions) {
  const lsp::DocumentUri& uri = analysis.input.document.uri;
  const assist::Subject& named = mentions.subjects[subject];
  if (named.kind != assist::SubjectKind::attachment) {
    const assist::Mention* introduction = assist::introduction(mentions, subject);
    return lsp::Location{uri, positions.range(introduction->span)};
  }
  const Files* files = analysis.facts.surroundings.files;
  if (files == nullptr || !files->exists(named.name)) return std::nullopt;
  return lsp::Location{uri_beside(uri, named.name), {}};
}

}  // namespace

lsp::Definition definition(const Analysis& analysis, const lsp::DefinitionParams& params,
                           const Client& client) {
  std::vector<lsp::Location> places;
  if (!analysis.is_plan_of_action) return places;
  const Positions positions(*analysis.input.document.text, client.encoding);
  const std::size_t offset = positions.offset(params.position);
  const assist::Mentions mentions = assist::find_mentions(analysis.facts);
  const auto subject = assist::subject_at(analysis.facts, mentions, offset);
  if (!subject) return places;
  const auto place = place_of(analysis, mentions, *subject, positions);
  if (!place) return places;
  if (!client.capabilities.definition.links) return std::vector{*place};
  lsp::LocationLink link;
  link.targetUri = place->uri;
  link.targetRange = link.targetSelectionRange = place->range;
  if (const assist::Mention* mention = assist::mention_at(mentions, offset)) {
    link.originSelectionRange = positions.range(mention->span);
  }
  return std::vector{link};
}

}  // namespace poa::server
