#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/assist/code_action_sources.h"
#include "analysis/assist/wording.h"

namespace poa::assist {
namespace {

using namespace std::string_view_literals;

bool is_space(char c) { return " \t\r\n"sv.find(c) != std::string_view::npos; }

/// A section's prose as a numbered list: a paragraph an item, or of a single paragraph a sentence.
class Numbered {
 public:
  Numbered(const Request& request, const Section& section)
      : request_(request), facts_(request.facts), section_(section) {}

  std::vector<Edit> edits() {
    std::vector<const Item*> paragraphs;
    for (const Item& item : section_.items) {
      if (is_plain_paragraph(item)) paragraphs.push_back(&item);
    }
    for (const Item* paragraph : paragraphs) {
      begin_item(paragraph->span.begin, paragraph->span.begin);
      if (paragraphs.size() == 1) split(*paragraph);
      indent(*paragraph);
    }
    std::sort(edits_.begin(), edits_.end(),
              [](const Edit& a, const Edit& b) { return a.replaced.begin < b.replaced.begin; });
    return std::move(edits_);
  }

 private:
  /// Not the rest of a paragraph whose first line is the heading, and in no other block.
  [[nodiscard]] bool is_plain_paragraph(const Item& item) const {
    if (item.form != Item::Form::paragraph || item.passages.size() != 1) return false;
    const Passage& passage = facts_.prose.passages()[item.passages.first];
    const markdown::Block& block = facts_.markdown.blocks[passage.block];
    return item.passages.first != section_.heading_passage && block.parent == 0 &&
           block.kind == markdown::BlockKind::paragraph && !passage.sentences.empty() &&
           item.span.begin == line_of(item.span.begin).begin;
  }
  [[nodiscard]] Span line_of(std::size_t offset) const {
    return facts_.text->line(facts_.text->line_of(offset));
  }

  void begin_item(std::size_t from, std::size_t to) {
    std::string mark(from == to ? std::string_view() : request_.line_ending);
    mark += std::to_string(++items_) + ". ";
    edits_.push_back({{from, to}, Snippet(mark)});
  }

  void split(const Item& item) {
    const std::string_view text = request_.text();
    for (std::uint32_t i = item.sentences.first + 1; i < item.sentences.last; ++i) {
      if (belongs_to_the_one_before(facts_.prose.sentences()[i])) continue;
      std::size_t begin = facts_.prose.source(facts_.prose.sentences()[i].range).begin;
      while (begin > item.span.begin && !is_space(text[begin - 1])) --begin;
      std::size_t end = begin;
      while (end > item.span.begin && is_space(text[end - 1])) --end;
      // Emphasis that began in the item before must end in it.
      if (begin == end || !is_whole_markup(Span{item_begin_, end}.in(text)) || end <= item_begin_) {
        continue;
      }
      begin_item(end, begin);
      item_begin_ = begin;
    }
  }

  /// "It was attached.", "The report is in Exhibit A.": more about what was said.
  [[nodiscard]] bool belongs_to_the_one_before(const Sentence& sentence) const {
    constexpr std::array kPointing = {"it"sv,   "this"sv,  "that"sv, "these"sv,  "those"sv,
                                      "they"sv, "he"sv,    "she"sv,  "its"sv,    "their"sv,
                                      "his"sv,  "her"sv,   "see"sv,  "please"sv, "so"sv,
                                      "both"sv, "there"sv, "such"sv};
    const std::string_view first = word_of(facts_, sentence, sentence.tokens.first);
    if (std::find(kPointing.begin(), kPointing.end(), first) != kPointing.end()) return true;
    const auto clauses = facts_.clauses.of(sentence);
    return std::none_of(clauses.begin(), clauses.end(),
                        [](const Clause& clause) {
                          return !clause.subordinate && !clause.verb_phrase.empty() &&
                                 (clause.completion != Completion::present || clause.first_person);
                        }) &&
           section_.role == guide::SectionRole::corrective_actions;
  }

  /// The further lines of a paragraph stand under the words of its first.
  void indent(const Item& item) {
    const std::size_t last = facts_.text->line_of(item.span.end);
    for (std::size_t line = facts_.text->line_of(item.span.begin) + 1; line <= last; ++line) {
      const Span bytes = facts_.text->line(line);
      const bool begins_item = std::any_of(edits_.begin(), edits_.end(), [&](const Edit& edit) {
        return edit.replaced.begin < bytes.begin && bytes.begin <= edit.replaced.end;
      });
      if (begins_item || bytes.empty()) continue;
      edits_.push_back({{bytes.begin, bytes.begin},
                        Snippet(std::string(std::to_string(items_).size() + 2, ' '))});
    }
  }

  const Request& request_;
  const Facts& facts_;
  const Section& section_;
  std::vector<Edit> edits_;
  std::size_t items_ = 0;
  std::size_t item_begin_ = section_.body.begin;
};

}  // namespace

void number_prose(const Request& request, std::vector<CodeAction>& out) {
  const Facts& facts = request.facts;
  const std::vector<std::size_t> findings = request.touched_of("unlisted-actions");
  for (const Section& section : facts.plan.sections) {
    const bool listed_role = section.role == guide::SectionRole::corrective_actions ||
                             section.role == guide::SectionRole::prevention_plan;
    if (!listed_role || section.empty || !request.touches(section.span)) continue;
    const auto finding = std::find_if(findings.begin(), findings.end(), [&](std::size_t i) {
      return request.findings[i].span == section.heading_text;
    });
    CodeAction action{.title = "Turn this section into a numbered list",
                      .kind = CodeActionKind::rewrite,
                      .edits = {}};
    if (section.has_list) {
      action.disabled = "The section has a list already.";
    } else {
      action.edits = Numbered(request, section).edits();
      if (action.edits.empty()) action.disabled = "The section has no paragraph of its own.";
    }
    if (finding != findings.end() && action.disabled.empty()) {
      action.kind = CodeActionKind::quick_fix;
      action.preferred = true;
      action.fixes = {*finding};
    }
    out.push_back(std::move(action));
    return;  // the first of a longer selection
  }
}

}  // namespace poa::assist
