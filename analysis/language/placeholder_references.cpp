// What in brackets points to evidence, and is so no field: "[Folder 1]", "[see Exhibits A and B]".
#include <algorithm>
#include <array>

#include "analysis/language/placeholder_forms.h"
#include "analysis/language/placeholder_letters.h"
#include "analysis/text/one_of.h"

namespace poa {

using namespace placeholders;
using namespace std::string_view_literals;

namespace {

/// Where evidence is kept or shown.
constexpr std::array kPlaces = {
    "exhibit"sv,   "exhibits"sv,    "annex"sv,      "annexes"sv,   "annexe"sv,     "annexure"sv,
    "anlage"sv,    "appendix"sv,    "appendices"sv, "app"sv,       "attachment"sv, "attachments"sv,
    "att"sv,       "enc"sv,         "encl"sv,       "enclosure"sv, "enclosures"sv, "document"sv,
    "documents"sv, "doc"sv,         "docs"sv,       "figure"sv,    "figures"sv,    "fig"sv,
    "table"sv,     "tables"sv,      "photo"sv,      "photos"sv,    "picture"sv,    "pictures"sv,
    "pic"sv,       "image"sv,       "images"sv,     "img"sv,       "screenshot"sv, "scan"sv,
    "video"sv,     "screenshots"sv, "clip"sv,       "page"sv,      "pages"sv,      "p"sv,
    "pp"sv,        "section"sv,     "item"sv,       "items"sv,     "ref"sv,        "reference"sv,
    "file"sv,      "files"sv,       "folder"sv,     "folders"sv,   "subfolder"sv,  "binder"sv,
    "tab"sv,       "tabs"sv,        "envelope"sv,   "schedule"sv,  "evidence"sv,   "proof"sv,
    "slide"sv,     "chart"sv,       "sheet"sv,      "footnote"sv,  "note"sv,       "pdf"sv};
/// What may stand before the place, and between its labels.
constexpr std::array kBefore = {"supporting"sv, "see"sv, "our"sv, "the"sv, "in"sv, "cf"sv};
constexpr std::array kBetween = {"and"sv, "to"sv, "or"sv, "through"sv, "no"sv, "nr"sv};

/// "4", "b", "2a", "3.1", "1-3", "iv"; not "x" or "name".
bool is_label(std::string_view word) {
  constexpr std::size_t kLongest = 5;
  constexpr std::array kRoman = {"ii"sv, "iii"sv, "iv"sv, "vi"sv, "vii"sv, "viii"sv, "ix"sv};
  if (word.size() > kLongest || word.find_first_of("x_?*") != word.npos) return word == "ix";
  if (is_one_of(word, kRoman)) return true;
  const auto letters = std::ranges::count_if(word, is_letter);
  const bool digits = std::ranges::any_of(word, is_digit);
  constexpr int kMostLetters = 2;  // "a1", "2a-c"
  return digits ? letters <= kMostLetters : word.size() == 1 && letters == 1;
}

}  // namespace

bool points_to_place(std::string_view words) {
  constexpr std::string_view kMarks = " \n.,;:&+-()/";
  bool place = words.starts_with('#');  // "#4"
  if (place) words.remove_prefix(1);
  bool label = false;
  for (;;) {
    const std::size_t marks = std::min(words.find_first_not_of(kMarks), words.size());
    // "[Exhibit A, the stock sheet]", "[Exhibit 3: search log]"
    if (label && words.substr(0, marks).find_first_of(",:;(") != words.npos) return true;
    words.remove_prefix(marks);
    if (words.empty()) return label;
    std::string_view word = words.substr(0, words.find_first_of(" \n,;:&+()/"));
    words.remove_prefix(word.size());
    if (word.ends_with('.')) word.remove_suffix(1);
    if (is_one_of(word, kPlaces)) {
      place = true;
    } else if (place && is_label(word)) {
      label = true;
    } else if (place ? !is_one_of(word, kBetween) : !is_one_of(word, kBefore)) {
      return false;
    }
  }
}

}  // namespace poa
