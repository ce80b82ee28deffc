#include "server/check/type_report.h"

#include <nlohmann/json.hpp>
#include <optional>

#include "analysis/guide/suspension_type.h"
#include "server/check/report_glyph.h"
#include "server/check/report_place.h"

namespace poa::server {
namespace {

using Json = nlohmann::ordered_json;
using guide::SuspensionType;

Json id_of(std::optional<SuspensionType> type) {
  return type ? Json(guide::info(*type).id) : Json();
}

Json place_json(Place place) { return {{"line", place.line}, {"column", place.column}}; }

std::string heading(const assist::TypeExplanation& type) {
  if (!type.type()) return "unknown; nothing in the opening or the root cause tells it clearly";
  std::string text(guide::info(*type.type()).id);
  if (!type.stated) return text + ", inferred from these words";
  text += ", as the front matter says";
  if (!type.inferred) return text;
  if (*type.inferred == *type.stated) return text + "; these words say so too";
  return text + "; these words speak of " + std::string(guide::info(*type.inferred).id);
}

}  // namespace

std::string TypeTextReporter::document(const CheckedDocument& document) const {
  const bool colour = screen_.colour;
  const Places places(*document.text);
  const std::string name = printable(document.name);
  std::string report = colour ? "\x1b[1m" + name + ":\x1b[0m " : name + ": ";
  report += heading(document.type) + "\n";
  for (const Span& words : document.type.words) {
    const Place place = places.of(words.begin);
    report += "  " + name + ":" + std::to_string(place.line) + ":" + std::to_string(place.column) +
              ": " + printable(words.in(document.text->bytes())) + "\n";
  }
  return report;
}

std::string TypeJsonReporter::document(const CheckedDocument& document) const {
  const Places places(*document.text);
  Json words = Json::array();
  for (const Span& span : document.type.words) {
    words.push_back({{"text", span.in(document.text->bytes())},
                     {"range",
                      {{"start", place_json(places.of(span.begin))},
                       {"end", place_json(places.of(span.end))}}}});
  }
  const Json json{{"file", document.name},
                  {"type", id_of(document.type.type())},
                  {"stated", id_of(document.type.stated)},
                  {"inferred", id_of(document.type.inferred)},
                  {"score", document.type.score},
                  {"lead", document.type.lead},
                  {"words", std::move(words)}};
  return "\n  " + json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string TypeJsonReporter::closing(const Tally& tally) const {
  return tally.documents > 0 ? "\n]\n" : "]\n";
}

}  // namespace poa::server
