#include "analysis/plan/letter.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

#include "analysis/guide/terms.h"

namespace poa {
namespace {

using Words = std::span<const std::string_view>;

/// Longer lines are no salutation, no leave-taking and no name.
constexpr std::size_t kMaxBytes = 160;
constexpr std::size_t kMaxWords = 12;

constexpr std::array<std::string_view, 14> kGreetings = {
    "dear",     "hello", "hi",   "greetings", "respected", "attention", "attn",
    "esteemed", "good",  "sehr", "liebes",    "cher",      "chere",     "bonjour"};

constexpr std::array<std::string_view, 18> kLeaves = {
    "sincerely", "regards",      "respectfully",     "faithfully", "truly",      "cordially",
    "wishes",    "greetings",    "grussen",          "grusse",     "gruessen",   "gruesse",
    "gruss",     "cordialement", "hochachtungsvoll", "respect",    "gratefully", "salutations"};

constexpr std::array<std::string_view, 4> kThanks = {"thanks", "thank", "gratitude",
                                                     "appreciation"};

/// Words that open a sentence, not a leave-taking.
constexpr std::array<std::string_view, 10> kSubjects = {"we",   "i",  "our", "my", "the",
                                                        "this", "in", "as",  "if", "on"};

bool holds(std::span<const std::string_view> set, std::string_view word) {
  return std::ranges::find(set, word) != set.end();
}

bool any_of(Words words, std::span<const std::string_view> set) {
  return std::ranges::any_of(words, [&](std::string_view word) { return holds(set, word); });
}

bool follow(Words words, std::string_view first, std::string_view second) {
  return std::ranges::adjacent_find(words, [&](std::string_view a, std::string_view b) {
           return a == first && b == second;
         }) != words.end();
}

std::string_view without_trailing_blanks(std::string_view line) {
  const std::size_t last = line.find_last_not_of(" \t\r\n*_\\");
  return line.substr(0, last == line.npos ? 0 : last + 1);
}

/// The words of a line; none if it is too long for what this file looks for.
guide::Words words_of_line(std::string_view line) {
  if (line.size() > kMaxBytes) line = {};
  guide::Words words(line);
  return words.size() > kMaxWords ? guide::Words(0) : std::move(words);
}

}  // namespace

bool is_salutation_to_amazon(std::string_view line) {
  const guide::Words line_words = words_of_line(line);
  const Words words = line_words.all();
  if (words.size() < 2) return false;
  const bool team = follow(words, "seller", "performance") ||
                    follow(words, "performance", "team") || follow(words, "account", "health") ||
                    follow(words, "seller", "support") || follow(words, "amazon", "team");
  // "To Amazon S3" may open any sentence; "To the Seller Performance Team" does not.
  if (words[0] == "to") return team;
  return holds(kGreetings, words[0]) && (team || holds(words, "amazon"));
}

bool is_sign_off(std::string_view line) {
  line = without_trailing_blanks(line);
  const bool comma = line.ends_with(',');
  // Most lines of a document are neither: they are not even cut into words.
  constexpr std::size_t kBareBytes = 48;
  constexpr std::size_t kBareWords = 4;
  if (!comma && (line.size() > kBareBytes || line.ends_with('.') || line.ends_with(':')))
    return false;
  const guide::Words line_words = words_of_line(line);
  const Words words = line_words.all();
  if (words.empty() || holds(kSubjects, words[0])) return false;
  if (!comma && words.size() > kBareWords) return false;
  return any_of(words, kLeaves) || (comma && any_of(words, kThanks));
}

bool may_be_sign_off(std::string_view line) {
  line = without_trailing_blanks(line);
  const guide::Words line_words = words_of_line(line);
  const Words words = line_words.all();
  return !words.empty() && line.ends_with(',') && !holds(kGreetings, words[0]);
}

bool may_be_signature(std::string_view line) {
  line = without_trailing_blanks(line);
  constexpr std::size_t kMaxNameWords = 8;
  const guide::Words line_words = words_of_line(line);
  const Words words = line_words.all();
  return !words.empty() && words.size() <= kMaxNameWords && !line.ends_with(':');
}

bool is_bare_name(std::string_view line) {
  line = without_trailing_blanks(line);
  constexpr std::size_t kMostBytes = 40;
  constexpr int kMostNames = 3;
  if (line.empty() || line.size() > kMostBytes) return false;
  int names = 0;
  bool begins = true;
  for (const char c : line) {
    const bool small = c >= 'a' && c <= 'z';
    const bool capital = c >= 'A' && c <= 'Z';
    const bool other = static_cast<unsigned char>(c) >= 0x80 || c == '\'' || c == '-';
    if (c != ' ' && !small && !capital && !other) return false;
    if (begins && !capital) return false;
    names += begins ? 1 : 0;
    begins = c == ' ';
  }
  return names <= kMostNames;
}

bool heads_conclusion(std::string_view heading) {
  constexpr std::array<std::string_view, 12> kEnds = {
      "conclusion", "conclusions", "concluding", "closing", "schlusswort", "schlussbemerkung",
      "fazit",      "request",     "plea",       "thanks",  "conclusie",   "thank"};
  constexpr std::array<std::string_view, 10> kOwners = {
      "our", "my", "a", "the", "in", "and", "your", "final", "formal", "closing"};
  constexpr std::array<std::string_view, 13> kLast = {
      "word",    "words",    "remark",  "remarks",  "statement", "note",   "notes",
      "comment", "comments", "thought", "thoughts", "appeal",    "request"};
  const guide::Words heading_words = words_of_line(heading);
  Words words = heading_words.all();
  // "Final words", "Closing remarks"; not "Final inspection", "Closing of the listing".
  const auto is_last = [&](std::size_t at) { return at < words.size() && holds(kLast, words[at]); };
  while (!words.empty() && holds(kOwners, words[0])) {
    const bool final = words[0] == "final" || words[0] == "closing";
    if (final && (words.size() == 1 || is_last(1))) return true;
    words = words.subspan(1);
  }
  if (words.empty() || !holds(kEnds, words[0])) return false;
  // "Request to the supplier" is a step.
  constexpr std::array<std::string_view, 6> kAsked = {
      "amazon", "reinstatement", "reinstate", "reactivation", "you", "reactivate"};
  return words[0] != "request" || words.size() == 1 || any_of(words, kAsked);
}

bool is_framing(std::string_view paragraph) {
  constexpr std::size_t kMaxFramingBytes = 250;
  constexpr std::array<std::string_view, 14> kDocuments = {
      "documentation", "documents", "document", "evidence",   "proof",
      "proofs",        "copies",    "records",  "exhibits",   "files",
      "screenshots",   "reports",   "invoices", "attachments"};
  constexpr std::array<std::string_view, 6> kAttached = {"attached", "enclosed", "annexed",
                                                         "included", "appended", "provided"};
  constexpr std::array<std::string_view, 5> kAll = {"each", "all", "every", "these", "above"};
  paragraph = without_trailing_blanks(paragraph);
  if (paragraph.ends_with(':')) return true;
  if (paragraph.size() > kMaxFramingBytes) return false;
  const guide::Words paragraph_words(paragraph);
  const Words words = paragraph_words.all();
  if (words.empty()) return true;
  // "Supporting documentation for each action is attached": its subject is the documents.
  constexpr std::size_t kSubjectWords = 4;
  const Words subject = words.first(std::min(words.size(), kSubjectWords));
  if (any_of(subject, kDocuments) && any_of(words, kAttached) && any_of(words, kAll)) return true;
  return follow(subject, "thank", "you") || follow(subject, "we", "thank") ||
         follow(subject, "look", "forward") || follow(subject, "we", "hope") ||
         follow(subject, "should", "you") || words[0] == "please";
}

}  // namespace poa
