#include "analysis/assist/new_name.h"

#include <algorithm>
#include <cstddef>

#include "analysis/language/asin.h"
#include "analysis/plan/lines.h"
#include "analysis/rules/message.h"

namespace poa::assist {
namespace {

/// Longer names are a paragraph that was pasted by mistake.
constexpr std::size_t kLongestName = 100;

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_capital_or_digit(char c) { return is_upper(c) || is_digit(c); }
constexpr bool is_beyond_ascii(char c) { return static_cast<unsigned char>(c) >= 0x80; }
constexpr bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

bool has_digit(std::string_view name) { return std::ranges::any_of(name, is_digit); }

/// Three digits, seven and seven.
bool is_order_id(std::string_view name) {
  if (name.size() != 19) return false;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool hyphen = i == 3 || i == 11;
    if (hyphen ? name[i] != '-' : !is_digit(name[i])) return false;
  }
  return true;
}

bool is_seller_id(std::string_view name) {
  return name.size() >= 10 && name.size() <= 21 && name.front() == 'A' && has_digit(name) &&
         std::ranges::all_of(name, is_capital_or_digit);
}

/// An id that is told by the words around it: of letters, digits and signs, one digit at least.
bool is_number(std::string_view name, std::size_t shortest, std::string_view signs) {
  return name.size() >= shortest && name.size() <= 40 && has_digit(name) &&
         (is_capital_or_digit(name.front()) || is_lower(name.front())) &&
         std::ranges::all_of(name, [&](char c) {
           return is_capital_or_digit(c) || is_lower(c) || signs.find(c) != signs.npos;
         });
}

bool is_email(std::string_view name) {
  const std::size_t at = name.find('@');
  const bool plain = std::ranges::all_of(name, [](char c) {
    return is_capital_or_digit(c) || is_lower(c) ||
           std::string_view("@.+-_").find(c) != std::string_view::npos;
  });
  return plain && at != name.npos && at > 0 && name.find('@', at + 1) == name.npos &&
         name.find('.', at) != name.npos && name.back() != '.' && name[at + 1] != '.';
}

/// What would be read as markup within a paragraph or a table, or end a line.
bool has_markup(std::string_view name) {
  return std::ranges::any_of(name, [](char c) {
    return is_control(c) || std::string_view("*_`[]<>|\\#~").find(c) != std::string_view::npos;
  });
}

bool has_letter(std::string_view name) {
  return std::ranges::any_of(
      name, [](char c) { return is_upper(c) || is_lower(c) || is_beyond_ascii(c); });
}

std::string problem_with_words(std::string_view name, std::string_view whose) {
  if (!has_letter(name)) {
    return std::string(whose).append(" has letters in it. Write the name as a reader knows it.");
  }
  if (has_markup(name)) {
    return "The name can't have line breaks or the signs * _ ` [ ] < > | \\ # ~ in it: they would "
           "change how the plan looks.";
  }
  return {};
}

std::string_view ending_of(std::string_view file_name) {
  const std::size_t dot = file_name.rfind('.');
  return dot == file_name.npos || dot == 0 ? std::string_view() : file_name.substr(dot);
}

bool equal_but_for_case(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; };
  return std::ranges::equal(a, b, {}, lower, lower);
}

}  // namespace

std::string tidied_name(SubjectKind kind, std::string_view name) {
  std::string tidy(trimmed(name, {0, name.size()}).in(name));
  const bool of_amazon = kind == SubjectKind::asin || kind == SubjectKind::seller ||
                         kind == SubjectKind::shipment || kind == SubjectKind::removal_order;
  if (of_amazon) {
    for (char& c : tidy) {
      if (is_lower(c)) c = static_cast<char>(c - 'a' + 'A');
    }
  }
  return tidy;
}

std::string problem_with_name(SubjectKind kind, std::string_view name) {
  if (name.empty()) return "The new name is empty. Write what it should be.";
  if (name.size() > kLongestName) return "The new name is too long to be one.";
  const std::string quoted = in_quotes(name);
  switch (kind) {
    case SubjectKind::asin:
      if (is_asin(name)) return {};
      return quoted +
             " can't be an ASIN: that has ten letters and digits and begins with B0, as "
             "in B0C4K7M2QX.";
    case SubjectKind::order:
      if (is_order_id(name)) return {};
      return quoted +
             " can't be an order ID: that has 3, 7 and 7 digits, as in "
             "111-2345678-9012345.";
    case SubjectKind::seller:
      if (is_seller_id(name)) return {};
      return quoted +
             " can't be a seller ID: that begins with A and has 10 to 21 capital letters "
             "and digits, as in A2XK3J9Q4L7T1M.";
    case SubjectKind::case_number:
      if (is_number(name, 6, "-")) return {};
      return quoted +
             " can't be a case number: that has six digits or more and no spaces. Copy it "
             "from the notice.";
    case SubjectKind::shipment:
    case SubjectKind::removal_order:
      if (is_number(name, 5, "-")) return {};
      return quoted +
             " can't be the ID of a shipment or removal order: that has five letters and "
             "digits or more and no spaces. Copy it from Seller Central.";
    case SubjectKind::purchase_order:
    case SubjectKind::invoice:
    case SubjectKind::code:
      if (is_number(name, 2, "-/_.") && name.back() != '.') return {};
      return quoted +
             " can't be a number of a document: that has a digit and no spaces, as in "
             "INV-2041. Write it as the document does.";
    case SubjectKind::email:
      if (is_email(name)) return {};
      return quoted + " can't be an e-mail address.";
    case SubjectKind::person:
      return problem_with_words(name, "A person's name");
    case SubjectKind::company:
      return problem_with_words(name, "A company's name");
    case SubjectKind::date:
    case SubjectKind::attachment:
      break;
  }
  return "This can't be renamed.";
}

std::string problem_with_file_name(std::string_view old_name, std::string_view name) {
  constexpr std::size_t longest = 255;
  if (name.empty()) return "The new name is empty. Write what the file should be called.";
  const bool odd = std::ranges::any_of(name, [](char c) {
    return is_control(c) || std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos;
  });
  if (odd || name.size() > longest || name.front() == '.' || name.back() == '.') {
    return "A file can't be called " + in_quotes(name) +
           ": leave out / \\ : * ? \" < > | and dots at its ends. Only the name changes here, not "
           "the folder.";
  }
  const std::string_view ending = ending_of(old_name);
  if (!equal_but_for_case(ending, ending_of(name))) {
    return "The file stays what it is, so its name has to end in " +
           (ending.empty() ? "no dot and letters" : in_quotes(ending)) + " as before.";
  }
  return {};
}

}  // namespace poa::assist
