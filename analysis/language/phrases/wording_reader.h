// Reads as much of RE2's syntax as wordings use.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace poa {

/// What a question about wordings has to know of their parts, for WordingReader: a type for the
/// answer about a part, and how answers go together.
template <class Meaning>
concept WordingMeaning = requires(typename Meaning::Part part, std::string_view members) {
  {Meaning::literal(std::string())};  // these very characters; none for the empty string
  {Meaning::one_of(members)};         // one of some ASCII characters
  {Meaning::unknown()};               // anything, or something that is not understood
  {Meaning::concatenate(part, std::move(part))};  // the first is continued by the second
  {Meaning::add_alternative(part, std::move(part))};
  {Meaning::optional(std::move(part))};  // once or not at all
  {Meaning::repeated(std::move(part))};  // once or more
};

/// Whether nothing that follows a part can add to the answer. Few questions have such parts.
template <class Meaning>
concept SettledMeaning = requires(const typename Meaning::Part& part) {
  { Meaning::is_settled(part) } -> std::same_as<bool>;
};

/// One pass over a wording; whatever it can't read is unknown, and so is all that follows.
template <class Meaning>
class WordingReader {
 public:
  using Part = typename Meaning::Part;

  /// What the whole wording means.
  static Part read(std::string_view wording) {
    WordingReader reader(wording);
    Part whole = reader.alternatives();
    // Alternatives that were never read could be anything.
    return reader.rest_.empty() && !reader.gave_up_ ? whole : Meaning::unknown();
  }

 private:
  static constexpr int kDeepest = 32;

  explicit WordingReader(std::string_view wording) : rest_(wording) {}

  bool take(char c) {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }

  static bool is_plain(char c) { return c == ' ' || (c >= 'a' && c <= 'z'); }

  Part alternatives() {
    Part result = sequence();
    while (take('|')) Meaning::add_alternative(result, sequence());
    return result;
  }

  Part sequence() {
    Part result = Meaning::literal({});
    while (!rest_.empty() && rest_.front() != '|' && rest_.front() != ')') {
      Meaning::concatenate(result, repeated(atom()));
      if constexpr (SettledMeaning<Meaning>) {
        if (Meaning::is_settled(result)) {
          skip_sequence();
          break;
        }
      }
    }
    return result;
  }

  void skip_sequence() {
    int depth = 0;
    while (!rest_.empty()) {
      const char c = rest_.front();
      if (depth == 0 && (c == '|' || c == ')')) return;
      std::size_t size = 1;
      if (c == '\\') {
        size = 2;
      } else if (c == '[') {
        size = rest_.find(']', 2);
        if (size != std::string_view::npos) ++size;
      } else if (c == '(') {
        ++depth;
      } else if (c == ')') {
        --depth;
      }
      rest_.remove_prefix(std::min(size, rest_.size()));
    }
    if (depth > 0) give_up();
  }

  Part repeated(Part piece) {
    while (!rest_.empty()) {
      if (take('?')) {
        piece = Meaning::optional(std::move(piece));
      } else if (take('+')) {
        piece = Meaning::repeated(std::move(piece));
      } else if (take('*')) {
        piece = Meaning::optional(Meaning::repeated(std::move(piece)));
      } else if (take('{')) {
        // "{2,}": at least once, unless it begins with 0 or is no repetition at all.
        const char least = rest_.empty() ? '\0' : rest_.front();
        rest_.remove_prefix(std::min(rest_.size(), rest_.find('}')));
        take('}');
        if (least < '0' || least > '9') {
          piece = Meaning::unknown();
        } else {
          piece = Meaning::repeated(std::move(piece));
          if (least == '0') piece = Meaning::optional(std::move(piece));
        }
      } else {
        break;
      }
    }
    return piece;
  }

  Part atom() {
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
        return Meaning::unknown();
      default:
        break;
    }
    std::string text(1, c);
    while (!rest_.empty() && (static_cast<unsigned char>(rest_.front()) & 0xC0U) == 0x80U) {
      text += rest_.front();
      rest_.remove_prefix(1);
    }
    // As many letters and spaces as can't belong to a repetition.
    while (rest_.size() > 1 && is_plain(rest_[0]) && is_plain(rest_[1])) {
      text += rest_.front();
      rest_.remove_prefix(1);
    }
    return Meaning::literal(std::move(text));
  }

  Part group() {
    if (rest_.substr(0, 2) == "?:") {
      rest_.remove_prefix(2);
    } else if (!rest_.empty() && rest_.front() == '?') {
      return give_up();  // flags and names
    }
    if (++depth_ > kDeepest) return give_up();
    Part result = alternatives();
    --depth_;
    if (!take(')')) return give_up();
    return result;
  }

  Part character_class() {
    const std::size_t close = rest_.find(']', 1);
    if (close == std::string_view::npos) return give_up();
    const std::string_view text = rest_.substr(0, close);
    rest_.remove_prefix(close + 1);
    std::string members;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const auto first = static_cast<unsigned char>(text[i]);
      if (first == '[' || first == '\\') return give_up();
      if (first == '^' || first >= 0x80) return Meaning::unknown();
      unsigned char last = first;
      if (i + 2 < text.size() && text[i + 1] == '-') {
        last = static_cast<unsigned char>(text[i + 2]);
        i += 2;
      }
      if (last >= 0x80) return Meaning::unknown();
      for (unsigned member = first; member <= last; ++member) {
        members += static_cast<char>(member);
      }
    }
    return Meaning::one_of(members);
  }

  Part escape() {
    if (rest_.empty()) return Meaning::unknown();
    const char c = rest_.front();
    rest_.remove_prefix(1);
    const bool letter_or_digit =
        (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (!letter_or_digit) return Meaning::literal(std::string(1, c));
    if (c == 'b') return Meaning::literal({});
    if (c == 'd') return Meaning::one_of("0123456789");
    if (c == 'w' || c == 's' || c == 'W' || c == 'S' || c == 'D' || c == 'B') {
      return Meaning::unknown();
    }
    return give_up();  // \x{…}, \p{…}, \Q…\E
  }

  // What follows can't be read either.
  Part give_up() {
    rest_ = {};
    gave_up_ = true;
    return Meaning::unknown();
  }

  std::string_view rest_;
  int depth_ = 0;
  bool gave_up_ = false;
};

}  // namespace poa
