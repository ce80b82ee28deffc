#include "analysis/rules/user_templates.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>

namespace poa {
namespace {

std::vector<std::uint64_t> sorted(std::vector<std::uint64_t> prints) {
  std::ranges::sort(prints);
  prints.erase(std::unique(prints.begin(), prints.end()), prints.end());
  return prints;
}

}  // namespace

UserTemplates::UserTemplates(std::vector<std::uint64_t> fingerprints)
    : sorted_(sorted(std::move(fingerprints))), set_(sorted_) {}

void add_fingerprints(const Facts& of_template, std::vector<std::uint64_t>& fingerprints) {
  const Prose& prose = of_template.prose;
  std::vector<TemplateWord> words;
  for (const Passage& passage : prose.passages()) {
    if (passage.quoted || passage.heading) continue;
    for (std::uint32_t s = passage.sentences.first; s < passage.sentences.last; ++s) {
      if (prose.text(prose.sentences()[s].range).ends_with(':')) continue;
      read_template_words(of_template, s, words);
      for (std::size_t first = 0; first + kShingle <= words.size(); ++first) {
        fingerprints.push_back(fingerprint(std::span(words).subspan(first)));
      }
    }
  }
}

}  // namespace poa
