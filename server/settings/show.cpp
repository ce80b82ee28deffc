#include "server/settings/show.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "server/settings/option.h"

namespace poa::server {
namespace {

using jsonrpc::Json;

Json default_of(const Option& option) {
  switch (option.kind) {
    case OptionKind::count:
      return RuleOptions().*option.count;
    case OptionKind::text:
      return RuleOptions().attachments_folder;
    case OptionKind::list:
      return Json::array();
    case OptionKind::toggle:
    case OptionKind::toggles: {
      FeatureSettings usual;
      Json values = Json::object();
      for (const Switch& each : option.switches) {
        if (each.entry.empty()) return each.in(usual);
        values[std::string(each.entry)] = each.in(usual);
      }
      return values;
    }
    case OptionKind::choice:
      return nullptr;
    case OptionKind::severities:
    case OptionKind::phrases:
    case OptionKind::exceptions:
      break;
  }
  return Json::object();
}

}  // namespace

Json settings_as_json(const Settings& settings) {
  Json json = Json::object();
  for (const auto& [key, setting] : settings.values) {
    json[key.name()] = {{"value", setting.value}, {"origin", setting.origin}};
  }
  for (const Option& option : all_options()) {
    const auto first = settings.values.lower_bound({std::string(option.key), {}});
    if (first != settings.values.end() && first->first.option == option.key) continue;
    json[std::string(option.key)] = {{"value", default_of(option)}, {"origin", kFromDefaults}};
  }
  return json;
}

std::string settings_as_text(const Settings& settings) {
  struct Row {
    std::string name;
    std::string value;
    std::string origin;
  };
  std::vector<Row> rows;
  std::size_t name_width = 0;
  std::size_t value_width = 0;
  constexpr std::size_t kWidest = 40;
  const Json json = settings_as_json(settings);
  for (const auto& [name, setting] : json.get_ref<const Json::object_t&>()) {
    const Json& value = setting.at("value");
    rows.push_back(
        {name, value.is_string() ? value.get<std::string>() : value.dump(), setting.at("origin")});
    name_width = std::max(name_width, std::min(name.size(), kWidest));
    value_width = std::max(value_width, std::min(rows.back().value.size(), kWidest));
  }
  std::string text;
  for (const Row& row : rows) {
    text.append(row.name).append(name_width - std::min(name_width, row.name.size()) + 2, ' ');
    text.append(row.value).append(value_width - std::min(value_width, row.value.size()) + 2, ' ');
    text.append(row.origin).append("\n");
  }
  return text;
}

}  // namespace poa::server
