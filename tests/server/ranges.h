// What holds of every range and edit that a server gives, in every encoding.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "protocol/json/json.h"
#include "tests/server/in_process.h"

namespace poa::server::test {

/// The lengths of a text's lines, in an encoding's units.
[[nodiscard]] std::vector<std::size_t> line_lengths(const std::string& text,
                                                    const std::string& encoding);

/// Whether a position lies before another one, or is the same.
[[nodiscard]] bool is_before(const Json& a, const Json& b);

/// Every range, position and folded line in a result lies in the document.
void check_ranges(const Json& value, const std::vector<std::size_t>& lengths);

/// Semantic tokens are in order, apart, and each within its line.
void check_tokens(const Json& data, const std::vector<std::size_t>& lengths);

/// The text after the edits, which must lie in it and not overlap.
[[nodiscard]] std::string edited(const std::string& text, const Json& edits,
                                 const std::string& encoding);

/// A world where every file is there but those called "lost".
[[nodiscard]] std::shared_ptr<World> world_with_files();

}  // namespace poa::server::test
