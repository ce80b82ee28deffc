#include "analysis/plan/section_evidence.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analysis/guide/terms.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using guide::SectionRole;
using markdown::Block;
using markdown::BlockId;
using markdown::BlockKind;

bool is_number_of_at_most(std::string_view word, std::size_t digits) {
  return !word.empty() && word.size() <= digits &&
         std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

/// "12 June", "June 12, 2026", "2026-06-12", "12.06.2026".
bool has_day(const guide::Words& words) {
  constexpr std::array<std::string_view, 23> kMonths = {
      "january", "february",  "march",   "april",    "may",      "june", "july", "august",
      "sept",    "september", "october", "november", "december", "jan",  "feb",  "mar",
      "apr",     "jun",       "jul",     "aug",      "oct",      "nov",  "dec"};
  const auto is_day = [&](std::size_t at) {
    return at < words.size() && is_number_of_at_most(words[at], 2);
  };
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string_view word = words[at];
    if (is_one_of(word, kMonths) && (is_day(at - 1) || is_day(at + 1))) return true;
    const bool year = word.size() == 4 && word.starts_with("20") && is_number_of_at_most(word, 4);
    if (year && ((is_day(at + 1) && is_day(at + 2)) || (is_day(at - 1) && is_day(at - 2)))) {
      return true;
    }
  }
  return false;
}

bool comes_back(const guide::Words& words) {
  constexpr std::array<std::string_view, 18> kFrequencies = {
      "each",     "every",    "daily",    "weekly", "monthly", "quarterly",
      "yearly",   "annually", "annual",   "hourly", "nightly", "fortnightly",
      "biweekly", "any",      "whenever", "always", "until",   "before"};
  return std::ranges::any_of(words.all(),
                             [&](std::string_view word) { return is_one_of(word, kFrequencies); });
}

bool names_paper(const guide::Words& words) {
  constexpr std::array<std::string_view, 14> kPapers = {
      "exhibit",  "exhibits",  "annex",      "annexes",  "annexure", "attachment", "attachments",
      "appendix", "enclosure", "enclosures", "document", "file",     "schedule",   "tab"};
  return !words.empty() && is_one_of(words[0], kPapers);
}

bool states_cause(const guide::Words& words) {
  for (std::size_t at = 0; at + 1 < words.size(); ++at) {
    if (words[at] == "root" && (words[at + 1] == "cause" || words[at + 1] == "causes")) return true;
    if (words[at] == "cause" && (words[at + 1] == "was" || words[at + 1] == "is")) return true;
    if (words[at] == "caused" && words[at + 1] == "by") return true;
  }
  return false;
}

/// "Nobody compared", "we did not check", "because no rule asked for it".
bool hints_at_cause(const guide::Words& words) {
  constexpr std::array<std::string_view, 10> kHints = {
      "because", "nobody",     "failed",  "lacked",  "without",
      "missed",  "overlooked", "assumed", "mistake", "neglected"};
  constexpr std::array<std::string_view, 9> kMissing = {
      "check", "control", "rule", "procedure", "process", "one", "step", "system", "record"};
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (is_one_of(words[at], kHints) || words[at] == "didn't") return true;
    if (at + 1 == words.size()) break;
    if (words[at] == "did" && words[at + 1] == "not") return true;
    if (words[at] == "no" && is_one_of(words[at + 1], kMissing)) return true;
  }
  return false;
}

bool encloses(const guide::Words& words) {
  constexpr std::array<std::string_view, 5> kEnclosed = {"attached", "enclosed", "attach",
                                                         "enclose", "exhibit"};
  return std::ranges::any_of(words.all(),
                             [&](std::string_view word) { return is_one_of(word, kEnclosed); });
}

class ContentReader {
 public:
  ContentReader(const markdown::Document& document, const Prose& prose)
      : document_(document), prose_(prose) {}

  void read(const OuterBlock& outer, SectionEvidence& content) const {
    if (outer.kind == BlockKind::paragraph) {
      const guide::Words words = words_of(outer.id, outer.end);
      read_cause(words, content);
      content.encloses = content.encloses || encloses(words);
      if (content.items > 0) return;
      ++content.paragraphs;
      count(words, content);
      return;
    }
    if (outer.kind != BlockKind::list && outer.kind != BlockKind::table) return;
    // What leads in a list is no item.
    if (content.items == 0) content.dated = content.coming_back = 0;
    for (BlockId id = outer.id + 1; id < outer.end; id = document_.blocks[id].end) {
      const Block& block = document_.blocks[id];
      if (block.kind != BlockKind::item && block.kind != BlockKind::table_row) continue;
      const guide::Words words = words_of(id, block.end);
      if (words.empty()) continue;
      ++content.items;
      count(words, content);
      content.papers += block.task || names_paper(words) || begins_with_link(block) ? 1U : 0U;
      read_cause(words, content);
    }
  }

  static void read_cause(const guide::Words& words, SectionEvidence& content) {
    using enum SectionEvidence::Cause;
    if (states_cause(words)) {
      content.cause = told;
    } else if (content.cause == untold && hints_at_cause(words)) {
      content.cause = hinted;
    }
  }

  static void count(const guide::Words& words, SectionEvidence& content) {
    content.dated += has_day(words) ? 1U : 0U;
    content.coming_back += comes_back(words) ? 1U : 0U;
  }

 private:
  [[nodiscard]] bool begins_with_link(const Block& item) const {
    constexpr std::size_t kLongestMark = 4;  // "10. "
    const auto link = std::partition_point(
        document_.links.begin(), document_.links.end(),
        [&](const markdown::Link& one) { return one.span.begin < item.span.begin; });
    return link != document_.links.end() && link->span.begin <= item.span.begin + kLongestMark;
  }

  [[nodiscard]] guide::Words words_of(BlockId begin, BlockId end) const {
    const IndexRange passages{prose_.first_passage_from(begin), prose_.first_passage_from(end)};
    if (passages.empty()) return guide::Words(std::string_view());
    const auto all = prose_.passages();
    return guide::Words(
        prose_.text(ProseRange{all[passages.first].range.begin, all[passages.last - 1].range.end}));
  }

  const markdown::Document& document_;
  const Prose& prose_;
};

}  // namespace

int SectionEvidence::strength_for(SectionRole role) const {
  // Prose has paragraphs for items, but no list of papers.
  const std::size_t all = items != 0 ? items : paragraphs;
  constexpr int kSure = 3;
  constexpr int kLikely = 2;
  const bool is_list_of_papers = items >= 2 && 3 * papers >= 2 * items;
  if (is_list_of_papers || all == 0) {
    return is_list_of_papers && role == SectionRole::supporting_documents ? kSure + 1 : 0;
  }
  const bool mostly_dated = 3 * dated >= 2 * all;
  switch (role) {
    case SectionRole::root_cause:
      return cause == Cause::told ? kSure + 1 : cause == Cause::hinted ? kLikely : 0;
    case SectionRole::corrective_actions: {
      if (!mostly_dated || 2 * papers >= all) return 0;
      // A cause may be told day by day, too.
      const int doubts = cause == Cause::told ? 2 : cause == Cause::hinted ? 1 : 0;
      return (all >= 2 ? kSure : kLikely) - doubts;
    }
    case SectionRole::prevention_plan:
      if (all < 2 || 2 * coming_back < all) return 0;
      return 2 * dated < all ? kSure : kLikely;
    case SectionRole::supporting_documents:
      return items == 0 && encloses && dated == 0 ? kLikely : 0;
  }
  return 0;
}

SectionEvidence read_section_evidence(const markdown::Document& document, const Prose& prose,
                                      std::span<const OuterBlock> blocks) {
  const ContentReader reader(document, prose);
  SectionEvidence content;
  for (const OuterBlock& block : blocks) reader.read(block, content);
  return content;
}

}  // namespace poa
