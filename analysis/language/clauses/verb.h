// What form of which verb a word can be.
#pragma once

#include <string_view>

namespace poa {

/// The forms that a word can be; several may hold ("put" is base, past and participle).
struct VerbForms {
  bool base = false;          ///< "remove", of verbs that appeals commonly use
  bool third_person = false;  ///< "removes", of the same verbs
  bool past = false;          ///< "removed", "wrote": of any verb
  bool participle = false;    ///< "removed", "written": of any verb
  bool gerund = false;        ///< "removing": of any verb

  [[nodiscard]] constexpr bool any() const {
    return base || third_person || past || participle || gerund;
  }
};

/// Takes a word in lower case. Regular forms are told by their endings; "need", "speed", "morning"
/// and their like are known to be none.
[[nodiscard]] VerbForms verb_forms(std::string_view word);

/// A form in -ed (or irregular) that more often describes than tells what was done, when no subject
/// stands before it: "attached", "affected", "unopened", "related".
[[nodiscard]] bool is_descriptive_participle(std::string_view word);

}  // namespace poa
