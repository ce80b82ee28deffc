#include "tests/server/check_program.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>

namespace poa::test {
namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// In the child, between fork and exec.
bool redirect(const char* path, int flags, int descriptor) {
  const int opened = open(path, flags, 0600);
  return opened >= 0 && dup2(opened, descriptor) >= 0;
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
  std::string pattern = (fs::temp_directory_path() / "poa test XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
  path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code error;
  fs::remove_all(path_, error);
}

void TemporaryFolder::write(const std::string& name, std::string_view bytes) const {
  fs::create_directories((path_ / name).parent_path());
  std::ofstream(path_ / name, std::ios::binary) << bytes;
}

ProgramResult run_poa(const fs::path& folder, const std::vector<std::string>& arguments,
                      std::string_view input) {
  const TemporaryFolder streams;
  streams.write("in", input);
  const std::array<std::string, 3> paths{(streams.path() / "in").string(),
                                         (streams.path() / "out").string(),
                                         (streams.path() / "err").string()};
  std::vector<std::string> words{POA_PROGRAM};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);

  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("no process");
  if (child == 0) {
    const bool ready = redirect(paths[0].c_str(), O_RDONLY, STDIN_FILENO) &&
                       redirect(paths[1].c_str(), O_WRONLY | O_CREAT, STDOUT_FILENO) &&
                       redirect(paths[2].c_str(), O_WRONLY | O_CREAT, STDERR_FILENO) &&
                       chdir(folder.c_str()) == 0;
    if (ready) execv(argv[0], argv.data());
    _exit(127);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read_file(paths[1]), read_file(paths[2])};
}

}  // namespace poa::test
