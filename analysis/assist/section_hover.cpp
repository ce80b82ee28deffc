#include <string>
#include <utility>

#include "analysis/assist/hover_sources.h"
#include "analysis/assist/readiness.h"
#include "analysis/assist/section_state.h"
#include "analysis/guide/section.h"

namespace poa::assist {
namespace {

/// What the section still needs, a line each; empty if nothing.
std::string missing(const HoverPlace& place, const Section& section) {
  std::string lines;
  for (const Gap& gap : readiness(place.facts, place.findings).gaps) {
    if (gap.section == section.role) lines.append("\n- ").append(gap.next);
  }
  return lines;
}

}  // namespace

void explain_section(const HoverPlace& place, std::vector<HoverNote>& out) {
  for (const Section& section : place.facts.plan.sections) {
    if (!section.heading.contains(place.offset)) continue;
    const guide::SectionInfo& info = guide::info(section.role);
    std::string text = bold(info.heading).append(" · ");
    text.append(section_state(place.facts, section)).append("\n\n").append(info.purpose);
    const std::string gaps = missing(place, section);
    text += gaps.empty() ? "\n\nNothing is missing here." : "\n\nStill missing:\n";
    text += gaps;
    out.push_back({section.heading, std::move(text)});
    return;
  }
}

}  // namespace poa::assist
