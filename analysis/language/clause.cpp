#include "analysis/language/clause.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "analysis/language/clauses/parser.h"
#include "analysis/language/unchanged.h"

namespace poa {
namespace {

constexpr std::array<std::string_view, 13> kOngoingStarts = {
    "working",     "looking", "searching",  "trying",        "negotiating", "waiting",  "preparing",
    "considering", "seeking", "developing", "investigating", "checking",    "reviewing"};

/// Adds the clauses of the sentences.
void parse(const Prose& prose, IndexRange sentences, std::vector<Clause>& clauses) {
  for (const Sentence& sentence : prose.sentences(sentences)) {
    const std::vector<Clause> more = clauses_of(prose, sentence);
    clauses.insert(clauses.end(), more.begin(), more.end());
  }
}

}  // namespace

std::vector<Clause> ClauseParser::parse() {
  std::uint32_t i = 0;
  while (i < words_.size()) {
    enter_or_leave_quotation(i);
    if (const auto group = group_at(i)) {
      attach(*group);
      i = group->words.last;
    } else {
      pass(i);
      ++i;
    }
  }
  if (clauses_.empty()) add_verbless();
  if (std::none_of(clauses_.begin(), clauses_.end(),
                   [](const Clause& clause) { return !clause.subordinate; })) {
    promote_last();
  }
  for (std::size_t c = 0; c < clauses_.size(); ++c) {
    clauses_[c].tokens.last =
        c + 1 < clauses_.size() ? clauses_[c + 1].tokens.first : first_token_ + size();
  }
  clauses_.front().tokens.first = first_token_;
  return std::move(clauses_);
}

void ClauseParser::add_verbless() {
  Clause clause;
  clause.tokens.first = first_token_;
  clause.verb_phrase = {first_token_, first_token_};
  if (!words_.empty()) {
    clause.quoted = words_.front().quoted;
    const bool ongoing = std::find(kOngoingStarts.begin(), kOngoingStarts.end(),
                                   words_.front().text) != kOngoingStarts.end();
    if (ongoing) {
      clause.completion = Completion::in_progress;
      clause.verb_phrase = {first_token_, first_token_ + 1};
    }
  }
  clauses_.push_back(clause);
}

void ClauseParser::promote_last() {
  if (brackets_ == 0 && (class_at(0) == WordClass::time_subordinator)) {
    clauses_.back().subordinate = false;
  }
}

std::vector<Clause> clauses_of(const Prose& prose, const Sentence& sentence) {
  const std::vector<Word> words = classify_words(prose, sentence.tokens);
  return ClauseParser(words, sentence.tokens.first).parse();
}

Clauses::Clauses(const Prose& prose) {
  parse(prose, {0, static_cast<std::uint32_t>(prose.sentences().size())}, clauses_);
}

Clauses::Clauses(const Clauses& earlier, const Prose& was, const Prose& is)
    : clauses_(found_again(
          std::span(earlier.clauses_), was, is, is.unchanged_sentences(),
          [](const Clause& clause) { return clause.tokens.first; },
          [](Clause clause, Shift shift) {
            for (IndexRange* tokens : {&clause.tokens, &clause.verb_phrase}) {
              tokens->first += shift.tokens;
              tokens->last += shift.tokens;
            }
            return clause;
          },
          [&](IndexRange sentences, std::vector<Clause>& clauses) {
            parse(is, sentences, clauses);
          })) {}

std::span<const Clause> Clauses::of(const Sentence& sentence) const {
  const auto from = [&](std::uint32_t token) {
    return std::partition_point(clauses_.begin(), clauses_.end(),
                                [=](const Clause& clause) { return clause.tokens.first < token; });
  };
  return {from(sentence.tokens.first), from(sentence.tokens.last)};
}

const Clause* Clauses::with(std::uint32_t token) const {
  const auto clause =
      std::partition_point(clauses_.begin(), clauses_.end(),
                           [=](const Clause& one) { return one.tokens.last <= token; });
  return clause != clauses_.end() && clause->tokens.contains(token) ? &*clause : nullptr;
}

}  // namespace poa
