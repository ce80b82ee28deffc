#include "server/serve/workspace.h"

#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <system_error>

#include "server/serve/uri.h"

namespace poa::server {
namespace {

namespace fs = std::filesystem;

class Walk {
 public:
  Walk(const Workspace& workspace, const std::stop_token& stop,
       const std::function<bool(const WorkspacePlan&)>& visit)
      : workspace_(workspace), analyzer_(*workspace.analyzer.get()), stop_(stop), visit_(visit) {}

  void run() {
    for (const Snapshot& document : workspace_.open) {
      if (is_done()) return;
      if (const auto path = file_path_of(document.uri)) seen_.insert(path->lexically_normal());
      read(document.uri, document.version, document.text);
    }
    for (const fs::path& folder : workspace_.folders) walk(folder);
  }

 private:
  [[nodiscard]] bool is_done() const {
    return enough_ || stop_.stop_requested() || entries_ >= Workspace::most_entries ||
           files_ >= Workspace::most_files;
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
                 entry->file_size(unknown) <= Workspace::most_file_bytes &&
                 seen_.insert(entry->path().lexically_normal()).second) {
        ++files_;
        read_file(entry->path());
      }
    }
  }

  void read_file(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    read(file_uri_of(path), {}, std::make_shared<const Text>(std::move(bytes)));
  }

  void read(const lsp::DocumentUri& uri, lsp::Nullable<lsp::Version> version,
            const std::shared_ptr<const Text>& text) {
    WorkspacePlan plan{uri, version, analyzer_.facts(text, {workspace_.today, nullptr, {}})};
    if (is_plan_of_action(plan.facts.plan, file_name_of(uri))) enough_ = !visit_(plan);
  }

  const Workspace& workspace_;
  const Analyzer& analyzer_;
  const std::stop_token& stop_;
  const std::function<bool(const WorkspacePlan&)>& visit_;
  std::set<fs::path> seen_;
  std::size_t entries_ = 0;
  std::size_t files_ = 0;
  bool enough_ = false;
};

}  // namespace

void Workspace::for_each_plan(const std::stop_token& stop,
                              const std::function<bool(const WorkspacePlan&)>& visit) const {
  Walk(*this, stop, visit).run();
}

}  // namespace poa::server
