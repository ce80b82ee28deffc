// Runs a fuzz target without libFuzzer, with any compiler:
//
//   fuzz_TARGET [--mutations N] [--trace] PATH…
//
// feeds it the files named and those in the folders named, then N damaged copies of each, the same
// ones on every machine. What breaks a promise is written to `fuzz_TARGET.failed` and named. With
// --trace each input is, before it runs: for one that ends the process, or never ends.
#include <algorithm>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "tests/fuzz/target.h"

namespace {

namespace fs = std::filesystem;

struct Options {
  int mutations = 0;
  bool trace = false;
  std::vector<fs::path> files;
};

Options read_options(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word == "--mutations" && i + 1 < argc) {
      options.mutations = std::atoi(argv[++i]);
    } else if (word == "--trace") {
      options.trace = true;
    } else if (fs::is_directory(word)) {
      for (const auto& entry : fs::directory_iterator(word)) {
        if (entry.is_regular_file()) options.files.push_back(entry.path());
      }
    } else {
      options.files.emplace_back(word);
    }
  }
  std::ranges::sort(options.files);
  return options;
}

/// A few bytes changed, dropped, doubled or moved, or swapped for ones that mean something.
std::string damaged(std::string text, std::mt19937& random) {
  static constexpr std::string_view kTelling[] = {
      "{", "}",   "[",    "]",   "(",     ")",          "\"",           "\\",   ":",
      ",", "\n",  "\r",   "\t",  "    ",  "# ",         "- [ ] ",       "1. ",  "> ",
      "|", "---", "```",  "<!-", "-->",   "**",         "&#0;",         "<a>",  "\xFF",
      "$", "\0x", "\xC3", "0",   "99999", "\U0001F4E6", "\xE2\x80\x99", "\n\n", "]: "};
  const auto any = [&random](std::size_t limit) { return random() % limit; };
  for (std::size_t changes = 1 + any(6); changes > 0; --changes) {
    const std::size_t at = any(text.size() + 1);
    const std::size_t from = any(text.size() + 1);
    switch (any(5)) {
      case 0:
        text.insert(at, kTelling[any(std::size(kTelling))]);
        break;
      case 1:
        text.erase(at, 1 + any(12));
        break;
      case 2:
        text.insert(at, std::string(text, from, 1 + any(60)));
        break;
      case 3:
        text.resize(at + any(2) * (text.size() - at));
        break;
      default:
        if (at < text.size()) text[at] = static_cast<char>(any(256));
    }
  }
  return text;
}

class Replay {
 public:
  explicit Replay(fs::path program, const Options& options)
      : program_(std::move(program)), options_(options) {}

  int run() {
    std::mt19937 random(20260630);
    for (const fs::path& path : options_.files) {
      std::ifstream file(path, std::ios::binary);
      const std::string input{std::istreambuf_iterator<char>(file), {}};
      if (!holds(input, path.string())) return EXIT_FAILURE;
      for (int i = 1; i <= options_.mutations; ++i) {
        const std::string name = path.string() + ", mutation " + std::to_string(i);
        if (!holds(damaged(input, random), name)) return EXIT_FAILURE;
      }
    }
    std::cout << runs_ << " inputs\n";
    // A test that found nothing to run has tested nothing.
    return runs_ > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
  }

 private:
  bool holds(const std::string& input, const std::string& name) {
    const std::string saved = program_.filename().string() + ".failed";
    if (options_.trace) {
      std::cerr << name << std::endl;
      std::ofstream(saved, std::ios::binary) << input;
    }
    ++runs_;
    try {
      LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
      return true;
    } catch (const std::exception& broken) {
      std::ofstream(saved, std::ios::binary) << input;
      std::cerr << name << ": " << broken.what() << "; the input is in " << saved << '\n';
      return false;
    }
  }

  fs::path program_;
  const Options& options_;
  int runs_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  const Options options = read_options(argc, argv);
  return Replay(argv[0], options).run();
}
