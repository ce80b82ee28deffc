// The labelled appeals of tests/corpus: how much of what a careful writer would mark is found, and
// how much else. The floors only rise. What is wrong is listed when one breaks.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "analysis/analysis.h"
#include "server/folder_files.h"
#include "tests/catch.h"

namespace poa::server {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// A label: what has to be found on a line, from 1, or may be.
struct Labels {
  std::set<std::pair<std::size_t, std::string>> due;
  std::set<std::pair<std::size_t, std::string>> arguable;
};

Labels labels_of(const fs::path& table) {
  Labels labels;
  std::istringstream lines(read(table));
  for (std::string line; std::getline(lines, line);) {
    if (line.empty() || line.front() == '#') continue;
    const std::size_t first_tab = line.find('\t');
    const std::size_t second_tab = line.find('\t', first_tab + 1);
    std::string rule = line.substr(first_tab + 1, second_tab - first_tab - 1);
    const std::size_t number = std::stoul(line.substr(0, first_tab));
    if (rule.starts_with('?')) {
      labels.arguable.emplace(number, rule.substr(1));
    } else {
      labels.due.emplace(number, rule);
    }
  }
  return labels;
}

struct Score {
  std::size_t found = 0;
  std::size_t missed = 0;
  std::size_t false_alarms = 0;
  std::size_t alarms_on_clean = 0;
  std::string details;

  [[nodiscard]] double precision() const { return ratio(false_alarms); }
  [[nodiscard]] double recall() const { return ratio(missed); }

 private:
  [[nodiscard]] double ratio(std::size_t wrong) const {
    if (found + wrong == 0) return 1;
    return static_cast<double>(found) / static_cast<double>(found + wrong);
  }
};

void score_document(const Analyzer& analyzer, const fs::path& document,
                    const std::set<std::string>& labelled, Score& score) {
  const FolderFiles files(document.parent_path());
  Surroundings surroundings;
  surroundings.today = {2026, 6, 30};  // the day for which the labels hold
  surroundings.files = &files;
  const Facts facts =
      analyzer.facts(std::make_shared<const Text>(read(document)), std::move(surroundings));
  const Labels labels = labels_of(fs::path(document).replace_extension(".tsv"));

  const std::string name = document.filename().string();
  std::set<std::pair<std::size_t, std::string>> found;
  for (const Finding& finding : analyzer.findings(facts, {})) {
    const std::pair key{facts.text->line_of(finding.span.begin) + 1, std::string(finding.rule)};
    if (!labelled.contains(key.second) || !found.insert(key).second) continue;
    if (labels.due.contains(key)) {
      ++score.found;
    } else if (!labels.arguable.contains(key)) {
      ++score.false_alarms;
      const bool alarm = finding.severity <= Severity::warning;
      if (labels.due.empty() && alarm) ++score.alarms_on_clean;
      score.details += name + ":" + std::to_string(key.first) + " false alarm " + key.second + "\n";
    }
  }
  for (const auto& due : labels.due) {
    if (found.contains(due)) continue;
    ++score.missed;
    score.details += name + ":" + std::to_string(due.first) + " missed " + due.second + "\n";
  }
}

Score score_of(const std::string& folder) {
  const fs::path path = fs::path(POA_SOURCE_DIR) / "tests/corpus" / folder;
  std::istringstream rules(read(path / "labelled-rules.txt"));
  const std::set<std::string> labelled{std::istream_iterator<std::string>(rules), {}};
  const Analyzer analyzer;
  Score score;
  for (const auto& entry : fs::directory_iterator(path)) {
    if (entry.path().extension() == ".md") {
      score_document(analyzer, entry.path(), labelled, score);
    }
  }
  return score;
}

/// The least that a folder may score; README.md there tells where each comes from.
struct Floor {
  const char* folder;
  double precision;
  double recall;
};

constexpr Floor kFloors[] = {
    {"tuned", 0.99, 0.99},
    {"held-out", 0.985, 0.98},
    {"contact-1", 0.99, 0.98},
    {"contact-2", 0.99, 0.98},
    {"contact-3", 0.99, 0.98},
    {"contact-4", 0.99, 0.99},
    {"contact-5", 0.99, 0.98},
    {"contact-6", 0.99, 0.96},
    {"contact-7", 0.99, 0.98},
    {"contact-8", 0.99, 0.98},
    {"contact-9", 0.99, 0.98},
    {"contact-10", 0.99, 0.97},
    {"contact-11", 0.99, 0.94},
    {"contact-12", 0.985, 0.97},
    {"contact-13", 0.99, 0.99},
    {"contact-14", 0.99, 0.99},
    {"contact-15", 0.99, 0.99},
    {"contact-16", 0.98, 0.94},
    {"contact-17", 0.99, 0.95},
    {"contact-18", 0.99, 0.95},
    {"contact-19", 0.99, 0.95},
    {"contact-20", 0.99, 0.95},
    {"contact-21", 0.99, 0.98},
    {"contact-22", 0.99, 0.98},
    {"contact-23", 0.99, 0.99},
    {"contact-24", 0.99, 0.98},
    {"contact-25", 0.99, 0.98},
    {"contact-26", 0.99, 0.98},
    {"sound", 1, 1},
    {"near-misses", 1, 1},
};

TEST_CASE("The labelled appeals are read as labelled, or nearly so") {
  for (const Floor& floor : kFloors) {
    const Score score = score_of(floor.folder);
    INFO(floor.folder << "\n" << score.details);
    CHECK(score.precision() >= floor.precision);
    CHECK(score.recall() >= floor.recall);
    CHECK(score.alarms_on_clean == 0);
  }
}

}  // namespace
}  // namespace poa::server
