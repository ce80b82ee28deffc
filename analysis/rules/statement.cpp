#include "analysis/rules/statement.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

#include "analysis/language/clause.h"
#include "analysis/language/word_map.h"
#include "analysis/rules/own_words.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

/// The words of a sentence from a token to another, at most so many before the latter.
class Before {
 public:
  Before(const Facts& facts, std::uint32_t sentence, std::uint32_t from, std::uint32_t token)
      : facts_(facts) {
    constexpr std::uint32_t kFarthest = 40;
    first_ = std::max(
        {facts.prose.sentences()[sentence].tokens.first, from, token - std::min(token, kFarthest)});
    last_ = token;
  }

  [[nodiscard]] bool has(auto&& predicate) const {
    for (std::uint32_t at = first_; at < last_; ++at) {
      if (predicate(facts_.prose.lower(facts_.prose.tokens()[at]))) return true;
    }
    return false;
  }

 private:
  const Facts& facts_;
  std::uint32_t first_ = 0;
  std::uint32_t last_ = 0;
};

/// Who else may have done it.
bool is_somebody_else(std::string_view word) {
  constexpr std::array kOthers = {
      "supplier"sv,   "suppliers"sv,   "manufacturer"sv, "factory"sv,     "vendor"sv,
      "wholesaler"sv, "seller"sv,      "sellers"sv,      "distributor"sv, "agency"sv,
      "competitor"sv, "competitors"sv, "customer"sv,     "customers"sv,   "buyers"sv,
      "hijacker"sv,   "hijackers"sv,   "brother"sv,      "sister"sv,      "cousin"sv,
      "friend"sv,     "wife"sv,        "husband"sv,      "carrier"sv,     "courier"sv,
      "bank"sv,       "brand"sv,       "amazon"sv,       "you"sv,         "consultant"sv,
      "freelancer"sv, "importer"sv,    "owner"sv,        "someone"sv,     "somebody"sv,
      "they"sv,       "he"sv,          "she"sv,          "who"sv,         "which"sv,
      "suppliers'"sv, "supplier's"sv};
  return is_one_of(word, kOthers);
}

bool is_negation(std::string_view word) {
  constexpr std::array kNegations = {"never"sv,   "not"sv, "no"sv,   "nobody"sv, "without"sv,
                                     "neither"sv, "nor"sv, "none"sv, "cannot"sv, "nothing"sv};
  return is_one_of(word, kNegations);
}

bool is_first_person(std::string_view word) {
  return word == "we" || word == "i" || word == "i've" || word == "we've";
}

/// "our office", "the office"
bool is_department(std::string_view word) {
  constexpr std::array kDepartments = {
      "office"sv,     "department"sv, "house"sv,       "company"sv, "warehouse"sv, "team"sv,
      "accounting"sv, "side"sv,       "bookkeeping"sv, "finance"sv, "sales"sv,     "purchasing"sv,
      "logistics"sv,  "design"sv,     "factory"sv,     "shop"sv,    "store"sv};
  return is_one_of(word, kDepartments);
}

/// "was edited", "had been bought": nobody is said to have done it.
bool is_passive(const Facts& facts, const Clause& clause) {
  constexpr std::array kBe = {"was"sv, "were"sv, "been"sv, "is"sv, "are"sv};
  const auto verb = facts.prose.tokens(clause.verb_phrase);
  return std::ranges::any_of(
      verb, [&](const Token& token) { return is_one_of(facts.prose.lower(token), kBe); });
}

/// "… was edited by our supplier"
bool is_done_by_others(const Facts& facts, const Clause& clause) {
  constexpr std::uint32_t kNear = 5;
  const auto tokens = facts.prose.tokens();
  for (std::uint32_t at = clause.verb_phrase.last; at < clause.tokens.last; ++at) {
    if (facts.prose.lower(tokens[at]) != "by") continue;
    for (std::uint32_t next = at + 1; next < std::min(clause.tokens.last, at + kNear); ++next) {
      if (is_somebody_else(facts.prose.lower(tokens[next]))) return true;
    }
  }
  return false;
}

}  // namespace

bool is_in_item(const Facts& facts, ProseRange range, guide::SectionRole role) {
  const std::size_t begin = facts.prose.source(range).begin;
  const Section* section = facts.plan.section_at(begin);
  if (section == nullptr || section->role != role) return false;
  const auto after = std::ranges::partition_point(
      section->items, [&](const Item& item) { return item.span.begin <= begin; });
  return after != section->items.begin() && begin < std::prev(after)->span.end;
}

bool is_in_the_letter(const Facts& facts, ProseRange range) {
  const std::size_t begin = facts.prose.source(range).begin;
  const Section* section = facts.plan.section_at(begin);
  if (section == nullptr) return true;
  return section == &facts.plan.sections.back() && !section->items.empty() &&
         section->items.back().span.end <= begin;
}

bool is_staff(std::string_view word) {
  static constexpr std::array kStaff = {
      "employee"sv,  "employees"sv,  "employee's"sv, "staff"sv,      "worker"sv,
      "workers"sv,   "assistant"sv,  "assistants"sv, "va"sv,         "operator"sv,
      "operators"sv, "clerk"sv,      "clerks"sv,     "intern"sv,     "interns"sv,
      "temp"sv,      "manager"sv,    "colleague"sv,  "colleagues"sv, "packer"sv,
      "packers"sv,   "designer"sv,   "bookkeeper"sv, "accountant"sv, "supervisor"sv,
      "trainee"sv,   "apprentice"sv, "copywriter"sv, "purchaser"sv,  "director"sv,
      "member"sv,    "members"sv,    "partner"sv,    "secretary"sv,  "personnel"sv,
      "teammate"sv,  "lister"sv,     "staffer"sv};
  static constexpr auto kWords = [] {
    WordMap<bool, kStaff.size()> words;
    for (const std::string_view staff : kStaff) words.insert(staff, true);
    return words;
  }();
  return kWords.find(word) != nullptr;
}

bool is_family(std::string_view word) {
  constexpr std::array kFamily = {"son"sv,    "daughter"sv, "brother"sv, "sister"sv,
                                  "cousin"sv, "wife"sv,     "husband"sv, "nephew"sv,
                                  "niece"sv,  "father"sv,   "mother"sv};
  return is_one_of(word, kFamily);
}

bool is_embedded(const Facts& facts, std::uint32_t sentence, std::uint32_t token) {
  constexpr std::array kFrames = {
      "if"sv,       "whether"sv,    "unless"sv,    "until"sv,       "ensure"sv,       "ensures"sv,
      "ensured"sv,  "verify"sv,     "verified"sv,  "verifies"sv,    "prove"sv,        "proves"sv,
      "proved"sv,   "proof"sv,      "confirm"sv,   "confirms"sv,    "confirmed"sv,    "check"sv,
      "checks"sv,   "checked"sv,    "sure"sv,      "believed"sv,    "believing"sv,    "assumed"sv,
      "assuming"sv, "thought"sv,    "trusted"sv,   "told"sv,        "says"sv,         "said"sv,
      "states"sv,   "stated"sv,     "claims"sv,    "claimed"sv,     "alleges"sv,      "alleged"sv,
      "alleging"sv, "accuses"sv,    "accused"sv,   "suspects"sv,    "suspected"sv,    "suspicion"sv,
      "notice"sv,   "complained"sv, "asked"sv,     "asks"sv,        "wrote"sv,        "writes"sv,
      "found"sv,    "finds"sv,      "convinced"sv, "supposed"sv,    "expected"sv,     "promised"sv,
      "assured"sv,  "shows"sv,      "show"sv,      "showed"sv,      "testing"sv,      "proving"sv,
      "forbids"sv,  "forbid"sv,     "prohibits"sv, "demonstrate"sv, "demonstrates"sv, "reported"sv};
  std::string_view last;
  return Before(facts, sentence, 0, token).has([&](std::string_view w) {
    const bool aim = last == "so" && w == "that";
    last = w;
    return aim || is_one_of(w, kFrames);
  });
}

Stance stance_of(const Facts& facts, const PhraseMatch& match) {
  if (is_in_item(facts, match.range, guide::SectionRole::prevention_plan) ||
      is_in_item(facts, match.range, guide::SectionRole::supporting_documents)) {
    return Stance::open;
  }
  const Clause* clause = facts.clauses.with(match.token);
  if (clause == nullptr || clause->quoted || is_embedded(facts, match.sentence, match.token)) {
    return Stance::open;
  }
  const Before clause_start(facts, match.sentence, clause->tokens.first, match.token);
  const Before sentence_start(facts, match.sentence, 0, match.token);
  const bool ours = clause_start.has(is_department) && clause_start.has([](std::string_view w) {
    return w == "our" || w == "my" || w == "the";
  });
  const bool relative = clause_start.has(is_family) && clause_start.has([](std::string_view w) {
    return w == "our" || w == "my";
  });
  // "Travis Odum drove to the store and bought 62 ovens": the second verb has the first one's
  // subject.
  const bool shares_subject = clause->verb_phrase.first <= clause->tokens.first + 1;
  const std::uint32_t subject_from =
      shares_subject ? facts.prose.sentences()[match.sentence].tokens.first : clause->tokens.first;
  const bool person =
      std::ranges::any_of(facts.entities_in(match.sentence), [&](const Entity& entity) {
        return entity.kind == EntityKind::person && entity.tokens.last <= match.token &&
               entity.tokens.first >= subject_from;
      });
  const bool own = clause->first_person || ours || relative || person ||
                   sentence_start.has(is_staff) || clause_start.has(is_first_person);
  const bool others = !clause->first_person && !relative && clause_start.has(is_somebody_else) &&
                      !clause_start.has(is_staff);
  if (others || is_done_by_others(facts, *clause)) return Stance::open;
  if (clause->negated || clause_start.has(is_negation)) {
    return own ? Stance::denied : Stance::open;
  }
  if (!own && !is_passive(facts, *clause)) return Stance::open;
  // "the time of the order on Amazon", "to buy reviews": no verb of the clause.
  if (!clause->verb_phrase.contains(match.token) && match.token >= clause->verb_phrase.first) {
    return Stance::open;
  }
  const bool done =
      clause->completion == Completion::completed || clause->completion == Completion::present;
  return done ? Stance::told : Stance::open;
}

}  // namespace poa
