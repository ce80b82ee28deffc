#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "analysis/assist/code_action_sources.h"
#include "analysis/language/asin.h"
#include "analysis/rules/message.h"

namespace poa::assist {
namespace {

/// The identifier of a finding: its words without the quotation marks that YAML values can have.
Span unquoted(std::string_view text, Span span) {
  const auto is_mark = [&](std::size_t at) { return text[at] == '"' || text[at] == '\''; };
  if (span.size() > 1 && is_mark(span.begin) && is_mark(span.end - 1)) {
    return {span.begin + 1, span.end - 1};
  }
  return span;
}

/// What was meant, where it is beyond doubt: "BO" for "B0", small letters for capitals.
std::string asin_meant(std::string_view written) {
  std::string asin(written);
  for (char& c : asin) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  if (asin.starts_with("BO")) asin[1] = '0';
  return asin;
}

/// The 17 digits of an order id in their groups; empty if there are more or fewer.
std::string order_id_meant(std::string_view written) {
  constexpr std::size_t kDigits = 17;
  std::string digits;
  for (const char c : written) {
    if (c >= '0' && c <= '9') digits += c;
  }
  if (digits.size() != kDigits) return {};
  std::string id = digits.substr(0, 3);
  return id.append("-").append(digits, 3, 7).append("-").append(digits, 10);
}

void correct(const Request& request, std::size_t finding, const std::string& meant,
             std::vector<CodeAction>& out) {
  const Span place = unquoted(request.text(), request.findings[finding].span);
  // The same digits or letters: nothing is added that the writer has not written.
  out.push_back({.title = "Change to " + in_quotes(meant),
                 .preferred = true,
                 .safe = true,
                 .edits = {{place, Snippet(meant)}},
                 .fixes = {finding}});
}

}  // namespace

void correct_identifiers(const Request& request, std::vector<CodeAction>& out) {
  const auto written = [&](std::size_t finding) {
    return unquoted(request.text(), request.findings[finding].span).in(request.text());
  };
  for (const std::size_t finding : request.touched_of("invalid-asin")) {
    const std::string meant = asin_meant(written(finding));
    if (is_asin(meant) && meant.starts_with("B0")) correct(request, finding, meant, out);
  }
  for (const std::size_t finding : request.touched_of("invalid-order-id")) {
    const std::string meant = order_id_meant(written(finding));
    if (!meant.empty()) correct(request, finding, meant, out);
  }
}

}  // namespace poa::assist
