// A document read as a Plan of Action, and its outline as a few lines of text.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "analysis/guide/section.h"
#include "analysis/language/prose.h"
#include "analysis/markdown/document.h"
#include "analysis/plan/plan.h"
#include "analysis/text/text.h"

namespace poa::test {

/// Keeps everything that a Plan refers to.
struct ReadDocument {
  explicit ReadDocument(std::string bytes)
      : text(std::move(bytes)),
        front_matter(read_front_matter(text.bytes())),
        markdown(markdown::parse(text.bytes(), front_matter.body)),
        prose(text.bytes(), markdown),
        plan(read_plan(text, front_matter, markdown, prose)) {}

  [[nodiscard]] std::string in(Span span) const { return std::string(span.in(text.bytes())); }
  /// The first words of a passage.
  [[nodiscard]] std::string passage(std::uint32_t index) const {
    return std::string(prose.text(prose.passages()[index].range));
  }

  Text text;
  FrontMatter front_matter;
  markdown::Document markdown;
  Prose prose;
  Plan plan;
};

/// A line a section, "root-cause" or "root-cause, empty"; below it "- " and the first line of each
/// item, and ". " and the words of each paragraph that is none.
inline std::string outline(std::string bytes) {
  const ReadDocument document(std::move(bytes));
  std::string result;
  for (const Section& section : document.plan.sections) {
    result += guide::info(section.role).id;
    result += section.empty ? ", empty\n" : "\n";
    for (const Item& item : section.items) result += "- " + document.in(item.first_line) + "\n";
    for (const std::uint32_t line : section.framing) result += ". " + document.passage(line) + "\n";
  }
  return result;
}

inline bool is_plan(std::string bytes, std::string_view file_name = "appeal.md") {
  return is_plan_of_action(ReadDocument(std::move(bytes)).plan, file_name);
}

}  // namespace poa::test
