#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "analysis/rules/asked.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/statement.h"
#include "analysis/rules/table.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kIndirectWordings[] = {
    "(please|kindly|pls|plz)( also| just| at least| then| therefore| kindly)? (tell|explain|"
    "inform|clarify|advise|let us know|let me know|specify|confirm)( to)?( us| me)?,? (why|how|"
    "what exactly|which|where|when|whether|what is|what are|what was|the reasons? (why|for|of))",
    "(we|i)('d| (would|do|should|also|really|just|like|love|want|wish|need))+ to (know|"
    "understand|ask( you)?|hear from you)( now)?,? (why|how|what|which|where|when|whether|if|the "
    "reasons?)",
    "(we|i) (would |must |have to |want to |also |therefore )*(ask|wonder) (you |amazon )?(why|"
    "how|what|which|where|when|whether)",
    "(can|could|would|will) you (please |kindly |at least )*(tell|explain|inform|clarify|advise|"
    "specify)( to)?( us| me)? (why|how|what|which|where|when|whether)",
    "(we|i) (do not|don't|cannot|can't|still do not|still don't|fail to) (understand|see|know|get"
    ") why (you|amazon|your|our|my|the) ([a-z]+ ){0,2}?(account|listings?|asins?|products?|appeal"
    "|plan|team|you|remove|removed|closed|suspended|rejected|deactivated|blocked)",
    "(we|i) (do not|don't|cannot|can't|still do not|still don't|fail to|really do not|really "
    "don't) (understand|see|know|get) why (this|it|that|such a thing) (has |have |could "
    ")?(happens?|happened|be|was|is) ([a-z]+ )?(to|with|for) (us|me|my|our)( [a-z]+)?",
    "(we|i) ((keep|are|am|still|also|always|only) )*(ask|asking|wonder|wondering) (ourselves|"
    "myself)?,? ?why (amazon|you|your|only|just|exactly)( [a-z]+)?",
};
constexpr PhraseList kIndirect{kIndirectWordings};

constexpr std::string_view kMessage =
    "Amazon asks to leave questions out of a plan, and this one will not be answered. Say what you "
    "found out yourself, or ask in Seller Central.";

/// "Please tell us what else you need": every letter may offer it.
bool is_courtesy(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kMore = {"else"sv,        "further"sv,  "additional"sv, "more"sv,
                                "any"sv,         "anything"sv, "documents"sv,  "document"sv,
                                "information"sv, "missing"sv};
  const IndexRange tokens = facts.prose.sentences()[match.sentence].tokens;
  return std::ranges::any_of(facts.prose.tokens(tokens), [&](const Token& token) {
    return is_one_of(facts.prose.lower(token), kMore);
  });
}

void check(const Facts& facts, Report& report) {
  const auto sentences = facts.prose.sentences();
  for (std::uint32_t s = 0; s < sentences.size(); ++s) {
    if (!is_put_to_amazon(facts, s)) continue;
    ProseRange range = sentences[s].range;
    // Questions in a row are one.
    const std::uint32_t passage = sentences[s].passage;
    for (; s + 1 < sentences.size() && sentences[s + 1].passage == passage; ++s) {
      if (!is_put_to_amazon(facts, s + 1)) break;
      range.end = sentences[s + 1].range.end;
    }
    report.add(facts.prose.source(range), std::string(kMessage));
  }
  for (const PhraseMatch& match : own_matches(facts, kIndirect)) {
    const IndexRange tokens = sentences[match.sentence].tokens;
    const bool direct = facts.prose.text(facts.prose.tokens()[tokens.last - 1]) == "?";
    if (direct || is_in_item(facts, match.range, guide::SectionRole::prevention_plan) ||
        is_courtesy(facts, match) || is_embedded(facts, match.sentence, match.token)) {
      continue;
    }
    report.add(facts.prose.source(match.range), std::string(kMessage));
  }
}

constexpr const PhraseList* kLists[] = {&kIndirect};

}  // namespace

const Rule kQuestion{.id = "question",
                     .group = RuleGroup::practice,
                     .severity = Severity::info,
                     .phrases = kLists,
                     .check = check};

}  // namespace poa
