// What this program completes, beside the rule that looks for templates: whoever fills the fields
// in sends a text of their own, and the rule has nothing to find in it.
#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/guide/suspension_type.h"
#include "analysis/guide/templates.h"
#include "analysis/rules/user_templates.h"
#include "tests/analysis/scaffold.h"
#include "tests/catch.h"

namespace poa::test {
namespace {

/// Fills fields in with two words each that nobody else has. Dates, names and figures would be set
/// aside, and the words on both sides of them would meet: facts, not a copied stretch.
std::string filled_in(std::string_view text, int seller) {
  std::string filled;
  int fields = 0;
  for (const guide::TemplatePiece& piece : guide::parse_template(text)) {
    if (!piece.is_field()) {
      filled += piece.literal;
      continue;
    }
    for (int word = 0; word < 2; ++word) {
      if (word > 0) filled += ' ';
      filled += word == 0 ? 'k' : 'z';
      for (int rest = ++fields * 2 + seller; rest > 0; rest /= 20) {
        filled += "bcdfghjklmnpqrstvwxz"[rest % 20];
        filled += "aeiou"[rest % 5];
      }
    }
  }
  return filled;
}

std::vector<std::string> copied_sentences(const std::string& text,
                                          std::shared_ptr<const UserTemplates> templates) {
  Surroundings surroundings{{2026, 6, 30}};
  surroundings.templates = std::move(templates);
  const Facts facts = analyzer().facts(std::make_shared<const Text>(text), std::move(surroundings));
  std::vector<std::string> copied;
  for (const Finding& finding : analyzer().findings(facts, {})) {
    if (finding.rule == "template-text") copied.emplace_back(finding.span.in(text));
  }
  return copied;
}

std::shared_ptr<const UserTemplates> templates_of(const std::string& text) {
  std::vector<std::uint64_t> prints;
  add_fingerprints(facts_of(text), prints);
  return std::make_shared<const UserTemplates>(std::move(prints));
}

TEST_CASE("A longer stretch between two fields would be found") {
  constexpr std::string_view kWordy =
      "On {date} the warehouse lead weighed each returned kettle twice and {what else}.";
  const auto first = templates_of(filled_in(kWordy, 0));
  CHECK(copied_sentences(scaffold(filled_in(kWordy, 1), "root-cause").text, first).size() == 1);
}

TEST_CASE("What is completed and filled in stands in no template of others") {
  for (const guide::SuspensionTypeInfo& type : guide::all_types()) {
    CAPTURE(type.id);
    const std::string plan = filled_in(guide::plan_template(type.type), 0);
    CHECK(copied_sentences(plan, nullptr) == std::vector<std::string>{});
  }
  for (const guide::Example& example : guide::all_examples()) {
    CAPTURE(example.id);
    const std::string one = filled_in(example.text, 0);
    CHECK(copied_sentences(scaffold(one, "root-cause").text, nullptr) ==
          std::vector<std::string>{});
  }
}

TEST_CASE("Two who fill in the same example do not send the same text") {
  for (const guide::Example& example : guide::all_examples()) {
    CAPTURE(example.id);
    const auto first = templates_of(filled_in(example.text, 0));
    const std::string second = scaffold(filled_in(example.text, 1), "root-cause").text;
    CHECK(copied_sentences(second, first) == std::vector<std::string>{});
  }
}

TEST_CASE("Two who fill in the same plan do not send the same text") {
  for (const guide::SuspensionTypeInfo& type : guide::all_types()) {
    CAPTURE(type.id);
    // The checklist's lines are the names of documents, which anyone may share.
    std::string text = guide::plan_template(type.type);
    text.resize(text.find("\n## Supporting"));
    CHECK(copied_sentences(filled_in(text, 1), templates_of(filled_in(text, 0))) ==
          std::vector<std::string>{});
  }
}

}  // namespace
}  // namespace poa::test
