// Sections whose headings do not say what they are: "Where we stood on 1 June", above a list of
// deeds with their days. What they hold tells.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "analysis/language/prose.h"
#include "analysis/markdown/document.h"
#include "analysis/plan/headings.h"
#include "analysis/plan/outer_blocks.h"

namespace poa {

/// Gives the roles that no heading names to unknown headings as high as those that name one, in the
/// guide's order among them, so that what stands below tells these roles as clearly as can be: a
/// cause, dated actions, measures that come back, papers. A heading gets its role as a weak name.
/// Where as many headings are left between two sections as roles, they have these. For documents
/// that are appeals anyhow.
void recognise_by_content(const markdown::Document& document, const Prose& prose,
                          std::span<const OuterBlock> outer, std::vector<Heading>& headings);

}  // namespace poa
