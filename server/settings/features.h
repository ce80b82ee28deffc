// What is shown beside findings and can be turned off: where another server of Markdown gives an
// outline already, a second one is in the way.
#pragma once

#include <optional>
#include <string_view>

#include "analysis/assist/date_style.h"
#include "analysis/assist/inlay_hints.h"

namespace poa::server {

struct FeatureSettings {
  bool outline = true;
  bool links = true;
  bool folding = true;
  assist::InlayHintOptions inlay_hints;
  std::optional<assist::DateStyle> date_style;  ///< in which formatting writes dates

  friend bool operator==(const FeatureSettings&, const FeatureSettings&) = default;
};

/// One of them.
struct Switch {
  std::string_view entry;  ///< within its option; empty if the option is the switch itself
  std::string_view description;
  bool& (*in)(FeatureSettings&);
};

/// One of several that an option can be set to.
struct Choice {
  std::string_view name;
  std::string_view description;
  void (*choose)(FeatureSettings&);
};

}  // namespace poa::server
