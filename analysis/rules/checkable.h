// What makes an action or a measure checkable: numbers, names, owners, tools, limits.
#pragma once

#include "analysis/facts.h"
#include "analysis/plan/plan.h"

namespace poa {

/// Whether an action has something that can be measured or looked up: a number ("one" alone is
/// none), an amount, an id, the name of a person, company or tool, a numbered exhibit or a file. A
/// date alone is no detail.
[[nodiscard]] bool has_detail(const Facts& facts, const Item& item);

/// Whether a measure names who is responsible: a person or a role. "We" and "our team" are neither.
[[nodiscard]] bool names_owner(const Facts& facts, const Item& item);

/// Whether a measure names a tool, a system, a company, a written procedure or a checklist.
[[nodiscard]] bool names_tool(const Facts& facts, const Item& item);

/// Whether a measure has a limit at which something happens: "above 1%", "more than 2 pieces",
/// "within 24 hours", "a single one".
[[nodiscard]] bool has_threshold(const Facts& facts, const Item& item);

/// The first section of a role that has items, if not one item of all its sections has what `has`
/// asks for; else null.
[[nodiscard]] const Section* first_lacking(const Facts& facts, guide::SectionRole role,
                                           bool (*has)(const Facts&, const Item&));

/// Whether a measure has a frequency, a number or an id outside of some words of it.
[[nodiscard]] bool has_frequency_or_figure(const Facts& facts, const Item& item,
                                           ProseRange aside = {});

/// Whether somebody could check that a measure is kept: it has a frequency, a number, an owner, a
/// tool or a limit.
[[nodiscard]] bool is_verifiable(const Facts& facts, const Item& item);

}  // namespace poa
