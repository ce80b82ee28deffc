#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "analysis/language/clause.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/table.h"
#include "analysis/rules/vague_date_phrases.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

bool is_date(const Entity& entity) {
  return entity.kind == EntityKind::date || entity.kind == EntityKind::month;
}

/// "last month, on 4 March 2026": the clause itself has the date.
bool has_date_in_clause(const Facts& facts, const PhraseMatch& match, const Clause* clause) {
  return clause != nullptr &&
         std::ranges::any_of(facts.entities_in(match.sentence), [&](const Entity& entity) {
           return is_date(entity) && clause->tokens.contains(entity.tokens.first);
         });
}

/// "soon (within 5 days)", "the last few days (2 to 5 March 2026)", "shortly after 9 a.m.": a
/// figure is the next thing said, whatever clause it is in.
bool is_followed_by_figure(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kBetween = {"("sv,  ","sv,      ":"sv,       "-"sv,     "on"sv,    "from"sv,
                                   "of"sv, "within"sv, "between"sv, "since"sv, "about"sv, "at"sv,
                                   "by"sv, "the"sv,    "namely"sv,  "until"sv};
  std::int64_t at = tokens_of(facts, match).last;
  for (int skipped = 0; skipped < 4; ++skipped, ++at) {
    const std::string_view word = word_at(facts, match.sentence, at);
    if (word.empty()) return false;
    if (!is_one_of(word, kBetween)) break;
  }
  const auto index = static_cast<std::uint32_t>(at);
  return facts.prose.tokens()[index].kind == TokenKind::number ||
         std::ranges::any_of(facts.entities_in(match.sentence), [index](const Entity& entity) {
           return (is_date(entity) || entity.kind == EntityKind::quantity) &&
                  entity.tokens.contains(index);
         });
}

/// "Every Friday she prints next week's rota", "During the summer the van is cooled": relative to
/// what recurs.
bool tells_a_habit(const Facts& facts, const PhraseMatch& match, const Clause* clause) {
  if (role_at(facts, match) == guide::SectionRole::prevention_plan) {
    if (clause && clause->completion == Completion::present) return true;
  }
  return std::ranges::any_of(facts.entities_in(match.sentence), [](const Entity& entity) {
    return entity.kind == EntityKind::frequency;
  });
}

/// Whether the sentence before tells of days: "He enters the closing days. No one may go on leave
/// in these days."
bool names_days_before(const Facts& facts, std::uint32_t sentence) {
  const auto sentences = facts.prose.sentences();
  if (sentence == 0 || sentences[sentence - 1].passage != sentences[sentence].passage) return false;
  return std::ranges::any_of(
      facts.prose.tokens(sentences[sentence - 1].tokens),
      [&](const Token& token) { return facts.prose.lower(token) == "days"; });
}

/// "the last week of May", "three months this season", "as soon as she signs", "on these days".
bool is_another_sense(const Facts& facts, const PhraseMatch& match) {
  const std::string_view words = facts.prose.lower(match.range);
  const IndexRange tokens = tokens_of(facts, match);
  const std::string_view before =
      word_at(facts, match.sentence, static_cast<std::int64_t>(tokens.first) - 1);
  const std::string_view after = word_at(facts, match.sentence, tokens.last);
  if (words == "soon") {
    // "What is soon to be fired counts as nil."
    constexpr std::array<std::string_view, 3> kWhatever = {"what", "whatever", "which"};
    if (after == "to" && follows_one_of(facts, match, kWhatever, 3)) return true;
    if (after == "told" || after == "said") return true;  // "The cause is soon told"
    return before == "as" || before == "too" || before == "how" || before == "however";
  }
  if (words == "these days" || words == "those days") {
    return before == "on" || before == "of" || before == "for" || before == "all" ||
           before == "between" || (before == "in" && names_days_before(facts, match.sentence));
  }
  if (words == "recently" || words == "lately") {
    // "until recently" says when no better than "recently"; "most recently" is a superlative.
    return before == "most" || before == "how";
  }
  // "two or three weeks ago" is vague as a whole.
  if (before == "or") return true;
  // "the last week of May"; "the next month" of a rota.
  return after == "of" &&
         (words.starts_with("last") || words.starts_with("first") || words.starts_with("next"));
}

/// "In the middle of June" of an action that has no day.
bool stands_for_the_day(const Facts& facts, const PhraseMatch& match) {
  if (role_at(facts, match) != guide::SectionRole::corrective_actions) return false;
  return std::ranges::none_of(facts.entities_in(match.sentence),
                              [](const Entity& entity) { return entity.kind == EntityKind::date; });
}

void check(const Facts& facts, Report& report) {
  const auto silent = [&](const PhraseMatch& match) {
    return is_another_sense(facts, match) || leads_in_a_list(facts, match) ||
           is_followed_by_figure(facts, match) ||
           has_date_in_clause(facts, match, facts.clauses.with(match.token));
  };
  for (const PhraseMatch& match : own_matches(facts, kVagueTimes)) {
    if (silent(match) || is_request_to_reader(facts, match.sentence)) continue;
    report.add(facts.prose.source(match.range),
               in_quotes(facts.prose.text(match.range)) +
                   " tells a reviewer nothing that can be checked. Give the date: day, month and "
                   "year.");
  }
  for (const PhraseMatch& match : own_matches(facts, kRelativeTimes)) {
    if (silent(match) || tells_a_habit(facts, match, facts.clauses.with(match.token))) continue;
    report.add(facts.prose.source(match.range),
               in_quotes(facts.prose.text(match.range)) +
                   " depends on the day on which it is read. Give the date: day, month and year.");
  }
  for (const PhraseMatch& match : own_matches(facts, kMonthParts)) {
    if (!stands_for_the_day(facts, match)) continue;
    report.add(facts.prose.source(match.range),
               in_quotes(facts.prose.text(match.range)) +
                   " leaves the day open. Give the date: day, month and year.");
  }
}

constexpr std::array<const PhraseList*, 3> kLists = {&kVagueTimes, &kRelativeTimes, &kMonthParts};

}  // namespace

const Rule kVagueDate{.id = "vague-date",
                      .group = RuleGroup::language,
                      .severity = Severity::warning,
                      .phrases = kLists,
                      .is_about_words = true,
                      .check = check};

}  // namespace poa
