#include "analysis/analysis.h"

#include <algorithm>
#include <span>
#include <utility>

#include "analysis/guide/checklist.h"
#include "analysis/language/placeholder.h"
#include "analysis/language/unchanged.h"
#include "analysis/markdown/parse_again.h"
#include "analysis/rules/house_style.h"
#include "analysis/rules/limit.h"
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

/// Adds what rules say of passages.
void check_passages(const Facts& facts, IndexRange passages, std::vector<PassageFinding>& found) {
  for (const Passage& passage : facts.prose.passages().subspan(passages.first, passages.size())) {
    for (const Rule* rule : all_rules()) {
      if (rule->check_passage == nullptr) continue;
      PassageReport report(*rule, facts.prose, found);
      rule->check_passage(facts, passage, report);
    }
  }
}

bool has_same_entities(const Facts& was, const Passage& then, const Facts& is, const Passage& now) {
  const std::uint32_t moved = now.tokens.first - then.tokens.first;
  return std::ranges::equal(was.entities_in(then.sentences), is.entities_in(now.sentences),
                            [moved](const Entity& a, const Entity& b) {
                              return a.kind == b.kind && a.tokens.first + moved == b.tokens.first &&
                                     a.tokens.last + moved == b.tokens.last;
                            });
}

/// Of the unchanged passages those whose entities are the same too: a name that the document
/// gives elsewhere makes one here.
UnchangedPassages with_same_entities(const Facts& was, const Facts& is,
                                     UnchangedPassages unchanged) {
  const auto then = was.prose.passages();
  const auto now = is.prose.passages();
  UnchangedPassages same;
  while (same.at_start < unchanged.at_start &&
         has_same_entities(was, then[same.at_start], is, now[same.at_start])) {
    ++same.at_start;
  }
  while (same.at_end < unchanged.at_end &&
         has_same_entities(was, then[then.size() - 1 - same.at_end], is,
                           now[now.size() - 1 - same.at_end])) {
    ++same.at_end;
  }
  return same;
}

std::vector<PassageFinding> passage_findings(const Facts& facts, const Facts* earlier) {
  if (earlier == nullptr) {
    std::vector<PassageFinding> found;
    check_passages(facts, {0, static_cast<std::uint32_t>(facts.prose.passages().size())}, found);
    return found;
  }
  return found_again(
      std::span(earlier->passage_findings), earlier->prose, facts.prose,
      with_same_entities(*earlier, facts, facts.prose.unchanged()),
      [](const PassageFinding& finding) { return finding.token; },
      [](PassageFinding finding, Shift shift) {
        finding.range.begin += shift.bytes;
        finding.range.end += shift.bytes;
        finding.token += shift.tokens;
        return finding;
      },
      [&](IndexRange passages, std::vector<PassageFinding>& found) {
        check_passages(facts, passages, found);
      });
}

/// The documents that each sentence names. Where the type is the same, an unchanged sentence names
/// what it did.
std::vector<std::uint64_t> named_documents(const Facts& facts, const Facts* earlier) {
  const auto type = facts.plan.type();
  if (!type) return {};
  const Prose& prose = facts.prose;
  std::vector<std::uint64_t> named(prose.sentences().size());
  IndexRange changed{0, static_cast<std::uint32_t>(named.size())};
  if (earlier != nullptr && earlier->plan.type() == type) {
    const auto [at_start, at_end] = prose.unchanged_sentences();
    const std::vector<std::uint64_t>& were = earlier->named_documents;
    std::copy_n(were.begin(), at_start, named.begin());
    std::copy_backward(were.end() - at_end, were.end(), named.end());
    changed = {at_start, changed.last - at_end};
  }
  const guide::DocumentMatcher& matcher = guide::document_matcher(*type);
  for (std::uint32_t i = changed.first; i < changed.last; ++i) {
    named[i] = matcher.named(guide::Words(prose.text(prose.sentences()[i].range)).all());
  }
  return named;
}

/// The phrases of the house style in the document; what an earlier version had of the same style is
/// found again.
std::vector<PhraseMatch> house_phrases(const Facts& facts, const Facts* earlier) {
  const HouseStyle* style = facts.surroundings.house_style.get();
  if (style == nullptr) return {};
  if (earlier == nullptr || earlier->surroundings.house_style.get() != style) {
    return style->finder().find(facts.prose);
  }
  return style->finder().find_again(earlier->prose, earlier->house_phrases, facts.prose);
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
  FrontMatter front_matter = earlier != nullptr
                                 ? read_front_matter_again(text->bytes(), earlier->text->bytes(),
                                                           earlier->plan.front_matter)
                                 : read_front_matter(text->bytes());
  facts.markdown = earlier != nullptr
                       ? markdown::parse_again(text->bytes(), front_matter.body,
                                               {earlier->text->bytes(),
                                                earlier->plan.front_matter.body, earlier->markdown})
                       : markdown::parse(text->bytes(), front_matter.body);
  facts.prose =
      Prose(text->bytes(), facts.markdown, earlier != nullptr ? &earlier->prose : nullptr);
  Entities entities = earlier != nullptr ? find_entities_again(earlier->prose, earlier->entities,
                                                               earlier->possible_names, facts.prose)
                                         : find_entities(facts.prose);
  facts.entities = std::move(entities.all);
  facts.possible_names = std::move(entities.possible_names);
  facts.first_entities = first_entities_of(facts.prose, facts.entities);
  if (earlier != nullptr) {
    const Prose& was = earlier->prose;
    const UnchangedPassages unchanged = facts.prose.unchanged();
    facts.phrases = phrases_.find_again(was, earlier->phrases, facts.prose);
    facts.clauses = Clauses(earlier->clauses, was, facts.prose);
    facts.prose_placeholders =
        find_placeholders_again(was, earlier->prose_placeholders, facts.prose, unchanged);
  } else {
    facts.phrases = phrases_.find(facts.prose);
    facts.clauses = Clauses(facts.prose);
    facts.prose_placeholders = find_placeholders(facts.prose);
  }
  facts.placeholders =
      places_of_placeholders(text->bytes(), facts.markdown, facts.prose, facts.prose_placeholders);
  std::optional<EarlierPlan> earlier_plan;
  if (earlier != nullptr) earlier_plan.emplace(EarlierPlan{earlier->plan, earlier->prose});
  facts.plan = read_plan(*text, std::move(front_matter), facts.markdown, facts.prose, earlier_plan);
  facts.named_documents = named_documents(facts, earlier);
  facts.surroundings = std::move(surroundings);
  facts.text = std::move(text);
  facts.house_phrases = house_phrases(facts, earlier);
  const bool same_templates =
      earlier != nullptr && earlier->surroundings.templates == facts.surroundings.templates;
  facts.passage_findings = passage_findings(facts, same_templates ? earlier : nullptr);
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
  for (const PassageFinding& found : facts.passage_findings) {
    const std::optional<Severity> severity = settings.severity_of(*found.rule);
    if (!severity) continue;
    Report(*found.rule, *severity, findings).add(facts.prose.source(found.range), found.message);
  }
  if (const auto& style = facts.surroundings.house_style) style->apply(facts, settings, findings);
  std::stable_sort(findings.begin(), findings.end(), stands_before);
  drop_outranked(facts, findings);
  apply_suppressions(facts, settings, findings);
  std::stable_sort(findings.begin(), findings.end(), stands_before);
  limit_findings(findings);
  return findings;
}

}  // namespace poa
