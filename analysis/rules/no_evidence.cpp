#include <algorithm>
#include <cstdint>
#include <span>

#include "analysis/language/clause.h"
#include "analysis/language/entities/words.h"
#include "analysis/rules/evidence.h"
#include "analysis/rules/placeholder_item.h"
#include "analysis/rules/sections.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

/// "Invoices, letter of authorization, refund report": a document's name and no verb. "We can send
/// every document you want" has one.
bool is_bare_list(const Facts& facts, IndexRange sentences) {
  return std::ranges::any_of(facts.prose.sentences(sentences), [&](const Sentence& sentence) {
    const auto tokens = facts.prose.tokens(sentence.tokens);
    const bool names_document = std::ranges::any_of(tokens, [&](const Token& token) {
      return entities::word_facts(facts.prose.lower(token)).is(entities::Trait::document);
    });
    if (!names_document) return false;
    return std::ranges::all_of(facts.clauses.of(sentence), [](const Clause& clause) {
      return clause.completion == Completion::none;
    });
  });
}

/// Whether a line of the supporting documents lists a document: one that is ticked, or that has no
/// box to tick.
bool lists_document(const Facts& facts, const Item& item) {
  if (item.task) return item.task->checked;
  if (is_placeholder_item(facts, item)) return false;
  return item.form != Item::Form::paragraph || is_bare_list(facts, item.sentences);
}

bool points_to_evidence_anywhere(const Facts& facts) {
  const auto sentences = static_cast<std::uint32_t>(facts.prose.sentences().size());
  for (std::uint32_t sentence = 0; sentence < sentences; ++sentence) {
    if (points_to_evidence(facts, sentence)) return true;
  }
  if (links_to_file(facts, {0, facts.text->size()})) return true;
  for (const Section* section : sections_of(facts.plan, guide::SectionRole::corrective_actions)) {
    if (keeps_place_for_evidence(facts, section->passages)) return true;
  }
  for (const Section* section : sections_of(facts.plan, guide::SectionRole::supporting_documents)) {
    if (std::ranges::any_of(section->items,
                            [&](const Item& item) { return lists_document(facts, item); })) {
      return true;
    }
  }
  return false;
}

void check(const Facts& facts, Report& report) {
  if (points_to_evidence_anywhere(facts)) return;
  report.add(facts.plan.title,
             "Nothing in this plan points to evidence, and a reviewer does not take words for it. "
             "Attach invoices, reports or screenshots, and say at each action which one shows it.");
}

}  // namespace

const Rule kNoEvidence{
    .id = "no-evidence", .group = RuleGroup::evidence, .severity = Severity::error, .check = check};

}  // namespace poa
