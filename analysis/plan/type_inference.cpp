#include "analysis/plan/type_inference.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "analysis/guide/suspension_type.h"
#include "analysis/guide/terms.h"

namespace poa {
namespace {

/// The words of a run of sentences as the guide's terms see them, and where each sentence begins.
struct Words {
  std::vector<std::string> words;
  std::vector<std::pair<std::size_t, std::uint32_t>> sentences;  ///< (first word, sentence)
};

Words words_of(const Prose& prose, std::span<const IndexRange> ranges) {
  Words result;
  for (const IndexRange range : ranges) {
    for (std::uint32_t index = range.first; index < range.last; ++index) {
      result.sentences.emplace_back(result.words.size(), index);
      for (std::string& word : guide::words_of(prose.text(prose.sentences()[index].range))) {
        result.words.push_back(std::move(word));
      }
    }
  }
  return result;
}

/// The prose of `count` words from the word `first` of a sentence on.
ProseRange range_of_words(const Prose& prose, const Sentence& sentence, std::size_t first,
                          std::size_t count) {
  ProseRange range = sentence.range;
  bool began = false;
  std::size_t words = 0;
  for (const Token& token : prose.tokens(sentence.tokens)) {
    const std::size_t before = words;
    words += guide::words_of(prose.text(token)).size();
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
                                     const Words& words) {
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
  terms.each(words.words, [&](std::uint16_t number, std::size_t position) {
    if (seen[number]) return;
    seen[number] = true;
    const auto after = std::upper_bound(
        words.sentences.begin(), words.sentences.end(), position,
        [](std::size_t value, const auto& sentence) { return value < sentence.first; });
    const auto& [first_word, index] = *std::prev(after);
    evidence.push_back(
        range_of_words(prose, prose.sentences()[index], position - first_word, lengths[number]));
  });
  return evidence;
}

}  // namespace

std::optional<InferredType> infer_type(const Prose& prose, std::span<const IndexRange> sentences) {
  const Words words = words_of(prose, sentences);
  const std::optional<guide::TypeInference> inference = guide::infer_type(words.words);
  if (!inference) return std::nullopt;
  return InferredType{inference->type, inference->score, inference->score - inference->runner_up,
                      evidence_for(inference->type, prose, words)};
}

}  // namespace poa
