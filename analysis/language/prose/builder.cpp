#include "analysis/language/prose/builder.h"

#include <algorithm>
#include <utility>

#include "analysis/text/utf8.h"

namespace poa {
namespace {

using markdown::BlockKind;
using markdown::InlineKind;

/// What a character stands as in the prose; a null view keeps it as it is.
std::string_view replacement_for(char32_t character) {
  switch (character) {
    case 0x00A0:  // no-break space
    case 0x202F:
    case 0x3000:
      return " ";
    case 0x00AD:  // soft hyphen
    case 0x200B:  // zero-width space, joiners, marks
    case 0x200C:
    case 0x200D:
    case 0x200E:
    case 0x200F:
    case 0x2060:
    case 0xFE0E:
    case 0xFE0F:
    case 0xFEFF:
      return "";
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x02BC:
    case 0x2032:
    case 0xFF07:
      return "'";
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x00AB:
    case 0x00BB:
    case 0x2033:
    case 0xFF02:
      return "\"";
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2212:
      return "-";
    case 0x2014:
    case 0x2015:
      return " - ";
    case 0x2026:
      return "...";
    case 0xFF0C:
    case 0x3001:
      return ", ";
    case 0x3002:
      return ". ";
    case 0xFF1A:
      return ": ";
    default:
      break;
  }
  if (character >= 0x2000 && character <= 0x200A) return " ";
  // Bullets, arrows, dingbats, emoji: decoration.
  if ((character >= 0x2020 && character <= 0x2BFF &&
       !(character >= 0x20A0 && character <= 0x20CF)) ||
      character >= 0x1F000) {
    return " ";
  }
  return {};
}

std::string_view character_of_entity(std::string_view entity) {
  constexpr std::pair<std::string_view, std::string_view> kNamed[] = {
      {"&amp;", "&"},     {"&lt;", "<"},       {"&gt;", ">"},    {"&quot;", "\""},
      {"&apos;", "'"},    {"&#39;", "'"},      {"&nbsp;", " "},  {"&ndash;", "-"},
      {"&mdash;", " - "}, {"&lsquo;", "'"},    {"&rsquo;", "'"}, {"&ldquo;", "\""},
      {"&rdquo;", "\""},  {"&hellip;", "..."}, {"&euro;", "€"},  {"&pound;", "£"}};
  for (const auto& [name, character] : kNamed) {
    if (name == entity) return character;
  }
  return " ";
}

}  // namespace

void ProseBuilder::build(const Prose* earlier) {
  const bool reworded =
      earlier != nullptr && document_.rewording && build_reworded(*earlier, *document_.rewording);
  if (!reworded) {
    build_characters();
    if (earlier != nullptr) out_.unchanged_ = find_unchanged(*earlier);
  }
  const auto [at_start, at_end] = out_.unchanged_;
  const std::size_t count = out_.passages_.size();
  if (at_start > 0) take_over(*earlier, 0, 0, at_start);
  for (std::size_t i = at_start; i < count - at_end; ++i) {
    Passage& passage = out_.passages_[i];
    tokenize(passage, out_.marks_[i]);
    mark_quotations(passage);
    split_sentences(passage, static_cast<std::uint32_t>(i));
  }
  if (at_end > 0) {
    take_over(*earlier, earlier->passages_.size() - at_end, count - at_end, at_end);
  }
  if (earlier != nullptr) out_.unchanged_sentences_ = find_unchanged_sentences(*earlier);
}

void ProseBuilder::build_characters() {
  out_.text_.reserve(text_.size());
  const auto& inlines = document_.inlines;
  for (std::size_t i = 0; i < inlines.size();) {
    std::size_t end = i + 1;
    while (end < inlines.size() && inlines[end].block == inlines[i].block) ++end;
    add_passage(inlines[i].block, i, end);
    i = end;
  }
  out_.lower_.reserve(out_.text_.size());
  append_lower_case(out_.text_, out_.lower_);
}

void ProseBuilder::append_lower_case(std::string_view text, std::string& lower) {
  const std::size_t begin = lower.size();
  lower.append(text);
  for (std::size_t i = begin; i < lower.size(); ++i) {
    const char c = lower[i];
    if (c >= 'A' && c <= 'Z') lower[i] = static_cast<char>(c - 'A' + 'a');
  }
}

void ProseBuilder::add_passage(markdown::BlockId block, std::size_t first_inline,
                               std::size_t last_inline) {
  const auto here = [](const auto& list) { return static_cast<std::uint32_t>(list.size()); };
  Passage passage;
  passage.block = block;
  passage.heading = document_.blocks[block].kind == BlockKind::heading;
  for (markdown::BlockId outer = block; outer != 0; outer = document_.blocks[outer].parent) {
    if (document_.blocks[outer].kind == BlockKind::block_quote) {
      passage.quoted = true;
      break;
    }
  }
  passage.range.begin = here(out_.text_);
  Prose::Marks marks{{here(out_.opaque_), 0}, {here(out_.emphasis_), 0}};
  for (std::size_t i = first_inline; i < last_inline; ++i) add_inline(document_.inlines[i]);
  passage.range.end = here(out_.text_);
  marks.opaque.last = here(out_.opaque_);
  marks.emphasis.last = here(out_.emphasis_);
  out_.text_.append("\n\n");

  const bool has_tokens =
      !marks.opaque.empty() ||
      out_.text(passage.range).find_first_not_of(" \t\r\n") != std::string_view::npos;
  if (!has_tokens) return;
  out_.passages_.push_back(passage);
  out_.marks_.push_back(marks);
}

void ProseBuilder::add_inline(const markdown::Inline& run) {
  const auto begin = static_cast<std::uint32_t>(out_.text_.size());
  switch (run.kind) {
    case InlineKind::text:
      add_text(run.span);
      break;
    case InlineKind::entity:
      add_entity(run.span);
      break;
    case InlineKind::soft_break:
      replace(run.span, " ");
      break;
    case InlineKind::hard_break:
      replace(run.span, "\n");
      break;
    case InlineKind::code:
    case InlineKind::html:
      if (run.kind == InlineKind::html && run.span.in(text_).starts_with("<!--")) return;
      keep(run.span);
      out_.opaque_.push_back({begin, static_cast<std::uint32_t>(out_.text_.size())});
      return;
  }
  if (run.emphasis || run.strong) {
    out_.emphasis_.push_back({begin, static_cast<std::uint32_t>(out_.text_.size())});
  }
}

void ProseBuilder::add_text(Span span) {
  std::size_t kept = span.begin;
  std::size_t at = span.begin;
  while (at < span.end) {
    if (static_cast<unsigned char>(text_[at]) < 0x80) {
      at += span.end - at >= 8 && eight_ascii_bytes_at(text_, at) ? 8 : 1;
      continue;
    }
    const Utf8Character character = decode_utf8(text_, at);
    const std::size_t after = std::min(at + character.size, span.end);
    const std::string_view stand_in = replacement_for(character.code_point);
    if (stand_in.data() != nullptr) {
      keep({kept, at});
      replace({at, after}, stand_in);
      kept = after;
    }
    at = after;
  }
  keep({kept, span.end});
}

void ProseBuilder::add_entity(Span span) { replace(span, character_of_entity(span.in(text_))); }

void ProseBuilder::replace(Span source, std::string_view with) {
  if (with.empty()) return;
  out_.segments_.push_back({static_cast<std::uint32_t>(out_.text_.size()),
                            static_cast<std::uint32_t>(source.begin), false,
                            static_cast<std::uint32_t>(source.end)});
  out_.text_.append(with);
}

void ProseBuilder::keep(Span source) {
  if (source.empty()) return;
  out_.segments_.push_back({static_cast<std::uint32_t>(out_.text_.size()),
                            static_cast<std::uint32_t>(source.begin), true,
                            static_cast<std::uint32_t>(source.end)});
  out_.text_.append(source.in(text_));
}

}  // namespace poa
