#include "server/serve/analyses.h"

#include <asio/post.hpp>
#include <exception>
#include <utility>

#include "server/serve/uri.h"

namespace poa::server {

std::shared_ptr<const Analysis> analyse(const Analyzer& analyzer, AnalysisInput input,
                                        const Analysis* earlier) {
  auto analysis = std::make_shared<Analysis>();
  analysis->input = std::move(input);
  const AnalysisInput& of = analysis->input;
  analysis->facts =
      analyzer.facts(of.document.text, of.settings->surroundings(of.today, of.files.get(), of.path),
                     earlier != nullptr ? &earlier->facts : nullptr);
  analysis->is_plan_of_action =
      is_plan_of_action(analysis->facts.plan, file_name_of(of.document.uri)) ||
      of.settings->makes_a_plan(of.path);
  if (analysis->is_plan_of_action) {
    analysis->findings = analyzer.findings(analysis->facts, of.settings->rules);
  }
  return analysis;
}

Analyses::Analyses(asio::any_io_executor owner, asio::any_io_executor workers,
                   SharedAnalyzer analyzer)
    : owner_(std::move(owner)), workers_(std::move(workers)), analyzer_(std::move(analyzer)) {}

void Analyses::of(AnalysisInput input, Then then) {
  const std::uint64_t revision = input.document.revision;
  Slot& slot = slots_[input.document.uri];
  if (slot.latest && slot.latest->input.document.revision == revision) {
    then(slot.latest);
    return;
  }
  if (join(slot.running, revision, then) || join(slot.waiting, revision, then)) return;
  tell(slot.waiting, nullptr);
  if (input.document.text->size() <= small_document_bytes) {
    // What it takes the place of is given up only when the answer is out.
    const std::shared_ptr<const Analysis> earlier = slot.latest;
    slot.latest = analyse(*analyzer_.get(), std::move(input), earlier.get());
    then(slot.latest);
    return;
  }
  slot.waiting.emplace(Job{std::move(input), {}}).waiting_for_it.push_back(std::move(then));
  if (!slot.running) start(slot);
}

void Analyses::forget(const lsp::DocumentUri& uri) {
  auto slot = slots_.extract(uri);
  if (slot.empty()) return;
  tell(slot.mapped().running, nullptr);
  tell(slot.mapped().waiting, nullptr);
}

void Analyses::forget_all() {
  while (!slots_.empty()) forget(lsp::DocumentUri(slots_.begin()->first));
}

bool Analyses::join(std::optional<Job>& job, std::uint64_t revision, Then& then) {
  if (!job || job->input.document.revision != revision) return false;
  job->waiting_for_it.push_back(std::move(then));
  return true;
}

void Analyses::tell(std::optional<Job>& job, const std::shared_ptr<const Analysis>& analysis) {
  if (!job) return;
  const std::vector<Then> all = std::move(job->waiting_for_it);
  job.reset();
  for (const Then& then : all) then(analysis);
}

void Analyses::start(Slot& slot) {
  slot.running = std::exchange(slot.waiting, std::nullopt);
  asio::post(workers_, [input = slot.running->input, earlier = slot.latest, analyzer = analyzer_,
                        owner = owner_, self = weak_from_this()]() mutable {
    const lsp::DocumentUri uri = input.document.uri;
    const std::uint64_t revision = input.document.revision;
    std::shared_ptr<const Analysis> analysis;
    try {
      analysis = analyse(*analyzer.get(), std::move(input), earlier.get());
    } catch (const std::exception&) {
      // Out of memory: the document goes without, the server goes on.
    }
    asio::post(owner, [self = std::move(self), uri, revision, analysis = std::move(analysis)] {
      if (const auto analyses = self.lock()) analyses->finish(uri, revision, analysis);
    });
  });
}

void Analyses::finish(const lsp::DocumentUri& uri, std::uint64_t revision,
                      const std::shared_ptr<const Analysis>& analysis) {
  const auto found = slots_.find(uri);
  // Closed in the meantime, and perhaps opened again.
  if (found == slots_.end() || !found->second.running ||
      found->second.running->input.document.revision != revision) {
    return;
  }
  Slot& slot = found->second;
  if (analysis && (!slot.latest || slot.latest->input.document.revision < revision)) {
    slot.latest = analysis;
  }
  std::optional<Job> done = std::exchange(slot.running, std::nullopt);
  if (slot.waiting) start(slot);
  tell(done, analysis);
}

}  // namespace poa::server
