// A settings file: bytes to places and problems, and what holds laid over the defaults.
#include "server/settings/settings.h"

#include <memory>

#include "server/settings/json_text.h"
#include "server/settings/settings_file.h"
#include "server/settings/show.h"
#include "tests/fuzz/target.h"

using namespace poa;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(fuzz::text_of(data, size));
  server::SettingsFile file;
  file.read(std::make_shared<const Text>(text));
  for (const server::PlacedProblem& problem : file.problems()) {
    fuzz::require(problem.place.begin <= problem.place.end && problem.place.end <= size,
                  "a problem has a place in the file");
    fuzz::require(problem.message.size() < size + 500, "a problem is a sentence");
  }

  const auto merged = [&](const server::Layer& over) {
    return server::merge({{"/w/.poa.json", "/w", file.layer()}, {"editor", "/w", over}});
  };
  const server::Settings once = merged({});
  const server::Settings twice = merged(file.layer());
  fuzz::require(
      once.values.size() == twice.values.size() && once.rules.severities == twice.rules.severities,
      "the same settings laid over themselves change nothing but their origin");
  fuzz::require(once.options.max_words > 0, "limits are at least 1");
  (void)once.makes_a_plan("/w/appeals/2026/case.md");
  fuzz::require(server::settings_as_json(once).is_object(), "what holds can be shown");

  const auto parsed = server::read_json_text(text);
  if (const auto* read = std::get_if<server::JsonText>(&parsed)) {
    // What an editor sends may hold our section.
    (void)server::read_editor_layer(read->value);
    file.read(std::make_shared<const Text>(text + "{"));
    fuzz::require(merged({}).values == once.values, "what is no JSON keeps the last good settings");
  }
  return 0;
}
