#include "analysis/assist/section_state.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "analysis/assist/counted.h"
#include "analysis/rules/checkable.h"
#include "analysis/rules/evidence.h"
#include "analysis/rules/file_link.h"
#include "analysis/rules/missing_document.h"
#include "analysis/rules/own_date.h"
#include "analysis/rules/placeholder_item.h"

namespace poa::assist {
namespace {

constexpr std::string_view kSeparator = " · ";

bool links_missing_file(const Facts& facts, Span span) {
  if (facts.surroundings.files == nullptr) return false;
  const auto& links = facts.markdown.links;
  auto link = std::ranges::partition_point(
      links, [&](const markdown::Link& each) { return each.span.begin < span.begin; });
  for (; link != links.end() && link->span.begin < span.end; ++link) {
    if (link->autolink) continue;
    const auto file = linked_file(link->target);
    if (file && (file->empty() || !facts.surroundings.files->exists(*file))) return true;
  }
  return false;
}

std::size_t count_of(const Section& section, auto has) {
  return static_cast<std::size_t>(std::ranges::count_if(section.items, has));
}

std::string state_of_actions(const Facts& facts, const Section& section) {
  const bool covered = has_evidence_cover(facts, section);
  const std::size_t dated =
      count_of(section, [&](const Item& item) { return own_date(facts, item) != nullptr; });
  const std::size_t proven = count_of(
      section, [&](const Item& item) { return covered || points_to_evidence(facts, item); });
  return counted(section.items.size(), "action")
      .append(kSeparator)
      .append(std::to_string(dated) + " dated")
      .append(kSeparator)
      .append(std::to_string(proven) + " with evidence");
}

std::string state_of_measures(const Facts& facts, const Section& section) {
  const std::size_t checkable =
      count_of(section, [&](const Item& item) { return is_verifiable(facts, item); });
  const std::size_t owned =
      count_of(section, [&](const Item& item) { return names_owner(facts, item); });
  return counted(section.items.size(), "measure")
      .append(kSeparator)
      .append(std::to_string(checkable) + " verifiable")
      .append(kSeparator)
      .append(std::to_string(owned) + " with an owner");
}

std::string state_of_cause(const Facts& facts, const Section& section) {
  std::size_t dates = 0;
  std::size_t asins = 0;
  std::size_t quantities = 0;
  for (const Entity& entity : facts.entities_in(section.sentences)) {
    if (!entity.valid) continue;
    if (entity.kind == EntityKind::date) ++dates;
    if (entity.kind == EntityKind::asin) ++asins;
    if (entity.kind == EntityKind::quantity) ++quantities;
  }
  return counted(section.words, "word")
      .append(kSeparator)
      .append(counted(dates, "date"))
      .append(kSeparator)
      .append(counted(asins, "ASIN"))
      .append(kSeparator)
      .append(counted(quantities, "quantity", "quantities"));
}

std::string state_of_documents(const Facts& facts, const Section& section) {
  const std::size_t attached = count_of(section, [&](const Item& item) {
    return document_state(facts, item) == DocumentState::attached;
  });
  const std::size_t asked_for = section.items.size() + missing_documents(facts).size();
  return std::to_string(attached) + " of " + std::to_string(asked_for) + " attached";
}

}  // namespace

const Entity* own_date(const Facts& facts, const Item& item) {
  for (const Entity& entity : facts.entities_in(item.sentences)) {
    if (entity.kind == EntityKind::date && is_own_date(facts, entity)) return &entity;
  }
  return nullptr;
}

DocumentState document_state(const Facts& facts, const Item& item) {
  if (item.task && !item.task->checked) return DocumentState::open;
  if (is_placeholder_item(facts, item)) return DocumentState::open;
  if (links_missing_file(facts, item.span)) return DocumentState::file_missing;
  return DocumentState::attached;
}

std::string section_state(const Facts& facts, const Section& section) {
  if (section.empty) return "empty";
  switch (section.role) {
    case guide::SectionRole::root_cause:
      return state_of_cause(facts, section);
    case guide::SectionRole::corrective_actions:
      return state_of_actions(facts, section);
    case guide::SectionRole::prevention_plan:
      return state_of_measures(facts, section);
    case guide::SectionRole::supporting_documents:
      break;
  }
  return state_of_documents(facts, section);
}

}  // namespace poa::assist
