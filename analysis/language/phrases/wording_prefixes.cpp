#include "analysis/language/phrases/wording_prefixes.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <tuple>
#include <utility>

namespace poa {
namespace {

// Within the small-string buffer of the common standard libraries, and long enough to tell apart
// wordings that open alike ("we will do", "we will try").
constexpr std::size_t kLongest = 10;
constexpr std::size_t kMost = 64;
constexpr int kDeepest = 32;

struct Beginning {
  std::string text;
  bool cut = false;  ///< what follows is not known, or not worth knowing
};
using Beginnings = std::vector<Beginning>;

Beginnings unknown() { return {{"", true}}; }

void extend(Beginning& beginning, const Beginning& next) {
  if (beginning.cut) return;
  beginning.text += next.text;
  beginning.cut = next.cut || beginning.text.size() >= kLongest;
  if (beginning.text.size() > kLongest) beginning.text.resize(kLongest);
}

// At most so many, by looking at fewer bytes of each; none if even one byte is too much.
Beginnings shortened(const Beginnings& all, std::size_t most) {
  for (std::size_t size = kLongest / 2; size > 0; --size) {
    Beginnings fewer;
    for (const Beginning& one : all) {
      fewer.push_back({one.text.substr(0, size), one.cut || one.text.size() > size});
    }
    const auto order = [](const Beginning& a, const Beginning& b) {
      return std::tie(a.text, a.cut) < std::tie(b.text, b.cut);
    };
    std::sort(fewer.begin(), fewer.end(), order);
    const auto same = [](const Beginning& a, const Beginning& b) {
      return a.text == b.text && a.cut == b.cut;
    };
    fewer.erase(std::unique(fewer.begin(), fewer.end(), same), fewer.end());
    if (fewer.size() <= most) return fewer;
  }
  return {};
}

/// Those that can be continued.
std::size_t count_open(const Beginnings& beginnings) {
  return static_cast<std::size_t>(std::count_if(beginnings.begin(), beginnings.end(),
                                                [](const Beginning& one) { return !one.cut; }));
}

// Each of `left` continued by each of `right`.
void concatenate(Beginnings& left, const Beginnings& right) {
  if (right.size() == 1) {
    for (Beginning& beginning : left) extend(beginning, right.front());
    return;
  }
  const auto too_many = [&](const Beginnings& next) {
    return left.size() + count_open(left) * next.size() > kMost;
  };
  if (too_many(right)) {
    // What has begun already tells enough; what has not would stand for anything.
    for (Beginning& beginning : left) beginning.cut = beginning.cut || !beginning.text.empty();
  }
  if (count_open(left) == 0) return;
  if (too_many(right)) {
    const std::size_t room = kMost - std::min(left.size(), kMost);
    const Beginnings fewer = shortened(right, room / count_open(left));
    if (!fewer.empty()) return concatenate(left, fewer);
    for (Beginning& beginning : left) beginning.cut = true;
    return;
  }
  Beginnings result;
  result.reserve(left.size() + count_open(left) * right.size());
  for (Beginning& beginning : left) {
    if (beginning.cut) {
      result.push_back(std::move(beginning));
      continue;
    }
    for (const Beginning& next : right) extend(result.emplace_back(beginning), next);
  }
  left = std::move(result);
}

// Reads as much of RE2's syntax as phrases use; whatever else comes up is unknown().
class Reader {
 public:
  explicit Reader(std::string_view wording) : rest_(wording) {}

  Beginnings alternatives() {
    Beginnings result = sequence();
    while (take('|')) {
      Beginnings more = sequence();
      result.insert(result.end(), std::make_move_iterator(more.begin()),
                    std::make_move_iterator(more.end()));
    }
    return result;
  }

  /// The whole wording was read and understood.
  [[nodiscard]] bool done() const { return rest_.empty() && !gave_up_; }

 private:
  bool take(char c) {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }

  Beginnings sequence() {
    Beginnings result{{"", false}};
    while (!rest_.empty() && rest_.front() != '|' && rest_.front() != ')') {
      concatenate(result, repeated(atom()));
    }
    return result;
  }

  // What is repeated, or not there at all.
  static Beginnings perhaps_often(Beginnings piece) {
    for (Beginning& beginning : piece) beginning.cut = true;
    piece.push_back({"", false});
    return piece;
  }

  Beginnings repeated(Beginnings piece) {
    while (!rest_.empty()) {
      if (take('?')) {
        piece.push_back({"", false});
      } else if (take('+')) {
        for (Beginning& beginning : piece) beginning.cut = true;
      } else if (take('*')) {
        piece = perhaps_often(std::move(piece));
      } else if (take('{')) {
        // "{2,}": at least once, unless it begins with 0 or is no repetition at all.
        const char least = rest_.empty() ? '\0' : rest_.front();
        rest_.remove_prefix(std::min(rest_.size(), rest_.find('}')));
        take('}');
        if (least >= '1' && least <= '9') {
          for (Beginning& beginning : piece) beginning.cut = true;
        } else {
          piece = least == '0' ? perhaps_often(std::move(piece)) : unknown();
        }
      } else {
        break;
      }
    }
    return piece;
  }

  Beginnings atom() {
    const char c = rest_.front();
    rest_.remove_prefix(1);
    switch (c) {
      case '(':
        return group();
      case '[':
        return character_class();
      case '\\':
        return escape();
      case '.':
      case '^':
      case '$':
        return unknown();
      default:
        break;
    }
    std::string character(1, c);
    while (!rest_.empty() && (static_cast<unsigned char>(rest_.front()) & 0xC0U) == 0x80U) {
      character += rest_.front();
      rest_.remove_prefix(1);
    }
    return {{character, false}};
  }

  Beginnings group() {
    if (rest_.substr(0, 2) == "?:") {
      rest_.remove_prefix(2);
    } else if (!rest_.empty() && rest_.front() == '?') {
      return give_up();  // flags and names
    }
    if (++depth_ > kDeepest) return give_up();
    Beginnings result = alternatives();
    --depth_;
    if (!take(')')) return give_up();
    return result;
  }

  Beginnings character_class() {
    const std::size_t close = rest_.find(']', 1);
    if (close == std::string_view::npos) return give_up();
    const std::string_view members = rest_.substr(0, close);
    rest_.remove_prefix(close + 1);
    Beginnings result;
    for (std::size_t i = 0; i < members.size(); ++i) {
      const auto first = static_cast<unsigned char>(members[i]);
      if (first == '^' || first == '[' || first == '\\' || first >= 0x80) {
        return first == '[' || first == '\\' ? give_up() : unknown();
      }
      unsigned char last = first;
      if (i + 2 < members.size() && members[i + 1] == '-') {
        last = static_cast<unsigned char>(members[i + 2]);
        i += 2;
      }
      if (last >= 0x80) return unknown();
      for (unsigned member = first; member <= last; ++member) {
        result.push_back({std::string(1, static_cast<char>(member)), false});
      }
    }
    return result;
  }

  Beginnings escape() {
    if (rest_.empty()) return unknown();
    const char c = rest_.front();
    rest_.remove_prefix(1);
    const bool letter_or_digit =
        (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (!letter_or_digit) return {{std::string(1, c), false}};
    if (c == 'b') return {{"", false}};
    if (c == 'd') {
      Beginnings digits;
      for (char digit = '0'; digit <= '9'; ++digit) {
        digits.push_back({std::string(1, digit), false});
      }
      return digits;
    }
    if (c == 'w' || c == 's' || c == 'W' || c == 'S' || c == 'D' || c == 'B') return unknown();
    return give_up();  // \x{…}, \p{…}, \Q…\E
  }

  // What follows can't be read either.
  Beginnings give_up() {
    rest_ = {};
    gave_up_ = true;
    return unknown();
  }

  std::string_view rest_;
  int depth_ = 0;
  bool gave_up_ = false;
};

}  // namespace

std::vector<std::string> wording_prefixes(std::string_view wording) {
  Reader reader(wording);
  Beginnings beginnings = reader.alternatives();
  // Alternatives that were never read could begin with anything.
  if (!reader.done()) beginnings = unknown();

  std::vector<std::string> prefixes;
  prefixes.reserve(beginnings.size());
  for (Beginning& beginning : beginnings) prefixes.push_back(std::move(beginning.text));
  std::sort(prefixes.begin(), prefixes.end());
  prefixes.erase(std::unique(prefixes.begin(), prefixes.end()), prefixes.end());
  return prefixes;
}

}  // namespace poa
