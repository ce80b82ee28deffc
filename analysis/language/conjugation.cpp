#include "analysis/language/conjugation.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "analysis/language/clauses/irregular_verbs.h"
#include "analysis/language/clauses/verb.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

/// Irregular in British prose, regular in all: "learned" is right for every reader.
constexpr std::array kRegularToo = {"burn"sv,  "dream"sv, "leap"sv,  "learn"sv,
                                    "spell"sv, "spill"sv, "spoil"sv, "misspell"sv,
                                    "shine"sv, "light"sv, "wake"sv,  "hang"sv};

/// Verbs of several syllables that double their last consonant: the stress, or British custom, is
/// on the last one.
constexpr std::array kDoubling = {
    "admit"sv,    "cancel"sv,  "commit"sv,   "compel"sv,   "control"sv, "debug"sv,   "defer"sv,
    "emit"sv,     "enrol"sv,   "equip"sv,    "expel"sv,    "format"sv,  "incur"sv,   "infer"sv,
    "input"sv,    "kidnap"sv,  "label"sv,    "omit"sv,     "occur"sv,   "overlap"sv, "permit"sv,
    "prefer"sv,   "program"sv, "propel"sv,   "recap"sv,    "refer"sv,   "regret"sv,  "relabel"sv,
    "replan"sv,   "rescan"sv,  "reship"sv,   "retag"sv,    "rewrap"sv,  "signal"sv,  "submit"sv,
    "resubmit"sv, "total"sv,   "transfer"sv, "transmit"sv, "travel"sv,  "unplug"sv,  "unwrap"sv,
    "unzip"sv,    "upset"sv};

constexpr bool is_vowel(char c) { return "aeiou"sv.find(c) != std::string_view::npos; }

/// "ship", "scan", "plan": one vowel between consonants, the last of which is not w, x or y.
bool is_short_syllable(std::string_view base) {
  if (base.size() < 3) return false;
  const char last = base[base.size() - 1];
  if (is_vowel(last) || "wxy"sv.find(last) != std::string_view::npos) return false;
  // The u of "quit" belongs to its q.
  std::size_t vowels = 0;
  for (std::size_t i = 0; i < base.size(); ++i) {
    const bool after_q = i > 0 && base[i] == 'u' && base[i - 1] == 'q';
    if ((is_vowel(base[i]) || (i > 0 && base[i] == 'y')) && !after_q) ++vowels;
  }
  return vowels == 1 && is_vowel(base[base.size() - 2]);
}

std::string regular_past_of(std::string_view base) {
  std::string past(base);
  if (base.ends_with('e')) return past + "d";
  if (base.ends_with('y') && base.size() > 1 && !is_vowel(base[base.size() - 2])) {
    past.back() = 'i';
  } else if (is_short_syllable(base) ||
             std::find(kDoubling.begin(), kDoubling.end(), base) != kDoubling.end()) {
    past += base.back();
  }
  return past + "ed";
}

const IrregularVerb* irregular(std::string_view word, std::string_view IrregularVerb::*form) {
  const auto verb = std::find_if(kIrregularVerbs.begin(), kIrregularVerbs.end(),
                                 [&](const IrregularVerb& own) { return own.*form == word; });
  return verb == kIrregularVerbs.end() ? nullptr : &*verb;
}

}  // namespace

std::string past_of(std::string_view base) {
  const bool regular = std::find(kRegularToo.begin(), kRegularToo.end(), base) != kRegularToo.end();
  const IrregularVerb* verb = regular ? nullptr : irregular(base, &IrregularVerb::base);
  return verb != nullptr ? std::string(verb->past) : regular_past_of(base);
}

std::optional<std::string> base_of_gerund(std::string_view gerund) {
  constexpr std::size_t kEnding = 3;
  if (gerund.size() < 5 || !gerund.ends_with("ing")) return std::nullopt;
  const std::string stem(gerund.substr(0, gerund.size() - kEnding));
  const bool doubled = stem.size() > 2 && stem[stem.size() - 1] == stem[stem.size() - 2];
  for (const std::string& base :
       {stem, stem + "e", doubled ? stem.substr(0, stem.size() - 1) : stem}) {
    if (verb_forms(base).base) return base;
  }
  return std::nullopt;
}

std::string_view past_of_participle(std::string_view participle) {
  const IrregularVerb* verb = irregular(participle, &IrregularVerb::participle);
  return verb != nullptr ? verb->past : participle;
}

}  // namespace poa
