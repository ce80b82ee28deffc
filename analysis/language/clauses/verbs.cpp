// Which words are finite verbs, and into which clause each belongs.
#include <algorithm>
#include <array>

#include "analysis/language/clauses/parser.h"
#include "analysis/text/one_of.h"

namespace poa {

std::optional<VerbGroup> ClauseParser::group_at(std::uint32_t i) {
  const Word& word = words_[i];
  if (here_.last_word != kNowhere && class_at(here_.last_word) == WordClass::to) {
    return std::nullopt;  // an infinitive: "ready to do"
  }
  if (auto group = auxiliary_group_at(words_, i)) return group;
  if (i == 0 && word.word_class == WordClass::to) return plan_group_at(words_, i);
  if (word.word_class != WordClass::other) return std::nullopt;
  const bool subject_before = subject_directly_before(i);
  if (subject_before || here_.subject != Subject::none || at_boundary(i)) {
    if (auto group = plan_group_at(words_, i)) return group;
  }
  if (word.forms.past && is_finite_past(i, subject_before)) {
    return VerbGroup{{i, i + 1}, Completion::completed, here_.negated};
  }
  if (is_finite_present(i, subject_before)) {
    const bool done =
        here_.already && here_.subject == Subject::first_person;  // "We already remove it"
    return VerbGroup{{i, i + 1}, done ? Completion::completed : Completion::present, here_.negated};
  }
  return std::nullopt;
}

bool ClauseParser::at_boundary(std::uint32_t i) const {
  return here_.subject == Subject::none && class_at(here_.last_word) != WordClass::determiner &&
         (here_.last_word == kNowhere || !is_open_preposition(i));
}

bool ClauseParser::is_open_preposition(std::uint32_t i) const {
  if (i == 0) return false;
  switch (class_at(i - 1)) {
    case WordClass::preposition:
    case WordClass::time_subordinator:
    case WordClass::to:
    case WordClass::be:
    case WordClass::been:
    case WordClass::being:
      return true;
    default:
      return false;
  }
}

bool ClauseParser::subject_directly_before(std::uint32_t i) const {
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

// "Our dispatch lead set the cut-off to 1 pm": of one person, "set" without an "s" is past; and no
// noun, where an object follows.
bool ClauseParser::has_object_of_past(std::uint32_t i) const {
  constexpr std::array<std::string_view, 10> kSameInPast = {
      "set", "put", "cut", "read", "let", "shut", "split", "reset", "spread", "quit"};
  if (!is_one_of(words_[i].text, kSameInPast)) return false;
  const std::string_view subject = words_[here_.last_word].text;
  const WordClass after = class_at(i + 1);
  return class_at(here_.last_word) == WordClass::other && !subject.ends_with('s') &&
         (after == WordClass::determiner || after == WordClass::number);
}

bool ClauseParser::is_finite_past(std::uint32_t i, bool subject_before) const {
  if (subject_before) return true;
  const Word& word = words_[i];
  // "put", "set", "cost" and the like are nouns and infinitives as often.
  const bool only_past = !word.forms.base;
  if (is_descriptive_participle(word.text)) return false;
  if (here_.last_word == kNowhere || at_boundary(i)) {
    if (is_open_preposition(i)) return false;
    if (i == 0 || clauses_.empty()) return true;
    return only_past && (!levels_.front().has_verb || follows_completed());
  }
  if ((!only_past && !has_object_of_past(i)) || (i + 1 < size() && words_[i + 1].text == "by")) {
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
  // "from Pell, a distributor verified through …" is no clause, "…, and Pell verified it" is.
  return here_.subject != Subject::none &&
         (!levels_.back().has_verb || here_.after_conjunction ||
          (here_.after_boundary && !(here_.after_comma && levels_.front().has_verb)));
}

bool ClauseParser::follows_completed() const {
  const Level& top = levels_.back();
  const Completion last = top.has_verb ? top.completion : clauses_.back().completion;
  return last == Completion::completed ||
         (here_.after_comma && levels_.front().completion == Completion::completed);
}

// "the 41 overdue orders that were open": what a number counts comes before a verb does.
bool ClauseParser::is_counted_noun(std::uint32_t i) const {
  if (!words_[i].text.ends_with('s')) return false;
  std::uint32_t at = i;
  while (at > 0 && class_at(at - 1) == WordClass::other && !words_[at - 1].text.ends_with('s'))
    --at;
  return at < i && at > 0 && class_at(at - 1) == WordClass::number && words_[at - 1].text != "1" &&
         words_[at - 1].text != "one";
}

bool ClauseParser::is_finite_present(std::uint32_t i, bool subject_before) const {
  const VerbForms& forms = words_[i].forms;
  if (subject_before) {
    // "which buyers reported": a noun may follow a relative.
    const bool verb = class_at(here_.last_word) < WordClass::weak_pronoun || forms.any();
    return verb && !forms.gerund && (!levels_.back().has_verb || here_.after_boundary);
  }
  // "Dan, who leads the team, exports …"
  if (here_.after_comma && here_.last_word == kNowhere && !levels_.front().has_verb) {
    return forms.third_person;
  }
  // "has drafted the claim and files it"
  if (here_.after_conjunction && here_.last_word == kNowhere && forms.third_person) {
    return class_at(i + 1) == WordClass::determiner || class_at(i + 1) == WordClass::weak_pronoun;
  }
  const bool verb_expected =
      !levels_.back().has_verb || (here_.after_boundary && !levels_.front().has_verb);
  if (!verb_expected || here_.subject == Subject::none || here_.last_word == kNowhere ||
      class_at(here_.last_word) != WordClass::other || is_open_preposition(i)) {
    return false;
  }
  const WordClass after = class_at(i + 1);
  if (levels_.size() == 1 && (after == WordClass::mark || after == WordClass::comma ||
                              after == WordClass::close || after == WordClass::stop)) {
    return false;  // "Supporting documents"
  }
  if (is_counted_noun(i)) return false;
  const bool plural_before = words_[here_.last_word].text.ends_with('s');
  return forms.third_person || (forms.base && plural_before && class_at(i - 1) != WordClass::to);
}

void ClauseParser::attach(const VerbGroup& group) {
  const bool certain = words_[group.words.first].word_class != WordClass::other ||
                       subject_directly_before(group.words.first);
  const Word& first = words_[group.words.first];
  if (first.contracted) note_subject(first.subject, group.words.first);
  const bool own_subject = here_.subject != Subject::none;
  Level& top = levels_.back();
  bool replaces = false;
  if (!top.has_verb) {
    // The innermost opener was none, or its clause never got a verb: "told us that the lot … and
    // will refund", "closed that account and he is …", "After the review we will …".
    const bool elsewhere = here_.after_conjunction
                               ? !own_subject || here_.subject >= Subject::pronoun
                               : top.preposition_like && subject_after_complement();
    if (levels_.size() > 1 && elsewhere) levels_.pop_back();
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
  levels_.back().completion = clauses_.back().completion;
  levels_.back().first_person = clauses_.back().first_person;
  const bool uncertain = !certain && here_.subject == Subject::noun;
  start_boundary(group.words.last);
  here_.after_boundary = false;
  here_.last_uncertain = uncertain;
}

void ClauseParser::open_clause(const VerbGroup& group, bool own_subject) {
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
  clause.first_person =
      own_subject ? here_.subject == Subject::first_person : levels_.back().first_person;
  clause.quoted = words_[group.words.first].quoted;
  clauses_.push_back(clause);
}

bool ClauseParser::subject_after_complement() const {
  return here_.subject >= Subject::pronoun && here_.complement && !here_.subject_first;
}

bool ClauseParser::pop_to_waiting() {
  const auto waiting = std::find_if(levels_.rbegin(), levels_.rend(),
                                    [](const Level& level) { return !level.has_verb; });
  if (waiting == levels_.rend()) return false;
  levels_.erase(waiting.base(), levels_.end());
  return true;
}

IndexRange ClauseParser::tokens_of(IndexRange words) const {
  return {first_token_ + words.first, first_token_ + words.last};
}

}  // namespace poa
