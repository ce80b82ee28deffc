#include "analysis/language/phrases/prefix_trie.h"

#include <algorithm>

namespace poa {

PrefixTrie::Entry::Entry(std::string_view prefix, std::uint32_t value) : value_(value) {
  prefix = prefix.substr(0, kLongest);
  symbols_ = prefix.size();
  unsigned shift = 64;
  for (const char byte : prefix) {
    shift -= kSymbolBits;
    symbols_ |= std::uint64_t{PrefixTrie::symbol(byte)} << shift;
  }
}

PrefixTrie::PrefixTrie(std::vector<Entry> entries) {
  for (const Entry& entry : entries) {
    if (entry.size() >= 2) {
      pairs_.set(entry.symbol(0) << kSymbolBits | entry.symbol(1));
    } else if (entry.size() == 1) {
      for (unsigned second = 0; second < kSymbols; ++second) {
        pairs_.set(entry.symbol(0) << kSymbolBits | second);
      }
    } else {
      pairs_.set();
    }
  }
  std::sort(entries.begin(), entries.end());
  values_.reserve(entries.size());
  for (const Entry& entry : entries) values_.push_back(entry.value());

  nodes_.reserve(count_nodes(entries));

  // Breadth first, so that the children of a node stand side by side. A node is the run of sorted
  // entries that share its first `depth` symbols; those that end there come first.
  struct Run {
    std::uint32_t first;
    std::uint32_t last;
  };
  std::vector<Run> level{{0, static_cast<std::uint32_t>(entries.size())}};
  std::vector<Run> next_level;
  for (std::size_t depth = 0; !level.empty(); ++depth) {
    const std::size_t end_of_level = nodes_.size() + level.size();
    for (const Run& run : level) {
      Node node;
      node.first_child = static_cast<std::uint32_t>(end_of_level + next_level.size());
      std::uint32_t i = run.first;
      while (i < run.last && entries[i].size() == depth) ++i;
      node.values = {run.first, i};
      while (i < run.last) {
        const unsigned next = entries[i].symbol(depth);
        const std::uint32_t first = i;
        while (i < run.last && entries[i].symbol(depth) == next) ++i;
        node.children |= std::uint64_t{1} << next;
        next_level.push_back({first, i});
      }
      nodes_.push_back(node);
    }
    level.swap(next_level);
    next_level.clear();
  }
}

/// One for each beginning of a sorted entry, and the root.
std::size_t PrefixTrie::count_nodes(const std::vector<Entry>& sorted) {
  std::size_t count = 1;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    std::size_t shared = 0;
    if (i > 0) {
      const std::size_t most = std::min(sorted[i - 1].size(), sorted[i].size());
      while (shared < most && sorted[i - 1].symbol(shared) == sorted[i].symbol(shared)) ++shared;
    }
    count += sorted[i].size() - shared;
  }
  return count;
}

}  // namespace poa
