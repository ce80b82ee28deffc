// Whatever way a document came to its text, what is found in it is the same.
#include <random>
#include <string>

#include "protocol/json/encode.h"
#include "server/serve/analyses.h"
#include "server/serve/features/diagnostics.h"
#include "tests/catch.h"

using namespace poa;
using namespace poa::server;

namespace {

constexpr std::string_view kStart =
    "---\nsuspension: inauthentic\n---\n# Plan of Action\n\n"
    "We sell flasks \U0001F4E6 as caf\u00E9 goods since 2019.\r\n\r\n"
    "## Root Cause\r\n\r\nNobody checked the supplier\u2019s papers soon enough.\r"
    "## Corrective Actions\n\n- On 4 May 2026 we removed 12 units.\n- We will do better soon.\n\n"
    "## Preventive Measures\n\n1. Our buyer checks invoices.\n";

constexpr std::string_view kInsertions[] = {"",
                                            "x",
                                            " ",
                                            "\n",
                                            "\r\n",
                                            "\r",
                                            "## Root Cause\n",
                                            "- [ ] Invoices\n",
                                            "\U0001F600",
                                            "e\u0301",
                                            "\u4E2D",
                                            "We will take this seriously. ",
                                            "> ",
                                            "\"",
                                            "On [date] Ines Okafor paid.\n\n",
                                            "WE DID NOT SELL FAKES!! ",
                                            "Okafor will soon check. ",
                                            "buyer jo@example.com 4111 1111 1111 1111\n\n",
                                            "**",
                                            "---\n",
                                            "|",
                                            "`",
                                            "<!-- ",
                                            "\n\n\n",
                                            "\t"};

/// A place that an editor could name, and some that it should not: within a surrogate pair, past
/// the end of a line, past the end of the text.
lsp::Position some_position(const Text& text, std::mt19937& random) {
  const auto line = static_cast<std::uint32_t>(random() % (text.line_count() + 1));
  const std::size_t length = text.line(line).size();
  return {line, static_cast<std::uint32_t>(random() % (length + 3))};
}

lsp::TextDocumentContentChangeEvent some_change(const Text& text, std::mt19937& random) {
  lsp::TextDocumentContentChangeEvent change;
  change.text = kInsertions[random() % std::size(kInsertions)];
  if (random() % 100 == 0) {
    change.text = kStart;
    return change;
  }
  lsp::Range range{some_position(text, random), {}};
  range.end = range.start;
  const auto kind = random() % 4;
  if (kind == 0) range.end.character += static_cast<std::uint32_t>(random() % 6);
  if (kind == 1) range.end = some_position(text, random);
  if (kind == 1 && range.end < range.start) std::swap(range.start, range.end);
  // Long deletions would leave nothing to test.
  range.end.line = std::min(range.end.line, range.start.line + 2);
  change.range = range;
  return change;
}

/// What a change does to a text, worked out without a line index: characters are walked from the
/// start of the text.
std::string changed_slowly(const std::string& text,
                           const lsp::TextDocumentContentChangeEvent& change,
                           PositionEncoding encoding) {
  if (!change.range) return change.text;
  const auto offset_of = [&](lsp::Position position) {
    std::size_t at = 0;
    for (std::uint32_t line = 0; line < position.line; ++line) {
      const std::size_t end = text.find_first_of("\r\n", at);
      if (end == std::string::npos) return text.size();
      at = end + (text.compare(end, 2, "\r\n") == 0 ? 2 : 1);
    }
    std::uint32_t units = 0;
    while (at < text.size() && text[at] != '\r' && text[at] != '\n') {
      const auto lead = static_cast<unsigned char>(text[at]);
      const std::uint32_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
      units += encoding == PositionEncoding::utf8    ? size
               : encoding == PositionEncoding::utf16 ? (size == 4 ? 2 : 1)
                                                     : 1;
      if (units > position.character) break;
      at += size;
    }
    return at;
  };
  const std::size_t start = offset_of(change.range->start);
  const std::size_t end = offset_of(change.range->end);
  return text.substr(0, start) + change.text + text.substr(end);
}

AnalysisInput input_of(const Snapshot& document) {
  return {document, {}, std::make_shared<const Settings>(), nullptr, Date{2026, 5, 20}};
}

}  // namespace

TEST_CASE("Edits in any encoding give the text and the findings of a fresh opening", "[edits]") {
  static const Analyzer analyzer;
  const auto encoding =
      GENERATE(PositionEncoding::utf8, PositionEncoding::utf16, PositionEncoding::utf32);
  for (const unsigned seed : {1U, 2U, 3U, 4U}) {
    std::mt19937 random(seed);
    Client client;
    client.encoding = encoding;
    Documents documents;
    std::string expected(kStart);
    auto kept =
        analyse(analyzer, input_of(documents.open({"file:///a.md", "markdown", 1, expected})));
    for (int version = 2; version < 120; ++version) {
      lsp::DidChangeTextDocumentParams params{{"file:///a.md", version}, {}};
      for (auto count = random() % 4; count-- > 0;) {
        params.contentChanges.push_back(some_change(Text(expected), random));
        expected = changed_slowly(expected, params.contentChanges.back(), encoding);
      }
      const Snapshot* edited = documents.change(params, encoding);
      REQUIRE(edited != nullptr);
      REQUIRE(edited->version == version);
      REQUIRE(edited->text->bytes() == expected);

      const Text fresh(expected);
      REQUIRE(edited->text->line_count() == fresh.line_count());
      // What was found before each edit is used after it, as in a session.
      kept = analyse(analyzer, input_of(*edited), kept.get());
      Documents others;
      const auto opened =
          analyse(analyzer, input_of(others.open({"file:///a.md", "markdown", 1, expected})));
      REQUIRE(jsonrpc::encoded(diagnostics_of(*kept, client)) ==
              jsonrpc::encoded(diagnostics_of(*opened, client)));
    }
  }
}

TEST_CASE("Each state of a document has a revision of its own", "[edits]") {
  Documents documents;
  const std::uint64_t first = documents.open({"u:a", "markdown", 1, "a"}).revision;
  const std::uint64_t touched = documents.touch("u:a")->revision;
  CHECK(documents.close("u:a"));
  const std::uint64_t again = documents.open({"u:a", "markdown", 1, "a"}).revision;
  CHECK(first != touched);
  CHECK(touched != again);
  CHECK(first != again);
  CHECK_FALSE(documents.close("u:b"));
  CHECK(documents.touch("u:b") == nullptr);
}
