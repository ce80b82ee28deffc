// How the server's heap asks the system for memory.
#pragma once

namespace poa::server {

/// Lets the heap of the process grow in few steps and on large pages, where the C library and the
/// kernel can. To know what wordings a first document needs takes some 8 MB, and the kernel hands
/// them over 4 KB at a time otherwise: on a virtual machine that takes longer than all the work.
/// Call it early, before other threads are started. Does nothing where it is of no use.
void use_large_pages();

}  // namespace poa::server
