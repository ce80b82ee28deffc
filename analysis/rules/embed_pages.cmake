# Writes OUT, which defines rule_pages(), from the pages in FOLDER. Run with cmake -P.
file(GLOB pages "${FOLDER}/*.md")
list(SORT pages)
set(rows "")
foreach(page IN LISTS pages)
  get_filename_component(name "${page}" NAME_WE)
  if(name STREQUAL "README")
    continue()
  endif()
  string(REPLACE "_" "-" id "${name}")
  file(READ "${page}" text)
  string(APPEND rows "    {\"${id}\", R\"page(${text})page\"},\n")
endforeach()
file(WRITE "${OUT}.new"
"#include <array>

#include \"analysis/rules/pages.h\"

namespace poa {
namespace {

constexpr RulePage kPages[] = {
${rows}};

}  // namespace

std::span<const RulePage> rule_pages() { return kPages; }

}  // namespace poa
")
file(COPY_FILE "${OUT}.new" "${OUT}" ONLY_IF_DIFFERENT)
