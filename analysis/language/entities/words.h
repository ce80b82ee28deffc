// What single words can be in an appeal: a month, a number, a role, a counted thing.
#pragma once

#include <cstdint>
#include <string_view>

namespace poa::entities {

/// As many as fit into WordFacts::traits.
enum class Trait : std::uint8_t {
  month,          ///< value: 1 to 12; kForeign more in languages other than English
  number,         ///< a number in words; its value
  scale,          ///< "hundred", "thousand", "dozen"; its value multiplies
  weekday,        ///< "friday"
  ordinal,        ///< "first", "last"
  time_unit,      ///< "day", "weeks"
  measure,        ///< "mm", "kg"
  counted,        ///< a thing that appeals count, in the plural
  event,          ///< what a check can be tied to, in the singular: "every shipment"
  function,       ///< articles, pronouns, prepositions, auxiliaries: never a noun or a name
  label,          ///< a word that numbers a part: "section", "step", "page"
  currency,       ///< "$", "usd", "dollars"
  identifier,     ///< "asin", "po", "invoice": announces an identifier
  number_sign,    ///< "no", "number", "id": stands between such a word and the identifier
  periodic,       ///< "weekly", "quarterly", "fridays"
  each,           ///< "each", "every", "per"
  role,           ///< the last word of a role: "manager"
  weak_role,      ///< a role only with a word before it: "lead"
  role_modifier,  ///< "quality", "operations"
  title,          ///< "mr", "dr"
  kin,            ///< "cousin"
  given_name,     ///< "maria"
  human_verb,     ///< what only a person does: "signs", "telephones"
  legal_form,     ///< "llc", "gmbh"
  company_word,   ///< "wholesale", "laboratories"
  company_role,   ///< "supplier", "carrier": names the company after it
  not_name,       ///< capitalised in appeals, yet part of no name
  place,          ///< a town, a country: part of a company's name, not of a person's
  street,         ///< "road", "court"
  document,       ///< "invoice", "screenshot"
  evidence,       ///< may point to a document: "attached", "exhibit"
  sign_off,       ///< "sincerely", "regards"
};

/// Added to the value of a month in German, Spanish or French.
inline constexpr std::uint16_t kForeign = 100;

struct WordFacts {
  std::uint32_t traits = 0;
  std::uint32_t value = 0;

  [[nodiscard]] constexpr bool is(Trait trait) const {
    return (traits >> static_cast<unsigned>(trait) & 1U) != 0;
  }
};

/// What is known of a word in lower case; nothing of most.
[[nodiscard]] WordFacts word_facts(std::string_view lower);

/// Whether a character is a capital letter of the scripts in which names of an English document
/// stand: Latin with its accents, Greek, Cyrillic.
[[nodiscard]] bool is_capital(char32_t c);

}  // namespace poa::entities
