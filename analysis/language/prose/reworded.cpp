// An edit within the words of one block: the prose before it is copied, the prose behind it moved.
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include "analysis/language/prose/builder.h"

namespace poa {

bool ProseBuilder::build_reworded(const Prose& earlier, markdown::Document::Rewording change) {
  const auto was = std::ranges::find(earlier.passages_, change.block, &Passage::block);
  if (was == earlier.passages_.end()) return false;
  const auto index = static_cast<std::size_t>(was - earlier.passages_.begin());
  const Prose::Marks& marks = earlier.marks_[index];
  const std::uint32_t begin = was->range.begin;
  const std::uint32_t after = was->range.end + 2;  // behind the blank line that parts passages
  const auto segment = [&earlier](std::uint32_t prose) {
    return std::ranges::partition_point(
        earlier.segments_, [prose](const Prose::Segment& one) { return one.prose < prose; });
  };

  Prose built;
  built.text_.reserve(text_.size() + 2);
  built.text_.assign(earlier.text_, 0, begin);
  built.segments_.reserve(earlier.segments_.size() + 8);
  built.segments_.assign(earlier.segments_.begin(), segment(begin));
  built.opaque_.assign(earlier.opaque_.begin(), earlier.opaque_.begin() + marks.opaque.first);
  built.emphasis_.assign(earlier.emphasis_.begin(),
                         earlier.emphasis_.begin() + marks.emphasis.first);
  built.passages_.assign(earlier.passages_.begin(), was);
  built.marks_.assign(earlier.marks_.begin(),
                      earlier.marks_.begin() + static_cast<std::ptrdiff_t>(index));
  std::swap(out_, built);

  const auto& inlines = document_.inlines;
  const auto is_its = [change](const markdown::Inline& run) { return run.block == change.block; };
  const auto first = std::ranges::find_if(inlines, is_its);
  const auto last = std::find_if_not(first, inlines.end(), is_its);
  add_passage(change.block, static_cast<std::size_t>(first - inlines.begin()),
              static_cast<std::size_t>(last - inlines.begin()));
  if (out_.passages_.size() != index + 1) {  // no words are left
    out_ = Prose();
    return false;
  }

  const auto moved = static_cast<std::uint32_t>(out_.text_.size()) - after;
  out_.lower_.reserve(text_.size() + 2);
  out_.lower_.assign(earlier.lower_, 0, begin);
  append_lower_case(std::string_view(out_.text_).substr(begin), out_.lower_);
  out_.text_.append(earlier.text_, after);
  out_.lower_.append(earlier.lower_, after);
  const auto source_moved = static_cast<std::uint32_t>(change.moved);
  for (auto one = segment(after); one != earlier.segments_.end(); ++one) {
    out_.segments_.push_back({one->prose + moved, one->source + source_moved, one->verbatim,
                              one->source_end + source_moved});
  }
  const auto move = [moved](ProseRange range) {
    return ProseRange{range.begin + moved, range.end + moved};
  };
  const Prose::Marks now = out_.marks_.back();
  std::transform(earlier.opaque_.begin() + marks.opaque.last, earlier.opaque_.end(),
                 std::back_inserter(out_.opaque_), move);
  std::transform(earlier.emphasis_.begin() + marks.emphasis.last, earlier.emphasis_.end(),
                 std::back_inserter(out_.emphasis_), move);
  const std::uint32_t more_opaque = now.opaque.last - marks.opaque.last;
  const std::uint32_t more_emphasis = now.emphasis.last - marks.emphasis.last;
  for (std::size_t i = index + 1; i < earlier.passages_.size(); ++i) {
    Passage passage = earlier.passages_[i];
    passage.range = move(passage.range);
    out_.passages_.push_back(passage);
    Prose::Marks later = earlier.marks_[i];
    later.opaque = {later.opaque.first + more_opaque, later.opaque.last + more_opaque};
    later.emphasis = {later.emphasis.first + more_emphasis, later.emphasis.last + more_emphasis};
    out_.marks_.push_back(later);
  }
  out_.unchanged_ = {static_cast<std::uint32_t>(index),
                     static_cast<std::uint32_t>(earlier.passages_.size() - index - 1)};
  return true;
}

}  // namespace poa
