#include "tests/analysis/language/drawn_entities.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace poa::test {
namespace {

constexpr std::array<std::string_view, 22> kNames{
    "date",     "month",    "asin",   "order",   "seller",       "case",     "po",   "invoice",
    "shipment", "removal",  "money",  "percent", "quantity",     "number",   "code", "email",
    "phone",    "evidence", "person", "role",    "organization", "frequency"};

/// Columns are characters, so that carets stand below what they mean.
std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80;
  }));
}

bool is_drawing(std::string_view line) {
  const std::size_t first = line.find_first_not_of(' ');
  return first != std::string_view::npos && line[first] == '^';
}

std::string description(const Entity& entity) {
  std::string words(kNames[static_cast<std::size_t>(entity.kind)]);
  if (entity.kind == EntityKind::date || entity.kind == EntityKind::month) {
    std::array<char, 16> figures{};
    std::snprintf(figures.data(), figures.size(), " %04d-%02d", entity.date.year % 10000,
                  entity.date.month % 100);
    words += figures.data();
    if (entity.kind == EntityKind::date) {
      std::snprintf(figures.data(), figures.size(), "-%02d", entity.date.day % 100);
      words += figures.data();
    }
  }
  if (!entity.value.empty()) words += " " + entity.value;
  if (!entity.unit.empty()) words += " " + entity.unit;
  if (entity.ambiguous) words += " ambiguous";
  if (entity.ends_range) words += " ends-range";
  if (entity.placeholder) words += " placeholder";
  if (!entity.valid) words += " invalid";
  return words;
}

}  // namespace

std::string draw_entities(std::string_view text, std::initializer_list<EntityKind> kinds) {
  std::string drawn;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, size);
    text.remove_prefix(std::min(size + 1, text.size()));
    if (is_drawing(line)) continue;
    drawn.append(line).append("\n");
    const markdown::Document document = markdown::parse(line);
    for (const Entity& entity : find_entities(Prose(line, document)).all) {
      const bool wanted =
          kinds.size() == 0 || std::find(kinds.begin(), kinds.end(), entity.kind) != kinds.end();
      if (!wanted) continue;
      drawn.append(characters(line.substr(0, entity.span.begin)), ' ');
      drawn.append(characters(entity.span.in(line)), '^');
      drawn.append(" ").append(description(entity)).append("\n");
    }
  }
  return drawn;
}

}  // namespace poa::test
