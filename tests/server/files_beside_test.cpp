#include "server/serve/files_beside.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "tests/catch.h"

namespace poa::server::test {
namespace {

struct NoFiles : Files {
  [[nodiscard]] bool exists(std::string_view) const override { return false; }
  [[nodiscard]] std::vector<std::string> below(std::string_view) const override { return {}; }
  [[nodiscard]] bool is_named_in_folder(std::string_view) const override { return false; }
};

struct Looks {
  int count = 0;
  FilesBeside::Look look = [this](const std::filesystem::path&) {
    ++count;
    return std::make_shared<const NoFiles>();
  };
};

TEST_CASE("A folder is looked at once while what was seen of it holds", "[files]") {
  Looks looks;
  FilesBeside files(looks.look, std::chrono::hours(1));
  const auto seen = files.in("/case");
  CHECK(files.in("/case") == seen);
  CHECK(looks.count == 1);
  files.forget();
  CHECK(files.in("/case") != seen);
  CHECK(looks.count == 2);
}

TEST_CASE("Another folder is another look", "[files]") {
  Looks looks;
  FilesBeside files(looks.look, std::chrono::hours(1));
  const auto seen = files.in("/case");
  CHECK(files.in("/other") != seen);
  CHECK(looks.count == 2);
}

TEST_CASE("What holds for no time is looked at each time", "[files]") {
  Looks looks;
  FilesBeside files(looks.look, std::chrono::milliseconds(0));
  static_cast<void>(files.in("/case"));
  static_cast<void>(files.in("/case"));
  CHECK(looks.count == 2);
}

TEST_CASE("What another thread reads is nobody else's", "[files]") {
  Looks looks;
  FilesBeside files(looks.look, std::chrono::hours(1));
  const auto seen = files.in("/case");
  CHECK(files.apart_in("/case") != seen);
  CHECK(files.in("/case") == seen);
}

}  // namespace
}  // namespace poa::server::test
