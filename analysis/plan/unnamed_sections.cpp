#include "analysis/plan/unnamed_sections.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "analysis/guide/section.h"
#include "analysis/guide/terms.h"
#include "analysis/plan/letter.h"
#include "analysis/plan/section_evidence.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using guide::SectionRole;

constexpr std::size_t kRoles = guide::section_role_count;

/// What sums up, tells who writes or what went before: none of it is a section of its own right.
bool heads_something_else(std::string_view heading) {
  constexpr std::array<std::string_view, 22> kOthers = {
      "summary",  "overview", "introduction", "background", "timeline", "chronology",
      "contents", "history",  "apology",      "request",    "closing",  "else",
      "more",     "further",  "glance",       "short",      "brief",    "who",
      "company",  "contact",  "signature",    "ask"};
  const guide::Words words(heading);
  if (words.empty()) return false;
  // "Your notice", "Other remarks"; not "Since the notice", "One after the other".
  constexpr std::array<std::string_view, 4> kFirst = {"about", "your", "notice", "other"};
  if (is_one_of(words[0], kFirst)) return true;
  return heads_conclusion(heading) || std::ranges::any_of(words.all(), [&](std::string_view word) {
           return is_one_of(word, kOthers);
         });
}

/// An unknown heading that may head a section.
struct Candidate {
  std::size_t heading;  ///< its index
  SectionEvidence evidence;
};

class UnnamedSections {
 public:
  UnnamedSections(const markdown::Document& document, const Prose& prose,
                  std::span<const OuterBlock> outer, std::vector<Heading>& headings)
      : document_(document), prose_(prose), outer_(outer), headings_(headings) {}

  void recognise() {
    rank_ = rank_of_sections();
    for (std::size_t i = 0; i < headings_.size(); ++i) {
      if (!is_candidate(i)) continue;
      const Candidate candidate{i, evidence_of(i)};
      if (candidate.evidence.items + candidate.evidence.paragraphs > 0) {
        candidates_.push_back(candidate);
      }
    }
    if (candidates_.empty()) return;
    name_by_content();
    name_by_place();
  }

 private:
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

  [[nodiscard]] SectionEvidence evidence_of(std::size_t index) const {
    const std::size_t begin = headings_[index].outer + 1;
    return read_section_evidence(document_, prose_, outer_.subspan(begin, end_of(index) - begin));
  }

  [[nodiscard]] std::size_t end_of(std::size_t index) const {
    for (std::size_t next = index + 1; next < headings_.size(); ++next) {
      if (headings_[next].rank <= headings_[index].rank) return headings_[next].outer;
    }
    return outer_.size();
  }

  void name(std::size_t index, SectionRole role) {
    headings_[index].recognised = guide::RecognisedHeading{role, guide::HeadingStrength::weak};
  }

  /// Between the known sections that come before a role in the guide's order and those that come
  /// after it, where a heading of that role may stand: indices of headings.
  [[nodiscard]] IndexRange place_of(SectionRole role) const {
    std::size_t begin = 0;
    std::size_t end = headings_.size();
    for (std::size_t i = 0; i < headings_.size(); ++i) {
      if (!headings_[i].recognised) continue;
      if (headings_[i].recognised->role < role) begin = i + 1;
      if (headings_[i].recognised->role > role) end = std::min(end, i);
    }
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(std::max(begin, end))};
  }

  /// Gives the roles that no heading names to headings in the guide's order, so that what they hold
  /// tells these roles as clearly as can be.
  void name_by_content() {
    constexpr int kEnough = 2;
    // By role and candidate: the most evidence for this role and those after it, from there on.
    using Row = std::vector<int>;
    std::array<Row, kRoles + 1> most;
    most.fill(Row(candidates_.size() + 1, 0));
    std::array<Row, kRoles> here;
    for (std::size_t r = kRoles; r-- > 0;) {
      const auto role = static_cast<SectionRole>(r);
      const bool named = is_named(role);
      const IndexRange place = named ? IndexRange{} : place_of(role);
      here[r].assign(candidates_.size(), 0);
      for (std::size_t c = candidates_.size(); c-- > 0;) {
        if (!named && place.contains(static_cast<std::uint32_t>(candidates_[c].heading))) {
          const int evidence = candidates_[c].evidence.strength_for(role);
          if (evidence >= kEnough) here[r][c] = evidence;
        }
        const int taken = here[r][c] == 0 ? 0 : here[r][c] + most[r + 1][c + 1];
        most[r][c] = std::max({taken, most[r][c + 1], most[r + 1][c]});
      }
    }
    std::size_t c = 0;
    for (std::size_t r = 0; r < kRoles; ++r) {
      for (std::size_t at = c; at < candidates_.size() && most[r][at] == most[r][c]; ++at) {
        if (here[r][at] == 0 || here[r][at] + most[r + 1][at + 1] != most[r][c]) continue;
        name(candidates_[at].heading, static_cast<SectionRole>(r));
        c = at + 1;
        break;
      }
    }
  }

  /// Where as many unknown sections stand between two known ones as the guide has there, in its
  /// order, they are these. Which of the last sections holds the papers, only its content can tell.
  void name_by_place() {
    const bool has_papers = is_named(SectionRole::supporting_documents);
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
    auto candidate = candidates_.begin();
    for (std::size_t i = 0; i < headings_.size(); ++i) {
      const bool unknown = candidate != candidates_.end() && candidate->heading == i;
      if (unknown) ++candidate;
      if (headings_[i].recognised) {
        const auto role = static_cast<std::size_t>(headings_[i].recognised->role);
        close(role);
        next_role = role + 1;
      } else if (unknown) {
        gap.push_back(i);
      }
    }
    if (has_papers) close(kRoles);
  }

  const markdown::Document& document_;
  const Prose& prose_;
  std::span<const OuterBlock> outer_;
  std::vector<Heading>& headings_;
  std::vector<Candidate> candidates_;
  int rank_ = 0;
};

}  // namespace

void recognise_by_content(const markdown::Document& document, const Prose& prose,
                          std::span<const OuterBlock> outer, std::vector<Heading>& headings) {
  UnnamedSections(document, prose, outer, headings).recognise();
}

}  // namespace poa
