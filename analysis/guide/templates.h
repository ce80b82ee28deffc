// Texts to complete a Plan of Action with: mostly fields, because a template that many people send
// becomes boilerplate, and a reviewer refuses boilerplate.
//
// Notation: `{supplier name}` is a field, `{frequency|weekly|monthly}` one with choices. Fields of
// one name in a text are one field: who fills one fills all. `{date#2}` is shown as "date" but is a
// field of its own. A template has no other use for braces.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/guide/section.h"
#include "analysis/guide/suspension_type.h"

namespace poa::guide {

/// A stretch of a template: literal text, or a field.
struct TemplatePiece {
  std::string_view literal = {};  ///< empty for a field
  std::string_view name = {};     ///< of a field, as shown: "supplier name"
  /// 1 for the first field of the template, 2 for the next of another name …; equal for fields that
  /// are one. 0 for literal text.
  int field = 0;
  std::vector<std::string_view> choices = {};

  [[nodiscard]] bool is_field() const { return field != 0; }
};

/// The pieces of a template; views into `text`. An opening brace that is never closed is text.
[[nodiscard]] std::vector<TemplatePiece> parse_template(std::string_view text);

/// The template as plain text, its fields as placeholders: `[supplier name]`.
[[nodiscard]] std::string with_placeholders(std::string_view text);

/// What a piece of a Plan of Action a template is an example of.
enum class ExampleKind : std::uint8_t { root_cause, corrective_action, prevention_measure };

/// An example that stands for itself: a root cause's paragraph, one action or one measure.
struct Example {
  std::string_view id;  ///< unique among all examples
  ExampleKind kind;
  std::string_view title;  ///< what a menu shows
  std::string_view text;   ///< in the notation above
  /// The types that it suits, best first; empty: any.
  std::span<const SuspensionType> types;
  /// Whether the guide has an example of this structure.
  bool in_guide;
};

[[nodiscard]] std::span<const Example> all_examples();

/// The examples of a kind that suit a type: its own first, then those that suit any.
[[nodiscard]] std::vector<const Example*> examples(ExampleKind kind, SuspensionType type);

/// A section with its heading and a type's examples or checklist, in the notation above. It ends in
/// one line break.
[[nodiscard]] std::string section_template(SectionRole role, SuspensionType type);

/// A whole Plan of Action for a type, in the notation above: front matter, title, salutation, the
/// four sections and the sign-off.
[[nodiscard]] std::string plan_template(SuspensionType type);

}  // namespace poa::guide
