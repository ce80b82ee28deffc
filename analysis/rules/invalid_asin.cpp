#include <algorithm>
#include <string>
#include <string_view>

#include "analysis/language/asin.h"
#include "analysis/rules/message.h"
#include "analysis/rules/quotation.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

constexpr std::size_t kAsinSize = 10;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// What keeps a text from being an ASIN.
std::string fault_of(std::string_view asin) {
  const bool short_or_long = asin.size() != kAsinSize;
  if (short_or_long) {
    return "has " + std::to_string(asin.size()) + " characters, and an ASIN has 10";
  }
  if (asin.starts_with("BO")) return "begins with the letter O where ASINs have the figure 0";
  if (std::ranges::any_of(asin, [](char c) { return c >= 'a' && c <= 'z'; })) {
    return "has small letters, and ASINs are written in capitals";
  }
  if (std::all_of(asin.begin(), asin.end() - 1, is_digit)) {
    return "has the form of a book's ISBN-10, but its check digit does not fit";
  }
  return "does not begin with B0 as ASINs do";
}

std::string message_for(std::string_view asin) {
  return in_quotes(asin) + " " + fault_of(asin) +
         ". A reviewer can't look it up: copy it again from the listing.";
}

/// Whether a value of the front matter only keeps the place of an ASIN: "B0XXXXXXXX", "[ASIN]".
bool is_placeholder(std::string_view asin) {
  return asin.find_first_of("[<{_") != asin.npos || asin.find("XXX") != asin.npos;
}

void check(const Facts& facts, Report& report) {
  for (const FrontMatterValue& asin : facts.plan.front_matter.asins) {
    if (asin.text.empty() || is_asin(asin.text) || is_placeholder(asin.text)) continue;
    report.add(asin.span, message_for(asin.text));
  }
  for (const Entity& entity : facts.entities) {
    if (entity.kind != EntityKind::asin || entity.valid || entity.placeholder ||
        in_block_quote(facts, entity)) {
      continue;
    }
    report.add(entity.span, message_for(facts.prose.text(entity.range)));
  }
}

}  // namespace

const Rule kInvalidAsin{
    .id = "invalid-asin", .group = RuleGroup::facts, .severity = Severity::warning, .check = check};

}  // namespace poa
