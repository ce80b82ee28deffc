#include "analysis/assist/same_reading.h"

#include <algorithm>

namespace poa::assist {
namespace {

using markdown::Block;
using markdown::Inline;
using markdown::InlineKind;
using markdown::Link;

bool is_same_block(const Block& a, const Block& b) {
  const bool same_box =
      a.task.has_value() == b.task.has_value() && (!a.task || a.task->checked == b.task->checked);
  return same_box && a.kind == b.kind && a.parent == b.parent && a.end == b.end &&
         a.level == b.level && a.ordered == b.ordered;
}

/// Blanks at the end of a line are not seen.
std::string_view seen(const Inline& run, std::string_view text) {
  const std::string_view words = run.span.in(text);
  if (run.kind != InlineKind::text) return words;
  return words.substr(0, words.find_last_not_of(" \t") + 1);  // npos + 1 is 0
}

bool is_break(const Inline& run) {
  return run.kind == InlineKind::soft_break || run.kind == InlineKind::hard_break;
}

}  // namespace

bool reads_the_same(std::string_view text, const markdown::Document& document,
                    std::string_view other_text, const markdown::Document& other) {
  const auto is_same_run = [&](const Inline& a, const Inline& b) {
    return a.kind == b.kind && a.emphasis == b.emphasis && a.strong == b.strong &&
           a.block == b.block && a.link == b.link &&
           (is_break(a) || seen(a, text) == seen(b, other_text));
  };
  const auto is_same_link = [](const Link& a, const Link& b) {
    return a.target == b.target && a.image == b.image && a.block == b.block;
  };
  return std::ranges::equal(document.blocks, other.blocks, is_same_block) &&
         std::ranges::equal(document.inlines, other.inlines, is_same_run) &&
         std::ranges::equal(document.links, other.links, is_same_link) &&
         document.comments.size() == other.comments.size();
}

}  // namespace poa::assist
