// `poa check --explain-type`: the kind of suspension of each document, and the words that tell it.
#pragma once

#include <string>
#include <string_view>

#include "server/check/report.h"

namespace poa::server {

/// For people: the type, where it is from, and the lines with the words that decided.
class TypeTextReporter : public Reporter {
 public:
  explicit TypeTextReporter(const Screen& screen) : screen_(screen) {}

  [[nodiscard]] std::string document(const CheckedDocument& document) const override;
  [[nodiscard]] std::string closing(const Tally&) const override { return {}; }

 private:
  Screen screen_;
};

/// For programs: an array with an object for each document, one a line; {file, type, stated,
/// inferred, score, lead, words: [{text, range}]}, where an unknown type is null.
class TypeJsonReporter : public JsonReporter {
 public:
  [[nodiscard]] std::string document(const CheckedDocument& document) const override;
  [[nodiscard]] std::string closing(const Tally& tally) const override;
};

}  // namespace poa::server
