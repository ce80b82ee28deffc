// The words that part clauses, and the subjects between them.
#include <algorithm>
#include <array>
#include <string_view>

#include "analysis/language/clauses/parser.h"

namespace poa {
namespace {

constexpr std::array<std::string_view, 12> kOurPeople = {
    "team",      "staff",     "company",    "store", "shop",   "business",
    "employees", "warehouse", "management", "brand", "office", "department"};

}  // namespace

void ClauseParser::pass(std::uint32_t i) {
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
      if (levels_.size() < kDeepest) levels_.push_back({.opened = i});
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
      if (here_.subject == Subject::none && !is_open_preposition(i)) here_.subject = Subject::noun;
      here_.complement = true;
      break;
    case WordClass::time_noun:
      if (opens_time_clause(i)) {
        open_level(i, true);
        return;
      }
      here_.complement = true;
      break;
    case WordClass::number:
    case WordClass::month:
      here_.complement = true;
      break;
    default:
      break;
  }
  here_.last_word = i;
  if (here_.first_word == kNowhere) here_.first_word = i;
}

bool ClauseParser::after_our(std::uint32_t i) const {
  return std::find(kOurPeople.begin(), kOurPeople.end(), words_[i].text) != kOurPeople.end() &&
         ((i > 0 && words_[i - 1].text == "our") || (i > 1 && words_[i - 2].text == "our")) &&
         here_.subject <= Subject::noun && !levels_.back().has_verb;
}

void ClauseParser::note_subject(WordClass word_class, std::uint32_t i) {
  if (word_class == WordClass::first_person) {
    here_.subject = Subject::first_person;
  } else if (word_class == WordClass::pronoun ||
             (word_class == WordClass::weak_pronoun && here_.subject == Subject::none)) {
    here_.subject = Subject::pronoun;
  } else if (word_class == WordClass::that || word_class == WordClass::relative) {
    open_level(i, false);
    here_.subject = Subject::noun;
  }
  if (here_.first_word == kNowhere) here_.subject_first = true;
}

void ClauseParser::open_level(std::uint32_t i, bool preposition_like) {
  // "under which", "so that", "only after"
  std::uint32_t start = i;
  if (i > 0 && (class_at(i - 1) == WordClass::preposition || words_[i - 1].text == "so")) --start;
  if (levels_.size() < kDeepest)
    levels_.push_back({.preposition_like = preposition_like, .opened = i});
  const bool relative = class_at(i) == WordClass::relative || class_at(i) == WordClass::that;
  start_boundary(start);
  if (relative && class_at(i) == WordClass::relative) here_.subject = Subject::noun;
  here_.last_word = i;
}

void ClauseParser::pass_that(std::uint32_t i) {
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

bool ClauseParser::opens_clause(std::uint32_t i) const {
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

bool ClauseParser::opens_time_clause(std::uint32_t i) const {
  constexpr std::array<std::string_view, 3> kPoints = {"day", "moment", "time"};
  if (i == 0 || words_[i - 1].text != "the" ||
      std::find(kPoints.begin(), kPoints.end(), words_[i].text) == kPoints.end()) {
    return false;
  }
  if (i > 1 && (words_[i - 2].text == "at" || words_[i - 2].text == "of")) return false;
  switch (class_at(i + 1)) {
    case WordClass::first_person:
    case WordClass::pronoun:
    case WordClass::weak_pronoun:
    case WordClass::determiner:
      return true;
    default:
      return i + 1 < size() && words_[i + 1].contracted;
  }
}

void ClauseParser::pass_as(std::uint32_t i) {
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

void ClauseParser::pass_comma(std::uint32_t i) {
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

void ClauseParser::start_boundary(std::uint32_t i) {
  Here here;
  here.begin = i;
  here.after_comma = here_.after_comma && i == here_.begin;  // ", and"
  here.last_uncertain = here_.last_uncertain;
  here_ = here;
}

void ClauseParser::enter_or_leave_quotation(std::uint32_t i) {
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

}  // namespace poa
