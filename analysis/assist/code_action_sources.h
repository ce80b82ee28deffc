// What the sources of code actions share.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "analysis/assist/code_action.h"
#include "analysis/facts.h"
#include "analysis/rules/finding.h"

namespace poa::assist {

/// Nobody chooses from more: a selection of a whole document gets the fixes of its beginning.
inline constexpr std::size_t kMostFixed = 50;

/// What actions are asked for.
struct Request {
  const Facts& facts;
  std::span<const Finding> findings;
  Span lines;  ///< the selection, widened to whole lines without the last one's ending
  std::string_view line_ending;
  std::size_t most = kMostFixed;  ///< findings of one rule

  [[nodiscard]] std::string_view text() const { return facts.text->bytes(); }
  [[nodiscard]] bool touches(Span span) const {
    return span.begin <= lines.end && lines.begin <= span.end;
  }
  /// The findings of a rule, as CodeAction::fixes: all of the document, or those that touch the
  /// lines, of these at most `most`.
  [[nodiscard]] std::vector<std::size_t> all_of(std::string_view rule) const;
  [[nodiscard]] std::vector<std::size_t> touched_of(std::string_view rule) const;
};

// The sources; each adds what it can do for the request.
void fix_front_matter(const Request& request, std::vector<CodeAction>& out);
void fix_attachments(const Request& request, std::vector<CodeAction>& out);
void correct_identifiers(const Request& request, std::vector<CodeAction>& out);
void complete_actions(const Request& request, std::vector<CodeAction>& out);
void date_actions(const Request& request, std::vector<CodeAction>& out);
void replace_vague_dates(const Request& request, std::vector<CodeAction>& out);
void read_ambiguous_dates(const Request& request, std::vector<CodeAction>& out);
void add_fields(const Request& request, std::vector<CodeAction>& out);
void mend_wording(const Request& request, std::vector<CodeAction>& out);
void delete_sentences(const Request& request, std::vector<CodeAction>& out);
void fix_repeated_words(const Request& request, std::vector<CodeAction>& out);
void insert_sections(const Request& request, std::vector<CodeAction>& out);
void complete_documents(const Request& request, std::vector<CodeAction>& out);
void complete_lists(const Request& request, std::vector<CodeAction>& out);
void complete_root_cause(const Request& request, std::vector<CodeAction>& out);
void toggle_boxes(const Request& request, std::vector<CodeAction>& out);
void number_prose(const Request& request, std::vector<CodeAction>& out);
void join_sections(const Request& request, std::vector<CodeAction>& out);
void order_sections(const Request& request, std::vector<CodeAction>& out);
void remove_suppressions(const Request& request, std::vector<CodeAction>& out);
void except_words(const Request& request, std::vector<CodeAction>& out);
void suppress_findings(const Request& request, std::vector<CodeAction>& out);
/// All safe fixes of the whole document as one action.
void fix_all(const Request& request, std::vector<CodeAction>& out);

}  // namespace poa::assist
