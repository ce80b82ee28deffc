#include "server/explain.h"

#include <algorithm>
#include <cstddef>

#include "analysis/rules/rule.h"

namespace poa::server {
namespace {

/// The first sentence of the first paragraph after the page's title.
std::string first_sentence(std::string_view page) {
  const std::size_t title_end = page.find("\n\n");
  if (title_end == std::string_view::npos) return {};
  std::string_view paragraph = page.substr(title_end + 2);
  paragraph = paragraph.substr(0, paragraph.find("\n\n"));
  std::string sentence;
  for (std::size_t i = 0; i < paragraph.size(); ++i) {
    sentence += paragraph[i] == '\n' ? ' ' : paragraph[i];
    const bool last =
        i + 1 == paragraph.size() || paragraph[i + 1] == ' ' || paragraph[i + 1] == '\n';
    if (paragraph[i] == '.' && last) break;
  }
  return sentence;
}

/// A group's name as a heading: "root-cause" is "Root cause".
std::string group_heading(RuleGroup group) {
  std::string heading(group_name(group));
  std::replace(heading.begin(), heading.end(), '-', ' ');
  heading.front() = static_cast<char>(heading.front() - 'a' + 'A');
  return heading;
}

void append_padded(std::string& list, std::string_view word, std::size_t width) {
  list.append(word).append(width - std::min(width, word.size()) + 2, ' ');
}

}  // namespace

std::string list_rules() {
  std::size_t width = 0;
  for (const Rule* rule : all_rules()) width = std::max(width, rule->id.size());

  std::string list;
  const Rule* before = nullptr;
  for (const Rule* rule : all_rules()) {
    if (before == nullptr || before->group != rule->group) {
      if (before != nullptr) list += "\n";
      list.append(group_heading(rule->group)).append("\n");
    }
    before = rule;
    list += "  ";
    append_padded(list, rule->id, width);
    append_padded(list, severity_name(rule->severity), std::string_view("warning").size());
    list.append(rule_summary(rule->id)).append("\n");
  }
  return list;
}

std::string rule_summary(std::string_view id) { return first_sentence(rule_page(id)); }

std::string explain_rule(std::string_view id) { return std::string(rule_page(id)); }

}  // namespace poa::server
