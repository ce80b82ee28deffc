#include "server/serve/settings.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <utility>

#include "analysis/rules/rule.h"
#include "analysis/text/edit_distance.h"

namespace poa::server {
namespace {

using jsonrpc::Json;

struct Limit {
  std::string_view key;
  std::uint32_t RuleOptions::*option;
};

constexpr Limit limits[] = {
    {"maxWords", &RuleOptions::max_words},
    {"maxSectionWords", &RuleOptions::max_section_words},
    {"maxCharacters", &RuleOptions::max_characters},
    {"maxSentenceWords", &RuleOptions::max_sentence_words},
    {"maxParagraphWords", &RuleOptions::max_paragraph_words},
};

constexpr Severity severities[] = {Severity::error, Severity::warning, Severity::info,
                                   Severity::hint};

std::string in_quotes(std::string_view word) {
  return std::string(1, '"').append(word).append(1, '"');
}

/// ", did you mean …?" with the nearest of the names, if one is near.
std::string suggestion(std::string_view word, const std::vector<std::string_view>& names) {
  constexpr std::size_t too_far = 4;
  constexpr std::size_t longest = 64;
  std::string_view nearest;
  std::size_t least = too_far;
  if (word.size() > longest) return {};
  for (const std::string_view name : names) {
    const std::size_t distance = edit_distance(word, name);
    if (distance < least) {
      least = distance;
      nearest = name;
    }
  }
  return nearest.empty() ? std::string() : "; did you mean " + in_quotes(nearest) + "?";
}

/// The ids of all rules, and the names of their groups.
std::vector<std::string_view> names_of_rules() {
  std::vector<std::string_view> names;
  for (const Rule* rule : all_rules()) {
    names.push_back(rule->id);
    const std::string_view group = group_name(rule->group);
    if (std::ranges::find(names, group) == names.end()) names.push_back(group);
  }
  return names;
}

class Reader {
 public:
  explicit Reader(Settings& settings) : settings_(settings) {}

  void read(const Json& json) {
    for (const auto& [key, value] : json.get_ref<const Json::object_t&>()) {
      if (value.is_null()) continue;
      if (key == "rules") {
        read_rules(value);
      } else if (const Limit* limit = find_limit(key)) {
        read_limit(*limit, value);
      } else {
        problem("there is no setting " + in_quotes(key), suggestion(key, keys()));
      }
    }
  }

  std::vector<std::string> problems;

 private:
  static std::vector<std::string_view> keys() {
    std::vector<std::string_view> keys{"rules"};
    for (const Limit& limit : limits) keys.push_back(limit.key);
    return keys;
  }

  static const Limit* find_limit(std::string_view key) {
    const auto* const found = std::ranges::find(limits, key, &Limit::key);
    return found == std::end(limits) ? nullptr : found;
  }

  void read_limit(const Limit& limit, const Json& value) {
    constexpr std::uint32_t most = std::numeric_limits<std::uint32_t>::max();
    const std::int64_t words = value.is_number_integer() ? value.get<std::int64_t>() : 0;
    if (words < 1 || words > most) {
      problem(in_quotes(limit.key) + " has to be a number, from 1 up");
      return;
    }
    settings_.options.*limit.option = static_cast<std::uint32_t>(words);
  }

  void read_rules(const Json& rules) {
    if (!rules.is_object()) {
      problem(R"("rules" has to be an object, as in {"vague-date": "off"})");
      return;
    }
    const std::vector<std::string_view> names = names_of_rules();
    for (const auto& [name, value] : rules.get_ref<const Json::object_t&>()) {
      if (value.is_null()) continue;
      if (std::ranges::find(names, name) == names.end()) {
        problem("there is no rule or group of rules " + in_quotes(name), suggestion(name, names));
        continue;
      }
      read_severity(name, value);
    }
  }

  void read_severity(const std::string& rule, const Json& value) {
    const std::string_view word =
        value.is_string() ? std::string_view(value.get_ref<const std::string&>()) : "";
    const auto* const found = std::ranges::find(severities, word, severity_name);
    if (found != std::end(severities)) {
      settings_.rules.severities[rule] = *found;
    } else if (word == "off") {
      settings_.rules.severities[rule] = std::nullopt;
    } else {
      problem("the rule " + in_quotes(rule) +
              " can be set to \"error\", \"warning\", \"info\", \"hint\" or \"off\"");
    }
  }

  void problem(std::string_view what, std::string_view more = {}) {
    problems.push_back(std::string("poa settings: ").append(what).append(more));
  }

  Settings& settings_;
};

}  // namespace

bool operator==(const Settings& a, const Settings& b) {
  return a.rules.severities == b.rules.severities && std::ranges::all_of(limits, [&](Limit limit) {
           return a.options.*limit.option == b.options.*limit.option;
         });
}

std::vector<std::string> read_settings(const Json& json, Settings& settings) {
  if (json.is_null()) return {};
  if (!json.is_object()) return {"poa settings: an object was expected"};
  const auto section = json.find(settings_section);
  if (section != json.end()) return read_settings(*section, settings);
  Reader reader(settings);
  reader.read(json);
  return std::move(reader.problems);
}

}  // namespace poa::server
