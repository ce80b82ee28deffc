#include "analysis/assist/file_moves.h"

#include <algorithm>

#include "analysis/rules/file_link.h"

namespace poa::assist {
namespace {

/// A text as a value of YAML, in quotation marks where it could be read as something else.
std::string yaml_text(std::string_view text) {
  const auto is_plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/' || c == '_';
  };
  const auto is_plain_within = [&](char c) {
    return is_plain(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
  };
  if (!text.empty() && is_plain(text.front()) && std::ranges::all_of(text, is_plain_within)) {
    return std::string(text);
  }
  std::string quoted = "'";
  for (const char c : text) {
    quoted += c;
    if (c == '\'') quoted += c;
  }
  return quoted + '\'';
}

}  // namespace

std::vector<Edit> edits_for_moves(const Facts& facts, const Mentions& mentions,
                                  const NewPath& new_path) {
  const std::string_view text = facts.text->bytes();
  std::vector<std::optional<std::string>> moved(mentions.subjects.size());
  for (std::size_t i = 0; i < moved.size(); ++i) {
    const Subject& subject = mentions.subjects[i];
    if (subject.kind == SubjectKind::attachment) moved[i] = new_path(subject.name);
  }
  std::vector<Edit> edits;
  if (const auto& folder = facts.plan.front_matter.attachments) {
    if (const auto path = linked_file(folder->text); path && !path->empty()) {
      if (const auto renamed = new_path(*path)) {
        edits.push_back({folder->span, Snippet(yaml_text(*renamed))});
      }
    }
  }
  for (const Mention& mention : mentions.all) {
    const std::optional<std::string>& path = moved[mention.subject];
    if (!path) continue;
    if (mention.is_destination) {
      // A query or a fragment stays.
      const std::string_view written = mention.span.in(text);
      const std::size_t end = std::min(written.find_first_of("?#"), written.size());
      edits.push_back(
          {{mention.span.begin, mention.span.begin + end}, Snippet(link_destination(*path))});
    } else if (file_name_of(*path) != file_name_of(mentions.subjects[mention.subject].name)) {
      edits.push_back({mention.span, Snippet(file_name_of(*path))});
    }
  }
  return edits;
}

}  // namespace poa::assist
