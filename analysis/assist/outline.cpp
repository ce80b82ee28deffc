#include "analysis/assist/outline.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "analysis/assist/section_state.h"
#include "analysis/guide/suspension_type.h"
#include "analysis/plan/lines.h"

namespace poa::assist {
namespace {

using guide::SectionRole;

/// As much of an item as an outline's line has room for, in bytes.
constexpr std::size_t kLongestName = 64;

/// A name on one line, cut between words where it is long.
std::string as_name(std::string_view text, std::string_view otherwise) {
  std::string name(text.substr(0, kLongestName + 1));
  if (text.size() > kLongestName) {
    const std::size_t space = name.rfind(' ');
    std::size_t end = space == std::string::npos || space == 0 ? kLongestName : space;
    // Not within a character.
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80) --end;
    name.resize(end);
    name += "…";
  }
  std::ranges::replace_if(
      name, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  const Span words = trimmed(name, {0, name.size()});
  return words.empty() ? std::string(otherwise) : std::string(words.in(name));
}

/// The first sentence of an item; the cells of a row in a line.
std::string words_of_item(const Facts& facts, const Item& item) {
  std::string words;
  for (const Sentence& sentence : facts.prose.sentences(item.sentences)) {
    if (!words.empty()) words += " · ";
    words += facts.prose.text(sentence.range);
    if (item.form != Item::Form::table_row || words.size() > kLongestName) break;
  }
  return words;
}

std::string_view state_name(DocumentState state) {
  switch (state) {
    case DocumentState::attached:
      return "attached";
    case DocumentState::open:
      return "open";
    case DocumentState::file_missing:
      break;
  }
  return "file missing";
}

std::string first_frequency(const Facts& facts, const Item& item) {
  for (const Entity& entity : facts.entities_in(item.sentences)) {
    if (entity.kind == EntityKind::frequency) return std::string(facts.prose.text(entity.range));
  }
  return {};
}

void describe(const Facts& facts, SectionRole role, const Item& item, OutlineNode& node) {
  switch (role) {
    case SectionRole::root_cause:
      node.kind = OutlineKind::paragraph;
      break;
    case SectionRole::corrective_actions: {
      const Entity* date = own_date(facts, item);
      node.kind = OutlineKind::action;
      node.detail = date == nullptr ? "no date" : std::string(facts.prose.text(date->range));
      break;
    }
    case SectionRole::prevention_plan:
      node.kind = OutlineKind::measure;
      node.detail = first_frequency(facts, item);
      break;
    case SectionRole::supporting_documents:
      node.kind = OutlineKind::document;
      node.detail = state_name(document_state(facts, item));
      break;
  }
}

OutlineNode node_of(const Facts& facts, const Section& section) {
  const std::string_view text = facts.text->bytes();
  OutlineNode node;
  node.name = as_name(section.heading_text.in(text), guide::info(section.role).heading);
  node.detail = section_state(facts, section);
  node.span = trimmed(text, {section.heading.begin, section.span.end});
  node.selection = section.heading;
  for (const Item& item : section.items) {
    OutlineNode child;
    child.name = as_name(words_of_item(facts, item), "…");
    child.span = item.span;
    child.selection = item.first_line;
    describe(facts, section.role, item, child);
    node.children.push_back(std::move(child));
  }
  return node;
}

bool is_in_section(const Plan& plan, std::size_t offset) {
  const auto after = std::ranges::partition_point(
      plan.sections, [&](const Section& section) { return section.span.begin <= offset; });
  return after != plan.sections.begin() && std::prev(after)->span.contains(offset);
}

/// The outermost headings of Markdown that are neither the title nor in a section.
void add_other_headings(const Facts& facts, std::vector<OutlineNode>& nodes) {
  for (const markdown::Block& block : facts.markdown.blocks) {
    if (block.kind != markdown::BlockKind::heading || block.parent != 0) continue;
    if (facts.plan.title.overlaps(block.span)) continue;
    if (is_in_section(facts.plan, block.span.begin)) continue;
    const Span line = trimmed(facts.text->bytes(), block.span);
    std::string_view words = line.in(facts.text->bytes());
    words.remove_prefix(std::min(words.find_first_not_of("# \t"), words.size()));
    if (words.empty()) continue;
    nodes.push_back({as_name(words, "…"), {}, OutlineKind::heading, block.span, block.span, {}});
  }
}

/// Makes what the protocol demands true whatever the text: children within their parent, a
/// selection within its node.
void fit(OutlineNode& node, Span parent) {
  node.span.begin = std::clamp(node.span.begin, parent.begin, parent.end);
  node.span.end = std::clamp(node.span.end, node.span.begin, parent.end);
  node.selection.begin = std::clamp(node.selection.begin, node.span.begin, node.span.end);
  node.selection.end = std::clamp(node.selection.end, node.selection.begin, node.span.end);
  for (OutlineNode& child : node.children) fit(child, node.span);
}

}  // namespace

std::vector<OutlineNode> outline(const Facts& facts) {
  const Plan& plan = facts.plan;
  const std::string_view text = facts.text->bytes();
  if (plan.title.empty() && plan.sections.empty()) return {};

  OutlineNode appeal;
  std::string_view title = plan.title.in(text);
  title.remove_prefix(std::min(title.find_first_not_of("#* \t"), title.size()));
  appeal.name = as_name(title, "Plan of Action");
  if (const auto type = plan.type()) appeal.detail = guide::info(*type).name;
  appeal.kind = OutlineKind::appeal;
  appeal.span = trimmed(text, {std::min(plan.front_matter.body, text.size()), text.size()});
  appeal.selection = plan.title;
  for (const Section& section : plan.sections) {
    appeal.children.push_back(node_of(facts, section));
  }
  add_other_headings(facts, appeal.children);
  std::ranges::stable_sort(appeal.children, {},
                           [](const OutlineNode& node) { return node.span.begin; });
  fit(appeal, appeal.span);
  return {std::move(appeal)};
}

}  // namespace poa::assist
