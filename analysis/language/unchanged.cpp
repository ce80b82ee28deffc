#include "analysis/language/unchanged.h"

#include <cstddef>

namespace poa {
namespace {

bool is_same(const Prose& was, const Passage& then, const Prose& is, const Passage& now) {
  if (then.quoted != now.quoted || then.heading != now.heading ||
      then.tokens.size() != now.tokens.size() || then.sentences.size() != now.sentences.size() ||
      was.text(then.range) != is.text(now.range)) {
    return false;
  }
  const std::uint32_t moved = now.range.begin - then.range.begin;
  const auto tokens = was.tokens(then.tokens);
  return std::equal(tokens.begin(), tokens.end(), is.tokens(now.tokens).begin(),
                    [moved](const Token& a, const Token& b) {
                      return a.range.begin + moved == b.range.begin &&
                             a.range.end + moved == b.range.end && a.kind == b.kind &&
                             a.quoted == b.quoted && a.emphasis == b.emphasis;
                    });
}

}  // namespace

UnchangedPassages unchanged_passages(const Prose& was, const Prose& is) {
  const auto then = was.passages();
  const auto now = is.passages();
  const std::size_t most = std::min(then.size(), now.size());
  UnchangedPassages unchanged;
  while (unchanged.at_start < most &&
         is_same(was, then[unchanged.at_start], is, now[unchanged.at_start])) {
    ++unchanged.at_start;
  }
  while (unchanged.at_start + unchanged.at_end < most &&
         is_same(was, then[then.size() - 1 - unchanged.at_end], is,
                 now[now.size() - 1 - unchanged.at_end])) {
    ++unchanged.at_end;
  }
  return unchanged;
}

}  // namespace poa
