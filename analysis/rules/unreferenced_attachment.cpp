#include "analysis/rules/unreferenced_attachment.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/rules/attachments.h"
#include "analysis/rules/file_link.h"
#include "analysis/rules/message.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

/// As file systems of many writers compare names: without regard to case (of ASCII letters).
std::string lowered(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  return lower;
}

/// Every file name that the document links to or writes out, in lower case.
std::set<std::string> named_files(const Facts& facts) {
  std::set<std::string> names;
  for (const markdown::Link& link : facts.markdown.links) {
    const auto file = linked_file(link.target);
    if (file) names.insert(lowered(file_name_of(*file)));
  }
  for (const Token& token : facts.prose.tokens()) {
    if (token.kind == TokenKind::address || token.kind == TokenKind::opaque) {
      names.insert(std::string(file_name_of(facts.prose.lower(token))));
    }
  }
  return names;
}

/// The sub-folders of the attachments that belong to another appeal: a document beside this one
/// names them ("attachments: attachments/54", a link into it), and this one names nothing of them.
class FoldersOfOthers {
 public:
  /// `folder` is where this document keeps its attachments.
  FoldersOfOthers(const Facts& facts, const std::string& folder)
      : facts_(facts),
        stated_(facts.plan.front_matter.attachments.has_value()),
        prefix_(folder.empty() || folder == "." ? 0 : folder.size() + 1) {}

  /// Files come in order, so that those of one sub-folder follow each other.
  [[nodiscard]] bool hold(const std::string& file) {
    const std::size_t slash = stated_ ? file.npos : file.find('/', prefix_);
    if (slash == file.npos) return false;
    const std::string_view folder = std::string_view(file).substr(0, slash);
    if (folder != folder_) {
      folder_ = folder;
      others_ = !is_named_here() && facts_.surroundings.files->is_named_in_folder(folder_);
    }
    return others_;
  }

 private:
  [[nodiscard]] bool is_named_here() const {
    const std::string inside = lowered(folder_) + "/";
    const bool linked = std::ranges::any_of(facts_.markdown.links, [&](const markdown::Link& link) {
      const auto file = linked_file(link.target);
      return file && lowered(*file).starts_with(inside);
    });
    return linked || std::ranges::any_of(facts_.prose.tokens(), [&](const Token& token) {
             return (token.kind == TokenKind::address || token.kind == TokenKind::opaque) &&
                    facts_.prose.lower(token).find(inside) != std::string_view::npos;
           });
  }

  const Facts& facts_;
  bool stated_;         ///< what a document states is its own with all sub-folders
  std::size_t prefix_;  ///< the bytes of a path before the sub-folder
  std::string folder_;  ///< the last one asked for
  bool others_ = false;
};

/// Files that systems leave behind: ".DS_Store", "Thumbs.db", "~$contract.docx".
bool is_litter(std::string_view name) {
  return name.starts_with('.') || name.starts_with('~') || name == "thumbs.db" ||
         name == "desktop.ini";
}

void check(const Facts& facts, Report& report) {
  const std::vector<std::string> unnamed = unreferenced_attachments(facts);
  if (unnamed.empty()) return;

  constexpr std::size_t kMostNames = 3;
  std::string names;
  for (std::size_t i = 0; i < std::min(unnamed.size(), kMostNames); ++i) {
    names += (i == 0 ? "" : ", ") + in_quotes(unnamed[i]);
  }
  if (unnamed.size() > kMostNames) {
    names += " and " + std::to_string(unnamed.size() - kMostNames) + " more";
  }
  const Section* section = facts.plan.section(guide::SectionRole::supporting_documents);
  report.add(section != nullptr ? section->heading_text : facts.plan.title,
             "Nothing in the plan names " + names +
                 ". List what the reviewer should look at, and take the rest out of the folder.");
}

}  // namespace

std::vector<std::string> unreferenced_attachments(const Facts& facts) {
  if (facts.surroundings.files == nullptr) return {};
  const std::string folder = attachments_folder(facts);
  std::vector<std::string> attachments = facts.surroundings.files->below(folder);
  if (attachments.empty()) return {};
  const std::set<std::string> named = named_files(facts);
  FoldersOfOthers others(facts, folder);
  std::erase_if(attachments, [&](const std::string& path) {
    const std::string name = lowered(file_name_of(path));
    return is_litter(name) || named.contains(name) ||
           facts.surroundings.files->is_named_in_folder(name) || others.hold(path);
  });
  return attachments;
}

const Rule kUnreferencedAttachment{.id = "unreferenced-attachment",
                                   .group = RuleGroup::evidence,
                                   .severity = Severity::hint,
                                   .check = check};

}  // namespace poa
