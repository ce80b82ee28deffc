#include <algorithm>
#include <string>
#include <string_view>

#include "analysis/assist/code_action_sources.h"
#include "analysis/rules/message.h"

namespace poa::assist {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

/// The bytes after the first of a row of words, if nothing but blanks parts the words: of markup
/// between them ("the **the**") nobody knows what should stay.
Span after_first_word(std::string_view text, Span row) {
  const std::string_view words = row.in(text);
  const std::size_t first = std::min(words.find_first_of(kBlanks), words.size());
  for (std::size_t at = first; at < words.size();) {
    const std::size_t word = words.find_first_not_of(kBlanks, at);
    if (word == words.npos || words.size() - word < first) return {};
    at = word + first;
    if (at < words.size() && kBlanks.find(words[at]) == kBlanks.npos) return {};
  }
  return {row.begin + first, row.end};
}

}  // namespace

void fix_repeated_words(const Request& request, std::vector<CodeAction>& out) {
  for (const std::size_t finding : request.touched_of("repeated-word")) {
    const Span row = request.findings[finding].span;
    const Span repeated = after_first_word(request.text(), row);
    if (repeated.empty()) continue;
    const std::string_view word = Span{row.begin, repeated.begin}.in(request.text());
    out.push_back({.title = "Delete the second " + in_quotes(word),
                   .preferred = true,
                   .edits = {{repeated, Snippet()}},
                   .fixes = {finding}});
  }
}

}  // namespace poa::assist
