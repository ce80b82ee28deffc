// Test documents with what is expected drawn under the lines.
//
//     === a promise of no use to anybody | corrective-actions
//     1. We will do better soon.
//           ^^^^^^^^^^^^^^ vague-language
//
// A line `=== name | part` begins a case; `part` says where in an appeal the lines stand (see
// scaffold.h). A line of blanks and carets says that the words above the carets are found; a line
// without carets below it must stay silent. Where the finding is outside of what is drawn, a line
// `!! words` says that a finding begins with these words of the document.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace poa::test {

struct FixtureCase {
  std::string name;
  std::string part;
  std::string document;               ///< the lines without the drawn expectations
  std::vector<std::string> expected;  ///< in the form that `found` has, sorted
};

[[nodiscard]] std::vector<FixtureCase> read_fixture(std::string_view text);

/// What a rule finds in a case: "line:column-column: words" from 1, columns in characters, or
/// "!! first words" for a finding outside of what is drawn. Sorted.
[[nodiscard]] std::vector<std::string> found(const FixtureCase& test_case, std::string_view rule);

/// The case as a fixture that expects what is found now.
[[nodiscard]] std::string redrawn(const FixtureCase& test_case, std::string_view rule);

}  // namespace poa::test
