#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "analysis/assist/code_action_sources.h"
#include "analysis/assist/date_place.h"
#include "analysis/assist/date_style.h"
#include "analysis/assist/wording.h"
#include "analysis/plan/lines.h"
#include "analysis/rules/date_words.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_date.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/vague_date_phrases.h"

namespace poa::assist {
namespace {

/// The words of a finding of `vague-date`.
std::optional<PhraseMatch> vague_words(const Facts& facts, Span place) {
  for (const PhraseMatch& match : facts.phrases) {
    if (match.list != &kVagueTimes && match.list != &kRelativeTimes) continue;
    if (facts.prose.source(match.range) == place) return match;
  }
  return std::nullopt;
}

/// The findings of `action-missing-date` that a date in this item answers too.
std::vector<std::size_t> undated(const Request& request, const Item& item) {
  std::vector<std::size_t> fixes = request.all_of("action-missing-date");
  std::erase_if(fixes, [&](std::size_t i) { return request.findings[i].span != item.first_line; });
  return fixes;
}

/// "[date]" in the empty cell of the table's column of dates; nothing if there is none.
std::optional<Edit> date_in_cell(const Facts& facts, const Item& row) {
  const Text& text = *facts.text;
  const auto cells = [&](Span line) {
    std::vector<Span> result;
    line = trimmed(text.bytes(), line);
    std::size_t begin = line.begin + (text.bytes().substr(line.begin, 1) == "|" ? 1 : 0);
    for (std::size_t at = begin; at <= line.end; ++at) {
      if (at < line.end && (text.bytes()[at] != '|' || text.bytes()[at - 1] == '\\')) continue;
      if (at > begin || at < line.end) result.push_back({begin, at});
      begin = at + 1;
    }
    return result;
  };
  const auto& blocks = facts.markdown.blocks;
  for (const markdown::Block& table : blocks) {
    if (table.kind != markdown::BlockKind::table || !table.span.contains(row.span.begin)) continue;
    const std::vector<Span> head = cells(text.line(text.line_of(table.span.begin)));
    const std::vector<Span> own = cells(text.line(text.line_of(row.span.begin)));
    for (std::size_t i = 0; i < std::min(head.size(), own.size()); ++i) {
      const std::string_view name = trimmed(text.bytes(), head[i]).in(text.bytes());
      if (uncapitalised(name) != "date" && uncapitalised(name) != "completed on") continue;
      if (!trimmed(text.bytes(), own[i]).empty()) return std::nullopt;
      return words_for(own[i], " {date} ");
    }
  }
  return std::nullopt;
}

/// What an item has of a date, made whole: the day of a month, the year of a day.
std::optional<Edit> completed_date(const Facts& facts, const Item& item) {
  const Entity* month = nullptr;
  for (const Entity& entity : facts.entities_in(item.sentences)) {
    if (entity.kind == EntityKind::month && month == nullptr) month = &entity;
    if (entity.kind != EntityKind::date) continue;
    if (entity.date.year != 0 || !is_own_date(facts, entity)) return std::nullopt;
    const std::string_view words = facts.prose.text(entity.range);
    const bool day_first = words.front() >= '0' && words.front() <= '9';
    return words_at(entity.span.end, day_first ? " {year}" : ", {year}");
  }
  if (month == nullptr) return std::nullopt;
  return date_for(facts, facts.prose.sentences()[month->sentence], month->tokens,
                  "date in " + std::string(facts.prose.text(month->range)));
}

}  // namespace

void date_actions(const Request& request, std::vector<CodeAction>& out) {
  const Facts& facts = request.facts;
  for (const std::size_t finding : request.touched_of("action-missing-date")) {
    const ItemPlace place = item_at(facts, request.findings[finding].span.begin);
    if (place.item == nullptr || place.item->sentences.empty()) continue;
    const Item& item = *place.item;
    // What replaces vague words, or tells a plan as done, brings the date with it.
    const auto within = [&](std::string_view rule) {
      const std::vector<std::size_t> all = request.all_of(rule);
      return std::any_of(all.begin(), all.end(), [&](std::size_t i) {
        return item.span.contains(request.findings[i].span.begin);
      });
    };
    if (within("vague-date") || within("action-not-completed")) continue;
    std::optional<Edit> edit;
    if (item.form == Item::Form::table_row) edit = date_in_cell(facts, item);
    if (!edit) edit = completed_date(facts, item);
    if (!edit) edit = date_at_head(facts, item);
    out.push_back({.title = "Add the date of this action",
                   .preferred = true,
                   .edits = {*std::move(edit)},
                   .fixes = {finding}});
  }
}

void replace_vague_dates(const Request& request, std::vector<CodeAction>& out) {
  const Facts& facts = request.facts;
  for (const std::size_t finding : request.touched_of("vague-date")) {
    const auto match = vague_words(facts, request.findings[finding].span);
    if (!match) continue;
    Edit edit = date_for_vague_words(facts, *match);
    const bool tells_number = render_as_text(edit.insertion).find("[date]") == std::string::npos;
    CodeAction action{.title = "Replace " + in_quotes(facts.prose.text(match->range)) +
                               (tells_number ? " by a number" : " by a date"),
                      .preferred = true,
                      .edits = {std::move(edit)},
                      .fixes = {finding}};
    const ItemPlace place = item_at(facts, request.findings[finding].span.begin);
    if (place.item != nullptr && !tells_number) {
      const std::vector<std::size_t> also = undated(request, *place.item);
      action.fixes.insert(action.fixes.end(), also.begin(), also.end());
    }
    out.push_back(std::move(action));
  }
}

void read_ambiguous_dates(const Request& request, std::vector<CodeAction>& out) {
  const Facts& facts = request.facts;
  const std::vector<std::size_t> ambiguous = request.touched_of("ambiguous-date");
  if (ambiguous.empty()) return;
  const DateStyle style = date_style(facts);
  const std::optional<FigureOrder> order = figure_order(facts);
  for (const std::size_t finding : ambiguous) {
    const auto entity =
        std::find_if(facts.entities.begin(), facts.entities.end(), [&](const Entity& own) {
          return own.kind == EntityKind::date && own.span == request.findings[finding].span;
        });
    if (entity == facts.entities.end()) continue;
    const std::string_view written = facts.prose.text(entity->range);
    for (const Date date : {entity->date, other_reading(entity->date)}) {
      if (!date.exists() && !date.exists_in_some_year()) continue;
      const bool as_elsewhere = order && *order == order_of(written, date);
      out.push_back({.title = "Write " + in_quotes(in_style(date, style)),
                     .preferred = as_elsewhere,
                     .edits = {{entity->span, Snippet(in_style(date, style))}},
                     .fixes = {finding}});
    }
  }
}

}  // namespace poa::assist
