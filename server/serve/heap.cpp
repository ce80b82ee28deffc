#include "server/serve/heap.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>  // tells which C library this is, too
#include <memory>
#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace poa::server {

#ifdef __GLIBC__

void use_large_pages() {
  constexpr std::size_t kLargePage = std::size_t{2} << 20U;
  constexpr int kStep = 32 << 20;  // of address space; memory is taken only as it is used
  // Threads with heaps of their own would grow each of them page by page.
  if (mallopt(M_ARENA_MAX, 1) != 1 || mallopt(M_TOP_PAD, kStep) != 1 ||
      mallopt(M_TRIM_THRESHOLD, 2 * kStep) != 1) {
    return;
  }
  // The next request that the heap has no room for makes it take a step.
  constexpr std::size_t kBlock = std::size_t{64} << 10U;
  constexpr std::size_t kMostBlocks = 4;
  const auto end_of_heap = [] { return static_cast<std::byte*>(sbrk(0)); };
  std::byte* const before = end_of_heap();
  std::vector<std::unique_ptr<std::byte[]>> blocks;
  blocks.reserve(kMostBlocks);
  while (blocks.size() < kMostBlocks && end_of_heap() == before) {
    blocks.push_back(std::make_unique_for_overwrite<std::byte[]>(kBlock));
  }
  const auto grown = static_cast<std::size_t>(end_of_heap() - before);
  const std::size_t small = kLargePage - reinterpret_cast<std::uintptr_t>(before) % kLargePage;
  if (grown < small) return;
  (void)madvise(before + small, (grown - small) / kLargePage * kLargePage, MADV_HUGEPAGE);
}

#else

void use_large_pages() {}

#endif

}  // namespace poa::server
