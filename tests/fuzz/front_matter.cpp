// The front matter of any text.
#include "analysis/plan/front_matter.h"

#include "tests/fuzz/invariants.h"
#include "tests/fuzz/target.h"

using namespace poa;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::text_of(data, size);
  const FrontMatter front_matter = read_front_matter(text);
  fuzz::check_front_matter(front_matter, text);
  const FrontMatter again = read_front_matter(std::string("---\n").append(text).append("\n---\n"));
  fuzz::require(again.body > 0 || again.span.empty(), "front matter ends where the text begins");
  return 0;
}
