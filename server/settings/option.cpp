#include "server/settings/option.h"

#include <algorithm>

#include "analysis/rules/house_style.h"
#include "analysis/rules/rule.h"

namespace poa::server {
namespace {

constexpr Switch kOutline[] = {
    {"", "", [](FeatureSettings& features) -> bool& { return features.outline; }}};
constexpr Switch kLinks[] = {
    {"", "", [](FeatureSettings& features) -> bool& { return features.links; }}};
constexpr Switch kFolding[] = {
    {"", "", [](FeatureSettings& features) -> bool& { return features.folding; }}};
constexpr Switch kInlayHints[] = {
    {"suspensionType", "The suspension type that the words give away, after the title.",
     [](FeatureSettings& features) -> bool& { return features.inlay_hints.suspension_type; }},
    {"dates", "How far a date is from the notice.",
     [](FeatureSettings& features) -> bool& { return features.inlay_hints.dates; }}};
constexpr Choice kDateStyles[] = {
    {"dayFirst", "3 April 2026",
     [](FeatureSettings& features) { features.date_style = {assist::DateOrder::day_first}; }},
    {"monthFirst", "April 3, 2026",
     [](FeatureSettings& features) { features.date_style = {assist::DateOrder::month_first}; }},
    {"iso", "2026-04-03",
     [](FeatureSettings& features) { features.date_style = {assist::DateOrder::iso}; }}};

constexpr Option kOptions[] = {
    {"rules", OptionKind::severities,
     "How much a rule's findings weigh, by the name in brackets after a finding, or \"off\". A "
     "group's name sets all its rules that have no entry of their own."},
    {"maxWords", OptionKind::count,
     "From how many words on \"too-long\" reports the narrative, from the opening to the closing "
     "without the supporting documents.",
     &RuleOptions::max_words},
    {"maxSectionWords", OptionKind::count, "From how many words on \"too-long\" reports a section.",
     &RuleOptions::max_section_words},
    {"maxCharacters", OptionKind::count,
     "From how many characters on \"too-long\" reports that the narrative does not fit the "
     "submission box. No limit is known: what Seller Central tells you there.",
     &RuleOptions::max_characters},
    {"maxSentenceWords", OptionKind::count,
     "From how many words on \"long-sentence\" reports a sentence.",
     &RuleOptions::max_sentence_words},
    {"maxParagraphWords", OptionKind::count,
     "From how many words on \"long-paragraph\" reports a paragraph.",
     &RuleOptions::max_paragraph_words},
    {"phrases", OptionKind::phrases,
     "Phrases that a rule reports beside its own, by the rule's name. They are plain words; case "
     "and line breaks make no difference."},
    {"exceptions", OptionKind::exceptions,
     "Words that are never reported: a list for all rules about words, or lists by the rule's "
     "name, with \"*\" for all."},
    {"templates", OptionKind::list,
     "Folders with your own templates, which \"template-text\" compares with. A path that is not "
     "absolute starts from the folder of the settings file.",
     nullptr, 16, 1024},
    {"attachments", OptionKind::text,
     "The folder with the papers, from the document's folder, where the front matter names none.",
     nullptr, 1, 256},
    {"files", OptionKind::list,
     "Which Markdown files are Plans of Action whatever they say: globs with *, ** and ?, from the "
     "folder of the settings file. A glob without a slash is a file name in any folder.",
     nullptr, 64, 256},
    {"inlayHints", OptionKind::toggles, "Which hints are shown within the lines.", nullptr, 0, 0,
     kInlayHints},
    {"dateStyle",
     OptionKind::choice,
     "How formatting writes the dates that can be read in one way only. Without it, it leaves them "
     "alone.",
     nullptr,
     0,
     0,
     {},
     kDateStyles},
    {"outline", OptionKind::toggle,
     "Whether an outline is given: false where another Markdown server gives one already.", nullptr,
     0, 0, kOutline},
    {"links", OptionKind::toggle,
     "Whether links can be followed: false where another Markdown server follows them already.",
     nullptr, 0, 0, kLinks},
    {"folding", OptionKind::toggle,
     "Whether sections and lists fold: false where another Markdown server folds them already.",
     nullptr, 0, 0, kFolding},
};

}  // namespace

std::span<const Option> all_options() { return kOptions; }

const Option* find_option(std::string_view key) {
  const auto* const found = std::ranges::find(kOptions, key, &Option::key);
  return found == std::end(kOptions) ? nullptr : found;
}

bool is_phrase(std::string_view text) {
  const bool is_blank = text.find_first_not_of(' ') == std::string_view::npos;
  return !is_blank && text.size() <= HouseStyle::kLongestPhrase &&
         std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

std::vector<std::string_view> names_of_rules_and_groups() {
  std::vector<std::string_view> names;
  for (const Rule* rule : all_rules()) {
    const std::string_view group = group_name(rule->group);
    if (std::ranges::find(names, group) == names.end()) names.push_back(group);
  }
  for (const Rule* rule : all_rules()) names.push_back(rule->id);
  return names;
}

std::vector<std::string_view> names_of_rules_about_words() {
  std::vector<std::string_view> names;
  for (const Rule* rule : all_rules()) {
    if (rule->is_about_words) names.push_back(rule->id);
  }
  return names;
}

}  // namespace poa::server
