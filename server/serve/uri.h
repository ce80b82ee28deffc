// What the server wants to know of a document's URI, which otherwise goes back as it came.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace poa::server {

/// The path that a `file:` URI of this machine names (RFC 8089), percent-decoded; nothing for any
/// other URI.
[[nodiscard]] std::optional<std::filesystem::path> file_path_of(std::string_view uri);

/// The `file:` URI of an absolute path.
[[nodiscard]] std::string file_uri_of(const std::filesystem::path& path);

/// The URI of a file by its path from a document's folder, "/" between its parts; the folder keeps
/// the spelling of the document's URI. A ".." leads out of the folder.
[[nodiscard]] std::string uri_beside(std::string_view document, std::string_view path);

/// The last part of a URI's path, percent-decoded: a file's name, where it has one.
[[nodiscard]] std::string file_name_of(std::string_view uri);

}  // namespace poa::server
