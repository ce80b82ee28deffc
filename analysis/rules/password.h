// Passwords given away in prose.
#pragma once

#include <cstdint>

#include "analysis/language/prose.h"

namespace poa {

/// The tokens of the secret and the word "password", if the latter stands at `at` and the sentence
/// gives the former away: "my password is Lahore#Bazar77", "the password of this file is
/// Pamuk.1987", "password: `hunter2`", "changed the password from Girasol#77 to a new one",
/// "Haldi!4417 is the password". Empty for "the password is changed monthly".
[[nodiscard]] IndexRange password_at(const Prose& prose, std::uint32_t at, IndexRange sentence);

}  // namespace poa
