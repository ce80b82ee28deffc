#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/language/clause.h"
#include "analysis/rules/checkable.h"
#include "analysis/rules/empty_words.h"
#include "analysis/rules/message.h"
#include "analysis/rules/placeholder_item.h"
#include "analysis/rules/sections.h"
#include "analysis/rules/table.h"
#include "analysis/rules/vague_action_phrases.h"

namespace poa {
namespace {

/// Whether more words tell what is meant: "fixed the error in the title", "resolved the matter by
/// closing the listing", "took the following steps: …".
bool goes_on(const Facts& facts, const PhraseMatch& match) {
  const std::uint32_t next = facts.prose.token_at(match.range.end);
  const std::uint32_t end = facts.prose.sentences()[match.sentence].tokens.last;
  if (next >= end) return false;
  const std::string_view word = facts.prose.lower(facts.prose.tokens()[next]);
  if (word == "of" || word == ":") return true;
  // "by closing it", not "by our team"
  if (word == "by") {
    return next + 1 < end && facts.prose.lower(facts.prose.tokens()[next + 1]).ends_with("ing");
  }
  // An error has its place; "measures in the shop" are no clearer for it.
  const std::string_view phrase = facts.prose.lower(match.range);
  const bool error = phrase.find("error") != phrase.npos || phrase.find("mistake") != phrase.npos;
  return error && (word == "in" || word == "on");
}

/// Whether a main clause of the item says that something else was done.
bool does_something_else(const Facts& facts, const Item& item,
                         const std::vector<PhraseMatch>& vague) {
  for (const Sentence& sentence : facts.prose.sentences(item.sentences)) {
    for (const Clause& clause : facts.clauses.of(sentence)) {
      if (clause.subordinate || clause.negated || clause.completion != Completion::completed) {
        continue;
      }
      const auto words = facts.prose.tokens(clause.tokens);
      const ProseRange range{words.front().range.begin, words.back().range.end};
      if (std::ranges::none_of(
              vague, [&](const PhraseMatch& match) { return match.range.overlaps(range); })) {
        return true;
      }
    }
  }
  return false;
}

/// Whether an item says that something is done, with no word that names anything: "The matter was
/// taken up with those concerned." What is yet to come has rules of its own.
bool is_empty(const Facts& facts, const Item& item) {
  bool done = false;
  for (std::uint32_t s = item.sentences.first; s < item.sentences.last; ++s) {
    if (!says_nothing(facts, s)) return false;
    done = done || std::ranges::any_of(
                       facts.clauses.of(facts.prose.sentences()[s]), [](const Clause& clause) {
                         return clause.completion == Completion::completed && !clause.subordinate;
                       });
  }
  return done;
}

void check(const Facts& facts, Report& report) {
  const std::vector<PhraseMatch> matches = facts.matches(kVagueActionPhrases);
  for (const Section* section : sections_of(facts.plan, guide::SectionRole::corrective_actions)) {
    for (const Item& item : section->items) {
      std::vector<PhraseMatch> vague;
      const auto first = std::ranges::partition_point(
          matches, [&](const PhraseMatch& match) { return match.sentence < item.sentences.first; });
      for (auto match = first; match != matches.end() && match->sentence < item.sentences.last;
           ++match) {
        if (!match->quoted && !goes_on(facts, *match)) vague.push_back(*match);
      }
      if (has_detail(facts, item) || has_placeholder(facts, item)) continue;
      const bool told = !vague.empty() && !does_something_else(facts, item, vague);
      if (!told && !is_empty(facts, item)) continue;
      const std::string problem = vague.empty()
                                      ? "Not a word of this says what was done."
                                      : in_quotes(facts.prose.text(vague.front().range)) +
                                            " does not say what was done, and nothing here does.";
      report.add(item.first_line,
                 problem + " Name each thing that you did, with its date and numbers.");
    }
  }
}

constexpr std::array<const PhraseList*, 1> kPhrases{&kVagueActionPhrases};

}  // namespace

const Rule kVagueAction{.id = "vague-action",
                        .group = RuleGroup::corrective_actions,
                        .severity = Severity::warning,
                        .phrases = kPhrases,
                        .is_about_words = true,
                        .check = check};

}  // namespace poa
