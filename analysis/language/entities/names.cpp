#include "analysis/language/entities/names.h"

#include <algorithm>

namespace poa::entities {
namespace {

constexpr std::uint32_t kMostWords = 6;

/// Words of a run of capitalised ones: "Łukasz Wójcik", "Pell & Farrow Inc".
struct Run {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t ampersand = 0;  ///< the token of its "&"; 0 if there is none
  std::uint32_t given = 0;      ///< how many are given names
  bool company = false;         ///< a word of it is one that companies have
  bool not_name = false;        ///< a word of it is in no name
  bool place = false;           ///< a word of it is a place, so it is no person

  [[nodiscard]] std::uint32_t size() const { return last - first; }
};

/// "de", "van": between the words of a name.
bool is_particle(std::string_view word) {
  return word == "de" || word == "van" || word == "von" || word == "der" || word == "den" ||
         word == "da" || word == "del" || word == "di" || word == "la" || word == "bin" ||
         word == "al" || word == "ten" || word == "dos";
}

bool is_possessive(std::string_view text) { return text.ends_with("'s") || text.ends_with("s'"); }

/// An acronym is no part of a person's name: "EPA", "ERP".
bool is_acronym(std::string_view text) {
  if (text.size() < 2) return false;
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Whether a word can stand within a name at all. At the head of a sentence "The" is capitalised
/// too, but "Per Lindqvist" in a signature is a man.
bool can_be_name(const Scanner& scanner, std::uint32_t at) {
  if (!scanner.is_capitalised(at)) return false;
  const WordFacts facts = scanner.word(at);
  if (facts.is(Trait::evidence) || facts.is(Trait::weekday) || facts.is(Trait::role) ||
      facts.is(Trait::weak_role) || (facts.is(Trait::month) && scanner.is_number(at + 1))) {
    return false;
  }
  return !facts.is(Trait::function) || (scanner.is_signature() && facts.is(Trait::given_name));
}

Run run_at(const Scanner& scanner, std::uint32_t at) {
  Run run{at, at};
  while (run.size() < kMostWords + 2) {
    const std::uint32_t next = run.last;
    if (next > at && is_possessive(scanner.text(next - 1))) break;
    const bool legal_form = scanner.is(next, Trait::legal_form);
    if (can_be_name(scanner, next)) {
      const WordFacts facts = scanner.word(next);
      run.given += facts.is(Trait::given_name) ? 1 : 0;
      const bool company = (facts.is(Trait::company_word) && next > at) || legal_form;
      run.company = run.company || company;
      run.not_name =
          run.not_name || (facts.is(Trait::not_name) && !company) || is_acronym(scanner.text(next));
      ++run.last;
      // The dot of an initial ("J. Kemp") or of "Co., Ltd."
      const bool dotted = scanner.is_mark(run.last, '.') && scanner.touches_next(next) &&
                          (scanner.text(next).size() == 1 || legal_form);
      const std::uint32_t after = run.last + (dotted ? 1 : 0);
      const bool comma =
          legal_form && scanner.is_mark(after, ',') && scanner.is(after + 1, Trait::legal_form);
      if (comma) {
        run.last = after + 1;
      } else if (dotted && can_be_name(scanner, after) &&
                 (!legal_form || scanner.is(after, Trait::legal_form))) {
        // After "Ltd." another sentence may begin, unless with "Inc."
        run.last = after;
      }
      continue;
    }
    if (next > at && scanner.is_mark(next, '&') && can_be_name(scanner, next + 1)) {
      run.ampersand = next;
      run.last = next + 1;
      continue;
    }
    if (next > at && is_particle(scanner.lower(next)) && can_be_name(scanner, next + 1)) {
      ++run.last;
      continue;
    }
    // "Hollis Pryce, Inc."
    if (next > at && scanner.is_mark(next, ',') && scanner.is(next + 1, Trait::legal_form) &&
        scanner.is_capitalised(next + 1)) {
      ++run.last;
      continue;
    }
    break;
  }
  return run;
}

/// Whether the sentence is a title: most of its words are capitalised, so capitals say nothing.
bool is_title_case(const Scanner& scanner) {
  constexpr std::uint32_t kLongestTitle = 14;
  if (scanner.last() - scanner.first() > kLongestTitle) return false;
  std::uint32_t capitalised = 0;
  std::uint32_t plain = 0;
  for (std::uint32_t at = scanner.first(); at < scanner.last(); ++at) {
    // A title is one phrase; a line of parts is an address or a signature.
    if (scanner.is_mark(at, ',')) return false;
    if (!scanner.is_word(at)) continue;
    if (scanner.is_capitalised(at)) {
      ++capitalised;
    } else if (!scanner.is(at, Trait::function)) {
      ++plain;
    }
  }
  return plain == 0 && capitalised > 3;
}

bool is_any_role(const Scanner& scanner, std::uint32_t at) {
  return scanner.is(at, Trait::role) || scanner.is(at, Trait::weak_role);
}

/// "our buyer Łukasz Wójcik", "our quality lead, Priya Raman,": a role or a relation before it.
bool follows_role(const Scanner& scanner, std::uint32_t first) {
  std::uint32_t before = first - 1;
  if (scanner.is_mark(before, ',') || scanner.is_mark(before, ':')) --before;
  if (scanner.is_capitalised(before) && scanner.is_mark(first - 1, ',')) return false;
  return is_any_role(scanner, before) || scanner.is(before, Trait::kin);
}

/// "Helen Marsh, owner", "Ines Okafor as sourcing compliance manager", "Dan Whitlock, who".
bool precedes_role(const Scanner& scanner, std::uint32_t last) {
  std::uint32_t next = last;
  if (scanner.is_mark(next, ',') || scanner.is_mark(next, '(')) {
    ++next;
    const std::string_view word = scanner.lower(next);
    if (word == "who" || word == "whose") return true;
    // "Lucía Bertolotti, responsible for exports"
    if (word == "responsible" || word == "accountable") return true;
    if (word == "in" && scanner.lower(next + 1) == "charge") return true;
  } else if (scanner.lower(next) != "as") {
    return false;
  }
  for (std::uint32_t end = next + 5; next < end; ++next) {
    if (is_any_role(scanner, next)) return true;
    const std::string_view word = scanner.lower(next);
    const bool passable = scanner.is(next, Trait::role_modifier) || word == "our" ||
                          word == "the" || word == "a" || word == "an" || word == "my" ||
                          word == "new";
    if (!passable) return false;
  }
  return false;
}

bool follows_hiring(const Scanner& scanner, std::uint32_t first) {
  const std::string_view before = scanner.lower(first - 1);
  return before == "hired" || before == "employed" || before == "engaged" ||
         before == "appointed" || before == "promoted" || before == "named" ||
         before == "dismissed" || before == "assigned";
}

/// "he", "her": a person was named shortly before.
bool precedes_pronoun(const Scanner& scanner, std::uint32_t last) {
  constexpr std::uint32_t kNear = 12;
  for (std::uint32_t next = last; next < last + kNear && scanner.inside(next); ++next) {
    const std::string_view word = scanner.lower(next);
    if (word == "he" || word == "she" || word == "his" || word == "her" || word == "him") {
      return true;
    }
    if (can_be_name(scanner, next)) return false;
  }
  return false;
}

/// Whether the words beside a run of two or three make it a person's name.
bool is_person(const Scanner& scanner, const Run& run) {
  const bool with_given = run.given > 0 && scanner.is(run.first, Trait::given_name);
  const bool family_first = run.given > 0 && run.size() == 2;
  if (follows_role(scanner, run.first) || precedes_role(scanner, run.last) ||
      follows_hiring(scanner, run.first)) {
    return true;
  }
  if (scanner.is_signature() && run.first == scanner.first()) return true;
  if (is_title_case(scanner)) return with_given && run.size() <= 3 && run.last == scanner.last();
  if (with_given || family_first) return true;
  return scanner.is(run.last, Trait::human_verb) || precedes_pronoun(scanner, run.last);
}

/// "our carrier, Northgate Parcels", "supplier Ostrava".
bool follows_company_role(const Scanner& scanner, std::uint32_t first) {
  std::uint32_t before = first - 1;
  if (scanner.is_mark(before, ',') || scanner.is_mark(before, ':')) --before;
  return scanner.is(before, Trait::company_role) && !scanner.is_capitalised(before);
}

/// "RoyalSwift", "ScoutIQ": companies and their products; "McKay" is a person.
bool is_mixed_case(std::string_view text) {
  if (text.starts_with("Mc") || text.starts_with("Mac")) return false;
  const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto is_lower = [](char c) { return c >= 'a' && c <= 'z'; };
  for (std::size_t i = 2; i < text.size(); ++i) {
    if (is_upper(text[i]) && is_lower(text[i - 1]) && is_lower(text[i - 2])) return true;
  }
  return false;
}

std::uint32_t words_in(const Scanner& scanner, std::uint32_t first, std::uint32_t last) {
  std::uint32_t words = 0;
  for (std::uint32_t at = first; at < last; ++at) words += scanner.is_word(at) ? 1 : 0;
  return words;
}

bool is_company(const Scanner& scanner, const Run& run) {
  if (run.size() > 1 && scanner.is(run.last - 1, Trait::legal_form)) return true;
  if (is_title_case(scanner)) return false;
  if (run.size() > 1 && follows_company_role(scanner, run.first)) return true;
  // "We hired SGS"
  if (run.size() == 1 && follows_hiring(scanner, run.first) &&
      is_acronym(scanner.text(run.first))) {
    return true;
  }
  if (run.not_name) return false;
  if (run.size() > 1 && run.company) return true;
  if (run.ampersand != 0 && run.given == 0) return true;
  return follows_company_role(scanner, run.first) ||
         (run.size() == 1 && is_mixed_case(scanner.text(run.first)));
}

std::string_view without_possessive(std::string_view name) {
  if (name.ends_with("'s")) name.remove_suffix(2);
  return name;
}

}  // namespace

std::uint32_t add_person(Scanner& scanner, std::uint32_t first, std::uint32_t last) {
  ProseRange range{scanner.range(first).begin, scanner.range(last - 1).end};
  // "Mr Dvorak's login" names Mr Dvorak.
  if (scanner.text(last - 1).ends_with("'s")) range.end -= 2;
  scanner.add(EntityKind::person, {first, last}, range);
  return last;
}

std::uint32_t NameReader::read(Scanner& scanner, std::uint32_t at) {
  if (scanner.is(at, Trait::title) && scanner.is_capitalised(at)) {
    std::uint32_t name = at + 1;
    if (scanner.is_mark(name, '.')) ++name;
    const Run run = run_at(scanner, name);
    if (run.size() == 0 || run.size() > 4) return at;
    return add_person(scanner, at, run.last);
  }
  if (!can_be_name(scanner, at)) return at;

  Run run = run_at(scanner, at);
  if (is_company(scanner, run)) {
    scanner.add(EntityKind::organization, run.first, run.last);
    return run.last;
  }
  if (run.ampersand != 0) {
    // "Łukasz Wójcik & Zoë Łapińska"
    run.last = run.ampersand;
    if (run.not_name || words_in(scanner, run.first, run.last) < 2) return run.last;
  }
  if (run.not_name || run.place) return run.last;
  const std::uint32_t words = words_in(scanner, run.first, run.last);
  if (words >= 2 && words <= 4) {
    if (!is_person(scanner, run)) {
      possible_names_.push_back({{run.first, run.last}, scanner.sentence()});
      return run.last;
    }
    return add_person(scanner, run.first, run.last);
  }
  if (words != 1) return run.last;
  // "Arthur and Minnie Pell": the first shares the family name.
  const bool shares = scanner.lower(run.last) == "and" && scanner.is_signature();
  if (shares && run.first == scanner.first()) {
    add_person(scanner, run.first, run.last);
    const Run other = run_at(scanner, run.last + 1);
    const bool whole = scanner.is_capitalised(run.last + 1);
    if (!whole) return run.last;
    std::uint32_t end = std::max(other.last, run.last + 2);
    while (scanner.is_capitalised(end)) ++end;
    return add_person(scanner, run.last + 1, end);
  }
  const bool role = follows_role(scanner, run.first) && !scanner.is_mark(run.first - 1, ':') &&
                    !scanner.is(run.first - 1, Trait::company_role);
  const bool given = scanner.is(run.first, Trait::given_name);
  if ((role && (given || run.first != scanner.first())) ||
      (given && (scanner.is(run.last, Trait::human_verb) || precedes_role(scanner, run.last)))) {
    return add_person(scanner, run.first, run.last);
  }
  possible_names_.push_back({{run.first, run.last}, scanner.sentence()});
  return run.last;
}

KnownNames::KnownNames(const Prose& prose, std::span<const Entity> read) {
  // Enough for any appeal; a bound, so that a text of nothing but names stays linear.
  constexpr std::size_t kMostKnown = 64;
  for (const Entity& entity : read) {
    if (entity.kind != EntityKind::person) continue;
    for (const Token& token : prose.tokens(entity.tokens)) {
      if (words_.size() == kMostKnown) break;
      const std::string_view name = without_possessive(prose.text(token));
      if (token.kind == TokenKind::word && name.size() > 1 &&
          std::find(words_.begin(), words_.end(), name) == words_.end()) {
        words_.push_back(name);
      }
    }
  }
  std::sort(words_.begin(), words_.end());
}

bool KnownNames::contain(const Prose& prose, IndexRange tokens) const {
  return std::ranges::all_of(prose.tokens(tokens), [&](const Token& token) {
    return token.kind != TokenKind::word ||
           std::binary_search(words_.begin(), words_.end(), without_possessive(prose.text(token)));
  });
}

}  // namespace poa::entities
