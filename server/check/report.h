// What `poa check` tells of the documents it checked, in one form or another.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/assist/type_explanation.h"
#include "analysis/rules/finding.h"
#include "analysis/text/text.h"

namespace poa::server {

struct CheckedDocument {
  std::string name;  ///< as the user named it
  std::shared_ptr<const Text> text;
  std::vector<Finding> findings;  ///< in document order
  assist::TypeExplanation type = {};
};

/// What was checked and found so far.
struct Tally {
  std::size_t documents = 0;
  std::array<std::size_t, 4> findings{};  ///< by Severity

  void add(const CheckedDocument& document);
  Tally& operator+=(const Tally& other);
};

/// A form of report. The report is opening(), then the reports of the documents that are not empty
/// with between() between each two, then closing(); so a report can be written while documents are
/// still being checked. All members may be called from any thread.
class Reporter {
 public:
  virtual ~Reporter() = default;
  [[nodiscard]] virtual std::string_view opening() const { return {}; }
  [[nodiscard]] virtual std::string document(const CheckedDocument& document) const = 0;
  [[nodiscard]] virtual std::string_view between() const { return {}; }
  [[nodiscard]] virtual std::string closing(const Tally& tally) const = 0;
};

/// What a report for people is shown on.
struct Screen {
  bool colour = false;        ///< show the escape sequences of ANSI terminals
  std::size_t columns = 160;  ///< the width to keep source lines within
  /// Keep messages within that width too. Not for a file or a pipe: programs read lines.
  bool wraps_messages = false;
};

/// For people: each finding with the line it is about, and a summary.
class TextReporter : public Reporter {
 public:
  explicit TextReporter(const Screen& screen) : screen_(screen) {}

  [[nodiscard]] std::string document(const CheckedDocument& document) const override;
  [[nodiscard]] std::string closing(const Tally& tally) const override;

 private:
  Screen screen_;
};

/// For programs: an array of findings, one a line. Lines and columns count from 1, columns in code
/// points, ends are exclusive; bytes that are not UTF-8 come as U+FFFD.
class JsonReporter : public Reporter {
 public:
  [[nodiscard]] std::string_view opening() const override { return "["; }
  [[nodiscard]] std::string document(const CheckedDocument& document) const override;
  [[nodiscard]] std::string_view between() const override { return ","; }
  [[nodiscard]] std::string closing(const Tally& tally) const override;
};

}  // namespace poa::server
