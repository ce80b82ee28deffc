// The settings that hold for a document: all layers laid over each other, and what they come to.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/analysis.h"
#include "analysis/facts.h"
#include "analysis/rules/house_style.h"
#include "protocol/json/json.h"
#include "server/settings/features.h"
#include "server/settings/layer.h"

namespace poa::server {

/// A source of settings and what it sets.
struct Source {
  std::string origin;            ///< kFromEditor, or the path of a settings file
  std::filesystem::path folder;  ///< what its relative paths start from
  Layer layer;
};

inline constexpr std::string_view kFromEditor = "editor";
inline constexpr std::string_view kFromDefaults = "default";

/// A value that holds, and where it comes from.
struct Setting {
  jsonrpc::Json value;
  std::string origin;
  std::filesystem::path folder;

  friend bool operator==(const Setting&, const Setting&) = default;
};

/// Immutable once made: shared by documents and threads.
struct Settings {
  /// What is set; options that nobody set are not here.
  std::map<SettingKey, Setting> values;

  RuleSettings rules;
  RuleOptions options;
  FeatureSettings features;
  std::shared_ptr<const HouseStyle> house_style;
  /// Filled in by who reads the folders.
  std::shared_ptr<const UserTemplates> templates;
  std::vector<std::filesystem::path> template_folders;

  /// Whether `files` makes this file a Plan of Action.
  [[nodiscard]] bool makes_a_plan(const std::filesystem::path& file) const;

  /// What the analysis is told of a document. A document that is a template itself is not compared
  /// with templates.
  [[nodiscard]] Surroundings surroundings(Date today, const Files* files,
                                          const std::filesystem::path& document) const;
};

/// Lays the sources over each other, each over those before it.
[[nodiscard]] Settings merge(const std::vector<Source>& sources);

}  // namespace poa::server
