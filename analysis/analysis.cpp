#include "analysis/analysis.h"

#include <algorithm>
#include <span>
#include <utility>

#include "analysis/language/placeholder.h"
#include "analysis/rules/precedence.h"
#include "analysis/rules/suppression.h"

namespace poa {
namespace {

std::vector<const PhraseList*> phrase_lists_of_all_rules() {
  std::vector<const PhraseList*> lists;
  for (const Rule* rule : all_rules()) {
    for (const PhraseList* list : rule->phrases) {
      if (std::find(lists.begin(), lists.end(), list) == lists.end()) lists.push_back(list);
    }
  }
  return lists;
}

std::vector<std::uint32_t> first_entities_of(const Prose& prose, std::span<const Entity> entities) {
  std::vector<std::uint32_t> first(prose.sentences().size() + 1);
  std::uint32_t entity = 0;
  for (std::uint32_t sentence = 0; sentence < first.size(); ++sentence) {
    while (entity < entities.size() && entities[entity].sentence < sentence) ++entity;
    first[sentence] = entity;
  }
  return first;
}

bool stands_before(const Finding& a, const Finding& b) {
  if (a.span.begin != b.span.begin) return a.span.begin < b.span.begin;
  if (a.severity != b.severity) return a.severity < b.severity;
  return a.rule < b.rule;
}

}  // namespace

std::optional<Severity> RuleSettings::severity_of(const Rule& rule) const {
  auto setting = severities.find(rule.id);
  if (setting == severities.end()) setting = severities.find(group_name(rule.group));
  return setting == severities.end() ? std::optional(rule.severity) : setting->second;
}

Analyzer::Analyzer() : phrases_(phrase_lists_of_all_rules()) {}

Facts Analyzer::facts(std::shared_ptr<const Text> text, Surroundings surroundings,
                      const Facts* earlier) const {
  Facts facts;
  FrontMatter front_matter = read_front_matter(text->bytes());
  facts.markdown = markdown::parse(text->bytes(), front_matter.body);
  facts.prose = Prose(text->bytes(), facts.markdown);
  facts.entities = find_entities(facts.prose);
  facts.first_entities = first_entities_of(facts.prose, facts.entities);
  if (earlier != nullptr) {
    const Prose& was = earlier->prose;
    const UnchangedPassages unchanged = unchanged_passages(was, facts.prose);
    facts.phrases = phrases_.find_again(was, earlier->phrases, facts.prose, unchanged);
    facts.clauses = Clauses(earlier->clauses, was, facts.prose, unchanged);
    facts.prose_placeholders =
        find_placeholders_again(was, earlier->prose_placeholders, facts.prose, unchanged);
  } else {
    facts.phrases = phrases_.find(facts.prose);
    facts.clauses = Clauses(facts.prose);
    facts.prose_placeholders = find_placeholders(facts.prose);
  }
  facts.placeholders =
      places_of_placeholders(text->bytes(), facts.markdown, facts.prose, facts.prose_placeholders);
  facts.plan = read_plan(*text, std::move(front_matter), facts.markdown, facts.prose);
  facts.surroundings = std::move(surroundings);
  facts.text = std::move(text);
  return facts;
}

std::vector<Finding> Analyzer::findings(const Facts& facts, const RuleSettings& settings) const {
  std::vector<Finding> findings;
  for (const Rule* rule : all_rules()) {
    const std::optional<Severity> severity = settings.severity_of(*rule);
    if (!severity || rule->check == nullptr) continue;
    Report report(*rule, *severity, findings);
    rule->check(facts, report);
  }
  std::stable_sort(findings.begin(), findings.end(), stands_before);
  drop_outranked(facts, findings);
  apply_suppressions(facts, settings, findings);
  std::stable_sort(findings.begin(), findings.end(), stands_before);
  return findings;
}

}  // namespace poa
