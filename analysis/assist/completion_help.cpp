#include "analysis/assist/completion_help.h"

#include <algorithm>

#include "analysis/assist/checklist_help.h"
#include "analysis/guide/section.h"
#include "analysis/guide/suspension_type.h"
#include "analysis/guide/templates.h"
#include "analysis/plan/front_matter.h"
#include "analysis/rules/rule.h"

namespace poa::assist {
namespace {

std::string help_of_type(std::string_view id) {
  const auto type = guide::find_type(id);
  return type ? std::string(guide::info(*type).response) : std::string();
}

std::string help_of_section(std::string_view id) {
  const auto sections = guide::all_sections();
  const auto found = std::ranges::find(sections, id, &guide::SectionInfo::id);
  return found == sections.end() ? std::string() : std::string(found->purpose);
}

std::string help_of_example(std::string_view id) {
  const auto examples = guide::all_examples();
  const auto found = std::ranges::find(examples, id, &guide::Example::id);
  return found == examples.end() ? std::string() : guide::with_placeholders(found->text);
}

}  // namespace

std::string completion_help(CompletionKind kind, std::string_view subject) {
  switch (kind) {
    case CompletionKind::plan:
    case CompletionKind::value:
      return help_of_type(subject);
    case CompletionKind::section:
      return help_of_section(subject);
    case CompletionKind::example:
      return help_of_example(subject);
    case CompletionKind::checklist_item: {
      const guide::ChecklistItem* item = checklist_item(subject);
      return item == nullptr ? std::string() : checklist_help(*item);
    }
    case CompletionKind::front_matter_key: {
      const FrontMatterKeyInfo* key = front_matter_key(subject);
      return key == nullptr ? std::string() : std::string(key->purpose);
    }
    case CompletionKind::rule:
      return std::string(rule_page(subject));
    case CompletionKind::comment:
    case CompletionKind::identifier:
    case CompletionKind::name:
    case CompletionKind::date:
    case CompletionKind::evidence:
    case CompletionKind::file:
      break;
  }
  return {};
}

}  // namespace poa::assist
