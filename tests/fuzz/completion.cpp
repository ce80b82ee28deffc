// Completions at any place of any text. The first line says where, the rest is the text.
#include "analysis/assist/completion.h"

#include <algorithm>

#include "tests/fuzz/documents.h"
#include "tests/fuzz/invariants.h"
#include "tests/fuzz/snippets.h"
#include "tests/fuzz/target.h"

using namespace poa;

namespace {

void check_completion(const assist::Completion& completion, const Text& text, std::size_t offset) {
  fuzz::check_span(completion.replaced, text.bytes(), "what a completion replaces");
  const Span replaced = completion.replaced;
  fuzz::require(replaced.begin <= offset && offset <= replaced.end, "around the cursor");
  fuzz::require(text.line_of(replaced.begin) == text.line_of(replaced.end), "within one line");
  fuzz::require(!completion.label.empty() && !completion.sort_key.empty(), "label and sort key");
  // Editors compare what stands before the cursor.
  const Span typed{replaced.begin, offset};
  fuzz::require(completion.filter_text.starts_with(typed.in(text.bytes())),
                "no editor filters it out");
  fuzz::check_snippet(completion.snippet);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto [places, text] = fuzz::first_line(fuzz::text_of(data, size));
  const Facts facts = fuzz::facts_of(text);
  fuzz::Choices choices(places);
  for (int i = 0; i < 8; ++i) {
    std::size_t offset = i == 0 ? text.size() : choices.below(text.size() + 1);
    // Between CR and LF is after the line, and no place of the protocol.
    offset = std::min(offset, facts.text->line(facts.text->line_of(offset)).end);
    const bool is_plan = choices.below(4) != 1;
    const auto completions = assist::completions(facts, offset, {.is_plan = is_plan}).offers;
    fuzz::require(std::ranges::is_sorted(completions, {}, &assist::Completion::sort_key),
                  "completions come in the order of their sort keys");
    for (const auto& completion : completions) check_completion(completion, *facts.text, offset);
  }
  return 0;
}
