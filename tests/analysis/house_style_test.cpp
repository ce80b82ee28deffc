// An agency's own phrases and exceptions, and its own templates.
#include "analysis/rules/house_style.h"

#include <algorithm>
#include <string>

#include "analysis/rules/user_templates.h"
#include "tests/analysis/scaffold.h"
#include "tests/catch.h"

namespace poa::test {
namespace {

using Phrases = HouseStyle::Phrases;

std::shared_ptr<const HouseStyle> style(const Phrases& reported, const Phrases& excepted = {}) {
  return std::make_shared<const HouseStyle>(reported, excepted);
}

Facts facts_under(std::shared_ptr<const HouseStyle> style, const std::string& text,
                  const Facts* earlier = nullptr) {
  Surroundings surroundings{{2026, 6, 30}};
  surroundings.house_style = std::move(style);
  return analyzer().facts(std::make_shared<const Text>(text), std::move(surroundings), earlier);
}

/// The words that a rule reports.
std::vector<std::string> words(const Facts& facts, std::string_view rule,
                               const RuleSettings& settings = {}) {
  std::vector<std::string> found;
  for (const Finding& finding : analyzer().findings(facts, settings)) {
    if (finding.rule == rule) found.emplace_back(finding.span.in(facts.text->bytes()));
  }
  return found;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("A house phrase is found however it is written", "[house-style]") {
  const auto house =
      style({{"vague-language", {"Circle back", "we'll be in touch", "100% fine?"}}});
  for (const char* said : {"circle back", "Circle\nback", "circle *back*", "CIRCLE BACK"}) {
    const auto text = scaffold(std::string("We ") + said + " on it.\n", "opening").text;
    CHECK(words(facts_under(house, text), "vague-language").size() == 1);
  }
  CHECK(words(facts_under(house, "We’ll be in touch. It is 100% fine?"), "vague-language") ==
        Words{"We’ll be in touch", "100% fine?"});
  for (const char* other : {"circle backs", "semicircle back", "circle. Back", "circle\n\nback"}) {
    CHECK(words(facts_under(house, other), "vague-language").empty());
  }
}

TEST_CASE("A house phrase is the writer's own words only", "[house-style]") {
  const auto house = style({{"vague-language", {"circle back"}}});
  for (const char* not_own :
       {"> We circle back.", "\"We circle back\", he wrote.", "# Circle back", "`circle back`"}) {
    CHECK(words(facts_under(house, not_own), "vague-language").empty());
  }
}

TEST_CASE("A phrase of a rule about a section is reported there alone", "[house-style]") {
  const auto house = style({{"prevention-promise", {"circle back"}}});
  const auto within = scaffold("- We circle back on it.\n", "prevention-plan").text;
  CHECK(words(facts_under(house, within), "prevention-promise") == Words{"circle back"});
  const auto outside = scaffold("We circle back on it.\n", "opening").text;
  CHECK(words(facts_under(house, outside), "prevention-promise").empty());
}

TEST_CASE("What the rule reports itself is not reported twice", "[house-style]") {
  const std::string text = "# Plan of Action\n\nWe will do better.\n";
  const Words alone = words(facts_under(nullptr, text), "vague-language");
  REQUIRE(alone.size() == 1);
  CHECK(words(facts_under(style({{"vague-language", {"do better"}}}), text), "vague-language") ==
        alone);
}

TEST_CASE("A rule's severity holds for house phrases too", "[house-style]") {
  const Facts facts = facts_under(style({{"hedging", {"circle back"}}}), "We circle back.");
  RuleSettings settings;
  settings.severities["hedging"] = Severity::error;
  const auto findings = analyzer().findings(facts, settings);
  CHECK(std::ranges::any_of(findings, [](const Finding& finding) {
    return finding.rule == "hedging" && finding.severity == Severity::error;
  }));
  settings.severities["hedging"] = std::nullopt;
  CHECK(words(facts, "hedging", settings).empty());
}

TEST_CASE("Exceptions are never reported, by one rule or by all", "[house-style]") {
  const std::string text = "# Plan of Action\n\nWe will do better. We changed it recently.\n";
  CHECK(words(facts_under(nullptr, text), "vague-date").size() == 1);
  const auto all = style({}, {{"*", {"do better", "recently"}}});
  CHECK(words(facts_under(all, text), "vague-language").empty());
  CHECK(words(facts_under(all, text), "vague-date").empty());
  const auto one = style({}, {{"vague-language", {"do better", "recently"}}});
  CHECK(words(facts_under(one, text), "vague-language").empty());
  CHECK(words(facts_under(one, text), "vague-date").size() == 1);
  // A rule about the whole item does not give way to a word in it.
  const auto item = scaffold("1. We do better.\n", "corrective-actions").text;
  const Words missing = words(facts_under(nullptr, item), "action-missing-date");
  REQUIRE_FALSE(missing.empty());
  CHECK(words(facts_under(all, item), "action-missing-date") == missing);
}

TEST_CASE("After an edit, and under another style, house phrases are those of a fresh reading",
          "[house-style]") {
  const auto house = style({{"vague-language", {"circle back"}}});
  const Facts before = facts_under(house, "One.\n\nWe circle back.\n\nThree.\n");
  const std::string edited = "One more.\n\nWe circle back.\n\nWe circle back again.\n";
  CHECK(words(facts_under(house, edited, &before), "vague-language") ==
        words(facts_under(house, edited), "vague-language"));
  const auto other = style({{"vague-language", {"again"}}});
  CHECK(words(facts_under(other, edited, &before), "vague-language") == Words{"again"});
  CHECK(words(facts_under(nullptr, edited, &before), "vague-language").empty());
}

TEST_CASE("Unusable and hostile phrases do no harm", "[house-style]") {
  std::vector<std::string> many;
  for (int i = 0; i < 5000; ++i) many.push_back("circle " + std::to_string(i));
  many.push_back(std::string(500, 'a'));
  for (const char* odd : {"", " ", "(", "\\", "[", "*", "a|b", ".*", "\\Q", "<b>", "# x", "\xFF"}) {
    many.emplace_back(odd);
  }
  many.insert(many.begin(), "circle back");
  const auto house = style({{"vague-language", many}, {"no-such-rule", {"x"}}}, {{"*", many}});
  std::string text;
  for (int i = 0; i < 20'000; ++i) text += "circle ";
  CHECK(words(facts_under(house, text), "vague-language").empty());
  CHECK(words(facts_under(style({{"vague-language", many}}), "We circle back."),
              "vague-language") == Words{"circle back"});
}

TEST_CASE("A sentence of a user's template is one, with its blanks filled in", "[templates]") {
  std::vector<std::uint64_t> prints;
  add_fingerprints(
      facts_of("# The kettle letter of our house\n\nThe warehouse lead in [town] weighs each "
               "returned kettle twice before it goes back on sale.\n\nWe did the following with "
               "the kettles that came back last spring:\n"),
      prints);
  Surroundings surroundings{{2026, 6, 30}};
  surroundings.templates = std::make_shared<const UserTemplates>(std::move(prints));
  const auto facts = [&](const std::string& piece, const Facts* earlier = nullptr) {
    return analyzer().facts(std::make_shared<const Text>(scaffold(piece, "root-cause").text),
                            surroundings, earlier);
  };
  const std::string copied =
      "The warehouse lead in Tulsa weighs each returned kettle twice before it goes back on "
      "sale.\n";
  CHECK(words(facts(copied), "template-text").size() == 1);
  CHECK(words(facts("We did the following with the kettles that came back last spring:\n"),
              "template-text")
            .empty());
  CHECK(words(facts("The kettle letter of our house went out to nobody at all this time.\n"),
              "template-text")
            .empty());
  // Other templates, the same text.
  const Facts before = facts(copied);
  surroundings.templates = nullptr;
  CHECK(words(facts(copied, &before), "template-text").empty());
}

}  // namespace poa::test
