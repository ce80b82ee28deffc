// A whole, sound appeal around a piece of one, so that a test can show only the piece.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/analysis.h"

namespace poa::test {

/// A document made of a piece and what is needed around it.
struct Scaffold {
  std::string text;
  std::size_t piece = 0;  ///< the byte at which the piece begins
};

/// `part` says where the piece stands: "opening", "root-cause", "corrective-actions",
/// "prevention-plan", "supporting-documents" or "closing" (the rest is a sound appeal of an
/// inauthentic case), or "document" (the piece is all there is). Throws on any other part.
[[nodiscard]] Scaffold scaffold(std::string_view piece, std::string_view part);

/// Files as a test states them.
class FakeFiles final : public Files {
 public:
  explicit FakeFiles(std::vector<std::string> paths) : paths_(std::move(paths)) {}
  [[nodiscard]] bool exists(std::string_view path) const override;
  [[nodiscard]] std::vector<std::string> below(std::string_view folder) const override;
  [[nodiscard]] bool is_named_in_folder(std::string_view) const override { return false; }

 private:
  std::vector<std::string> paths_;
};

/// The one analyzer of the test program.
[[nodiscard]] const Analyzer& analyzer();

/// The facts of a text with `today` = 2026-06-30 and the files `attachments/loa.pdf` and
/// `attachments/invoices.pdf` beside it.
[[nodiscard]] Facts facts_of(std::string_view text);

/// Its findings under the default settings.
[[nodiscard]] std::vector<Finding> findings_of(std::string_view text);

}  // namespace poa::test
