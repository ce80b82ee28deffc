// What a user can set, and reading it from what an editor sends.
#pragma once

#include <string>
#include <vector>

#include "analysis/analysis.h"
#include "analysis/assist/inlay_hints.h"
#include "analysis/facts.h"
#include "protocol/json/json.h"

namespace poa::server {

/// What is shown beside findings. Each can be turned off: where another server of Markdown gives an
/// outline already, a second one is in the way.
struct FeatureSettings {
  bool outline = true;
  bool links = true;
  bool folding = true;
  assist::InlayHintOptions inlay_hints;

  friend bool operator==(const FeatureSettings&, const FeatureSettings&) = default;
};

struct Settings {
  RuleSettings rules;
  RuleOptions options;
  FeatureSettings features;

  friend bool operator==(const Settings& a, const Settings& b);
};

/// The section of an editor's settings that is ours.
inline constexpr std::string_view settings_section = "poa";

/// Lays what an editor sent over the settings: an object with our keys, or one that holds such an
/// object under our section's name. Null is "nothing set". What can't be used is left out and told,
/// a sentence each, for the user.
[[nodiscard]] std::vector<std::string> read_settings(const jsonrpc::Json& json, Settings& settings);

}  // namespace poa::server
