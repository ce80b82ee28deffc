#include "analysis/language/phrases/required_texts.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <tuple>
#include <utility>

#include "analysis/language/phrases/wording_reader.h"

namespace poa {
namespace {

using Texts = std::vector<std::string>;

constexpr std::size_t kShortest = 4;
/// Beyond it, a text becomes no rarer by being longer.
constexpr std::size_t kLongest = 12;
constexpr std::size_t kMost = 64;

std::size_t shortest_in(const Texts& texts) {
  std::size_t shortest = texts.empty() ? 0 : kLongest;
  for (const std::string& text : texts) shortest = std::min(shortest, text.size());
  return shortest;
}

/// Of two sets of which a match holds something, the one that fewer texts hold something of.
void keep_rarer(Texts& texts, const Texts& others) {
  const std::size_t ours = shortest_in(texts);
  const std::size_t theirs = shortest_in(others);
  if (theirs < kShortest) return;
  if (std::tuple(theirs, texts.size()) > std::tuple(ours, others.size())) texts = others;
}

/// For WordingReader: what a part holds.
struct RequiredIn {
  struct Part {
    Texts ends{std::string()};  ///< it ends with one of these
    bool whole = false;         ///< and there is nothing before them
    Texts first;                ///< it begins with one of these, if any
    Texts rarest;               ///< one of these stands in it otherwise, if any
  };

  /// What is known to stand in the part. That it begins as it should has been seen before, so that
  /// anything else tells more.
  static Texts required(Part&& part) {
    if (part.whole) {
      part.first = std::move(part.ends);
    } else {
      keep_rarer(part.rarest, part.ends);
    }
    if (part.rarest.empty()) keep_rarer(part.rarest, part.first);
    return std::move(part.rarest);
  }

  static Part literal(std::string text) { return {.ends = {std::move(text)}, .whole = true}; }

  static Part one_of(std::string_view members) {
    Part part{.ends = {}, .whole = true};
    for (const char member : members) part.ends.emplace_back(1, member);
    return part.ends.size() > kMost ? unknown() : part;
  }

  static Part unknown() { return {}; }

  static void concatenate(Part& left, Part&& right) {
    if (right.whole && left.ends.size() * right.ends.size() <= kMost) {
      Texts ends;
      ends.reserve(left.ends.size() * right.ends.size());
      for (const std::string& first : left.ends) {
        for (const std::string& second : right.ends) ends.push_back(first + second);
      }
      left.ends = std::move(ends);
      return;
    }
    if (!left.whole) {
      keep_rarer(left.rarest, left.ends);
      keep_rarer(left.rarest, right.first);
    } else if (shortest_in(left.ends) > 0) {
      left.first = std::move(left.ends);
      keep_rarer(left.rarest, right.first);
    } else {
      left.first = std::move(right.first);
    }
    keep_rarer(left.rarest, right.rarest);
    left.ends = std::move(right.ends);
    left.whole = false;
  }

  static void add_alternative(Part& part, Part&& other) {
    if (part.whole && other.whole && part.ends.size() + other.ends.size() <= kMost) {
      part.ends.insert(part.ends.end(), std::make_move_iterator(other.ends.begin()),
                       std::make_move_iterator(other.ends.end()));
      return;
    }
    Texts either = required(std::move(part));
    const Texts others = required(std::move(other));
    const bool known = !either.empty() && !others.empty() && either.size() + others.size() <= kMost;
    either.insert(either.end(), others.begin(), others.end());
    part = unknown();
    if (known) part.rarest = std::move(either);
  }

  static Part optional(Part&& part) {
    if (!part.whole || part.ends.size() == kMost) return unknown();
    part.ends.emplace_back();
    return std::move(part);
  }

  static Part repeated(Part&& part) {
    Part result = unknown();
    result.rarest = required(std::move(part));
    return result;
  }
};

}  // namespace

std::vector<std::string> required_texts(std::string_view wording) {
  return RequiredIn::required(WordingReader<RequiredIn>::read(wording));
}

}  // namespace poa
