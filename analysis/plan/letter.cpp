#include "analysis/plan/letter.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

#include "analysis/guide/terms.h"

namespace poa {
namespace {

using Words = std::span<const std::string>;

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

bool holds(Words words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

bool any_of(Words words, std::span<const std::string_view> set) {
  return std::ranges::any_of(words, [&](const std::string& word) { return holds(set, word); });
}

bool follow(Words words, std::string_view first, std::string_view second) {
  return std::ranges::adjacent_find(words, [&](const std::string& a, const std::string& b) {
           return a == first && b == second;
         }) != words.end();
}

std::string_view without_trailing_blanks(std::string_view line) {
  const std::size_t last = line.find_last_not_of(" \t\r\n*_\\");
  return line.substr(0, last == line.npos ? 0 : last + 1);
}

/// The words of a line; none if it is too long for what this file looks for.
std::vector<std::string> words_of_line(std::string_view line) {
  if (line.empty() || line.size() > kMaxBytes) return {};
  std::vector<std::string> words = guide::words_of(line);
  if (words.size() > kMaxWords) words.clear();
  return words;
}

}  // namespace

bool is_salutation_to_amazon(std::string_view line) {
  const std::vector<std::string> words = words_of_line(line);
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
  const std::vector<std::string> words = words_of_line(line);
  if (words.empty() || holds(kSubjects, words[0])) return false;
  const bool comma = line.ends_with(',');
  constexpr std::size_t kBareWords = 4;
  if (line.ends_with(':') || (!comma && words.size() > kBareWords)) return false;
  if (any_of(words, kThanks) && comma) return true;
  return any_of(words, kLeaves);
}

bool may_be_sign_off(std::string_view line) {
  line = without_trailing_blanks(line);
  const std::vector<std::string> words = words_of_line(line);
  return !words.empty() && line.ends_with(',') && !holds(kGreetings, words[0]);
}

bool may_be_signature(std::string_view line) {
  line = without_trailing_blanks(line);
  constexpr std::size_t kMaxNameWords = 8;
  const std::vector<std::string> words = words_of_line(line);
  const bool small = !line.empty() && line.front() >= 'a' && line.front() <= 'z';
  return !words.empty() && words.size() <= kMaxNameWords && !small && !line.ends_with(':');
}

bool is_framing(std::string_view paragraph) {
  constexpr std::size_t kMaxFramingBytes = 300;
  constexpr std::array<std::string_view, 6> kAttached = {"attached", "enclosed", "annexed",
                                                         "included", "appended", "provided"};
  constexpr std::array<std::string_view, 6> kAll = {"each",  "all",   "every",
                                                    "these", "above", "this"};
  constexpr std::array<std::string_view, 14> kDocuments = {
      "documentation", "documents", "document", "supporting", "evidence", "proof", "proofs",
      "copies",        "records",   "all",      "please",     "the",      "see",   "full"};
  paragraph = without_trailing_blanks(paragraph);
  if (paragraph.ends_with(':')) return true;
  if (paragraph.size() > kMaxFramingBytes) return false;
  const std::vector<std::string> words = guide::words_of(paragraph);
  if (words.empty()) return true;
  if (holds(kDocuments, words[0]) && any_of(words, kAttached) && any_of(words, kAll)) return true;
  const std::string first = words[0];
  const std::string second = words.size() > 1 ? words[1] : std::string();
  return (first == "thank" && second == "you") || (first == "we" && second == "thank") ||
         follow(words, "look", "forward") || (first == "we" && second == "hope") ||
         (first == "should" && second == "you") || (first == "please" && second != "see");
}

}  // namespace poa
