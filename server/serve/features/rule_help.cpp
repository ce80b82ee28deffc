#include "server/serve/features/rule_help.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace poa::server {
namespace {

// Pages fence their examples with four backticks and name the part of a plan after `markdown`,
// which is for our tests; editors colour by the first word at best.
constexpr std::string_view kPageFence = "````";
constexpr std::string_view kOpeningFence = "```markdown";
constexpr std::string_view kClosingFence = "```";

constexpr std::array<std::string_view, 2> kExamples{"Bad", "Good"};
constexpr std::array<std::string_view, 2> kLeftOut{"Options", "Source"};

bool is_among(std::string_view name, std::span<const std::string_view> names) {
  return std::ranges::find(names, name) != names.end();
}

/// A section of a page, the first without a name. Blocks are paragraphs, each one line, and
/// examples.
struct PageSection {
  std::string_view name;
  std::vector<std::string> blocks;
};

std::vector<PageSection> sections_of(std::string_view page) {
  std::vector<PageSection> sections(1);
  bool in_example = false;
  bool in_paragraph = false;
  while (!page.empty()) {
    const std::size_t end = std::min(page.find('\n'), page.size());
    const std::string_view line = page.substr(0, end);
    page.remove_prefix(std::min(end + 1, page.size()));
    auto& blocks = sections.back().blocks;
    const bool continues = in_paragraph;
    in_paragraph = false;
    if (in_example) {
      in_example = line != kPageFence;
      blocks.back().append("\n").append(in_example ? line : kClosingFence);
    } else if (line.starts_with(kPageFence)) {
      in_example = true;
      blocks.emplace_back(kOpeningFence);
    } else if (line.starts_with("## ")) {
      sections.push_back({line.substr(3), {}});
    } else if (!line.empty() && !line.starts_with("# ")) {
      in_paragraph = true;
      if (continues) {
        // The rows of a table and the items of a list stay on lines of their own.
        const bool stays = line.starts_with("|") || line.starts_with("- ");
        blocks.back().append(stays ? "\n" : " ").append(line);
      } else {
        blocks.emplace_back(line);
      }
    }
  }
  return sections;
}

}  // namespace

std::string rule_help(std::string_view page) {
  std::string help;
  const auto add = [&](std::string_view block) {
    help.append(help.empty() ? "" : "\n\n").append(block);
  };
  for (const PageSection& section : sections_of(page)) {
    if (is_among(section.name, kLeftOut)) continue;
    if (!section.name.empty()) add("**" + std::string(section.name) + "**");
    for (const std::string& block : section.blocks) {
      add(block);
      if (is_among(section.name, kExamples) && block.starts_with(kOpeningFence)) break;
    }
  }
  return help;
}

}  // namespace poa::server
