#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/rules/guide_fingerprints.h"
#include "analysis/rules/table.h"
#include "analysis/rules/template_words.h"

namespace poa {
namespace {

/// Eight words in a row, or 60 % of the fingerprints, make a sentence a copy.
constexpr std::size_t kLongestShared = 7;
constexpr std::size_t kPercent = 60;
/// A run of stock words ("the root cause was that our listing for ASIN") is nobody's property.
constexpr std::size_t kFewestOwnWords = 4;

constexpr std::array<std::string_view, 60> kStockWords = {
    "a",       "an",     "the",     "and",     "or",       "of",      "to",    "in",    "on",
    "at",      "by",     "for",     "from",    "with",     "that",    "this",  "these", "which",
    "who",     "we",     "our",     "us",      "i",        "my",      "it",    "its",   "is",
    "are",     "was",    "were",    "be",      "been",     "has",     "have",  "had",   "not",
    "all",     "no",     "as",      "any",     "root",     "cause",   "asin",  "asins", "amazon",
    "amazons", "seller", "account", "listing", "listings", "removal", "order", "fba",   "after",
    "before",  "their",  "because", "into",    "under",    "each"};

bool is_stock(std::string_view word) {
  return std::ranges::find(kStockWords, word) != kStockWords.end();
}

/// Whether a row of words stands nearly so among the sentences that a table was made from.
bool is_copy(const std::vector<std::string>& words, std::span<const std::uint64_t> known) {
  const std::vector<std::uint64_t> prints = fingerprints(words);
  constexpr std::size_t kFewestPrints = kLongestShared + 2 - kShingle;
  if (prints.size() < kFewestPrints) return false;

  std::vector<bool> shared(words.size());  // the words that a known fingerprint covers
  std::size_t hits = 0;
  std::size_t run = 0;
  bool long_run = false;
  std::size_t own_words = 0;  // in the run at hand
  for (std::size_t i = 0; i < prints.size(); ++i) {
    if (!std::ranges::binary_search(known, prints[i])) {
      run = 0;
      continue;
    }
    ++hits;
    const std::size_t first_new = run == 0 ? i : i + kShingle - 1;
    if (run == 0) own_words = 0;
    ++run;
    for (std::size_t w = first_new; w < i + kShingle; ++w) own_words += is_stock(words[w]) ? 0 : 1;
    for (std::size_t w = i; w < i + kShingle; ++w) shared[w] = true;
    long_run = long_run || (run >= kFewestPrints && own_words >= kFewestOwnWords);
  }
  if (long_run) return true;
  std::size_t own_shared = 0;
  for (std::size_t w = 0; w < words.size(); ++w) own_shared += shared[w] && !is_stock(words[w]);
  return hits * 100 >= prints.size() * kPercent && own_shared >= kFewestOwnWords;
}

void check(const Facts& facts, Report& report) {
  for (const Passage& passage : facts.prose.passages()) {
    if (passage.quoted ||
        facts.markdown.blocks[passage.block].kind == markdown::BlockKind::heading) {
      continue;
    }
    // One report for a passage, from its first copied sentence to its last.
    std::optional<ProseRange> copied;
    for (std::uint32_t s = passage.sentences.first; s < passage.sentences.last; ++s) {
      if (!is_copy(template_words(facts, s), kGuideFingerprints)) continue;
      const ProseRange range = facts.prose.sentences()[s].range;
      copied = ProseRange{copied ? copied->begin : range.begin, range.end};
    }
    if (copied) {
      report.add(facts.prose.source(*copied),
                 "This stands nearly word for word in a template that many sellers send. "
                 "Reviewers know it and refuse it: say in your own words what you did.");
    }
  }
}

}  // namespace

const Rule kTemplateText{.id = "template-text",
                         .group = RuleGroup::template_leftovers,
                         .severity = Severity::warning,
                         .check = check};

}  // namespace poa
