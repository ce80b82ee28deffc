#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "analysis/assist/code_action_sources.h"
#include "analysis/assist/wording.h"
#include "analysis/language/entities/words.h"
#include "analysis/rules/acronym.h"
#include "analysis/rules/hedging_phrases.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/vague_language_phrases.h"

namespace poa::assist {
namespace {

using namespace std::string_view_literals;

/// The match of a list with which a finding begins.
std::optional<PhraseMatch> match_at(const Facts& facts, const PhraseList& list, Span place) {
  for (const PhraseMatch& match : facts.phrases) {
    if (match.list == &list && facts.prose.source(match.range).begin == place.begin) return match;
  }
  return std::nullopt;
}

/// "several of our orders" → "[number] of our orders", "some kind of tool" → "[which] tool"
std::string field_for_quantity(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kPart = {"our"sv, "the"sv,   "my"sv,  "these"sv,
                                "all"sv, "those"sv, "its"sv, "their"sv};
  constexpr std::array kSorts = {"kind of"sv,  "sort of"sv,  "type of"sv,
                                 "kinds of"sv, "sorts of"sv, "types of"sv};
  const std::string_view words = facts.prose.lower(match.range);
  const auto ends = [&](std::string_view sort) { return words.ends_with(sort); };
  if (std::any_of(kSorts.begin(), kSorts.end(), ends)) return "{which}";
  const std::string_view next = word_at(facts, match.sentence, tokens_of(facts, match).last);
  const bool of_some =
      words.ends_with(" of") && std::find(kPart.begin(), kPart.end(), next) != kPart.end();
  return of_some ? "{number} of" : "{number}";
}

/// Assurances that a sentence stands without: "as needed", "etc", "in a timely manner".
bool is_trailing(std::string_view words) {
  constexpr std::array kBegins = {
      "as needed"sv,    "as required"sv,       "as necessary"sv,      "as appropriate"sv,
      "as and when"sv,  "when needed"sv,       "when necessary"sv,    "when required"sv,
      "where needed"sv, "where necessary"sv,   "where required"sv,    "where appropriate"sv,
      "if needed"sv,    "if necessary"sv,      "if required"sv,       "if appropriate"sv,
      "whenever "sv,    "wherever "sv,         "where possible"sv,    "if possible"sv,
      "if at all"sv,    "where at all"sv,      "as the situation"sv,  "as the need"sv,
      "as much as"sv,   "as well as"sv,        "as best as"sv,        "as far as"sv,
      "in a timely"sv,  "in a proper"sv,       "in an appropriate"sv, "in an adequate"sv,
      "in a more"sv,    "in a professional"sv, "in an efficient"sv,   "in a responsible"sv,
      "etc"sv,          "and so "sv,           "and the like"sv,      "and suchlike"sv,
      "and such "sv,    "and things"sv,        "with more"sv,         "with greater"sv,
      "with extra"sv,   "with utmost"sv,       "with the "sv,         "with much"sv,
      "with special"sv, "with all due"sv,      "to some"sv,           "to a certain"sv,
      "in some"sv,      "in a certain"sv};
  return std::any_of(kBegins.begin(), kBegins.end(),
                     [&](std::string_view begin) { return words.starts_with(begin); }) ||
         (words.ends_with("ly") && words.find("more ") != words.npos) || words.starts_with("very ");
}

/// The bytes of words within a sentence and of what parts them from the word before.
std::optional<Edit> removal(const Facts& facts, const Sentence& sentence, IndexRange tokens) {
  if (tokens.first <= sentence.tokens.first) return std::nullopt;
  std::uint32_t before = tokens.first - 1;
  if (word_of(facts, sentence, before) == ",") {
    if (before == sentence.tokens.first) return std::nullopt;
    --before;
  }
  const auto all = facts.prose.tokens();
  const Span span{facts.prose.source(all[before].range).end,
                  facts.prose.source(all[tokens.last - 1].range).end};
  if (span.end <= span.begin || !is_whole_markup(span.in(facts.text->bytes()))) return std::nullopt;
  return Edit{span, Snippet()};
}

/// The same at the head of a sentence, whose next word becomes the first.
std::optional<Edit> removal_at_head(const Facts& facts, const Sentence& sentence,
                                    IndexRange tokens) {
  std::uint32_t next = tokens.last;
  if (word_of(facts, sentence, next) == ",") ++next;
  if (!sentence.tokens.contains(next) || is_punctuation(facts, next)) return std::nullopt;
  const Span first = facts.prose.source(facts.prose.tokens()[next].range);
  const Span span{facts.prose.source(facts.prose.tokens()[tokens.first].range).begin,
                  first.begin + 1};
  if (place_before(facts, next) != first.begin || !is_whole_markup(span.in(facts.text->bytes()))) {
    return std::nullopt;
  }
  const Span initial{first.begin, first.begin + 1};
  return Edit{span, Snippet(capitalised(initial.in(facts.text->bytes())))};
}

void mend_vague(const Request& request, std::vector<CodeAction>& out) {
  const Facts& facts = request.facts;
  for (const std::size_t finding : request.touched_of("vague-language")) {
    const Span place = request.findings[finding].span;
    if (const auto quantity = match_at(facts, kQuantifiers, place)) {
      const auto span = bytes_of(facts, tokens_of(facts, *quantity));
      if (!span) continue;
      out.push_back({.title = "Replace " + in_quotes(facts.prose.text(quantity->range)) +
                              " by a number to fill in",
                     .preferred = true,
                     .edits = {words_for(*span, field_for_quantity(facts, *quantity))},
                     .fixes = {finding}});
      continue;
    }
    const auto assurance = match_at(facts, kAssurances, place);
    if (!assurance || !is_trailing(facts.prose.lower(assurance->range))) continue;
    auto edit =
        removal(facts, facts.prose.sentences()[assurance->sentence], tokens_of(facts, *assurance));
    if (!edit) continue;
    out.push_back({.title = "Leave out " + in_quotes(facts.prose.text(assurance->range)),
                   .edits = {*std::move(edit)},
                   .fixes = {finding}});
  }
}

void leave_out_doubt(const Request& request, std::vector<CodeAction>& out) {
  constexpr std::array kAdverbs = {
      "perhaps"sv,     "maybe"sv,         "possibly"sv,      "probably"sv,  "presumably"sv,
      "supposedly"sv,  "seemingly"sv,     "apparently"sv,    "allegedly"sv, "somehow"sv,
      "most likely"sv, "most probably"sv, "quite possibly"sv};
  const Facts& facts = request.facts;
  for (const std::size_t finding : request.touched_of("hedging")) {
    const auto doubt = match_at(facts, kDoubts, request.findings[finding].span);
    if (!doubt) continue;
    const std::string_view words = facts.prose.lower(doubt->range);
    if (std::find(kAdverbs.begin(), kAdverbs.end(), words) == kAdverbs.end()) continue;
    const Sentence& sentence = facts.prose.sentences()[doubt->sentence];
    const IndexRange tokens = tokens_of(facts, *doubt);
    auto edit = tokens.first == sentence.tokens.first ? removal_at_head(facts, sentence, tokens)
                                                      : removal(facts, sentence, tokens);
    if (!edit) continue;
    out.push_back({.title = "Leave out " + in_quotes(facts.prose.text(doubt->range)),
                   .edits = {*std::move(edit)},
                   .fixes = {finding}});
  }
}

bool keeps_capital(std::string_view word) {
  using entities::Trait;
  const entities::WordFacts known = entities::word_facts(word);
  return word == "i" || word.starts_with("i'") || word == "amazon" || word == "amazon's" ||
         (known.is(Trait::month) && word != "may" && word != "march") || known.is(Trait::weekday) ||
         known.is(Trait::place) || known.is(Trait::given_name);
}

/// A shouted word as it is written otherwise.
std::string in_small_letters(const Facts& facts, std::uint32_t token) {
  const Token& own = facts.prose.tokens()[token];
  const std::string_view word = facts.prose.lower(own);
  if (is_acronym(word)) return std::string(facts.prose.text(own));
  const std::uint32_t index = facts.prose.sentence_of(token);
  const Sentence& sentence = facts.prose.sentences()[index];
  const bool opens = token == sentence.tokens.first || word_of(facts, sentence, token - 1) == ":";
  return opens || keeps_capital(word) ? capitalised(word) : std::string(word);
}

/// "!!" → ".", "?!" → "?"; nothing for a single mark.
std::optional<Edit> calm_marks(const Facts& facts, IndexRange marks) {
  if (marks.size() < 2) return std::nullopt;
  const auto span = bytes_of(facts, marks);
  if (!span) return std::nullopt;
  const std::string_view written = span->in(facts.text->bytes());
  return Edit{*span, Snippet(written.find('?') != written.npos ? "?" : ".")};
}

void calm(const Request& request, std::vector<CodeAction>& out) {
  const Facts& facts = request.facts;
  for (const std::size_t finding : request.touched_of("shouting")) {
    const IndexRange tokens = tokens_in(facts, request.findings[finding].span);
    CodeAction action{.title = "Write it in small letters", .preferred = true, .edits = {}};
    IndexRange marks{tokens.last, tokens.last};
    while (marks.first > tokens.first && is_punctuation(facts, marks.first - 1)) --marks.first;
    for (std::uint32_t at = tokens.first; at < marks.first; ++at) {
      const Token& token = facts.prose.tokens()[at];
      const std::string calm = in_small_letters(facts, at);
      if (calm == facts.prose.text(token)) continue;
      action.edits.push_back({facts.prose.source(token.range), Snippet(calm)});
    }
    if (action.edits.empty()) {
      action.title = "End with one mark";
      // No word is touched, and no fact.
      action.safe = true;
    }
    if (auto edit = calm_marks(facts, marks)) action.edits.push_back(*std::move(edit));
    if (action.edits.empty()) continue;
    action.fixes = {finding};
    out.push_back(std::move(action));
  }
}

}  // namespace

void mend_wording(const Request& request, std::vector<CodeAction>& out) {
  mend_vague(request, out);
  leave_out_doubt(request, out);
  calm(request, out);
}

}  // namespace poa::assist
