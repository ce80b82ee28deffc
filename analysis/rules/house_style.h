// What an agency adds to the rules: phrases that they report as well, and words that they never
// report.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/analysis.h"
#include "analysis/facts.h"
#include "analysis/language/phrase.h"
#include "analysis/rules/finding.h"

namespace poa {

/// Compiled once for a set of settings, then immutable and shared by all documents and threads.
///
/// A phrase is plain words of one sentence, no regular expression: case, line breaks and the shape
/// of quotation marks and apostrophes make no difference. It is reported in the writer's own words
/// only (see is_own), and by a rule about a section only there. A finding that shares words with an
/// exception is dropped. Both concern the rules that are about words (Rule::is_about_words) alone.
class HouseStyle {
 public:
  /// A rule's id → phrases; in exceptions, `kEveryRule` stands for all.
  using Phrases = std::map<std::string, std::vector<std::string>, std::less<>>;
  static constexpr std::string_view kEveryRule = "*";
  /// The bytes of the longest phrase, and of all phrases of one rule together: beyond these it
  /// might not compile, and is never found.
  static constexpr std::size_t kLongestPhrase = 200;
  static constexpr std::size_t kMostBytes = std::size_t{32} << 10U;

  /// A phrase as it is looked for in Prose::lower().
  [[nodiscard]] static std::string as_prose(std::string_view phrase);

  HouseStyle(const Phrases& reported, const Phrases& excepted);
  HouseStyle(const HouseStyle&) = delete;
  HouseStyle& operator=(const HouseStyle&) = delete;

  [[nodiscard]] const PhraseFinder& finder() const { return *finder_; }

  /// Adds the phrases to the findings of their rules, each defect once, and drops what is excepted.
  /// `facts` were extracted with this style; the findings are in no order.
  void apply(const Facts& facts, const RuleSettings& settings,
             std::vector<Finding>& findings) const;

 private:
  /// The phrases of one rule, as one wording.
  struct Entry {
    const Rule* rule = nullptr;  ///< null: every rule
    std::string wording;
    std::string_view wording_view;
    PhraseList list;
  };
  using Entries = std::vector<std::unique_ptr<Entry>>;

  static Entries entries_of(const Phrases& phrases);
  void report(const Facts& facts, const RuleSettings& settings,
              std::vector<Finding>& findings) const;
  void except(const Facts& facts, std::vector<Finding>& findings) const;

  Entries reported_;
  Entries excepted_;
  std::unique_ptr<const PhraseFinder> finder_;
};

}  // namespace poa
