#include "analysis/plan/plan.h"

#include <algorithm>
#include <array>
#include <utility>

#include "analysis/plan/headings.h"
#include "analysis/plan/letter.h"
#include "analysis/plan/lines.h"
#include "analysis/plan/outer_blocks.h"
#include "analysis/plan/section_content.h"
#include "analysis/plan/type_inference.h"
#include "analysis/plan/unnamed_sections.h"

namespace poa {
namespace {

using guide::HeadingStrength;
using guide::SectionRole;
using markdown::Block;
using markdown::BlockId;
using markdown::BlockKind;

constexpr std::size_t index_of(SectionRole role) { return static_cast<std::size_t>(role); }

class PlanReader {
 public:
  PlanReader(std::string_view text, FrontMatter front_matter, const markdown::Document& document,
             const Prose& prose, const std::optional<EarlierPlan>& earlier)
      : text_(text),
        document_(document),
        prose_(prose),
        earlier_(earlier),
        heading_reader_(readings_of(earlier)) {
    plan_.front_matter = std::move(front_matter);
  }

  Plan read() && {
    find_headings();
    plan_.title = title();
    find_salutation();
    settle_headings();
    find_sign_offs();
    words_before_ = words_before_passages(document_, prose_);
    divide();
    plan_.opening = part(document_begin(), first_section_begin());
    count_narrative();
    find_type();
    plan_.heading_readings = std::move(heading_reader_).readings();
    return std::move(plan_);
  }

 private:
  /// A place before an outer block, or the end of the document.
  struct Place {
    std::size_t outer = 0;
    std::size_t offset = 0;
  };

  static std::span<const HeadingReading> readings_of(const std::optional<EarlierPlan>& earlier) {
    if (!earlier) return {};
    return earlier->plan.heading_readings;
  }

  [[nodiscard]] const Block& block(std::size_t outer) const {
    return document_.blocks[outer_[outer].id];
  }
  [[nodiscard]] Place place_of(std::size_t outer) const { return {outer, block(outer).span.begin}; }
  [[nodiscard]] Place document_begin() const { return {0, plan_.front_matter.body}; }
  [[nodiscard]] Place document_end() const { return {outer_.size(), text_.size()}; }

  void find_headings() {
    outer_ = outer_blocks(document_);
    headings_ = poa::find_headings(text_, document_, prose_, outer_, heading_reader_);
    if (std::any_of(headings_.begin(), headings_.end(), is_strong)) return;

    // Some people number their sections: "1. **Root cause**" is an item of a list to Markdown.
    const std::vector<BlockId> lists = outer_lists(document_);
    const std::vector<OuterBlock> opened = outer_blocks(document_, lists);
    std::vector<BlockId> lists_of_sections;
    for (const Heading& heading :
         poa::find_headings(text_, document_, prose_, opened, heading_reader_)) {
      const BlockId list = opened[heading.outer].opened_list;
      if (list == 0 || !is_strong(heading)) continue;
      if (lists_of_sections.empty() || lists_of_sections.back() != list) {
        lists_of_sections.push_back(list);
      }
    }
    if (lists_of_sections.empty()) return;
    outer_ = outer_blocks(document_, lists_of_sections);
    headings_ = poa::find_headings(text_, document_, prose_, outer_, heading_reader_);
  }

  static bool is_strong(const Heading& heading) {
    return heading.recognised && heading.recognised->strength == HeadingStrength::strong;
  }

  [[nodiscard]] Span title() const {
    for (const Heading& heading : headings_) {
      if (heading.rank != 1) continue;
      const Span words{heading.text.begin, std::min(heading.text.end, heading.line.end)};
      return words.empty() ? heading.line : words;
    }
    for (std::size_t outer = 0; outer < outer_.size(); ++outer) {
      const Span span = block(outer).span;
      const bool comment =
          outer_[outer].kind == BlockKind::html && span.in(text_).starts_with("<!--");
      if (!comment) return trimmed(text_, line_from(text_, span.begin).span);
    }
    return {plan_.front_matter.body, plan_.front_matter.body};
  }

  void find_salutation() {
    // A salutation stands at the head of a letter.
    constexpr std::size_t kBlocksToSearch = 12;
    for (std::size_t outer = 0; outer < std::min(outer_.size(), kBlocksToSearch); ++outer) {
      if (outer_[outer].kind != BlockKind::paragraph) continue;
      if (is_salutation_to_amazon(first_line(outer))) plan_.addresses_amazon = true;
    }
  }

  [[nodiscard]] std::string_view first_line(std::size_t outer) const {
    return line_from(text_, block(outer).span.begin).span.in(text_);
  }

  /// Weak and bare names count only in what is a Plan of Action anyhow, weak ones where there is no
  /// better heading for the role; bold and colon lines only where no heading of Markdown's own has
  /// it. What is left without a name is a heading like any other, or, of a colon line, none. Of a
  /// Plan of Action the content tells what no heading does.
  void settle_headings() {
    std::array<bool, guide::section_role_count> strong{};
    for (const Heading& heading : headings_) {
      if (is_strong(heading)) strong[index_of(heading.recognised->role)] = true;
    }
    const bool is_appeal = plan_.addresses_amazon || !plan_.front_matter.keys.empty() ||
                           std::find(strong.begin(), strong.end(), true) != strong.end();
    for (Heading& heading : headings_) {
      if (!heading.recognised || is_strong(heading)) continue;
      const bool weak = heading.recognised->strength == HeadingStrength::weak;
      if (!is_appeal || (weak && strong[index_of(heading.recognised->role)])) {
        heading.recognised.reset();
      }
    }

    find_best_ranks();
    for (Heading& heading : headings_) {
      if (heading.recognised && heading.rank >= Heading::kBoldLine &&
          heading.rank > best_rank_[index_of(heading.recognised->role)]) {
        heading.recognised.reset();
      }
    }
    std::erase_if(headings_, [](const Heading& heading) {
      return !heading.recognised &&
             (heading.rank == Heading::kColonLine || heading.shares_paragraph);
    });
    if (!is_appeal) return;
    recognise_by_content(document_, prose_, outer_, headings_);
    find_best_ranks();
  }

  void find_best_ranks() {
    best_rank_.fill(Heading::kColonLine);
    for (const Heading& heading : headings_) {
      if (!heading.recognised) continue;
      int& best = best_rank_[index_of(heading.recognised->role)];
      best = std::min(best, heading.rank);
    }
  }

  void find_sign_offs() {
    const auto first_section =
        std::find_if(headings_.begin(), headings_.end(),
                     [](const Heading& heading) { return heading.recognised.has_value(); });
    for (std::size_t outer = 0; outer < outer_.size(); ++outer) {
      if (outer_[outer].kind != BlockKind::paragraph) continue;
      const bool after_a_section = first_section != headings_.end() && outer > first_section->outer;
      const bool last = outer + 1 == outer_.size();
      if (is_sign_off(first_line(outer)) ||
          (after_a_section &&
           (is_sign_off_in_own_words(outer) ||
            (last && is_bare_name(trimmed(text_, block(outer).span).in(text_)))))) {
        sign_offs_.push_back(outer);
      }
    }
  }

  /// A short line with a comma at its end, below which nothing stands but a name or two.
  [[nodiscard]] bool is_sign_off_in_own_words(std::size_t outer) const {
    constexpr std::size_t kMaxBytesToEnd = 500;
    const std::size_t begin = block(outer).span.begin;
    if (text_.size() - begin > kMaxBytesToEnd || !may_be_sign_off(first_line(outer))) return false;
    bool signed_below = false;
    for (std::size_t at = line_from(text_, begin).next; at < text_.size();) {
      const Line line = line_from(text_, at);
      at = line.next;
      if (trimmed(text_, line.span).empty()) continue;
      if (!may_be_signature(line.span.in(text_))) return false;
      // What goes on in small letters is a sentence, not a name.
      const char first = text_[trimmed(text_, line.span).begin];
      if (!signed_below && first >= 'a' && first <= 'z') return false;
      signed_below = true;
    }
    return signed_below;
  }

  /// Walks headings and sign-offs in their order and cuts the document at those that count.
  void divide() {
    auto sign_off = sign_offs_.begin();
    for (std::size_t i = 0; i < headings_.size(); ++i) {
      for (; sign_off != sign_offs_.end() && *sign_off < headings_[i].outer; ++sign_off) {
        take_leave(*sign_off);
      }
      read_heading(i);
    }
    for (; sign_off != sign_offs_.end(); ++sign_off) take_leave(*sign_off);
    close_section(document_end(), headings_.size());
    if (leave_) plan_.closing = part(*leave_, document_end());
  }

  void take_leave(std::size_t outer) {
    close_section(place_of(outer), heading_after(outer));
    if (!leave_) leave_ = place_of(outer);
  }

  void read_heading(std::size_t index) {
    const Heading& heading = headings_[index];
    if (heading.recognised && opens_section(heading)) {
      close_section(place_of(heading.outer), index);
      // What is enclosed is often listed below the signature.
      if (leave_) plan_.closing = part(*std::exchange(leave_, {}), place_of(heading.outer));
      open_ = index;
      has_bold_sub_headings_ = false;
    } else if (open_ && !heading.recognised && ends_section(index)) {
      close_section(place_of(heading.outer), index);
    }
  }

  /// A heading below that of the open section heads a part of it, if it repeats its name or if the
  /// section that it names has a heading as high as the open one elsewhere ("Evidence for the root
  /// cause" among the documents).
  [[nodiscard]] bool opens_section(const Heading& heading) const {
    if (!open_) return true;
    const Heading& open = headings_[*open_];
    if (heading.rank <= open.rank) return true;
    const SectionRole role = heading.recognised->role;
    return role != open.recognised->role && best_rank_[index_of(role)] > open.rank;
  }

  /// Whether an unknown heading ends the open section. Bold lines have but one rank, so those that
  /// follow a bold heading at once divide its section.
  [[nodiscard]] bool ends_section(std::size_t index) {
    const Heading& heading = headings_[index];
    const Heading& open = headings_[*open_];
    if (heading.rank > open.rank) return false;
    if (heading.rank != Heading::kBoldLine || heads_conclusion(heading.text.in(text_))) return true;
    if (!open.shares_paragraph && open.outer + 1 == heading.outer) {
      has_bold_sub_headings_ = true;
    }
    return !has_bold_sub_headings_;
  }

  [[nodiscard]] std::size_t heading_after(std::size_t outer) const {
    const auto after =
        std::partition_point(headings_.begin(), headings_.end(),
                             [outer](const Heading& heading) { return heading.outer < outer; });
    return static_cast<std::size_t>(after - headings_.begin());
  }

  /// Ends the open section, if there is one, before `end` and the heading `next`.
  void close_section(Place end, std::size_t next) {
    if (!open_) return;
    const std::size_t index = *std::exchange(open_, {});
    const Heading& heading = headings_[index];
    Section section;
    section.role = heading.recognised->role;
    section.strength = heading.recognised->strength;
    section.heading = heading.line;
    section.heading_text = heading.text;
    section.heading_passage = *heading.passage;
    section.span = {heading.line.begin, end.offset};
    // A setext heading goes on below its line.
    const std::size_t heading_end =
        heading.rank < Heading::kBoldLine ? block(heading.outer).span.end : heading.line.end;
    section.body = {std::min(line_from(text_, heading_end).next, end.offset), end.offset};
    const SectionBlocks blocks{heading, std::span(headings_).subspan(index + 1, next - index - 1),
                               outer_, end.outer};
    read_content(text_, document_, prose_, words_before_, blocks, section);
    plan_.sections.push_back(std::move(section));
  }

  [[nodiscard]] Part part(Place begin, Place end) const {
    Part result;
    result.span = {begin.offset, std::max(begin.offset, end.offset)};
    result.passages = {passage_from(prose_, outer_, begin.outer),
                       passage_from(prose_, outer_, end.outer)};
    result.sentences = sentences_of(prose_, result.passages);
    return result;
  }

  [[nodiscard]] Place first_section_begin() const {
    const auto first = std::find_if(headings_.begin(), headings_.end(), [](const Heading& heading) {
      return heading.recognised.has_value();
    });
    if (first != headings_.end()) return place_of(first->outer);
    return leave_ ? *leave_ : document_end();
  }

  void count_narrative() {
    plan_.narrative_words = words_before_.back();
    for (const Section& section : plan_.sections) {
      if (section.role == SectionRole::supporting_documents) plan_.narrative_words -= section.words;
    }
  }

  void find_type() {
    if (plan_.front_matter.suspension) {
      plan_.stated_type = guide::find_type(plan_.front_matter.suspension->text);
    }
    const std::vector<IndexRange> sentences = plan_.sentences_about_type();
    plan_.inferred_type =
        earlier_ ? infer_type_again(*earlier_, prose_, sentences) : infer_type(prose_, sentences);
  }

  std::string_view text_;
  const markdown::Document& document_;
  const Prose& prose_;
  const std::optional<EarlierPlan>& earlier_;
  HeadingReader heading_reader_;
  Plan plan_;
  std::vector<OuterBlock> outer_;
  std::vector<Heading> headings_;
  std::vector<std::size_t> sign_offs_;  ///< outer blocks
  std::vector<std::uint32_t> words_before_;
  /// By role, the highest rank of its headings.
  std::array<int, guide::section_role_count> best_rank_{};
  std::optional<std::size_t> open_;  ///< the heading of the section that is being read
  bool has_bold_sub_headings_ = false;
  std::optional<Place> leave_;  ///< the sign-off, until a section follows it
};

}  // namespace

std::optional<guide::SuspensionType> Plan::type() const {
  if (stated_type) return stated_type;
  if (inferred_type) return inferred_type->type;
  return std::nullopt;
}

const Section* Plan::section(SectionRole role) const {
  const auto found = std::find_if(sections.begin(), sections.end(),
                                  [role](const Section& one) { return one.role == role; });
  return found == sections.end() ? nullptr : &*found;
}

std::vector<IndexRange> Plan::sentences_about_type() const {
  std::vector<IndexRange> sentences{opening.sentences};
  for (const Section& section : sections) {
    if (section.role == SectionRole::root_cause) sentences.push_back(section.sentences);
  }
  return sentences;
}

const Section* Plan::section_at(std::size_t offset) const {
  const auto after =
      std::partition_point(sections.begin(), sections.end(),
                           [offset](const Section& one) { return one.span.begin <= offset; });
  if (after == sections.begin()) return nullptr;
  const Section& section = *std::prev(after);
  const bool at_end = after == sections.end() && offset == section.span.end;
  return section.span.contains(offset) || at_end ? &section : nullptr;
}

Plan read_plan(const Text& text, FrontMatter front_matter, const markdown::Document& markdown,
               const Prose& prose, const std::optional<EarlierPlan>& earlier) {
  return PlanReader(text.bytes(), std::move(front_matter), markdown, prose, earlier).read();
}

bool is_plan_of_action(const Plan& plan, std::string_view file_name) {
  if (file_name.ends_with(".poa.md") || plan.front_matter.find("suspension") != nullptr ||
      plan.addresses_amazon) {
    return true;
  }
  std::array<bool, guide::section_role_count> roles{};
  for (const Section& section : plan.sections) {
    if (section.strength == HeadingStrength::strong) roles[index_of(section.role)] = true;
  }
  return std::count(roles.begin(), roles.end(), true) >= 2;
}

}  // namespace poa
