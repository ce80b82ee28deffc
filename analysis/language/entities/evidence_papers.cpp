// Papers that come with the appeal, told by a label or by where they are.
#include <algorithm>
#include <array>

#include "analysis/language/entities/evidence.h"

namespace poa::entities {
namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

/// "(screenshot 1)", "(report B)": papers of any kind, told apart by a label in brackets.
std::uint32_t read_labelled(Scanner& scanner, std::uint32_t at) {
  const std::uint32_t end = at + 2;
  const bool closed =
      scanner.is_mark(end, ')') || scanner.is_mark(end, ',') || scanner.is_mark(end, ';');
  if (!scanner.is(at, Trait::document) || !scanner.is_mark(at - 1, '(') || !closed) return at;
  return is_exhibit_label(scanner, at + 1) ? add_evidence(scanner, at, end) : at;
}

/// "(bank letter, Tab 3)", "the log is at Tab 2": a place in a bundle of papers.
bool is_place_in_bundle(const Scanner& scanner, std::uint32_t at) {
  const std::string_view name = scanner.text(at);
  if (name != "Tab" && name != "Tabs" && name != "Schedule" && name != "Folder") return false;
  const std::string_view before = scanner.lower(at - 1);
  return scanner.is_mark(at - 1, ',') || scanner.is_mark(at - 1, ';') || before == "at" ||
         before == "in" || before == "see" || before == "under" || before == "as";
}

/// "Encl. 3", "Att. 2", "Ex. B": short for what has a label.
std::uint32_t read_abbreviated(Scanner& scanner, std::uint32_t at) {
  if (!is_abbreviation(scanner.lower(at))) return at;
  std::uint32_t label = at + 1;
  if (scanner.is_mark(label, '.')) ++label;
  const bool marked =
      label > at + 1 || scanner.is_mark(at - 1, '(') || is_place_in_bundle(scanner, at);
  return marked && is_exhibit_label(scanner, label) ? add_evidence(scanner, at, label + 1) : at;
}

/// "(appendix)", "(bank statement)", "(photos)": a paper named in brackets of its own.
std::uint32_t read_bracketed(Scanner& scanner, std::uint32_t at) {
  constexpr std::uint32_t kMostWords = 4;
  if (!scanner.is_mark(at + 1, ')')) return at;
  const std::string_view name = scanner.lower(at);
  constexpr std::array<std::string_view, 24> kGeneral = {
      "form",      "forms", "policy", "list",   "label",   "labels", "procedure", "manual",
      "guide",     "email", "emails", "e-mail", "results", "result", "sheet",     "document",
      "documents", "file",  "files",  "note",   "notes",   "record", "records",   "checklist"};
  const bool general = std::find(kGeneral.begin(), kGeneral.end(), name) != kGeneral.end();
  if (general) return at;
  for (std::uint32_t steps = 1; steps <= kMostWords; ++steps) {
    if (scanner.is_mark(at - steps, '(')) return add_evidence(scanner, at, at + 1);
    if (!scanner.is_word(at - steps) || scanner.is(at - steps, Trait::function)) return at;
  }
  return at;
}

/// "the statement is at the end of this letter", "the receipts follow below": where it is.
std::uint32_t read_placed(Scanner& scanner, std::uint32_t at) {
  const std::string_view link = scanner.lower(at + 1);
  if (link != "is" && link != "are" && link != "follows" && link != "follow" && link != "stands" &&
      link != "stand") {
    return at;
  }
  const std::string_view where = scanner.lower(at + 2);
  const std::string_view last = scanner.lower(at + 4);
  const bool below = where == "below" || where == "overleaf";
  const bool end = where == "at" && last == "end";
  const bool number =
      where == "under" && (scanner.lower(at + 3) == "number" || scanner.lower(at + 3) == "no");
  return (below || end || number) && !is_denied(scanner, at) ? add_evidence(scanner, at, at + 3)
                                                             : at;
}

/// What is made for the reader to look at: a label after it is its place in the appeal.
bool is_picture(std::string_view name) {
  return name == "screenshot" || name == "screenshots" || name == "photo" || name == "photos" ||
         name == "photograph" || name == "photographs" || name == "picture" || name == "pictures" ||
         name == "image" || name == "images" || name == "scan" || name == "scans" ||
         name == "video" || name == "capture" || name == "captures" || name == "recording";
}

/// Whether a paper and its label are all that a cell of a table or an item holds: "Report 3",
/// "Bank statement 2".
bool is_all_there_is(const Scanner& scanner, std::uint32_t at, std::uint32_t end) {
  if (scanner.inside(end) && (!scanner.is_mark(end, '.') || scanner.inside(end + 1))) return false;
  if (!is_upper(scanner.text(scanner.first()).front())) return false;
  constexpr std::uint32_t kMostModifiers = 2;
  if (at - scanner.first() > kMostModifiers) return false;
  for (std::uint32_t before = scanner.first(); before < at; ++before) {
    if (!scanner.is_word(before) || scanner.is(before, Trait::function)) return false;
  }
  return true;
}

/// "the message in Screenshot 4", "photos 1 and 2 show", "as Report B proves", "Report 3" alone;
/// not "image 3 of the listing", "invoice 4471".
std::uint32_t read_numbered(Scanner& scanner, std::uint32_t at) {
  const std::string_view label = scanner.text(at + 1);
  if (!is_exhibit_label(scanner, at + 1) || label.size() > 2 || label == "I") return at;
  std::uint32_t end = at + 2;
  const std::string_view joint = scanner.lower(end);
  if ((joint == "and" || joint == "to" || joint == "-") && is_exhibit_label(scanner, end + 1)) {
    end += 2;
  }
  const std::string_view next = scanner.lower(end);
  if (next == "of" || next == "from" || next == "on" || next == "in" || next == "page" ||
      next == "pages") {
    return at;
  }
  const std::string_view before = scanner.lower(at - 1);
  const bool led = before == "in" || before == "see" || before == "on" || before == "by" ||
                   before == "per" || before == "as" || scanner.is_mark(at - 1, '(');
  const bool shows = next == "shows" || next == "show" || next == "proves" || next == "prove" ||
                     next == "confirms" || next == "confirm";
  const bool titled = is_upper(scanner.text(at).front());
  const bool pointed = is_picture(scanner.lower(at))
                           ? titled || led || shows
                           : titled && scanner.inside(at - 1) && (led || shows);
  const bool found = pointed || is_all_there_is(scanner, at, end);
  return found && !is_denied(scanner, at) ? add_evidence(scanner, at, end) : at;
}

}  // namespace

bool is_denied(const Scanner& scanner, std::uint32_t at) {
  constexpr std::uint32_t kReach = 6;
  for (std::uint32_t steps = 1; steps <= kReach; ++steps) {
    const std::uint32_t before = at - steps;
    if (!scanner.is_word(before)) return false;
    const std::string_view word = scanner.lower(before);
    // "Will Pemberton signed it, as attached"
    if (word == "will" && scanner.text(before) != word && scanner.is_capitalised(before + 1)) {
      return false;
    }
    if (word == "no" || word == "not" || word == "never" || word == "without" || word == "cannot" ||
        word == "will" || word == "can" || word == "could" || word == "would" || word == "shall" ||
        word == "if" || word == "should" || word == "nothing" || word == "any" ||
        word.ends_with("n't") || word.ends_with("'ll") || word == "unable") {
      return true;
    }
  }
  return false;
}

bool is_exhibit_label(const Scanner& scanner, std::uint32_t at) {
  const std::string_view text = scanner.text(at);
  constexpr std::size_t kLongest = 4;
  if (text.empty() || text.size() > kLongest) return false;
  if (scanner.is_number(at)) return true;
  if (!scanner.is_word(at)) return false;
  for (const char c : text) {
    if (!is_upper(c) && c != '-') return false;
  }
  return text.size() == 1 || text.find_first_not_of("IVX") == std::string_view::npos;
}

bool is_abbreviation(std::string_view word) {
  constexpr std::array<std::string_view, 14> kShort = {"encl", "att",  "ex",       "exh",   "app",
                                                       "doc",  "docs", "anx",      "enc",   "encs",
                                                       "tab",  "tabs", "schedule", "folder"};
  return std::find(kShort.begin(), kShort.end(), word) != kShort.end();
}

std::uint32_t add_evidence(Scanner& scanner, std::uint32_t first, std::uint32_t last) {
  scanner.add(EntityKind::evidence, first, last);
  return last;
}

std::uint32_t read_paper(Scanner& scanner, std::uint32_t at) {
  if (const std::uint32_t end = read_labelled(scanner, at); end != at) return end;
  if (const std::uint32_t end = read_abbreviated(scanner, at); end != at) return end;
  if (!scanner.is(at, Trait::document)) return at;
  if (const std::uint32_t end = read_bracketed(scanner, at); end != at) return end;
  if (const std::uint32_t end = read_placed(scanner, at); end != at) return end;
  // "Exhibit A", "document 2" have a reader of their own.
  return scanner.is(at, Trait::evidence) ? at : read_numbered(scanner, at);
}

}  // namespace poa::entities
