#include <string>
#include <utility>

#include "analysis/assist/hover_sources.h"
#include "analysis/plan/front_matter.h"

namespace poa::assist {

void explain_front_matter_key(const HoverPlace& place, std::vector<HoverNote>& out) {
  for (const FrontMatterKey& key : place.facts.plan.front_matter.keys) {
    if (!key.span.contains(place.offset)) continue;
    const FrontMatterKeyInfo* info = front_matter_key(key.name);
    if (info == nullptr) return;
    std::string text = bold(info->name).append(": ").append(info->purpose);
    text.append("\n\nFor example ").append(in_code(info->example));
    out.push_back({key.span, std::move(text)});
    return;
  }
}

}  // namespace poa::assist
