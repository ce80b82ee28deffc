#include "analysis/assist/date_formatting.h"

#include <algorithm>
#include <string>

namespace poa::assist {

std::vector<FormChange> date_changes(const Facts& facts, DateStyle style) {
  std::vector<FormChange> changes;
  for (const Entity& entity : facts.entities) {
    if (entity.kind != EntityKind::date || !entity.valid || entity.ambiguous) continue;
    if (!entity.date.exists()) continue;
    const auto tokens = facts.prose.tokens(entity.tokens);
    if (std::ranges::any_of(tokens, &Token::quoted)) continue;
    // Markup or a line's end may stand between its words.
    const std::string_view written = entity.span.in(facts.text->bytes());
    std::string wanted = in_style(entity.date, style);
    if (written != facts.prose.text(entity.range) || written == wanted) continue;
    changes.push_back({entity.span, std::move(wanted), entity.span.begin});
  }
  return changes;
}

}  // namespace poa::assist
