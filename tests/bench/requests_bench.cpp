// What each request costs: `bench_requests [DOCUMENT…]`.
//
// Prints medians over many runs, and their conditions: the answer is made from an analysis that is
// there already, as for every request between two edits, and written as JSON. Requests that the
// whole workspace has a part in are measured in their document alone.
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

#include "protocol/json/encode.h"
#include "protocol/reply.h"
#include "server/folder_files.h"
#include "server/serve/commands.h"
#include "server/serve/features/code_action.h"
#include "server/serve/features/code_lens.h"
#include "server/serve/features/completion.h"
#include "server/serve/features/definition.h"
#include "server/serve/features/diagnostics.h"
#include "server/serve/features/document_highlight.h"
#include "server/serve/features/document_link.h"
#include "server/serve/features/document_symbol.h"
#include "server/serve/features/folding_range.h"
#include "server/serve/features/formatting.h"
#include "server/serve/features/hover.h"
#include "server/serve/features/inlay_hint.h"
#include "server/serve/features/inline_completion.h"
#include "server/serve/features/linked_editing_range.h"
#include "server/serve/features/references.h"
#include "server/serve/features/rename.h"
#include "server/serve/features/selection_range.h"
#include "server/serve/features/semantic_tokens.h"

namespace poa::server {
namespace {

constexpr int kRuns = 301;
/// As long as an appeal of three pages.
constexpr std::size_t kBytes = 7 * 1024;

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

/// A client that supports all that is optional.
Client full_client() {
  Client client;
  client.capabilities.code_action.literals = true;
  client.capabilities.completion.snippets = true;
  client.capabilities.document_symbol.hierarchical = true;
  client.capabilities.workspace_edit.document_changes = true;
  client.capabilities.semantic_tokens.delta = true;
  client.capabilities.semantic_tokens.token_types = {
      "namespace", "function", "method",  "struct",    "macro", "enumMember", "variable",
      "event",     "number",   "keyword", "parameter", "type",  "string"};
  return client;
}

class Bench {
 public:
  explicit Bench(std::shared_ptr<const Analysis> analysis)
      : analysis_(std::move(analysis)),
        client_(full_client()),
        positions_(*analysis_->input.document.text, client_.encoding) {
    const std::string_view text = analysis_->input.document.text->bytes();
    document_ = {analysis_->input.document.uri};
    whole_ = positions_.range({0, text.size()});
    // An identifier in the middle, where most is to be done.
    for (const Entity& entity : analysis_->facts.entities) {
      if (entity.kind == EntityKind::asin) middle_ = positions_.position(entity.span.begin);
      if (entity.kind == EntityKind::asin && entity.span.begin > text.size() / 2) break;
    }
  }

  void run() {
    row("textDocument/completion", completion, lsp::CompletionParams{document_, middle_, {}});
    lsp::CompletionItem item;
    for (auto& each : completion(*analysis_, {document_, middle_, {}}, client_).items) item = each;
    print("completionItem/resolve",
          median_microseconds([&] { (void)jsonrpc::encoded(resolved_completion(item, client_)); }));
    row("textDocument/inlineCompletion", inline_completions,
        lsp::InlineCompletionParams{document_, middle_, {}});
    row("textDocument/formatting", formatting, lsp::DocumentFormattingParams{document_, {}});
    row("textDocument/rangeFormatting", range_formatting,
        lsp::DocumentRangeFormattingParams{document_, whole_, {}});
    row("textDocument/onTypeFormatting", on_type_formatting,
        lsp::DocumentOnTypeFormattingParams{document_, middle_, "\n", {}});
    row("textDocument/codeAction", code_actions,
        lsp::CodeActionParams{document_, {middle_, middle_}, {}});
    row("textDocument/hover", hover, lsp::HoverParams{document_, middle_});
    row("textDocument/documentSymbol", document_symbols, lsp::DocumentSymbolParams{document_});
    row("textDocument/foldingRange", folding_ranges, lsp::FoldingRangeParams{document_});
    row("textDocument/selectionRange", selection_ranges,
        lsp::SelectionRangeParams{document_, {middle_}});
    row("textDocument/documentLink", document_links, lsp::DocumentLinkParams{document_});
    row("textDocument/codeLens", code_lenses, lsp::CodeLensParams{document_});
    row("textDocument/documentHighlight", document_highlights,
        lsp::DocumentHighlightParams{document_, middle_});
    row("textDocument/references", references,
        lsp::ReferenceParams{document_, middle_, {.includeDeclaration = true}});
    row("textDocument/definition", definition, lsp::DefinitionParams{document_, middle_});
    row("textDocument/prepareRename", prepare_rename, lsp::PrepareRenameParams{document_, middle_});
    row("textDocument/rename", rename, lsp::RenameParams{document_, middle_, "B0D9T3W5RM"});
    row("textDocument/linkedEditingRange", linked_editing_ranges,
        lsp::LinkedEditingRangeParams{document_, middle_});
    row("textDocument/inlayHint", inlay_hints, lsp::InlayHintParams{document_, whole_});
    row("textDocument/semanticTokens/range", semantic_tokens_in_range,
        lsp::SemanticTokensRangeParams{document_, whole_});
    SemanticTokensMemory memory;
    print("textDocument/semanticTokens/full",
          median_microseconds([&] { (void)jsonrpc::encoded(memory.full(*analysis_, client_)); }));
    row("textDocument/diagnostic", pull_diagnostics, lsp::DocumentDiagnosticParams{document_});
    for (const char* const command : {"poa.nextMissing", "poa.readiness", "poa.export"}) {
      run_command(command);
    }
  }

 private:
  template <class Params, class Result>
  void row(const char* method, Result (*answer)(const Analysis&, const Params&, const Client&),
           const Params& params) {
    print(method, median_microseconds(
                      [&] { (void)jsonrpc::encoded(answer(*analysis_, params, client_)); }));
  }

  /// What a reply that can be answered later costs, answered at once.
  template <class Params, class Result>
  void row(const char* method,
           void (*answer)(const std::shared_ptr<const Analysis>&, const Params&, Workspace,
                          jsonrpc::Reply<Result>&&),
           const Params& params) {
    const auto replies = std::make_shared<jsonrpc::PendingReplies>(
        [](const jsonrpc::OutgoingMessage&) {}, [](const jsonrpc::Id&, bool) {});
    const jsonrpc::Id id = std::int64_t{1};
    print(method, median_microseconds([&] {
            replies->open(id);
            Workspace alone;
            alone.client = client_;
            answer(analysis_, params, std::move(alone),
                   jsonrpc::Reply<Result>(jsonrpc::PendingReply(replies, id)));
          }));
  }

  void run_command(const char* name) {
    const jsonrpc::Json arguments = {{"uri", document_.uri}};
    const auto prepared = prepare_command({name, std::vector<jsonrpc::Json>{arguments}});
    const auto& command = std::get<PreparedCommand>(prepared);
    print(name, median_microseconds([&] {
            const CommandOutcome outcome = command.run(*analysis_, client_);
            (void)jsonrpc::encoded(std::get<CommandEffect>(outcome).result);
          }));
  }

  static void print(const char* method, double microseconds) {
    std::printf("  %-36s %9.1f us\n", method, microseconds);
  }

  std::shared_ptr<const Analysis> analysis_;
  Client client_;
  Positions positions_;
  lsp::TextDocumentIdentifier document_;
  lsp::Position middle_;
  lsp::Range whole_;
};

/// The body of an appeal again and again, until it is as long as it should be.
std::string lengthened(std::string text) {
  const std::size_t body = text.find("\n## ");
  const std::string more = body == std::string::npos ? text : text.substr(body);
  while (text.size() < kBytes && !more.empty()) text += more;
  return text;
}

void measure(const Analyzer& analyzer, const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(file), {}};
  bytes = lengthened(std::move(bytes));
  std::printf("%s, %zu bytes\n", path.filename().string().c_str(), bytes.size());
  AnalysisInput input;
  input.document.uri = "file:///case/" + path.filename().string();
  input.document.language_id = "markdown";
  input.document.text = std::make_shared<const Text>(std::move(bytes));
  input.settings = std::make_shared<const Settings>();
  input.files = std::make_shared<const FolderFiles>(path.parent_path());
  input.today = {2026, 6, 30};
  Bench(analyse(analyzer, std::move(input))).run();
}

}  // namespace
}  // namespace poa::server

int main(int argc, char** argv) {
  std::vector<std::filesystem::path> paths(argv + 1, argv + argc);
  if (paths.empty()) paths.emplace_back(POA_SOURCE_DIR "/tests/examples/flasks.poa.md");
  std::printf("%u cores, %s build, medians of %d runs; appeals are made %zu bytes long at least\n",
              std::thread::hardware_concurrency(),
#ifdef NDEBUG
              "optimised",
#else
              "debug",
#endif
              poa::server::kRuns, poa::server::kBytes);
  const poa::Analyzer analyzer;
  for (const auto& path : paths) poa::server::measure(analyzer, path);
  return 0;
}
