#include "analysis/language/phrases/prefix_trie.h"

#include <algorithm>

namespace poa {
namespace {

/// Of two symbols.
std::size_t pair(char first, char second) {
  return static_cast<std::size_t>(first) << 6U | static_cast<std::size_t>(second);
}

}  // namespace

PrefixTrie::PrefixTrie(std::vector<Entry> entries) {
  for (Entry& entry : entries) {
    // From here on the prefixes are of symbols.
    for (char& byte : entry.prefix) byte = static_cast<char>(symbol(byte));
    if (entry.prefix.size() >= 2) {
      pairs_.set(pair(entry.prefix[0], entry.prefix[1]));
    } else if (entry.prefix.size() == 1) {
      for (unsigned second = 0; second < kSymbols; ++second) {
        pairs_.set(pair(entry.prefix[0], static_cast<char>(second)));
      }
    } else {
      pairs_.set();
    }
  }
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    return a.prefix != b.prefix ? a.prefix < b.prefix : a.value < b.value;
  });
  values_.reserve(entries.size());
  for (const Entry& entry : entries) values_.push_back(entry.value);

  // Breadth first, so that the children of a node stand side by side. A node is the run of sorted
  // entries that share its first `depth` symbols; those that end there come first.
  struct Run {
    std::uint32_t first;
    std::uint32_t last;
    std::size_t depth;
  };
  std::vector<Run> runs{{0, static_cast<std::uint32_t>(entries.size()), 0}};
  for (std::size_t n = 0; n < runs.size(); ++n) {
    const Run run = runs[n];
    Node node;
    node.first_child = static_cast<std::uint32_t>(runs.size());
    std::uint32_t i = run.first;
    while (i < run.last && entries[i].prefix.size() == run.depth) ++i;
    node.values = {run.first, i};
    while (i < run.last) {
      const char next = entries[i].prefix[run.depth];
      const std::uint32_t first = i;
      while (i < run.last && entries[i].prefix[run.depth] == next) ++i;
      node.children |= std::uint64_t{1} << static_cast<unsigned char>(next);
      runs.push_back({first, i, run.depth + 1});
    }
    nodes_.push_back(node);
  }
}

}  // namespace poa
