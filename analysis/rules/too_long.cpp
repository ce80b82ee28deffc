#include <cstdint>
#include <string>

#include "analysis/guide/section.h"
#include "analysis/rules/table.h"
#include "analysis/text/utf8.h"

namespace poa {
namespace {

std::uint32_t characters(const Prose& prose, IndexRange passages) {
  if (passages.empty()) return 0;
  // From the first passage to where the one after the last begins: blank lines count.
  const auto all = prose.passages();
  const std::size_t end =
      passages.last < all.size() ? all[passages.last].range.begin : all.back().range.end;
  std::uint32_t count = 0;
  for (std::size_t at = all[passages.first].range.begin; at < end;
       at += decode_utf8(prose.text(), at).size) {
    ++count;
  }
  return count;
}

/// The characters of what is pasted into the submission box: all but the supporting documents,
/// which are uploaded.
std::uint32_t narrative_characters(const Facts& facts) {
  const auto passages = static_cast<std::uint32_t>(facts.prose.passages().size());
  std::uint32_t count = characters(facts.prose, {0, passages});
  for (const Section& section : facts.plan.sections) {
    if (section.role != guide::SectionRole::supporting_documents) continue;
    count -= characters(facts.prose, section.passages);
  }
  return count;
}

/// The limit of the submission box is no public figure: off until the user sets it.
void check_characters(const Facts& facts, Report& report) {
  const std::uint32_t most = facts.surroundings.options.max_characters;
  if (most == 0) return;
  const std::uint32_t count = narrative_characters(facts);
  if (count <= most) return;
  report.add(facts.plan.title, "The appeal has " + std::to_string(count) +
                                   " characters, and the box takes " + std::to_string(most) +
                                   ". What is beyond them does not reach the reviewer.");
}

void check(const Facts& facts, Report& report) {
  const RuleOptions& options = facts.surroundings.options;
  if (facts.plan.narrative_words > options.max_words) {
    report.add(facts.plan.title,
               "The appeal has " + std::to_string(facts.plan.narrative_words) + " words; over " +
                   std::to_string(options.max_words) +
                   " a reviewer skims. Keep what was found, done and changed, and cut the rest.");
  }
  check_characters(facts, report);
  for (const Section& section : facts.plan.sections) {
    if (section.role == guide::SectionRole::supporting_documents) continue;
    if (section.words <= options.max_section_words) continue;
    report.add(section.heading_text,
               "This section has " + std::to_string(section.words) + " words; over " +
                   std::to_string(options.max_section_words) +
                   " its point gets lost. Keep the facts that a reviewer can check.");
  }
}

}  // namespace

const Rule kTooLong{
    .id = "too-long", .group = RuleGroup::structure, .severity = Severity::warning, .check = check};

}  // namespace poa
