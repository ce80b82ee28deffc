#include "server/serve/features/type_hover.h"

#include <algorithm>
#include <string_view>

#include "analysis/assist/type_explanation.h"
#include "analysis/guide/suspension_type.h"

namespace poa::server {
namespace {

constexpr std::size_t kMostWords = 8;

/// The words with their lines, each wording once: `"test buy" (line 4), "counterfeit" (line 9)`.
std::string words_of(const assist::TypeExplanation& type, const Text& text) {
  std::string list;
  const std::size_t shown = std::min(type.words.size(), kMostWords);
  for (std::size_t i = 0; i < shown; ++i) {
    std::string words(type.words[i].in(text.bytes()));
    std::ranges::replace(words, '\n', ' ');
    list.append(list.empty() ? "" : ", ").append("“").append(words).append("” (line ");
    list.append(std::to_string(text.line_of(type.words[i].begin) + 1)).append(")");
  }
  if (shown < type.words.size()) list += " …";
  return list;
}

std::string named(guide::SuspensionType type) {
  const guide::SuspensionTypeInfo& info = guide::info(type);
  return "**" + std::string(info.name) + "** (`" + std::string(info.id) + "`)";
}

std::string explanation(const assist::TypeExplanation& type, const Text& text) {
  if (!type.type()) {
    return "The kind of suspension is not known: nothing in the opening or the root cause tells it "
           "clearly. Say it in the front matter, as in `suspension: inauthentic`.";
  }
  std::string markdown = named(*type.type());
  if (type.stated) {
    markdown += ", as the front matter says.";
    if (type.inferred && *type.inferred == *type.stated) {
      markdown += " The text says so too: " + words_of(type, text) + ".";
    } else if (type.inferred) {
      markdown +=
          " The text speaks of " + named(*type.inferred) + ": " + words_of(type, text) + ".";
    }
  } else {
    markdown += ", inferred from " + words_of(type, text) +
                ". If the notice says something else, say it in the front matter: `suspension: …`.";
  }
  return markdown.append("\n\n").append(guide::info(*type.type()).response);
}

}  // namespace

std::optional<TypeHover> type_hover(const Analysis& analysis, std::size_t offset) {
  if (!analysis.is_plan_of_action) return std::nullopt;
  const Plan& plan = analysis.facts.plan;
  std::optional<Span> span;
  if (plan.title.contains(offset)) span = plan.title;
  if (const auto* key = plan.front_matter.find("suspension")) {
    const Span line{key->span.begin, std::max(key->span.end, key->value.end)};
    if (line.contains(offset)) span = line;
  }
  if (!span) return std::nullopt;
  return TypeHover{*span, explanation(assist::explain_type(analysis.facts), *analysis.facts.text)};
}

}  // namespace poa::server
