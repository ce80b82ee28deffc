#include "server/settings/add_exception.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>

#include "analysis/rules/house_style.h"
#include "server/settings/layer.h"
#include "server/settings/option.h"

namespace poa::server {
namespace {

using jsonrpc::Json;

constexpr std::string_view kKey = "exceptions";

std::string written(std::string_view text) {
  return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Case makes no difference to HouseStyle.
bool is_among(std::string_view words, const Json& list) {
  return list.is_array() && std::ranges::any_of(list, [&](const Json& each) {
           return each.is_string() &&
                  std::ranges::equal(each.get_ref<const std::string&>(), words, {}, lower, lower);
         });
}

const Json& entry_of(const Json& object, std::string_view key) {
  static const Json nothing;
  if (!object.is_object()) return nothing;
  const auto entry = object.find(key);
  return entry == object.end() ? nothing : *entry;
}

/// One more line of several begins with the blanks of one more level.
std::string indented(std::string_view lines, std::string_view by) {
  std::string result;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    result += lines[i];
    const bool in_line_end = lines[i] == '\r' && i + 1 < lines.size() && lines[i + 1] == '\n';
    const bool ends_line = lines[i] == '\n' || (lines[i] == '\r' && !in_line_end);
    const bool is_followed = i + 1 < lines.size() && lines[i + 1] != '\n' && lines[i + 1] != '\r';
    if (ends_line && is_followed) result += by;
  }
  return result;
}

class Writer {
 public:
  Writer(const Text& text, const JsonText& read, std::string_view rule, std::string_view words)
      : text_(text),
        read_(read),
        layout_(JsonLayout::of(text, read)),
        rule_(rule),
        words_(written(words)) {}

  [[nodiscard]] std::vector<JsonEdit> edits() const {
    if (!read_.places.contains({})) return {whole_file()};
    const JsonPath path{std::string(kKey)};
    if (!read_.value.contains(kKey)) {
      const NextEntry next = next_entry({}, read_.value);
      return next.edits(written(kKey) + ": " + object(next.has_own_line(), next.indentation()));
    }
    const Json& exceptions = read_.value.at(std::string(kKey));
    const JsonPlace place = read_.places.at(path);
    if (exceptions.is_null() || exceptions.is_array()) return {{place.value, replacing(place)}};
    const JsonPath own{path.front(), rule_};
    const Json& list = entry_of(exceptions, rule_);
    if (list.is_array()) return next_entry(own, list).edits(words_);
    if (exceptions.contains(rule_)) return {{read_.places.at(own).value, "[" + words_ + "]"}};
    return next_entry(path, exceptions).edits(entry());
  }

 private:
  [[nodiscard]] std::string entry() const { return written(rule_) + ": [" + words_ + "]"; }

  /// What "exceptions" is set to where nothing is there to be kept.
  [[nodiscard]] std::string object(bool on_lines, std::string_view indentation,
                                   std::string_view first_entry = {}) const {
    const std::string line = std::string(layout_.line_ending).append(indentation);
    const std::string inner = line + std::string(layout_.indentation);
    std::string result = "{";
    if (!first_entry.empty()) {
      result.append(on_lines ? inner : "").append(first_entry).append(on_lines ? "," : ", ");
    }
    return result.append(on_lines ? inner : "").append(entry()).append(on_lines ? line : "") + "}";
  }

  /// In place of nothing, or of a list for all rules.
  [[nodiscard]] std::string replacing(const JsonPlace& place) const {
    const std::string_view old = place.value.in(text_.bytes());
    const bool has_lines = old.find_first_of("\r\n") != std::string_view::npos;
    const bool on_lines = has_lines || begins_line(text_, place.key.begin);
    const std::string_view indentation = indentation_at(text_, place.key.begin);
    const bool is_empty = old == "null" || old.find_first_not_of(" \t\r\n", 1) == old.size() - 1;
    if (is_empty) return object(on_lines, indentation);
    return object(on_lines, indentation,
                  written(HouseStyle::kEveryRule) + ": " + indented(old, layout_.indentation));
  }

  /// Below the comments that a file may be made of.
  [[nodiscard]] JsonEdit whole_file() const {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    const std::string_view bytes = text_.bytes();
    const std::size_t begin = bytes.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    const std::size_t last = bytes.find_last_not_of(" \t\r\n");
    const std::size_t end = last == std::string_view::npos ? 0 : last + 1;
    const std::string line(layout_.line_ending);
    std::string file = end > begin ? line : "";
    file.append("{").append(line).append(layout_.indentation).append(written(kKey)).append(": ");
    file.append(object(true, layout_.indentation)).append(line).append("}").append(line);
    return {{std::max(begin, end), bytes.size()}, file};
  }

  /// Of an object or a list.
  [[nodiscard]] NextEntry next_entry(const JsonPath& path, const Json& container) const {
    std::optional<Span> last;
    const auto consider = [&](std::string step) {
      JsonPath to_entry = path;
      to_entry.push_back(std::move(step));
      const JsonPlace& place = read_.places.at(to_entry);
      if (last && last->end >= place.value.end) return;
      last = {place.key.empty() ? place.value.begin : place.key.begin, place.value.end};
    };
    if (container.is_object()) {
      for (const auto& [key, value] : container.get_ref<const Json::object_t&>()) consider(key);
    } else if (!container.empty()) {
      consider(std::to_string(container.size() - 1));
    }
    return {text_, read_.places.at(path).value, last, layout_};
  }

  const Text& text_;
  const JsonText& read_;
  JsonLayout layout_;
  std::string rule_;
  std::string words_;
};

/// What keeps the rule's exceptions from being read.
std::optional<JsonMistake> mistake_in(const JsonText& read, std::string_view rule) {
  const bool for_all = entry_of(read.value, kKey).is_array();
  for (SettingsProblem& problem : read_layer(read.value).problems) {
    const JsonPath& path = problem.path;
    const bool is_ours =
        path.empty() || (path.front() == kKey && (path.size() == 1 || for_all || path[1] == rule));
    if (!is_ours) continue;
    const auto place = read.places.find(path);
    return JsonMistake{place == read.places.end() ? Span() : place->second.value,
                       std::move(problem.message)};
  }
  return std::nullopt;
}

bool has_room_for(std::string_view words, const Json& list) {
  std::size_t bytes = words.size();
  for (const Json& each : list) bytes += each.get_ref<const std::string&>().size();
  return list.size() < kMostPhrases && bytes <= HouseStyle::kMostBytes;
}

}  // namespace

ExceptionEdits add_exception(const Text& text, std::string_view rule, std::string_view words) {
  auto parsed = read_json_text(text.bytes());
  if (auto* mistake = std::get_if<JsonMistake>(&parsed)) return std::move(*mistake);
  const auto& read = std::get<JsonText>(parsed);
  if (auto mistake = mistake_in(read, rule)) return *std::move(mistake);
  const Json& exceptions = entry_of(read.value, kKey);
  const Json& list = entry_of(exceptions, rule);
  const bool is_there = is_among(words, exceptions) || is_among(words, list) ||
                        is_among(words, entry_of(exceptions, HouseStyle::kEveryRule));
  if (is_there) return std::vector<JsonEdit>();
  if (!has_room_for(words, list)) {
    return JsonMistake{read.places.at({std::string(kKey), std::string(rule)}).value,
                       "there is no room for more words here"};
  }
  return Writer(text, read, rule, words).edits();
}

}  // namespace poa::server
