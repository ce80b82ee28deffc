#include "analysis/rules/attachments.h"

#include <algorithm>
#include <cstddef>

#include "analysis/rules/file_link.h"
#include "analysis/text/edit_distance.h"

namespace poa {
namespace {

/// A longer name gets no suggestion: comparing takes time.
constexpr std::size_t kLongestName = 80;

}  // namespace

std::string attachments_folder(const Facts& facts) {
  const auto& stated = facts.plan.front_matter.attachments;
  return stated ? linked_file(stated->text).value_or(stated->text)
                : facts.surroundings.options.attachments_folder;
}

std::string_view nearest_attachment(std::span<const std::string> attachments,
                                    std::string_view missing) {
  const std::string_view name = file_name_of(missing);
  if (name.size() > kLongestName) return {};
  std::size_t nearest = std::max<std::size_t>(2, name.size() / 4) + 1;
  std::string_view found;
  for (const std::string& candidate : attachments) {
    const std::string_view other = file_name_of(candidate);
    if (other.size() > kLongestName) continue;
    const std::size_t distance = edit_distance(name, other);
    if (distance < nearest) {
      nearest = distance;
      found = candidate;
    }
  }
  return found;
}

}  // namespace poa
