// What targets share that analyse documents.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/analysis.h"

namespace poa::fuzz {

/// A folder in which every second name is a file.
class SomeFiles : public Files {
 public:
  [[nodiscard]] bool exists(std::string_view path) const override { return path.size() % 2 == 0; }
  [[nodiscard]] std::vector<std::string> below(std::string_view folder) const override {
    if (!exists(folder)) return {};
    return {std::string(folder) + "/invoice.pdf", std::string(folder) + "/letter.pdf"};
  }
  [[nodiscard]] bool is_named_in_folder(std::string_view file_name) const override {
    return file_name.size() % 2 == 0;
  }
};

inline const Analyzer& analyzer() {
  static const Analyzer the_analyzer;
  return the_analyzer;
}

inline Facts facts_of(std::string_view text) {
  static const SomeFiles files;
  return analyzer().facts(std::make_shared<const Text>(std::string(text)),
                          {.today = {2026, 6, 30}, .files = &files, .options = {}});
}

}  // namespace poa::fuzz
