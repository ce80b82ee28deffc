#include "analysis/rules/message.h"

#include <cstddef>

#include "analysis/text/utf8.h"

namespace poa {
namespace {

/// In bytes: about two lines. More nobody reads in a message, and the words can be a whole
/// document.
constexpr std::size_t kLongestQuote = 160;

std::string_view beginning_of(std::string_view words) {
  std::size_t end = 0;
  for (;;) {
    const std::size_t next = end + decode_utf8(words, end).size;
    if (next > kLongestQuote) return words.substr(0, end);
    end = next;
  }
}

}  // namespace

std::string in_quotes(std::string_view words) {
  const bool whole = words.size() <= kLongestQuote;
  const std::string_view shown = whole ? words : beginning_of(words);
  std::string quoted;
  quoted.reserve(shown.size() + 5);
  return quoted.append("\"").append(shown).append(whole ? "\"" : "…\"");
}

}  // namespace poa
