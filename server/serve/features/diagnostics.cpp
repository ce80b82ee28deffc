#include "server/serve/features/diagnostics.h"

#include <cstdint>
#include <string>
#include <utility>

#include "protocol/json/encode.h"

namespace poa::server {
namespace {

lsp::DiagnosticSeverity severity_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return lsp::DiagnosticSeverity::Error;
    case Severity::warning:
      return lsp::DiagnosticSeverity::Warning;
    case Severity::info:
      return lsp::DiagnosticSeverity::Information;
    case Severity::hint:
      break;
  }
  return lsp::DiagnosticSeverity::Hint;
}

bool shows_related_places(const Client& client) {
  return client.capabilities.diagnostic.supported
             ? client.capabilities.diagnostic.related_information ||
                   client.capabilities.publish_diagnostics.related_information
             : client.capabilities.publish_diagnostics.related_information;
}

}  // namespace

/// FNV-1a, 64 bits.
std::string result_id(const std::vector<lsp::Diagnostic>& diagnostics) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char byte : jsonrpc::encoded(diagnostics)) {
    hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
  }
  return std::to_string(hash);
}

jsonrpc::ResponseError server_cancelled(bool ask_again) {
  const lsp::DiagnosticServerCancellationData data{ask_again};
  return {jsonrpc::ErrorCode::ServerCancelled, "what was asked about changed in the meantime",
          jsonrpc::Json::parse(jsonrpc::encoded(data))};
}

lsp::Diagnostic diagnostic_of(const Finding& finding, const lsp::DocumentUri& uri,
                              const Positions& positions, const Client& client) {
  lsp::Diagnostic diagnostic;
  diagnostic.range = positions.range(finding.span);
  diagnostic.severity = severity_of(finding.severity);
  diagnostic.code = std::string(finding.rule);
  diagnostic.source = "poa";
  diagnostic.message = finding.message;
  if (!finding.related.empty() && shows_related_places(client)) {
    auto& related = diagnostic.relatedInformation.emplace();
    for (const RelatedPlace& place : finding.related) {
      related.push_back({{uri, positions.range(place.span)}, place.message});
    }
  }
  return diagnostic;
}

std::vector<lsp::Diagnostic> diagnostics_of(const Analysis& analysis, const Client& client) {
  const Snapshot& document = analysis.input.document;
  const Positions positions(*document.text, client.encoding);
  std::vector<lsp::Diagnostic> diagnostics;
  diagnostics.reserve(analysis.findings.size());
  for (const Finding& finding : analysis.findings) {
    diagnostics.push_back(diagnostic_of(finding, document.uri, positions, client));
  }
  return diagnostics;
}

lsp::DocumentDiagnosticReport pull_diagnostics(const Analysis& analysis,
                                               const lsp::DocumentDiagnosticParams& params,
                                               const Client& client) {
  lsp::FullDocumentDiagnosticReport report;
  report.items = diagnostics_of(analysis, client);
  report.resultId = result_id(report.items);
  if (report.resultId == params.previousResultId) {
    return lsp::UnchangedDocumentDiagnosticReport{.resultId = *report.resultId};
  }
  return report;
}

}  // namespace poa::server
