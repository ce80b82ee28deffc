#include "analysis/plan/headings.h"

#include <algorithm>
#include <span>
#include <string_view>

#include "analysis/plan/lines.h"

namespace poa {
namespace {

using markdown::Block;
using markdown::BlockId;
using markdown::BlockKind;
using markdown::Inline;
using markdown::InlineKind;

/// A line with a colon that is longer leads into something.
constexpr std::size_t kMaxColonWords = 6;
/// A bold paragraph that is longer is a statement.
constexpr std::size_t kMaxBoldWords = 16;

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool in_word = false;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\t';
    words += !blank && !in_word ? 1U : 0U;
    in_word = !blank;
  }
  return words;
}

/// Nothing but punctuation, blanks and digits: what may stand beside the bold words of a heading.
bool is_decoration(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
  });
}

class HeadingFinder {
 public:
  HeadingFinder(std::string_view text, const markdown::Document& document, const Prose& prose,
                std::span<const OuterBlock> outer, HeadingReader& reader)
      : text_(text), document_(document), prose_(prose), outer_(outer), reader_(reader) {}

  std::vector<Heading> find() && {
    for (std::size_t index = 0; index < outer_.size(); ++index) {
      if (outer_[index].kind == BlockKind::heading) {
        add_heading(index);
      } else if (outer_[index].kind == BlockKind::paragraph) {
        add_paragraph(index);
      }
    }
    return std::move(headings_);
  }

 private:
  void add_heading(std::size_t index) {
    const BlockId id = outer_[index].id;
    const Block& block = document_.blocks[id];
    Heading heading;
    heading.outer = index;
    heading.rank = block.level;
    heading.line = {block.span.begin, line_from(text_, block.span.begin).span.end};
    heading.text = {heading.line.end, heading.line.end};
    heading.passage = passage_of(id);
    if (heading.passage) {
      const ProseRange words = prose_.passages()[*heading.passage].range;
      heading.text = trimmed(text_, prose_.source(words));
      heading.recognised = reader_.read(prose_.text(words));
    }
    headings_.push_back(heading);
  }

  void add_paragraph(std::size_t index) {
    const BlockId id = outer_[index].id;
    const std::span<const Inline> runs = inlines_of(id);
    const auto line_end = std::find_if(runs.begin(), runs.end(), [](const Inline& run) {
      return run.kind == InlineKind::soft_break || run.kind == InlineKind::hard_break;
    });
    const std::span<const Inline> line(runs.begin(), line_end);
    if (line.empty()) return;
    const Span text = trimmed(text_, {line.front().span.begin, line.back().span.end});
    const std::string_view words = text.in(text_);
    const bool shares_paragraph = line_end != runs.end();

    const bool bold = is_bold(line) && count_words(words) <= kMaxBoldWords;
    const bool colon = words.ends_with(':') && count_words(words) <= kMaxColonWords;
    if (!bold && !colon) return;

    Heading heading;
    if (!is_sentence(words)) heading.recognised = reader_.read(words);
    if (!heading.recognised && (!bold || shares_paragraph || ends_like_text(words))) return;
    heading.outer = index;
    heading.rank = bold ? Heading::kBoldLine : Heading::kColonLine;
    const std::size_t begin = document_.blocks[id].span.begin;
    heading.line = {begin, line_from(text_, begin).span.end};
    heading.text = text;
    heading.passage = passage_of(id);
    heading.shares_paragraph = shares_paragraph;
    headings_.push_back(heading);
  }

  /// All its words are bold.
  [[nodiscard]] bool is_bold(std::span<const Inline> line) const {
    bool bold = false;
    for (const Inline& run : line) {
      if (run.strong) {
        bold = true;
      } else if (run.kind != InlineKind::text || !is_decoration(run.span.in(text_))) {
        return false;
      }
    }
    return bold;
  }

  static bool ends_like_text(std::string_view words) {
    return words.ends_with('.') || words.ends_with('!') || words.ends_with('?') ||
           words.ends_with(',');
  }

  /// "**Root cause.**" may be a heading, and so may a question.
  static bool is_sentence(std::string_view words) {
    constexpr std::size_t kMaxStoppedWords = 4;
    return (words.ends_with('.') || words.ends_with(',')) && count_words(words) > kMaxStoppedWords;
  }

  [[nodiscard]] std::span<const Inline> inlines_of(BlockId id) const {
    const auto& inlines = document_.inlines;
    const auto first = std::partition_point(inlines.begin(), inlines.end(),
                                            [id](const Inline& run) { return run.block < id; });
    const auto last =
        std::find_if(first, inlines.end(), [id](const Inline& run) { return run.block != id; });
    return {first, last};
  }

  [[nodiscard]] std::optional<std::uint32_t> passage_of(BlockId id) const {
    const std::uint32_t passage = prose_.first_passage_from(id);
    if (passage == prose_.passages().size() || prose_.passages()[passage].block != id) return {};
    return passage;
  }

  std::string_view text_;
  const markdown::Document& document_;
  const Prose& prose_;
  std::span<const OuterBlock> outer_;
  HeadingReader& reader_;
  std::vector<Heading> headings_;
};

}  // namespace

std::vector<Heading> find_headings(std::string_view text, const markdown::Document& document,
                                   const Prose& prose, std::span<const OuterBlock> outer,
                                   HeadingReader& reader) {
  return HeadingFinder(text, document, prose, outer, reader).find();
}

}  // namespace poa
