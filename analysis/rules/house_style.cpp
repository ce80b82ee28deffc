#include "analysis/rules/house_style.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "analysis/guide/section.h"
#include "analysis/markdown/document.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/rule.h"

namespace poa {
namespace {

/// The words as an expression of RE2 that matches them alone.
std::string quoted_for_re2(std::string_view words) {
  std::string quoted;
  for (const char c : words) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ' ' || c == '_' ||
                       static_cast<unsigned char>(c) >= 0x80;
    if (!plain) quoted += '\\';
    quoted += c;
  }
  return quoted;
}

/// The section to which a rule's phrases are confined; nothing: the whole document.
std::optional<guide::SectionRole> section_of(RuleGroup group) {
  switch (group) {
    case RuleGroup::root_cause:
      return guide::SectionRole::root_cause;
    case RuleGroup::corrective_actions:
      return guide::SectionRole::corrective_actions;
    case RuleGroup::prevention:
      return guide::SectionRole::prevention_plan;
    default:
      return std::nullopt;
  }
}

/// Spans of one list's matches: in order, and none overlaps another.
bool overlaps_any(std::span<const Span> spans, Span span) {
  const auto after = std::ranges::upper_bound(spans, span.begin, {}, &Span::end);
  return after != spans.end() && after->overlaps(span);
}

}  // namespace

std::string HouseStyle::as_prose(std::string_view phrase) {
  // Read the way a document is, behind a word, so that nothing in the phrase begins a list, a
  // heading or a quotation.
  constexpr std::string_view kBefore = "x ";
  const std::string text = std::string(kBefore).append(phrase);
  const Prose prose(text, markdown::parse(text, 0));
  const std::string_view lower = prose.lower();
  const std::size_t end = std::min(lower.find("\n\n"), lower.size());
  return std::string(lower.substr(std::min(kBefore.size(), end), end - kBefore.size()));
}

HouseStyle::Entries HouseStyle::entries_of(const Phrases& phrases) {
  Entries entries;
  for (const auto& [id, words] : phrases) {
    auto entry = std::make_unique<Entry>();
    entry->rule = find_rule(id);
    if (entry->rule == nullptr && id != kEveryRule) continue;
    std::size_t bytes = 0;
    for (const std::string& phrase : words) {
      if (phrase.size() > kLongestPhrase) continue;
      const std::string prose = as_prose(phrase);
      bytes += prose.size();
      if (prose.empty() || bytes > kMostBytes) continue;
      entry->wording.append(entry->wording.empty() ? "" : "|").append(quoted_for_re2(prose));
    }
    if (entry->wording.empty()) continue;
    entry->wording_view = entry->wording;
    entry->list.wordings = std::span(&entry->wording_view, 1);
    entries.push_back(std::move(entry));
  }
  return entries;
}

HouseStyle::HouseStyle(const Phrases& reported, const Phrases& excepted)
    : reported_(entries_of(reported)), excepted_(entries_of(excepted)) {
  std::vector<const PhraseList*> lists;
  for (const Entries* entries : {&reported_, &excepted_}) {
    for (const auto& entry : *entries) lists.push_back(&entry->list);
  }
  finder_ = std::make_unique<const PhraseFinder>(lists);
}

void HouseStyle::apply(const Facts& facts, const RuleSettings& settings,
                       std::vector<Finding>& findings) const {
  report(facts, settings, findings);
  except(facts, findings);
}

void HouseStyle::report(const Facts& facts, const RuleSettings& settings,
                        std::vector<Finding>& findings) const {
  for (const auto& entry : reported_) {
    const Rule* rule = entry->rule;
    if (rule == nullptr || !rule->is_about_words) continue;
    const std::optional<Severity> severity = settings.severity_of(*rule);
    if (!severity) continue;
    std::vector<Span> known;
    for (const Finding& finding : findings) {
      if (finding.rule == rule->id) known.push_back(finding.span);
    }
    std::ranges::sort(known, {}, &Span::end);
    Report report(*rule, *severity, findings);
    for (const PhraseMatch& match : facts.house_phrases) {
      if (match.list != &entry->list || !is_own(facts, match)) continue;
      const auto section = section_of(rule->group);
      if (section && role_at(facts, match) != section) continue;
      const Span span = facts.prose.source(match.range);
      if (overlaps_any(known, span)) continue;
      report.add(span, in_quotes(facts.prose.text(match.range)) +
                           " is on your own list of words not to send. Say in other words what "
                           "you mean.");
    }
  }
}

void HouseStyle::except(const Facts& facts, std::vector<Finding>& findings) const {
  for (const auto& entry : excepted_) {
    std::vector<Span> excepted;
    for (const PhraseMatch& match : facts.house_phrases) {
      if (match.list == &entry->list) excepted.push_back(facts.prose.source(match.range));
    }
    if (excepted.empty()) continue;
    std::erase_if(findings, [&](const Finding& finding) {
      if (entry->rule != nullptr && finding.rule != entry->rule->id) return false;
      const Rule* rule = entry->rule != nullptr ? entry->rule : find_rule(finding.rule);
      return rule != nullptr && rule->is_about_words && overlaps_any(excepted, finding.span);
    });
  }
}

}  // namespace poa
