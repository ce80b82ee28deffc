#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/language/english.h"
#include "analysis/language/words.h"
#include "analysis/rules/foreign_words.h"
#include "analysis/rules/message.h"
#include "analysis/rules/table.h"
#include "analysis/text/one_of.h"
#include "analysis/text/utf8.h"

namespace poa {
namespace {

/// A letter of no Latin script: Greek begins at U+0370, and Latin Extended Additional lies between.
constexpr bool is_foreign_letter(char32_t c) {
  return c >= 0x370 && c != 0xFFFD && !(c >= 0x1E00 && c <= 0x1EFF) &&
         !(c >= 0x2000 && c <= 0x2E7F) && !(c >= 0x3000 && c <= 0x303F) &&
         !(c >= 0xFB00 && c <= 0xFB06) && !(c >= 0xFF00 && c <= 0xFF65);
}

/// Greek and Cyrillic have small and capital letters, so that a small one begins no name.
constexpr bool is_small_letter(char32_t c) {
  return (c >= 0x3AC && c <= 0x3CE) || (c >= 0x430 && c <= 0x45F);
}

constexpr char32_t lowered(char32_t c) {
  if ((c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F)) return c + 0x20;
  return c >= 0x400 && c <= 0x40F ? c + 0x50 : c;
}

/// What a token's letters are.
struct Letters {
  std::size_t foreign = 0;
  bool latin = false;
  bool begins_small = false;
  std::string lower;  ///< in small letters; all that is lowered takes two bytes
};

Letters letters_of(std::string_view word) {
  Letters letters;
  letters.lower.reserve(word.size());
  for (std::size_t at = 0; at < word.size();) {
    const Utf8Character character = decode_utf8(word, at);
    const char32_t c = character.code_point;
    if (is_foreign_letter(c)) {
      if (++letters.foreign == 1) letters.begins_small = is_small_letter(c);
    } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x370)) {
      letters.latin = true;
    }
    if (const char32_t small = lowered(c); small != c) {
      letters.lower += static_cast<char>(0xC0U | (small >> 6U));
      letters.lower += static_cast<char>(0x80U | (small & 0x3FU));
    } else {
      letters.lower += word.substr(at, character.size);
    }
    at += character.size;
  }
  return letters;
}

template <std::size_t N>
bool holds_one_of(const std::array<std::string_view, N>& parts, std::string_view word) {
  return std::ranges::any_of(parts,
                             [&](std::string_view part) { return word.find(part) != word.npos; });
}

constexpr bool is_foreign_byte(char c) {
  constexpr unsigned char kGreekLead = 0xCD;
  return static_cast<unsigned char>(c) >= kGreekLead;
}

/// Most documents are. The greatest byte is found without a look at each.
bool is_latin(std::string_view text) {
  unsigned char greatest = 0;
  for (const char c : text) greatest = std::max(greatest, static_cast<unsigned char>(c));
  return !is_foreign_byte(static_cast<char>(greatest));
}

/// Of nearly every token the first byte tells that it is of a Latin script.
bool begins_foreign(const Prose& prose, const Token& token) {
  return is_foreign_byte(prose.text()[token.range.begin]);
}

bool is_foreign(const Prose& prose, const Token& token) {
  constexpr std::size_t kLongest = 400;  // Chinese has no blanks between words
  if (!is_word(token) || token.quoted) return false;
  const std::string_view word = prose.text(token);
  // "2026年5月11日" begins with a figure.
  const bool candidate = token.kind == TokenKind::number
                             ? std::ranges::any_of(word, is_foreign_byte)
                             : begins_foreign(prose, token);
  if (!candidate || word.size() > kLongest) return false;
  const Letters letters = letters_of(word);
  return letters.foreign > 0 && !letters.latin;
}

/// Words of another script in a row, as a reader sees them.
class ForeignRun {
 public:
  ForeignRun(const Prose& prose, std::string_view source, const Passage& passage, IndexRange tokens)
      : prose_(prose), source_(source), passage_(passage), tokens_(tokens) {
    for (const Token& token : prose.tokens(tokens)) words_.push_back(letters_of(prose.text(token)));
  }

  /// Whether it is a field, a label or a phrase, and English does not stand beside it.
  [[nodiscard]] bool is_leftover() const {
    if (is_translated()) return false;
    if (any(is_no_name) || is_label()) return true;
    if (is_address() || any(is_company)) return false;
    if (has_clauses()) return true;
    return any([](const Letters& word) {
      return is_field(word.lower) || is_counted(word.lower) ||
             is_one_of(word.lower, kForeignParticles) || (word.begins_small && word.foreign > 2);
    });
  }
  [[nodiscard]] ProseRange range() const {
    return {prose_.tokens()[tokens_.first].range.begin,
            prose_.tokens()[tokens_.last - 1].range.end};
  }

 private:
  template <class Is>
  [[nodiscard]] bool any(Is is) const {
    return std::ranges::any_of(words_, is);
  }

  static bool is_no_name(const Letters& word) {
    return is_one_of(word.lower, kForeignFields) || holds_one_of(kForeignBlanks, word.lower) ||
           holds_one_of(kForeignGrammar, word.lower) || holds_one_of(kForeignTrade, word.lower);
  }
  static bool is_field(std::string_view word) {
    return std::ranges::any_of(kForeignFieldEndings,
                               [&](std::string_view ending) { return word.ends_with(ending); });
  }
  static bool is_counted(std::string_view word) {
    return word.find_first_of("0123456789") != word.npos && holds_one_of(kForeignCounters, word);
  }
  /// Chinese, Japanese and Korean write the marker into the name, others as a word of its own.
  static bool is_company(const Letters& word) {
    constexpr unsigned char kKanaLead = 0xE3;
    return std::ranges::any_of(kForeignCompanies, [&](std::string_view marker) {
      const bool inside = static_cast<unsigned char>(marker.front()) >= kKanaLead;
      return inside ? word.lower.find(marker) != word.lower.npos : word.lower == marker;
    });
  }
  [[nodiscard]] bool is_address() const {
    constexpr int kFewest = 2;
    int marks = 0;
    for (const Letters& word : words_) {
      if (is_one_of(word.lower, kForeignStreetWords)) return true;
      for (const std::string_view mark : kForeignStreets) {
        marks += word.lower.find(mark) != word.lower.npos ? 1 : 0;
      }
    }
    return marks >= kFewest;
  }
  /// "business licence (营业执照)", "日期 (date)", "Date / 日期", 《title》: a gloss beside the
  /// English, or a title as it is.
  [[nodiscard]] bool is_translated() const {
    const std::string_view before = mark(std::int64_t{tokens_.first} - 1);
    const std::string_view after = mark(tokens_.last);
    if (before == "/" || after == "/" || before == "《" || before == "「") return true;
    if (before == "(" && after == ")") {
      return is_latin(std::int64_t{tokens_.first} - 2) && !is_sentence();
    }
    return after == "(" && is_latin(std::int64_t{tokens_.last} + 1) && !is_sentence();
  }
  /// "දිනය: 24 June 2026": what begins a line and has a colon behind it.
  [[nodiscard]] bool is_label() const {
    return tokens_.first == passage_.tokens.first && mark(tokens_.last) == ":";
  }
  /// "见附件三，已盖公章": more than the name of a thing, and no gloss.
  [[nodiscard]] bool is_sentence() const {
    return has_clauses() || any([](const Letters& word) {
             return holds_one_of(kForeignGrammar, word.lower) ||
                    is_one_of(word.lower, kForeignParticles);
           });
  }
  /// The prose has such marks as ASCII; in the document they tell a sentence from a name.
  [[nodiscard]] bool has_clauses() const {
    constexpr std::array<std::string_view, 7> kMarks = {"，", "。", "；", "！", "？", "：", ":"};
    return holds_one_of(kMarks, prose_.source(range()).in(source_));
  }
  [[nodiscard]] std::string_view mark(std::int64_t token) const {
    if (token < passage_.tokens.first || token >= passage_.tokens.last) return {};
    return prose_.text(prose_.tokens()[static_cast<std::size_t>(token)]);
  }
  [[nodiscard]] bool is_latin(std::int64_t token) const {
    const std::string_view word = mark(token);
    return !word.empty() && letters_of(word).latin;
  }

  const Prose& prose_;
  std::string_view source_;  ///< the document
  const Passage& passage_;
  IndexRange tokens_;
  std::vector<Letters> words_;
};

/// The first token after the run of foreign words that begins at `first`; marks between two of them
/// belong to it.
std::uint32_t end_of_run(const Prose& prose, const Passage& passage, std::uint32_t first) {
  const auto tokens = prose.tokens();
  std::uint32_t end = first + 1;
  for (std::uint32_t at = end; at < passage.tokens.last; ++at) {
    const std::string_view text = prose.text(tokens[at]);
    const bool parts = tokens[at].kind != TokenKind::punctuation || text == "(" || text == "/" ||
                       text == "|" || tokens[at].quoted;
    if (is_foreign(prose, tokens[at])) {
      end = at + 1;
    } else if (parts || at > end) {
      break;
    }
  }
  return end;
}

/// Whether the document as a whole is English. One in another language is its writer's choice, and
/// no word of it a leftover.
bool is_english(const Prose& prose) {
  constexpr std::size_t kCharactersOfWord = 2;  // of Chinese, which has no blanks between words
  constexpr std::size_t kShare = 6;             // one word in so many
  std::size_t words = 0;
  std::size_t english = 0;
  for (const Token& token : prose.tokens()) {
    if (!is_word(token)) continue;
    if (begins_foreign(prose, token)) {
      words += 1 + letters_of(prose.text(token)).foreign / kCharactersOfWord;
    } else {
      ++words;
      english += is_english_marker(prose.lower(token)) ? 1 : 0;
    }
  }
  return english * kShare >= words;
}

std::vector<ProseRange> leftovers(const Prose& prose, std::string_view source) {
  std::vector<ProseRange> found;
  if (is_latin(prose.text())) return found;
  for (const Passage& passage : prose.passages()) {
    if (passage.quoted || passage.heading) continue;
    for (std::uint32_t at = passage.tokens.first; at < passage.tokens.last;) {
      if (!is_foreign(prose, prose.tokens()[at])) {
        ++at;
        continue;
      }
      const std::uint32_t end = end_of_run(prose, passage, at);
      const ForeignRun run(prose, source, passage, {at, end});
      if (run.is_leftover()) found.push_back(run.range());
      at = end;
    }
  }
  return found;
}

void check(const Facts& facts, Report& report) {
  const std::vector<ProseRange> found = leftovers(facts.prose, facts.text->bytes());
  if (found.empty() || !is_english(facts.prose)) return;
  for (const ProseRange range : found) {
    report.add(facts.prose.source(range),
               in_quotes(facts.prose.text(range)) +
                   " stands in another script, and a reviewer who reads English takes it for the "
                   "rest of a template. Write it in English, or delete it.");
  }
}

}  // namespace

const Rule kForeignText{.id = "foreign-text",
                        .group = RuleGroup::practice,
                        .severity = Severity::warning,
                        .check = check};

}  // namespace poa
