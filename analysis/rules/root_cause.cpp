#include "analysis/rules/root_cause.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analysis/language/clause.h"
#include "analysis/rules/cause_phrases.h"
#include "analysis/rules/doer.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/sections.h"
#include "analysis/rules/statement.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

/// What a writer denies having done, or could not help: no failure to do what was due.
constexpr std::array<std::string_view, 26> kNoDuty = {
    "do",     "did",     "done",  "violate",    "violated", "break", "broke",
    "commit", "sell",    "sold",  "intend",     "mean",     "want",  "know",
    "knew",   "receive", "get",   "understand", "believe",  "think", "expect",
    "lie",    "cheat",   "slept", "commit",     "deserve"};
constexpr std::array<std::string_view, 5> kNobody = {"nobody", "no-one", "none", "neither",
                                                     "nothing"};

class ClauseReader {
 public:
  /// `before` are the tokens of the sentence up to the end of the clause: its subject may stand
  /// with an earlier verb ("our buyer ordered 480 units and did not ask").
  ClauseReader(const Prose& prose, const Clause& clause, IndexRange before)
      : prose_(prose), clause_(clause), before_(before) {}

  /// "we did not inspect", "we had no rule", "nobody compared", "our form had no field".
  [[nodiscard]] bool tells_omission() const {
    if (clause_.quoted || clause_.verb_phrase.empty()) return false;
    const std::string_view verb = word(clause_.verb_phrase.last - 1);
    if (is_one_of(verb, kNoDuty)) return false;
    if (is_about_us()) return false;
    if (is_nobody_of_amazon()) return false;
    if (tells_of_no_check() || tells_of_no_longer() || is_about_anybody()) return false;
    const bool past = clause_.completion == Completion::completed;
    if (past && ((clause_.negated && is_own()) || has_nobody())) return true;
    // "We had no rule" is a state: the clause calls it present.
    if (!past && clause_.completion != Completion::present) return false;
    return (verb == "had" || verb == "has" || verb == "have" || verb == "was" || verb == "were") &&
           word(clause_.verb_phrase.last) == "no" && is_own();
  }
  /// "our packer did not look": the nearest word before the verb that says whose act it is names
  /// one who works for us.
  [[nodiscard]] bool is_one_persons() const {
    for (std::uint32_t at = clause_.verb_phrase.first; at > before_.first;) {
      const std::string_view w = word(--at);
      if (is_staff(w) || w == "he" || w == "she" || w == "they" || w == "who") return true;
      if (w == "we" || w == "i" || w == "our" || w == "my" || w == "there" ||
          is_one_of(w, kNobody)) {
        return false;
      }
    }
    return false;
  }

 private:
  [[nodiscard]] std::string_view word(std::uint32_t at) const {
    return before_.contains(at) ? prose_.lower(prose_.tokens()[at]) : std::string_view();
  }
  [[nodiscard]] bool any(auto&& predicate, std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t at = first; at < last; ++at) {
      if (predicate(word(at))) return true;
    }
    return false;
  }
  /// "nobody has ever shown us which word it was"
  [[nodiscard]] bool is_about_us() const {
    return any([](std::string_view w) { return w == "us" || w == "me"; }, clause_.verb_phrase.last,
               clause_.tokens.last);
  }
  [[nodiscard]] bool has_nobody() const {
    return any([](std::string_view w) { return is_one_of(w, kNobody); }, clause_.tokens.first,
               clause_.verb_phrase.first) ||
           (word(clause_.tokens.first) == "no" && word(clause_.tokens.first + 1) == "one");
  }
  /// "Nobody at your end had picked up a telephone."
  [[nodiscard]] bool is_nobody_of_amazon() const {
    return any([](std::string_view w) { return w == "your" || w == "amazon" || w == "you"; },
               clause_.tokens.first, clause_.verb_phrase.first) &&
           has_nobody();
  }
  /// "The name is a registered trademark, and we have no licence", "we have no idea": facts of the
  /// case, and nothing that was left undone.
  [[nodiscard]] bool tells_of_no_check() const {
    constexpr std::array<std::string_view, 17> kNoChecks = {
        "licence",      "license",    "permission", "right",  "rights",   "idea",
        "doubt",        "connection", "relation",   "excuse", "contract", "agreement",
        "relationship", "ties",       "share",      "shares", "stake"};
    const std::uint32_t no = clause_.verb_phrase.last;
    return word(no) == "no" && is_one_of(word(no + 1), kNoChecks);
  }
  /// "a person who has never held a pillow": whoever it may be.
  [[nodiscard]] bool is_about_anybody() const {
    const std::uint32_t who = clause_.tokens.first;
    if (word(who) != "who") return false;
    constexpr std::array<std::string_view, 4> kAny = {"a", "an", "any", "every"};
    return any([&](std::string_view w) { return is_one_of(w, kAny); },
               who - std::min(who - before_.first, 2U), who);
  }
  /// "goods that were no longer in the building": how things stood.
  [[nodiscard]] bool tells_of_no_longer() const {
    const std::uint32_t last = std::min(clause_.verb_phrase.last + 1, clause_.tokens.last);
    for (std::uint32_t at = clause_.verb_phrase.first; at + 1 <= last; ++at) {
      if (word(at) == "no" && word(at + 1) == "longer") return true;
    }
    return false;
  }
  [[nodiscard]] bool is_own() const {
    const auto says = [&](auto&& predicate) {
      constexpr std::uint32_t kFarthest = 40;
      const std::uint32_t verb = clause_.verb_phrase.first;
      return any(predicate, std::max(before_.first, verb - std::min(verb, kFarthest)), verb);
    };
    if (clause_.first_person) return true;
    return says([](std::string_view w) {
             return w == "our" || w == "my" || w == "we" || w == "i" || w == "there";
           }) &&
           !says([](std::string_view w) { return w == "you" || w == "your" || w == "amazon"; });
  }

  const Prose& prose_;
  const Clause& clause_;
  IndexRange before_;
};

}  // namespace

std::vector<std::uint32_t> root_cause_sentences(const Facts& facts) {
  std::vector<std::uint32_t> sentences;
  for (const Section* section : sections_of(facts.plan, guide::SectionRole::root_cause)) {
    for (std::uint32_t s = section->sentences.first; s < section->sentences.last; ++s) {
      const Passage& passage = facts.prose.passages()[facts.prose.sentences()[s].passage];
      const bool heading =
          facts.markdown.blocks[passage.block].kind == markdown::BlockKind::heading;
      if (!heading && !passage.quoted) sentences.push_back(s);
    }
  }
  return sentences;
}

bool states_cause(const Facts& facts, std::uint32_t sentence) {
  bool stated = false;
  for (const PhraseMatch& match : phrases_in(facts, sentence)) {
    if (match.quoted) continue;
    if (match.list == &kIgnorance) return false;
    // "Your computer closed us down by mistake" tells of no cause of one's own.
    const bool amazons = match.list == &kFailureWords && names(facts, sentence, Doer::amazon) &&
                         facts.prose.lower(match.range) == "by mistake";
    stated = stated || (!amazons && (match.list == &kCauseWords || match.list == &kFailureWords));
  }
  if (stated) return true;
  const Sentence& whole = facts.prose.sentences()[sentence];
  return std::ranges::any_of(facts.clauses.of(whole), [&](const Clause& clause) {
    return ClauseReader(facts.prose, clause, {whole.tokens.first, clause.tokens.last})
        .tells_omission();
  });
}

bool names_omission(const Facts& facts, std::uint32_t sentence) {
  const Sentence& whole = facts.prose.sentences()[sentence];
  return std::ranges::any_of(facts.clauses.of(whole), [&](const Clause& clause) {
    const ClauseReader reader(facts.prose, clause, {whole.tokens.first, clause.tokens.last});
    return reader.tells_omission() && !reader.is_one_persons();
  });
}

std::vector<PhraseMatch> matches_in(const Facts& facts, const PhraseList& list,
                                    const std::vector<std::uint32_t>& sentences) {
  std::vector<PhraseMatch> found;
  for (const PhraseMatch& match : facts.phrases) {
    if (match.list == &list && !match.quoted &&
        std::ranges::binary_search(sentences, match.sentence)) {
      found.push_back(match);
    }
  }
  return found;
}

}  // namespace poa
