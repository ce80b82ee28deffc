// How the server's heap asks the system for memory.
#pragma once

namespace poa::server {

/// Keeps all threads on one heap, which grows in few steps. Call it before other threads are
/// started.
void keep_one_heap();

/// Puts what the heap takes from here on large pages, where the C library and the kernel can. To
/// know what wordings a first document needs takes some 8 MB, and the kernel hands them over 4 KB
/// at a time otherwise: on a virtual machine that takes longer than all the work. Call it after
/// `keep_one_heap`. Does nothing where it is of no use.
void use_large_pages();

}  // namespace poa::server
