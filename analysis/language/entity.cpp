#include "analysis/language/entity.h"

#include <algorithm>
#include <initializer_list>

#include "analysis/language/entities/names.h"
#include "analysis/language/entities/scanner.h"

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

}  // namespace

std::vector<Entity> find_entities(const Prose& prose) {
  constexpr std::size_t kTokensPerEntity = 8;
  std::vector<Entity> found;
  found.reserve(prose.tokens().size() / kTokensPerEntity);
  Scanner scanner(prose, found);
  NameReader names;
  const auto sentences = static_cast<std::uint32_t>(prose.sentences().size());
  for (std::uint32_t sentence = 0; sentence < sentences; ++sentence) {
    scanner.enter(sentence);
    for (std::uint32_t at = scanner.first(); at < scanner.last();) {
      at = std::max(read_token(scanner, names, at), at + 1);
    }
  }
  names.finish(scanner);
  const auto before = [](const Entity& a, const Entity& b) {
    return a.range.begin < b.range.begin;
  };
  // Names are added behind the others, if there are any.
  if (!std::is_sorted(found.begin(), found.end(), before)) {
    std::stable_sort(found.begin(), found.end(), before);
  }
  return found;
}

}  // namespace poa
