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
  std::vector<std::string> attachments = facts.surroundings.files->below(attachments_folder(facts));
  if (attachments.empty()) return {};
  const std::set<std::string> named = named_files(facts);
  std::erase_if(attachments, [&](const std::string& path) {
    const std::string name = lowered(file_name_of(path));
    return is_litter(name) || named.contains(name) ||
           facts.surroundings.files->is_named_in_folder(name);
  });
  return attachments;
}

const Rule kUnreferencedAttachment{.id = "unreferenced-attachment",
                                   .group = RuleGroup::evidence,
                                   .severity = Severity::hint,
                                   .check = check};

}  // namespace poa
