// Amazon's standard identification numbers.
#pragma once

#include <cstdint>
#include <string_view>

namespace poa {

/// Whether a text can be an ASIN: "B" and nine more capitals or digits, or the ISBN-10 of a book
/// with the right check digit. Whether Amazon has such a product is another question.
[[nodiscard]] bool is_asin(std::string_view text);

/// Whether a text is an ISBN-10: digits weighted 10 to 1 add up to a multiple of 11, a final X
/// counting 10 (ISO 2108).
[[nodiscard]] bool is_isbn10(std::string_view text);

}  // namespace poa
