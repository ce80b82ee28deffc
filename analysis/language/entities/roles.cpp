// Who does it, by office: "our compliance officer", "the QC lead", "the two owners".
#include <algorithm>

#include "analysis/language/entities/scanner.h"

namespace poa::entities {
namespace {

bool is_possessive(std::string_view word) { return word == "our" || word == "my"; }

bool is_determiner(std::string_view word) {
  return is_possessive(word) || word == "the" || word == "a" || word == "an" || word == "one" ||
         word == "his" || word == "her" || word == "their" || word == "its" || word == "both";
}

/// Owners of rights, and programs that are called managers.
bool is_other_than_a_person(const Scanner& scanner, std::uint32_t at) {
  const std::string_view head = scanner.lower(at);
  const std::string_view before = scanner.lower(at - 1);
  if (head.starts_with("owner")) {
    return before == "rights" || before == "right" || before == "brand" || before == "trademark" ||
           before == "account" || before == "copyright" || before == "patent" || before == "ip" ||
           before == "trade" || before == "legal";
  }
  if (head == "manager" || head == "managers") {
    return before == "password" || before == "task" || before == "tag" || before == "file" ||
           before == "download" || before == "device" || before == "ads";
  }
  return false;
}

/// "lead time", "chief cause": there the word describes what follows.
bool describes_next(const Scanner& scanner, std::uint32_t at) {
  const std::string_view next = scanner.lower(at + 1);
  return next == "time" || next == "times" || next == "to" || next == "cause" || next == "reason" ||
         next == "account" || next == "accounts" || next == "portal" || next == "program" ||
         next == "level" || next == "messages" || next == "questions" || next == "complaints" ||
         next == "feedback" || next == "reviews" || next == "safety" || next == "carrier";
}

/// How far back a role may begin: a number before it is part of it ("the two owners"), any other
/// entity is none.
std::uint32_t earliest_begin(const Scanner& scanner) {
  if (scanner.entities().empty()) return 0;
  const Entity& last = scanner.entities().back();
  const bool number = last.kind == EntityKind::quantity || last.kind == EntityKind::number;
  return number ? last.tokens.first : last.tokens.last;
}

}  // namespace

std::uint32_t read_role(Scanner& scanner, std::uint32_t at) {
  const WordFacts facts = scanner.word(at);
  const bool weak = !facts.is(Trait::role);
  // "managing director": a role whose head comes later; "customer service" leads to none.
  if (scanner.is(at + 1, Trait::role)) return at;
  if (is_other_than_a_person(scanner, at)) return at;

  const std::uint32_t floor = earliest_begin(scanner);
  constexpr std::uint32_t kMostModifiers = 5;
  std::uint32_t first = at;
  std::uint32_t modifiers = 0;
  while (modifiers < kMostModifiers && first > floor &&
         (scanner.is(first - 1, Trait::role_modifier) || scanner.is(first - 1, Trait::role) ||
          scanner.is(first - 1, Trait::weak_role) ||
          (modifiers > 0 && scanner.lower(first - 1) == "and" &&
           scanner.is(first - 2, Trait::role_modifier)))) {
    --first;
    ++modifiers;
  }
  const std::string_view head = scanner.lower(at);
  // "head of quality"
  if (head == "head" && scanner.lower(at + 1) == "of" && scanner.is(at + 2, Trait::role_modifier)) {
    scanner.add(EntityKind::role, is_determiner(scanner.lower(at - 1)) ? at - 1 : at, at + 3);
    return at + 3;
  }
  // What a number counts is its own: "3 listings" ends before "officer" begins.
  if (first > floor) first = std::max(first, std::min(scanner.free_from(), at));
  const std::string_view determiner = scanner.lower(first - 1);
  const bool plural = head.back() == 's' && head != "sales";
  // "operators" are anybody; "the two owners" and "our shift supervisors" are not.
  if (plural && modifiers == 0 && head != "owners" && head != "co-owners") return at;
  if (weak) {
    const bool own = is_possessive(determiner);
    const bool buyer = head == "buyer";
    // Buyers are customers unless ours; a member or partner of nothing is no office.
    if (buyer ? !own : modifiers == 0) return at;
    if (head == "member" || head == "associate" || head == "partners") return at;
    if (describes_next(scanner, at)) return at;
  }
  if (head == "operator" && modifiers == 0 && !is_possessive(determiner)) return at;
  if (head == "secretary" && scanner.lower(at + 1) == "of") return at;
  if (is_determiner(determiner)) --first;
  scanner.add(EntityKind::role, first, at + 1);
  return at + 1;
}

}  // namespace poa::entities
