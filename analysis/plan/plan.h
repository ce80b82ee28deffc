// A document seen as a Plan of Action: its sections, actions, measures and documents.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/guide/section.h"
#include "analysis/guide/suspension_type.h"
#include "analysis/language/prose.h"
#include "analysis/markdown/document.h"
#include "analysis/plan/front_matter.h"
#include "analysis/plan/heading_reader.h"
#include "analysis/text/span.h"
#include "analysis/text/text.h"

namespace poa {

/// An action, a measure or a line of the supporting documents: a list item of the section's own
/// lists (nested lists belong to their parent item), a row of its table, or, in a section without
/// either, a paragraph. An item has words: a bullet just typed is none yet.
struct Item {
  enum class Form { list_item, table_row, paragraph };
  Form form = Form::list_item;
  Span span;             ///< all of it, marker and nested lists included
  Span first_line;       ///< its words on that line: where findings about the whole item are drawn
  IndexRange passages;   ///< in Prose::passages()
  IndexRange sentences;  ///< in Prose::sentences()
  std::optional<markdown::TaskBox> task;
};

/// A section, from its heading to the next heading of the same or a higher rank. Where the heading
/// is the first line of a paragraph, the paragraph's passage is both the heading's and the body's.
struct Section {
  guide::SectionRole role = guide::SectionRole::root_cause;
  guide::HeadingStrength strength = guide::HeadingStrength::strong;  ///< of its heading
  Span heading;       ///< the line of the heading, without its ending
  Span heading_text;  ///< the words of it, without markup
  std::uint32_t heading_passage = 0;
  /// From the heading to where the next section, an unknown heading of the same rank, the sign-off
  /// or the end of the document begins, blank lines included.
  Span span;
  Span body;             ///< the same without the heading's line
  IndexRange passages;   ///< of the body, sub-headings included, in Prose::passages()
  IndexRange sentences;  ///< of the body, in Prose::sentences()
  std::vector<Item> items;
  bool has_list = false;    ///< a list or a table with words, of its own or below it
  bool empty = true;        ///< nothing but sub-headings and comments
  std::uint32_t words = 0;  ///< of the body, without sub-headings and block quotes
  /// The section's paragraphs outside its items, such as lead-ins and closing lines; block quotes
  /// and sub-headings are none. In Prose::passages().
  std::vector<std::uint32_t> framing;
};

/// A run of prose that is no section: the opening or the closing.
struct Part {
  Span span;
  IndexRange passages;
  IndexRange sentences;
};

/// The suspension type that was inferred, and the first words that speak for it.
struct InferredType {
  guide::SuspensionType type = guide::SuspensionType::inauthentic;
  int score = 0;
  /// How clearly it leads: its score less that of the best type of another family.
  int lead = 0;
  std::vector<ProseRange> evidence;
};

struct Plan {
  FrontMatter front_matter;
  /// Where findings about the whole document go: the first heading of level 1, else the first line
  /// of content after the front matter, else an empty span at its end.
  Span title;
  Part opening;                       ///< before the first section, title included
  std::vector<Section> sections;      ///< in document order
  Part closing;                       ///< from the sign-off on, if there is one
  std::uint32_t narrative_words = 0;  ///< opening to closing, supporting documents left out

  std::optional<guide::SuspensionType> stated_type;  ///< by the front matter
  std::optional<InferredType> inferred_type;         ///< by the opening and the root cause

  std::vector<HeadingReading> heading_readings;  ///< for the next version of the document

  bool addresses_amazon = false;  ///< "Dear Amazon …", "Dear Seller Performance Team"

  /// The stated type, else the inferred one.
  [[nodiscard]] std::optional<guide::SuspensionType> type() const;
  /// The first section of a role.
  [[nodiscard]] const Section* section(guide::SectionRole role) const;
  /// The sentences that tell the type: of the opening and of the root cause.
  [[nodiscard]] std::vector<IndexRange> sentences_about_type() const;
  /// The section whose heading or body holds a byte, or ends there at the document's end.
  [[nodiscard]] const Section* section_at(std::size_t offset) const;
};

/// What was read from an earlier version of the document.
struct EarlierPlan {
  const Plan& plan;
  const Prose& prose;
};

/// Reads the Markdown after the front matter as a Plan of Action; linear in the document's size.
/// With that of an earlier version, the type is inferred anew only where its words changed.
[[nodiscard]] Plan read_plan(const Text& text, FrontMatter front_matter,
                             const markdown::Document& markdown, const Prose& prose,
                             const std::optional<EarlierPlan>& earlier = {});

/// Whether a document is a Plan of Action at all; `file_name` is its last path component. Names
/// that end in `.poa.md`, the front-matter key `suspension`, two section headings of different
/// roles that hardly head anything else, or a salutation to Amazon tell one.
[[nodiscard]] bool is_plan_of_action(const Plan& plan, std::string_view file_name);

}  // namespace poa
