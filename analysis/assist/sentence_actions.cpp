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
constexpr std::array kSuperfluous = {
    "hedging"sv,  "emotional-appeal"sv, "legal-threat"sv,       "off-topic"sv,
    "question"sv, "open-case"sv,        "conclusion-telling"sv, "repeated-apology"sv};

/// Rules that mark words of a sentence, too: what they found goes with it.
constexpr std::array kAboutWords = {"vague-language"sv, "vague-date"sv, "blame"sv, "shouting"sv,
                                    "prevention-promise"sv};

/// Whether what a rule found is gone with the sentence.
bool goes_with_sentence(std::string_view rule) {
  return std::find(kSuperfluous.begin(), kSuperfluous.end(), rule) != kSuperfluous.end() ||
         std::find(kAboutWords.begin(), kAboutWords.end(), rule) != kAboutWords.end();
}

bool is_space(char c) { return " \t\r\n"sv.find(c) != std::string_view::npos; }

/// Sentences whose facts a reviewer needs, whatever else they say. The id of another case is none.
bool tells_facts(const Facts& facts, IndexRange sentences, std::string_view rule) {
  const auto entities = facts.entities_in(sentences);
  return std::any_of(entities.begin(), entities.end(), [rule](const Entity& entity) {
    switch (entity.kind) {
      case EntityKind::case_id:
        return rule != "open-case";
      case EntityKind::date:
      case EntityKind::asin:
      case EntityKind::order_id:
      case EntityKind::seller_id:
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

/// Whether the root cause still names a cause without some sentences.
bool leaves_cause(const Facts& facts, IndexRange sentences) {
  const auto all = root_cause_sentences(facts);
  if (std::find(all.begin(), all.end(), sentences.first) == all.end()) return true;
  return std::any_of(all.begin(), all.end(), [&](std::uint32_t other) {
    return !sentences.contains(other) && states_cause(facts, other);
  });
}

/// Whether section and item have other sentences: none of them is left empty.
bool leaves_something(const Facts& facts, IndexRange sentences) {
  const Span span = facts.prose.source(facts.prose.sentences()[sentences.first].range);
  const ItemPlace place = item_at(facts, span.begin);
  if (place.section == nullptr) return true;
  if (place.section->sentences.size() <= sentences.size()) return false;
  return place.item == nullptr || place.item->sentences.size() > sentences.size();
}

/// A paragraph that is nothing but the sentences, with the blank line after it.
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

/// Sentences among others of their passage.
std::optional<Span> among_others(const Facts& facts, const Passage& passage, IndexRange sentences) {
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
  const bool last = sentences.last == passage.sentences.last;
  const Span span = last ? Span{end_of(sentences.first - 1), end_of(sentences.last - 1)}
                         : Span{begin_of(sentences.first), begin_of(sentences.last)};
  if (span.end <= span.begin || !is_whole_markup(span.in(text))) return std::nullopt;
  return span;
}

/// What goes with sentences in a row that a rule marks; nothing if something has to stay.
std::optional<Span> bytes_without(const Facts& facts, IndexRange sentences, std::string_view rule) {
  const Passage& passage = facts.prose.passages()[facts.prose.sentences()[sentences.first].passage];
  if (passage.heading || passage.quoted || sentences.last > passage.sentences.last) {
    return std::nullopt;
  }
  if (facts.markdown.blocks[passage.block].kind == markdown::BlockKind::table_cell) {
    return std::nullopt;
  }
  if (tells_facts(facts, sentences, rule) || !leaves_something(facts, sentences) ||
      !leaves_cause(facts, sentences)) {
    return std::nullopt;
  }
  return passage.sentences.size() == sentences.size() ? whole_paragraph(facts, passage)
                                                      : among_others(facts, passage, sentences);
}

}  // namespace

void delete_sentences(const Request& request, std::vector<CodeAction>& out) {
  const Facts& facts = request.facts;
  std::vector<std::uint32_t> seen;
  for (const std::string_view rule : kSuperfluous) {
    for (const std::size_t finding : request.touched_of(rule)) {
      const IndexRange words = tokens_in(facts, request.findings[finding].span);
      if (words.empty()) continue;
      const IndexRange sentences{facts.prose.sentence_of(words.first),
                                 facts.prose.sentence_of(words.last - 1) + 1};
      if (std::find(seen.begin(), seen.end(), sentences.first) != seen.end()) continue;
      seen.push_back(sentences.first);
      const auto span = bytes_without(facts, sentences, rule);
      if (!span) continue;
      CodeAction action{
          .title = sentences.size() == 1 ? "Leave out this sentence" : "Leave out these sentences",
          .edits = {{*span, Snippet()}}};
      for (std::size_t i = 0; i < request.findings.size(); ++i) {
        const Finding& other = request.findings[i];
        if (goes_with_sentence(other.rule) && span->contains(other.span)) action.fixes.push_back(i);
      }
      if (!action.fixes.empty()) out.push_back(std::move(action));
    }
  }
}

}  // namespace poa::assist
