#include "analysis/language/phrases/wording_prefixes.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "analysis/language/phrases/wording_reader.h"

namespace poa {
namespace {

// Long enough to tell apart wordings that open alike ("we will do", "we will try").
constexpr std::size_t kLongest = 10;
constexpr std::size_t kMost = 64;

/// One way to begin. There are tens of thousands, made whenever the program starts: so no string.
class Beginning {
 public:
  /// Those that are long enough are cut: what follows is not worth knowing.
  explicit Beginning(std::string_view text, bool cut = false)
      : size_(static_cast<std::uint8_t>(std::min(text.size(), kLongest))),
        cut_(cut || text.size() >= kLongest) {
    std::copy_n(text.begin(), size_, text_.begin());
  }

  [[nodiscard]] std::string_view text() const { return {text_.data(), size_}; }
  /// What follows is not known, or not worth knowing.
  [[nodiscard]] bool cut() const { return cut_; }

  void end_here() { cut_ = true; }
  void extend(const Beginning& next) {
    if (cut_) return;
    const std::size_t more = std::min<std::size_t>(next.size_, kLongest - size_);
    std::copy_n(next.text_.begin(), more, text_.begin() + size_);
    size_ = static_cast<std::uint8_t>(size_ + more);
    cut_ = next.cut_ || size_ == kLongest;
  }

  friend bool operator==(const Beginning& a, const Beginning& b) {
    return a.cut_ == b.cut_ && a.text() == b.text();
  }
  friend bool operator<(const Beginning& a, const Beginning& b) {
    const int order = a.text().compare(b.text());
    return order != 0 ? order < 0 : a.cut_ < b.cut_;
  }

 private:
  std::array<char, kLongest> text_{};
  std::uint8_t size_;
  bool cut_;
};
using Beginnings = std::vector<Beginning>;

// At most so many, by looking at fewer bytes of each; none if even one byte is too much.
Beginnings shortened(const Beginnings& all, std::size_t most) {
  for (std::size_t size = kLongest / 2; size > 0; --size) {
    Beginnings fewer;
    for (const Beginning& one : all) {
      fewer.emplace_back(one.text().substr(0, size), one.cut() || one.text().size() > size);
    }
    std::sort(fewer.begin(), fewer.end());
    fewer.erase(std::unique(fewer.begin(), fewer.end()), fewer.end());
    if (fewer.size() <= most) return fewer;
  }
  return {};
}

/// Those that can be continued.
std::size_t count_open(const Beginnings& beginnings) {
  return static_cast<std::size_t>(std::count_if(beginnings.begin(), beginnings.end(),
                                                [](const Beginning& one) { return !one.cut(); }));
}

// Each of `left` continued by each of `right`.
void concatenate(Beginnings& left, const Beginnings& right) {
  if (right.size() == 1) {
    for (Beginning& beginning : left) beginning.extend(right.front());
    return;
  }
  const auto too_many = [&](const Beginnings& next) {
    return left.size() + count_open(left) * next.size() > kMost;
  };
  if (too_many(right)) {
    // What has begun already tells enough; what has not would stand for anything.
    for (Beginning& beginning : left) {
      if (!beginning.text().empty()) beginning.end_here();
    }
  }
  if (count_open(left) == 0) return;
  if (too_many(right)) {
    const std::size_t room = kMost - std::min(left.size(), kMost);
    const Beginnings fewer = shortened(right, room / count_open(left));
    if (!fewer.empty()) return concatenate(left, fewer);
    for (Beginning& beginning : left) beginning.end_here();
    return;
  }
  Beginnings result;
  result.reserve(left.size() + count_open(left) * right.size());
  for (const Beginning& beginning : left) {
    if (beginning.cut()) {
      result.push_back(beginning);
      continue;
    }
    for (const Beginning& next : right) result.emplace_back(beginning).extend(next);
  }
  left = std::move(result);
}

/// For WordingReader: how a part can begin.
struct BeginningOf {
  using Part = Beginnings;

  static Part literal(const std::string& text) { return {Beginning(text)}; }

  static Part one_of(std::string_view members) {
    Part result;
    result.reserve(members.size());
    for (const char& member : members) result.emplace_back(std::string_view(&member, 1));
    return result;
  }

  static Part unknown() { return {Beginning("", true)}; }

  static bool is_settled(const Part& part) { return count_open(part) == 0; }

  static void concatenate(Part& left, Part&& right) { poa::concatenate(left, right); }

  static void add_alternative(Part& part, Part&& more) {
    part.insert(part.end(), more.begin(), more.end());
  }

  static Part optional(Part&& part) {
    part.emplace_back("");
    return std::move(part);
  }

  static Part repeated(Part&& part) {
    for (Beginning& beginning : part) beginning.end_here();
    return std::move(part);
  }
};

}  // namespace

std::vector<std::string> wording_prefixes(std::string_view wording) {
  Beginnings beginnings = WordingReader<BeginningOf>::read(wording);
  std::sort(beginnings.begin(), beginnings.end());
  std::vector<std::string> prefixes;
  prefixes.reserve(beginnings.size());
  for (const Beginning& beginning : beginnings) {
    if (prefixes.empty() || prefixes.back() != beginning.text()) {
      prefixes.emplace_back(beginning.text());
    }
  }
  return prefixes;
}

}  // namespace poa
