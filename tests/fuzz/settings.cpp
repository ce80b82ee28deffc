// What an editor sends as settings.
#include "server/serve/settings.h"

#include "protocol/json/parse.h"
#include "protocol/message.h"
#include "tests/fuzz/target.h"

using namespace poa;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto parsed =
      jsonrpc::parse_json(std::string(fuzz::text_of(data, size)), jsonrpc::max_json_depth);
  const auto* json = std::get_if<jsonrpc::Json>(&parsed);
  if (json == nullptr) return 0;

  server::Settings once;
  const auto problems = server::read_settings(*json, once);
  server::Settings twice = once;
  fuzz::require(server::read_settings(*json, twice) == problems,
                "problems do not depend on what was set");
  fuzz::require(once == twice, "the same settings laid over themselves change nothing");
  for (const std::string& problem : problems) {
    fuzz::require(problem.size() < size + 500, "a problem is a sentence");
  }
  fuzz::require(once.options.max_words > 0, "limits are at least 1");
  return 0;
}
