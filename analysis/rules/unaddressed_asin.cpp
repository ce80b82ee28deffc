#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "analysis/language/asin.h"
#include "analysis/language/clause.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/placeholder_item.h"
#include "analysis/rules/quotation.h"
#include "analysis/rules/sections.h"
#include "analysis/rules/table.h"
#include "analysis/rules/unaddressed_asin_phrases.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using Asins = std::unordered_set<std::string>;

bool is_real_asin(const Entity& entity) { return entity.kind == EntityKind::asin && entity.valid; }

/// How many ASINs the document names.
std::size_t count_asins(const Facts& facts) {
  Asins all;
  for (const FrontMatterValue& asin : facts.plan.front_matter.asins) {
    if (is_asin(asin.text)) all.insert(asin.text);
  }
  for (const Entity& entity : facts.entities) {
    if (is_real_asin(entity)) all.insert(entity.value);
  }
  return all.size();
}

/// What the corrective actions cover: ASINs by name, or listings as such.
class Coverage {
 public:
  Coverage(const Facts& facts, std::size_t asins) : facts_(facts), asins_(asins) {
    for (const Section* section : sections_of(facts.plan, guide::SectionRole::corrective_actions)) {
      any_action_ = true;
      for (const Entity& entity : facts.entities_in(section->sentences)) {
        if (is_real_asin(entity)) named_.insert(entity.value);
      }
      add_code(section->sentences);
      unwritten_ = unwritten_ || std::ranges::any_of(section->items, [&](const Item& item) {
                     return keeps_place_for_asin(facts, item);
                   });
    }
    for (const PhraseMatch& match : facts.phrases) {
      const bool ours = match.list == &kAllListings || match.list == &kOneListing;
      if (!ours || match.quoted || is_of_people(match)) continue;
      if (!in_actions(match) || !is_done(match)) continue;
      all_ = all_ || (match.list == &kAllListings && !is_limited(match));
      one_ = true;
    }
  }

  /// Whether there are actions, and all of their ASINs are written: a placeholder may become one.
  [[nodiscard]] bool is_known() const { return any_action_ && !unwritten_; }
  [[nodiscard]] bool covers(const std::string& asin, bool only_one) const {
    return all_ || (one_ && only_one) || named_.contains(asin);
  }

 private:
  /// An ASIN may stand in code.
  void add_code(IndexRange sentences) {
    for (const Sentence& sentence : facts_.prose.sentences(sentences)) {
      for (const Token& token : facts_.prose.tokens(sentence.tokens)) {
        const std::string_view text = facts_.prose.text(token);
        if (token.kind == TokenKind::opaque && is_asin(text)) named_.emplace(text);
      }
    }
  }
  [[nodiscard]] bool in_actions(const PhraseMatch& match) const {
    const Section* section = facts_.plan.section_at(facts_.prose.source(match.range).begin);
    return section != nullptr && section->role == guide::SectionRole::corrective_actions;
  }
  /// "Abigail Stroud, who will grade all items" covers nothing yet.
  [[nodiscard]] bool is_done(const PhraseMatch& match) const {
    const Clause* clause = facts_.clauses.with(match.token);
    return clause == nullptr || (clause->completion != Completion::future &&
                                 clause->completion != Completion::conditional &&
                                 clause->completion != Completion::in_progress);
  }
  /// "all our offers for ASIN 1947206532" are not all offers, nor are "those two models" of three.
  [[nodiscard]] bool is_limited(const PhraseMatch& match) const {
    constexpr std::array<std::string_view, 5> kCounts = {"both", "two", "three", "four", "five"};
    for (const Token& token : facts_.prose.tokens(tokens_of(facts_, match))) {
      const auto count = std::ranges::find(kCounts, facts_.prose.lower(token));
      if (count == kCounts.end()) continue;
      const auto counted =
          std::max<std::size_t>(2, static_cast<std::size_t>(count - kCounts.begin()) + 1);
      if (counted < asins_) return true;
    }
    constexpr std::uint32_t kNear = 5;
    const std::uint32_t last = facts_.prose.token_at(match.range.end - 1);
    const auto& entities = facts_.entities;
    auto next = std::ranges::partition_point(
        entities, [last](const Entity& entity) { return entity.tokens.first <= last; });
    for (; next != entities.end() && next->tokens.first <= last + kNear; ++next) {
      if (next->kind == EntityKind::asin) return next->sentence == match.sentence;
    }
    return false;
  }

  /// "stamped by both sides", "signed by both parties".
  [[nodiscard]] bool is_of_people(const PhraseMatch& match) const {
    constexpr std::array<std::string_view, 20> kNoListings = {
        "sides",  "parties",   "companies",  "partners", "accounts", "documents", "files",
        "years",  "months",    "weeks",      "cases",    "ways",     "times",     "firms",
        "owners", "suppliers", "signatures", "hands",    "letters",  "buyers"};
    const Token& last = facts_.prose.tokens()[facts_.prose.token_at(match.range.end - 1)];
    return is_one_of(facts_.prose.lower(last), kNoListings);
  }

  const Facts& facts_;
  std::size_t asins_;
  Asins named_;
  bool any_action_ = false;
  bool unwritten_ = false;
  bool all_ = false;
  bool one_ = false;
};

void check(const Facts& facts, Report& report) {
  const std::size_t asins = count_asins(facts);
  const Coverage coverage(facts, asins);
  if (!coverage.is_known()) return;
  const bool only_one = asins <= 1;
  Asins seen;
  const auto consider = [&](const std::string& asin, Span place) {
    if (coverage.covers(asin, only_one) || !seen.insert(asin).second) return;
    report.add(place, "No corrective action deals with " + in_quotes(asin) +
                          ". A reviewer will ask what became of it: name it in the action that "
                          "covers it, or add one.");
  };
  for (const Section* section : sections_of(facts.plan, guide::SectionRole::root_cause)) {
    for (const Entity& entity : facts.entities_in(section->sentences)) {
      if (is_real_asin(entity) && !in_block_quote(facts, entity)) {
        consider(entity.value, entity.span);
      }
    }
  }
  for (const FrontMatterValue& asin : facts.plan.front_matter.asins) {
    if (is_asin(asin.text)) consider(asin.text, asin.span);
  }
}

constexpr const PhraseList* kLists[] = {&kAllListings, &kOneListing};

}  // namespace

const Rule kUnaddressedAsin{.id = "unaddressed-asin",
                            .group = RuleGroup::facts,
                            .severity = Severity::warning,
                            .phrases = kLists,
                            .check = check};

}  // namespace poa
