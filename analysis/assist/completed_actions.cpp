#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "analysis/assist/code_action_sources.h"
#include "analysis/assist/date_place.h"
#include "analysis/assist/past_verb.h"
#include "analysis/assist/wording.h"
#include "analysis/language/clauses/verb.h"
#include "analysis/language/conjugation.h"
#include "analysis/language/entities/words.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_date.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/placeholder_item.h"
#include "analysis/rules/vague_date_phrases.h"
#include "analysis/text/one_of.h"

namespace poa::assist {
namespace {

using namespace std::string_view_literals;

/// A sentence of an action that says what is planned, told as what was done on a day.
class CompletedSentence {
 public:
  CompletedSentence(const Facts& facts, const Item& item, const Sentence& sentence)
      : facts_(facts), item_(item), sentence_(sentence) {}

  /// `verb` is the byte at which the verb at fault begins. Nothing if it can't be told so.
  std::optional<std::vector<Edit>> edits(std::size_t verb) {
    if (depends_on_something()) return std::nullopt;
    bool told = false;
    for (const Clause& clause : facts_.clauses.of(sentence_)) {
      if (clause.verb_phrase.empty() || clause.quoted) continue;
      const Token& first = facts_.prose.tokens()[clause.verb_phrase.first];
      const bool at_fault = facts_.prose.source(first.range).begin == verb;
      if (!at_fault && (!told || clause.subordinate || !is_outstanding(clause))) continue;
      if (complete(clause)) {
        told = true;
      } else if (at_fault) {
        return std::nullopt;
      }
    }
    if (!told) return std::nullopt;
    if (!has_date_placeholder(facts_, item_)) add_date();
    std::sort(edits_.begin(), edits_.end(),
              [](const Edit& a, const Edit& b) { return a.replaced.begin < b.replaced.begin; });
    return edits_;
  }

 private:
  static bool is_outstanding(const Clause& clause) {
    return clause.completion == Completion::future ||
           clause.completion == Completion::conditional ||
           clause.completion == Completion::in_progress;
  }

  /// "I will delete it if you tell me which": nothing of it can have been done.
  [[nodiscard]] bool depends_on_something() const {
    constexpr std::array kConditions = {"if"sv, "unless"sv, "once"sv, "whenever"sv, "should"sv};
    const auto clauses = facts_.clauses.of(sentence_);
    return std::any_of(clauses.begin(), clauses.end(), [&](const Clause& clause) {
      return clause.subordinate &&
             is_one_of(word_of(facts_, sentence_, clause.tokens.first), kConditions);
    });
  }

  bool complete(const Clause& clause) {
    auto past = in_the_past(facts_, sentence_, clause);
    if (!past) return false;
    const auto span = bytes_of(facts_, past->tokens);
    if (!span) return false;
    edits_.push_back({*span, Snippet(past->words)});
    changed_.push_back(past->tokens);
    if (date_after_ == 0) {
      date_after_ = past->tokens.last;
      clause_ = &clause;
    }
    complete_others(past->tokens.last);
    return true;
  }

  /// "will close the listing and refund the buyers": the second verb, too.
  void complete_others(std::uint32_t from) {
    constexpr std::array kOpens = {"the"sv, "a"sv,     "an"sv,   "all"sv,   "our"sv,  "my"sv,
                                   "it"sv,  "them"sv,  "each"sv, "every"sv, "this"sv, "these"sv,
                                   "its"sv, "their"sv, "both"sv, "any"sv};
    for (std::uint32_t at = from; at + 1 < sentence_.tokens.last; ++at) {
      const std::string_view conjunction = word_of(facts_, sentence_, at);
      if (conjunction != "and" && conjunction != "or" && conjunction != "then") continue;
      const Clause* clause = facts_.clauses.with(at + 1);
      if (clause == nullptr || clause->subordinate) continue;
      const std::string_view verb = word_of(facts_, sentence_, at + 1);
      const Token& next = facts_.prose.tokens()[std::min(at + 2, sentence_.tokens.last - 1)];
      const bool opens =
          is_one_of(facts_.prose.lower(next), kOpens) || next.kind == TokenKind::number;
      const VerbForms forms = verb_forms(verb);
      if (!forms.base || forms.past || !(opens || at == from)) continue;
      edits_.push_back(
          {facts_.prose.source(facts_.prose.tokens()[at + 1].range), Snippet(past_of(verb))});
      changed_.push_back({at + 1, at + 2});
    }
  }

  [[nodiscard]] bool is_changed(std::uint32_t token) const {
    return std::any_of(changed_.begin(), changed_.end(),
                       [token](IndexRange range) { return range.contains(token); });
  }

  /// In place of the day for which it was planned, else at the end of what was done.
  void add_date() {
    for (const Entity& entity : facts_.entities_in(index_of(sentence_))) {
      if (is_planned_day(entity)) return exchange(sentence_, entity.tokens);
    }
    for (const PhraseList* list : {&kVagueTimes, &kRelativeTimes}) {
      for (const PhraseMatch& match : own_matches(facts_, *list)) {
        if (match.sentence != index_of(sentence_) || is_changed(match.token)) continue;
        return exchange(sentence_, tokens_of(facts_, match));
      }
    }
    if (item_.form == Item::Form::table_row) {
      for (const Entity& entity : facts_.entities_in(item_.sentences)) {
        if (!is_planned_day(entity)) continue;
        return exchange(facts_.prose.sentences()[entity.sentence], entity.tokens);
      }
    }
    edits_.push_back(words_at(end_of_deed(), " on {date}"));
  }
  /// Not the day of something else: "Luis Ortega, whom we hired on 10 June, will test the units".
  [[nodiscard]] bool is_planned_day(const Entity& entity) const {
    const Clause* clause = facts_.clauses.with(entity.tokens.first);
    return (entity.kind == EntityKind::date || entity.kind == EntityKind::month) &&
           (clause == nullptr || !clause->subordinate) && !is_changed(entity.tokens.first) &&
           is_own_date(facts_, entity);
  }
  [[nodiscard]] std::uint32_t index_of(const Sentence& sentence) const {
    return static_cast<std::uint32_t>(&sentence - facts_.prose.sentences().data());
  }
  void exchange(const Sentence& sentence, IndexRange tokens) {
    edits_.push_back(date_for(facts_, sentence, tokens));
  }

  /// The end of the clause, or where brackets, a colon or a dash part it from a remark.
  [[nodiscard]] std::size_t end_of_deed() const {
    constexpr std::array kParting = {"("sv, ":"sv, ";"sv, "-"sv, "\n"sv};
    constexpr std::array kTrailing = {"and"sv, "but"sv, "so"sv, "then"sv, "or"sv};
    std::uint32_t last = date_after_ - 1;
    for (std::uint32_t at = date_after_; at < clause_->tokens.last; ++at) {
      const std::string_view word = word_of(facts_, sentence_, at);
      if (is_one_of(word, kParting)) break;
      if (!is_punctuation(facts_, at) && !is_one_of(word, kTrailing)) last = at;
    }
    // What a sign belongs to ends with it: "50%".
    const std::string_view next = word_of(facts_, sentence_, last + 1);
    if (next == "%" || next == "\"") ++last;
    if (const auto edit = std::find_if(
            edits_.begin(), edits_.end(),
            [&](const Edit& own) { return own.replaced.contains(place_after(facts_, last) - 1); });
        edit != edits_.end()) {
      return edit->replaced.end;
    }
    return place_after(facts_, last);
  }

  const Facts& facts_;
  const Item& item_;
  const Sentence& sentence_;
  std::vector<Edit> edits_;
  std::vector<IndexRange> changed_;
  std::uint32_t date_after_ = 0;  ///< the token after the first verb that was told as done
  const Clause* clause_ = nullptr;
};

/// What else is answered: the missing date, and vague words that a date takes the place of.
void add_answered(const Request& request, const Item& item, CodeAction& action) {
  for (const std::size_t i : request.all_of("action-missing-date")) {
    if (request.findings[i].span == item.first_line) action.fixes.push_back(i);
  }
  for (const std::size_t i : request.all_of("vague-date")) {
    const Span place = request.findings[i].span;
    const bool replaced =
        std::any_of(action.edits.begin(), action.edits.end(),
                    [&](const Edit& edit) { return edit.replaced.contains(place); });
    if (replaced) action.fixes.push_back(i);
  }
}

}  // namespace

void complete_actions(const Request& request, std::vector<CodeAction>& out) {
  const Facts& facts = request.facts;
  for (const std::size_t finding : request.touched_of("action-not-completed")) {
    const std::size_t verb = request.findings[finding].span.begin;
    const ItemPlace place = item_at(facts, verb);
    if (place.item == nullptr) continue;
    const auto sentences = facts.prose.sentences(place.item->sentences);
    const auto sentence =
        std::find_if(sentences.begin(), sentences.end(), [&](const Sentence& one) {
          const Span span = facts.prose.source(one.range);
          return span.begin <= verb && verb < span.end;
        });
    if (sentence == sentences.end()) continue;
    auto edits = CompletedSentence(facts, *place.item, *sentence).edits(verb);
    if (!edits) continue;
    CodeAction action{.title = "Write that it was done, on a date to fill in",
                      .edits = *std::move(edits),
                      .fixes = {finding}};
    add_answered(request, *place.item, action);
    out.push_back(std::move(action));
  }
}

}  // namespace poa::assist
