#include "analysis/language/clause.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>

#include "analysis/language/clause_words.h"
#include "analysis/language/verb_group.h"

namespace poa {
namespace {

// Clauses within clauses beyond this depth are taken for siblings.
constexpr std::size_t kDeepest = 16;

constexpr std::array<std::string_view, 13> kOngoingStarts = {
    "working",     "looking", "searching",  "trying",        "negotiating", "waiting",  "preparing",
    "considering", "seeking", "developing", "investigating", "checking",    "reviewing"};

constexpr std::array<std::string_view, 12> kOurPeople = {
    "team",      "staff",     "company",    "store", "shop",   "business",
    "employees", "warehouse", "management", "brand", "office", "department"};

// Reads a sentence from left to right and opens a clause at each finite verb. `levels_` are the
// clauses around the current place, the main one first, each with or without its verb yet.
class ClauseParser {
 public:
  ClauseParser(std::span<const Word> words, std::uint32_t first_token)
      : words_(words), first_token_(first_token) {}

  std::vector<Clause> parse() {
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

 private:
  enum class Subject : std::uint8_t { none, noun, pronoun, first_person };

  struct Level {
    bool has_verb = false;
    bool preposition_like = false;  ///< opened by "after", "since", "as": may be none at all
    std::uint32_t opened = 0;
  };

  static constexpr std::uint32_t kNowhere = static_cast<std::uint32_t>(-1);

  // What has been read since the last comma, conjunction, opener or verb.
  struct Here {
    std::uint32_t begin = 0;
    std::uint32_t last_word = kNowhere;  ///< that is neither adverb nor punctuation
    std::uint32_t first_word = kNowhere;
    Subject subject = Subject::none;
    bool subject_first = false;  ///< a pronoun is the first word
    bool complement = false;     ///< there are nouns, numbers or dates
    bool already = false;
    bool that_opened = false;  ///< the latest "that" opens a clause
    bool negated = false;
    bool after_comma = false;
    bool after_conjunction = false;
    bool after_boundary = true;   ///< false right after a verb
    bool last_uncertain = false;  ///< the latest verb may turn out a participle
  };

  struct State {
    std::vector<Level> levels;
    Here here;
  };

  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(words_.size()); }
  [[nodiscard]] WordClass class_at(std::uint32_t i) const {
    return i < words_.size() ? words_[i].word_class : WordClass::mark;
  }

  // --- Finite verbs ---------------------------------------------------------------------------

  std::optional<VerbGroup> group_at(std::uint32_t i) {
    const Word& word = words_[i];
    if (here_.last_word != kNowhere && class_at(here_.last_word) == WordClass::to) {
      return std::nullopt;  // an infinitive: "ready to do"
    }
    if (auto group = auxiliary_group_at(words_, i)) return group;
    if (word.word_class != WordClass::other) return std::nullopt;
    const bool subject_before = subject_directly_before(i);
    if (subject_before || here_.subject == Subject::noun || at_boundary(i)) {
      if (auto group = plan_group_at(words_, i)) return group;
    }
    if (word.forms.past && is_finite_past(i, subject_before)) {
      return VerbGroup{{i, i + 1}, Completion::completed, here_.negated};
    }
    if (is_finite_present(i, subject_before)) {
      const bool done =
          here_.already && here_.subject == Subject::first_person;  // "We already remove it"
      return VerbGroup{
          {i, i + 1}, done ? Completion::completed : Completion::present, here_.negated};
    }
    return std::nullopt;
  }

  // Nothing but adverbs and a date stand between the start of the clause and this word.
  [[nodiscard]] bool at_boundary(std::uint32_t i) const {
    return here_.subject == Subject::none && class_at(here_.last_word) != WordClass::determiner &&
           (here_.last_word == kNowhere || !is_open_preposition(i));
  }
  // "of returned goods": the word belongs to the preposition before it.
  [[nodiscard]] bool is_open_preposition(std::uint32_t i) const {
    return i > 0 &&
           (class_at(i - 1) == WordClass::preposition || class_at(i - 1) == WordClass::to ||
            class_at(i - 1) == WordClass::time_subordinator);
  }

  [[nodiscard]] bool subject_directly_before(std::uint32_t i) const {
    if (here_.last_word == kNowhere || here_.last_word >= i) return false;
    switch (class_at(here_.last_word)) {
      case WordClass::first_person:
      case WordClass::pronoun:
      case WordClass::relative:
        return true;
      case WordClass::that:
        return here_.that_opened;
      case WordClass::weak_pronoun:
        return here_.last_word == here_.first_word;
      default:
        return false;
    }
  }

  [[nodiscard]] bool is_finite_past(std::uint32_t i, bool subject_before) const {
    if (subject_before) return true;
    const Word& word = words_[i];
    // "put", "set", "cost" and the like are nouns and infinitives as often.
    const bool only_past = !word.forms.base;
    if (is_descriptive_participle(word.text)) return false;
    if (here_.last_word == kNowhere || at_boundary(i)) {
      if (is_open_preposition(i)) return false;
      if (i == 0 || clauses_.empty()) return true;
      return only_past && clauses_.back().completion == Completion::completed;
    }
    if (!only_past || (i + 1 < size() && words_[i + 1].text == "by")) {
      return false;
    }
    switch (class_at(here_.last_word)) {
      case WordClass::other:
      case WordClass::number:
      case WordClass::close:
      case WordClass::month:
      case WordClass::time_noun:
      case WordClass::weak_pronoun:
        break;
      default:
        return false;
    }
    if (class_at(i - 1) == WordClass::determiner || is_open_preposition(i)) return false;
    return here_.subject != Subject::none && (!levels_.back().has_verb || here_.after_boundary);
  }

  [[nodiscard]] bool is_finite_present(std::uint32_t i, bool subject_before) const {
    const VerbForms& forms = words_[i].forms;
    if (subject_before) {
      // "which buyers reported": a noun may follow a relative.
      const bool verb = class_at(here_.last_word) < WordClass::weak_pronoun || forms.any();
      return verb && !forms.gerund && (!levels_.back().has_verb || here_.after_boundary);
    }
    // "has drafted the claim and files it"
    if (here_.after_conjunction && here_.last_word == kNowhere && forms.third_person) {
      return class_at(i + 1) == WordClass::determiner || class_at(i + 1) == WordClass::weak_pronoun;
    }
    const bool verb_expected =
        !levels_.back().has_verb || (here_.after_boundary && !levels_.front().has_verb);
    if (!verb_expected || here_.subject != Subject::noun || here_.last_word == kNowhere ||
        class_at(here_.last_word) != WordClass::other || is_open_preposition(i)) {
      return false;
    }
    const WordClass after = class_at(i + 1);
    if (levels_.size() == 1 && (after == WordClass::mark || after == WordClass::comma ||
                                after == WordClass::close || after == WordClass::stop)) {
      return false;  // "Supporting documents"
    }
    const bool plural_before = words_[here_.last_word].text.ends_with('s');
    return forms.third_person || (forms.base && plural_before && class_at(i - 1) != WordClass::to);
  }

  void attach(const VerbGroup& group) {
    const bool certain = words_[group.words.first].word_class != WordClass::other ||
                         subject_directly_before(group.words.first);
    const Word& first = words_[group.words.first];
    if (first.contracted) note_subject(first.subject, group.words.first);
    const bool own_subject = here_.subject != Subject::none;
    Level& top = levels_.back();
    bool replaces = false;
    if (!top.has_verb) {
      // "told us that the lot … and will refund": the verb after "and" has no subject of its own.
      if (levels_.size() > 1 && !own_subject && here_.after_conjunction) {
        levels_.pop_back();
      } else if (levels_.size() > 1 && top.preposition_like && subject_after_complement()) {
        levels_.pop_back();  // "After the review we will …"
      } else if (levels_.size() > 1 && here_.after_conjunction &&
                 here_.subject >= Subject::pronoun) {
        levels_.pop_back();  // "closed that account and he is …": the opener was none
      }
    } else if (!here_.after_boundary) {
      if (here_.last_uncertain && certain) {
        replaces = true;  // "The units shipped in May will be destroyed."
      } else {
        pop_to_waiting();
      }
    } else if (own_subject) {
      if (!pop_to_waiting() && (here_.after_comma || here_.subject >= Subject::pronoun))
        levels_.resize(1);
    } else if (here_.after_comma) {
      const bool main_waits = !levels_.front().has_verb;
      if (main_waits ? !here_.after_conjunction
                     : here_.after_conjunction && group.completion == Completion::completed) {
        levels_.resize(1);
      }
    }
    if (replaces) {
      clauses_.back().verb_phrase = tokens_of(group.words);
      clauses_.back().completion = group.completion;
    } else {
      open_clause(group, own_subject);
    }
    levels_.back().has_verb = true;
    const bool uncertain = !certain && here_.subject == Subject::noun;
    start_boundary(group.words.last);
    here_.after_boundary = false;
    here_.last_uncertain = uncertain;
  }

  void open_clause(const VerbGroup& group, bool own_subject) {
    Clause clause;
    clause.tokens.first =
        first_token_ + (here_.after_boundary || clauses_.empty() ? here_.begin : group.words.first);
    clause.completion = group.completion;
    // "Nobody may pack a lot" states a rule; "we may replace it" is an intention.
    if (class_at(group.words.first) == WordClass::may && here_.subject != Subject::first_person) {
      clause.completion = Completion::present;
    }
    clause.verb_phrase = tokens_of(group.words);
    clause.subordinate = levels_.size() > 1 || brackets_ > 0;
    clause.negated = group.negated || here_.negated;
    clause.first_person = own_subject || clauses_.empty() ? here_.subject == Subject::first_person
                                                          : clauses_.back().first_person;
    clause.quoted = words_[group.words.first].quoted;
    clauses_.push_back(clause);
  }

  // A noun, then a pronoun: the noun belongs to the preposition, the pronoun is the subject.
  [[nodiscard]] bool subject_after_complement() const {
    return here_.subject >= Subject::pronoun && here_.complement && !here_.subject_first;
  }

  bool pop_to_waiting() {
    const auto waiting = std::find_if(levels_.rbegin(), levels_.rend(),
                                      [](const Level& level) { return !level.has_verb; });
    if (waiting == levels_.rend()) return false;
    levels_.erase(waiting.base(), levels_.end());
    return true;
  }

  // --- Everything else --------------------------------------------------------------------------

  void pass(std::uint32_t i) {
    const Word& word = words_[i];
    switch (word.word_class) {
      case WordClass::first_person:
      case WordClass::pronoun:
      case WordClass::weak_pronoun:
        note_subject(word.word_class, i);
        break;
      case WordClass::relative:
      case WordClass::subordinator:
        open_level(i, false);
        return;
      case WordClass::that:
        pass_that(i);
        return;
      case WordClass::time_subordinator:
        if (opens_clause(i)) open_level(i, true);
        return;
      case WordClass::as:
        pass_as(i);
        return;
      case WordClass::conjunction:
        start_boundary(i);
        here_.after_conjunction = true;
        return;
      case WordClass::comma:
        pass_comma(i);
        return;
      case WordClass::stop:
        levels_.assign(1, Level{});
        start_boundary(i + 1);
        return;
      case WordClass::open:
        if (brackets_++ == 0) around_brackets_ = {levels_, here_};
        if (levels_.size() < kDeepest) levels_.push_back({false, false, i});
        start_boundary(i + 1);
        return;
      case WordClass::close:
        if (brackets_ > 0 && --brackets_ == 0) {
          levels_ = around_brackets_.levels;
          here_ = around_brackets_.here;
        }
        return;
      case WordClass::adverb:
        here_.already = here_.already || word.text == "already";
        return;
      case WordClass::negation:
        here_.negated = true;
        return;
      case WordClass::mark:
        return;
      case WordClass::other:
        if (after_our(i)) {
          here_.subject = Subject::first_person;
          break;
        }
        if (here_.subject == Subject::none && !is_open_preposition(i))
          here_.subject = Subject::noun;
        here_.complement = true;
        break;
      case WordClass::number:
      case WordClass::month:
      case WordClass::time_noun:
        here_.complement = true;
        break;
      default:
        break;
    }
    here_.last_word = i;
    if (here_.first_word == kNowhere) here_.first_word = i;
  }

  [[nodiscard]] bool after_our(std::uint32_t i) const {
    return std::find(kOurPeople.begin(), kOurPeople.end(), words_[i].text) != kOurPeople.end() &&
           ((i > 0 && words_[i - 1].text == "our") || (i > 1 && words_[i - 2].text == "our")) &&
           here_.subject <= Subject::noun && !levels_.back().has_verb;
  }

  void note_subject(WordClass word_class, std::uint32_t i) {
    if (word_class == WordClass::first_person) {
      here_.subject = Subject::first_person;
    } else if (word_class == WordClass::pronoun) {
      here_.subject = Subject::pronoun;
    } else if (word_class == WordClass::weak_pronoun && here_.subject == Subject::none) {
      here_.subject = Subject::pronoun;
    } else if (word_class == WordClass::that || word_class == WordClass::relative) {
      open_level(i, false);
      here_.subject = Subject::noun;
    }
    if (here_.first_word == kNowhere) here_.subject_first = true;
  }

  void open_level(std::uint32_t i, bool preposition_like) {
    // "under which", "so that", "only after"
    std::uint32_t start = i;
    if (i > 0 && (class_at(i - 1) == WordClass::preposition || words_[i - 1].text == "so")) --start;
    if (levels_.size() < kDeepest) levels_.push_back({false, preposition_like, i});
    const bool relative = class_at(i) == WordClass::relative || class_at(i) == WordClass::that;
    start_boundary(start);
    if (relative && class_at(i) == WordClass::relative) here_.subject = Subject::noun;
    here_.last_word = i;
  }

  void pass_that(std::uint32_t i) {
    const WordClass before = i > 0 ? class_at(i - 1) : WordClass::mark;
    const bool determiner = before == WordClass::preposition || i == 0 ||
                            before == WordClass::time_subordinator ||
                            class_at(i + 1) == WordClass::time_noun;
    here_.that_opened = !determiner;
    if (here_.that_opened) {
      open_level(i, false);
    } else {
      if (class_at(i + 1) != WordClass::other && here_.subject == Subject::none) {
        here_.subject = Subject::pronoun;
      }
      here_.last_word = i;
    }
  }

  // "after we closed it", "after the review"; not "after 3 May", "after closing", "before and
  // after".
  [[nodiscard]] bool opens_clause(std::uint32_t i) const {
    switch (class_at(i + 1)) {
      case WordClass::first_person:
      case WordClass::pronoun:
      case WordClass::weak_pronoun:
      case WordClass::determiner:
      case WordClass::adverb:
        return true;
      case WordClass::other:
        return !words_[i + 1].forms.gerund && !words_[i + 1].forms.participle;
      default:
        return i + 1 < size() && words_[i + 1].contracted;
    }
  }

  // "as soon as the lot arrives", "as we know"; else a preposition.
  void pass_as(std::uint32_t i) {
    const WordClass after = class_at(i + 1);
    const bool second = i >= 2 && class_at(i - 2) == WordClass::as &&
                        (words_[i - 1].text == "soon" || words_[i - 1].text == "long");
    const bool contracted = i + 1 < size() && words_[i + 1].contracted;
    if (after == WordClass::first_person || after == WordClass::pronoun ||
        after == WordClass::weak_pronoun || contracted ||
        (second && after != WordClass::other && after != WordClass::mark)) {
      open_level(i, true);
    } else {
      here_.last_word = i;
    }
  }

  void pass_comma(std::uint32_t i) {
    // "After the review, we …", "If necessary, we …": what was opened has no verb to come.
    const Level& top = levels_.back();
    if (levels_.size() > 1 && !top.has_verb && brackets_ == 0 &&
        (top.preposition_like || (i - top.opened <= 3 && here_.subject < Subject::pronoun &&
                                  class_at(top.opened) == WordClass::subordinator))) {
      levels_.pop_back();
    }
    const bool subject_waits = !levels_.back().has_verb && here_.subject != Subject::none;
    const Subject subject = here_.subject;
    const std::uint32_t word = here_.last_word;
    start_boundary(i + 1);
    here_.after_comma = true;
    // "An auditor, Brandt Assurance, reviews …": the subject stands before the comma.
    if (subject_waits) {
      here_.subject = subject;
      here_.last_word = word;
    }
  }

  void start_boundary(std::uint32_t i) {
    Here here;
    here.begin = i;
    here.after_comma = here_.after_comma && i == here_.begin;  // ", and"
    here.last_uncertain = here_.last_uncertain;
    here_ = here;
  }

  void enter_or_leave_quotation(std::uint32_t i) {
    if (words_[i].quoted == quoted_) return;
    quoted_ = words_[i].quoted;
    if (quoted_) {
      around_quotation_ = {levels_, here_};
      levels_.assign(1, Level{});
      start_boundary(i);
    } else {
      levels_ = around_quotation_.levels;
      here_ = around_quotation_.here;
      if (here_.subject == Subject::none) here_.subject = Subject::noun;  // the quotation
      here_.last_word = i - 1;
    }
  }

  void add_verbless() {
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

  // A sentence whose only opener was a preposition after all: "Until the audit nobody may sell."
  void promote_last() {
    if (brackets_ == 0 && (class_at(0) == WordClass::time_subordinator)) {
      clauses_.back().subordinate = false;
    }
  }

  [[nodiscard]] IndexRange tokens_of(IndexRange words) const {
    return {first_token_ + words.first, first_token_ + words.last};
  }

  std::span<const Word> words_;
  std::uint32_t first_token_;
  std::vector<Clause> clauses_;
  std::vector<Level> levels_{Level{}};
  Here here_;
  State around_brackets_;   ///< where the outermost bracket opened
  State around_quotation_;  ///< where the quotation began
  std::uint32_t brackets_ = 0;
  bool quoted_ = false;
};

}  // namespace

std::vector<Clause> clauses_of(const Prose& prose, const Sentence& sentence) {
  const std::vector<Word> words = classify_words(prose, sentence.tokens);
  return ClauseParser(words, sentence.tokens.first).parse();
}

}  // namespace poa
