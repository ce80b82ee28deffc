#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "analysis/assist/hover_sources.h"
#include "analysis/guide/metrics.h"

namespace poa::assist {
namespace {

/// Finds the names of all metrics. Compiled when the first name is looked for.
const PhraseFinder& finder() {
  static const PhraseFinder the_finder = [] {
    std::vector<const PhraseList*> lists;
    for (const guide::Metric& metric : guide::metrics) lists.push_back(metric.mentions);
    return PhraseFinder(lists);
  }();
  return the_finder;
}

}  // namespace

void explain_metric(const HoverPlace& place, std::vector<HoverNote>& out) {
  for (const PhraseMatch& match : finder().find(place.facts.prose)) {
    const Span span = place.facts.prose.source(match.range);
    if (!span.contains(place.offset)) continue;
    const auto* const metric =
        std::ranges::find(guide::metrics, match.list, &guide::Metric::mentions);
    if (metric == guide::metrics.end()) continue;
    std::string name(metric->name);
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
    std::string text = bold(name).append("\n\nAmazon's target is ").append(metric->target);
    text.append(", measured over ").append(guide::windows_in_words(*metric));
    text += ". Give the rate that your account had, and the days that it was measured over.";
    out.push_back({span, std::move(text)});
    return;
  }
}

}  // namespace poa::assist
