// Code actions for any selection of any text. The first line says where, the rest is the text.
#include "analysis/assist/code_action.h"

#include <algorithm>

#include "tests/fuzz/documents.h"
#include "tests/fuzz/invariants.h"
#include "tests/fuzz/snippets.h"
#include "tests/fuzz/target.h"

using namespace poa;

namespace {

std::string applied(const assist::CodeAction& action, std::string_view text) {
  std::string result;
  std::size_t at = 0;
  for (const assist::Edit& edit : action.edits) {
    result += text.substr(at, edit.replaced.begin - at);
    result += render_as_text(edit.insertion);
    at = edit.replaced.end;
  }
  return result += text.substr(at);
}

void check_action(const assist::CodeAction& action, std::string_view text,
                  std::size_t finding_count) {
  fuzz::require(!action.title.empty(), "an action has a title");
  fuzz::require(action.edits.empty() == (!action.disabled.empty() || action.exception),
                "an action changes something, or says why not");
  if (action.edits.empty()) return;
  std::size_t with_fields = 0;
  std::size_t after = 0;
  for (const assist::Edit& edit : action.edits) {
    fuzz::check_span(edit.replaced, text, "what an edit replaces");
    fuzz::require(edit.replaced.begin >= after, "edits come in order and do not overlap");
    after = edit.replaced.end;
    if (!edit.insertion.empty()) fuzz::check_snippet(edit.insertion);
    if (edit.insertion.has_fields()) ++with_fields;
  }
  // Fields of several edits would be taken for the same.
  fuzz::require(with_fields <= 1, "the fields of an action stand in one edit");
  fuzz::require(applied(action, text) != text, "an action makes a difference");
  for (const std::size_t fixed : action.fixes) {
    fuzz::require(fixed < finding_count, "an action answers findings that are there");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto [places, text] = fuzz::first_line(fuzz::text_of(data, size));
  const Facts facts = fuzz::facts_of(text);
  const auto findings = fuzz::analyzer().findings(facts, {});
  fuzz::Choices choices(places);
  for (int i = 0; i < 6; ++i) {
    Span selection{choices.below(text.size() + 1), choices.below(text.size() + 1)};
    if (i == 0) selection = {0, text.size()};
    if (selection.end < selection.begin) std::swap(selection.begin, selection.end);
    for (const auto& action : assist::code_actions(facts, findings, selection)) {
      check_action(action, text, findings.size());
    }
  }
  return 0;
}
