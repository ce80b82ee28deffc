#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/pasted_notice_phrases.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

/// Whether the writer says whose words follow: "Your notice of 11 May states that …", or a line
/// before that ends in a colon.
bool is_led_in(const Facts& facts, std::uint32_t sentence) {
  if (has_phrase(facts, kLeadIns, sentence)) return true;
  if (sentence == 0) return false;
  const Sentence& before = facts.prose.sentences()[sentence - 1];
  return has_phrase(facts, kLeadIns, sentence - 1) && facts.prose.text(before.range).ends_with(':');
}

/// The sentences of the document in Amazon's voice, in order; `decides` is whether one says what
/// only Amazon can.
struct Spoken {
  std::uint32_t sentence = 0;
  bool decides = false;
};

std::vector<Spoken> spoken_by_amazon(const Facts& facts) {
  std::vector<Spoken> spoken;
  for (const PhraseMatch& match : own_matches(facts, kDecisions)) {
    spoken.push_back({match.sentence, true});
  }
  for (const PhraseMatch& match : own_matches(facts, kDemands)) {
    spoken.push_back({match.sentence, false});
  }
  std::ranges::sort(spoken, [](const Spoken& a, const Spoken& b) {
    return a.sentence != b.sentence ? a.sentence < b.sentence : a.decides && !b.decides;
  });
  const auto is_same = [](const Spoken& a, const Spoken& b) { return a.sentence == b.sentence; };
  spoken.erase(std::unique(spoken.begin(), spoken.end(), is_same), spoken.end());
  return spoken;
}

void check(const Facts& facts, Report& report) {
  constexpr std::uint32_t kNear = 3;
  constexpr std::size_t kFewest = 2;
  const std::vector<Spoken> spoken = spoken_by_amazon(facts);
  for (std::size_t first = 0; first < spoken.size();) {
    std::size_t last = first + 1;
    bool decides = spoken[first].decides;
    for (; last < spoken.size() && spoken[last].sentence - spoken[last - 1].sentence <= kNear;
         ++last) {
      decides = decides || spoken[last].decides;
    }
    if (last - first >= kFewest && decides && !is_led_in(facts, spoken[first].sentence)) {
      const Sentence& sentence = facts.prose.sentences()[spoken[first].sentence];
      report.add(facts.prose.source(sentence.range),
                 "From here on Amazon speaks, not you: a reviewer knows the notice. Delete it, or "
                 "quote the one sentence that you answer (with \"> \" before it).");
      return;
    }
    first = last;
  }
}

constexpr std::array<const PhraseList*, 3> kLists = {&kDecisions, &kDemands, &kLeadIns};

}  // namespace

const Rule kPastedNotice{.id = "pasted-notice",
                         .group = RuleGroup::practice,
                         .severity = Severity::info,
                         .phrases = kLists,
                         .check = check};

}  // namespace poa
