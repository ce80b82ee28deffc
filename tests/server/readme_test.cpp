// The README tells of every method that is served, and of no other.
#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>

#include "tests/catch.h"
#include "tests/server/in_process.h"

namespace poa::server::test {
namespace {

/// The methods that stand in code spans.
std::set<std::string> methods_in_readme() {
  std::ifstream file(POA_SOURCE_DIR "/README.md");
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const std::regex method(
      "`((?:textDocument|workspace|completionItem|codeAction)/[A-Za-z]+(?:/[a-z]+)*)`");
  std::set<std::string> methods;
  for (std::sregex_iterator found(text.begin(), text.end(), method), end; found != end; ++found) {
    methods.insert((*found)[1]);
  }
  return methods;
}

/// The groundwork of every language server: nothing that a writer would notice by itself.
const std::set<std::string> kGroundwork = {"initialize",
                                           "initialized",
                                           "shutdown",
                                           "exit",
                                           "textDocument/didOpen",
                                           "textDocument/didChange",
                                           "textDocument/didSave",
                                           "textDocument/didClose"};

}  // namespace

TEST_CASE("The README names each method that is served, and no other", "[methods]") {
  const InProcess server;
  const std::set<std::string> named = methods_in_readme();
  for (const std::string& method : server.methods()) {
    if (kGroundwork.contains(method) || method.starts_with("window/")) continue;
    INFO("served, but not in the README: " << method);
    CHECK(named.contains(method));
  }
  for (const std::string& method : named) {
    if (method == "textDocument/publishDiagnostics") continue;  // goes the other way
    INFO("in the README, but not served: " << method);
    CHECK(std::ranges::count(server.methods(), method) == 1);
  }
}

}  // namespace poa::server::test
