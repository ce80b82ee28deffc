#include <algorithm>
#include <array>
#include <string>

#include "analysis/guide/section.h"
#include "analysis/language/entities/words.h"
#include "analysis/rules/acronym.h"
#include "analysis/rules/message.h"
#include "analysis/rules/table.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using namespace std::string_view_literals;
using entities::Trait;

bool is_in_capitals(std::string_view word) {
  const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto is_lower = [](char c) { return c >= 'a' && c <= 'z'; };
  return std::ranges::any_of(word, is_upper) && std::ranges::none_of(word, is_lower);
}

/// Words of which titles are made: "PLAN OF ACTION FOR THE REINSTATEMENT OF OUR ACCOUNT".
bool is_title_word(std::string_view word) {
  constexpr std::array kTitles = {
      "plan"sv,    "action"sv,  "appeal"sv,     "account"sv,     "seller"sv, "reinstatement"sv,
      "selling"sv, "request"sv, "privileges"sv, "letter"sv,      "amazon"sv, "suspension"sv,
      "team"sv,    "dear"sv,    "subject"sv,    "performance"sv, "re"sv,     "deactivation"sv};
  return is_one_of(word, kTitles);
}

/// Words that join those of a title, or of a brand ("THE NORTH FACE").
bool is_joint(std::string_view word) {
  constexpr std::array kJoints = {"of"sv, "for"sv, "the"sv, "to"sv, "and"sv, "on"sv};
  return is_one_of(word, kJoints);
}

/// Words that a writer stresses, and no brand has: "on THE SAME DAY".
bool is_stressed(std::string_view word) {
  constexpr std::array kStressed = {"same"sv, "not"sv,    "never"sv, "only"sv,  "always"sv,
                                    "none"sv, "every"sv,  "all"sv,   "no"sv,    "any"sv,
                                    "day"sv,  "before"sv, "after"sv, "truth"sv, "nothing"sv};
  return is_one_of(word, kStressed);
}

/// A run of words in capitals.
struct Run {
  std::uint32_t first = 0;
  int loud = 0;    ///< words that are neither acronyms nor of a title
  int joints = 0;  ///< words that join others
  bool stressed = false;
  bool speaks = false;  ///< has a word of grammar: a sentence rather than a name
  bool named = false;   ///< has a legal form: a company in capitals
};

/// Reports a run that shouts, with the marks behind it; whether it does.
bool report_run(const Facts& facts, PassageReport& report, const Run& run, std::uint32_t end) {
  constexpr int kFewest = 3;
  const int loud = run.loud + (run.stressed ? run.joints : 0);
  if (loud < kFewest || run.named || !run.speaks) return false;
  const auto tokens = facts.prose.tokens();
  const ProseRange range{tokens[run.first].range.begin, tokens[end - 1].range.end};
  report.add(range, in_quotes(facts.prose.text(range)) +
                        " shouts at the reviewer. Write it in small letters, or leave it out.");
  return true;
}

/// The end of a row of exclamation and question marks; `at` if there is none.
std::uint32_t end_of_marks(const Prose& prose, std::uint32_t at, std::uint32_t end) {
  const auto tokens = prose.tokens();
  std::uint32_t last = at;
  while (last < end && (prose.text(tokens[last]) == "!" || prose.text(tokens[last]) == "?") &&
         (last == at || tokens[last].range.begin == tokens[last - 1].range.end)) {
    ++last;
  }
  return last;
}

void report_marks(const Facts& facts, PassageReport& report, IndexRange marks) {
  const auto tokens = facts.prose.tokens();
  if (marks.size() < 2 || tokens[marks.first].quoted) return;
  const ProseRange range{tokens[marks.first].range.begin, tokens[marks.last - 1].range.end};
  report.add(range, in_quotes(facts.prose.text(range)) +
                        " reads as anger. One mark is enough, and a full stop is better.");
}

void check_passage(const Facts& facts, const Passage& passage, PassageReport& report) {
  if (passage.quoted) return;
  const auto tokens = facts.prose.tokens();
  const auto is_section_heading = [&] {
    return guide::recognise_heading(facts.prose.text(passage.range)).has_value();
  };
  for (std::uint32_t at = passage.tokens.first; at < passage.tokens.last;) {
    Run run{at};
    for (; at < passage.tokens.last; ++at) {
      const Token& token = tokens[at];
      if (token.kind != TokenKind::word || token.quoted ||
          !is_in_capitals(facts.prose.text(token))) {
        break;
      }
      const std::string_view word = facts.prose.lower(token);
      const auto traits = entities::word_facts(word);
      if (is_joint(word)) {
        ++run.joints;
      } else if (!is_acronym(word) && !is_title_word(word) && word.size() > 1) {
        ++run.loud;
      }
      run.stressed = run.stressed || is_stressed(word);
      run.speaks = run.speaks || traits.is(Trait::function) || word == "please";
      run.named = run.named || traits.is(Trait::legal_form);
    }
    const std::uint32_t end = end_of_marks(facts.prose, at, passage.tokens.last);
    const bool shouts =
        run.loud > 0 && !is_section_heading() && report_run(facts, report, run, end);
    if (!shouts) report_marks(facts, report, {at, end});
    at = std::max(end, at + 1);
  }
}

}  // namespace

const Rule kShouting{.id = "shouting",
                     .group = RuleGroup::language,
                     .severity = Severity::info,
                     .is_about_words = true,
                     .check_passage = check_passage};

}  // namespace poa
