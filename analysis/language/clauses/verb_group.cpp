#include "analysis/language/clauses/verb_group.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analysis/text/one_of.h"

namespace poa {
namespace {

// How many words may stand between an auxiliary and its verb: "have on 3 May 2026 in our shop
// deleted".
constexpr std::uint32_t kWidestGap = 10;

// "The audit is planned": not done, though "planned" is a participle.
constexpr std::array<std::string_view, 10> kAhead = {
    "planned",  "scheduled", "expected", "intended", "foreseen",
    "supposed", "due",       "about",    "set",      "projected"};

// "The claim is pending": under way without a progressive verb.
constexpr std::array<std::string_view, 5> kUnderWay = {"pending", "ongoing", "outstanding",
                                                       "underway", "unfinished"};

constexpr std::array<std::string_view, 22> kPlans = {
    "plan",    "plans",    "intend",   "intends",   "want",   "wants",  "aim",     "aims",
    "expect",  "expects",  "hope",     "hopes",     "wish",   "wishes", "propose", "proposes",
    "promise", "promises", "planning", "intending", "aiming", "hoping"};

constexpr std::array<std::string_view, 3> kObligations = {"need", "needs", "supposed"};

// "We have delete the listing": a slip that can only mean the perfect.
constexpr std::array<std::string_view, 12> kPerfectSlips = {
    "delete",  "remove",  "send",      "inform",    "hire",    "create",
    "correct", "replace", "implement", "terminate", "destroy", "register"};

bool is_adverbial(WordClass c) { return c == WordClass::adverb || c == WordClass::negation; }

bool is_time_phrase(WordClass c) {
  return c == WordClass::preposition || c == WordClass::number || c == WordClass::month ||
         c == WordClass::time_noun || c == WordClass::determiner || c == WordClass::comma ||
         c == WordClass::time_subordinator;
}

// Reads on from an auxiliary.
class Reader {
 public:
  Reader(std::span<const Word> words, std::uint32_t first)
      : words_(words), first_(first), end_(first + 1) {
    negated_ = words[first].negated;
  }

  VerbGroup will() {
    const std::uint32_t verb = over_time(end_);
    if (verb < size()) take_verb(verb);
    return group(Completion::future);
  }

  VerbGroup modal(Completion completion) {
    std::uint32_t verb = next(end_);
    // "ought to", "would like to"
    if (is_class(verb, WordClass::to)) verb = next(verb + 1);
    if (verb < size() && is_verbal(verb)) {
      take_verb(verb);
      if ((words_[verb].text == "like" || words_[verb].text == "love") &&
          is_class(verb + 1, WordClass::to) && verb + 2 < size()) {
        take_verb(verb + 2);
      }
    }
    return group(completion);
  }

  VerbGroup have() {
    std::uint32_t verb = next(end_);
    if (is_class(verb, WordClass::to)) return obligation(verb);
    if (is_class(verb, WordClass::been)) return been(verb);
    if (!is_done(verb)) verb = over_time(end_);
    if (is_class(verb, WordClass::been)) return been(verb);
    if (is_done(verb) || (verb < size() && is_one_of(words_[verb].text, kPerfectSlips))) {
      end_ = verb + 1;
      return group(Completion::completed);
    }
    // "We have all listings deleted."
    if (const std::uint32_t last = late_participle(); last < size()) {
      end_ = last + 1;
      return group(Completion::completed);
    }
    return group(Completion::present);
  }

  VerbGroup had() {
    std::uint32_t verb = next(end_);
    if (is_class(verb, WordClass::to)) {
      obligation(verb);
      return group(Completion::completed);
    }
    if (is_class(verb, WordClass::been)) {
      been(verb);
      return group(Completion::completed);
    }
    if (is_done(verb)) {
      end_ = verb + 1;
    } else if (const std::uint32_t last = late_participle(); last < size()) {
      end_ = last + 1;  // "we had the card cancelled"
    } else {
      return group(Completion::present);  // a state: "we had no procedure"
    }
    return group(Completion::completed);
  }

  VerbGroup be(bool past) {
    std::uint32_t next_word = next(end_);
    if (!past && is_class(next_word, WordClass::been)) return been(next_word);  // "it's been sent"
    if (!is_verb_like(next_word)) {
      // "It is on 3 May deleted", but not "The number is in the photo".
      const std::uint32_t later = over_time(end_);
      if (later < size() && later != next_word && words_[later].forms.participle) next_word = later;
    }
    if (next_word >= size()) return group(Completion::present);
    const Word& word = words_[next_word];
    if (word.word_class == WordClass::being) {
      end_ = next_word + 1;
      take_participle();
      return group(past ? Completion::completed : Completion::in_progress);
    }
    // "is to be removed", not "is to blame".
    if (word.word_class == WordClass::to && next_word + 1 < size() &&
        words_[next_word + 1].text != "blame") {
      take_infinitive(next_word);
      return group(past ? Completion::conditional : Completion::future);
    }
    if (word.text == "going" || word.text == "about" || is_one_of(word.text, kAhead) ||
        is_one_of(word.text, kPlans)) {
      const bool infinitive = leads_to_verb(next_word);
      if (infinitive || (word.text != "going" && word.text != "about" && word.text != "set" &&
                         word.text != "due")) {
        end_ = next_word + 1;
        if (infinitive) take_infinitive(next_word + 1);
        return group(past ? Completion::conditional : Completion::future);
      }
    }
    if (in_progress_phrase(next_word)) {
      return group(past ? Completion::present : Completion::in_progress);
    }
    if (word.forms.gerund && word.word_class == WordClass::other) {
      end_ = next_word + 1;
      return group(past ? Completion::completed : Completion::in_progress);
    }
    if (word.forms.participle && word.word_class == WordClass::other) {
      end_ = next_word + 1;
      return group(past ? Completion::completed : Completion::present);
    }
    return group(Completion::present);
  }

  VerbGroup do_group(Completion completion) {
    const std::uint32_t verb = next(end_);
    if (verb < size() && is_verbal(verb)) end_ = verb + 1;
    return group(completion);
  }

  VerbGroup infinitive() {
    take_infinitive(first_);
    return group(Completion::future);
  }

  VerbGroup plan(Completion completion) {
    take_infinitive(end_);
    return group(completion);
  }

 private:
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(words_.size()); }
  [[nodiscard]] bool is_class(std::uint32_t i, WordClass c) const {
    return i < size() && words_[i].word_class == c && !words_[i].contracted;
  }
  [[nodiscard]] bool is_done(std::uint32_t i) const {
    return i < size() && (is_class(i, WordClass::did) || is_class(i, WordClass::had) ||
                          ((words_[i].forms.participle || words_[i].forms.past) &&
                           words_[i].word_class == WordClass::other && !describes_noun(i)));
  }
  // "We have limited stock", "have related accounts": the participle belongs to the noun.
  [[nodiscard]] bool describes_noun(std::uint32_t i) const {
    return is_descriptive_participle(words_[i].text) && i + 1 < size() &&
           words_[i + 1].word_class == WordClass::other && !words_[i + 1].forms.gerund;
  }
  [[nodiscard]] bool is_verbal(std::uint32_t i) const {
    const WordClass c = words_[i].word_class;
    return c == WordClass::other || c == WordClass::be || c == WordClass::have ||
           c == WordClass::do_present || words_[i].text == "like";
  }
  [[nodiscard]] bool is_verb_like(std::uint32_t i) const {
    return i < size() &&
           (words_[i].forms.any() || words_[i].word_class == WordClass::being ||
            words_[i].word_class == WordClass::to || is_one_of(words_[i].text, kAhead) ||
            is_one_of(words_[i].text, kUnderWay) || is_one_of(words_[i].text, kPlans));
  }

  // The next word that is no adverb; notes negations on the way.
  std::uint32_t next(std::uint32_t i) {
    for (; i < size(); ++i) {
      const WordClass c = words_[i].word_class;
      if (c == WordClass::negation) {
        negated_ = true;
      } else if (c != WordClass::adverb && words_[i].text != "since" && !is_all(i)) {
        break;
      }
    }
    return i;
  }

  // "due to arrive", not "due to problems", "set to 2%".
  [[nodiscard]] bool leads_to_verb(std::uint32_t i) const {
    if (!is_class(i + 1, WordClass::to) || i + 2 >= size()) return false;
    if (words_[i + 2].word_class == WordClass::number) return false;
    return words_[i].text != "due" || words_[i + 2].forms.base ||
           words_[i + 2].word_class == WordClass::be;
  }

  // "We have both/all deleted"
  [[nodiscard]] bool is_all(std::uint32_t i) const {
    const std::string_view text = words_[i].text;
    return (text == "all" || text == "both" || text == "each") && i + 1 < size() &&
           (words_[i + 1].forms.participle || is_adverbial(words_[i + 1].word_class));
  }

  // The next word beyond adverbs and a phrase of time or place: "have on 3 May deleted". Without a
  // verb there, the next word of all.
  std::uint32_t over_time(std::uint32_t i) {
    const std::uint32_t nearest = next(i);
    std::uint32_t verb = nearest;
    while (verb < size() && verb < i + kWidestGap &&
           (is_time_phrase(words_[verb].word_class) || is_adverbial(words_[verb].word_class))) {
      ++verb;
    }
    const bool found =
        verb < size() && verb < i + kWidestGap && verb != nearest &&
        (words_[verb].word_class == WordClass::be || words_[verb].word_class == WordClass::been ||
         words_[verb].forms.base || words_[verb].forms.participle);
    return found ? verb : nearest;
  }

  // A participle that ends its clause, after an object: "have the listings deleted."
  [[nodiscard]] std::uint32_t late_participle() const {
    for (std::uint32_t i = end_; i < size() && i < end_ + kWidestGap; ++i) {
      const Word& word = words_[i];
      const WordClass c = word.word_class;
      if (c == WordClass::comma || c == WordClass::stop || c == WordClass::mark ||
          c == WordClass::conjunction || c == WordClass::relative || c == WordClass::that ||
          c == WordClass::open || c == WordClass::first_person || c == WordClass::pronoun ||
          c == WordClass::subordinator) {
        break;
      }
      if (c != WordClass::other || !word.forms.participle || i == end_ ||
          is_descriptive_participle(word.text)) {
        continue;
      }
      const WordClass before = words_[i - 1].word_class;
      const WordClass after = i + 1 < size() ? words_[i + 1].word_class : WordClass::mark;
      // "had all units of PO 7719 inspected"
      const bool after_object = before == WordClass::other || before == WordClass::weak_pronoun ||
                                before == WordClass::number;
      const bool at_end = after == WordClass::mark || after == WordClass::comma ||
                          after == WordClass::preposition || after == WordClass::stop ||
                          after == WordClass::adverb || after == WordClass::conjunction;
      if (after_object && at_end) return i;
    }
    return size();
  }

  // Takes the verb at `i`, and its participle if it is "be" or "have".
  void take_verb(std::uint32_t i) {
    end_ = i + 1;
    if (words_[i].word_class == WordClass::have) {
      const std::uint32_t verb = next(end_);
      if (is_class(verb, WordClass::been)) {
        end_ = verb + 1;
        take_participle();
      } else if (is_done(verb)) {
        end_ = verb + 1;
      }
    } else if (words_[i].word_class == WordClass::be) {
      take_participle();
    }
  }

  void take_participle() {
    std::uint32_t verb = next(end_);
    if (is_class(verb, WordClass::being)) verb = next(verb + 1);
    if (verb < size() && words_[verb].word_class == WordClass::other &&
        (words_[verb].forms.participle || words_[verb].forms.gerund)) {
      end_ = verb + 1;
    }
  }

  void take_infinitive(std::uint32_t to) {
    end_ = to + 1;
    const std::uint32_t verb = next(end_);
    if (verb < size() && is_verbal(verb)) take_verb(verb);
  }

  VerbGroup obligation(std::uint32_t to) {
    take_infinitive(to);
    return group(Completion::conditional);
  }

  VerbGroup been(std::uint32_t been) {
    end_ = been + 1;
    const std::uint32_t verb = next(end_);
    if (verb >= size() || words_[verb].word_class != WordClass::other) {
      return group(Completion::present);  // "has been in force"
    }
    if (words_[verb].forms.gerund) {
      end_ = verb + 1;
      return group(Completion::in_progress);
    }
    if (words_[verb].forms.participle) {
      end_ = verb + 1;
      return group(is_one_of(words_[verb].text, kAhead) ? Completion::future
                                                        : Completion::completed);
    }
    return group(Completion::present);
  }

  // "in the process of removing", "in the middle of moving", "under review", "in progress".
  [[nodiscard]] bool in_progress_phrase(std::uint32_t i) {
    const auto text = [this](std::uint32_t w) {
      return w < size() ? words_[w].text : std::string_view();
    };
    if (text(i) == "under" && (text(i + 1) == "way" || text(i + 1) == "review" ||
                               text(i + 1) == "construction" || text(i + 1) == "development")) {
      end_ = i + 2;
      return true;
    }
    if (text(i) == "in" && text(i + 1) == "progress") {
      end_ = i + 2;
      return true;
    }
    if (text(i) == "in" && text(i + 3) == "of") {
      const std::string_view stage = text(i + 2);
      const bool gerund = i + 4 < size() && words_[i + 4].forms.gerund;
      // "in the middle of setting up", but not "in the middle of June".
      if (stage == "process" || stage == "course" ||
          (gerund && (stage == "middle" || stage == "midst" || stage == "stage" ||
                      stage == "phase" || stage == "throes"))) {
        end_ = gerund ? i + 5 : i + 4;
        return true;
      }
    }
    if (is_one_of(text(i), kUnderWay)) {
      end_ = i + 1;
      return true;
    }
    return false;
  }

  [[nodiscard]] VerbGroup group(Completion completion) const {
    return {{first_, end_}, completion, negated_};
  }

  std::span<const Word> words_;
  std::uint32_t first_;
  std::uint32_t end_;
  bool negated_ = false;
};

// "'d" is "had" before a participle, else "would".
bool is_had(std::span<const Word> words, std::uint32_t i) {
  if (!words[i].contracted) return false;
  while (++i < words.size() && is_adverbial(words[i].word_class)) continue;
  return i < words.size() && (words[i].word_class == WordClass::been ||
                              (words[i].forms.participle && !words[i].forms.base));
}

}  // namespace

std::optional<VerbGroup> auxiliary_group_at(std::span<const Word> words, std::uint32_t first) {
  Reader reader(words, first);
  switch (words[first].word_class) {
    case WordClass::will:
      return reader.will();
    case WordClass::would:
      return is_had(words, first) ? reader.had() : reader.modal(Completion::conditional);
    case WordClass::may:
      return reader.modal(Completion::conditional);
    case WordClass::can:
      return reader.modal(Completion::present);
    case WordClass::have:
      return reader.have();
    case WordClass::had:
      return reader.had();
    case WordClass::be_present:
      return reader.be(false);
    case WordClass::be_past:
      return reader.be(true);
    case WordClass::do_present:
      return reader.do_group(Completion::present);
    case WordClass::did:
      return reader.do_group(Completion::completed);
    default:
      return std::nullopt;
  }
}

std::optional<VerbGroup> plan_group_at(std::span<const Word> words, std::uint32_t first) {
  if (first + 1 >= words.size()) return std::nullopt;
  const Word& word = words[first];
  Reader reader(words, first);
  // "To be completed by 3 July"
  if (word.word_class == WordClass::to && words[first + 1].word_class == WordClass::be) {
    return reader.infinitive();
  }
  if (word.word_class != WordClass::other) return std::nullopt;
  if (words[first + 1].word_class == WordClass::to) {
    if (is_one_of(word.text, kObligations)) return reader.plan(Completion::conditional);
    if (is_one_of(word.text, kPlans) || word.text == "going") {
      return reader.plan(Completion::future);
    }
    if (word.text == "planned" || word.text == "intended" || word.text == "wanted" ||
        word.text == "hoped") {
      return reader.plan(Completion::conditional);
    }
  }
  // "Let us remove …"
  if (word.text == "let" && (words[first + 1].text == "us" || words[first + 1].text == "me")) {
    return reader.plan(Completion::conditional);
  }
  return std::nullopt;
}

}  // namespace poa
