#include "server/serve/workspace.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <system_error>

#include "server/serve/uri.h"

namespace poa::server {
namespace {

namespace fs = std::filesystem;

bool is_left_out(std::string_view name) { return name.starts_with('.') || name == "node_modules"; }

/// The walk through the folders.
class Walk {
 public:
  Walk(const Workspace& workspace, const std::stop_token& stop)
      : workspace_(workspace), stop_(stop) {
    for (const Snapshot& document : workspace_.open) {
      if (const auto path = file_path_of(document.uri)) seen_.insert(path->lexically_normal());
    }
  }

  std::vector<fs::path> files() && {
    for (const fs::path& folder : workspace_.folders) walk(folder);
    return std::move(files_);
  }

 private:
  [[nodiscard]] bool is_done() const {
    return stop_.stop_requested() || entries_ >= Workspace::most_entries ||
           files_.size() >= Workspace::most_files;
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
      if (is_left_out(name)) {
        entry.disable_recursion_pending();
      } else if (is_markdown_name(name) && entry->is_regular_file(unknown) &&
                 entry->file_size(unknown) <= Workspace::most_file_bytes &&
                 seen_.insert(entry->path().lexically_normal()).second) {
        files_.push_back(entry->path());
      }
    }
  }

  const Workspace& workspace_;
  const std::stop_token& stop_;
  std::set<fs::path> seen_;
  std::size_t entries_ = 0;
  std::vector<fs::path> files_;
};

}  // namespace

std::vector<fs::path> Workspace::files(const std::stop_token& stop) const {
  return Walk(*this, stop).files();
}

void Workspace::for_each_plan(const std::stop_token& stop,
                              const std::function<bool(const WorkspacePlan&)>& visit) const {
  const Analyzer& plans = *analyzer.get();
  const auto goes_on = [&](const lsp::DocumentUri& uri, lsp::Nullable<lsp::Version> version,
                           const std::shared_ptr<const Text>& text) {
    if (stop.stop_requested()) return false;
    const WorkspacePlan plan{uri, version, plans.facts(text, {today, nullptr, {}})};
    return !is_plan_of_action(plan.facts.plan, file_name_of(uri)) || visit(plan);
  };
  for (const Snapshot& document : open) {
    if (!goes_on(document.uri, document.version, document.text)) return;
  }
  for (const fs::path& file : files(stop)) {
    if (!goes_on(file_uri_of(file), {}, read_text(file))) return;
  }
}

bool is_walked(const fs::path& file, const fs::path& folder) {
  const fs::path way = file.lexically_relative(folder);
  // Outside of the folder it begins with "..".
  return !way.empty() && std::none_of(way.begin(), way.end(), [](const fs::path& part) {
    return is_left_out(part.string());
  });
}

std::shared_ptr<const Text> read_text(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(file), {}};
  return std::make_shared<const Text>(std::move(bytes));
}

}  // namespace poa::server
