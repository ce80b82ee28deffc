#include "analysis/assist/documents.h"

#include <optional>

namespace poa::assist {
namespace {

std::optional<int> hexadecimal(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return std::nullopt;
}

std::string decoded(std::string_view path) {
  std::string result;
  for (std::size_t at = 0; at < path.size(); ++at) {
    if (path[at] == '%' && at + 2 < path.size()) {
      const auto high = hexadecimal(path[at + 1]);
      const auto low = hexadecimal(path[at + 2]);
      if (high && low) {
        result += static_cast<char>(*high * 16 + *low);
        at += 2;
        continue;
      }
    }
    result += path[at];
  }
  return result;
}

}  // namespace

std::uint64_t named_documents(const Facts& facts, IndexRange sentences, guide::SuspensionType type,
                              Span but_not) {
  const guide::DocumentMatcher& matcher = guide::document_matcher(type);
  std::uint64_t named = 0;
  for (const Sentence& sentence : facts.prose.sentences(sentences)) {
    if (but_not.contains(facts.prose.source(sentence.range).begin)) continue;
    named |= matcher.named(guide::words_of(facts.prose.text(sentence.range)));
  }
  return named;
}

std::vector<const guide::ChecklistItem*> missing_documents(const Facts& facts) {
  std::vector<const guide::ChecklistItem*> missing;
  const auto type = facts.plan.type();
  if (!type) return missing;
  const auto last = static_cast<std::uint32_t>(facts.prose.sentences().size());
  const std::uint64_t named = named_documents(facts, {0, last}, *type);
  std::size_t index = 0;
  for (const guide::ChecklistItem* item : guide::checklist(*type)) {
    const bool is_named = (named >> index++ & 1U) != 0;
    if (!is_named && item->required) missing.push_back(item);
  }
  return missing;
}

std::string linked_path(const markdown::Link& link) {
  std::string_view target = link.target;
  target = target.substr(0, target.find_first_of("#?"));
  while (target.starts_with("./")) target.remove_prefix(2);
  const bool is_address = target.find(':') != std::string_view::npos;
  if (link.autolink || is_address || target.starts_with('/') || target.starts_with("../"))
    return {};
  return decoded(target);
}

bool leads_to_file(const Facts& facts, const markdown::Link& link) {
  const Files* files = facts.surroundings.files;
  const std::string path = linked_path(link);
  return files != nullptr && !path.empty() && files->exists(path);
}

}  // namespace poa::assist
