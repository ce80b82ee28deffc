#include "server/serve/heap.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>  // tells which C library this is, too

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
  constexpr int kMostBlocks = 4;
  const auto end_of_heap = [] { return reinterpret_cast<std::uintptr_t>(sbrk(0)); };
  const std::uintptr_t before = end_of_heap();
  void* blocks[kMostBlocks] = {};
  for (int i = 0; i < kMostBlocks && end_of_heap() == before; ++i) blocks[i] = std::malloc(kBlock);
  for (void* block : blocks) std::free(block);
  const std::uintptr_t begin = (before + kLargePage - 1) / kLargePage * kLargePage;
  const std::uintptr_t end = end_of_heap() / kLargePage * kLargePage;
  if (begin < end) (void)madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
}

#else

void use_large_pages() {}

#endif

}  // namespace poa::server
