// The real program, run as a user runs it.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace poa::test {

struct ProgramResult {
  int status = -1;  ///< -1 if a signal ended it
  std::string out;
  std::string err;
};

/// Runs `poa` in `folder` with these arguments and this standard input, to its end.
[[nodiscard]] ProgramResult run_poa(const std::filesystem::path& folder,
                                    const std::vector<std::string>& arguments,
                                    std::string_view input = {});

/// A folder of its own for a test, removed with this object.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  /// Writes a file, with the folders on its way.
  void write(const std::string& name, std::string_view bytes) const;

 private:
  std::filesystem::path path_;
};

}  // namespace poa::test
