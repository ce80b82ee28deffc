#include "server/check/input.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <string_view>
#include <system_error>

#include "analysis/text/utf8.h"

namespace poa::server {
namespace {

/// As much of a file as tells whether it is text.
constexpr std::size_t kHeadBytes = 8192;

struct CloseFile {
  void operator()(std::FILE* file) const {
    std::fclose(file);  // NOLINT(cppcoreguidelines-owning-memory): called by the owner
  }
};

Input unreadable(int error) {
  return {.problem = "can't be read: " + std::generic_category().message(error)};
}

/// Whether the first bytes of a file look like text: no NUL, and UTF-8 for the most part.
bool is_text(std::string_view head) {
  std::size_t characters = 0;
  std::size_t broken = 0;
  // The last character may be cut off by the end of the head.
  const std::size_t end = head.size() < kHeadBytes ? head.size() : head.size() - 3;
  for (std::size_t i = 0; i < end; ++characters) {
    const Utf8Character character = decode_utf8(head, i);
    if (character.code_point == 0) return false;
    if (character.code_point == 0xFFFD && character.size == 1) ++broken;
    i += character.size;
  }
  return 2 * broken <= characters;
}

Input read_all(std::FILE* file) {
  Input input;
  std::array<char, 1U << 16U> buffer;  // NOLINT(cppcoreguidelines-pro-type-member-init): filled
  bool judged = false;
  for (;;) {
    const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), file);
    input.bytes.append(buffer.data(), count);
    const bool last = count < buffer.size();
    if (last && std::ferror(file) != 0) return unreadable(errno);
    if (!judged) {
      const std::string_view bytes = input.bytes;
      if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        return {.problem = "is text in UTF-16: save it as UTF-8 and check it again"};
      }
      if (!is_text(bytes.substr(0, kHeadBytes))) {
        return {
            .problem = "is not a text file: a Plan of Action is Markdown or plain text in UTF-8",
            .binary = true};
      }
      judged = true;
    }
    if (input.bytes.size() > kMaxDocumentBytes) {
      return {.problem =
                  "is over " + std::to_string(kMaxDocumentBytes >> 20U) + " MB: no appeal is"};
    }
    if (last) return input;
  }
}

}  // namespace

Input read_input(const std::string& path) {
  const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
  if (!file) return unreadable(errno);
  return read_all(file.get());
}

Input read_standard_input() { return read_all(stdin); }

}  // namespace poa::server
