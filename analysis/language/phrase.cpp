#include "analysis/language/phrase.h"

#include <re2/re2.h>
#include <re2/stringpiece.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <mutex>
#include <utility>

#include "analysis/language/phrases/four_grams.h"
#include "analysis/language/phrases/prefix_trie.h"
#include "analysis/language/phrases/required_texts.h"
#include "analysis/language/phrases/wording_prefixes.h"
#include "analysis/language/unchanged.h"

namespace poa {
namespace {

// Bounds the work at each place, so that no wording makes the pass more than linear.
constexpr std::size_t kLongestMatch = 400;

// Bytes beyond ASCII are taken for letters: Prose has made the usual dashes and quotes ASCII.
constexpr std::array<bool, 256> kWordBytes = [] {
  std::array<bool, 256> bytes{};
  for (std::size_t c = 0; c < bytes.size(); ++c) {
    bytes[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c >= 0x80;
  }
  return bytes;
}();

constexpr bool is_word_byte(char c) { return kWordBytes[static_cast<unsigned char>(c)]; }

constexpr bool is_space(char c) { return c == ' ' || c == '\n'; }

constexpr bool splits_word(std::string_view text, std::size_t offset) {
  return offset > 0 && offset < text.size() && is_word_byte(text[offset - 1]) &&
         is_word_byte(text[offset]);
}

RE2::Options re2_options() {
  RE2::Options options;
  options.set_longest_match(true);
  options.set_never_capture(true);
  options.set_log_errors(false);
  return options;
}

// The only place that knows how RE2 views text: StringPiece is absl::string_view since 2023, which
// is not the library's own everywhere.
std::size_t longest_match(const RE2& expression, std::string_view text, std::size_t begin,
                          std::size_t end) {
  const re2::StringPiece piece(text.data(), text.size());
  re2::StringPiece match;
  if (!expression.Match(piece, begin, end, RE2::ANCHOR_START, &match, 1)) return begin;
  return begin + match.size();
}

class Wording {
 public:
  Wording(std::string_view wording, std::uint32_t list) : wording_(wording), list_(list) {}

  [[nodiscard]] std::string_view text() const { return wording_; }
  /// Index of its list among the finder's.
  [[nodiscard]] std::uint32_t list() const { return list_; }

  /// False if a text with these bytes has no match. To know that costs far less than to make a
  /// regular expression, and of the wordings that could begin in a text hardly any ever match.
  [[nodiscard]] bool may_match_in(const FourGrams& text) const {
    std::call_once(read_, [this] {
      for (const std::string& required : required_texts(wording_)) required_.emplace_back(required);
    });
    return required_.empty() ||
           std::any_of(required_.begin(), required_.end(),
                       [&text](const FourGramMarks& required) { return text.may_hold(required); });
  }

  /// Where the longest match from `begin` ends, at most at `limit`; `begin` if there is none.
  [[nodiscard]] std::size_t match(std::string_view text, std::size_t begin,
                                  std::size_t limit) const {
    std::call_once(compiled_, [this] {
      expression_ = std::make_unique<RE2>(std::string(wording_), re2_options());
    });
    if (!expression_->ok()) return begin;
    while (limit > begin) {
      const std::size_t end = longest_match(*expression_, text, begin, limit);
      if (!splits_word(text, end)) return end;
      limit = end;
      while (limit > begin && splits_word(text, limit)) --limit;
    }
    return begin;
  }

 private:
  std::string_view wording_;
  std::uint32_t list_;
  mutable std::once_flag read_;
  mutable std::vector<FourGramMarks> required_;
  mutable std::once_flag compiled_;
  mutable std::unique_ptr<const RE2> expression_;
};

}  // namespace

// At each word a trie over the beginnings of all wordings names the few that can match there; only
// those of them run their regular expression that find in the sentence what else they need.
class PhraseFinder::Automaton {
 public:
  explicit Automaton(std::span<const PhraseList* const> lists)
      : lists_(lists.begin(), lists.end()),
        wordings_(wordings_of(lists)),
        beginnings_(beginnings_of(wordings_)) {}

  /// Adds the matches in the sentences.
  void find(const Prose& prose, IndexRange sentences, std::vector<PhraseMatch>& matches) const {
    std::vector<std::size_t> ends(lists_.size(), 0);  // of each list's latest match
    std::vector<Trial> trials(wordings_.size());
    std::vector<ListMatch> found;
    for (std::uint32_t s = sentences.first; s < sentences.last; ++s) {
      const Sentence& sentence = prose.sentences()[s];
      const std::string_view text = prose.lower(sentence.range);
      std::ranges::fill(ends, 0);
      Candidates candidates(*this, text, s, trials);
      for (std::uint32_t i = 0; i < text.size(); ++i) {
        if (!can_begin_at(text, i)) continue;
        find_at(text, i, ends, candidates, found);
        if (found.empty()) continue;
        const std::uint32_t begin = sentence.range.begin + i;
        const std::uint32_t token = prose.token_at(begin);
        for (const ListMatch& match : found) {
          ends[match.list] = match.end;
          matches.push_back({lists_[match.list],
                             {begin, sentence.range.begin + static_cast<std::uint32_t>(match.end)},
                             token,
                             s,
                             prose.tokens()[token].quoted});
        }
      }
    }
  }

 private:
  using Wordings = std::vector<std::unique_ptr<const Wording>>;

  struct ListMatch {
    std::uint32_t list;
    std::size_t end;
  };

  /// What is known of a wording while sentences are searched.
  struct Trial {
    static constexpr std::uint32_t kNever = static_cast<std::uint32_t>(-1);
    std::uint32_t sentence = kNever;  ///< in which it was judged last
    std::uint32_t at = kNever;        ///< where it was tried last, there
    bool may_match = false;           ///< there
  };

  /// Tells in one sentence which wordings are worth trying.
  class Candidates {
   public:
    Candidates(const Automaton& automaton, std::string_view text, std::uint32_t sentence,
               std::vector<Trial>& trials)
        : automaton_(automaton), text_(text), sentence_(sentence), trials_(trials) {}

    /// Once a place: several beginnings of one wording can fit there.
    [[nodiscard]] bool is_worth_trying(std::uint32_t wording, std::uint32_t at) {
      Trial& trial = trials_[wording];
      if (std::exchange(trial.sentence, sentence_) != sentence_) {
        if (!grams_) grams_.emplace(text_);
        trial.may_match = automaton_.wordings_[wording]->may_match_in(*grams_);
      } else if (trial.at == at) {
        return false;
      }
      trial.at = at;
      return trial.may_match;
    }

   private:
    const Automaton& automaton_;
    std::string_view text_;
    std::uint32_t sentence_;
    std::vector<Trial>& trials_;
    std::optional<FourGrams> grams_;
  };

  static Wordings wordings_of(std::span<const PhraseList* const> lists) {
    Wordings wordings;
    for (std::uint32_t list = 0; list < lists.size(); ++list) {
      for (const std::string_view wording : lists[list]->wordings) {
        wordings.push_back(std::make_unique<const Wording>(wording, list));
      }
    }
    return wordings;
  }

  static PrefixTrie beginnings_of(const Wordings& wordings) {
    std::vector<PrefixTrie::Entry> entries;
    for (std::uint32_t w = 0; w < wordings.size(); ++w) {
      for (const std::string& prefix : wording_prefixes(wordings[w]->text())) {
        entries.emplace_back(prefix, w);
      }
    }
    return PrefixTrie(std::move(entries));
  }

  [[nodiscard]] bool can_begin_at(std::string_view text, std::size_t i) const {
    const char second = i + 1 < text.size() ? text[i + 1] : ' ';
    return !splits_word(text, i) && !is_space(text[i]) && beginnings_.can_begin(text[i], second);
  }

  // Finds the longest match at `begin` of each list whose latest match has ended by then.
  void find_at(std::string_view text, std::uint32_t begin, const std::vector<std::size_t>& ends,
               Candidates& candidates, std::vector<ListMatch>& found) const {
    found.clear();
    const std::size_t limit = std::min(text.size(), begin + kLongestMatch);
    beginnings_.visit_prefixes_of(text.substr(begin), [&](std::uint32_t w) {
      if (!candidates.is_worth_trying(w, begin)) return;
      const Wording& wording = *wordings_[w];
      if (ends[wording.list()] > begin) return;
      const std::size_t end = wording.match(text, begin, limit);
      if (end == begin) return;
      const auto known = std::find_if(found.begin(), found.end(), [&](const ListMatch& match) {
        return match.list == wording.list();
      });
      if (known == found.end()) {
        found.push_back({wording.list(), end});
      } else {
        known->end = std::max(known->end, end);
      }
    });
  }

  std::vector<const PhraseList*> lists_;
  Wordings wordings_;
  PrefixTrie beginnings_;
};

PhraseFinder::PhraseFinder(std::span<const PhraseList* const> lists)
    : automaton_(std::make_unique<const Automaton>(lists)) {}
PhraseFinder::~PhraseFinder() = default;
PhraseFinder::PhraseFinder(PhraseFinder&&) noexcept = default;
PhraseFinder& PhraseFinder::operator=(PhraseFinder&&) noexcept = default;

std::vector<PhraseMatch> PhraseFinder::find(const Prose& prose) const {
  std::vector<PhraseMatch> matches;
  automaton_->find(prose, {0, static_cast<std::uint32_t>(prose.sentences().size())}, matches);
  return matches;
}

std::vector<PhraseMatch> PhraseFinder::find_again(const Prose& was,
                                                  std::span<const PhraseMatch> found,
                                                  const Prose& prose) const {
  return found_again(
      found, was, prose, prose.unchanged_sentences(),
      [](const PhraseMatch& match) { return match.token; },
      [](PhraseMatch match, Shift shift) {
        match.range.begin += shift.bytes;
        match.range.end += shift.bytes;
        match.token += shift.tokens;
        match.sentence += shift.sentences;
        return match;
      },
      [&](IndexRange sentences, std::vector<PhraseMatch>& matches) {
        automaton_->find(prose, sentences, matches);
      });
}

std::optional<std::string> PhraseFinder::error_in(std::string_view wording) {
  const RE2 expression(std::string(wording), re2_options());
  if (!expression.ok()) return expression.error();
  if (RE2::FullMatch("", expression)) return "matches the empty string";
  return std::nullopt;
}

}  // namespace poa
