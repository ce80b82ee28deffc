// The ways in which a match of a wording can begin, so that most places in a text can be ruled out
// without running its regular expression there.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace poa {

/// Strings of which each match of the wording (RE2 syntax) begins with at least one, sorted, none
/// twice. They are cut where they get long, many, or no longer certain: "(some|several) \w+ issues"
/// gives "several " and "some ". The empty string stands for "can begin with anything".
[[nodiscard]] std::vector<std::string> wording_prefixes(std::string_view wording);

}  // namespace poa
