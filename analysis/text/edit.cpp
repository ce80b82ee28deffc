#include "analysis/text/edit.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace poa {
namespace {

// Eight bytes at a time: an edit changes a few bytes of thousands.
using Word = std::uint64_t;

std::size_t common_start(std::string_view a, std::string_view b) {
  const std::size_t most = std::min(a.size(), b.size());
  std::size_t same = 0;
  while (most - same >= sizeof(Word) &&
         std::memcmp(a.data() + same, b.data() + same, sizeof(Word)) == 0) {
    same += sizeof(Word);
  }
  while (same < most && a[same] == b[same]) ++same;
  return same;
}

std::size_t common_end(std::string_view a, std::string_view b) {
  const std::size_t most = std::min(a.size(), b.size());
  std::size_t same = 0;
  while (most - same >= sizeof(Word) &&
         std::memcmp(a.data() + a.size() - same - sizeof(Word),
                     b.data() + b.size() - same - sizeof(Word), sizeof(Word)) == 0) {
    same += sizeof(Word);
  }
  while (same < most && a[a.size() - 1 - same] == b[b.size() - 1 - same]) ++same;
  return same;
}

}  // namespace

Edit edit_between(std::string_view was, std::string_view is) {
  const std::size_t start = common_start(was, is);
  const std::size_t end = common_end(was.substr(start), is.substr(start));
  return {{start, was.size() - end}, is.size() - start - end};
}

}  // namespace poa
