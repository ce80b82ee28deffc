#include <algorithm>
#include <limits>
#include <vector>

#include "analysis/assist/code_action_sources.h"

namespace poa::assist {

void fix_all(const Request& request, std::vector<CodeAction>& out) {
  Request whole = request;
  whole.lines = {0, request.text().size()};
  whole.most = std::numeric_limits<std::size_t>::max();
  std::vector<CodeAction> fixes;
  for (const auto source :
       {fix_front_matter, correct_identifiers, mend_wording, remove_suppressions}) {
    source(whole, fixes);
  }
  CodeAction all{
      .title = "Fix all that needs no decision", .kind = CodeActionKind::fix_all, .edits = {}};
  for (CodeAction& fix : fixes) {
    if (!fix.safe) continue;
    all.edits.insert(all.edits.end(), fix.edits.begin(), fix.edits.end());
    all.fixes.insert(all.fixes.end(), fix.fixes.begin(), fix.fixes.end());
  }
  if (all.edits.empty()) return;
  std::stable_sort(all.edits.begin(), all.edits.end(), [](const Edit& a, const Edit& b) {
    return a.replaced.begin < b.replaced.begin;
  });
  // What two fixes both take out, the first takes.
  std::size_t end = 0;
  std::erase_if(all.edits, [&](const Edit& edit) {
    const bool overlaps = edit.replaced.begin < end;
    if (!overlaps) end = edit.replaced.end;
    return overlaps;
  });
  out.push_back(std::move(all));
}

}  // namespace poa::assist
