// What each stage of the analysis and each rule costs: `bench_analysis [DOCUMENT…]`.
//
// Prints medians over many runs, their conditions, and how the rules together compare with one
// parse and one phrase pass.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "analysis/analysis.h"

namespace poa {
namespace {

constexpr int kRuns = 301;

/// The median of many runs, in microseconds.
double median_microseconds(const std::function<void()>& work) {
  std::vector<double> samples;
  for (int run = 0; run < kRuns; ++run) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::micro> took = std::chrono::steady_clock::now() - begin;
    samples.push_back(took.count());
  }
  std::nth_element(samples.begin(), samples.begin() + kRuns / 2, samples.end());
  return samples[kRuns / 2];
}

void row(const char* name, double microseconds) {
  std::printf("  %-32s %9.1f us\n", name, microseconds);
}

void measure(const Analyzer& analyzer, const std::string& bytes) {
  const auto text = std::make_shared<const Text>(bytes);
  Surroundings surroundings;
  surroundings.today = {2026, 6, 30};
  const Facts facts = analyzer.facts(text, surroundings);

  const double front_matter = median_microseconds([&] { (void)read_front_matter(bytes); });
  const double markdown =
      median_microseconds([&] { (void)markdown::parse(bytes, facts.plan.front_matter.body); });
  const double prose = median_microseconds([&] { (void)Prose(bytes, facts.markdown); });
  const double entities = median_microseconds([&] { (void)find_entities(facts.prose); });
  const double phrases = median_microseconds([&] { (void)analyzer.phrases().find(facts.prose); });
  const double plan = median_microseconds(
      [&] { (void)read_plan(*text, facts.plan.front_matter, facts.markdown, facts.prose); });
  row("front matter", front_matter);
  row("Markdown", markdown);
  row("prose, tokens, sentences", prose);
  row("entities", entities);
  row("phrases", phrases);
  row("plan (with a copied front matter)", plan);
  row("all facts", median_microseconds([&] { (void)analyzer.facts(text, surroundings); }));

  // Typed in the middle and taken out again.
  const std::size_t middle = std::min(bytes.find(' ', bytes.size() / 2), bytes.size());
  const auto edited =
      std::make_shared<const Text>(bytes.substr(0, middle) + 'x' + bytes.substr(middle));
  const Facts edited_facts = analyzer.facts(edited, surroundings);
  row("facts after a keystroke",
      median_microseconds([&] { (void)analyzer.facts(text, surroundings, &edited_facts); }));

  double rules = 0;
  std::vector<Finding> findings;
  for (const Rule* rule : all_rules()) {
    if (rule->check == nullptr && rule->check_passage == nullptr) continue;
    const double cost = median_microseconds([&] {
      findings.clear();
      Report report(*rule, rule->severity, findings);
      if (rule->check != nullptr) rule->check(facts, report);
      if (rule->check_passage == nullptr) return;
      std::vector<PassageFinding> in_passages;
      PassageReport passage_report(*rule, facts.prose, in_passages);
      for (const Passage& passage : facts.prose.passages()) {
        rule->check_passage(facts, passage, passage_report);
      }
    });
    rules += cost;
    row(std::string(rule->id).c_str(), cost);
  }
  row("all rules", rules);
  row("findings", median_microseconds([&] { (void)analyzer.findings(facts, {}); }));
  const double baseline = markdown + prose + phrases;
  std::printf("  all rules / (parse and phrase pass)  %.2f\n", rules / baseline);
}

}  // namespace
}  // namespace poa

int main(int argc, char** argv) {
  using namespace poa;
  std::vector<std::filesystem::path> paths(argv + 1, argv + argc);
  if (paths.empty()) paths.emplace_back(POA_SOURCE_DIR "/tests/examples/flasks.poa.md");

  const auto begin = std::chrono::steady_clock::now();
  const Analyzer analyzer;
  const std::chrono::duration<double, std::milli> construction =
      std::chrono::steady_clock::now() - begin;
  std::printf("%u cores, %s build, medians of %d runs; analyzer made in %.2f ms\n",
              std::thread::hardware_concurrency(),
#ifdef NDEBUG
              "optimised",
#else
              "debug",
#endif
              kRuns, construction.count());
  for (const auto& path : paths) {
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    std::printf("%s, %zu bytes\n", path.filename().string().c_str(), bytes.size());
    measure(analyzer, bytes);
  }
  return 0;
}
