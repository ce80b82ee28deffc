#include "server/serve/features/formatting.h"

#include <algorithm>
#include <utility>

#include "analysis/assist/formatting.h"

namespace poa::server {
namespace {

assist::FormatOptions options_of(const lsp::FormattingOptions& options,
                                 const FeatureSettings& settings) {
  return {.trim_line_ends = options.trimTrailingWhitespace.value_or(false),
          .end_with_line_break = options.insertFinalNewline.value_or(false),
          .trim_final_line_breaks = options.trimFinalNewlines.value_or(false),
          .dates = settings.date_style};
}

std::vector<lsp::TextEdit> text_edits(const std::vector<assist::Edit>& edits,
                                      const Positions& positions) {
  std::vector<lsp::TextEdit> result;
  result.reserve(edits.size());
  for (const assist::Edit& edit : edits) {
    result.push_back({positions.range(edit.replaced), render_as_text(edit.insertion)});
  }
  return result;
}

std::vector<lsp::TextEdit> format(const Analysis& analysis, const lsp::FormattingOptions& options,
                                  Span range, const Positions& positions) {
  if (!analysis.is_plan_of_action) return {};
  const assist::FormatOptions all = options_of(options, analysis.input.settings->features);
  return text_edits(assist::format(analysis.facts, all, range), positions);
}

}  // namespace

std::vector<lsp::TextEdit> formatting(const Analysis& analysis,
                                      const lsp::DocumentFormattingParams& params,
                                      const Client& client) {
  const Text& text = *analysis.input.document.text;
  return format(analysis, params.options, {0, text.size()}, Positions(text, client.encoding));
}

std::vector<lsp::TextEdit> range_formatting(const Analysis& analysis,
                                            const lsp::DocumentRangeFormattingParams& params,
                                            const Client& client) {
  const Positions positions(*analysis.input.document.text, client.encoding);
  return format(analysis, params.options, positions.span(params.range), positions);
}

std::vector<lsp::TextEdit> ranges_formatting(const Analysis& analysis,
                                             const lsp::DocumentRangesFormattingParams& params,
                                             const Client& client) {
  const Positions positions(*analysis.input.document.text, client.encoding);
  std::vector<lsp::TextEdit> edits;
  for (const lsp::Range& range : params.ranges) {
    for (lsp::TextEdit& edit : format(analysis, params.options, positions.span(range), positions)) {
      // Ranges may overlap, and what puts one in order may reach into the next.
      if (std::ranges::find(edits, edit) == edits.end()) edits.push_back(std::move(edit));
    }
  }
  return edits;
}

std::vector<lsp::TextEdit> on_type_formatting(const Analysis& analysis,
                                              const lsp::DocumentOnTypeFormattingParams& params,
                                              const Client& client) {
  if (!analysis.is_plan_of_action) return {};
  const Positions positions(*analysis.input.document.text, client.encoding);
  return text_edits(assist::format_above(analysis.facts, positions.offset(params.position)),
                    positions);
}

}  // namespace poa::server
