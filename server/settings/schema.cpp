#include "server/settings/schema.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>
#include <vector>

#include "analysis/rules/house_style.h"
#include "analysis/rules/rule.h"
#include "server/explain.h"
#include "server/settings/option.h"

namespace poa::server {
namespace {

// The order of the keys is the order in which people read them.
using Json = nlohmann::ordered_json;

Json severity(std::string description) {
  return {{"description", std::move(description)},
          {"enum", {"error", "warning", "info", "hint", kOff}}};
}

Json severities() {
  Json properties = Json::object();
  for (const std::string_view name : names_of_rules_and_groups()) {
    const Rule* rule = find_rule(name);
    if (rule == nullptr) {
      properties[std::string(name)] =
          severity("All rules of the group \"" + std::string(name) + "\".");
      continue;
    }
    Json& property = properties[std::string(name)] = severity(rule_summary(name));
    property["default"] = severity_name(rule->severity);
  }
  return {
      {"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
}

Json texts(std::size_t most, std::size_t longest) {
  return {{"type", "array"},
          {"maxItems", most},
          {"items", {{"type", "string"}, {"minLength", 1}, {"maxLength", longest}}}};
}

Json phrases() { return texts(kMostPhrases, HouseStyle::kLongestPhrase); }

Json phrases_by_rule(bool of_every_rule) {
  Json properties = Json::object();
  if (of_every_rule) {
    properties[std::string(HouseStyle::kEveryRule)] = phrases();
    properties[std::string(HouseStyle::kEveryRule)]["description"] = "For all rules about words.";
  }
  for (const std::string_view name : names_of_rules_about_words()) {
    Json& property = properties[std::string(name)] = phrases();
    property["description"] = rule_summary(name);
  }
  return {
      {"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
}

Json toggle(const Switch& which) {
  FeatureSettings usual;
  return {{"type", "boolean"}, {"default", which.in(usual)}};
}

Json form_of(const Option& option) {
  switch (option.kind) {
    case OptionKind::count: {
      Json form{{"type", "integer"}, {"minimum", 1}};
      // 0 stands for no limit and can't be set.
      if (const std::uint32_t usual = RuleOptions().*option.count; usual > 0) {
        form["default"] = usual;
      }
      return form;
    }
    case OptionKind::text:
      return {{"type", "string"},
              {"minLength", 1},
              {"maxLength", option.longest},
              {"default", RuleOptions().attachments_folder}};
    case OptionKind::list:
      return texts(option.most, option.longest);
    case OptionKind::severities:
      return severities();
    case OptionKind::phrases:
      return phrases_by_rule(false);
    case OptionKind::exceptions:
      return {{"anyOf", {phrases(), phrases_by_rule(true)}}};
    case OptionKind::toggle:
      return toggle(option.switches.front());
    case OptionKind::choice: {
      Json names = Json::array();
      Json descriptions = Json::array();
      for (const Choice& each : option.choices) {
        names.push_back(each.name);
        descriptions.push_back(each.description);
      }
      return {{"enum", std::move(names)}, {"enumDescriptions", std::move(descriptions)}};
    }
    case OptionKind::toggles: {
      Json properties = Json::object();
      for (const Switch& each : option.switches) {
        Json& property = properties[std::string(each.entry)] = toggle(each);
        property["description"] = each.description;
      }
      return {{"type", "object"},
              {"properties", std::move(properties)},
              {"additionalProperties", false}};
    }
  }
  return {};
}

}  // namespace

std::string settings_schema() {
  Json properties{{"$schema", {{"type", "string"}}}};
  for (const Option& option : all_options()) {
    Json property{{"description", option.description}};
    property.update(form_of(option));
    properties[std::string(option.key)] = std::move(property);
  }
  const Json schema{
      {"$schema", "http://json-schema.org/draft-07/schema#"},
      {"title", "Settings of poa"},
      {"description", "What holds for the Plans of Action in this file's folder and below it."},
      {"type", "object"},
      {"properties", std::move(properties)},
      {"additionalProperties", false},
      {"allowComments", true},
      {"allowTrailingCommas", true}};
  return schema.dump(2) + "\n";
}

}  // namespace poa::server
