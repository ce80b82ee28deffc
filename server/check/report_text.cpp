#include <algorithm>
#include <array>

#include "server/check/report.h"
#include "server/check/report_excerpt.h"
#include "server/check/report_glyph.h"
#include "server/check/report_place.h"
#include "server/check/report_wrap.h"

namespace poa::server {
namespace {

/// The cells of a line number and of the bar after it.
constexpr std::size_t kNumberCells = 5;
constexpr std::size_t kBarCells = 3;
constexpr std::string_view kBar = " │ ";

struct Colours {
  std::string_view bold, quiet, note, reset;
  std::array<std::string_view, 4> severities;
};

constexpr Colours kPlain{};
constexpr Colours kAnsi{
    .bold = "\x1b[1m",
    .quiet = "\x1b[2m",
    .note = "\x1b[1;36m",
    .reset = "\x1b[0m",
    .severities = {"\x1b[1;31m", "\x1b[1;33m", "\x1b[1;34m", "\x1b[1;35m"},
};

/// One document's report as it grows.
class TextReport {
 public:
  TextReport(const CheckedDocument& document, const Screen& screen)
      : document_(document),
        name_(printable(document.name)),
        places_(*document.text),
        colours_(screen.colour ? kAnsi : kPlain),
        screen_(screen) {}

  void add(const Finding& finding) {
    const std::string_view colour = colours_.severities[static_cast<std::size_t>(finding.severity)];
    std::string rule(" [");
    rule.append(finding.rule).append("]");
    add_place(finding.span, severity_name(finding.severity), colour, finding.message + rule);
    text_.insert(text_.size() - rule.size() + 1, colours_.quiet);  // no word is broken, nor is this
    text_.append(colours_.reset).append("\n");
    add_excerpt(finding.span, colour);
    for (const RelatedPlace& related : finding.related) {
      add_place(related.span, "note", colours_.note, related.message);
      text_.append("\n");
      add_excerpt(related.span, colours_.note);
    }
    text_.append("\n");
  }

  [[nodiscard]] std::string text() && { return std::move(text_); }

 private:
  void add_place(Span span, std::string_view kind, std::string_view colour,
                 std::string_view message) {
    const Place place = places_.of(span.begin);
    const std::string shown =
        name_ + ":" + std::to_string(place.line) + ":" + std::to_string(place.column) + ":";
    text_.append(colours_.bold).append(shown).append(colours_.reset);
    text_.append(" ").append(colour).append(kind).append(":").append(colours_.reset).append(" ");
    const std::string words = printable(message);
    if (!screen_.wraps_messages) {
      text_.append(words);
      return;
    }
    const std::size_t start = cells_of(shown) + kind.size() + 3;
    // Under the message, if a long name leaves it enough room there.
    const std::size_t indent = start <= screen_.columns / 2 ? start : kNumberCells;
    text_.append(wrapped(words, start, indent, screen_.columns));
  }

  void add_excerpt(Span span, std::string_view colour) {
    const std::size_t number = document_.text->line_of(span.begin);
    const Span line = document_.text->line(number);
    const Span range{std::min(span.begin, line.end) - line.begin,
                     std::min(span.end, line.end) - line.begin};
    if (line.empty()) return;  // nothing to show, and nothing to point at
    const std::string figure = std::to_string(number + 1);
    const std::size_t gutter = std::max(kNumberCells, figure.size());
    const std::size_t cells = screen_.columns - std::min(screen_.columns, gutter + kBarCells);
    const Excerpt shown = excerpt(line.in(document_.text->bytes()), range, cells);

    text_.append(colours_.quiet).append(gutter - figure.size(), ' ').append(figure).append(kBar);
    text_.append(colours_.reset).append(shown.line).append("\n");
    text_.append(colours_.quiet).append(gutter, ' ').append(kBar).append(colours_.reset);
    text_.append(shown.indent, ' ').append(colour).append("^");
    text_.append(shown.underline - 1, '~').append(colours_.reset).append("\n");
  }

  const CheckedDocument& document_;
  std::string name_;
  Places places_;
  const Colours& colours_;
  const Screen& screen_;
  std::string text_;
};

std::string counted(std::size_t count, std::string_view noun) {
  return std::to_string(count).append(" ").append(noun).append(count == 1 ? "" : "s");
}

}  // namespace

std::string TextReporter::document(const CheckedDocument& document) const {
  TextReport report(document, screen_);
  for (const Finding& finding : document.findings) report.add(finding);
  return std::move(report).text();
}

std::string TextReporter::closing(const Tally& tally) const {
  if (tally.documents == 0) return {};
  const Colours& colours = screen_.colour ? kAnsi : kPlain;
  std::string summary;
  for (std::size_t severity = 0; severity < tally.findings.size(); ++severity) {
    if (tally.findings[severity] == 0) continue;
    if (!summary.empty()) summary += ", ";
    summary.append(colours.severities[severity])
        .append(counted(tally.findings[severity], severity_name(static_cast<Severity>(severity))))
        .append(colours.reset);
  }
  if (summary.empty()) summary = "No findings";
  return summary + " in " + counted(tally.documents, "file") + ".\n";
}

}  // namespace poa::server
