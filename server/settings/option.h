// The options that a user can set, declared: what reads them, tells of them and the schema all go
// by this table.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/facts.h"
#include "server/settings/features.h"

namespace poa::server {

/// What an option's value looks like.
enum class OptionKind : std::uint8_t {
  count,       ///< a whole number from 1 up
  text,        ///< a path from the document's folder
  list,        ///< texts: folders, globs
  severities,  ///< a rule's or a group's name → a severity or "off"
  phrases,     ///< a rule's name → phrases
  exceptions,  ///< phrases, or a rule's name (or "*") → phrases
  toggle,      ///< true or false
  toggles,     ///< the name of one of several → true or false
  choice,      ///< one of several names
};

struct Option {
  std::string_view key;
  OptionKind kind = OptionKind::count;
  std::string_view description;  ///< one or two sentences, for the schema and for editors
  /// Of a count, where it goes; nothing for the others.
  std::uint32_t RuleOptions::*count = nullptr;
  /// Of a list: how many it may have, and how long each, in bytes.
  std::size_t most = 0;
  std::size_t longest = 0;
  /// What it turns on and off: one switch of a toggle, several of toggles.
  std::span<const Switch> switches = {};
  std::span<const Choice> choices = {};
};

[[nodiscard]] std::span<const Option> all_options();

/// The option of a key, or null.
[[nodiscard]] const Option* find_option(std::string_view key);

/// "off", as severities are set to it.
inline constexpr std::string_view kOff = "off";

/// Of one rule's phrases, how many there may be.
inline constexpr std::size_t kMostPhrases = 1000;

/// Whether a rule's phrases may have this text: one line that is not blank and not too long.
[[nodiscard]] bool is_phrase(std::string_view text);

/// The ids of all rules and the names of their groups, in the catalogue's order.
[[nodiscard]] std::vector<std::string_view> names_of_rules_and_groups();

/// The ids of the rules that phrases and exceptions can be given to.
[[nodiscard]] std::vector<std::string_view> names_of_rules_about_words();

}  // namespace poa::server
