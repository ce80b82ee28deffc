// What one source sets: a settings file, an editor. Layers are laid over each other key by key.
#pragma once

#include <compare>
#include <map>
#include <string>
#include <vector>

#include "protocol/json/json.h"
#include "server/settings/json_text.h"

namespace poa::server {

/// An option, or one entry of an option that has some: a rule's severity, a rule's phrases.
struct SettingKey {
  std::string option;
  std::string entry;  ///< empty for an option without entries

  /// "maxWords", "rules.vague-date".
  [[nodiscard]] std::string name() const { return entry.empty() ? option : option + "." + entry; }

  // NOLINTNEXTLINE(modernize-use-nullptr): what the compiler makes of it compares with 0
  friend auto operator<=>(const SettingKey&, const SettingKey&) = default;
};

/// Values that have the form which their option asks for.
using Layer = std::map<SettingKey, jsonrpc::Json>;

/// What can't be used of a source, for the user.
struct SettingsProblem {
  JsonPath path;
  bool at_key = false;  ///< about the key, not its value
  std::string message;

  friend bool operator==(const SettingsProblem&, const SettingsProblem&) = default;
};

/// Of a problem that has no place in a file: with what it is about, where the message needs that.
[[nodiscard]] std::string sentence_of(const SettingsProblem& problem);

struct LayerReading {
  Layer layer;
  std::vector<SettingsProblem> problems;
};

/// Reads an object with our keys. Null is "nothing set", of the whole and of each key. What can't
/// be used is left out and told.
[[nodiscard]] LayerReading read_layer(const jsonrpc::Json& json);

/// The same for what an editor sends, which may hold our keys under our section's name.
[[nodiscard]] LayerReading read_editor_layer(const jsonrpc::Json& json);

/// The section of an editor's settings that is ours.
inline constexpr std::string_view kSettingsSection = "poa";

}  // namespace poa::server
