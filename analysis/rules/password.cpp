#include "analysis/rules/password.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace poa {
namespace {

template <std::size_t Size>
bool contains(const std::array<std::string_view, Size>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The words of one sentence around "password".
class PasswordReader {
 public:
  PasswordReader(const Prose& prose, IndexRange tokens) : prose_(prose), tokens_(tokens) {}

  /// "Haldi!4417 is the password": what stands before the word. Empty if it is no secret.
  [[nodiscard]] IndexRange secret_before(std::uint32_t at) const {
    constexpr std::array<std::string_view, 5> kOwners = {"the", "our", "my", "its", "their"};
    constexpr std::uint32_t kFewestBefore = 3;
    if (at < tokens_.first + kFewestBefore || !contains(kOwners, lower(at - 1))) return {};
    if (lower(at - 2) != "is" && lower(at - 2) != "was") return {};
    IndexRange run{at - kFewestBefore, at - 2};
    while (run.first > tokens_.first && touches(run.first - 1)) --run.first;
    return is_unmistakable(run) ? run : IndexRange{};
  }

  /// "is Lahore#Bazar77", ": `hunter2`", "from Girasol#77": what stands behind it.
  [[nodiscard]] IndexRange secret_after(std::uint32_t at) const {
    std::uint32_t secret = after_its_owner(at + 1);
    const std::string_view link = lower(secret);
    if (link != "is" && link != "was" && link != ":" && link != "=") return unmistakable_after(at);
    if (++secret < tokens_.last && lower(secret) == ":") ++secret;
    if (secret >= tokens_.last) return {};
    const IndexRange run = run_from(secret);
    return looks_secret(run) ? run : IndexRange{};
  }

  [[nodiscard]] std::string_view lower(std::uint32_t at) const {
    return tokens_.contains(at) ? prose_.lower(prose_.tokens()[at]) : std::string_view();
  }

 private:
  /// The place after "of this PDF", "for our router", "to open it".
  [[nodiscard]] std::uint32_t after_its_owner(std::uint32_t at) const {
    constexpr std::array<std::string_view, 5> kOwners = {"of", "for", "to", "from", "on"};
    constexpr std::uint32_t kReach = 7;
    if (!contains(kOwners, lower(at))) return at;
    for (std::uint32_t next = at + 1; next < at + kReach && next < tokens_.last; ++next) {
      if (lower(next) == "is" || lower(next) == "was" || lower(next) == ":") return next;
      if (prose_.tokens()[next].kind == TokenKind::punctuation) break;
    }
    return at;
  }
  /// What stands right behind the word, or some words later behind "from", "to" or "as", and can be
  /// nothing but a secret: letters, figures and a sign in one. Empty if there is none.
  [[nodiscard]] IndexRange unmistakable_after(std::uint32_t at) const {
    constexpr std::array<std::string_view, 6> kLinks = {"from", "to", "as", "into", "was", "with"};
    constexpr std::uint32_t kReach = 9;
    for (std::uint32_t next = at + 1; next < at + kReach && next < tokens_.last; ++next) {
      if (next > at + 1 && !contains(kLinks, lower(next - 1))) continue;
      const IndexRange run = run_from(next);
      if (is_unmistakable(run)) return run;
    }
    return {};
  }
  /// The tokens that stand together without a blank.
  [[nodiscard]] IndexRange run_from(std::uint32_t at) const {
    std::uint32_t end = at + 1;
    while (end < tokens_.last && touches(end - 1)) ++end;
    while (end > at + 1 && is_final_mark(end - 1)) --end;
    return {at, end};
  }
  [[nodiscard]] bool is_unmistakable(IndexRange run) const {
    constexpr std::size_t kShortest = 6;
    const TokenKind kind = prose_.tokens()[run.first].kind;
    if (kind == TokenKind::opaque || kind == TokenKind::address) return false;
    const std::string_view text = text_of(run);
    // "the password Gaucho-4471"; not "the rolling pin (B0F3NG20PX)".
    const bool small = std::ranges::any_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
    const std::size_t sign = text.find_first_of("#@$!%&*^+=?");
    const bool plain = sign == text.npos;
    const bool signed_within = !plain && sign != 0 && sign + 1 < text.size();
    return text.size() >= kShortest && (signed_within || (plain && small)) &&
           text.find_first_of("0123456789") != text.npos && looks_secret(run);
  }
  [[nodiscard]] bool looks_secret(IndexRange run) const {
    if (prose_.tokens()[run.first].kind == TokenKind::opaque) return true;
    const std::string_view text = text_of(run);
    const bool letters = std::ranges::any_of(text, is_letter);
    const bool digits = text.find_first_of("0123456789") != text.npos;
    const bool signs = text.find_first_of("#@$!%&*_^+=?") != text.npos;
    constexpr std::size_t kShortest = 4;
    return text.size() >= kShortest && letters && (digits || signs);
  }
  [[nodiscard]] std::string_view text_of(IndexRange run) const {
    const auto tokens = prose_.tokens(run);
    return prose_.text(ProseRange{tokens.front().range.begin, tokens.back().range.end});
  }
  [[nodiscard]] bool touches(std::uint32_t at) const {
    return prose_.tokens()[at].range.end == prose_.tokens()[at + 1].range.begin;
  }
  [[nodiscard]] bool is_final_mark(std::uint32_t at) const {
    constexpr std::array<std::string_view, 5> kMarks = {",", ".", ";", ")", "\""};
    return contains(kMarks, lower(at));
  }

  const Prose& prose_;
  IndexRange tokens_;
};

}  // namespace

IndexRange password_at(const Prose& prose, std::uint32_t at, IndexRange sentence) {
  constexpr std::array<std::string_view, 9> kWords = {"password", "passwords",  "passcode",
                                                      "passwort", "passphrase", "pin",
                                                      "pw",       "pwd",        "kennwort"};
  const PasswordReader reader(prose, sentence);
  if (!contains(kWords, reader.lower(at))) return {};
  if (const IndexRange before = reader.secret_before(at); !before.empty()) {
    return {before.first, at + 1};
  }
  const IndexRange after = reader.secret_after(at);
  return after.empty() ? IndexRange{} : IndexRange{at, after.last};
}

}  // namespace poa
