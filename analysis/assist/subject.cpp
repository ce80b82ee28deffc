#include "analysis/assist/subject.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "analysis/assist/wording.h"
#include "analysis/language/entities/words.h"
#include "analysis/text/one_of.h"

namespace poa::assist {
namespace {

using namespace std::string_view_literals;

constexpr std::array kMany = {"we"sv,   "you"sv,     "they"sv, "these"sv, "those"sv,
                              "both"sv, "several"sv, "many"sv, "few"sv,   "most"sv};
constexpr std::array kOne = {"i"sv,    "he"sv,  "she"sv,   "it"sv,      "this"sv, "that"sv,
                             "each"sv, "one"sv, "every"sv, "another"sv, "a"sv,    "an"sv};
constexpr std::array kIrregularPlurals = {"people"sv, "men"sv,  "women"sv,  "children"sv,
                                          "media"sv,  "data"sv, "police"sv, "criteria"sv,
                                          "pcs"sv,    "goods"sv};
constexpr std::array kSingularInS = {"news"sv,     "series"sv,  "species"sv, "business"sv,
                                     "status"sv,   "process"sv, "address"sv, "bus"sv,
                                     "analysis"sv, "basis"sv,   "access"sv,  "loss"sv,
                                     "class"sv,    "glass"sv,   "lens"sv};
/// Where what a noun is told by begins: the noun stands before it.
constexpr std::array kAfterNoun = {
    "of"sv,     "in"sv,    "on"sv,    "at"sv,    "for"sv,  "from"sv,  "to"sv,      "with"sv,
    "by"sv,     "under"sv, "about"sv, "which"sv, "that"sv, "who"sv,   "without"sv, "between"sv,
    "behind"sv, "near"sv,  "("sv,     "into"sv,  "over"sv, "within"sv};
constexpr std::array kOpeners = {"after"sv, "because"sv, "when"sv, "while"sv, "before"sv,
                                 "since"sv, "on"sv,      "in"sv,   "by"sv,    "until"sv};

bool is_plural_noun(std::string_view noun) {
  if (is_one_of(noun, kIrregularPlurals)) return true;
  return noun.size() > 2 && noun.ends_with('s') && !noun.ends_with("ss") && !noun.ends_with("us") &&
         !noun.ends_with("is") && !is_one_of(noun, kSingularInS);
}

/// The tokens of the subject: what stands before the verb, without an adverbial that a comma ends.
IndexRange subject_of(const Facts& facts, const Sentence& sentence, const Clause& clause) {
  IndexRange subject{clause.tokens.first, clause.verb_phrase.first};
  const auto words = [&] {
    return std::any_of(facts.prose.tokens().begin() + subject.first,
                       facts.prose.tokens().begin() + subject.last, [&](const Token& token) {
                         const std::string_view word = facts.prose.lower(token);
                         return token.kind == TokenKind::word && word != "and" && word != "or" &&
                                word != "then" && word != "but";
                       });
  };
  if (subject.empty() || !words()) {
    const auto clauses = facts.clauses.of(sentence);
    const auto other = std::find_if(clauses.begin(), clauses.end(), [](const Clause& own) {
      return !own.subordinate && !own.verb_phrase.empty();
    });
    if (other == clauses.end()) return {};
    subject = {other->tokens.first, other->verb_phrase.first};
  }
  if (is_one_of(word_of(facts, sentence, subject.first), kOpeners)) {
    for (std::uint32_t at = subject.first; at < subject.last; ++at) {
      if (word_of(facts, sentence, at) == ",") subject.first = at + 1;
    }
  }
  return subject;
}

}  // namespace

bool is_plural_subject(const Facts& facts, const Sentence& sentence, const Clause& clause) {
  const IndexRange subject = subject_of(facts, sentence, clause);
  std::string_view noun;
  for (std::uint32_t at = subject.first; at < subject.last; ++at) {
    const std::string_view word = word_of(facts, sentence, at);
    if (noun.empty() && is_one_of(word, kMany)) return true;
    if (noun.empty() && is_one_of(word, kOne)) return false;
    if (word == "and" && !noun.empty()) return true;
    if (!noun.empty() && is_one_of(word, kAfterNoun)) break;
    const Token& token = facts.prose.tokens()[at];
    const bool counts =
        token.kind == TokenKind::number || entities::word_facts(word).is(entities::Trait::number);
    if (counts && noun.empty() && word != "1" && word != "one") return true;
    if (token.kind == TokenKind::word &&
        !entities::word_facts(word).is(entities::Trait::function)) {
      noun = word;
    }
  }
  return is_plural_noun(noun);
}

}  // namespace poa::assist
