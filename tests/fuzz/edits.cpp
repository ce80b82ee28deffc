// A document after any sequence of edits is the document opened afresh. The first line says which
// edits, the rest is the document.
#include <algorithm>
#include <vector>

#include "analysis/analysis.h"
#include "server/serve/documents.h"
#include "tests/fuzz/documents.h"
#include "tests/fuzz/invariants.h"
#include "tests/fuzz/target.h"

using namespace poa;
using server::PositionEncoding;

namespace {

constexpr std::string_view kInsertions[] = {
    "",       "x",          " ",        "\n",   "\r\n", "\r",    "## Root Cause\n",
    "- [ ] ", "\U0001F600", "\xCC\x81", "\xFF", "**",   "---\n", "`",
    "<!-- ",  "-->",        "\t",       "soon"};

lsp::Position some_position(const Text& text, fuzz::Choices& choices) {
  const std::size_t line = choices.below(text.line_count() + 1);
  const std::size_t character = choices.below(text.line(line).size() + 2);
  return {static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(character)};
}

lsp::TextDocumentContentChangeEvent some_change(const Text& text, fuzz::Choices& choices) {
  lsp::TextDocumentContentChangeEvent change;
  const std::size_t which = choices.below(2 * std::size(kInsertions));
  if (which < std::size(kInsertions)) {
    change.text = kInsertions[which];
  } else {
    // A piece of the document, as one who moves a paragraph pastes it.
    change.text = text.bytes().substr(choices.below(text.size() + 1), choices.byte());
  }
  const std::size_t kind = choices.below(16);
  if (kind == 15) return change;
  const lsp::Position start = some_position(text, choices);
  change.range = {start, kind < 8 ? start : some_position(text, choices)};
  return change;
}

/// Positions and offsets lead to each other, up to where a position lies within a character.
void check_positions(const Text& text, PositionEncoding encoding, fuzz::Choices& choices) {
  const server::Positions positions(text, encoding);
  const lsp::Position anywhere = some_position(text, choices);
  const std::size_t offset = positions.offset(anywhere);
  fuzz::check_span({offset, offset}, text.bytes(), "a position is between characters");
  fuzz::require(positions.offset(positions.position(offset)) == offset, "there and back");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto [edits, start] = fuzz::first_line(fuzz::text_of(data, size));
  fuzz::Choices choices(edits);
  const auto encoding = static_cast<PositionEncoding>(choices.below(3));
  server::Documents documents;
  documents.open({"file:///a.poa.md", "markdown", 1, std::string(start)});
  const server::Snapshot* edited = documents.find("file:///a.poa.md");
  const Surroundings surroundings{.today = {2026, 6, 30}, .files = nullptr, .options = {}};
  Facts facts = fuzz::analyzer().facts(edited->text, surroundings);

  for (int version = 2; !choices.empty() && version < 40; ++version) {
    check_positions(*edited->text, encoding, choices);
    edited = documents.change(
        {{"file:///a.poa.md", version}, {some_change(*edited->text, choices)}}, encoding);
    fuzz::require(edited->text->size() < 40 * (size + 300), "a document grows by what is put in");
    facts = fuzz::analyzer().facts(edited->text, surroundings, &facts);
    const Text fresh{std::string(edited->text->bytes())};
    fuzz::require(edited->text->line_count() == fresh.line_count(), "as many lines");
    for (std::size_t line = 0; line < fresh.line_count(); ++line) {
      fuzz::require(edited->text->line_with_ending(line) == fresh.line_with_ending(line),
                    "the same lines");
    }
  }

  const auto findings = fuzz::analyzer().findings(facts, {});
  const Facts fresh = fuzz::analyzer().facts(
      std::make_shared<const Text>(std::string(edited->text->bytes())), facts.surroundings);
  const auto expected = fuzz::analyzer().findings(fresh, {});
  fuzz::require(std::ranges::equal(findings, expected,
                                   [](const Finding& a, const Finding& b) {
                                     return a.rule == b.rule && a.span == b.span &&
                                            a.message == b.message;
                                   }),
                "the same findings");
  return 0;
}
