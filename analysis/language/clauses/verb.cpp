#include "analysis/language/clauses/verb.h"

#include <array>
#include <cstdint>

#include "analysis/language/clauses/irregular_verbs.h"
#include "analysis/language/word_map.h"

namespace poa {
namespace {

// Verbs of which an appeal's sentences in the present tense are made.
constexpr auto kRegularVerbs = std::to_array<std::string_view>({
    "accept",    "access",   "activate",    "add",      "adjust",   "adopt",      "advise",
    "agree",     "allow",    "analyse",     "analyze",  "announce", "answer",     "apologise",
    "apologize", "appeal",   "apply",       "appoint",  "approve",  "archive",    "arrive",
    "arrange",   "ask",      "assign",      "assure",   "attach",   "audit",      "avoid",
    "ban",       "block",    "book",        "call",     "cancel",   "carry",      "cease",
    "certify",   "change",   "charge",      "check",    "clean",    "clear",      "close",
    "collect",   "commit",   "communicate", "compare",  "complete", "comply",     "conduct",
    "confirm",   "connect",  "consider",    "contact",  "continue", "contract",   "control",
    "cooperate", "copy",     "correct",     "count",    "create",   "deactivate", "decide",
    "delete",    "deliver",  "deny",        "describe", "design",   "destroy",    "develop",
    "disable",   "discard",  "discontinue", "dispose",  "document", "download",   "edit",
    "educate",   "email",    "employ",      "enable",   "enclose",  "engage",     "enroll",
    "ensure",    "enter",    "establish",   "evaluate", "examine",  "exchange",   "execute",
    "expire",    "expand",   "explain",     "export",   "extend",   "file",       "fill",
    "finish",    "fire",     "fix",         "follow",   "forward",  "gather",     "guarantee",
    "hand",      "handle",   "happen",      "help",     "hire",     "identify",   "implement",
    "import",    "improve",  "include",     "inform",   "inspect",  "install",    "instruct",
    "introduce", "invest",   "investigate", "issue",    "join",     "label",      "launch",
    "limit",     "list",     "log",         "look",     "maintain", "mark",       "match",
    "measure",   "modify",   "monitor",     "move",     "need",     "negotiate",  "note",
    "notify",    "obtain",   "offer",       "occur",    "open",     "operate",    "order",
    "organise",  "organize", "pack",        "pause",    "perform",  "pick",       "place",
    "plan",      "postpone", "prepare",     "present",  "prevent",  "print",      "process",
    "produce",   "promise",  "provide",     "publish",  "pull",     "purchase",   "quarantine",
    "raise",     "react",    "recall",      "receive",  "record",   "recruit",    "reduce",
    "refund",    "register", "reject",      "relabel",  "release",  "relist",     "relocate",
    "remain",    "remove",   "renew",       "repair",   "repeat",   "replace",    "reply",
    "report",    "request",  "require",     "resolve",  "respond",  "restrict",   "retract",
    "retrain",   "return",   "review",      "revise",   "revoke",   "scan",       "schedule",
    "scrap",     "search",   "select",      "separate", "serve",    "share",      "ship",
    "sign",      "sort",     "start",       "stop",     "store",    "submit",     "subscribe",
    "supervise", "supply",   "suspend",     "switch",   "talk",     "terminate",  "test",
    "tie",       "track",    "train",       "transfer", "try",      "turn",       "uninstall",
    "update",    "upgrade",  "upload",      "use",      "verify",   "wait",       "want",
    "warn",      "watch",    "work",
});

// End like a past tense or a gerund and are none.
constexpr auto kNoVerbForms = std::to_array<std::string_view>({
    "anything",  "bed",         "being",     "biped",
    "bleed",     "bobsled",     "breed",     "bring",
    "ceiling",   "cling",       "clothing",  "corresponding",
    "creed",     "crossbred",   "darling",   "deed",
    "duckling",  "during",      "earring",   "embed",
    "evening",   "everything",  "exceed",    "feed",
    "fling",     "greed",       "hatred",    "heed",
    "hundred",   "incoming",    "indeed",    "infrared",
    "inkling",   "interesting", "kindred",   "king",
    "lightning", "missing",     "moped",     "morning",
    "naked",     "need",        "nothing",   "notwithstanding",
    "ongoing",   "outstanding", "pending",   "proceed",
    "pudding",   "red",         "reed",      "ring",
    "sacred",    "seed",        "shred",     "sibling",
    "sled",      "sling",       "something", "spring",
    "steed",     "sterling",    "sting",     "string",
    "succeed",   "swing",       "thing",     "upcoming",
    "viking",    "watershed",   "wedding",   "weed",
    "wicked",    "willing",     "wing",
});

constexpr auto kDescriptiveParticiples = std::to_array<std::string_view>({
    "accredited",  "advanced",  "affected",  "aforementioned", "attached",   "authorised",
    "authorized",  "based",     "certified", "committed",      "concerned",  "damaged",
    "dated",       "dedicated", "defected",  "detailed",       "enclosed",   "experienced",
    "expired",     "given",     "hidden",    "interested",     "involved",   "known",
    "left",        "limited",   "mentioned", "named",          "needed",     "outdated",
    "qualified",   "related",   "required",  "respected",      "said",       "specialised",
    "specialized", "suspected", "trusted",   "undersigned",    "unlicensed", "used",
    "written",
});

constexpr std::uint8_t kBase = 1;
constexpr std::uint8_t kPast = 2;
constexpr std::uint8_t kParticiple = 4;
constexpr std::uint8_t kNone = 8;
constexpr std::uint8_t kDescriptive = 16;

constexpr std::size_t kWords = 3 * kIrregularVerbs.size() + kRegularVerbs.size() +
                               kNoVerbForms.size() + kDescriptiveParticiples.size();

constexpr auto kForms = [] {
  WordMap<std::uint8_t, kWords> map;
  const auto add = [&map](std::string_view word, std::uint8_t form) {
    const std::uint8_t* known = map.find(word);
    map.insert(word, static_cast<std::uint8_t>((known == nullptr ? 0 : *known) | form));
  };
  for (const IrregularVerb& verb : kIrregularVerbs) {
    add(verb.base, kBase);
    add(verb.past, kPast);
    add(verb.participle, kParticiple);
  }
  for (const std::string_view word : kRegularVerbs) add(word, kBase);
  for (const std::string_view word : kNoVerbForms) add(word, kNone);
  for (const std::string_view word : kDescriptiveParticiples) add(word, kDescriptive);
  return map;
}();

std::uint8_t known_forms(std::string_view word) {
  const std::uint8_t* forms = kForms.find(word);
  return forms == nullptr ? 0 : *forms;
}

// "files", "matches", "carries".
bool is_third_person(std::string_view word) {
  if (word.size() < 3 || !word.ends_with('s') || word.ends_with("ss")) return false;
  const std::string_view without_s = word.substr(0, word.size() - 1);
  if ((known_forms(without_s) & kBase) != 0) return true;
  if (!without_s.ends_with('e')) return false;
  const std::string_view without_es = without_s.substr(0, without_s.size() - 1);
  if ((known_forms(without_es) & kBase) != 0) return true;
  if (!without_es.ends_with('i') || word.size() > 24) return false;
  std::array<char, 24> base{};
  without_es.copy(base.data(), without_es.size());
  base[without_es.size() - 1] = 'y';
  return (known_forms({base.data(), without_es.size()}) & kBase) != 0;
}

bool is_regular_past(std::string_view word) {
  if (word.size() < 4 || !word.ends_with("ed")) return false;
  return !word.ends_with("eed") || word.ends_with("greed") || word.ends_with("anteed") ||
         word.ends_with("freed");
}

}  // namespace

VerbForms verb_forms(std::string_view word) {
  const std::uint8_t known = known_forms(word);
  VerbForms forms;
  forms.base = (known & kBase) != 0;
  if ((known & kNone) != 0) return forms;
  const bool regular_past = is_regular_past(word);
  forms.past = (known & kPast) != 0 || regular_past;
  forms.participle = (known & kParticiple) != 0 || regular_past;
  forms.gerund = word.size() >= 5 && word.ends_with("ing");
  forms.third_person = is_third_person(word);
  return forms;
}

bool is_descriptive_participle(std::string_view word) {
  return (known_forms(word) & kDescriptive) != 0 ||
         (word.starts_with("un") && word.ends_with("ed") && word != "unpacked" &&
          word != "uninstalled" && word != "unlisted");
}

}  // namespace poa
