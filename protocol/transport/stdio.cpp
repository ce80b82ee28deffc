#include "protocol/transport/stdio.h"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

#include "protocol/transport/descriptor.h"

namespace poa::jsonrpc {

TransportOrError open_stdio() {
  // Copies, so that closing the transport leaves the program its own.
  Descriptor input(::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3));
  if (!input.valid()) return "standard input is closed";
  Descriptor output(::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3));
  if (!output.valid()) return "standard output is closed";
  if (std::signal(SIGPIPE, SIG_IGN) == SIG_ERR) return "SIGPIPE can't be ignored";
  return DescriptorTransport::open(std::move(input), std::move(output));
}

}  // namespace poa::jsonrpc
