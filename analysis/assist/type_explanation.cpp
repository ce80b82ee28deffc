#include "analysis/assist/type_explanation.h"

namespace poa::assist {

TypeExplanation explain_type(const Facts& facts) {
  TypeExplanation explanation;
  explanation.stated = facts.plan.stated_type;
  if (const auto& inferred = facts.plan.inferred_type) {
    explanation.inferred = inferred->type;
    explanation.score = inferred->score;
    explanation.lead = inferred->lead;
    for (const ProseRange& words : inferred->evidence) {
      explanation.words.push_back(facts.prose.source(words));
    }
  }
  return explanation;
}

}  // namespace poa::assist
