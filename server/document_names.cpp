#include "server/document_names.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <system_error>

namespace poa::server {
namespace {

namespace fs = std::filesystem;

std::string lowered(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  return lower;
}

std::string with_spaces(std::string text) {
  constexpr std::string_view kSpace = "%20";
  for (std::size_t at = text.find(kSpace); at != text.npos; at = text.find(kSpace, at + 1)) {
    text.replace(at, kSpace.size(), " ");
  }
  return text;
}

bool is_markdown(const fs::path& path) {
  const std::string extension = lowered(path.extension().string());
  return extension == ".md" || extension == ".markdown";
}

/// Where the words of a name and the names of a path end.
bool divides(char c) {
  constexpr std::string_view kDividers = " \t\r\n/\\()[]<>{}\"'`|,;:*#?!=";
  return kDividers.find(c) != kDividers.npos;
}

std::string first_bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string text(DocumentNames::kMaxDocumentBytes, '\0');
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(file.gcount()));
  return text;
}

}  // namespace

void add_file_names(std::string_view text, FileNames& names) {
  constexpr std::size_t kMostWords = 8;
  constexpr std::size_t kLongestName = 255;
  const std::string words = with_spaces(lowered(text));
  // Where the last words of a line began, the newest at `newest`.
  std::array<std::size_t, kMostWords> begins{};
  std::size_t known = 0;
  for (std::size_t begin = 0; begin < words.size();) {
    if (divides(words[begin])) {
      if (words[begin] == '\n') known = 0;
      ++begin;
      continue;
    }
    std::size_t end = begin;
    while (end < words.size() && !divides(words[end])) ++end;
    const std::size_t next = end;
    while (end > begin && words[end - 1] == '.') --end;  // "see photo.png."
    begins[known++ % kMostWords] = begin;
    const std::string_view word = std::string_view(words).substr(begin, end - begin);
    const bool dotted = word.find('.') != word.npos;
    const bool beside_slash =
        (begin > 0 && words[begin - 1] == '/') || (next < words.size() && words[next] == '/');
    if (dotted || beside_slash) {
      for (std::size_t back = 1; back <= std::min(known, kMostWords); ++back) {
        const std::size_t from = begins[(known - back) % kMostWords];
        if (end - from > kLongestName) break;
        names.insert(words.substr(from, end - from));
      }
    }
    begin = next;
  }
}

bool names_file(const FileNames& names, std::string_view file_name) {
  return names.contains(lowered(file_name));
}

std::vector<FoundFile> DocumentNames::documents_in(const fs::path& folder) {
  std::vector<FoundFile> documents;
  std::error_code error;
  fs::directory_iterator entry(folder.empty() ? fs::path(".") : folder, error);
  for (std::size_t seen = 0; !error && entry != fs::directory_iterator() && seen < kMaxEntries &&
                             documents.size() < kMaxDocuments;
       entry.increment(error), ++seen) {
    std::error_code unknown;
    if (!is_markdown(entry->path()) || !entry->is_regular_file(unknown)) continue;
    documents.push_back(
        {entry->path(), entry->last_write_time(unknown), entry->file_size(unknown)});
  }
  std::ranges::sort(documents, {}, &FoundFile::path);
  return documents;
}

std::shared_ptr<const FileNames> DocumentNames::in(const fs::path& folder) {
  std::vector<FoundFile> documents = documents_in(folder);
  const std::scoped_lock lock(mutex_);
  Folder& known = folders_[folder.string()];
  if (known.names && known.documents == documents) return known.names;
  auto names = std::make_shared<FileNames>();
  for (const FoundFile& document : documents) add_file_names(first_bytes_of(document.path), *names);
  known = {std::move(documents), std::move(names)};
  return known.names;
}

}  // namespace poa::server
