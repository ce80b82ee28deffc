#include "analysis/assist/past_verb.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/assist/subject.h"
#include "analysis/assist/wording.h"
#include "analysis/language/clauses/verb.h"
#include "analysis/language/conjugation.h"
#include "analysis/language/entities/words.h"
#include "analysis/text/one_of.h"

namespace poa::assist {
namespace {

using namespace std::string_view_literals;

constexpr std::array kWill = {"will"sv,  "shall"sv, "should"sv, "would"sv, "must"sv, "may"sv,
                              "might"sv, "could"sv, "'ll"sv,    "'d"sv,    "ought"sv};
constexpr std::array kBe = {"am"sv, "is"sv, "are"sv, "'m"sv, "'re"sv, "'s"sv};
constexpr std::array kHave = {"have"sv, "has"sv, "'ve"sv};

/// What leads to an infinitive: "plan to remove", "are scheduled to be removed".
constexpr std::array kLeading = {
    "plan"sv,      "plans"sv,     "planned"sv,   "planning"sv,  "intend"sv, "intends"sv,
    "intended"sv,  "intending"sv, "want"sv,      "wants"sv,     "wanted"sv, "aim"sv,
    "aims"sv,      "aiming"sv,    "hope"sv,      "hopes"sv,     "hoping"sv, "wish"sv,
    "wishes"sv,    "propose"sv,   "promise"sv,   "promised"sv,  "need"sv,   "needs"sv,
    "decided"sv,   "resolved"sv,  "agreed"sv,    "committed"sv, "going"sv,  "about"sv,
    "scheduled"sv, "expected"sv,  "expect"sv,    "set"sv,       "due"sv,    "supposed"sv,
    "trying"sv,    "try"sv,       "preparing"sv, "like"sv,      "love"sv,   "have"sv,
    "has"sv,       "ought"sv};

/// Verbs that complete nothing, whatever their tense, and states.
constexpr std::array kIncomplete = {
    "think"sv, "consider"sv, "discuss"sv, "try"sv,    "hope"sv,      "wait"sv,      "continue"sv,
    "keep"sv,  "remain"sv,   "stay"sv,    "be"sv,     "have"sv,      "see"sv,       "know"sv,
    "want"sv,  "need"sv,     "like"sv,    "ensure"sv, "guarantee"sv, "promise"sv,   "assure"sv,
    "do"sv,    "look"sv,     "work"sv,    "avoid"sv,  "strive"sv,    "understand"sv};

/// Reads a verb phrase and builds the one that takes its place.
class Reader {
 public:
  Reader(const Facts& facts, const Sentence& sentence, const Clause& clause)
      : facts_(facts), sentence_(sentence), clause_(clause), at_(clause.verb_phrase.first) {}

  std::optional<PastVerb> read() {
    if (clause_.verb_phrase.empty()) return std::nullopt;
    const std::string_view first = word(at_);
    // "I'll" is one token of two words.
    const std::size_t apostrophe = first.find('\'');
    const bool contracted = apostrophe != std::string_view::npos && apostrophe > 0;
    if (contracted) {
      subject_ = facts_.prose.text(facts_.prose.tokens()[at_]).substr(0, apostrophe);
    }
    const std::string_view auxiliary = contracted ? first.substr(apostrophe) : first;
    ++at_;
    const bool past = is_one_of(auxiliary, kWill)   ? after_will()
                      : is_one_of(auxiliary, kBe)   ? after_be(auxiliary)
                      : is_one_of(auxiliary, kHave) ? after_have()
                      : auxiliary == "to"           ? bare_passive()
                                          : is_one_of(auxiliary, kLeading) && infinitive();
    if (!past) return std::nullopt;
    std::string words(subject_);
    for (const std::string_view adverb : adverbs_) append(words, adverb);
    append(words, verb_);
    const bool capital = subject_.empty() && clause_.verb_phrase.first == sentence_.tokens.first;
    return PastVerb{{clause_.verb_phrase.first, at_}, capital ? capitalised(words) : words};
  }

 private:
  [[nodiscard]] std::string_view word(std::uint32_t token) const {
    return word_of(facts_, sentence_, token);
  }
  static void append(std::string& words, std::string_view next) {
    if (!words.empty()) words += ' ';
    words += next;
  }

  /// Adverbs are kept but for those of time: "will immediately remove", "will soon remove".
  void take_adverbs() {
    constexpr std::array kOfTime = {"soon"sv, "shortly"sv, "currently"sv, "presently"sv,
                                    "then"sv, "now"sv,     "still"sv,     "already"sv,
                                    "just"sv, "first"sv,   "therefore"sv, "gradually"sv};
    constexpr std::array kKept = {"also"sv, "both"sv, "all"sv};
    for (;; ++at_) {
      const std::string_view next = word(at_);
      if (is_one_of(next, kOfTime)) continue;
      const bool adverb = next.size() > 4 && next.ends_with("ly") && !verb_forms(next).base;
      if (!adverb && !is_one_of(next, kKept)) return;
      adverbs_.push_back(next);
    }
  }

  /// "remove" → "removed"
  bool take_base() {
    const std::string_view base = word(at_);
    if (base.empty() || is_one_of(base, kIncomplete)) return false;
    const Token& token = facts_.prose.tokens()[at_];
    if (token.kind != TokenKind::word) return false;
    if (!verb_forms(base).base && (verb_forms(base).any() || is_function(base))) return false;
    verb_ = past_of(base);
    ++at_;
    return true;
  }

  static bool is_function(std::string_view word) {
    return entities::word_facts(word).is(entities::Trait::function);
  }

  /// "be removed" → "was removed", from the participle on.
  bool take_passive(std::string_view be) {
    take_adverbs();
    const std::string_view participle = word(at_);
    if (!verb_forms(participle).participle) return false;
    append(verb_, be);
    for (const std::string_view adverb : adverbs_) append(verb_, adverb);
    adverbs_.clear();
    append(verb_, participle);
    ++at_;
    return true;
  }
  [[nodiscard]] std::string_view was_or_were() const {
    return is_plural_subject(facts_, sentence_, clause_) ? "were" : "was";
  }

  /// From "to" on.
  bool infinitive() {
    take_adverbs();
    if (word(at_) != "to") return false;
    ++at_;
    take_adverbs();
    if (word(at_) != "be") return take_base();
    ++at_;
    return take_passive(was_or_were());
  }

  /// "To be completed by 3 July": a note without a subject.
  bool bare_passive() {
    if (word(at_) != "be") return false;
    ++at_;
    take_adverbs();
    if (!verb_forms(word(at_)).participle) return false;
    append(verb_, word(at_++));
    return true;
  }

  bool gerund() {
    const std::string_view doing = word(at_);
    // "are working on a new form", "are looking for a second factory"
    if (doing == "working" && word(at_ + 1) == "on") {
      at_ += 2;
      return take_gerund() || complete("completed");
    }
    if (doing == "looking" && word(at_ + 1) == "for") {
      at_ += 2;
      return complete("found");
    }
    return take_gerund();
  }
  bool complete(std::string_view verb) {
    verb_ = verb;
    return true;
  }
  bool take_gerund() {
    const auto base = base_of_gerund(word(at_));
    if (!base || is_one_of(*base, kIncomplete)) return false;
    verb_ = past_of(*base);
    ++at_;
    return true;
  }

  bool after_will() {
    take_adverbs();
    const std::string_view next = word(at_);
    if (next == "be") {
      ++at_;
      take_adverbs();
      return verb_forms(word(at_)).gerund ? gerund() : take_passive(was_or_were());
    }
    if (is_one_of(next, kLeading) && word(at_ + 1) == "to") {
      ++at_;
      return infinitive();
    }
    return next == "to" ? infinitive() : take_base();
  }

  bool after_be(std::string_view be) {
    take_adverbs();
    const std::string_view past = be == "are" || be == "'re" ? "were" : "was";
    const std::string_view next = word(at_);
    if (next == "being") {
      ++at_;
      return take_passive(past);
    }
    if (next == "to") return infinitive();
    if (is_one_of(next, kLeading) && word(at_ + 1) == "to") {
      ++at_;
      return infinitive();
    }
    if (next == "in" && (word(at_ + 2) == "process" || word(at_ + 2) == "course") &&
        word(at_ + 3) == "of") {
      at_ += 4;
      return take_gerund();
    }
    return verb_forms(next).gerund && gerund();
  }

  bool after_have() {
    // "have not yet removed"
    if (word(at_) == "not" && word(at_ + 1) == "yet") {
      at_ += 2;
      if (word(at_) == "been") {
        ++at_;
        return take_passive(was_or_were());
      }
      if (!verb_forms(word(at_)).participle) return false;
      verb_ = past_of_participle(word(at_++));
      return true;
    }
    take_adverbs();
    if (word(at_) == "to") return infinitive();
    if (is_one_of(word(at_), kLeading) && word(at_ + 1) == "to") {
      ++at_;
      return infinitive();
    }
    if (word(at_) != "been") return false;
    ++at_;
    return gerund();
  }

  const Facts& facts_;
  const Sentence& sentence_;
  const Clause& clause_;
  std::uint32_t at_;
  std::string_view subject_;
  std::vector<std::string_view> adverbs_;
  std::string verb_;
};

}  // namespace

std::optional<PastVerb> in_the_past(const Facts& facts, const Sentence& sentence,
                                    const Clause& clause) {
  const bool not_yet =
      clause.negated && !clause.verb_phrase.empty() && clause.completion == Completion::completed;
  if (clause.negated && !not_yet) return std::nullopt;
  return Reader(facts, sentence, clause).read();
}

}  // namespace poa::assist
