// What makes a limit of a number: the figure from which on something happens.
#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "analysis/language/clause.h"
#include "analysis/rules/checkable.h"
#include "analysis/rules/placeholder_item.h"
#include "analysis/text/one_of.h"

namespace poa {

using namespace std::string_view_literals;
namespace {

/// What goes wrong, as measures count it.
constexpr std::array kTrouble = {
    "complaint"sv,  "complaints"sv,  "claim"sv,        "claims"sv,       "defect"sv,
    "defects"sv,    "return"sv,      "returns"sv,      "error"sv,        "errors"sv,
    "mistake"sv,    "mistakes"sv,    "hit"sv,          "hits"sv,         "match"sv,
    "matches"sv,    "failure"sv,     "failures"sv,     "warning"sv,      "warnings"sv,
    "violation"sv,  "rejects"sv,     "violations"sv,   "reports"sv,      "refund"sv,
    "refunds"sv,    "deviation"sv,   "misses"sv,       "deviations"sv,   "delays"sv,
    "chargeback"sv, "chargebacks"sv, "cancellation"sv, "cancellations"sv};

/// What so many bring about: "1 forbidden ingredient stops the listing".
constexpr std::array kConsequences = {
    "stops"sv, "stop"sv,        "blocks"sv,  "block"sv,  "closes"sv, "close"sv,    "ends"sv,
    "end"sv,   "freezes"sv,     "freeze"sv,  "pauses"sv, "pause"sv,  "triggers"sv, "trigger"sv,
    "opens"sv, "suffices"sv,    "suffice"sv, "enough"sv, "sends"sv,  "send"sv,     "holds"sv,
    "hold"sv,  "rejects"sv,     "removes"sv, "locks"sv,  "lock"sv,   "refuses"sv,  "cancels"sv,
    "halts"sv, "quarantines"sv, "suspends"sv};

/// Whether one of the words of consequence follows in the same clause.
bool leads_to_consequence(const Facts& facts, const Sentence& sentence, std::uint32_t at) {
  constexpr std::uint32_t kReach = 6;
  constexpr std::uint32_t kReachOfTrouble = 12;  // "one hit of a brand of other people stops"
  const auto tokens = facts.prose.tokens();
  const bool trouble =
      at < sentence.tokens.last && is_one_of(facts.prose.lower(tokens[at]), kTrouble);
  const std::uint32_t end =
      std::min(sentence.tokens.last, at + (trouble ? kReachOfTrouble : kReach));
  for (; at < end; ++at) {
    if (tokens[at].kind == TokenKind::punctuation) return false;
    if (is_one_of(facts.prose.lower(tokens[at]), kConsequences)) return true;
  }
  return false;
}

/// "If one is missing", "even one set", "one wrong box and all of it goes back", "; one login from
/// elsewhere locks the user", "with one hit all publications stop": a limit of one.
bool has_limit_of_one(const Facts& facts, const Item& item) {
  constexpr std::array kBefore = {"if"sv,   "even"sv,  "find"sv,    "finds"sv, "just"sv,
                                  "only"sv, "where"sv, "already"sv, "when"sv,  "once"sv};
  constexpr std::array kWith = {"with"sv, "at"sv, "after"sv, "upon"sv, "on"sv};
  // "One person opens the returns"
  constexpr std::array kWho = {"of"sv,     "person"sv, "employee"sv, "colleague"sv, "worker"sv,
                               "member"sv, "packer"sv, "man"sv,      "woman"sv,     "assistant"sv};
  const auto tokens = facts.prose.tokens();
  for (const Sentence& sentence : facts.prose.sentences(item.sentences)) {
    const auto word = [&](std::uint32_t at) {
      return sentence.tokens.contains(at) ? facts.prose.lower(tokens[at]) : std::string_view();
    };
    for (std::uint32_t at = sentence.tokens.first; at < sentence.tokens.last; ++at) {
      if (word(at) != "one") continue;
      if (at > sentence.tokens.first) {
        if (is_one_of(word(at - 1), kBefore)) return true;
        // "With one hit", but not "with one click" or "on one of these days".
        if (is_one_of(word(at - 1), kWith) && is_one_of(word(at + 1), kTrouble)) return true;
      }
      const bool begins_clause = at == sentence.tokens.first || word(at - 1) == "and" ||
                                 tokens[at - 1].kind == TokenKind::punctuation;
      if (begins_clause && !is_one_of(word(at + 1), kWho) &&
          leads_to_consequence(facts, sentence, at + 1)) {
        return true;
      }
      if (at > sentence.tokens.first) continue;
      const auto rest = facts.prose.tokens({at, sentence.tokens.last});
      const bool follows = std::ranges::any_of(rest, [&](const Token& token) {
        return facts.prose.lower(token) == "and" || facts.prose.lower(token) == ",";
      });
      if (follows) return true;
    }
  }
  return false;
}

/// "changes the password in 30 minutes": by when it is done.
bool is_deadline(const Facts& facts, const Sentence& sentence, const Entity& number) {
  constexpr std::array<std::string_view, 8> kTimes = {"minute", "minutes", "hour", "hours",
                                                      "day",    "days",    "min",  "hrs"};
  if (number.tokens.first == sentence.tokens.first || !is_one_of(number.unit, kTimes)) return false;
  const auto tokens = facts.prose.tokens();
  return facts.prose.lower(tokens[number.tokens.first - 1]) == "in";
}

/// "Users who are not active for 30 days are deleted", "stock unsold for 90 days is removed": for
/// how long nothing may happen before something else does. "We do not list anything for 30 days"
/// is a pause, and what it is a limit of nobody can tell.
bool is_idle_time(const Facts& facts, const Sentence& sentence, const Entity& number) {
  constexpr std::array kUnits = {"day"sv,    "days"sv,  "week"sv, "weeks"sv, "month"sv,
                                 "months"sv, "hours"sv, "hour"sv, "year"sv,  "years"sv};
  constexpr std::array kIdle = {"inactive"sv,   "idle"sv,       "unused"sv, "unsold"sv,
                                "dormant"sv,    "unanswered"sv, "unread"sv, "untouched"sv,
                                "unresolved"sv, "unopened"sv,   "unpaid"sv, "unmoved"sv};
  constexpr std::array kNegations = {"not"sv,     "no"sv,      "never"sv, "nobody"sv, "without"sv,
                                     "hasn't"sv,  "haven't"sv, "isn't"sv, "aren't"sv, "wasn't"sv,
                                     "doesn't"sv, "didn't"sv,  "don't"sv, "cannot"sv, "nothing"sv};
  constexpr std::array kWhich = {"who"sv, "that"sv, "which"sv,    "whose"sv,
                                 "if"sv,  "when"sv, "whenever"sv, "where"sv};
  if (!is_one_of(number.unit, kUnits)) return false;
  const auto tokens = facts.prose.tokens();
  const auto word = [&](std::uint32_t at) { return facts.prose.lower(tokens[at]); };
  std::uint32_t at = number.tokens.first;
  if (at < sentence.tokens.first + 2) return false;
  // "for the last 30 days"
  while (at > sentence.tokens.first && (word(at - 1) == "the" || word(at - 1) == "last" ||
                                        word(at - 1) == "past" || word(at - 1) == "full")) {
    --at;
  }
  if (at == sentence.tokens.first) return false;
  if (word(at - 1) != "for" && word(at - 1) != "in" && word(at - 1) != "since") return false;
  constexpr std::uint32_t kReach = 9;
  bool negated = false;
  for (std::uint32_t steps = 2; steps <= kReach && at >= sentence.tokens.first + steps; ++steps) {
    const std::string_view before = word(at - steps);
    if (is_one_of(before, kIdle)) return true;
    if (negated && is_one_of(before, kWhich)) return true;
    negated = negated || is_one_of(before, kNegations);
  }
  return false;
}

/// "A single cracked lid stops the batch"; not "from a single file".
bool has_single_case(const Facts& facts, const Item& item) {
  constexpr std::array kTools = {"file"sv,   "list"sv,     "place"sv,    "source"sv,   "folder"sv,
                                 "system"sv, "document"sv, "sheet"sv,    "account"sv,  "location"sv,
                                 "form"sv,   "template"sv, "person"sv,   "supplier"sv, "database"sv,
                                 "table"sv,  "login"sv,    "register"sv, "point"sv,    "day"sv};
  const auto tokens = facts.prose.tokens();
  return std::ranges::any_of(facts.prose.sentences(item.sentences), [&](const Sentence& sentence) {
    for (std::uint32_t at = sentence.tokens.first; at < sentence.tokens.last; ++at) {
      if (facts.prose.lower(tokens[at]) != "single") continue;
      // "every single morning"
      const bool each =
          at > sentence.tokens.first && (facts.prose.lower(tokens[at - 1]) == "every" ||
                                         facts.prose.lower(tokens[at - 1]) == "each");
      if (each) continue;
      const bool more = at + 1 < sentence.tokens.last;
      if (!more || !is_one_of(facts.prose.lower(tokens[at + 1]), kTools)) return true;
    }
    return false;
  });
}

/// "At the fifth complaint the listing is closed."
bool has_ordinal_limit(const Facts& facts, const Item& item) {
  constexpr std::array<std::string_view, 9> kOrdinals = {
      "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"};
  constexpr std::array<std::string_view, 6> kFrom = {"at", "after", "with", "from", "upon", "by"};
  constexpr std::array<std::string_view, 5> kTimes = {"day", "of", "week", "month", "time"};
  const auto tokens = facts.prose.tokens();
  for (const Sentence& sentence : facts.prose.sentences(item.sentences)) {
    for (std::uint32_t at = sentence.tokens.first + 2; at + 1 < sentence.tokens.last; ++at) {
      const bool ordinal = is_one_of(facts.prose.lower(tokens[at]), kOrdinals) &&
                           is_one_of(facts.prose.lower(tokens[at - 1]), std::array{"the"sv, "a"sv});
      if (ordinal && is_one_of(facts.prose.lower(tokens[at - 2]), kFrom) &&
          !is_one_of(facts.prose.lower(tokens[at + 1]), kTimes)) {
        return true;
      }
    }
  }
  return false;
}

/// "From 1 hit on", "as of two complaints", "starting at 3", "10 units and above", "3+ claims": how
/// many it takes, and any more besides.
bool is_from_on(const Facts& facts, const Sentence& sentence, const Entity& number) {
  constexpr std::array kOn = {"on"sv,      "onward"sv, "onwards"sv, "upward"sv,
                              "upwards"sv, "plus"sv,   "+"sv};
  constexpr std::array kMore = {"above"sv, "more"sv, "up"sv, "over"sv, "upwards"sv, "higher"sv};
  constexpr std::array kStarting = {"starting"sv, "beginning"sv, "as"sv};
  const auto tokens = facts.prose.tokens();
  const auto word = [&](std::uint32_t at) {
    return sentence.tokens.contains(at) ? facts.prose.lower(tokens[at]) : std::string_view();
  };
  const std::uint32_t next = number.tokens.last;
  if (word(next) == "and" && is_one_of(word(next + 1), kMore)) return true;
  if (facts.prose.text(number.range).find('+') != std::string_view::npos) return true;
  const std::string_view before = word(number.tokens.first - 1);
  if (is_one_of(word(number.tokens.first - 2), kStarting)) {
    return before == "from" || before == "at" || before == "with" || before == "of";
  }
  if (before != "from" || !is_one_of(word(next), kOn)) return false;
  // "we buy from 2 suppliers on the list"
  return number.tokens.first == sentence.tokens.first + 1 || !sentence.tokens.contains(next + 1) ||
         tokens[next + 1].kind == TokenKind::punctuation;
}

/// "At 3 complaints the listing is closed", "With two defects, we stop": what goes wrong so often
/// stands at the head of the sentence, and what follows from it after it.
bool is_count_of_trouble(const Facts& facts, const Sentence& sentence, const Entity& number) {
  constexpr std::array kLeads = {"at"sv, "with"sv, "after"sv, "upon"sv, "on"sv, "from"sv, "for"sv};
  if (!is_one_of(number.unit, kTrouble)) return false;
  const std::uint32_t first = sentence.tokens.first;
  const auto tokens = facts.prose.tokens();
  if (number.tokens.first != first + 1 || !is_one_of(facts.prose.lower(tokens[first]), kLeads)) {
    return false;
  }
  // "With 2 complaints in hand": a verb has to follow.
  return std::ranges::any_of(facts.clauses.of(sentence), [&](const Clause& clause) {
    return !clause.verb_phrase.empty() && clause.verb_phrase.first >= number.tokens.last;
  });
}

/// "deeper than a quarter inch", "longer than half an hour": a limit that is told
/// without a figure.
bool has_compared_limit(const Facts& facts, const Item& item) {
  constexpr std::array kFractions = {"half"sv,     "quarter"sv, "third"sv, "fifth"sv, "tenth"sv,
                                     "quarters"sv, "thirds"sv,  "dozen"sv, "couple"sv};
  constexpr std::array kMeasures = {"inch"sv,   "millimetre"sv, "millimeter"sv, "centimetre"sv,
                                    "hour"sv,   "day"sv,        "week"sv,       "month"sv,
                                    "minute"sv, "gram"sv,       "ounce"sv,      "centimeter"sv,
                                    "year"sv,   "fingernail"sv, "coin"sv,       "degree"sv};
  constexpr std::uint32_t kReach = 5;
  const auto tokens = facts.prose.tokens();
  for (const Sentence& sentence : facts.prose.sentences(item.sentences)) {
    for (std::uint32_t at = sentence.tokens.first + 1; at < sentence.tokens.last; ++at) {
      if (facts.prose.lower(tokens[at]) != "than") continue;
      if (!facts.prose.lower(tokens[at - 1]).ends_with("er") &&
          facts.prose.lower(tokens[at - 1]) != "more" &&
          facts.prose.lower(tokens[at - 1]) != "less") {
        continue;
      }
      for (std::uint32_t next = at + 1; next < std::min(sentence.tokens.last, at + kReach);
           ++next) {
        const std::string_view word = facts.prose.lower(tokens[next]);
        if (is_one_of(word, kFractions) || is_one_of(word, kMeasures)) return true;
      }
    }
  }
  return false;
}

/// Whether words around a number make a limit of it: "more than 2", "within 24 hours", "2 or more".
bool is_limit(const Facts& facts, const Sentence& sentence, const Entity& number) {
  constexpr std::array<std::string_view, 40> kLimits = {
      "than",     "over",      "above",   "below",  "under",   "within",    "exceeds", "exceed",
      "exceeded", "exceeding", "least",   "most",   "minimum", "maximum",   "reaches", "reach",
      "passes",   "pass",      "beyond",  "limit",  "until",   "threshold", "if",      "fewer",
      "drops",    "falls",     "rises",   "target", "buffer",  ">",         "<",       "hits",
      "hit",      "crosses",   "crossed", "tops",   "dips",    "sinks",     "climbs",  "once"};
  constexpr std::uint32_t kReach = 4;
  const auto tokens = facts.prose.tokens();
  for (std::uint32_t steps = 1; steps <= kReach; ++steps) {
    if (number.tokens.first < sentence.tokens.first + steps) break;
    if (is_one_of(facts.prose.lower(tokens[number.tokens.first - steps]), kLimits)) return true;
  }
  // "2 or more", "1 copy too many"
  constexpr std::array<std::string_view, 6> kOrMore = {"more",   "less",  "fewer",
                                                       "higher", "above", "below"};
  const std::uint32_t next = number.tokens.last;
  const auto follows = [&](std::uint32_t at, std::string_view word) {
    return at < sentence.tokens.last && facts.prose.lower(tokens[at]) == word;
  };
  if (follows(next, "or") && next + 1 < sentence.tokens.last) {
    return is_one_of(facts.prose.lower(tokens[next + 1]), kOrMore);
  }
  // "at 3 prints left", "30 days without use", "90 days before its best-before date"
  constexpr std::array<std::string_view, 5> kStates = {"left", "remaining", "without", "before",
                                                       "old"};
  if (next < sentence.tokens.last && is_one_of(facts.prose.lower(tokens[next]), kStates)) {
    return true;
  }
  // "1 user too much", "2 copies missing"
  if (follows(next, "too")) {
    return follows(next + 1, "many") || follows(next + 1, "few") || follows(next + 1, "much");
  }
  // "90 days at most", "two weeks at the latest", "30 minutes max"
  constexpr std::array kMeasures = {"most"sv, "least"sv, "latest"sv, "maximum"sv, "minimum"sv};
  constexpr std::array kCaps = {"max"sv, "maximum"sv, "minimum"sv, "min"sv, "tops"sv};
  if (next < sentence.tokens.last && is_one_of(facts.prose.lower(tokens[next]), kCaps)) return true;
  const std::uint32_t measure = next + (follows(next + 1, "the") ? 2U : 1U);
  if (follows(next, "at") && measure < sentence.tokens.last &&
      is_one_of(facts.prose.lower(tokens[measure]), kMeasures)) {
    return true;
  }
  return is_deadline(facts, sentence, number) || is_idle_time(facts, sentence, number) ||
         leads_to_consequence(facts, sentence, number.tokens.last) ||
         is_from_on(facts, sentence, number) || is_count_of_trouble(facts, sentence, number);
}

}  // namespace

bool has_threshold(const Facts& facts, const Item& item) {
  constexpr std::array kLimitNames{"threshold"sv, "limit"sv, "percent"sv, "rate"sv,
                                   "hours"sv,     "days"sv,  "number"sv,  "amount"sv};
  const bool in_figures =
      std::ranges::any_of(facts.entities_in(item.sentences), [&](const Entity& entity) {
        if (entity.kind == EntityKind::percentage) return true;
        const bool number = entity.kind == EntityKind::quantity ||
                            entity.kind == EntityKind::number || entity.kind == EntityKind::money;
        return number && is_limit(facts, facts.prose.sentences()[entity.sentence], entity);
      });
  return in_figures || has_single_case(facts, item) || has_limit_of_one(facts, item) ||
         has_compared_limit(facts, item) || has_ordinal_limit(facts, item) ||
         keeps_place_for(facts, item.passages, kLimitNames);
}

}  // namespace poa
