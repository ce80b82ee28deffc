#include "server/settings/glob.h"

#include <cstddef>
#include <string>
#include <vector>

namespace poa::server {

bool glob_matches(std::string_view pattern, std::string_view path) {
  if (pattern.find('/') == std::string_view::npos) {
    path = path.substr(path.rfind('/') + 1);
  }
  while (pattern.starts_with("./")) pattern.remove_prefix(2);

  // Of each place in the path, whether the pattern so far can end there.
  std::vector<bool> ends(path.size() + 1, false);
  ends[0] = true;
  for (std::size_t p = 0; p < pattern.size();) {
    std::vector<bool> next(path.size() + 1, false);
    const bool at_part = p == 0 || pattern[p - 1] == '/';
    if (at_part && (pattern.substr(p, 3) == "**/" || pattern.substr(p) == "**")) {
      // Any number of whole parts; at the pattern's end, all that is left.
      const bool last = p + 2 == pattern.size();
      bool reached = false;
      for (std::size_t i = 0; i <= path.size(); ++i) {
        reached = reached || ends[i];
        next[i] = last ? reached : ends[i] || (reached && i > 0 && path[i - 1] == '/');
      }
      p += last ? 2 : 3;
    } else if (pattern[p] == '*') {
      bool reached = false;
      for (std::size_t i = 0; i <= path.size(); ++i) {
        if (i > 0 && path[i - 1] == '/') reached = false;
        reached = reached || ends[i];
        next[i] = reached;
      }
      ++p;
    } else {
      for (std::size_t i = 0; i < path.size(); ++i) {
        const bool fits = pattern[p] == '?' ? path[i] != '/' : path[i] == pattern[p];
        next[i + 1] = ends[i] && fits;
      }
      ++p;
    }
    ends.swap(next);
  }
  return ends[path.size()];
}

}  // namespace poa::server
