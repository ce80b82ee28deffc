// Giving a thing another name, everywhere in a document.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/assist/code_action.h"
#include "analysis/facts.h"

namespace poa::assist {

/// What can be renamed at a place.
struct RenamePlace {
  Span span;         ///< what is written there
  std::string name;  ///< what there is to change: of a file the name without its folder
};

/// Nothing where there is no name, and for a date, which is no name.
[[nodiscard]] std::optional<RenamePlace> rename_place(const Facts& facts, std::size_t offset);

/// A file that has to be renamed together with the links to it; paths from the document's folder.
struct FileMove {
  std::string from;
  std::string to;
};

struct Rename {
  /// Why it can't be, in a sentence for the writer; empty if it can.
  std::string problem;
  /// What the writer loses by it, in a sentence: the document names another thing so already, and
  /// the two could not be told apart any more. Empty where that is not so.
  std::string clash;
  /// In document order, without overlaps.
  std::vector<Edit> edits;
  /// For an attachment, whether its file is there or not.
  std::optional<FileMove> file;
};

/// The name at the offset becomes `new_name`, at each place in its own form: where a company stands
/// without its legal form, so does its new name; where a person is called by a part of the name, so
/// are they afterwards. An identifier has to stay one of its kind, a file has to keep its ending.
[[nodiscard]] Rename rename(const Facts& facts, std::size_t offset, std::string_view new_name);

}  // namespace poa::assist
