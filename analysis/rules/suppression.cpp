#include "analysis/rules/suppression.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>

#include "analysis/rules/message.h"
#include "analysis/rules/unused_suppression.h"
#include "analysis/text/edit_distance.h"

namespace poa {
namespace {

constexpr std::string_view kPrefix = "poa-";

struct Word {
  std::string_view text;
  Span span;
};

/// A comment's words, without a reason.
std::vector<Word> words_of_comment(std::string_view text, const markdown::Comment& comment) {
  std::vector<Word> words;
  const auto offset = static_cast<std::size_t>(comment.text.data() - text.data());
  const auto separates = [](char c) {
    return c == ' ' || c == ',' || c == '\t' || c == '\n' || c == '\r';
  };
  std::size_t at = 0;
  while (at < comment.text.size()) {
    while (at < comment.text.size() && separates(comment.text[at])) ++at;
    std::size_t end = at;
    while (end < comment.text.size() && !separates(comment.text[end])) ++end;
    std::string_view word = comment.text.substr(at, end - at);
    if (word == "--" || word == ":") break;
    const bool reason_follows = word.ends_with(':');
    if (reason_follows) word.remove_suffix(1);
    if (!word.empty()) words.push_back({word, {offset + at, offset + at + word.size()}});
    if (reason_follows) break;
    at = end;
  }
  return words;
}

std::optional<Suppression::Kind> kind_of(std::string_view keyword) {
  if (keyword == "poa-disable-next-line") return Suppression::Kind::next_line;
  if (keyword == "poa-disable") return Suppression::Kind::block;
  if (keyword == "poa-disable-file") return Suppression::Kind::file;
  return std::nullopt;
}

std::string nearest_rule(std::string_view id) {
  std::string_view nearest;
  std::size_t least = 3;
  for (const Rule* rule : all_rules()) {
    // What is so much longer or shorter is not near: a word of megabytes is not compared.
    if (std::max(id.size(), rule->id.size()) - std::min(id.size(), rule->id.size()) >= least) {
      continue;
    }
    const std::size_t distance = edit_distance(id, rule->id);
    if (distance < least) {
      least = distance;
      nearest = rule->id;
    }
  }
  return std::string(nearest);
}

/// What the suppressions of one rule, met so far, come to at a place.
struct Silence {
  std::vector<std::size_t> untried;  ///< no finding of the rule has come since they began
  std::size_t end = 0;               ///< the furthest end of the others that silenced something
};

std::string unused_message(const Suppression& suppression) {
  if (!suppression.rule.empty() && find_rule(suppression.rule) == nullptr) {
    const std::string nearest = nearest_rule(suppression.rule);
    std::string message = "There is no rule " + in_quotes(suppression.rule) + ".";
    if (!nearest.empty()) message += " Did you mean " + in_quotes(nearest) + "?";
    return message;
  }
  std::string_view where = "in this file";
  if (suppression.kind == Suppression::Kind::next_line) where = "on the next line";
  if (suppression.kind == Suppression::Kind::block) where = "in its block";
  std::string message = "This comment silences nothing: there is no ";
  if (!suppression.rule.empty()) message += in_quotes(suppression.rule) + " ";
  message += "finding ";
  message += where;
  return message + ". Remove it, or it will hide a later mistake.";
}

}  // namespace

std::vector<Suppression> find_suppressions(const Facts& facts) {
  const Text& text = *facts.text;
  std::vector<Suppression> found;
  // The blocks that no `poa-enable` has ended yet: at most one of each rule.
  std::vector<std::size_t> open;

  for (const markdown::Comment& comment : facts.markdown.comments) {
    if (!comment.text.starts_with(kPrefix)) continue;
    std::vector<Word> words = words_of_comment(text.bytes(), comment);
    if (words.empty()) continue;
    const std::string_view keyword = words.front().text;
    const std::size_t keyword_begin = words.front().span.begin;
    words.erase(words.begin());
    if (words.empty()) words.push_back({{}, comment.span});

    if (keyword == "poa-enable") {
      std::erase_if(open, [&](std::size_t block) {
        const bool ends = std::any_of(words.begin(), words.end(), [&](const Word& word) {
          return word.text.empty() || word.text == found[block].rule;
        });
        if (ends) found[block].scope.end = comment.span.begin;
        return ends;
      });
      continue;
    }
    const std::optional<Suppression::Kind> kind = kind_of(keyword);
    if (!kind) continue;
    for (const Word& word : words) {
      const Span directive =
          words.size() == 1 && !word.text.empty() ? Span{keyword_begin, word.span.end} : word.span;
      Suppression suppression{*kind, word.text, word.span, directive, comment.span, {}};
      switch (*kind) {
        case Suppression::Kind::next_line:
          suppression.scope = text.line_with_ending(text.line_of(comment.span.end) + 1);
          // An empty last line holds findings all the same.
          if (suppression.scope.empty()) suppression.scope.end = suppression.scope.begin + 1;
          break;
        case Suppression::Kind::file:
          suppression.scope = {0, text.size() + 1};
          break;
        case Suppression::Kind::block: {
          const bool is_known = word.text.empty() || find_rule(word.text) != nullptr;
          const bool is_open = std::any_of(open.begin(), open.end(), [&](std::size_t block) {
            return found[block].rule == word.text || found[block].rule.empty();
          });
          const std::size_t end = is_known && !is_open ? text.size() + 1 : comment.span.end;
          suppression.scope = {comment.span.end, end};
          if (is_known && !is_open) open.push_back(found.size());
          break;
        }
      }
      found.push_back(suppression);
    }
  }
  return found;
}

void apply_suppressions(const Facts& facts, const RuleSettings& settings,
                        std::vector<Finding>& findings) {
  std::vector<Suppression> suppressions = find_suppressions(facts);
  if (suppressions.empty()) return;
  const auto begins_before = [](const Suppression& a, const Suppression& b) {
    return a.scope.begin < b.scope.begin;
  };
  std::stable_sort(suppressions.begin(), suppressions.end(), begins_before);

  // One sweep over both, in which each suppression is looked at twice: however many hold at once,
  // linear in all.
  std::vector<bool> used(suppressions.size());
  std::unordered_map<std::string_view, Silence> silences;
  std::size_t next = 0;
  std::erase_if(findings, [&](const Finding& finding) {
    const std::size_t at = finding.span.begin;
    while (next < suppressions.size() && suppressions[next].scope.begin <= at) {
      silences[suppressions[next].rule].untried.push_back(next);
      ++next;
    }
    const auto silenced_by = [&](std::string_view rule) {
      const auto silence = silences.find(rule);
      if (silence == silences.end()) return false;
      for (const std::size_t i : silence->second.untried) {
        if (suppressions[i].scope.end <= at) continue;
        used[i] = true;
        silence->second.end = std::max(silence->second.end, suppressions[i].scope.end);
      }
      silence->second.untried.clear();
      return at < silence->second.end;
    };
    const bool of_the_rule = silenced_by(finding.rule);
    const bool of_all_rules = silenced_by({});
    return of_the_rule || of_all_rules;
  });

  const std::optional<Severity> severity = settings.severity_of(kUnusedSuppression);
  if (!severity) return;
  Report report(kUnusedSuppression, *severity, findings);
  for (std::size_t i = 0; i < suppressions.size(); ++i) {
    if (used[i]) continue;
    // A rule that is switched off finds nothing; its comment waits for it.
    const Rule* rule = find_rule(suppressions[i].rule);
    if (rule != nullptr && !settings.severity_of(*rule)) continue;
    report.add(suppressions[i].directive, unused_message(suppressions[i]));
  }
}

}  // namespace poa
