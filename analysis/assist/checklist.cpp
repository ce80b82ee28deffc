#include "analysis/assist/checklist.h"

#include <utility>

#include "analysis/assist/code_action_sources.h"
#include "analysis/assist/section_place.h"
#include "analysis/assist/style.h"

namespace poa::assist {

std::vector<Edit> checklist_insertion(const Facts& facts) {
  if (!facts.plan.type()) return {};
  const Section* section = facts.plan.section(guide::SectionRole::supporting_documents);
  if (section != nullptr && section->empty) return {body_insertion(facts, *section)};
  // At the title, where code actions offer the same.
  const Request request{facts, {}, facts.plan.title, line_ending(*facts.text)};
  std::vector<CodeAction> actions;
  complete_documents(request, actions);
  return actions.empty() ? std::vector<Edit>() : std::move(actions.front().edits);
}

}  // namespace poa::assist
