#include "analysis/rules/empty_words.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "analysis/language/entities/words.h"
#include "analysis/language/word_map.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

/// What anything can be called.
constexpr std::array kMatters = {
    "matter"sv,       "matters"sv,      "issue"sv,         "issues"sv,        "problem"sv,
    "problems"sv,     "thing"sv,        "things"sv,        "everything"sv,    "anything"sv,
    "something"sv,    "situation"sv,    "situations"sv,    "handling"sv,      "treatment"sv,
    "processing"sv,   "work"sv,         "measure"sv,       "measures"sv,      "step"sv,
    "steps"sv,        "action"sv,       "actions"sv,       "arrangement"sv,   "arrangements"sv,
    "adjustment"sv,   "adjustments"sv,  "correction"sv,    "corrections"sv,   "change"sv,
    "changes"sv,      "improvement"sv,  "improvements"sv,  "rectification"sv, "remedy"sv,
    "remedies"sv,     "solution"sv,     "solutions"sv,     "resolution"sv,    "communication"sv,
    "coordination"sv, "discussion"sv,   "discussions"sv,   "conversation"sv,  "talk"sv,
    "talks"sv,        "word"sv,         "words"sv,         "attention"sv,     "care"sv,
    "effort"sv,       "efforts"sv,      "order"sv,         "shape"sv,         "house"sv,
    "place"sv,        "side"sv,         "end"sv,           "part"sv,          "area"sv,
    "areas"sv,        "aspect"sv,       "aspects"sv,       "point"sv,         "points"sv,
    "topic"sv,        "topics"sv,       "level"sv,         "manner"sv,        "way"sv,
    "ways"sv,         "kind"sv,         "sort"sv,          "lot"sv,           "number"sv,
    "rest"sv,         "remainder"sv,    "needful"sv,       "homework"sv,      "job"sv,
    "task"sv,         "tasks"sv,        "lesson"sv,        "lessons"sv,       "consequence"sv,
    "consequences"sv, "conclusion"sv,   "conclusions"sv,   "concern"sv,       "concerns"sv,
    "error"sv,        "errors"sv,       "mistake"sv,       "mistakes"sv,      "fault"sv,
    "faults"sv,       "shortcoming"sv,  "shortcomings"sv,  "deficiency"sv,    "deficiencies"sv,
    "weakness"sv,     "weaknesses"sv,   "insufficiency"sv, "irregularity"sv,  "irregularities"sv,
    "root"sv,         "bottom"sv,       "standard"sv,      "standards"sv,     "air"sv,
    "needs"sv,        "requirements"sv, "formalities"sv,   "loose"sv,         "ends"sv,
    "management"sv,   "operation"sv,    "operations"sv,    "organisation"sv,  "organization"sv};

/// Who and where, without saying.
constexpr std::array kAnybody = {
    "people"sv,     "person"sv,     "persons"sv,     "everyone"sv,  "everybody"sv,  "anyone"sv,
    "someone"sv,    "somebody"sv,   "party"sv,       "parties"sv,   "team"sv,       "teams"sv,
    "staff"sv,      "employee"sv,   "employees"sv,   "worker"sv,    "workers"sv,    "colleague"sv,
    "colleagues"sv, "department"sv, "departments"sv, "company"sv,   "business"sv,   "firm"sv,
    "shop"sv,       "store"sv,      "office"sv,      "warehouse"sv, "production"sv, "unit"sv};

/// Of what kind, without saying.
constexpr std::array kAnyhow = {
    "necessary"sv,  "needed"sv,      "required"sv,      "appropriate"sv, "proper"sv,
    "suitable"sv,   "adequate"sv,    "corresponding"sv, "relevant"sv,    "related"sv,
    "respective"sv, "concerned"sv,   "involved"sv,      "responsible"sv, "affected"sv,
    "corrective"sv, "remedial"sv,    "certain"sv,       "various"sv,     "several"sv,
    "many"sv,       "few"sv,         "numerous"sv,      "different"sv,   "internal"sv,
    "general"sv,    "whole"sv,       "entire"sv,        "full"sv,        "good"sv,
    "better"sv,     "best"sv,        "serious"sv,       "strict"sv,      "strong"sv,
    "possible"sv,   "important"sv,   "right"sv,         "straight"sv,    "fine"sv,
    "immediate"sv,  "urgent"sv,      "further"sv,       "additional"sv,  "effective"sv,
    "concrete"sv,   "big"sv,         "great"sv,         "significant"sv, "immediately"sv,
    "already"sv,    "promptly"sv,    "quickly"sv,       "swiftly"sv,     "properly"sv,
    "duly"sv,       "fully"sv,       "completely"sv,    "thoroughly"sv,  "carefully"sv,
    "seriously"sv,  "accordingly"sv, "internally"sv,    "personally"sv,  "finally"sv,
    "correctly"sv,  "adequately"sv,  "sufficiently"sv,  "somehow"sv,     "once"sv,
    "now"sv,        "since"sv,       "meanwhile"sv,     "again"sv,       "clear"sv,
    "clean"sv,      "well"sv,        "away"sv,          "back"sv,        "delay"sv};

/// Done, without saying what.
constexpr std::array kDone = {
    "do"sv,         "did"sv,          "done"sv,      "doing"sv,        "take"sv,      "took"sv,
    "taken"sv,      "taking"sv,       "make"sv,      "made"sv,         "making"sv,    "put"sv,
    "set"sv,        "got"sv,          "gotten"sv,    "gave"sv,         "given"sv,     "went"sv,
    "gone"sv,       "brought"sv,      "come"sv,      "came"sv,         "deal"sv,      "dealt"sv,
    "handle"sv,     "handled"sv,      "address"sv,   "addressed"sv,    "resolve"sv,   "resolved"sv,
    "solve"sv,      "solved"sv,       "fix"sv,       "fixed"sv,        "corrected"sv, "rectified"sv,
    "remedied"sv,   "settled"sv,      "sorted"sv,    "arranged"sv,     "cleared"sv,   "carried"sv,
    "carry"sv,      "performed"sv,    "executed"sv,  "implemented"sv,  "completed"sv, "finished"sv,
    "concluded"sv,  "treated"sv,      "acted"sv,     "reacted"sv,      "responded"sv, "worked"sv,
    "improved"sv,   "optimized"sv,    "optimised"sv, "strengthened"sv, "tightened"sv, "enhanced"sv,
    "discussed"sv,  "talked"sv,       "spoke"sv,     "spoken"sv,       "looked"sv,    "seen"sv,
    "attended"sv,   "tackled"sv,      "manage"sv,    "managed"sv,      "organised"sv, "organized"sv,
    "run"sv,        "learned"sv,      "learnt"sv,    "drew"sv,         "drawn"sv,     "reflected"sv,
    "considered"sv, "started"sv,      "initiated"sv, "introduced"sv,   "left"sv,      "kept"sv,
    "turned"sv,     "straightened"sv, "tidied"sv,    "need"sv,         "happen"sv,    "happened"sv,
    "wrong"sv,      "hand"sv,         "control"sv,   "applied"sv,      "adopted"sv};

constexpr auto kEmptyWords = [] {
  WordMap<bool, kMatters.size() + kAnybody.size() + kAnyhow.size() + kDone.size()> words;
  const auto insert = [&words](const auto& some) {
    for (const std::string_view word : some) words.insert(word, true);
  };
  insert(kMatters);
  insert(kAnybody);
  insert(kAnyhow);
  insert(kDone);
  return words;
}();

/// Of the words that no name begins with, those that tell what was done.
constexpr std::array kTelling = {"sold"sv,     "broke"sv,   "returned"sv, "tested"sv,
                                 "remained"sv, "arrived"sv, "passed"sv,   "failed"sv};

bool is_of_grammar(std::string_view word) {
  return entities::word_facts(word).is(entities::Trait::function) && !is_one_of(word, kTelling);
}

bool opens_in_order(const Facts& facts, std::uint32_t token) {
  const std::string_view word = facts.prose.lower(facts.prose.tokens()[token]);
  return word == "in" || word == "into";
}

bool is_in_date(std::span<const Entity> entities, std::uint32_t token) {
  return std::ranges::any_of(entities, [token](const Entity& entity) {
    return (entity.kind == EntityKind::date || entity.kind == EntityKind::month) &&
           entity.tokens.contains(token);
  });
}

}  // namespace

bool say_nothing(const Facts& facts, std::uint32_t sentence, IndexRange tokens) {
  const auto entities = facts.entities_in(sentence);
  bool any = false;
  for (std::uint32_t at = tokens.first; at < tokens.last; ++at) {
    const Token& token = facts.prose.tokens()[at];
    if (token.kind == TokenKind::punctuation || is_in_date(entities, at)) continue;
    if (token.kind != TokenKind::word) return false;
    const std::string_view word = facts.prose.lower(token);
    // "Put in order" says nothing; an order is a thing.
    if (word == "order" && (at == tokens.first || !opens_in_order(facts, at - 1))) return false;
    const bool empty = kEmptyWords.find(word) != nullptr;
    if (!empty && !is_of_grammar(word)) return false;
    any = any || empty;
  }
  return any;
}

bool says_nothing(const Facts& facts, std::uint32_t sentence) {
  return say_nothing(facts, sentence, facts.prose.sentences()[sentence].tokens);
}

}  // namespace poa
