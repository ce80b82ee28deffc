#include "analysis/language/clauses/words.h"

#include <array>
#include <cstddef>
#include <string>
#include <utility>

#include "analysis/language/word_map.h"

namespace poa {
namespace {

struct ClassWords {
  WordClass word_class;
  std::string_view words;  ///< parted by spaces
};

constexpr auto kClosedClasses = std::to_array<ClassWords>({
    {WordClass::first_person, "i we"},
    {WordClass::pronoun, "he she they"},
    {WordClass::weak_pronoun,
     "it you this these there nobody everybody everyone someone anyone one none nothing "
     "everything"},
    {WordClass::determiner,
     "the a an our my your his her its their all each every any no some another other such both "
     "whole same those"},
    {WordClass::preposition,
     "in on at of for from by with without under over into onto out off up down through during "
     "within between among against about above below per via upon towards toward concerning "
     "regarding despite besides across behind beside beyond except including like near next than "
     "throughout following"},
    {WordClass::adverb,
     "currently already now also still just only soon always presently finally therefore thereby "
     "thus hereby even ever again today tomorrow yesterday shortly then there again at-once often "
     "further furthermore moreover meanwhile subsequently afterwards however too well once twice "
     "first second third here jointly together instead rather quite very ago later earlier "
     "personally maybe perhaps self myself ourselves himself herself itself themselves hence "
     "nevertheless nonetheless otherwise additionally accordingly anyway please directly"},
    {WordClass::negation, "not never neither nor hardly"},
    {WordClass::conjunction, "and or but so yet plus & /"},
    {WordClass::relative, "who whom whose which whoever whichever what whatever"},
    {WordClass::that, "that"},
    {WordClass::subordinator,
     "because if when whenever where wherever while whereas although though unless whether why how "
     "lest provided"},
    {WordClass::time_subordinator, "after before since until till once"},
    {WordClass::as, "as"},
    {WordClass::month,
     "january february march april june july august september october november december jan feb "
     "mar apr jun jul aug sep sept oct nov dec"},
    {WordClass::time_noun,
     "day days week weeks month months quarter quarters year years hour hours minute minutes "
     "morning evening night moment end beginning start middle future past time summer winter "
     "autumn spring monday tuesday wednesday thursday friday saturday sunday weekend meantime "
     "coming last earliest latest"},
    {WordClass::be_present, "am is are"},
    {WordClass::be_past, "was were"},
    {WordClass::be, "be"},
    {WordClass::been, "been"},
    {WordClass::being, "being"},
    {WordClass::have, "have has"},
    {WordClass::had, "had"},
    {WordClass::do_present, "do does"},
    {WordClass::did, "did"},
    {WordClass::will, "will shall gonna"},
    {WordClass::would, "would should could might must ought"},
    {WordClass::can, "can cannot"},
    {WordClass::may, "may"},
    {WordClass::to, "to"},
});

constexpr std::size_t kClosedClassWords = 512;

constexpr auto kClasses = [] {
  WordMap<WordClass, kClosedClassWords> map;
  for (const ClassWords& entry : kClosedClasses) {
    std::string_view rest = entry.words;
    while (!rest.empty()) {
      const std::size_t end = rest.find(' ');
      map.insert(rest.substr(0, end), entry.word_class);
      rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
  }
  return map;
}();

// Words in -ly that are no adverbs.
bool is_adverb_by_ending(std::string_view word) {
  if (word.size() < 5 || !word.ends_with("ly")) return false;
  for (const std::string_view no_adverb :
       {"apply", "supply", "reply", "comply", "family", "assembly", "multiply", "imply", "italy",
        "rely", "july"}) {
    if (word == no_adverb) return false;
  }
  return true;
}

WordClass class_of(std::string_view word) {
  if (const WordClass* known = kClasses.find(word)) return *known;
  return is_adverb_by_ending(word) ? WordClass::adverb : WordClass::other;
}

bool is_subject(WordClass word_class) {
  switch (word_class) {
    case WordClass::first_person:
    case WordClass::pronoun:
    case WordClass::weak_pronoun:
    case WordClass::relative:
    case WordClass::that:
      return true;
    default:
      return false;
  }
}

// Takes "we'll", "don't", "it's" apart; leaves "supplier's" alone.
void split_contraction(Word& word) {
  if (word.text.ends_with("n't")) {
    const std::string_view stem = word.text.substr(0, word.text.size() - 3);
    word.negated = true;
    if (stem == "wo" || stem == "sha") {
      word.word_class = WordClass::will;
    } else {
      word.word_class = stem == "ca" ? WordClass::can : class_of(stem);
    }
    word.text = stem;
    return;
  }
  const std::size_t apostrophe = word.text.rfind('\'');
  if (apostrophe == std::string_view::npos || apostrophe == 0) return;
  const std::string_view clitic = word.text.substr(apostrophe + 1);
  const std::string_view stem = word.text.substr(0, apostrophe);
  const WordClass subject = class_of(stem);
  WordClass auxiliary = WordClass::other;
  if (clitic == "ll") {
    auxiliary = WordClass::will;
  } else if (clitic == "ve") {
    auxiliary = WordClass::have;
  } else if (clitic == "re" || clitic == "m" || (clitic == "s" && is_subject(subject))) {
    auxiliary = WordClass::be_present;
  } else if (clitic == "d" && is_subject(subject)) {
    auxiliary = WordClass::would;
  } else {
    return;
  }
  word.text = stem;
  word.word_class = auxiliary;
  word.subject = subject;
  word.contracted = true;
}

WordClass class_of_punctuation(std::string_view text, bool between_spaces) {
  if (text == ",") return WordClass::comma;
  if (text == ";" || text == ":") return WordClass::stop;
  if (text == "-") return between_spaces ? WordClass::stop : WordClass::mark;
  if (text == "(" || text == "[") return WordClass::open;
  if (text == ")" || text == "]") return WordClass::close;
  if (text == "&" || text == "/") return WordClass::conjunction;
  return WordClass::mark;
}

// "Will Pemberton deleted", "May Pemberton closed", "on 18 May Will deleted": a name, told by its
// capital and by what follows. "Will Amazon reply?" is a question; "May" within a sentence is
// the month.
bool is_name(const Prose& prose, IndexRange tokens, std::uint32_t at) {
  const auto capitalised = [&](std::uint32_t index) {
    const std::string_view text = prose.text(prose.tokens()[index]);
    return text.size() > 1 && text[0] >= 'A' && text[0] <= 'Z' && text[1] >= 'a' && text[1] <= 'z';
  };
  const auto class_at = [&](std::uint32_t index) {
    return class_of(prose.lower(prose.tokens()[index]));
  };
  if (at + 1 >= tokens.last || !capitalised(at)) return false;
  const Token& next = prose.tokens()[at + 1];
  if (next.kind != TokenKind::word) return false;
  // "Pemberly" looks like an adverb.
  const WordClass following = class_at(at + 1);
  const bool surname_follows =
      (following == WordClass::other || following == WordClass::adverb) && capitalised(at + 1);
  if (at == tokens.first) {
    return surname_follows && prose.text(prose.tokens()[tokens.last - 1]) != "?";
  }
  // "Nadia Will fixed it", "Hedda Might trained them": no verb takes such a form behind it.
  const VerbForms forms = verb_forms(prose.lower(next));
  if (capitalised(at - 1) && (forms.past || forms.third_person) && !forms.base) return true;
  if (class_at(at) == WordClass::may || class_at(at) == WordClass::would) return false;
  const WordClass before = class_at(at - 1);
  if (before == WordClass::conjunction && at > tokens.first + 1 && capitalised(at - 2)) {
    return true;  // "May and Will read"
  }
  // In a title, or after a subject, a capital says nothing.
  const bool month = before == WordClass::month || before == WordClass::may;
  if (is_subject(before) || (capitalised(at - 1) && !month)) return false;
  switch (following) {
    case WordClass::conjunction:
    case WordClass::relative:
      return true;
    default:
      return surname_follows ||
             (following == WordClass::other && (forms.past || forms.third_person) && !forms.base);
  }
}

}  // namespace

std::vector<Word> classify_words(const Prose& prose, IndexRange tokens) {
  std::vector<Word> words;
  words.reserve(tokens.size());
  const std::string_view text = prose.text();
  for (std::uint32_t at = tokens.first; at < tokens.last; ++at) {
    const Token& token = prose.tokens()[at];
    Word& word = words.emplace_back();
    word.text = prose.lower(token);
    word.quoted = token.quoted;
    switch (token.kind) {
      case TokenKind::word:
        word.word_class = class_of(word.text);
        if (word.word_class == WordClass::other) {
          word.forms = verb_forms(word.text);
          split_contraction(word);
        } else if ((word.text == "will" || word.text == "may" || word.text == "might") &&
                   is_name(prose, tokens, at)) {
          word.word_class = WordClass::other;
        } else if (word.text == "yet" && words.size() > 1 &&
                   words[words.size() - 2].word_class == WordClass::negation) {
          word.word_class = WordClass::adverb;  // "have not yet removed", but "yet we sold it"
        } else if (word.word_class == WordClass::may && text[token.range.begin] == 'M' &&
                   words.size() > 1) {
          word.word_class = WordClass::month;
        }
        break;
      case TokenKind::number:
        word.word_class = WordClass::number;
        // "May 13, we closed …"
        if (words.size() == 2 && words[0].word_class == WordClass::may) {
          words[0].word_class = WordClass::month;
        }
        break;
      case TokenKind::punctuation: {
        const std::size_t before = token.range.begin;
        const bool spaces = before > 0 && text[before - 1] == ' ' &&
                            token.range.end < text.size() && text[token.range.end] == ' ';
        word.word_class = class_of_punctuation(word.text, spaces);
        break;
      }
      case TokenKind::address:
      case TokenKind::opaque:
        break;
    }
  }
  return words;
}

}  // namespace poa
