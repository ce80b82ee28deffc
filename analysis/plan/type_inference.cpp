#include "analysis/plan/type_inference.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "analysis/guide/suspension_type.h"
#include "analysis/guide/terms.h"

namespace poa {
namespace {

/// The words of runs of sentences as the guide's terms see them, and where each sentence begins.
class SentenceWords {
 public:
  SentenceWords(const Prose& prose, std::span<const IndexRange> ranges)
      : words_(bytes_of(prose, ranges)) {
    for (const IndexRange range : ranges) {
      for (std::uint32_t index = range.first; index < range.last; ++index) {
        sentences_.emplace_back(words_.size(), index);
        words_.add(prose.text(prose.sentences()[index].range));
      }
    }
  }

  [[nodiscard]] std::span<const std::string_view> all() const { return words_.all(); }
  /// The sentence of a word, and the word's place in it.
  [[nodiscard]] std::pair<std::uint32_t, std::size_t> sentence_of(std::size_t word) const {
    const auto after = std::upper_bound(
        sentences_.begin(), sentences_.end(), word,
        [](std::size_t value, const auto& sentence) { return value < sentence.first; });
    const auto& [first_word, index] = *std::prev(after);
    return {index, word - first_word};
  }

 private:
  static std::size_t bytes_of(const Prose& prose, std::span<const IndexRange> ranges) {
    std::size_t bytes = 0;
    for (const IndexRange range : ranges) {
      for (const Sentence& sentence : prose.sentences(range)) {
        bytes += sentence.range.end - sentence.range.begin;
      }
    }
    return bytes;
  }

  guide::Words words_;
  std::vector<std::pair<std::size_t, std::uint32_t>> sentences_;  ///< (first word, sentence)
};

/// The prose of `count` words from the word `first` of a sentence on.
ProseRange range_of_words(const Prose& prose, const Sentence& sentence, std::size_t first,
                          std::size_t count) {
  ProseRange range = sentence.range;
  bool began = false;
  std::size_t words = 0;
  for (const Token& token : prose.tokens(sentence.tokens)) {
    const std::size_t before = words;
    words += guide::Words(prose.text(token)).size();
    if (!began && before <= first && first < words) {
      range.begin = token.range.begin;
      began = true;
    }
    if (began && words >= first + count) {
      range.end = token.range.end;
      break;
    }
  }
  return range;
}

/// Where each trigger of a type stands for the first time.
std::vector<ProseRange> evidence_for(guide::SuspensionType type, const Prose& prose,
                                     const SentenceWords& words) {
  guide::TermIndex terms;
  std::vector<std::size_t> lengths;
  for (const guide::Trigger& trigger : guide::info(type).triggers) {
    terms.add(trigger.term);
    lengths.resize(terms.size());
    lengths.back() =
        1 + static_cast<std::size_t>(std::count(trigger.term.begin(), trigger.term.end(), ' '));
  }
  std::vector<bool> seen(terms.size());
  std::vector<ProseRange> evidence;
  terms.each(words.all(), [&](std::uint16_t number, std::size_t position) {
    if (seen[number]) return;
    seen[number] = true;
    const auto [sentence, first] = words.sentence_of(position);
    evidence.push_back(range_of_words(prose, prose.sentences()[sentence], first, lengths[number]));
  });
  return evidence;
}

/// All of a run of sentences, with what stands between them.
ProseRange whole(const Prose& prose, IndexRange sentences) {
  const auto run = prose.sentences(sentences);
  return run.empty() ? ProseRange{} : ProseRange{run.front().range.begin, run.back().range.end};
}

}  // namespace

std::optional<InferredType> infer_type(const Prose& prose, std::span<const IndexRange> sentences) {
  const SentenceWords words(prose, sentences);
  const std::optional<guide::TypeInference> inference = guide::infer_type(words.all());
  if (!inference) return std::nullopt;
  return InferredType{inference->type, inference->score, inference->score - inference->runner_up,
                      evidence_for(inference->type, prose, words)};
}

std::optional<InferredType> infer_type_again(const EarlierPlan& earlier, const Prose& prose,
                                             std::span<const IndexRange> sentences) {
  const std::vector<IndexRange> were = earlier.plan.sentences_about_type();
  const bool same = std::ranges::equal(were, sentences, [&](IndexRange then, IndexRange now) {
    return then.size() == now.size() &&
           earlier.prose.text(whole(earlier.prose, then)) == prose.text(whole(prose, now));
  });
  if (!same) return infer_type(prose, sentences);

  std::optional<InferredType> inferred = earlier.plan.inferred_type;
  if (!inferred) return inferred;
  for (ProseRange& words : inferred->evidence) {
    for (std::size_t i = 0; i < were.size(); ++i) {
      const ProseRange then = whole(earlier.prose, were[i]);
      if (!then.contains(words)) continue;
      const std::uint32_t moved = whole(prose, sentences[i]).begin - then.begin;
      words = {words.begin + moved, words.end + moved};
      break;
    }
  }
  return inferred;
}

}  // namespace poa
