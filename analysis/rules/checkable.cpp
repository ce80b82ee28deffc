#include "analysis/rules/checkable.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "analysis/guide/terms.h"
#include "analysis/language/clauses/verb.h"
#include "analysis/language/entities/words.h"
#include "analysis/rules/evidence.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/placeholder_item.h"
#include "analysis/rules/sections.h"
#include "analysis/rules/unknown_names.h"
#include "analysis/text/one_of.h"
#include "analysis/text/utf8.h"

namespace poa {

using namespace std::string_view_literals;
namespace {

/// A link to a file says what can be looked up ("see the [settings](…)"), but a photo shows only
/// how it looks.
bool links_to_paper(const Facts& facts, Span span) {
  constexpr std::array kPictures = {"photo"sv, "photos"sv, "picture"sv,   "pictures"sv,
                                    "image"sv, "images"sv, "photograph"sv};
  // "photo of the e-mail"
  constexpr std::array kPapers = {"mail"sv,    "email"sv,   "letter"sv, "report"sv, "log"sv,
                                  "receipt"sv, "invoice"sv, "record"sv, "note"sv,   "list"sv,
                                  "form"sv,    "page"sv,    "label"sv,  "sheet"sv,  "ticket"sv};
  const auto& links = facts.markdown.links;
  auto link = std::ranges::partition_point(
      links, [&](const markdown::Link& each) { return each.span.begin < span.begin; });
  for (; link != links.end() && link->span.begin < span.end; ++link) {
    if (!links_to_file(facts, {link->span.begin, link->span.begin + 1})) continue;
    const std::string_view text = link->span.in(facts.text->bytes());
    const guide::Words words(text.substr(0, text.find(']')));
    const auto names_one_of = [&](const auto& wanted) {
      return std::ranges::any_of(words.all(), [&](auto word) { return is_one_of(word, wanted); });
    };
    if (names_one_of(kPapers) || !(link->image || names_one_of(kPictures))) return true;
  }
  return false;
}

template <class Test>
bool any_entity(const Facts& facts, const Item& item, Test test) {
  return std::ranges::any_of(facts.entities_in(item.sentences), test);
}

/// "one" is as often a pronoun.
bool is_bare_one(const Facts& facts, const Entity& entity) {
  return entity.kind == EntityKind::number && facts.prose.lower(entity.range) == "one";
}

bool is_number(const Facts& facts, const Entity& entity) {
  switch (entity.kind) {
    case EntityKind::money:
    case EntityKind::percentage:
    case EntityKind::quantity:
      return true;
    case EntityKind::number:
      return !is_bare_one(facts, entity);
    default:
      return false;
  }
}

/// An id counts even if it is malformed, but not if it keeps the place of one.
bool is_identifier(const Entity& entity) {
  switch (entity.kind) {
    case EntityKind::asin:
    case EntityKind::order_id:
    case EntityKind::seller_id:
    case EntityKind::case_id:
    case EntityKind::purchase_order:
    case EntityKind::invoice_number:
    case EntityKind::shipment_id:
    case EntityKind::removal_order:
    case EntityKind::code:
    case EntityKind::email:
    case EntityKind::phone:
      return !entity.placeholder;
    default:
      return false;
  }
}

/// "Exhibit A", but not "attached".
bool is_numbered_exhibit(const Entity& entity) {
  return entity.kind == EntityKind::evidence && entity.tokens.size() == 2;
}

/// "clause 4 of our contract", "form D"
bool has_numbered_paper(const Facts& facts, const Item& item) {
  constexpr std::array<std::string_view, 8> kPapers = {
      "clause", "form", "procedure", "sop", "rule", "sheet", "template", "instruction"};
  const auto tokens = facts.prose.tokens();
  for (const Sentence& sentence : facts.prose.sentences(item.sentences)) {
    for (std::uint32_t at = sentence.tokens.first; at + 1 < sentence.tokens.last; ++at) {
      const bool label = tokens[at + 1].kind == TokenKind::number;
      if (label && is_one_of(facts.prose.lower(tokens[at]), kPapers)) return true;
    }
  }
  return false;
}

/// "Every new pullover leaves the room in a closed bag": as often as there is one. Not "every one
/// of us", "at every level".
bool is_about_each(const Facts& facts, const Item& item) {
  constexpr std::array kNoThings = {
      "one"sv,      "of"sv,        "other"sv,     "team"sv,   "member"sv,     "employee"sv,
      "staff"sv,    "colleague"sv, "worker"sv,    "person"sv, "level"sv,      "effort"sv,
      "respect"sv,  "care"sv,      "aspect"sv,    "step"sv,   "stage"sv,      "single"sv,
      "way"sv,      "detail"sv,    "possible"sv,  "rule"sv,   "policy"sv,     "seller"sv,
      "customer"sv, "buyer"sv,     "situation"sv, "case"sv,   "department"sv, "attention"sv};
  const auto tokens = facts.prose.tokens();
  for (const Sentence& sentence : facts.prose.sentences(item.sentences)) {
    for (std::uint32_t at = sentence.tokens.first; at + 2 < sentence.tokens.last; ++at) {
      const std::string_view word = facts.prose.lower(tokens[at]);
      if (word != "every" && word != "each") continue;
      if (!is_one_of(facts.prose.lower(tokens[at + 1]), kNoThings) &&
          !is_one_of(facts.prose.lower(tokens[at + 2]), kNoThings) &&
          tokens[at + 1].kind == TokenKind::word) {
        return true;
      }
    }
  }
  return false;
}

bool has_word(const Facts& facts, const Item& item, std::string_view wanted) {
  return std::ranges::any_of(facts.prose.sentences(item.sentences), [&](const Sentence& sentence) {
    return std::ranges::any_of(facts.prose.tokens(sentence.tokens), [&](const Token& token) {
      return facts.prose.lower(token) == wanted;
    });
  });
}

}  // namespace

bool has_detail(const Facts& facts, const Item& item) {
  const bool known = any_entity(facts, item, [&](const Entity& entity) {
    return is_number(facts, entity) || is_identifier(entity) || is_numbered_exhibit(entity) ||
           entity.kind == EntityKind::person || entity.kind == EntityKind::organization;
  });
  return known || links_to_paper(facts, item.span) || has_unknown_name(facts, item);
}

bool names_owner(const Facts& facts, const Item& item) {
  constexpr std::array kOwnerNames{"person"sv, "role"sv, "owner"sv};
  // "a letter from the brand owner"
  const auto is_of_brand = [&](const Entity& entity) {
    constexpr std::array kBrands{"brand"sv,     "rights"sv, "right"sv,
                                 "trademark"sv, "mark"sv,   "brand's"sv};
    return std::ranges::any_of(kBrands, [&](std::string_view brand) {
      return facts.prose.lower(entity.range).starts_with(brand) ||
             word_at(facts, entity.sentence, std::int64_t{entity.tokens.first} - 1) == brand;
    });
  };
  const bool known = any_entity(facts, item, [&](const Entity& entity) {
    return entity.kind == EntityKind::person ||
           (entity.kind == EntityKind::role && !is_of_brand(entity));
  });
  return known || has_unknown_person(facts, item) ||
         keeps_place_for(facts, item.passages, kOwnerNames);
}

bool names_tool(const Facts& facts, const Item& item) {
  constexpr std::array kToolNames{"tool"sv, "system"sv, "software"sv, "checklist"sv, "company"sv};
  const bool known = any_entity(facts, item, [](const Entity& entity) {
    return entity.kind == EntityKind::organization || entity.kind == EntityKind::code;
  });
  return known || has_word(facts, item, "checklist") || has_numbered_paper(facts, item) ||
         has_unknown_tool(facts, item) || keeps_place_for(facts, item.passages, kToolNames);
}

const Section* first_lacking(const Facts& facts, guide::SectionRole role,
                             bool (*has)(const Facts&, const Item&)) {
  // Beside documents or a dispute, what is done is told as far as it helps.
  if (facts.plan.front_matter.response != Response::plan) return nullptr;
  const Section* first = nullptr;
  for (const Section* section : sections_of(facts.plan, role)) {
    for (const Item& item : section->items) {
      if (has(facts, item)) return nullptr;
      if (first == nullptr) first = section;
    }
  }
  return first;
}

bool has_frequency_or_figure(const Facts& facts, const Item& item, ProseRange aside) {
  return any_entity(facts, item, [&](const Entity& entity) {
    return !aside.overlaps(entity.range) && (entity.kind == EntityKind::frequency ||
                                             is_number(facts, entity) || is_identifier(entity));
  });
}

bool is_verifiable(const Facts& facts, const Item& item) {
  return has_frequency_or_figure(facts, item) || names_owner(facts, item) ||
         names_tool(facts, item) || is_about_each(facts, item) || has_threshold(facts, item);
}

}  // namespace poa
