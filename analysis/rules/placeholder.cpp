#include <string>

#include "analysis/language/placeholder.h"
#include "analysis/rules/message.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

void report(const Facts& facts, Report& out, Span span) {
  out.add(span, in_quotes(span.in(facts.text->bytes())) +
                    " is still to be filled in. A reviewer takes a letter with an open field for a "
                    "template that nobody read.");
}

/// The values of the front matter; the brackets of a list are none of its own.
void check_front_matter(const Facts& facts, Report& out) {
  for (const FrontMatterKey& key : facts.plan.front_matter.keys) {
    std::string_view value = key.value.in(facts.text->bytes());
    std::size_t begin = key.value.begin;
    if (key.name == "asins" && value.starts_with('[')) {
      value.remove_prefix(1);
      ++begin;
    }
    for (const Placeholder& field : find_placeholders(value)) {
      report(facts, out, {begin + field.begin, begin + field.end});
    }
  }
}

void check(const Facts& facts, Report& out) {
  check_front_matter(facts, out);
  for (const Span& place : facts.placeholders) report(facts, out, place);
}

}  // namespace

const Rule kPlaceholder{.id = "placeholder",
                        .group = RuleGroup::template_leftovers,
                        .severity = Severity::error,
                        .is_about_words = true,
                        .check = check};

}  // namespace poa
