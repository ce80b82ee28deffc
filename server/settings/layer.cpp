#include "server/settings/layer.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string_view>
#include <utility>

#include "analysis/rules/finding.h"
#include "analysis/rules/house_style.h"
#include "analysis/rules/message.h"
#include "server/settings/nearest.h"
#include "server/settings/option.h"

namespace poa::server {
namespace {

using jsonrpc::Json;
using Names = std::vector<std::string_view>;

constexpr Severity kSeverities[] = {Severity::error, Severity::warning, Severity::info,
                                    Severity::hint};

bool is_one_of(const Names& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

bool has_control_characters(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

class Reader {
 public:
  LayerReading read(const Json& json) && {
    if (json.is_null()) return {};
    if (!json.is_object()) {
      problem({}, "the settings have to be an object, as in {\"maxWords\": 800}");
      return std::move(reading_);
    }
    for (const auto& [key, value] : json.get_ref<const Json::object_t&>()) {
      if (key == "$schema" || value.is_null()) continue;
      if (const Option* option = find_option(key)) {
        read_option(*option, value);
      } else {
        problem_at_key({key}, "there is no setting " + in_quotes(key) + did_you_mean(key, keys()));
      }
    }
    return std::move(reading_);
  }

 private:
  static Names keys() {
    Names keys;
    for (const Option& option : all_options()) keys.push_back(option.key);
    return keys;
  }

  void read_option(const Option& option, const Json& value) {
    const std::string key(option.key);
    switch (option.kind) {
      case OptionKind::count:
        return read_count(key, value);
      case OptionKind::text:
        return read_text(option, value);
      case OptionKind::list:
        if (read_texts({key}, value, option.most, option.longest)) set({key, {}}, value);
        return;
      case OptionKind::severities:
        return read_severities(key, value);
      case OptionKind::phrases:
        return read_phrases(key, value, names_of_rules_about_words());
      case OptionKind::exceptions: {
        if (value.is_array()) {
          return read_rule_phrases({key}, {key, std::string(HouseStyle::kEveryRule)}, value);
        }
        Names names = names_of_rules_about_words();
        names.push_back(HouseStyle::kEveryRule);
        return read_phrases(key, value, names);
      }
      case OptionKind::toggle:
        return read_switch({key}, {key, {}}, value);
      case OptionKind::toggles:
        return read_switches(option, value);
      case OptionKind::choice:
        return read_choice(option, value);
    }
  }

  void read_count(const std::string& key, const Json& value) {
    constexpr std::uint32_t most = std::numeric_limits<std::uint32_t>::max();
    const bool fits = value.is_number_unsigned()  ? value.get<std::uint64_t>() <= most
                      : value.is_number_integer() ? value.get<std::int64_t>() <= most
                                                  : false;
    if (!fits || value.get<std::int64_t>() < 1) {
      return problem({key}, in_quotes(key) + " has to be a whole number from 1 up");
    }
    set({key, {}}, value);
  }

  void read_text(const Option& option, const Json& value) {
    const std::string key(option.key);
    if (!value.is_string()) {
      return problem({key}, in_quotes(key) + " has to be a text in quotation marks");
    }
    const auto& text = value.get_ref<const std::string&>();
    if (text.empty() || text.size() > option.longest || has_control_characters(text)) {
      return problem({key}, in_quotes(key) + " has to be a name of at most " +
                                std::to_string(option.longest) + " letters");
    }
    if (text.starts_with('/') || text.find('\\') != std::string::npos) {
      return problem({key}, in_quotes(key) +
                                " is a path from the document's folder, with / between its parts");
    }
    set({key, {}}, value);
  }

  void read_severities(const std::string& key, const Json& value) {
    if (!value.is_object()) {
      return problem({key},
                     in_quotes(key) + R"( has to be an object, as in {"vague-date": "off"})");
    }
    const Names names = names_of_rules_and_groups();
    for (const auto& [name, severity] : value.get_ref<const Json::object_t&>()) {
      if (severity.is_null()) continue;
      if (!is_one_of(names, name)) {
        problem_at_key({key, name}, "there is no rule or group of rules " + in_quotes(name) +
                                        did_you_mean(name, names));
      } else if (is_severity(severity)) {
        set({key, name}, severity);
      } else {
        problem({key, name}, "the rule " + in_quotes(name) +
                                 " can be set to \"error\", \"warning\", \"info\", \"hint\" or "
                                 "\"off\"");
      }
    }
  }

  static bool is_severity(const Json& value) {
    if (!value.is_string()) return false;
    const std::string_view word = value.get_ref<const std::string&>();
    return word == kOff ||
           std::ranges::find(kSeverities, word, severity_name) != std::end(kSeverities);
  }

  void read_switch(const JsonPath& path, SettingKey key, const Json& value) {
    if (!value.is_boolean()) {
      return problem(path, in_quotes(path.back()) + " has to be true or false");
    }
    set(std::move(key), value);
  }

  void read_switches(const Option& option, const Json& value) {
    const std::string key(option.key);
    Names names;
    for (const Switch& each : option.switches) names.push_back(each.entry);
    if (!value.is_object()) {
      return problem({key}, in_quotes(key) + " has to be an object, as in {" +
                                in_quotes(names.back()) + ": false}");
    }
    for (const auto& [name, on] : value.get_ref<const Json::object_t&>()) {
      if (on.is_null()) continue;
      if (is_one_of(names, name)) {
        read_switch({key, name}, {key, name}, on);
      } else {
        problem_at_key({key, name},
                       in_quotes(key) + " has no " + in_quotes(name) + did_you_mean(name, names));
      }
    }
  }

  void read_choice(const Option& option, const Json& value) {
    const std::string key(option.key);
    Names names;
    for (const Choice& each : option.choices) names.push_back(each.name);
    const bool is_text = value.is_string();
    const std::string_view name =
        is_text ? value.get_ref<const std::string&>() : std::string_view();
    if (is_text && is_one_of(names, name)) return set({key, {}}, value);
    std::string known;
    for (const std::string_view each : names) {
      known += (known.empty() ? "" : each == names.back() ? " or " : ", ") + in_quotes(each);
    }
    problem({key}, in_quotes(key) + " can be set to " + known + did_you_mean(name, names));
  }

  void read_phrases(const std::string& key, const Json& value, const Names& rules) {
    if (!value.is_object()) {
      return problem({key}, in_quotes(key) +
                                R"( has to be an object, as in {"vague-language": ["do better"]})");
    }
    for (const auto& [rule, phrases] : value.get_ref<const Json::object_t&>()) {
      if (phrases.is_null()) continue;
      if (is_one_of(rules, rule)) {
        read_rule_phrases({key, rule}, {key, rule}, phrases);
      } else if (is_one_of(names_of_rules_and_groups(), rule)) {
        problem_at_key({key, rule},
                       in_quotes(rule) + " takes no phrases: it is not about single words");
      } else {
        problem_at_key({key, rule},
                       "there is no rule " + in_quotes(rule) + did_you_mean(rule, rules));
      }
    }
  }

  void read_rule_phrases(const JsonPath& path, SettingKey key, const Json& value) {
    if (!read_texts(path, value, kMostPhrases, HouseStyle::kLongestPhrase)) return;
    std::size_t bytes = 0;
    for (const Json& phrase : value) bytes += phrase.get_ref<const std::string&>().size();
    if (bytes > HouseStyle::kMostBytes) {
      return problem(path, "these phrases are too many: together they may have " +
                               std::to_string(HouseStyle::kMostBytes) + " letters");
    }
    set(std::move(key), value);
  }

  /// Whether a value is a list of texts within limits. Otherwise that is told, at the first that is
  /// wrong.
  bool read_texts(JsonPath path, const Json& value, std::size_t most, std::size_t longest) {
    if (!value.is_array()) {
      problem(path, in_quotes(path.back()) + " has to be a list of texts, as in [\"…\"]");
      return false;
    }
    if (value.size() > most) {
      path.push_back(std::to_string(most));
      problem(path, "this is one too many: there may be " + std::to_string(most));
      return false;
    }
    for (std::size_t i = 0; i < value.size(); ++i) {
      const bool is_text = value[i].is_string();
      const std::string_view text =
          is_text ? std::string_view(value[i].get_ref<const std::string&>()) : "";
      const bool is_blank = text.find_first_not_of(' ') == std::string_view::npos;
      if (!is_blank && text.size() <= longest && !has_control_characters(text)) continue;
      path.push_back(std::to_string(i));
      problem(path, !is_text   ? "this has to be a text in quotation marks"
                    : is_blank ? "there is nothing in this text"
                               : "this has to be one line of at most " + std::to_string(longest) +
                                     " letters");
      return false;
    }
    return true;
  }

  void set(SettingKey key, const Json& value) {
    reading_.layer.insert_or_assign(std::move(key), value);
  }

  void problem(JsonPath path, std::string message) {
    reading_.problems.push_back({std::move(path), false, std::move(message)});
  }
  void problem_at_key(JsonPath path, std::string message) {
    reading_.problems.push_back({std::move(path), true, std::move(message)});
  }

  LayerReading reading_;
};

}  // namespace

std::string sentence_of(const SettingsProblem& problem) {
  std::string sentence;
  if (problem.path.size() > 1) {
    for (const std::string& step : problem.path)
      sentence.append(sentence.empty() ? "" : ".").append(step);
    sentence += ": ";
  }
  return sentence + problem.message;
}

LayerReading read_layer(const Json& json) { return Reader().read(json); }

LayerReading read_editor_layer(const Json& json) {
  if (json.is_object()) {
    const auto section = json.find(kSettingsSection);
    if (section != json.end()) return read_layer(*section);
  }
  return read_layer(json);
}

}  // namespace poa::server
