#include "analysis/assist/prose_place.h"

#include <algorithm>
#include <utility>

#include "analysis/plan/lines.h"

namespace poa::assist {
namespace {

/// No name is looked for further back.
constexpr std::size_t kReach = 80;

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Letters, digits and all that is not ASCII; hyphens and the like join them.
bool is_of_word(char c) {
  return is_lower(c) || is_upper(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80 ||
         c == '-' || c == '\'';
}

bool has_digit(std::string_view text) { return std::any_of(text.begin(), text.end(), is_digit); }

/// Whether a capital or a figure stands in what is typed.
bool is_telling(std::string_view typed) {
  return std::any_of(typed.begin(), typed.end(), [](char c) { return is_upper(c) || is_digit(c); });
}

std::string in_small_letters(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (is_upper(c)) c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

}  // namespace

std::optional<ProsePlace> prose_place(const Place& place) {
  const std::string_view text = place.text();
  const std::string_view typed = place.typed_text();
  if (typed.starts_with('#') || typed.starts_with("<!--")) return std::nullopt;
  ProsePlace prose{.place = place, .words = place.typed.begin};
  if (const auto marker = read_list_marker(typed)) prose.words += marker->words;

  prose.word = place.offset;
  while (prose.word > prose.words && is_of_word(text[prose.word - 1])) --prose.word;
  prose.word_end = place.offset;
  // Where no word has begun, the one behind is another.
  if (prose.word < place.offset) {
    while (prose.word_end < place.line.end && is_of_word(text[prose.word_end])) ++prose.word_end;
  }
  prose.opened = prose.word > prose.words && text[prose.word - 1] == '(';
  const bool is_due = prose.opened || (prose.word > prose.words && text[prose.word - 1] == ' ');
  if (prose.word == place.offset && !is_due) return std::nullopt;
  const Span earlier = trimmed(text, {prose.words, prose.word});
  std::size_t begin = earlier.end;
  while (begin > earlier.begin && is_of_word(text[begin - 1])) --begin;
  prose.before = in_small_letters(Span{begin, earlier.end}.in(text));
  return prose;
}

bool is_before_words(const Place& place) {
  const std::string_view typed = place.typed_text();
  const auto marker = read_list_marker(typed);
  return typed.size() == (marker ? marker->words : 0);
}

std::optional<Typed> typed_of(const ProsePlace& prose, std::string_view text) {
  const Place& place = prose.place;
  if (prose.word == place.offset) return Typed{prose.word, std::string(text)};
  const std::string_view bytes = place.text();
  const std::size_t reach = std::max(prose.words, place.offset - std::min(place.offset, kReach));
  std::optional<Typed> found;
  for (std::size_t begin = prose.word; begin >= reach; --begin) {
    const bool begins = begin == prose.words || (!is_of_word(bytes[begin - 1]));
    const std::string_view typed = Span{begin, place.offset}.in(bytes);
    if (begins && is_telling(typed) && typed.size() < text.size() && begins_with(text, typed)) {
      found = Typed{begin, std::string(typed).append(text.substr(typed.size()))};
    }
    if (begin == 0) break;
  }
  if (found) return found;
  const std::string_view word = Span{prose.word, place.offset}.in(bytes);
  auto filter = filter_text({}, word, text);
  if (!filter) return std::nullopt;
  Typed typed{prose.word, *std::move(filter)};
  if (!begins_with(text, word)) {
    if (!is_upper(word[0])) return std::nullopt;
    typed.held_back = word.size() < 2;
    return typed;
  }
  // In small letters it will tell once its figures are typed: "b0".
  typed.held_back = true;
  const std::string_view rest = text.substr(word.size());
  return has_digit(rest.substr(0, rest.find(' '))) ? std::optional(typed) : std::nullopt;
}

std::optional<Typed> typed_of_alias(const ProsePlace& prose, std::string_view alias,
                                    std::size_t telling, std::string_view text) {
  const std::string_view word = Span{prose.word, prose.place.offset}.in(prose.place.text());
  if (!begins_with(alias, word)) return std::nullopt;
  return Typed{prose.word,
               std::string(word).append(alias.substr(word.size())).append(" ").append(text),
               word.size() < std::min(telling, alias.size())};
}

bool is_offered(const std::optional<Typed>& typed, Completions& found) {
  if (typed && typed->held_back) found.incomplete = true;
  return typed && !typed->held_back;
}

Completion prose_completion(const ProsePlace& prose, CompletionKind kind, Typed typed,
                            std::string label, std::size_t rank, bool leads) {
  Snippet snippet(label);
  return {.label = std::move(label),
          .detail = {},
          .kind = kind,
          .snippet = std::move(snippet),
          .replaced = {typed.begin, prose.word_end},
          .sort_key = sort_key(leads ? 'b' : 'f', rank),
          .filter_text = std::move(typed.filter_text)};
}

}  // namespace poa::assist
