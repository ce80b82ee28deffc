// The names that people give to the sections of a Plan of Action, as data.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "analysis/guide/section.h"

namespace poa::guide {

/// Where in a heading a name has to stand. Lead words before it do not count.
enum class HeadingPlace : std::uint8_t {
  whole,     ///< nothing but tail words may follow its first word
  start,     ///< anything may follow
  anywhere,  ///< anything may stand before it too
};

/// One name: groups of terms (see GroupIndex) separated by " & ". The first group gives the place,
/// the others follow it somewhere.
struct HeadingName {
  SectionRole role;
  HeadingStrength strength;
  HeadingPlace place;
  std::string_view groups;
  /// The heading is prevention's where it speaks of prevention ("Actions taken to prevent …").
  bool yields = false;
};

[[nodiscard]] std::span<const HeadingName> heading_names();

/// Words before a name that do not change what it names: "Greater detail on the root causes".
inline constexpr std::array<std::string_view, 42> lead_words = {
    "the",         "our",        "my",         "a",
    "an",          "of",         "on",         "for",
    "about",       "into",       "regarding",  "greater",
    "more",        "full",       "further",    "complete",
    "detail",      "details",    "detailed",   "description",
    "explanation", "statement",  "summary",    "overview",
    "list",        "analysis",   "identified", "identification",
    "additional",  "all",        "relevant",   "attached",
    "other",       "specific",   "main",       "primary",
    "actual",      "underlying", "true",       "investigation",
    "real",        "own"};

/// Words after a name that leave it a name: "Documents attached to this plan".
inline constexpr std::array<std::string_view, 48> tail_words = {
    "s",          "the",       "this",       "these",    "our",        "my",           "your",
    "of",         "for",       "to",         "and",      "or",         "in",           "on",
    "with",       "that",      "each",       "all",      "both",       "issue",        "issues",
    "problem",    "problems",  "matter",     "case",     "suspension", "deactivation", "violation",
    "violations", "complaint", "complaints", "account",  "taken",      "completed",    "done",
    "already",    "attached",  "enclosed",   "provided", "submitted",  "list",         "below",
    "plan",       "appeal",    "action",     "actions",  "evidence",   "documents"};

/// What titles a whole document.
inline constexpr std::string_view title_terms =
    "plan of action|poa|massnahmenplan|plan d'action|plan d'actions";

/// What turns a heading about actions into one about prevention.
inline constexpr std::string_view prevention_terms =
    "stays|stay fixed|prevent*|recurrence*|recurring|recur|reoccur*|again|long term|in the "
    "future|future|avoid*|"
    "verhinder*|vermeid*|vorbeug*|zukunft*|eviter|l'avenir|langfristig*";

}  // namespace poa::guide
