#include "server/serve/features/semantic_tokens.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "analysis/assist/semantic_tokens.h"

namespace poa::server {
namespace {

using assist::SemanticKind;

constexpr std::size_t numbers_per_token = 5;

/// Types fit for a kind, the best first.
using Types = std::array<std::string_view, 2>;

Types types_of(SemanticKind kind) {
  namespace types = lsp::SemanticTokenTypes;
  switch (kind) {
    // As the outline has them.
    case SemanticKind::root_cause:
      return {types::Namespace, types::Class};
    case SemanticKind::corrective_actions:
      return {types::Function, types::Class};
    case SemanticKind::prevention_plan:
      return {types::Method, types::Function};
    case SemanticKind::supporting_documents:
      return {types::Struct, types::Class};
    case SemanticKind::placeholder:
      return {types::Macro, types::Keyword};
    case SemanticKind::asin:
      return {types::EnumMember, types::Variable};
    case SemanticKind::identifier:
      return {types::Variable, types::Property};
    case SemanticKind::date:
      return {types::Event, types::Number};
    case SemanticKind::amount:
      return {types::Number, types::Number};
    case SemanticKind::frequency:
      return {types::Keyword, types::Keyword};
    case SemanticKind::person:
      return {types::Parameter, types::Variable};
    case SemanticKind::company:
      return {types::Type, types::Class};
    case SemanticKind::evidence:
      break;
  }
  return {types::String, types::String};
}

bool knows(const std::vector<std::string>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

/// Of each kind the number of its type in the client's legend.
class Legend {
 public:
  explicit Legend(const Client& client) {
    const auto& can = client.capabilities.semantic_tokens;
    for (std::size_t kind = 0; kind < numbers_.size(); ++kind) {
      for (const std::string_view type : types_of(static_cast<SemanticKind>(kind))) {
        if (!knows(can.token_types, type)) continue;
        numbers_[kind] = number_of(type);
        break;
      }
    }
    const std::string_view deprecated = lsp::SemanticTokenModifiers::Deprecated;
    if (knows(can.token_modifiers, deprecated)) legend_.tokenModifiers.emplace_back(deprecated);
  }

  [[nodiscard]] const lsp::SemanticTokensLegend& legend() const { return legend_; }
  [[nodiscard]] std::optional<std::uint32_t> type(SemanticKind kind) const {
    return numbers_[static_cast<std::size_t>(kind)];
  }
  /// What can't be right is struck through by most editors.
  [[nodiscard]] std::uint32_t modifiers(bool invalid) const {
    return invalid && !legend_.tokenModifiers.empty() ? 1 : 0;
  }

 private:
  std::uint32_t number_of(std::string_view type) {
    const auto found = std::ranges::find(legend_.tokenTypes, type);
    const auto number = static_cast<std::uint32_t>(found - legend_.tokenTypes.begin());
    if (found == legend_.tokenTypes.end()) legend_.tokenTypes.emplace_back(type);
    return number;
  }

  lsp::SemanticTokensLegend legend_;
  std::array<std::optional<std::uint32_t>, assist::semantic_kind_count> numbers_;
};

std::vector<std::uint32_t> encoded_tokens(const Analysis& analysis, const Client& client,
                                          const Span within) {
  if (!analysis.is_plan_of_action) return {};
  const Legend legend(client);
  const Positions positions(*analysis.input.document.text, client.encoding);
  std::vector<std::uint32_t> data;
  lsp::Position last;
  for (const assist::SemanticToken& token : assist::semantic_tokens(analysis.facts)) {
    const auto type = legend.type(token.kind);
    if (!type || !within.overlaps(token.span)) continue;
    const lsp::Range range = positions.range(token.span);
    const std::uint32_t lines = range.start.line - last.line;
    const std::uint32_t characters =
        lines == 0 ? range.start.character - last.character : range.start.character;
    data.insert(data.end(), {lines, characters, range.end.character - range.start.character, *type,
                             legend.modifiers(token.invalid)});
    last = range.start;
  }
  return data;
}

std::vector<std::uint32_t> all_tokens(const Analysis& analysis, const Client& client) {
  return encoded_tokens(analysis, client, {0, analysis.input.document.text->size()});
}

}  // namespace

lsp::SemanticTokensLegend semantic_tokens_legend(const Client& client) {
  return Legend(client).legend();
}

lsp::SemanticTokens semantic_tokens_in_range(const Analysis& analysis,
                                             const lsp::SemanticTokensRangeParams& params,
                                             const Client& client) {
  const Positions positions(*analysis.input.document.text, client.encoding);
  return {.data = encoded_tokens(analysis, client, positions.span(params.range))};
}

lsp::SemanticTokens SemanticTokensMemory::full(const Analysis& analysis, const Client& client) {
  lsp::SemanticTokens tokens;
  tokens.data = all_tokens(analysis, client);
  if (client.capabilities.semantic_tokens.delta) {
    tokens.resultId = std::to_string(++last_result_);
    sent_[analysis.input.document.uri] = tokens;
  }
  return tokens;
}

lsp::SemanticTokensOrDelta SemanticTokensMemory::delta(const Analysis& analysis,
                                                       const std::string& previous,
                                                       const Client& client) {
  const auto known = sent_.find(analysis.input.document.uri);
  if (known == sent_.end() || known->second.resultId != previous) return full(analysis, client);
  const std::vector<std::uint32_t> was = std::move(known->second.data);
  lsp::SemanticTokens is = full(analysis, client);
  return lsp::SemanticTokensDelta{is.resultId, semantic_tokens_edits(was, is.data)};
}

std::vector<lsp::SemanticTokensEdit> semantic_tokens_edits(const std::vector<std::uint32_t>& was,
                                                           const std::vector<std::uint32_t>& is) {
  if (was == is) return {};
  const auto whole = [](std::ptrdiff_t numbers) {
    return numbers - numbers % static_cast<std::ptrdiff_t>(numbers_per_token);
  };
  const auto same = std::ranges::mismatch(was, is);
  const std::ptrdiff_t start = whole(same.in1 - was.begin());
  std::ptrdiff_t end = 0;
  const std::ptrdiff_t most = static_cast<std::ptrdiff_t>(std::min(was.size(), is.size())) - start;
  while (end < most && *(was.end() - end - 1) == *(is.end() - end - 1)) ++end;
  end = whole(end);
  lsp::SemanticTokensEdit edit;
  edit.start = static_cast<std::uint32_t>(start);
  edit.deleteCount = static_cast<std::uint32_t>(was.end() - was.begin() - end - start);
  if (is.end() - end > is.begin() + start) edit.data.emplace(is.begin() + start, is.end() - end);
  return {edit};
}

}  // namespace poa::server
