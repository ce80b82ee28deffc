#include "tests/server/program.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <utility>
#include <variant>

#include "tests/catch.h"

namespace poa::server::test {
namespace {

std::pair<jsonrpc::Descriptor, jsonrpc::Descriptor> make_pipe() {
  std::array<int, 2> ends{};
  REQUIRE(pipe2(ends.data(), O_CLOEXEC) == 0);
  return {jsonrpc::Descriptor(ends[0]), jsonrpc::Descriptor(ends[1])};
}

}  // namespace

Program::Program(const std::vector<std::string>& arguments) {
  // The program may be gone before it has read everything.
  ::signal(SIGPIPE, SIG_IGN);
  auto [input_end, input] = make_pipe();
  auto [output, output_end] = make_pipe();
  auto [error, error_end] = make_pipe();
  std::string path = POA_PROGRAM;
  std::vector<std::string> words = arguments;
  std::vector<char*> argv{path.data()};
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  process_ = fork();
  REQUIRE(process_ >= 0);
  if (process_ == 0) {
    ::signal(SIGPIPE, SIG_DFL);
    dup2(input_end.get(), 0);
    dup2(output_end.get(), 1);
    dup2(error_end.get(), 2);
    execv(path.c_str(), argv.data());
    _exit(127);
  }
  input_ = std::move(input);
  output_ = std::move(output);
  error_ = std::move(error);
}

Program::~Program() {
  if (process_ <= 0) return;
  kill(process_, SIGKILL);
  waitpid(process_, nullptr, 0);
}

std::unique_ptr<jsonrpc::Transport> Program::streams() {
  auto opened = jsonrpc::DescriptorTransport::open(std::move(output_), std::move(input_));
  auto* transport = std::get_if<std::unique_ptr<jsonrpc::Transport>>(&opened);
  REQUIRE(transport != nullptr);
  return std::move(*transport);
}

std::string Program::error_line() {
  std::string line;
  char byte = 0;
  while (read(error_.get(), &byte, 1) == 1 && byte != '\n') line += byte;
  return line;
}

void Program::signal(int number) const { kill(process_, number); }

int Program::status() {
  int status = 0;
  REQUIRE(waitpid(std::exchange(process_, -1), &status, 0) > 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

}  // namespace poa::server::test
