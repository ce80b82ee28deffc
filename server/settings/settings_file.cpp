#include "server/settings/settings_file.h"

#include <algorithm>
#include <utility>

#include "analysis/rules/message.h"

namespace poa::server {

void SettingsFile::read(std::shared_ptr<const Text> text) {
  text_ = std::move(text);
  own_.clear();
  of_others_.clear();
  places_.clear();
  if (text_->size() > kMostSettingsBytes) {
    return fail("it is over " + std::to_string(kMostSettingsBytes >> 10U) + " KB");
  }
  auto parsed = read_json_text(text_->bytes());
  if (auto* mistake = std::get_if<JsonMistake>(&parsed)) {
    own_.push_back(
        {mistake->place,
         "This is no JSON: " + mistake->message + ". The file counts again when that is mended.",
         true});
    return;
  }
  auto& json = std::get<JsonText>(parsed);
  places_ = std::move(json.places);
  for (const JsonMistake& repeated : json.repeated_keys) {
    own_.push_back(
        {repeated.place, std::string(repeated.place.in(text_->bytes())) + " " + repeated.message});
  }
  LayerReading reading = read_layer(json.value);
  layer_ = std::move(reading.layer);
  for (SettingsProblem& problem : reading.problems) {
    own_.push_back({place_of(problem), std::move(problem.message)});
  }
}

void SettingsFile::fail(const std::string& why) {
  own_ = {{{0, 0}, "This file can't be read: " + why + ".", true}};
}

std::vector<PlacedProblem> SettingsFile::problems() const {
  std::vector<PlacedProblem> all = own_;
  all.insert(all.end(), of_others_.begin(), of_others_.end());
  std::ranges::stable_sort(all, {},
                           [](const PlacedProblem& problem) { return problem.place.begin; });
  return all;
}

void SettingsFile::add_problem_of_others(const SettingsProblem& problem) {
  of_others_.push_back({place_of(problem), problem.message});
}

Span SettingsFile::place_of(const SettingsProblem& problem) const {
  const auto place = places_.find(problem.path);
  if (place == places_.end()) return {0, 0};
  // Of what spans lines its key, if it has one, says enough.
  const Span value = place->second.value;
  const bool is_long = value.in(text_->bytes()).find('\n') != std::string_view::npos;
  const bool at_key = (problem.at_key || is_long) && !place->second.key.empty();
  return at_key ? place->second.key : value;
}

}  // namespace poa::server
