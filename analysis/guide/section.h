// The four sections of a Plan of Action, and the many headings people give them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace poa::guide {

/// In the order in which they belong in a document.
enum class SectionRole : std::uint8_t {
  root_cause,
  corrective_actions,
  prevention_plan,
  supporting_documents,
};

inline constexpr std::size_t section_role_count = 4;

struct SectionInfo {
  SectionRole role;
  std::string_view id;       ///< "root-cause"
  std::string_view heading;  ///< the heading that we insert: "Root Cause"
  std::string_view purpose;  ///< what a reviewer wants from it; one or two sentences
};

/// All sections, in their order.
[[nodiscard]] std::span<const SectionInfo> all_sections();

[[nodiscard]] const SectionInfo& info(SectionRole role);

/// How sure a heading is.
enum class HeadingStrength : std::uint8_t {
  /// A word of many meanings ("Documentation", "Resolution"). It heads a section only in a document
  /// that is known to be a Plan of Action, and only where no strong heading has the same role.
  weak,
  /// A section's own name and nothing else ("Prevention"). It heads a section of every appeal, and
  /// is no sign of one: other reports have it, too.
  bare,
  /// A heading of an appeal. Two of different roles make a document a Plan of Action.
  strong,
};

struct RecognisedHeading {
  SectionRole role;
  HeadingStrength strength;

  friend bool operator==(RecognisedHeading, RecognisedHeading) = default;
};

/// The section that a heading names, in English, German or French; nothing where it names none.
/// `heading` is the heading's text; numbering ("1.", "A)", "Section 2:", "IV."), case, emoji, bold
/// markers and a colon at the end do not matter.
[[nodiscard]] std::optional<RecognisedHeading> recognise_heading(std::string_view heading);

}  // namespace poa::guide
