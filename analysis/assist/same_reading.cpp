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

bool is_break(const Inline& run) {
  return run.kind == InlineKind::soft_break || run.kind == InlineKind::hard_break;
}

}  // namespace

bool reads_the_same(std::string_view text, const markdown::Document& document,
                    std::string_view other_text, const markdown::Document& other) {
  const auto is_same_run = [&](const Inline& a, const Inline& b) {
    return a.kind == b.kind && a.emphasis == b.emphasis && a.strong == b.strong &&
           a.block == b.block && a.link == b.link &&
           (is_break(a) || a.span.in(text) == b.span.in(other_text));
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
