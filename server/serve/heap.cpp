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

namespace {

constexpr int kStep = 32 << 20;  // of address space; memory is taken only as it is used

}  // namespace

void keep_one_heap() {
  // Threads with heaps of their own would grow each of them page by page.
  (void)(mallopt(M_ARENA_MAX, 1) == 1 && mallopt(M_TOP_PAD, kStep) == 1 &&
         mallopt(M_TRIM_THRESHOLD, 2 * kStep) == 1);
}

void use_large_pages() {
  constexpr std::size_t kLargePage = std::size_t{2} << 20U;
  constexpr std::size_t kBlock = std::size_t{64} << 10U;
  constexpr std::size_t kMostBlocks = 4;
  // Blocks from the heap's end, until it has taken a step and has room behind them.
  std::vector<std::unique_ptr<std::byte[]>> blocks;
  blocks.reserve(kMostBlocks);
  std::byte* begin = nullptr;
  std::ptrdiff_t room = 0;
  do {
    blocks.push_back(std::make_unique_for_overwrite<std::byte[]>(kBlock));
    begin = blocks.back().get() + kBlock;
    room = static_cast<std::byte*>(sbrk(0)) - begin;
  } while (room < std::ptrdiff_t{2 * kLargePage} && blocks.size() < kMostBlocks);
  const auto small = static_cast<std::ptrdiff_t>(
      kLargePage - reinterpret_cast<std::uintptr_t>(begin) % kLargePage);
  if (room <= small) return;
  const auto large = static_cast<std::size_t>(room - small) / kLargePage * kLargePage;
  if (large > 0) (void)madvise(begin + small, large, MADV_HUGEPAGE);
}

#else

void keep_one_heap() {}
void use_large_pages() {}

#endif

}  // namespace poa::server
