#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "analysis/rules/message.h"
#include "analysis/rules/quotation.h"
#include "analysis/rules/table.h"
#include "analysis/text/edit_distance.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

/// Two ids that differ by no more are one id and a slip.
constexpr std::size_t kSlip = 2;

/// Words that say that an id is somebody else's.
constexpr std::array<std::string_view, 22> kOthers = {
    "another",   "other",    "others",      "second",        "former", "previous",
    "related",   "linked",   "competitor",  "competitor's",  "rival",  "hijacker",
    "hijackers", "his",      "her",         "their",         "he",     "she",
    "brother's", "reseller", "third-party", "counterfeiter",
};

bool speaks_of_others(const Facts& facts, const Entity& id) {
  const IndexRange tokens = facts.prose.sentences()[id.sentence].tokens;
  return std::ranges::any_of(facts.prose.tokens(tokens), [&](const Token& token) {
    return is_one_of(facts.prose.lower(token), kOthers);
  });
}

bool is_about_related_accounts(const Plan& plan) {
  return plan.stated_type == guide::SuspensionType::related_accounts ||
         (plan.inferred_type &&
          plan.inferred_type->type == guide::SuspensionType::related_accounts);
}

/// An id as written, without regard to case.
std::string in_capitals(std::string_view text) {
  std::string capitals(text);
  std::ranges::transform(capitals, capitals.begin(), [](char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c;
  });
  return capitals;
}

void check(const Facts& facts, Report& report) {
  const Plan& plan = facts.plan;
  const bool others_expected = is_about_related_accounts(plan);
  std::string own;
  Span own_place;
  const auto consider = [&](const std::string& id, Span place, bool of_others) {
    if (own.empty()) {
      if (of_others) return;
      own = id;
      own_place = place;
    } else if (id != own && (!(of_others || others_expected) || edit_distance(id, own) <= kSlip)) {
      report.add(place,
                 "The seller ID " + in_quotes(id) + " is not the " + in_quotes(own) +
                     " given before. A reviewer can't tell which account this is about: "
                     "write the right one in both places.",
                 {{own_place, "the other seller ID"}});
    }
  };
  if (const auto& stated = plan.front_matter.seller_id;
      stated && stated->text.find_first_of("[<{_ ") == std::string::npos) {
    consider(in_capitals(stated->text), stated->span, false);
  }
  for (const Entity& entity : facts.entities) {
    if (entity.kind != EntityKind::seller_id || entity.placeholder ||
        in_block_quote(facts, entity)) {
      continue;
    }
    consider(entity.value, entity.span, speaks_of_others(facts, entity));
  }
}

}  // namespace

const Rule kInconsistentSellerId{.id = "inconsistent-seller-id",
                                 .group = RuleGroup::facts,
                                 .severity = Severity::error,
                                 .check = check};

}  // namespace poa
