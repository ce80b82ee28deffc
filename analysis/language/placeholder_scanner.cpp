// Placeholders in plain text: one pass, a recogniser for each way in which templates mark them.
#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "analysis/language/html_elements.h"
#include "analysis/language/placeholder.h"
#include "analysis/language/placeholder_forms.h"
#include "analysis/language/placeholder_letters.h"
#include "analysis/text/one_of.h"

namespace poa {

using namespace placeholders;
using namespace std::string_view_literals;

namespace {

/// The longest identifier that is looked at, in bytes.
constexpr std::size_t kLongestChunk = 64;

/// Words that name what is to be filled in.
constexpr std::array kFieldWords = {
    "your"sv,   "insert"sv,  "date"sv,     "name"sv,  "number"sv,    "list"sv, "enter"sv,
    "add"sv,    "specify"sv, "describe"sv, "fill"sv,  "id"sv,        "asin"sv, "asins"sv,
    "amount"sv, "company"sv, "supplier"sv, "brand"sv, "quantity"sv,  "link"sv, "text"sv,
    "file"sv,   "code"sv,    "details"sv,  "title"sv, "percentage"sv};

bool has_field_word(std::string_view text) {
  while (!text.empty()) {
    const std::size_t begin =
        std::min(static_cast<std::size_t>(std::ranges::find_if(text, is_letter) - text.begin()),
                 text.size());
    text.remove_prefix(begin);
    const std::size_t end =
        static_cast<std::size_t>(std::ranges::find_if_not(text, is_letter) - text.begin());
    if (is_one_of(in_lower_case(text.substr(0, end)), kFieldWords)) return true;
    text.remove_prefix(end);
  }
  return false;
}

/// Whether what stands in brackets is to be filled in, rather than a remark, a reference or
/// a fact.
bool is_field(std::string_view content, bool begins_line) {
  content = trimmed(content);
  if (content.empty() || content.front() == '^' || content.front() == '!') return false;
  const std::string words = in_lower_case(content);
  if (words == "x") return !begins_line;  // a ticked box
  if (std::ranges::none_of(content, is_alnum)) {
    return content.find_first_of("#_?*") != content.npos;
  }
  if (is_digit(content.front())) return false;  // "[1]", "[340 units]", "[11 May 2026]"
  constexpr std::array kRemarks = {
      "sic"sv,          "sic!"sv,      "emphasis added"sv, "translation"sv, "translated"sv,
      "redacted"sv,     "illegible"sv, "signed"sv,         "attached"sv,    "enclosed"sv,
      "stamp"sv,        "seal"sv,      "done"sv,           "yes"sv,         "no"sv,
      "our emphasis"sv, "recte"sv,     "omitted"sv,        "blank"sv,       "ok"sv};
  if (is_one_of(words, kRemarks)) return false;
  // A whole sentence, or a pointer: an aside of the writer.
  constexpr std::array kAsides = {"we"sv,   "i"sv,     "they"sv, "he"sv,    "she"sv, "it"sv,
                                  "see"sv,  "there"sv, "cf"sv,   "these"sv, "i.e"sv, "all"sv,
                                  "both"sv, "not"sv,   "and"sv,  "now"sv,   "of"sv,  "which"sv};
  const std::string_view first = first_word(words);
  if (is_one_of(first, kAsides)) return false;
  if (points_to_place(words)) return false;
  // "[audit list, Exhibit C]"
  if (const std::size_t comma = words.rfind(','); comma != words.npos) {
    if (points_to_place(std::string_view(words).substr(comma + 1))) return false;
  }
  // A fact: "[order 113-4829071-5520386]".
  const auto digits = std::ranges::count_if(content, is_digit);
  return digits < 2 || has_field_word(content);
}

/// "[date]", "[[date]]", "【店铺名】".
std::optional<std::size_t> end_of_brackets(std::string_view text, std::size_t at) {
  constexpr std::string_view kWideOpen = "\xE3\x80\x90";
  constexpr std::string_view kWideClose = "\xE3\x80\x91";
  if (text.substr(at).starts_with(kWideOpen)) {
    const std::size_t close = text.substr(0, at + kLongestField).find(kWideClose, at);
    if (close == text.npos) return std::nullopt;
    // These brackets also decorate headings: only what asks for a fact is a field.
    const std::string_view content = text.substr(at, close - at).substr(kWideOpen.size());
    const bool ascii = std::ranges::all_of(content, [](char c) { return (c & 0x80) == 0; });
    if (ascii && !has_field_word(content)) return std::nullopt;
    return close + kWideClose.size();
  }
  if (text[at] != '[') return std::nullopt;
  std::size_t depth = 0;
  for (std::size_t i = at; i < text.size() && i < at + kLongestField; ++i) {
    if (text[i] == '[') ++depth;
    if (text[i] != ']' || --depth > 0) continue;
    const bool link = i + 1 < text.size() && text[i + 1] == '(';
    const bool begins_line = at == 0 || text[at - 1] == '\n';
    const std::size_t inner = run_at(text, at, '[');
    if (link || i < at + 2 * inner - 1) return std::nullopt;
    if (!is_field(text.substr(at + inner, i + 1 - at - 2 * inner), begins_line)) {
      return std::nullopt;
    }
    return i + 1;
  }
  return std::nullopt;
}

/// "{{name}}", "{name}", "${name}".
std::optional<std::size_t> end_of_braces(std::string_view text, std::size_t at) {
  const std::size_t dollar = text[at] == '$' ? 1 : 0;
  const std::size_t open = at + dollar;
  if (open >= text.size() || text[open] != '{') return std::nullopt;
  const std::size_t depth = run_at(text, open, '{');
  const std::size_t close = text.substr(0, at + kLongestField).find('}', open);
  if (close == text.npos || depth > 3) return std::nullopt;
  const std::string_view content = trimmed(text.substr(open + depth, close - open - depth));
  if (!is_field(content, false) || content.find('\n') != content.npos) return std::nullopt;
  return close + std::min(run_at(text, close, '}'), depth);
}

/// "<supplier's name>", which is no tag.
std::optional<std::size_t> end_of_angles(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongest = 80;
  if (text[at] != '<' || at + 1 >= text.size() || !is_alnum(text[at + 1])) return std::nullopt;
  if (is_digit(text[at + 1])) return std::nullopt;  // "<4% and >2%"
  const std::size_t close = text.substr(0, at + kLongest).find_first_of("<>\n", at + 1);
  if (close == text.npos || text[close] != '>') return std::nullopt;
  const std::string_view content = text.substr(at + 1, close - at - 1);
  if (content.find('@') != content.npos || content.find("://") != content.npos ||
      content.back() == ' ' || is_html_element(in_lower_case(first_word(content)))) {
    return std::nullopt;
  }
  return close + 1;
}

/// "______", ".........", "####".
std::optional<std::size_t> end_of_blank(std::string_view text, std::size_t at) {
  constexpr std::size_t kLeader = 7;  // two ellipses in a row are six dots
  if (at > 0 && text[at - 1] == text[at]) return std::nullopt;
  const std::size_t run = run_at(text, at, text[at]);
  const std::size_t end = at + run;
  switch (text[at]) {
    case '_':
      return run >= 3 ? std::optional(end) : std::nullopt;
    case '.': {
      if (run < kLeader) return std::nullopt;
      const std::size_t next = text.find_first_not_of(' ', end);
      if (next != text.npos && is_digit(text[next])) return std::nullopt;  // a table of contents
      return end;
    }
    case '#':
      if (run < 3 || at == 0 || text[at - 1] == '\n') return std::nullopt;
      return end;
    default:
      return std::nullopt;
  }
}

/// A run of letters, digits and the signs that join them in an identifier or a date.
std::string_view chunk_at(std::string_view text, std::size_t at) {
  const auto joins = [](char c) { return c == '-' || c == '/' || c == '.' || c == ','; };
  text = text.substr(0, at + kLongestChunk);
  std::size_t end = at;
  while (end < text.size() && (is_alnum(text[end]) || (joins(text[end]) && end + 1 < text.size() &&
                                                       is_alnum(text[end + 1])))) {
    ++end;
  }
  return text.substr(at, end - at);
}

constexpr std::array kMarkers = {"TBD"sv,
                                 "TODO"sv,
                                 "TBC"sv,
                                 "TBA"sv,
                                 "FIXME"sv,
                                 "tbd"sv,
                                 "tbc"sv,
                                 "XYZ"sv,
                                 "B0EXAMPLE"sv,
                                 "B00EXAMPLE"sv,
                                 "B0ABCDEFGH"sv,
                                 "123-4567890-1234567"sv,
                                 "111-1111111-1111111"sv,
                                 "000-0000000-0000000"sv};

std::string_view word_before(std::string_view text, std::size_t at) {
  while (at > 0 && text[at - 1] == ' ') --at;
  std::size_t begin = at;
  while (begin > 0 && is_alnum(text[begin - 1])) --begin;
  return text.substr(begin, at - begin);
}

/// Whether the word at `at` can begin an instruction; most words can't, and are not looked at
/// twice.
bool can_begin_instruction(std::string_view text, std::size_t at) {
  constexpr std::array kFirstWords = {"insert"sv,  "enter"sv, "add"sv,   "put"sv,
                                      "type"sv,    "paste"sv, "write"sv, "your"sv,
                                      "specify"sv, "fill"sv,  "lorem"sv, "to"sv};
  const char first = lower(text[at]);
  const auto begins_with = [first, rest = text.substr(at)](std::string_view word) {
    return first == word.front() && rest.size() >= word.size() &&
           std::ranges::equal(word, rest.substr(0, word.size()), [](char lower, char c) {
             return lower == c || (is_upper(c) && lower == static_cast<char>(c - 'A' + 'a'));
           });
  };
  return std::ranges::any_of(kFirstWords, begins_with);
}

/// "insert file name here", "(insert date)", "your name here", "lorem ipsum".
std::optional<std::size_t> end_of_instruction(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongest = 80;
  if (!can_begin_instruction(text, at)) return std::nullopt;
  const std::string rest = in_lower_case(text.substr(at, kLongest));
  for (const std::string_view words :
       {"lorem ipsum"sv, "to be determined"sv, "to be filled in"sv, "to be inserted"sv}) {
    if (rest.starts_with(words)) return at + words.size();
  }
  // "(to be confirmed)", but not "the date is to be confirmed by the carrier"
  if (at > 0 && text[at - 1] == '(' && rest.starts_with("to be ")) {
    constexpr std::array kLeftOpen = {"confirmed)"sv, "added)"sv,   "advised)"sv, "supplied)"sv,
                                      "completed)"sv, "decided)"sv, "checked)"sv, "updated)"sv,
                                      "announced)"sv, "defined)"sv, "entered)"sv, "given)"sv};
    const std::string_view end = std::string_view(rest).substr(6);
    for (const std::string_view word : kLeftOpen) {
      if (end.starts_with(word)) return at + 6 + word.size() - 1;
    }
  }
  constexpr std::array kVerbs = {"insert"sv, "enter"sv, "add"sv,  "put"sv,     "type"sv,
                                 "paste"sv,  "write"sv, "your"sv, "specify"sv, "fill"sv};
  const std::string_view verb = first_word(rest);
  if (!is_one_of(verb, kVerbs)) return std::nullopt;
  const std::string_view clause =
      std::string_view(rest).substr(0, std::min(rest.find_first_of(".;!?)]}\n,"), rest.size()));
  const bool bracketed = at > 0 && text[at - 1] == '(';
  if (const std::size_t here = clause.find(" here"); here != clause.npos) {
    // "We add the labels here", "the insert that lay here" are prose.
    const std::string_view before = word_before(text, at);
    const bool clause_begins = before.empty() || bracketed || text[at - 1] != ' ' ||
                               !is_letter(before.back()) || is_upper(text[at]) || verb == "your";
    if ((clause_begins || verb == "insert") && has_field_word(clause.substr(verb.size()))) {
      return at + here + 5;
    }
    if (clause_begins && verb == "insert") return at + here + 5;
    // "your message that we answer here" is prose.
    const std::string_view between = clause.substr(verb.size(), here + 1 - verb.size());
    constexpr std::array kSaid = {" that "sv, " which "sv, " we "sv,  " i "sv,
                                  " is "sv,   " are "sv,   " was "sv, " were "sv};
    const bool said = std::ranges::any_of(
        kSaid, [&](std::string_view word) { return between.find(word) != between.npos; });
    if (clause_begins && verb == "your" && !said) return at + here + 5;
  }
  // "(insert date)", "(your seller ID)"
  if (bracketed && at + clause.size() < text.size() && text[at + clause.size()] == ')' &&
      verb != "add" && verb != "put" && has_field_word(clause.substr(verb.size()))) {
    return at + clause.size();
  }
  // "Your Name", as the last line of a letter
  for (const std::string_view name :
       {"Your Name"sv, "Your Company Name"sv, "Your Full Name"sv, "Your Store Name"sv,
        "Your Title"sv, "YOUR NAME"sv, "YOUR STORE NAME"sv, "YOUR COMPANY NAME"sv}) {
    if (text.substr(at).starts_with(name)) return at + name.size();
  }
  return std::nullopt;
}

/// "STORE NAME" where the name should be, not before it ("STORE NAME: Feld"); "SELLER_ID".
std::optional<std::size_t> end_of_capital_field(std::string_view text, std::size_t at) {
  if (!is_upper(text[at])) return std::nullopt;
  for (const std::string_view name :
       {"ACCOUNT NAME"sv, "STORE NAME"sv, "SELLER NAME"sv, "COMPANY NAME"sv, "BRAND NAME"sv,
        "SUPPLIER NAME"sv, "FIRST NAME"sv, "LAST NAME"sv, "FULL NAME"sv, "FIRSTNAME"sv,
        "LASTNAME"sv}) {
    if (!text.substr(at).starts_with(name)) continue;
    const std::size_t end = at + name.size();
    if (end < text.size() && (text[end] == ':' || is_alnum(text[end]))) return std::nullopt;
    return end;
  }
  const std::string_view rest = text.substr(at, kLongestChunk);
  const std::size_t length =
      std::min(static_cast<std::size_t>(
                   std::ranges::find_if_not(rest, [](char c) { return is_upper(c) || c == '_'; }) -
                   rest.begin()),
               rest.size());
  const std::string_view name = rest.substr(0, length);
  const bool extended =
      length + 1 < rest.size() && rest[length] == '.' && is_alnum(rest[length + 1]);
  const bool whole = length == rest.size() || (!is_alnum(rest[length]) && !extended);
  const bool joined = name.find('_') != name.npos && name.back() != '_';
  const bool field = has_field_word(name) || name.ends_with("ADDRESS") || name.ends_with("EMAIL");
  return joined && whole && field ? std::optional(at + length) : std::nullopt;
}

/// "on (date)", "of (store name)": round brackets in the place of a fact.
std::optional<std::size_t> end_of_round_field(std::string_view text, std::size_t at) {
  constexpr std::array kLeads = {"on"sv, "of"sv,   "is"sv,  "by"sv,   "from"sv,   "for"sv, "to"sv,
                                 "we"sv, "with"sv, "are"sv, "dear"sv, "called"sv, "at"sv,  "in"sv};
  constexpr std::array kNouns = {"date"sv,     "name"sv,  "amount"sv,  "number"sv,   "asin"sv,
                                 "quantity"sv, "id"sv,    "address"sv, "supplier"sv, "company"sv,
                                 "brand"sv,    "month"sv, "year"sv,    "price"sv,    "reason"sv};
  constexpr std::size_t kLongest = 32;
  if (at == 0 || text[at - 1] != '(') return std::nullopt;
  const std::size_t close = text.substr(0, at + kLongest).find(')', at);
  if (close == text.npos) return std::nullopt;
  const std::string content = in_lower_case(text.substr(at, close - at));
  const bool words = std::ranges::all_of(content, [](char c) { return is_letter(c) || c == ' '; });
  const std::string_view last = std::string_view(content).substr(content.rfind(' ') + 1);
  const std::string lead = in_lower_case(word_before(text, at - 1));
  return words && is_one_of(last, kNouns) && is_one_of(lead, kLeads) ? std::optional(close)
                                                                     : std::nullopt;
}

/// "??? units", "?? of them": a number that is not known; "Why ??" is a question.
std::optional<std::size_t> end_of_unknown(std::string_view text, std::size_t at) {
  const std::size_t end = at + run_at(text, at, '?');
  const bool stands_alone = at > 0 && text[at - 1] == ' ';
  const bool counts =
      end + 1 < text.size() && text[end] == ' ' && text[end + 1] >= 'a' && text[end + 1] <= 'z';
  const bool share = end < text.size() && text[end] == '%';
  return stands_alone && end - at >= 2 && (counts || share) ? std::optional(end) : std::nullopt;
}

/// What most words are: no crosses, no marker, nothing of a date and no name in capitals.
bool is_plain_word(std::string_view chunk) {
  return std::ranges::all_of(chunk, [](char c) { return c >= 'a' && c <= 'z' && c != 'x'; }) &&
         chunk != "tbd" && chunk != "tbc";
}

std::optional<std::size_t> end_of_word_form(std::string_view text, std::size_t at) {
  const std::string_view chunk = chunk_at(text, at);
  if (is_plain_word(chunk)) {
    if (const auto end = end_of_instruction(text, at)) return end;
    return end_of_round_field(text, at);
  }
  if (const auto end = end_of_open_date(text, at)) return end;
  if (is_one_of(chunk, kMarkers) || is_date_pattern(text, at, chunk)) return at + chunk.size();
  if (const auto end = end_of_crosses(text, at, chunk)) return end;
  if (const auto end = end_of_instruction(text, at)) return end;
  if (const auto end = end_of_round_field(text, at)) return end;
  return end_of_capital_field(text, at);
}

std::optional<std::size_t> end_of_placeholder(std::string_view text, std::size_t at) {
  switch (text[at]) {
    case '[':
    case '\xE3':
      return end_of_brackets(text, at);
    case '{':
      return end_of_braces(text, at);
    case '$':
      if (const auto end = end_of_braces(text, at)) return end;
      return end_of_variable(text, at);
    case '%':
    case '@':
      return end_of_variable(text, at);
    case '?':
      if (const auto end = end_of_open_date(text, at)) return end;
      return end_of_unknown(text, at);
    case '<':
      return end_of_angles(text, at);
    case '_':
    case '#':
      if (const auto end = end_of_open_date(text, at)) return end;
      if (const auto end = end_of_blank(text, at)) return end;
      return text[at] == '#' ? end_of_variable(text, at) : std::nullopt;
    case '.':
      return end_of_blank(text, at);
    default:
      if (!is_alnum(text[at]) || (at > 0 && is_alnum(text[at - 1]))) return std::nullopt;
      return end_of_word_form(text, at);
  }
}

}  // namespace

std::vector<Placeholder> find_placeholders(std::string_view text) {
  std::vector<Placeholder> found;
  for (std::size_t at = 0; at < text.size();) {
    const std::optional<std::size_t> end = end_of_placeholder(text, at);
    if (!end) {
      ++at;
      continue;
    }
    // "#XXXX", "$X": the sign belongs to it.
    const bool signed_number = at > 0 && (text[at - 1] == '#' || text[at - 1] == '$') &&
                               (found.empty() || found.back().end < at);
    found.push_back({signed_number ? at - 1 : at, *end});
    at = *end;
  }
  return found;
}

}  // namespace poa
