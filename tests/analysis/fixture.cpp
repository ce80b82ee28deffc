#include "tests/analysis/fixture.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "analysis/text/utf8.h"
#include "tests/analysis/scaffold.h"

namespace poa::test {
namespace {

/// Characters, not bytes: what a reader counts when carets are drawn under a line.
std::size_t characters(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); at += decode_utf8(text, at).size) ++count;
  return count;
}

std::string_view first_words(std::string_view text) {
  return text.substr(0, text.find_first_of("\r\n"));
}

std::string place(std::size_t line, std::size_t first, std::size_t last, std::string_view words) {
  return std::to_string(line) + ":" + std::to_string(first) + "-" + std::to_string(last) + ": " +
         std::string(words);
}

bool is_caret_line(std::string_view line) {
  const std::size_t caret = line.find_first_not_of(' ');
  return caret != std::string_view::npos && line[caret] == '^';
}

/// The words above carets [first, last), counted in characters.
std::string_view words_above(std::string_view line, std::size_t first, std::size_t last) {
  std::size_t at = 0;
  std::size_t begin = line.size();
  for (std::size_t i = 0; at < line.size() && i < last; ++i) {
    if (i == first) begin = at;
    at += decode_utf8(line, at).size;
  }
  return line.substr(std::min(begin, at), at - std::min(begin, at));
}

struct Found {
  std::optional<std::size_t> line;  ///< 0-based in the piece; nothing for a place outside of it
  std::size_t first = 0;
  std::size_t last = 0;
  std::string words;
};

std::vector<Found> findings_in(const FixtureCase& test_case, std::string_view rule) {
  const Scaffold whole = scaffold(test_case.document, test_case.part);
  const Text text{whole.text};
  const std::size_t first_line = text.line_of(whole.piece);
  std::vector<Found> result;
  for (const Finding& finding : findings_of(whole.text)) {
    if (finding.rule != rule) continue;
    const std::string_view covered = first_words(finding.span.in(text.bytes()));
    const bool drawn = finding.span.begin >= whole.piece &&
                       finding.span.begin <= whole.piece + test_case.document.size();
    if (!drawn) {
      result.push_back({std::nullopt, 0, 0, std::string(covered)});
      continue;
    }
    const std::size_t line = text.line_of(finding.span.begin);
    const Span bytes = text.line(line);
    const std::size_t first =
        characters(text.bytes().substr(bytes.begin, finding.span.begin - bytes.begin));
    result.push_back({line - first_line, first,
                      first + std::max<std::size_t>(characters(covered), 1), std::string(covered)});
  }
  return result;
}

}  // namespace

std::vector<FixtureCase> read_fixture(std::string_view text) {
  std::vector<FixtureCase> cases;
  std::size_t line_number = 0;
  std::string_view line_above;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.starts_with("=== ")) {
      const std::size_t bar = line.rfind(" | ");
      FixtureCase next;
      next.name = line.substr(4, bar == std::string_view::npos ? bar : bar - 4);
      next.part = bar == std::string_view::npos ? "document" : line.substr(bar + 3);
      cases.push_back(std::move(next));
      line_number = 0;
    } else if (cases.empty()) {
      continue;  // what stands before the first case is for the reader
    } else if (line.starts_with("!! ")) {
      cases.back().expected.emplace_back(line);
    } else if (is_caret_line(line)) {
      for (std::size_t at = line.find('^'); at != std::string_view::npos;) {
        const std::size_t last = std::min(line.find_first_not_of('^', at), line.size());
        cases.back().expected.push_back(
            place(line_number, at + 1, last + 1, words_above(line_above, at, last)));
        at = line.find('^', last);
      }
    } else {
      ++line_number;
      line_above = line;
      cases.back().document.append(line).append("\n");
    }
  }
  for (FixtureCase& test_case : cases) {
    while (test_case.document.ends_with("\n\n")) test_case.document.pop_back();
    std::sort(test_case.expected.begin(), test_case.expected.end());
  }
  return cases;
}

std::vector<std::string> found(const FixtureCase& test_case, std::string_view rule) {
  std::vector<std::string> result;
  for (const Found& finding : findings_in(test_case, rule)) {
    result.push_back(
        finding.line ? place(*finding.line + 1, finding.first + 1, finding.last + 1, finding.words)
                     : "!! " + finding.words);
  }
  std::sort(result.begin(), result.end());
  return result;
}

std::string redrawn(const FixtureCase& test_case, std::string_view rule) {
  std::multimap<std::size_t, Found> by_line;
  std::string outside;
  for (Found& finding : findings_in(test_case, rule)) {
    if (finding.line) {
      const std::size_t line = *finding.line;
      by_line.emplace(line, std::move(finding));
    } else {
      outside += "!! " + finding.words + "\n";
    }
  }
  std::string drawing = "=== " + test_case.name + " | " + test_case.part + "\n";
  std::string_view rest = test_case.document;
  for (std::size_t line = 0; !rest.empty(); ++line) {
    const std::size_t end = rest.find('\n') + 1;
    drawing += rest.substr(0, end);
    rest.remove_prefix(end);
    const auto [first, last] = by_line.equal_range(line);
    for (auto finding = first; finding != last; ++finding) {
      drawing.append(finding->second.first, ' ');
      drawing.append(finding->second.last - finding->second.first, '^');
      drawing.append(" ").append(rule).append("\n");
    }
  }
  return drawing + outside;
}

}  // namespace poa::test
