#include "server/check/report_place.h"

#include <algorithm>
#include <string_view>

#include "analysis/text/utf8.h"

namespace poa::server {
namespace {

std::size_t count_characters(std::string_view text, std::size_t from, std::size_t to) {
  std::size_t count = 0;
  for (; from < to; ++count) from += decode_utf8(text, from).size;
  return count;
}

}  // namespace

Places::Places(const Text& text) : text_(text) {
  const std::string_view bytes = text.bytes();
  if (bytes.size() <= kStep) return;  // every line is short
  milestones_.reserve(bytes.size() / kStep + 1);
  std::size_t characters = 0;
  std::size_t due = 0;
  for (std::size_t i = 0; i < bytes.size(); ++characters) {
    if (i >= due) {
      milestones_.push_back({i, characters});
      due += kStep;
    }
    i += decode_utf8(bytes, i).size;
  }
}

std::size_t Places::characters_before(std::size_t offset) const {
  std::size_t step = std::min(offset / kStep, milestones_.size() - 1);
  if (milestones_[step].offset > offset) --step;  // a character straddles the step
  const Milestone& near = milestones_[step];
  return near.characters + count_characters(text_.bytes(), near.offset, offset);
}

Place Places::of(std::size_t offset) const {
  const std::size_t line = text_.line_of(offset);
  const Span span = text_.line(line);
  offset = std::min(offset, span.end);
  const std::size_t before = offset - span.begin <= kStep
                                 ? count_characters(text_.bytes(), span.begin, offset)
                                 : characters_before(offset) - characters_before(span.begin);
  return {line + 1, before + 1};
}

}  // namespace poa::server
