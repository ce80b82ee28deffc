// Words that a writer's house stands by: never to be reported again.
#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/assist/code_action_sources.h"
#include "analysis/rules/house_style.h"
#include "analysis/rules/message.h"
#include "analysis/rules/rule.h"
#include "analysis/rules/table.h"

namespace poa::assist {
namespace {

/// A field is to be reported until it is filled in, whoever left it: our own fixes leave some.
bool takes_exceptions(std::string_view id) {
  const Rule* rule = find_rule(id);
  return rule != nullptr && rule->is_about_words && rule != &kPlaceholder;
}

/// The tokens that share bytes with a place of the document.
std::optional<ProseRange> prose_at(const Prose& prose, Span place) {
  const auto tokens = prose.tokens();
  const auto first = std::partition_point(tokens.begin(), tokens.end(), [&](const Token& token) {
    return prose.source(token.range).end <= place.begin;
  });
  const auto last = std::partition_point(first, tokens.end(), [&](const Token& token) {
    return prose.source(token.range).begin < place.end;
  });
  if (first == last) return std::nullopt;
  return ProseRange{first->range.begin, (last - 1)->range.end};
}

/// Of a range, the part in the sentence that has most of it: a phrase lies within one.
ProseRange within_sentence(const Prose& prose, ProseRange range) {
  ProseRange longest{range.begin, range.begin};
  for (std::uint32_t s = prose.sentence_of(prose.token_at(range.begin));
       s < prose.sentences().size() && prose.sentences()[s].range.begin < range.end; ++s) {
    const ProseRange sentence = prose.sentences()[s].range;
    const ProseRange part{std::max(range.begin, sentence.begin), std::min(range.end, sentence.end)};
    if (part.end - part.begin > longest.end - longest.begin) longest = part;
  }
  return longest;
}

/// The words of a finding, if the house style can find them: not in code or front matter, nor what
/// is too long or would be read in another way where it stands alone.
std::optional<ProseRange> words_of(const Prose& prose, const Finding& finding) {
  auto range = prose_at(prose, finding.span);
  if (!range) return std::nullopt;
  range = within_sentence(prose, *range);
  if (range->end - range->begin > HouseStyle::kLongestPhrase) return std::nullopt;
  const std::string_view words = prose.lower(*range);
  const bool is_one_line = std::none_of(
      words.begin(), words.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
  if (!is_one_line || HouseStyle::as_prose(prose.text(*range)) != words) return std::nullopt;
  return range;
}

/// "vague-language" → "vague language"
std::string in_words(std::string_view rule) {
  std::string words(rule);
  std::replace(words.begin(), words.end(), '-', ' ');
  return words;
}

}  // namespace

void except_words(const Request& request, std::vector<CodeAction>& out) {
  const Prose& prose = request.facts.prose;
  const std::size_t before = out.size();
  std::vector<std::pair<std::string_view, std::string_view>> known;
  for (std::size_t i = 0; i < request.findings.size() && known.size() < kMostFixed; ++i) {
    const Finding& finding = request.findings[i];
    if (!request.touches(finding.span) || !takes_exceptions(finding.rule)) continue;
    const auto range = words_of(prose, finding);
    if (!range) continue;
    const std::pair exception(finding.rule, prose.lower(*range));
    const auto same = std::find(known.begin(), known.end(), exception);
    if (same != known.end()) {
      out[before + static_cast<std::size_t>(same - known.begin())].fixes.push_back(i);
      continue;
    }
    known.push_back(exception);
    const std::string words(prose.text(*range));
    out.push_back(
        {.title = "Never report " + in_quotes(words) + " as " + in_words(finding.rule) + " here",
         .fixes = {i},
         .exception = HouseException{std::string(finding.rule), words}});
  }
}

}  // namespace poa::assist
