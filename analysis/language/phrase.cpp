#include "analysis/language/phrase.h"

#include <re2/re2.h>
#include <re2/stringpiece.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <mutex>
#include <utility>

#include "analysis/language/wording_prefixes.h"

namespace poa {
namespace {

// Bounds the work at each place, so that no wording makes the pass more than linear.
constexpr std::size_t kLongestMatch = 400;

// Bytes beyond ASCII are taken for letters: Prose has made the usual dashes and quotes ASCII.
constexpr bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

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

// The only place that knows how RE2 views text: StringPiece is absl::string_view since 2023.
std::size_t longest_match(const RE2& expression, std::string_view text, std::size_t begin,
                          std::size_t end) {
  re2::StringPiece match;
  if (!expression.Match(text, begin, end, RE2::ANCHOR_START, &match, 1)) return begin;
  return begin + match.size();
}

class Wording {
 public:
  Wording(std::string_view wording, std::uint32_t list) : wording_(wording), list_(list) {}

  /// Index of its list among the finder's.
  [[nodiscard]] std::uint32_t list() const { return list_; }

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
  mutable std::once_flag compiled_;
  mutable std::unique_ptr<const RE2> expression_;
};

}  // namespace

// A trie over the prefixes of all wordings: where a text leaves it before a wording's prefix ends,
// that wording can't match.
class PhraseFinder::Automaton {
 public:
  explicit Automaton(std::span<const PhraseList* const> lists)
      : lists_(lists.begin(), lists.end()) {
    std::size_t count = 0;
    for (const PhraseList* list : lists_) count += list->wordings.size();
    wordings_.reserve(count);
    for (std::uint32_t list = 0; list < lists_.size(); ++list) {
      for (const std::string_view wording : lists_[list]->wordings) {
        wordings_.push_back(std::make_unique<Wording>(wording, list));
        for (const std::string& prefix : wording_prefixes(wording)) {
          insert(prefix, static_cast<std::uint32_t>(wordings_.size() - 1));
        }
      }
    }
  }

  [[nodiscard]] std::vector<PhraseMatch> find(const Prose& prose) const {
    std::vector<PhraseMatch> matches;
    std::vector<std::size_t> ends(lists_.size(), 0);  // of each list's latest match
    const std::string_view text = prose.lower();
    std::vector<std::pair<std::uint32_t, std::size_t>> found;  // list, end
    for (const Passage& passage : prose.passages()) {
      for (std::size_t i = passage.range.begin; i < passage.range.end; ++i) {
        if (!roots_[static_cast<unsigned char>(text[i])] || splits_word(text, i)) continue;
        const std::size_t limit = std::min<std::size_t>(passage.range.end, i + kLongestMatch);
        found.clear();
        match_at(text, i, limit, ends, found);
        for (const auto& [list, end] : found) {
          ends[list] = end;
          const auto begin = static_cast<std::uint32_t>(i);
          const std::uint32_t token = prose.token_at(begin);
          if (token == prose.tokens().size()) continue;
          matches.push_back({lists_[list],
                             {begin, static_cast<std::uint32_t>(end)},
                             prose.sentence_of(token),
                             prose.tokens()[token].quoted});
        }
      }
    }
    return matches;
  }

 private:
  static constexpr std::uint32_t kNone = static_cast<std::uint32_t>(-1);

  struct Node {
    char byte = 0;
    std::uint32_t child = kNone;    ///< the first of its children
    std::uint32_t sibling = kNone;  ///< the next child of its parent
    std::uint32_t entry = kNone;    ///< the first in entries_ of the prefixes that end here
  };

  struct Entry {
    std::uint32_t wording;
    std::uint32_t next;
  };

  [[nodiscard]] std::uint32_t child_of(std::uint32_t node, char byte) const {
    std::uint32_t child = nodes_[node].child;
    while (child != kNone && nodes_[child].byte != byte) child = nodes_[child].sibling;
    return child;
  }

  void insert(std::string_view prefix, std::uint32_t wording) {
    if (prefix.empty()) {
      roots_.fill(true);
      roots_[' '] = roots_['\n'] = false;
    } else {
      roots_[static_cast<unsigned char>(prefix.front())] = true;
    }
    std::uint32_t node = 0;
    for (const char byte : prefix) {
      std::uint32_t child = child_of(node, byte);
      if (child == kNone) {
        child = static_cast<std::uint32_t>(nodes_.size());
        nodes_.push_back({byte, kNone, nodes_[node].child, kNone});
        nodes_[node].child = child;
      }
      node = child;
    }
    entries_.push_back({wording, nodes_[node].entry});
    nodes_[node].entry = static_cast<std::uint32_t>(entries_.size() - 1);
  }

  // Adds the longest match of each list that has one at `begin` and none still under way there.
  void match_at(std::string_view text, std::size_t begin, std::size_t limit,
                const std::vector<std::size_t>& ends,
                std::vector<std::pair<std::uint32_t, std::size_t>>& found) const {
    std::uint32_t node = 0;
    for (std::size_t i = begin; node != kNone; ++i) {
      for (std::uint32_t e = nodes_[node].entry; e != kNone; e = entries_[e].next) {
        const Wording& wording = *wordings_[entries_[e].wording];
        if (ends[wording.list()] > begin) continue;
        const std::size_t end = wording.match(text, begin, limit);
        if (end == begin) continue;
        const auto known = std::find_if(found.begin(), found.end(), [&](const auto& match) {
          return match.first == wording.list();
        });
        if (known == found.end()) {
          found.emplace_back(wording.list(), end);
        } else {
          known->second = std::max(known->second, end);
        }
      }
      node = i < limit ? child_of(node, text[i]) : kNone;
    }
  }

  std::vector<const PhraseList*> lists_;
  std::vector<std::unique_ptr<Wording>> wordings_;
  std::array<bool, 256> roots_{};  ///< bytes with which a match can begin
  std::vector<Node> nodes_{Node{}};
  std::vector<Entry> entries_;
};

PhraseFinder::PhraseFinder(std::span<const PhraseList* const> lists)
    : automaton_(std::make_unique<const Automaton>(lists)) {}
PhraseFinder::~PhraseFinder() = default;
PhraseFinder::PhraseFinder(PhraseFinder&&) noexcept = default;
PhraseFinder& PhraseFinder::operator=(PhraseFinder&&) noexcept = default;

std::vector<PhraseMatch> PhraseFinder::find(const Prose& prose) const {
  return automaton_->find(prose);
}

std::optional<std::string> PhraseFinder::error_in(std::string_view wording) {
  const RE2 expression(std::string(wording), re2_options());
  if (!expression.ok()) return expression.error();
  if (RE2::FullMatch("", expression)) return "matches the empty string";
  return std::nullopt;
}

}  // namespace poa
