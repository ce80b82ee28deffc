#include "analysis/language/phrases/wording_prefixes.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <tuple>
#include <utility>

#include "analysis/language/phrases/wording_reader.h"

namespace poa {
namespace {

// Within the small-string buffer of the common standard libraries, and long enough to tell apart
// wordings that open alike ("we will do", "we will try").
constexpr std::size_t kLongest = 10;
constexpr std::size_t kMost = 64;

struct Beginning {
  std::string text;
  bool cut = false;  ///< what follows is not known, or not worth knowing
};
using Beginnings = std::vector<Beginning>;

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

/// For WordingReader: how a part can begin.
struct BeginningOf {
  using Part = Beginnings;

  static Part literal(std::string text) { return {{std::move(text), false}}; }

  static Part one_of(std::string_view members) {
    Part result;
    for (const char member : members) result.push_back({std::string(1, member), false});
    return result;
  }

  static Part unknown() { return {{"", true}}; }

  static void concatenate(Part& left, Part&& right) { poa::concatenate(left, right); }

  static void add_alternative(Part& part, Part&& more) {
    part.insert(part.end(), std::make_move_iterator(more.begin()),
                std::make_move_iterator(more.end()));
  }

  static Part optional(Part&& part) {
    part.push_back({"", false});
    return std::move(part);
  }

  static Part repeated(Part&& part) {
    for (Beginning& beginning : part) beginning.cut = true;
    return std::move(part);
  }
};

}  // namespace

std::vector<std::string> wording_prefixes(std::string_view wording) {
  Beginnings beginnings = WordingReader<BeginningOf>::read(wording);
  std::vector<std::string> prefixes;
  prefixes.reserve(beginnings.size());
  for (Beginning& beginning : beginnings) prefixes.push_back(std::move(beginning.text));
  std::sort(prefixes.begin(), prefixes.end());
  prefixes.erase(std::unique(prefixes.begin(), prefixes.end()), prefixes.end());
  return prefixes;
}

}  // namespace poa
