// One `.poa.json`, as it was read last.
#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "analysis/text/span.h"
#include "analysis/text/text.h"
#include "server/settings/json_text.h"
#include "server/settings/layer.h"

namespace poa::server {

/// A file of this name holds the settings of its folder and of all below it.
inline constexpr std::string_view kSettingsFileName = ".poa.json";

/// No settings come near it.
inline constexpr std::size_t kMostSettingsBytes = std::size_t{256} << 10U;

/// Something in a settings file that can't be used, with its place.
struct PlacedProblem {
  Span place;
  std::string message;
  bool is_whole_file = false;  ///< the file can't be read at all: what it said before holds
};

class SettingsFile {
 public:
  /// Takes the text for what the file says. What is no JSON keeps what it said before.
  void read(std::shared_ptr<const Text> text);
  /// The file can't be read.
  void fail(const std::string& why);

  [[nodiscard]] const Text& text() const { return *text_; }
  [[nodiscard]] const Layer& layer() const { return layer_; }

  /// All problems, in the order of their places. Those that others found are added to what reading
  /// found, and are given up when the file is read again or the others look again.
  [[nodiscard]] std::vector<PlacedProblem> problems() const;
  void clear_problems_of_others() { of_others_.clear(); }
  void add_problem_of_others(const SettingsProblem& problem);

 private:
  [[nodiscard]] Span place_of(const SettingsProblem& problem) const;

  std::shared_ptr<const Text> text_ = std::make_shared<const Text>();
  std::map<JsonPath, JsonPlace> places_;
  Layer layer_;
  std::vector<PlacedProblem> own_;
  std::vector<PlacedProblem> of_others_;
};

}  // namespace poa::server
