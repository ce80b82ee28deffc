#include "analysis/guide/templates.h"

#include <algorithm>
#include <array>
#include <utility>

#include "analysis/guide/checklist.h"
#include "analysis/guide/examples.h"

namespace poa::guide {
namespace {

// Fields that mean the same thing wherever they stand in a document: who fills one fills all.
constexpr std::array<std::string_view, 4> document_fields = {"seller id", "notice date",
                                                             "marketplace", "company name"};

// How many examples a section starts with: fewer than three actions look thin, more than four are
// more fields than anybody wants to fill at once.
constexpr std::size_t most_actions = 4;
constexpr std::size_t most_measures = 3;

std::string_view shown_name(std::string_view key) { return key.substr(0, key.find('#')); }

// The fragment with its fields kept apart from those of the other fragments of the document.
std::string scoped(std::string_view fragment, int scope) {
  std::string result;
  std::size_t copied = 0;
  for (std::size_t open = fragment.find('{'); open != std::string_view::npos;
       open = fragment.find('{', open + 1)) {
    const std::size_t end = fragment.find_first_of("|}", open);
    if (end == std::string_view::npos) break;
    const std::string_view name = fragment.substr(open + 1, end - open - 1);
    result += fragment.substr(copied, end - copied);
    copied = end;
    if (std::ranges::find(document_fields, name) == document_fields.end()) {
      result += '#' + std::to_string(scope);
    }
  }
  result += fragment.substr(copied);
  return result;
}

std::string numbered(ExampleKind kind, SuspensionType type, std::size_t most, int scope) {
  std::string text;
  int number = 0;
  for (const Example* example : examples(kind, type)) {
    if (static_cast<std::size_t>(number) == most) break;
    ++number;
    text += std::to_string(number) + ". " + scoped(example->text, scope + number) + '\n';
  }
  return text;
}

std::string checklist_lines(SuspensionType type) {
  std::string text;
  for (const ChecklistItem* item : checklist(type)) {
    text += "- [ ] ";
    text += item->text;
    text += '\n';
  }
  return text;
}

std::string section_body(SectionRole role, SuspensionType type) {
  // Far enough apart that the scopes of two sections never meet.
  const int scope = 10 * static_cast<int>(role);
  switch (role) {
    case SectionRole::root_cause:
      return scoped(examples(ExampleKind::root_cause, type).front()->text, scope + 1) + '\n';
    case SectionRole::corrective_actions:
      return numbered(ExampleKind::corrective_action, type, most_actions, scope);
    case SectionRole::prevention_plan:
      return numbered(ExampleKind::prevention_measure, type, most_measures, scope);
    case SectionRole::supporting_documents:
      return checklist_lines(type);
  }
  return {};
}

}  // namespace

std::vector<TemplatePiece> parse_template(std::string_view text) {
  std::vector<TemplatePiece> pieces;
  std::vector<std::string_view> keys;
  while (!text.empty()) {
    const std::size_t open = text.find('{');
    const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
    if (close == std::string_view::npos) {
      pieces.push_back({.literal = text});
      break;
    }
    if (open > 0) pieces.push_back({.literal = text.substr(0, open)});
    std::string_view field = text.substr(open + 1, close - open - 1);
    text.remove_prefix(close + 1);

    std::size_t bar = field.find('|');
    const std::string_view key = field.substr(0, bar);
    TemplatePiece piece{.name = shown_name(key)};
    while (bar != std::string_view::npos) {
      field.remove_prefix(bar + 1);
      bar = field.find('|');
      piece.choices.push_back(field.substr(0, bar));
    }
    const auto known = std::ranges::find(keys, key);
    piece.field = static_cast<int>(known - keys.begin()) + 1;
    if (known == keys.end()) keys.push_back(key);
    pieces.push_back(std::move(piece));
  }
  return pieces;
}

std::string with_placeholders(std::string_view text) {
  std::string result;
  for (const TemplatePiece& piece : parse_template(text)) {
    if (piece.is_field()) {
      result += '[';
      result += piece.name;
      result += ']';
    } else {
      result += piece.literal;
    }
  }
  return result;
}

std::span<const Example> all_examples() {
  static const std::vector<Example> all = [] {
    std::vector<Example> joined;
    for (const std::span<const Example> part :
         {guide_examples(), practice_causes(), practice_actions(), practice_measures()}) {
      joined.insert(joined.end(), part.begin(), part.end());
    }
    return joined;
  }();
  return all;
}

std::vector<const Example*> examples(ExampleKind kind, SuspensionType type) {
  struct Ranked {
    std::size_t rank;
    const Example* example;
  };
  std::vector<Ranked> suiting;
  for (const Example& example : all_examples()) {
    if (example.kind != kind) continue;
    const auto at = std::ranges::find(example.types, type);
    if (at == example.types.end() && !example.types.empty()) continue;
    // Where a type stands in the example's list says how close the two are; "any" comes last.
    suiting.push_back({example.types.empty() ? suspension_type_count
                                             : static_cast<std::size_t>(at - example.types.begin()),
                       &example});
  }
  std::ranges::stable_sort(suiting, {}, &Ranked::rank);
  std::vector<const Example*> result;
  result.reserve(suiting.size());
  for (const Ranked& ranked : suiting) result.push_back(ranked.example);
  return result;
}

std::string section_template(SectionRole role, SuspensionType type) {
  return "## " + std::string(info(role).heading) + "\n\n" + section_body(role, type);
}

std::string plan_template(SuspensionType type) {
  std::string plan =
      "---\nsuspension: " + std::string(info(type).id) +
      "\nseller-id: \"{seller id}\"\nmarketplace: \"{marketplace|US|CA|UK|DE|FR|IT|"
      "ES|JP}\"\nnotice-date: \"{notice date}\"\n---\n\n"
      "# Plan of Action: {company name}, " +
      std::string(info(type).name) +
      "\n\nDear Amazon Seller Performance Team,\n\n"
      "This plan answers your notice of {notice date} about seller ID {seller id}.\n";
  for (const SectionInfo& section : all_sections()) {
    plan += '\n' + section_template(section.role, type);
  }
  plan += "\nSincerely,\n\n{name}, {role}\n{company name}\n";
  return plan;
}

}  // namespace poa::guide
