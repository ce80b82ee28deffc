// The tables' terms are written as Words has words; one that is not would never be found.
#include <algorithm>

#include "analysis/guide/checklist.h"
#include "analysis/guide/heading_names.h"
#include "analysis/guide/suspension_type.h"
#include "analysis/guide/terms.h"
#include "tests/catch.h"

namespace poa::guide {
namespace {

bool well_written(std::string_view term) {
  std::string plain;
  std::string spelled;
  for (std::size_t i = 0; i < term.size(); ++i) {
    const bool ends_word = i + 1 == term.size() || term[i + 1] == ' ';
    if (term[i] == '*' && ends_word && i >= 2 && term[i - 1] != ' ' && term[i - 2] != ' ') continue;
    plain += term[i];
  }
  const Words words(plain);
  for (const std::string_view word : words.all()) {
    if (!spelled.empty()) spelled += ' ';
    spelled += word;
  }
  return !plain.empty() && spelled == plain;
}

void check_groups(std::string_view groups) {
  std::string list(groups);
  for (std::size_t at = list.find(" & "); at != std::string::npos; at = list.find(" & ")) {
    list.replace(at, 3, 1, '|');
  }
  for (std::size_t begin = 0; begin <= list.size();) {
    const std::size_t end = std::min(list.find('|', begin), list.size());
    INFO(groups << ": " << list.substr(begin, end - begin));
    CHECK(well_written(list.substr(begin, end - begin)));
    begin = end + 1;
  }
}

TEST_CASE("Terms are written as words are", "[guide]") {
  CHECK(well_written("chain of custody"));
  CHECK(well_written("authori* distribut*"));
  CHECK_FALSE(well_written("driver's licen*"));
  CHECK_FALSE(well_written("LOA"));
  CHECK_FALSE(well_written("a*"));
  CHECK_FALSE(well_written("on-time"));
  CHECK_FALSE(well_written(""));
}

TEST_CASE("All tables hold well written terms", "[guide]") {
  for (const SuspensionTypeInfo& row : all_types()) {
    for (const Trigger& trigger : row.triggers) {
      INFO(row.id << ": " << trigger.term);
      CHECK(well_written(trigger.term));
      CHECK((trigger.weight >= 1 && trigger.weight <= 10));
    }
    for (const ChecklistItem* item : checklist(row.type)) {
      for (const Wording& wording : item->wordings) {
        check_groups(wording.all);
        if (!wording.none.empty()) check_groups(wording.none);
      }
    }
  }
  for (const HeadingName& name : heading_names()) check_groups(name.groups);
  check_groups(title_terms);
  check_groups(prevention_terms);
}

}  // namespace
}  // namespace poa::guide
