#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "analysis/language/clauses/verb.h"
#include "analysis/language/english.h"
#include "analysis/language/entities/words.h"
#include "analysis/rules/message.h"
#include "analysis/rules/table.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using namespace std::string_view_literals;
using entities::Trait;

bool is_capitalised(std::string_view word) { return word.front() >= 'A' && word.front() <= 'Z'; }

/// A row of the same word, and what stands around it.
class Repetition {
 public:
  Repetition(const Prose& prose, const Sentence& sentence, IndexRange tokens)
      : prose_(prose), sentence_(sentence), tokens_(tokens) {}

  [[nodiscard]] bool is_meant() const {
    const std::string_view word = lower(tokens_.first);
    return is_emphasis(word) || is_name() || is_particle_after_verb(word) ||
           joins_two_clauses(word) || leads_in(word) || !reads_as_english();
  }
  [[nodiscard]] ProseRange range() const {
    return {prose_.tokens()[tokens_.first].range.begin,
            prose_.tokens()[tokens_.last - 1].range.end};
  }

 private:
  /// "very very", "had had", "gave her her card", "a long long time".
  static bool is_emphasis(std::string_view word) {
    constexpr std::array kDoubled = {
        "had"sv,  "that"sv,   "her"sv,  "very"sv,  "so"sv,    "really"sv, "too"sv,     "much"sv,
        "many"sv, "more"sv,   "long"sv, "far"sv,   "never"sv, "no"sv,     "yes"sv,     "again"sv,
        "big"sv,  "please"sv, "well"sv, "now"sv,   "there"sv, "only"sv,   "etc"sv,     "over"sv,
        "chop"sv, "choo"sv,   "chow"sv, "knock"sv, "night"sv, "hush"sv,   "couscous"sv};
    return is_one_of(word, kDoubled);
  }
  /// "Duran Duran", "in the US US buyers"; numbers ("twenty twenty"); of words that are no grammar
  /// also short ones, of which pet names are made ("pom pom", "cha cha").
  [[nodiscard]] bool is_name() const {
    constexpr std::size_t kShort = 3;
    const std::string_view last = prose_.text(prose_.tokens()[tokens_.last - 1]);
    const entities::WordFacts facts = entities::word_facts(lower(tokens_.first));
    if (facts.is(Trait::number) || facts.is(Trait::scale)) return true;
    if (is_capitalised(last)) return true;
    return facts.is(Trait::function) ? last.size() == 1 && last != "a" : last.size() <= kShort;
  }
  /// "came in in May", "logged on on 3 May", "handed it over over lunch".
  [[nodiscard]] bool is_particle_after_verb(std::string_view word) const {
    constexpr std::array kParticles = {"in"sv,  "on"sv,   "off"sv,  "up"sv,     "by"sv,
                                       "out"sv, "down"sv, "over"sv, "through"sv};
    constexpr std::array kTakeIn = {
        "come"sv,    "comes"sv,  "came"sv,   "coming"sv, "log"sv,    "logged"sv,  "logs"sv,
        "sign"sv,    "signed"sv, "hand"sv,   "handed"sv, "turned"sv, "brought"sv, "bring"sv,
        "checked"sv, "check"sv,  "took"sv,   "taken"sv,  "sent"sv,   "went"sv,    "gone"sv,
        "moved"sv,   "opt"sv,    "opted"sv,  "filled"sv, "put"sv,    "called"sv,  "phoned"sv,
        "keyed"sv,   "typed"sv,  "booked"sv, "dropped"sv};
    if (!is_one_of(word, kParticles)) return false;
    constexpr std::uint32_t kReach = 3;
    for (std::uint32_t back = 1; back <= kReach && tokens_.first >= back; ++back) {
      if (!sentence_.tokens.contains(tokens_.first - back)) break;
      const std::string_view before = lower(tokens_.first - back);
      // "left in in FBA" is a slip.
      if (word == "in" ? is_one_of(before, kTakeIn)
                       : verb_forms(before).any() || before == "log" || before == "opt") {
        return true;
      }
      constexpr std::array kObjects = {"it"sv, "them"sv, "him"sv, "us"sv, "her"sv, "all"sv};
      if (!is_one_of(before, kObjects)) return false;
    }
    return false;
  }
  /// "What we do do is", "those who have have signed", "when we checked it it was broken", "the
  /// shelf that it stood on on Friday": the first word ends a clause that an earlier one opened.
  [[nodiscard]] bool joins_two_clauses(std::string_view word) const {
    constexpr std::array kEndings = {"it"sv,   "you"sv,  "this"sv, "these"sv, "those"sv,  "is"sv,
                                     "was"sv,  "are"sv,  "were"sv, "do"sv,    "does"sv,   "did"sv,
                                     "have"sv, "has"sv,  "can"sv,  "will"sv,  "one"sv,    "all"sv,
                                     "here"sv, "then"sv, "they"sv, "them"sv,  "others"sv, "some"sv};
    constexpr std::array kPrepositions = {"in"sv, "on"sv,   "for"sv,  "to"sv,
                                          "at"sv, "with"sv, "from"sv, "by"sv};
    constexpr std::array kOpeners = {"when"sv,    "whenever"sv, "how"sv,    "why"sv,   "if"sv,
                                     "as"sv,      "after"sv,    "before"sv, "since"sv, "once"sv,
                                     "because"sv, "while"sv,    "unless"sv, "until"sv, "without"sv};
    constexpr std::array kRelatives = {"what"sv,  "who"sv,      "whoever"sv, "whom"sv,
                                       "which"sv, "whatever"sv, "where"sv};
    const bool preposition = is_one_of(word, kPrepositions);
    if (!preposition && !is_one_of(word, kEndings)) return false;
    for (std::uint32_t at = nearby().first; at < tokens_.first; ++at) {
      const std::string_view before = lower(at);
      if (is_one_of(before, kRelatives) || (before == "that" && is_relative(at))) return true;
      if (!preposition && is_one_of(before, kOpeners)) return true;
    }
    return false;
  }
  /// "the shelf that it was put on"; not "the cause was that nobody looked", "found that".
  [[nodiscard]] bool is_relative(std::uint32_t that) const {
    constexpr std::array kBefore = {"is"sv,    "was"sv,    "so"sv,      "found"sv,   "said"sv,
                                    "shows"sv, "showed"sv, "saw"sv,     "know"sv,    "knew"sv,
                                    "means"sv, "meant"sv,  "learned"sv, "noticed"sv, "confirmed"sv};
    return that == sentence_.tokens.first || !is_one_of(lower(that - 1), kBefore);
  }
  /// "**Training** Training was held": the first stands for the line, not in it.
  [[nodiscard]] bool leads_in(std::string_view word) const {
    return prose_.tokens()[tokens_.first].emphasis != prose_.tokens()[tokens_.last - 1].emphasis &&
           !is_english_marker(word) && word != "a" && word != "an";
  }
  /// German says "die die", French "nous nous", Spanish "se se": another language's grammar.
  [[nodiscard]] bool reads_as_english() const {
    constexpr std::ptrdiff_t kFewest = 2;
    const auto tokens = prose_.tokens(nearby());
    return std::ranges::count_if(tokens, [&](const Token& token) {
             return is_english_marker(prose_.lower(token));
           }) >= kFewest;
  }

  /// As much of the sentence as a writer has in mind.
  [[nodiscard]] IndexRange nearby() const {
    constexpr std::uint32_t kReach = 40;
    const IndexRange sentence = sentence_.tokens;
    return {std::max(sentence.first, tokens_.first - std::min(tokens_.first, kReach)),
            std::min(sentence.last, tokens_.last + kReach)};
  }
  [[nodiscard]] std::string_view lower(std::uint32_t token) const {
    return prose_.lower(prose_.tokens()[token]);
  }

  const Prose& prose_;
  const Sentence& sentence_;
  IndexRange tokens_;
};

/// Whether two neighbours are the same word, with no more than a space between them.
bool repeats(const Prose& prose, const Token& one, const Token& next) {
  return one.kind == TokenKind::word && next.kind == TokenKind::word && !one.quoted &&
         !next.quoted && next.range.begin == one.range.end + 1 &&
         prose.text(ProseRange{one.range.end, next.range.begin}) == " " &&
         prose.lower(one) == prose.lower(next);
}

void check_passage(const Facts& facts, const Passage& passage, PassageReport& report) {
  if (passage.quoted) return;
  const Prose& prose = facts.prose;
  const auto tokens = prose.tokens();
  for (const Sentence& sentence : prose.sentences(passage.sentences)) {
    for (std::uint32_t first = sentence.tokens.first; first < sentence.tokens.last;) {
      std::uint32_t last = first + 1;
      while (last < sentence.tokens.last && repeats(prose, tokens[last - 1], tokens[last])) ++last;
      const Repetition repetition(prose, sentence, {first, last});
      // More than three of a kind are no slip.
      if (last - first > 1 && last - first <= 3 && !repetition.is_meant()) {
        report.add(repetition.range(), in_quotes(prose.text(tokens[first])) +
                                           " stands here twice. A reviewer takes a slip like "
                                           "this for a letter that nobody read again.");
      }
      first = last;
    }
  }
}

}  // namespace

const Rule kRepeatedWord{.id = "repeated-word",
                         .group = RuleGroup::practice,
                         .severity = Severity::info,
                         .check_passage = check_passage};

}  // namespace poa
