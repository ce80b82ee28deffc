#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "analysis/assist/code_action_sources.h"
#include "analysis/assist/documents.h"
#include "analysis/assist/list_marker.h"

namespace poa::assist {
namespace {

using markdown::BlockKind;

/// The findings about boxes left open that a tick answers.
std::vector<std::size_t> findings_within(const Request& request, Span item) {
  std::vector<std::size_t> fixes = request.all_of("unchecked-document");
  std::erase_if(fixes,
                [&](std::size_t i) { return !item.contains(request.findings[i].span.begin); });
  return fixes;
}

Edit mark(const markdown::TaskBox& box, std::string_view with) {
  return {{box.mark, box.mark + 1}, Snippet(with)};
}

void toggle(const Request& request, std::vector<CodeAction>& out) {
  for (const markdown::Block& block : request.facts.markdown.blocks) {
    if (block.kind != BlockKind::item || !block.task) continue;
    const Text& text = *request.facts.text;
    if (!request.touches(text.line(text.line_of(block.span.begin)))) continue;
    if (block.task->checked) {
      out.push_back({.title = "Untick this item",
                     .kind = CodeActionKind::rewrite,
                     .edits = {mark(*block.task, " ")}});
    } else {
      std::vector<std::size_t> fixes = findings_within(request, block.span);
      const auto kind = fixes.empty() ? CodeActionKind::rewrite : CodeActionKind::quick_fix;
      out.push_back({.title = "Tick this item",
                     .kind = kind,
                     .edits = {mark(*block.task, "x")},
                     .fixes = std::move(fixes)});
    }
    return;  // the first of a longer selection
  }
}

void add_box(const Request& request, const Section& documents, std::vector<CodeAction>& out) {
  const std::string_view text = request.text();
  for (const Item& item : documents.items) {
    if (item.form != Item::Form::list_item || item.task) continue;
    const Text& lines = *request.facts.text;
    const Span line = lines.line(lines.line_of(item.span.begin));
    if (!request.touches(line)) continue;
    const auto marker = read_list_marker(text.substr(item.span.begin, line.end - item.span.begin));
    if (!marker || marker->has_box) continue;
    const std::size_t at = item.span.begin + marker->box;
    out.push_back({.title = "Make this item a checkbox",
                   .kind = CodeActionKind::rewrite,
                   .edits = {{{at, at}, Snippet("[ ] ")}}});
    return;
  }
}

/// The documents that sentences name which link to a file.
std::uint64_t linked_documents(const Facts& facts, guide::SuspensionType type) {
  const std::span<const Sentence> sentences = facts.prose.sentences();
  std::uint64_t linked = 0;
  std::uint32_t read = 0;  // sentences before this one are known
  for (const markdown::Link& link : facts.markdown.links) {
    if (!leads_to_file(facts, link)) continue;
    // The sentence goes on to the next one's begin: a link at its end may have no words.
    const auto next =
        std::partition_point(sentences.begin(), sentences.end(), [&](const Sentence& sentence) {
          return facts.prose.source(sentence.range).begin < link.span.end;
        });
    const auto last = static_cast<std::uint32_t>(next - sentences.begin());
    if (last <= read) continue;
    linked |= named_documents(facts, {last - 1, last}, type);
    read = last;
  }
  return linked;
}

bool has_file(const Facts& facts, Span item) {
  const auto& links = facts.markdown.links;
  auto link = std::partition_point(links.begin(), links.end(), [&](const markdown::Link& one) {
    return one.span.begin < item.begin;
  });
  for (; link != links.end() && link->span.begin < item.end; ++link) {
    if (leads_to_file(facts, *link)) return true;
  }
  return false;
}

void tick_proven(const Request& request, const Section& documents, std::vector<CodeAction>& out) {
  const Facts& facts = request.facts;
  if (facts.surroundings.files == nullptr || !request.touches(documents.span)) return;
  const auto type = facts.plan.type();
  const std::uint64_t linked = type ? linked_documents(facts, *type) : 0;
  CodeAction action{.title = "Tick what links to a file", .edits = {}};
  for (const Item& item : documents.items) {
    if (!item.task || item.task->checked) continue;
    const std::uint64_t named = type ? named_documents(facts, item.sentences, *type) : 0;
    if (!has_file(facts, item.span) && (named & linked) == 0) continue;
    action.edits.push_back(mark(*item.task, "x"));
    const std::vector<std::size_t> fixes = findings_within(request, item.span);
    action.fixes.insert(action.fixes.end(), fixes.begin(), fixes.end());
  }
  if (action.edits.empty()) return;
  action.kind = action.fixes.empty() ? CodeActionKind::source : CodeActionKind::quick_fix;
  action.preferred = true;
  out.push_back(std::move(action));
}

}  // namespace

void toggle_boxes(const Request& request, std::vector<CodeAction>& out) {
  const Section* documents = request.facts.plan.section(guide::SectionRole::supporting_documents);
  if (documents != nullptr) tick_proven(request, *documents, out);
  toggle(request, out);
  if (documents != nullptr) add_box(request, *documents, out);
}

}  // namespace poa::assist
