#include "analysis/language/entity.h"

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <utility>

#include "analysis/language/entities/names.h"
#include "analysis/language/entities/scanner.h"
#include "analysis/language/unchanged.h"

namespace poa {
namespace {

using entities::NameReader;
using entities::Scanner;
using entities::Trait;
using entities::WordFacts;
using Reader = std::uint32_t (*)(Scanner&, std::uint32_t);

/// The first of the readers that finds something decides; `at` if none does.
std::uint32_t read_first(Scanner& scanner, std::uint32_t at,
                         std::initializer_list<Reader> readers) {
  for (const Reader read : readers) {
    if (const std::uint32_t end = read(scanner, at); end != at) return end;
  }
  return at;
}

constexpr std::uint32_t mask(std::initializer_list<Trait> traits) {
  std::uint32_t bits = 0;
  for (const Trait trait : traits) bits |= 1U << static_cast<unsigned>(trait);
  return bits;
}

constexpr std::uint32_t kBeginFrequency =
    mask({Trait::each, Trait::periodic, Trait::number, Trait::function});
constexpr std::uint32_t kBeginRole = mask({Trait::role, Trait::weak_role});
constexpr std::uint32_t kBeginAmount = mask({Trait::number, Trait::scale, Trait::currency});

std::uint32_t read_word(Scanner& scanner, NameReader& names, std::uint32_t at) {
  using namespace entities;
  const WordFacts facts = scanner.word(at);
  if (facts.traits != 0) {
    std::uint32_t end = at;
    if (facts.is(Trait::month)) end = read_date(scanner, at);
    const bool paper = facts.is(Trait::evidence) || facts.is(Trait::document);
    if (end == at && paper) end = read_evidence(scanner, at);
    if (end == at && (facts.traits & kBeginFrequency) != 0) end = read_frequency(scanner, at);
    if (end == at && (facts.traits & kBeginRole) != 0) end = read_role(scanner, at);
    if (end == at && (facts.traits & kBeginAmount) != 0) end = read_amount(scanner, at);
    if (end != at) return end;
  }
  const char first = scanner.text(at).front();
  if (first == 'X' || first == 'x') {
    if (const std::uint32_t end = read_identifier(scanner, at); end != at) return end;
  }
  // "twenty-five" is no word of the table; every such word begins with one of these. "US$ 500"
  // begins with a word of another meaning.
  const bool tens = facts.traits == 0 &&
                    (first == 't' || first == 'f' || first == 's' || first == 'e' || first == 'n' ||
                     first == 'T' || first == 'F' || first == 'S' || first == 'E' || first == 'N');
  if (tens || scanner.is_mark(at + 1, '$')) {
    if (const std::uint32_t end = read_amount(scanner, at); end != at) return end;
  }
  if (first >= 'a' && first <= 'z') return at;
  return names.read(scanner, at);
}

std::uint32_t read_token(Scanner& scanner, NameReader& names, std::uint32_t at) {
  using namespace entities;
  constexpr std::size_t kLongest = 64;
  if (scanner.text(at).size() > kLongest) return at;  // no identifier, date or amount is so long
  switch (scanner.kind(at)) {
    case TokenKind::word:
      return read_word(scanner, names, at);
    case TokenKind::number:
      return read_first(scanner, at,
                        {read_contact, read_date, read_identifier, read_frequency, read_amount});
    case TokenKind::punctuation:
      if (scanner.is(at, Trait::currency)) return read_amount(scanner, at);
      return scanner.is_mark(at, '+') || scanner.is_mark(at, '(') ? read_contact(scanner, at) : at;
    case TokenKind::address:
      return read_first(scanner, at, {read_contact, read_evidence});
    case TokenKind::opaque:
      break;
  }
  return at;
}

void read(const Prose& prose, IndexRange sentences, Entities& found) {
  Scanner scanner(prose, found.all);
  NameReader names(found.possible_names);
  // Whether a sentence is signed is told by the one before it.
  if (sentences.first > 0) scanner.enter(sentences.first - 1);
  for (std::uint32_t s = sentences.first; s < sentences.last; ++s) {
    scanner.enter(s);
    for (std::uint32_t at = scanner.first(); at < scanner.last();) {
      at = std::max(read_token(scanner, names, at), at + 1);
    }
  }
}

/// Adds the possible names that turned out to be of people.
void add_known_names(const Prose& prose, Entities& found) {
  const entities::KnownNames known(prose, found.all);
  if (known.empty()) return;
  const auto read = static_cast<std::ptrdiff_t>(found.all.size());
  Scanner scanner(prose, found.all);
  for (const PossibleName& name : found.possible_names) {
    if (!known.contain(prose, name.tokens)) continue;
    scanner.enter(name.sentence);
    entities::add_person(scanner, name.tokens.first, name.tokens.last);
  }
  std::inplace_merge(
      found.all.begin(), found.all.begin() + read, found.all.end(),
      [](const Entity& a, const Entity& b) { return a.range.begin < b.range.begin; });
}

}  // namespace

Entities find_entities(const Prose& prose) {
  constexpr std::size_t kTokensPerEntity = 8;
  Entities found;
  if (prose.passages().empty()) return found;
  found.all.reserve(prose.tokens().size() / kTokensPerEntity);
  read(prose, {0, static_cast<std::uint32_t>(prose.sentences().size())}, found);
  add_known_names(prose, found);
  return found;
}

Entities find_entities_again(const Prose& was, std::span<const Entity> entities,
                             std::span<const PossibleName> possible_names, const Prose& prose) {
  UnchangedSentences unchanged = prose.unchanged_sentences();
  // The first sentence after the change may have become a signature, or be none any more.
  if (unchanged.at_end > 0) --unchanged.at_end;
  const Seam at = seam(was, prose, unchanged);

  Entities again;
  again.all.reserve(entities.size() + 1);
  const auto is_possible = [&](const Entity& entity) {
    const auto first = [](const PossibleName& name) { return name.tokens.first; };
    return entity.kind == EntityKind::person &&
           std::ranges::binary_search(possible_names, entity.tokens.first, {}, first);
  };
  Prose::OrderedSource source(prose);
  const auto keep = [&](Entity entity, Shift shift) {
    entity.tokens.first += shift.tokens;
    entity.tokens.last += shift.tokens;
    entity.range.begin += shift.bytes;
    entity.range.end += shift.bytes;
    entity.sentence += shift.sentences;
    entity.span = source.of(entity.range);
    again.all.push_back(std::move(entity));
  };
  auto entity = entities.begin();
  auto name = possible_names.begin();
  for (; name != possible_names.end() && name->tokens.first < at.kept_until; ++name) {
    again.possible_names.push_back(*name);
  }
  for (; entity != entities.end() && entity->tokens.first < at.kept_until; ++entity) {
    if (!is_possible(*entity)) keep(*entity, {});
  }
  if (!at.changed.empty()) read(prose, at.changed, again);
  for (; name != possible_names.end(); ++name) {
    if (name->tokens.first < at.kept_from) continue;
    again.possible_names.push_back(
        {{name->tokens.first + at.shift.tokens, name->tokens.last + at.shift.tokens},
         name->sentence + at.shift.sentences});
  }
  for (; entity != entities.end(); ++entity) {
    if (entity->tokens.first < at.kept_from) continue;
    if (!is_possible(*entity)) {
      keep(*entity, at.shift);
    }
  }
  add_known_names(prose, again);
  return again;
}

}  // namespace poa
