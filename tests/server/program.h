// The real program as a child process.
#pragma once

#include <sys/types.h>

#include <memory>
#include <string>
#include <vector>

#include "protocol/transport/descriptor.h"
#include "protocol/transport/transport.h"

namespace poa::server::test {

/// Runs the program with these arguments; whatever is left of it is killed in the end.
class Program {
 public:
  explicit Program(const std::vector<std::string>& arguments);
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;
  ~Program();

  /// Its standard input and output. To be called once.
  std::unique_ptr<jsonrpc::Transport> streams();

  /// The next line that it writes to standard error.
  std::string error_line();

  void signal(int number) const;

  /// Waits for its end; its exit status, or minus the signal that killed it.
  int status();

 private:
  pid_t process_ = -1;
  jsonrpc::Descriptor input_;   ///< Its standard input: we write.
  jsonrpc::Descriptor output_;  ///< Its standard output: we read.
  jsonrpc::Descriptor error_;
};

}  // namespace poa::server::test
