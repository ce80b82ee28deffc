// The sources of hover notes; each adds what it has for the place.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "analysis/assist/hover.h"
#include "analysis/facts.h"
#include "analysis/rules/finding.h"

namespace poa::assist {

/// A place that is pointed at.
struct HoverPlace {
  const Facts& facts;
  std::span<const Finding> findings;
  std::size_t offset = 0;

  [[nodiscard]] std::string_view text() const { return facts.text->bytes(); }
};

void explain_front_matter_key(const HoverPlace& place, std::vector<HoverNote>& out);
void explain_suppression(const HoverPlace& place, std::vector<HoverNote>& out);
void explain_metric(const HoverPlace& place, std::vector<HoverNote>& out);
void explain_entity(const HoverPlace& place, std::vector<HoverNote>& out);
void explain_document(const HoverPlace& place, std::vector<HoverNote>& out);
void explain_section(const HoverPlace& place, std::vector<HoverNote>& out);

/// A few words in Markdown: `**words**`, or `` `words` ``.
[[nodiscard]] std::string bold(std::string_view words);
[[nodiscard]] std::string in_code(std::string_view words);

/// The 1-based lines of places, for a reader: "line 4", "lines 4, 9 and 12". No more than a few are
/// named.
[[nodiscard]] std::string lines_of(const Facts& facts, std::span<const Span> places);

}  // namespace poa::assist
