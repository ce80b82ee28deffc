#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "analysis/assist/code_action_sources.h"
#include "analysis/assist/wording.h"
#include "analysis/plan/lines.h"
#include "analysis/rules/root_cause.h"

namespace poa::assist {
namespace {

using namespace std::string_view_literals;

/// Rules about what a plan is better without.
constexpr std::array kSuperfluous = {"hedging"sv, "emotional-appeal"sv, "legal-threat"sv,
                                     "off-topic"sv};

/// Rules that mark words of a sentence: what they found goes with it.
constexpr std::array kAboutWords = {"hedging"sv,   "emotional-appeal"sv, "legal-threat"sv,
                                    "off-topic"sv, "vague-language"sv,   "vague-date"sv,
                                    "blame"sv,     "shouting"sv,         "prevention-promise"sv};

bool is_space(char c) { return " \t\r\n"sv.find(c) != std::string_view::npos; }

/// A sentence whose facts a reviewer needs, whatever else it says.
bool tells_facts(const Facts& facts, std::uint32_t sentence) {
  const auto entities = facts.entities_in(sentence);
  return std::any_of(entities.begin(), entities.end(), [](const Entity& entity) {
    switch (entity.kind) {
      case EntityKind::date:
      case EntityKind::asin:
      case EntityKind::order_id:
      case EntityKind::seller_id:
      case EntityKind::case_id:
      case EntityKind::purchase_order:
      case EntityKind::invoice_number:
      case EntityKind::shipment_id:
      case EntityKind::removal_order:
      case EntityKind::evidence:
        return true;
      default:
        return false;
    }
  });
}

/// Whether the root cause still names a cause without a sentence.
bool leaves_cause(const Facts& facts, std::uint32_t sentence) {
  const auto all = root_cause_sentences(facts);
  if (std::find(all.begin(), all.end(), sentence) == all.end()) return true;
  return std::any_of(all.begin(), all.end(), [&](std::uint32_t other) {
    return other != sentence && states_cause(facts, other);
  });
}

/// Whether section and item have other sentences: none of them is left empty.
bool leaves_something(const Facts& facts, std::uint32_t sentence) {
  const Span span = facts.prose.source(facts.prose.sentences()[sentence].range);
  const ItemPlace place = item_at(facts, span.begin);
  if (place.section == nullptr) return true;
  if (place.section->sentences.size() < 2) return false;
  return place.item == nullptr || place.item->sentences.size() > 1;
}

/// A paragraph that is nothing but the sentence, with the blank line after it.
std::optional<Span> whole_paragraph(const Facts& facts, const Passage& passage) {
  const markdown::Block& block = facts.markdown.blocks[passage.block];
  if (block.kind != markdown::BlockKind::paragraph || block.parent != 0) return std::nullopt;
  const Text& text = *facts.text;
  const std::size_t first = text.line_of(block.span.begin);
  std::size_t last = text.line_of(block.span.end);
  const bool blank_follows =
      last + 1 < text.line_count() && trimmed(text.bytes(), text.line(last + 1)).empty();
  if (blank_follows) ++last;
  return Span{text.line(first).begin, text.line_with_ending(last).end};
}

/// The sentence among others of its passage.
std::optional<Span> among_others(const Facts& facts, const Passage& passage, std::uint32_t index) {
  const std::string_view text = facts.text->bytes();
  const auto source = [&](std::uint32_t i) {
    return facts.prose.source(facts.prose.sentences()[i].range);
  };
  const auto begin_of = [&](std::uint32_t i) {
    std::size_t begin = source(i).begin;
    while (begin > 0 && !is_space(text[begin - 1])) --begin;
    return begin;
  };
  const auto end_of = [&](std::uint32_t i) {
    std::size_t end = source(i).end;
    while (end < text.size() && !is_space(text[end])) ++end;
    return end;
  };
  const bool last = index + 1 == passage.sentences.last;
  const Span span =
      last ? Span{end_of(index - 1), end_of(index)} : Span{begin_of(index), begin_of(index + 1)};
  if (span.end <= span.begin || !is_whole_markup(span.in(text))) return std::nullopt;
  return span;
}

std::optional<Span> bytes_without(const Facts& facts, std::uint32_t index) {
  const Passage& passage = facts.prose.passages()[facts.prose.sentences()[index].passage];
  if (passage.heading || passage.quoted) return std::nullopt;
  if (facts.markdown.blocks[passage.block].kind == markdown::BlockKind::table_cell) {
    return std::nullopt;
  }
  if (tells_facts(facts, index) || !leaves_something(facts, index) || !leaves_cause(facts, index)) {
    return std::nullopt;
  }
  return passage.sentences.size() == 1 ? whole_paragraph(facts, passage)
                                       : among_others(facts, passage, index);
}

}  // namespace

void delete_sentences(const Request& request, std::vector<CodeAction>& out) {
  const Facts& facts = request.facts;
  std::vector<std::uint32_t> sentences;
  for (const std::string_view rule : kSuperfluous) {
    for (const std::size_t finding : request.touched_of(rule)) {
      const IndexRange words = tokens_in(facts, request.findings[finding].span);
      if (words.empty()) continue;
      const std::uint32_t sentence = facts.prose.sentence_of(words.first);
      if (std::find(sentences.begin(), sentences.end(), sentence) != sentences.end()) continue;
      sentences.push_back(sentence);
      const auto span = bytes_without(facts, sentence);
      if (!span) continue;
      CodeAction action{.title = "Leave out this sentence", .edits = {{*span, Snippet()}}};
      for (std::size_t i = 0; i < request.findings.size(); ++i) {
        const Finding& other = request.findings[i];
        const bool about_words =
            std::find(kAboutWords.begin(), kAboutWords.end(), other.rule) != kAboutWords.end();
        if (about_words && span->contains(other.span)) action.fixes.push_back(i);
      }
      if (!action.fixes.empty()) out.push_back(std::move(action));
    }
  }
}

}  // namespace poa::assist
