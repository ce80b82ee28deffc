#include "analysis/assist/folding.h"

#include <algorithm>
#include <utility>

#include "analysis/plan/lines.h"

namespace poa::assist {
namespace {

using markdown::BlockKind;

bool folds_as_a_whole(BlockKind kind) {
  switch (kind) {
    case BlockKind::list:
    case BlockKind::item:
    case BlockKind::block_quote:
    case BlockKind::code:
    case BlockKind::html:
    case BlockKind::table:
      return true;
    default:
      return false;
  }
}

class Folds {
 public:
  explicit Folds(const Facts& facts) : text_(*facts.text) {}

  void add(Span span, FoldKind kind = FoldKind::other) {
    const Span words = trimmed(text_.bytes(), span);
    if (words.empty()) return;
    const std::size_t first = text_.line_of(words.begin);
    const std::size_t last = text_.line_of(words.end - 1);
    if (last > first) folds_.push_back({first, last, kind});
  }

  std::vector<Fold> take(std::size_t limit) {
    // A comment that is an HTML block of its own is a comment.
    std::ranges::sort(folds_, [](const Fold& a, const Fold& b) {
      if (a.first_line != b.first_line) return a.first_line < b.first_line;
      if (a.last_line != b.last_line) return a.last_line > b.last_line;
      return a.kind > b.kind;
    });
    const auto begins_alike = [](const Fold& a, const Fold& b) {
      return a.first_line == b.first_line;
    };
    folds_.erase(std::unique(folds_.begin(), folds_.end(), begins_alike), folds_.end());
    if (folds_.size() > limit) {
      std::ranges::stable_sort(folds_, std::ranges::greater(), &Fold::lines);
      folds_.resize(limit);
      std::ranges::sort(folds_, {}, &Fold::first_line);
    }
    return std::move(folds_);
  }

 private:
  const Text& text_;
  std::vector<Fold> folds_;
};

/// Each of Markdown's outermost headings up to the next of its level or a higher one.
void fold_headings(const Facts& facts, Folds& folds) {
  std::vector<const markdown::Block*> open;
  const auto close = [&](std::uint8_t level, std::size_t end) {
    while (!open.empty() && open.back()->level >= level) {
      folds.add({open.back()->span.begin, end});
      open.pop_back();
    }
  };
  for (const markdown::Block& block : facts.markdown.blocks) {
    if (block.kind != BlockKind::heading || block.parent != 0) continue;
    close(block.level, block.span.begin);
    open.push_back(&block);
  }
  close(0, facts.text->size());
}

}  // namespace

std::vector<Fold> folds(const Facts& facts, std::size_t limit) {
  Folds all(facts);
  all.add(facts.plan.front_matter.span);
  fold_headings(facts, all);
  for (const Section& section : facts.plan.sections) {
    all.add({section.heading.begin, section.span.end});
  }
  for (const markdown::Block& block : facts.markdown.blocks) {
    if (folds_as_a_whole(block.kind)) all.add(block.span);
  }
  for (const markdown::Comment& comment : facts.markdown.comments) {
    all.add(comment.span, FoldKind::comment);
  }
  return all.take(limit);
}

}  // namespace poa::assist
