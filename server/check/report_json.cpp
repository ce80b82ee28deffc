#include <nlohmann/json.hpp>

#include "server/check/report.h"
#include "server/check/report_place.h"

namespace poa::server {
namespace {

// The order of the keys is the order in which they are read.
using Json = nlohmann::ordered_json;

Json place_json(Place place) { return {{"line", place.line}, {"column", place.column}}; }

Json range_json(const Places& places, Span span) {
  return {{"start", place_json(places.of(span.begin))}, {"end", place_json(places.of(span.end))}};
}

Json finding_json(const CheckedDocument& document, const Places& places, const Finding& finding) {
  Json json{{"file", document.name},
            {"rule", finding.rule},
            {"severity", severity_name(finding.severity)},
            {"message", finding.message},
            {"range", range_json(places, finding.span)}};
  for (const RelatedPlace& related : finding.related) {
    json["related"].push_back(
        {{"message", related.message}, {"range", range_json(places, related.span)}});
  }
  return json;
}

}  // namespace

std::string JsonReporter::document(const CheckedDocument& document) const {
  const Places places(*document.text);
  std::string report;
  for (const Finding& finding : document.findings) {
    if (!report.empty()) report += between();
    report += "\n  ";
    report += finding_json(document, places, finding)
                  .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  }
  return report;
}

std::string JsonReporter::closing(const Tally& tally) const {
  for (const std::size_t count : tally.findings) {
    if (count > 0) return "\n]\n";
  }
  return "]\n";
}

}  // namespace poa::server
