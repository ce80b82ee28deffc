// The supporting documents that each suspension type asks for, and how people name them.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/guide/suspension_type.h"
#include "analysis/guide/terms.h"

namespace poa::guide {

/// One way to name a document: every group of `all` occurs, in any order, and no term of `none`.
/// Groups are separated by " & ", the terms (see terms.h) within a group by "|":
/// "letter*|note & authori*|permission".
struct Wording {
  std::string_view all;
  std::string_view none = {};
};

/// One document, or a choice of documents of which any one will do ("as applicable").
struct ChecklistItem {
  std::string_view id;       ///< unique among all items
  std::string_view text;     ///< the item as it is inserted into a document
  std::string_view shows;    ///< what the document must show, for a reader of the hover
  std::string_view never;    ///< what spoils it; empty where nothing in particular does
  std::string_view formats;  ///< files that are accepted; empty where nothing is known
  int max_age_days = 0;      ///< age at the date of the notice; 0 where age does not matter
  /// Whether its absence is worth a warning; an optional document only strengthens the appeal.
  bool required = true;
  /// Terms, with "|" between them, that tell the document in a line of a list of documents, where
  /// nothing but a document is named: "label*" in "Label as it is now printed".
  std::string_view listed = {};
  std::span<const Wording> wordings = {};
};

/// The item where not every case has such a document.
constexpr ChecklistItem if_any(ChecklistItem item) {
  item.required = false;
  return item;
}

/// The checklist of a type, in the order in which it is inserted. The guide's types have the
/// guide's four items each.
[[nodiscard]] std::span<const ChecklistItem* const> checklist(SuspensionType type);

/// Tells which documents of a checklist a sentence or list item names.
class DocumentMatcher {
 public:
  /// By the items' wordings, or by the terms that tell them in a list.
  enum class Names { in_full, in_list };

  /// At most 64 items.
  DocumentMatcher(std::span<const ChecklistItem* const> items, Names names);

  /// Bit i is set where `words` (see terms.h), the words of one sentence or list item, name the
  /// checklist's item i. A document that is said to be missing, or promised for later, is not
  /// named.
  [[nodiscard]] std::uint64_t named(std::span<const std::string_view> words) const;

 private:
  struct CompiledWording {
    std::size_t item;
    std::vector<std::uint16_t> all;
    std::vector<std::uint16_t> none;
  };

  GroupIndex groups_;
  std::vector<CompiledWording> wordings_;
  std::vector<std::uint16_t> absence_before_;
  std::vector<std::uint16_t> absence_right_before_;
  std::vector<std::uint16_t> absence_after_;
};

/// The matcher of a type's checklist, built once.
[[nodiscard]] const DocumentMatcher& document_matcher(SuspensionType type);

/// The documents of a type's checklist that one line of a list of documents names: in full, else by
/// a term that tells it in such a line. Bits as DocumentMatcher::named sets them.
[[nodiscard]] std::uint64_t listed_documents(SuspensionType type,
                                             std::span<const std::string_view> words);

}  // namespace poa::guide
