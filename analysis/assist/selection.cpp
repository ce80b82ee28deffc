#include "analysis/assist/selection.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "analysis/plan/lines.h"

namespace poa::assist {
namespace {

/// Nobody steps out through more lists than these.
constexpr std::size_t kMostContainers = 24;

bool touches(Span span, std::size_t offset) { return span.begin <= offset && offset <= span.end; }

/// Gathers stretches that hold a place.
class Steps {
 public:
  Steps(const Text& text, std::size_t offset) : text_(text), offset_(offset) {}

  bool add(Span span) {
    if (!touches(span, offset_) || span.end > text_.size() || span.empty()) return false;
    spans_.push_back(span);
    return true;
  }
  bool add_words_of(Span span) { return add(trimmed(text_.bytes(), span)); }

  /// Those that lie within each other, the smallest first.
  [[nodiscard]] std::vector<Span> nested() && {
    std::ranges::stable_sort(spans_, {}, &Span::size);
    std::vector<Span> steps;
    for (const Span span : spans_) {
      if (steps.empty() || (span != steps.back() && span.contains(steps.back()))) {
        steps.push_back(span);
      }
    }
    if (steps.empty()) steps.push_back({0, text_.size()});
    return steps;
  }

 private:
  const Text& text_;
  std::size_t offset_;
  std::vector<Span> spans_;
};

/// The last of a row that begins at or before the offset; null if there is none.
template <class Row, class Place>
auto last_begun(const Row& row, std::size_t offset, Place place) -> decltype(&*row.begin()) {
  const auto after = std::ranges::partition_point(
      row, [&](const auto& each) { return place(each).begin <= offset; });
  return after == row.begin() ? nullptr : &*std::prev(after);
}

void add_prose(const Facts& facts, std::size_t offset, Steps& steps) {
  const Prose& prose = facts.prose;
  const auto place = [&](const auto& part) { return prose.source(part.range); };
  const Passage* passage = last_begun(prose.passages(), offset, place);
  if (passage == nullptr) return;
  const auto sentences = prose.sentences(passage->sentences);
  const Sentence* sentence = last_begun(sentences, offset, place);
  if (sentence != nullptr) {
    const auto tokens = prose.tokens(sentence->tokens);
    const Token* token = last_begun(tokens, offset, place);
    // Behind a word is still at the word: "word‸." means the word.
    const bool after_word = token != nullptr && token != tokens.data() &&
                            token->kind == TokenKind::punctuation &&
                            place(*token).begin == offset && place(*(token - 1)).end == offset;
    if (after_word) --token;
    if (token != nullptr) steps.add(place(*token));
    steps.add(place(*sentence));
  }
  steps.add(place(*passage));
}

void add_links(const Facts& facts, std::size_t offset, Steps& steps) {
  const markdown::Link* link = last_begun(facts.markdown.links, offset,
                                          [](const markdown::Link& each) { return each.span; });
  if (link == nullptr) return;
  steps.add(link->destination);
  steps.add(link->span);
}

void add_blocks(const Facts& facts, std::size_t offset, Steps& steps) {
  const auto& blocks = facts.markdown.blocks;
  const auto after = std::ranges::partition_point(
      blocks, [&](const markdown::Block& block) { return block.span.begin <= offset; });
  if (after == blocks.begin()) return;
  std::size_t added = 0;
  for (auto id = static_cast<markdown::BlockId>(std::prev(after) - blocks.begin());
       id != 0 && added < kMostContainers; id = blocks[id].parent) {
    if (steps.add_words_of(blocks[id].span)) ++added;
  }
}

void add_front_matter(const FrontMatter& front_matter, Steps& steps) {
  for (const FrontMatterKey& key : front_matter.keys) {
    steps.add(key.value);
    steps.add({key.span.begin, std::max(key.span.end, key.value.end)});
  }
  steps.add(front_matter.span);
}

}  // namespace

std::vector<Span> selections_around(const Facts& facts, std::size_t offset) {
  const std::size_t size = facts.text->size();
  offset = std::min(offset, size);
  Steps steps(*facts.text, offset);
  const FrontMatter& front_matter = facts.plan.front_matter;
  if (offset < front_matter.body) {
    add_front_matter(front_matter, steps);
  } else {
    add_prose(facts, offset, steps);
    add_links(facts, offset, steps);
    const markdown::Comment* comment = last_begun(
        facts.markdown.comments, offset, [](const markdown::Comment& each) { return each.span; });
    if (comment != nullptr) steps.add(comment->span);
    add_blocks(facts, offset, steps);
    if (const Section* section = facts.plan.section_at(offset)) {
      steps.add_words_of(section->body);
      steps.add_words_of({section->heading.begin, section->span.end});
    }
    steps.add_words_of({std::min(front_matter.body, size), size});
  }
  steps.add({0, size});
  return std::move(steps).nested();
}

}  // namespace poa::assist
