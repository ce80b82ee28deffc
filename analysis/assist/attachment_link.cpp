#include "analysis/assist/attachment_link.h"

#include <algorithm>

#include "analysis/rules/attachments.h"
#include "analysis/rules/file_link.h"

namespace poa::assist {

std::vector<std::string> attachments_of(const Facts& facts) {
  if (facts.surroundings.files == nullptr) return {};
  return facts.surroundings.files->below(attachments_folder(facts));
}

std::string link_destination(std::string_view path) {
  constexpr std::string_view kHexadecimal = "0123456789ABCDEF";
  std::string result;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > ' ' && std::string_view("()<>{}|%#?\\").find(c) == std::string_view::npos) {
      result += c;
    } else {
      result += {'%', kHexadecimal[byte >> 4U], kHexadecimal[byte & 0xFU]};
    }
  }
  return result;
}

std::string link_to_attachment(std::string_view path) {
  const std::string_view name = file_name_of(path);
  const std::size_t dot = name.rfind('.');
  std::string words(name.substr(0, dot == 0 ? name.npos : dot));
  // A name may hold anything that a file system takes; brackets would end the link's text.
  std::replace_if(
      words.begin(), words.end(),
      [](char c) {
        return static_cast<unsigned char>(c) < ' ' ||
               std::string_view("_[]{}|`*<>\\").find(c) != std::string_view::npos;
      },
      ' ');
  return "[" + words + "](" + link_destination(path) + ")";
}

}  // namespace poa::assist
