#include "server/serve/workspace_symbols.h"

#include <algorithm>
#include <asio/post.hpp>
#include <exception>
#include <fstream>
#include <iterator>
#include <memory>
#include <set>
#include <stop_token>
#include <utility>

#include "analysis/assist/outline.h"
#include "server/serve/uri.h"

namespace poa::server {
namespace {

namespace fs = std::filesystem;
using Symbols = std::vector<lsp::SymbolInformation>;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

class Search {
 public:
  Search(const SymbolSearch& search, const Analyzer& analyzer, std::stop_token cancelled)
      : search_(search), analyzer_(analyzer), cancelled_(std::move(cancelled)) {}

  Symbols run() {
    for (const Snapshot& document : search_.open) {
      if (const auto path = file_path_of(document.uri)) seen_.insert(path->lexically_normal());
      read(document.uri, document.text);
    }
    for (const fs::path& folder : search_.folders) walk(folder);
    return std::move(found_);
  }

 private:
  [[nodiscard]] bool is_done() const {
    return cancelled_.stop_requested() || found_.size() >= SymbolSearch::most_symbols ||
           entries_ >= SymbolSearch::most_entries || files_ >= SymbolSearch::most_files;
  }

  void walk(const fs::path& folder) {
    std::error_code error;
    fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied,
                                           error);
    for (; !error && entry != fs::recursive_directory_iterator() && !is_done();
         entry.increment(error)) {
      ++entries_;
      const std::string name = entry->path().filename().string();
      std::error_code unknown;  // an entry that vanished meanwhile is neither
      if (name.starts_with('.') || name == "node_modules") {
        entry.disable_recursion_pending();
      } else if ((name.ends_with(".md") || name.ends_with(".markdown")) &&
                 entry->is_regular_file(unknown) &&
                 entry->file_size(unknown) <= SymbolSearch::most_file_bytes &&
                 seen_.insert(entry->path().lexically_normal()).second) {
        ++files_;
        read_file(entry->path());
      }
    }
  }

  void read_file(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    read(file_uri_of(path), std::make_shared<const Text>(std::move(bytes)));
  }

  void read(const lsp::DocumentUri& uri, const std::shared_ptr<const Text>& text) {
    const Facts facts = analyzer_.facts(text, {search_.today, nullptr, {}});
    if (!is_plan_of_action(facts.plan, file_name_of(uri))) return;
    const Positions positions(*text, search_.encoding);
    const auto appeals = assist::outline(facts);
    if (appeals.empty()) return;
    const assist::OutlineNode& appeal = appeals.front();
    add(appeal.name, lsp::SymbolKind::File, {uri, positions.range(appeal.selection)}, {});
    for (const assist::OutlineNode& node : appeal.children) {
      if (node.kind != assist::OutlineKind::section) continue;
      add(node.name, lsp::SymbolKind::Namespace, {uri, positions.range(node.selection)},
          appeal.name);
    }
    std::set<std::string_view> asins;
    for (const Entity& entity : facts.entities) {
      if (entity.kind != EntityKind::asin || !entity.valid) continue;
      if (!asins.insert(entity.value).second) continue;
      add(entity.value, lsp::SymbolKind::Constant, {uri, positions.range(entity.span)},
          appeal.name);
    }
  }

  void add(const std::string& name, lsp::SymbolKind kind, lsp::Location place,
           const std::string& container) {
    if (found_.size() >= SymbolSearch::most_symbols || !matches_query(search_.query, name)) return;
    lsp::SymbolInformation& symbol = found_.emplace_back();
    symbol.name = name;
    symbol.kind = kind;
    symbol.location = std::move(place);
    if (!container.empty()) symbol.containerName = container;
  }

  const SymbolSearch& search_;
  const Analyzer& analyzer_;
  std::stop_token cancelled_;
  std::set<fs::path> seen_;
  std::size_t entries_ = 0;
  std::size_t files_ = 0;
  Symbols found_;
};

}  // namespace

bool matches_query(std::string_view query, std::string_view name) {
  for (const char c : name) {
    if (query.empty()) break;
    if (lower(c) == lower(query.front())) query.remove_prefix(1);
  }
  return query.empty();
}

void search_symbols(SymbolSearch search, const SharedAnalyzer& analyzer,
                    const asio::any_io_executor& owner, const asio::any_io_executor& workers,
                    jsonrpc::Reply<Symbols>&& reply) {
  std::stop_token cancelled = reply.cancellation();
  auto waiting = std::make_shared<jsonrpc::Reply<Symbols>>(std::move(reply));
  asio::post(workers, [search = std::move(search), analyzer, owner, cancelled,
                       waiting = std::move(waiting)]() mutable {
    Symbols found;
    try {
      found = Search(search, *analyzer.get(), cancelled).run();
    } catch (const std::exception&) {
      // Out of memory or a disk that fails: what was found so far is lost, the server goes on.
    }
    asio::post(owner, [waiting = std::move(waiting), found = std::move(found), cancelled] {
      if (cancelled.stop_requested()) {
        waiting->cancelled();
      } else {
        waiting->result(found);
      }
    });
  });
}

}  // namespace poa::server
