#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "analysis/rules/guide_fingerprints.h"
#include "analysis/rules/table.h"
#include "analysis/rules/template_words.h"
#include "analysis/rules/user_templates.h"

namespace poa {
namespace {

/// Eight words in a row, or 60 % of the fingerprints, make a sentence a copy.
constexpr std::size_t kLongestShared = 7;
constexpr std::size_t kPercent = 60;
/// A run of stock words ("the root cause was that our listing for ASIN") is nobody's property.
constexpr std::size_t kFewestOwnWords = 4;

/// Whether a row of words stands nearly so among the sentences that a set was made from.
bool is_copy(std::span<const TemplateWord> words, const FingerprintSet& known) {
  constexpr std::size_t kFewestPrints = kLongestShared + 2 - kShingle;
  if (words.size() < kShingle + kFewestPrints - 1) return false;
  const std::size_t prints = words.size() - kShingle + 1;

  std::size_t hits = 0;
  std::size_t run = 0;         // of known fingerprints in a row
  std::size_t own_words = 0;   // that the run at hand covers
  std::size_t own_shared = 0;  // that any known fingerprint covers
  std::size_t covered = 0;     // the words before this one have been counted as shared
  bool long_run = false;
  for (std::size_t i = 0; i < prints; ++i) {
    if (!known.contains(fingerprint(words.subspan(i)))) {
      run = 0;
      continue;
    }
    ++hits;
    if (run == 0) own_words = 0;
    for (std::size_t w = run == 0 ? i : i + kShingle - 1; w < i + kShingle; ++w) {
      own_words += words[w].stock ? 0 : 1;
    }
    for (covered = std::max(covered, i); covered < i + kShingle; ++covered) {
      own_shared += words[covered].stock ? 0 : 1;
    }
    ++run;
    long_run = long_run || (run >= kFewestPrints && own_words >= kFewestOwnWords);
  }
  return long_run || (hits * 100 >= prints * kPercent && own_shared >= kFewestOwnWords);
}

void check_passage(const Facts& facts, const Passage& passage, PassageReport& report) {
  static const FingerprintSet guide(kGuideFingerprints);
  if (passage.quoted || passage.heading) return;
  const UserTemplates* const own = facts.surroundings.templates.get();
  // One report for a passage, from its first copied sentence to its last.
  std::optional<ProseRange> copied;
  bool from_guide = false;
  std::vector<TemplateWord> words;
  for (std::uint32_t s = passage.sentences.first; s < passage.sentences.last; ++s) {
    read_template_words(facts, s, words);
    const bool in_guide = is_copy(words, guide);
    if (!in_guide && (own == nullptr || !is_copy(words, own->fingerprints()))) continue;
    from_guide = from_guide || in_guide;
    const ProseRange range = facts.prose.sentences()[s].range;
    copied = ProseRange{copied ? copied->begin : range.begin, range.end};
  }
  if (!copied) return;
  report.add(*copied,
             from_guide ? "This stands nearly word for word in a template that many sellers send. "
                          "Reviewers know it and refuse it: say in your own words what you did."
                        : "This stands nearly word for word in one of your own templates. A "
                          "reviewer who has read it once refuses it: say what is true of this "
                          "case alone.");
}

}  // namespace

const Rule kTemplateText{.id = "template-text",
                         .group = RuleGroup::template_leftovers,
                         .severity = Severity::warning,
                         .check_passage = check_passage};

}  // namespace poa
