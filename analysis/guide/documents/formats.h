// What several documents have in common: accepted files, and what spoils them.
#pragma once

#include <string_view>

namespace poa::guide::documents {

inline constexpr std::string_view papers = "PDF, JPG, PNG or GIF; never Word or Excel";
inline constexpr std::string_view images_only = "JPG, PNG, GIF or TIFF; complaint forms refuse PDF";
inline constexpr std::string_view supplier_file =
    "Never edit, convert or retype a supplier's file: ask the supplier for the original.";
inline constexpr std::string_view unmarked =
    "No marks, no crop, no screenshot: the full page with all four corners.";

}  // namespace poa::guide::documents
