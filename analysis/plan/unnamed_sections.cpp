#include "analysis/plan/unnamed_sections.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "analysis/guide/section.h"
#include "analysis/guide/terms.h"
#include "analysis/plan/letter.h"

namespace poa {
namespace {

using guide::SectionRole;
using markdown::Block;
using markdown::BlockId;
using markdown::BlockKind;

bool is_one_of(std::span<const std::string_view> set, std::string_view word) {
  return std::ranges::find(set, word) != set.end();
}

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
    if (is_one_of(kMonths, word) && (is_day(at - 1) || is_day(at + 1))) return true;
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
                             [&](std::string_view word) { return is_one_of(kFrequencies, word); });
}

bool names_paper(const guide::Words& words) {
  constexpr std::array<std::string_view, 14> kPapers = {
      "exhibit",  "exhibits",  "annex",      "annexes",  "annexure", "attachment", "attachments",
      "appendix", "enclosure", "enclosures", "document", "file",     "schedule",   "tab"};
  return !words.empty() && is_one_of(kPapers, words[0]);
}

bool speaks_of_cause(const guide::Words& words) {
  for (std::size_t at = 0; at + 1 < words.size(); ++at) {
    if (words[at] == "root" && (words[at + 1] == "cause" || words[at + 1] == "causes")) return true;
    if (words[at] == "cause" && (words[at + 1] == "was" || words[at + 1] == "is")) return true;
    if (words[at] == "caused" && words[at + 1] == "by") return true;
  }
  return false;
}

/// What sums up, tells who writes or what went before: none of it is a section of its own right.
bool heads_something_else(std::string_view heading) {
  constexpr std::array<std::string_view, 14> kOthers = {
      "summary", "overview", "introduction", "background", "timeline", "chronology", "contents",
      "history", "apology",  "request",      "closing",    "other",    "more",       "further"};
  const guide::Words words(heading);
  if (!words.empty() && words[0] == "about") return true;
  return heads_conclusion(heading) || std::ranges::any_of(words.all(), [&](std::string_view word) {
           return is_one_of(kOthers, word);
         });
}

class ContentReader {
 public:
  ContentReader(const markdown::Document& document, const Prose& prose,
                std::span<const OuterBlock> outer, std::vector<Heading>& headings)
      : document_(document), prose_(prose), outer_(outer), headings_(headings) {}

  void recognise() {
    rank_ = rank_of_sections();
    // Papers and deeds are the surest to see; each that is found bounds the search for the others.
    for (const SectionRole role :
         {SectionRole::supporting_documents, SectionRole::corrective_actions,
          SectionRole::prevention_plan, SectionRole::root_cause}) {
      if (!is_named(role)) look_for(role);
    }
    fill_gaps();
  }

 private:
  struct Counts {
    std::size_t items = 0;
    std::size_t paragraphs = 0;
    std::size_t dated = 0;
    std::size_t coming_back = 0;
    std::size_t papers = 0;
    bool about_cause = false;
  };

  /// That of the highest heading with a role; without one, the highest that two headings share.
  [[nodiscard]] int rank_of_sections() const {
    int named = 0;
    int shared = 0;
    std::array<int, Heading::kColonLine + 1> count{};
    for (const Heading& heading : headings_) {
      if (heading.recognised && (named == 0 || heading.rank < named)) named = heading.rank;
      const bool second = ++count[static_cast<std::size_t>(heading.rank)] == 2;
      if (second && (shared == 0 || heading.rank < shared)) shared = heading.rank;
    }
    return named != 0 ? named : shared;
  }

  [[nodiscard]] bool is_named(SectionRole role) const {
    return std::ranges::any_of(headings_, [role](const Heading& heading) {
      return heading.recognised && heading.recognised->role == role;
    });
  }

  /// Whether a heading may head a section: as high as others do, unknown, and of nothing else.
  [[nodiscard]] bool is_candidate(std::size_t index) const {
    const Heading& heading = headings_[index];
    return !heading.recognised && heading.rank == rank_ && heading.passage &&
           !heads_something_else(prose_.text(prose_.passages()[*heading.passage].range));
  }

  void name(std::size_t index, SectionRole role) {
    headings_[index].recognised = guide::RecognisedHeading{role, guide::HeadingStrength::weak};
  }

  /// Behind all sections that come before it in the guide's order, and before all others.
  void look_for(SectionRole role) {
    std::size_t begin = 0;
    std::size_t end = headings_.size();
    for (std::size_t i = 0; i < headings_.size(); ++i) {
      if (!headings_[i].recognised) continue;
      if (headings_[i].recognised->role < role) begin = i + 1;
      if (headings_[i].recognised->role > role) end = std::min(end, i);
    }
    for (std::size_t i = begin; i < end; ++i) {
      if (is_candidate(i) && reads_like(role, i)) return name(i, role);
    }
  }

  /// Where as many unknown sections stand between two known ones as the guide has there, in its
  /// order, they are these. Which of the last sections holds the papers, only its content can tell.
  void fill_gaps() {
    constexpr std::size_t kRoles = guide::section_role_count;
    std::size_t next_role = 0;  // the first that may stand in this gap
    std::vector<std::size_t> gap;
    const auto close = [&](std::size_t role) {
      bool missing = role > next_role && gap.size() == role - next_role;
      for (std::size_t r = next_role; missing && r < role; ++r) {
        missing = !is_named(static_cast<SectionRole>(r));
      }
      for (std::size_t i = 0; missing && i < gap.size(); ++i) {
        name(gap[i], static_cast<SectionRole>(next_role + i));
      }
      gap.clear();
    };
    const bool has_papers = is_named(SectionRole::supporting_documents);
    for (std::size_t i = 0; i < headings_.size(); ++i) {
      if (headings_[i].recognised) {
        const auto role = static_cast<std::size_t>(headings_[i].recognised->role);
        close(role);
        next_role = role + 1;
      } else if (is_candidate(i) && has_content(i)) {
        gap.push_back(i);
      }
    }
    if (has_papers) close(kRoles);
  }

  [[nodiscard]] bool has_content(std::size_t index) const {
    const Counts counts = counts_of(index);
    return counts.items + counts.paragraphs > 0;
  }

  [[nodiscard]] Counts counts_of(std::size_t index) const {
    Counts counts;
    for (std::size_t at = headings_[index].outer + 1; at < end_of(index); ++at) {
      count(outer_[at], counts);
    }
    return counts;
  }

  [[nodiscard]] bool reads_like(SectionRole role, std::size_t index) const {
    Counts counts = counts_of(index);
    // Prose has paragraphs for items, but no list of papers.
    if (counts.items == 0 && role != SectionRole::supporting_documents)
      counts.items = counts.paragraphs;
    switch (role) {
      case SectionRole::root_cause:
        return counts.about_cause;
      case SectionRole::corrective_actions:
        return counts.items >= 2 && 3 * counts.dated >= 2 * counts.items &&
               2 * counts.papers < counts.items;
      case SectionRole::prevention_plan:
        return counts.items >= 2 && 2 * counts.coming_back >= counts.items &&
               2 * counts.dated < counts.items;
      case SectionRole::supporting_documents:
        return counts.items >= 2 && 3 * counts.papers >= 2 * counts.items;
    }
    return false;
  }

  [[nodiscard]] std::size_t end_of(std::size_t index) const {
    for (std::size_t next = index + 1; next < headings_.size(); ++next) {
      if (headings_[next].rank <= headings_[index].rank) return headings_[next].outer;
    }
    return outer_.size();
  }

  void count(const OuterBlock& outer, Counts& counts) const {
    if (outer.kind == BlockKind::paragraph) {
      const guide::Words words = words_of(outer.id, outer.end);
      counts.about_cause = counts.about_cause || speaks_of_cause(words);
      if (counts.items > 0) return;
      ++counts.paragraphs;
      count(words, counts);
      return;
    }
    if (outer.kind != BlockKind::list && outer.kind != BlockKind::table) return;
    // What leads in a list is no item.
    if (counts.items == 0) counts.dated = counts.coming_back = 0;
    for (BlockId id = outer.id + 1; id < outer.end; id = document_.blocks[id].end) {
      const Block& block = document_.blocks[id];
      if (block.kind != BlockKind::item && block.kind != BlockKind::table_row) continue;
      const guide::Words words = words_of(id, block.end);
      if (words.empty()) continue;
      ++counts.items;
      count(words, counts);
      counts.papers += block.task || names_paper(words) || begins_with_link(block) ? 1U : 0U;
      counts.about_cause = counts.about_cause || speaks_of_cause(words);
    }
  }

  static void count(const guide::Words& words, Counts& counts) {
    counts.dated += has_day(words) ? 1U : 0U;
    counts.coming_back += comes_back(words) ? 1U : 0U;
  }

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
  std::span<const OuterBlock> outer_;
  std::vector<Heading>& headings_;
  int rank_ = 0;
};

}  // namespace

void recognise_by_content(const markdown::Document& document, const Prose& prose,
                          std::span<const OuterBlock> outer, std::vector<Heading>& headings) {
  ContentReader(document, prose, outer, headings).recognise();
}

}  // namespace poa
