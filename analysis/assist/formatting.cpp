#include "analysis/assist/formatting.h"

#include <algorithm>
#include <string>
#include <utility>

#include "analysis/assist/date_formatting.h"
#include "analysis/assist/formatting_sources.h"
#include "analysis/assist/list_run.h"
#include "analysis/assist/same_reading.h"
#include "analysis/plan/lines.h"

namespace poa::assist {
namespace {

using Changes = std::vector<FormChange>;

/// How often a document is parsed to find out which changes leave it what it is.
constexpr int kMostTries = 24;

std::string applied(std::string_view bytes, const Changes& changes) {
  std::string result;
  std::size_t copied = 0;
  for (const FormChange& change : changes) {
    result += Span{copied, change.replaced.begin}.in(bytes);
    result += change.with;
    copied = change.replaced.end;
  }
  return result.append(bytes.substr(copied));
}

void in_order(Changes& changes) {
  std::ranges::stable_sort(changes, {}, [](const FormChange& change) {
    return std::pair(change.replaced.begin, change.replaced.end);
  });
}

bool is_within(const FormChange& change, Span range) {
  return range.begin <= change.replaced.begin && change.replaced.end <= range.end;
}

/// The changes of the sources within a range, without overlaps and in order.
Changes wanted_changes(const FormSource& source, const FormatOptions& options, Span range) {
  Changes all;
  format_lists(source, all);
  format_blank_lines(source, all);
  format_line_ends(source, options, all);
  std::erase_if(all, [&](const FormChange& change) { return !is_within(change, range); });
  in_order(all);
  Changes apart;
  for (FormChange& change : all) {
    if (!apart.empty() && apart.back().replaced.end > change.replaced.begin) continue;
    apart.push_back(std::move(change));
  }
  return apart;
}

/// Keeps those changes that leave the document what it is: all, if they do, else by halves.
class Sieve {
 public:
  explicit Sieve(const FormSource& source) : source_(source) {}

  Changes run(Changes changes) {
    std::ranges::stable_sort(changes, {}, &FormChange::group);
    take(changes);
    in_order(kept_);
    return std::move(kept_);
  }

 private:
  void take(std::span<const FormChange> changes) {
    if (changes.empty() || tries_ == 0) return;
    --tries_;
    Changes together = kept_;
    together.insert(together.end(), changes.begin(), changes.end());
    in_order(together);
    if (keeps_reading(together)) {
      kept_ = std::move(together);
      return;
    }
    // Where the group in the middle begins or ends.
    std::size_t middle = changes.size() / 2;
    while (middle > 0 && changes[middle - 1].group == changes[middle].group) --middle;
    if (middle == 0) {
      while (middle < changes.size() && changes[middle].group == changes.front().group) ++middle;
    }
    if (middle == changes.size()) return;
    take(changes.first(middle));
    take(changes.subspan(middle));
  }

  [[nodiscard]] bool keeps_reading(const Changes& changes) const {
    const std::string bytes = applied(source_.text.bytes(), changes);
    return reads_the_same(source_.text.bytes(), source_.markdown, bytes,
                          markdown::parse(bytes, source_.body));
  }

  const FormSource& source_;
  Changes kept_;
  int tries_ = kMostTries;
};

/// Whether formatting what the changes lead to would change it once more.
bool is_restless(const FormSource& source, const FormatOptions& options, Span range,
                 const Changes& changes) {
  const Text result(applied(source.text.bytes(), changes));
  const markdown::Document markdown = markdown::parse(result.bytes(), source.body);
  const std::size_t grown = range.end + result.size() - source.text.size();
  const FormSource again{result, markdown, source.body};
  return !Sieve(again).run(wanted_changes(again, options, {range.begin, grown})).empty();
}

/// From the beginning of the first line to the end of the last.
Span whole_lines(const Text& text, Span range) {
  const std::size_t last = text.line_of(std::max(range.begin, range.end));
  return {text.line(text.line_of(range.begin)).begin, text.line_with_ending(last).end};
}

std::vector<Edit> edits_of(const Changes& changes) {
  std::vector<Edit> edits;
  for (const FormChange& change : changes) edits.push_back({change.replaced, Snippet(change.with)});
  return edits;
}

FormSource source_of(const Facts& facts) {
  return {*facts.text, facts.markdown, facts.plan.front_matter.body};
}

}  // namespace

std::vector<Edit> format(const Facts& facts, const FormatOptions& options, Span range) {
  const FormSource source = source_of(facts);
  const Span lines = whole_lines(source.text, range);
  Changes changes = Sieve(source).run(wanted_changes(source, options, lines));
  if (!changes.empty() && is_restless(source, options, lines, changes)) changes.clear();
  if (options.dates) {
    for (FormChange& change : date_changes(facts, *options.dates)) {
      if (is_within(change, lines)) changes.push_back(std::move(change));
    }
    in_order(changes);
  }
  return edits_of(changes);
}

std::vector<Edit> format_above(const Facts& facts, std::size_t offset) {
  const FormSource source = source_of(facts);
  const std::size_t line = source.text.line_of(std::min(offset, source.text.size()));
  if (line == 0) return {};
  const Span above = source.text.line(line - 1);
  const auto& blocks = facts.markdown.blocks;
  const std::vector<markdown::BlockId> heads = heads_of_lists(source.text.bytes(), facts.markdown);
  // Only a list's marks may change under the writer's hands, and not those beside the cursor.
  for (markdown::BlockId id = 0; id < blocks.size(); ++id) {
    const markdown::Block& block = blocks[id];
    if (block.kind != markdown::BlockKind::list || block.parent != 0) continue;
    if (block.span.begin > above.end || block.span.end < above.begin) continue;
    Changes changes;
    format_lists(source, changes);
    const Span own = source.text.line_with_ending(line);
    std::erase_if(changes, [&](const FormChange& change) {
      return change.group != blocks[heads[id]].span.begin ||
             (change.replaced.end > own.begin && change.replaced.begin < own.end);
    });
    in_order(changes);
    changes = Sieve(source).run(std::move(changes));
    return edits_of(changes);
  }
  return {};
}

}  // namespace poa::assist
