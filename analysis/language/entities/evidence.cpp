// Pointers to documents that come with the appeal: "attached", "see the invoice", "Exhibit A".
#include "analysis/language/entities/evidence.h"

namespace poa::entities {
namespace {

constexpr std::uint32_t kReach = 6;

/// Whether "and" joins two words that name one paper: "refund and voucher report", "order & stock
/// list"; not "see the shelf and check the records".
bool joins_names(const Scanner& scanner, std::uint32_t at) {
  const std::string_view word = scanner.lower(at);
  const bool joint = word == "and" || word == "&" || word == "/";
  if (!joint || !scanner.is_word(at - 1) || scanner.is(at - 1, Trait::function)) return false;
  return scanner.is(at + 1, Trait::document) ||
         (scanner.is_word(at + 1) && !scanner.is(at + 1, Trait::function) &&
          scanner.is(at + 2, Trait::document));
}

/// Whether the words that name a document may be joined by "and".
enum class Joined : std::uint8_t { never, too };

/// A word for a document within a few words after `at`, not past a mark; `at` if there is none.
std::uint32_t document_after(const Scanner& scanner, std::uint32_t at,
                             Joined joined = Joined::never) {
  for (std::uint32_t next = at; next < at + kReach; ++next) {
    if (scanner.is(next, Trait::document)) {
      // "the order confirmation", "the inspection report form"
      while (scanner.is(next + 1, Trait::document)) ++next;
      return next + 1;
    }
    if (scanner.kind(next) == TokenKind::address || scanner.kind(next) == TokenKind::opaque) {
      return scanner.inside(next) ? next + 1 : at;
    }
    if (joined == Joined::too && joins_names(scanner, next)) continue;
    const std::string_view word = scanner.lower(next);
    const bool passable = scanner.is_word(next) || scanner.is_number(next);
    if (!passable || word == "that" || word == "which" || word == "how" || word == "if" ||
        word == "importance" || word == "and" || word == "each" || word == "every") {
      return at;
    }
  }
  return at;
}

bool has_document_before(const Scanner& scanner, std::uint32_t at) {
  for (std::uint32_t steps = 1; steps <= kReach; ++steps) {
    if (scanner.is(at - steps, Trait::document)) return true;
    if (!scanner.is_word(at - steps)) return false;
  }
  return false;
}

/// "to this appeal", "with our submission": what documents are attached to.
bool names_submission(const Scanner& scanner, std::uint32_t at) {
  std::uint32_t next = at + 1;
  while (next < at + 4 && scanner.is(next, Trait::function)) ++next;
  const std::string_view word = scanner.lower(next);
  return word == "appeal" || word == "submission" || word == "letter" || word == "plan" ||
         word == "case" || word == "message" || word == "email" || word == "e-mail" ||
         word == "response" || word == "document" || word == "reply" || word == "poa" ||
         word == "application" || word == "report" || word == "statement";
}

/// "Exhibit A", "Exhibits 1 to 4", "Document 2", "Appendices B and C"; without a label only "see
/// the appendix".
std::uint32_t read_exhibit(Scanner& scanner, std::uint32_t at) {
  std::uint32_t end = at + 1;
  if (scanner.is_mark(end, '#')) ++end;
  // "document no. 3", "Annex Nr 4"
  if (const std::string_view sign = scanner.lower(end);
      (sign == "no" || sign == "nr" || sign == "number") && !scanner.is_mark(end + 1, ':')) {
    const std::uint32_t label = scanner.is_mark(end + 1, '.') ? end + 2 : end + 1;
    if (is_exhibit_label(scanner, label)) end = label;
  }
  const std::string_view name = scanner.lower(at);
  const bool document =
      name == "document" || name == "documents" || name == "file" || name == "files";
  if (is_exhibit_label(scanner, end) && (!document || scanner.is_number(end))) {
    ++end;
    while (true) {
      std::uint32_t next = end;
      if (scanner.is_mark(next, ',')) ++next;
      const std::string_view word = scanner.lower(next);
      if (word == "and" || word == "to" || scanner.is_mark(next, '&') ||
          scanner.is_mark(next, '-')) {
        ++next;
      }
      // "Exhibit A, I confirm": after a comma a lone letter is a word again.
      if (next == end || !is_exhibit_label(scanner, next) || scanner.text(next) == "I") break;
      end = next + 1;
    }
    return add_evidence(scanner, at, end);
  }
  if (document) return at;  // without a number: any paper
  const std::string_view before = scanner.lower(at - 1);
  const std::string_view earlier = scanner.lower(at - 2);
  const bool article = before == "the" || before == "our" || before == "these" || before == "this";
  const bool pointed_at = earlier == "see" || earlier == "in" || earlier == "as" ||
                          earlier == "refer" || earlier == "to" || earlier == "with";
  if ((article && pointed_at) || before == "see" || before == "as" || before == "in") {
    return is_denied(scanner, at) ? at : add_evidence(scanner, at, at + 1);
  }
  return at;
}

/// "is attached", "the attached report", "(letter attached)", "we attached the invoice".
std::uint32_t read_attached(Scanner& scanner, std::uint32_t at) {
  if (is_denied(scanner, at)) return at;
  const std::string_view next = scanner.lower(at + 1);
  const std::string_view word = scanner.lower(at);
  if (next == "to" || next == "with" || next == "herewith") {
    if (next == "to" && !names_submission(scanner, at + 1)) return at;
    return add_evidence(scanner, at, at + 1);
  }
  if (word == "enclosed" &&
      (next == "in" || next == "by" || next == "space" || next == "room" || next == "area")) {
    if (next != "in") return at;
    const std::string_view where = scanner.lower(at + 2);
    const bool part = where == "exhibit" || where == "appendix" || where == "annex" ||
                      where == "attachment" || scanner.lower(at + 3) == "attachments";
    return part ? add_evidence(scanner, at, at + 1) : at;
  }
  // "We attached a label to every carton": somebody attaches something that is no document.
  const std::string_view before = scanner.lower(at - 1);
  const bool active = before == "we" || before == "i" || before == "they" || before == "he" ||
                      before == "she" || before == "who" || before == "have" || before == "has";
  if (active) {
    const std::uint32_t end = document_after(scanner, at + 1);
    if (end == at + 1 || scanner.lower(end) == "to" || scanner.lower(end) == "on") return at;
  }
  return add_evidence(scanner, at, at + 1);
}

/// "we attach", "please enclose" and what follows.
std::uint32_t read_attach(Scanner& scanner, std::uint32_t at) {
  if (is_denied(scanner, at) || scanner.lower(at - 1) == "to") return at;
  const std::uint32_t end = document_after(scanner, at + 1);
  return end == at + 1 ? at : add_evidence(scanner, at, end);
}

/// "see invoice 123", "refer to the report": an order to look, not what somebody sees.
std::uint32_t read_see(Scanner& scanner, std::uint32_t at) {
  const std::string_view before = scanner.lower(at - 1);
  const bool order = !scanner.inside(at - 1) || before == "please" || before == "and" ||
                     before == "kindly" || scanner.kind(at - 1) == TokenKind::punctuation;
  if (!order) return at;
  std::uint32_t next = at + 1;
  if (scanner.lower(at) == "refer") {
    if (scanner.lower(next) != "to") return at;
    ++next;
  }
  const std::string_view leaf = scanner.lower(next);
  if ((leaf == "page" || leaf == "pages" || leaf == "tab") && is_exhibit_label(scanner, next + 1)) {
    return add_evidence(scanner, at, next + 2);
  }
  const std::uint32_t end = document_after(scanner, next, Joined::too);
  if (end == next || scanner.lower(next) == "your") return at;
  // "see Exhibit A" is told by the exhibit.
  if (scanner.is(end - 1, Trait::evidence) && is_exhibit_label(scanner, end)) return at;
  return add_evidence(scanner, at, end);
}

/// "screenshot included", "the files were uploaded with this appeal".
std::uint32_t read_included(Scanner& scanner, std::uint32_t at) {
  if (is_denied(scanner, at)) return at;
  const std::string_view before = scanner.lower(at - 1);
  if (before == "have" || before == "we" || before == "i" || before == "has") {
    const std::uint32_t end = document_after(scanner, at + 1);
    return end == at + 1 ? at : add_evidence(scanner, at, end);
  }
  const std::string_view next = scanner.lower(at + 1);
  const bool counts = scanner.is_number(at + 1);  // "uploaded 9 of them"
  const bool closes = (!scanner.is_word(at + 1) && !counts) || next == "with" || next == "below" ||
                      next == "here" || next == "as" || next == "for";
  return closes && has_document_before(scanner, at) ? add_evidence(scanner, at, at + 1) : at;
}

/// "copies of the invoices": not those that somebody asks for or keeps.
std::uint32_t read_copies(Scanner& scanner, std::uint32_t at) {
  if (scanner.lower(at + 1) != "of" || is_denied(scanner, at)) return at;
  for (std::uint32_t steps = 1; steps <= kReach; ++steps) {
    const std::uint32_t before = at - steps;
    if (!scanner.is_word(before)) break;
    const bool linking = scanner.is(before, Trait::function);
    const std::string_view word = scanner.lower(before);
    const bool shown = word == "find" || word == "provide" || word == "provided" ||
                       word == "include" || word == "included" || word == "submit" ||
                       word == "submitted" || word == "uploaded" || word == "upload" ||
                       word == "supply" || word == "attach" || word == "enclose";
    if (shown) break;
    if (word == "we" || word == "i" || !linking) return at;
  }
  const std::uint32_t end = document_after(scanner, at + 2);
  return end == at + 2 ? at : add_evidence(scanner, at, end);
}

/// "proof is in the second folder", "as documented in", "as shown in the report".
std::uint32_t read_documented(Scanner& scanner, std::uint32_t at) {
  if (is_denied(scanner, at)) return at;
  const std::string_view word = scanner.lower(at);
  const std::string_view next = scanner.lower(at + 1);
  if (word == "proof" && scanner.is_mark(at + 1, ':')) {
    const std::uint32_t end = document_after(scanner, at + 2);
    return end == at + 2 ? at : add_evidence(scanner, at, end);
  }
  if (word == "proof") {
    const bool stated = next == "is" || next == "can";
    const bool denied = scanner.lower(at + 2) == "not" || scanner.lower(at + 2) == "never";
    std::uint32_t place = at + 2;
    if (next == "can" && scanner.lower(at + 2) == "be") place = at + 4;
    const std::string_view where = scanner.lower(place);
    const bool placed = where == "in" || where == "at" || where == "below" || where == "under";
    return stated && !denied && placed ? add_evidence(scanner, at, place + 1) : at;
  }
  if (next != "in" && next != "by" && next != "on") return at;
  const std::uint32_t end = document_after(scanner, at + 2);
  if (end == at + 2) return at;
  const std::string_view before = scanner.lower(at - 1);
  const bool stated = before == "as" || before == "is" || before == "are";
  return stated || word == "evidenced" ? add_evidence(scanner, at, end) : at;
}

/// "we provide the lab report": what is handed over now, not to somebody else.
std::uint32_t read_provide(Scanner& scanner, std::uint32_t at) {
  const std::string_view before = scanner.lower(at - 1);
  if (before != "we" && before != "i" && before != "also") return at;
  if (is_denied(scanner, at)) return at;
  const std::uint32_t end = document_after(scanner, at + 1);
  return end == at + 1 || scanner.lower(end) == "to" ? at : add_evidence(scanner, at, end);
}

}  // namespace

std::uint32_t read_evidence(Scanner& scanner, std::uint32_t at) {
  // Files are named, not just described; an address on the web is no document of the appeal.
  if (scanner.kind(at) == TokenKind::address) {
    const std::string_view text = scanner.lower(at);
    const bool file = text.find('@') == std::string_view::npos &&
                      text.find("://") == std::string_view::npos && !text.starts_with("www.");
    return file ? add_evidence(scanner, at, at + 1) : at;
  }
  if (const std::uint32_t end = read_paper(scanner, at); end != at) return end;
  if (!scanner.is(at, Trait::evidence) || is_abbreviation(scanner.lower(at))) return at;
  const std::string_view word = scanner.lower(at);
  if (word == "attached" || word == "enclosed" || word == "appended" || word == "annexed") {
    return read_attached(scanner, at);
  }
  if (word == "attach" || word == "attaching" || word == "attaches" || word == "enclose" ||
      word == "enclosing") {
    return read_attach(scanner, at);
  }
  if (word == "see" || word == "refer") return read_see(scanner, at);
  if (word == "copies" || word == "copy") return read_copies(scanner, at);
  if (word == "included" || word == "uploaded") return read_included(scanner, at);
  if (word == "provide" || word == "submit" || word == "upload" || word == "add") {
    return read_provide(scanner, at);
  }
  // "Disposal certificates: Evidence 4."
  if (word == "evidence" || word == "proof") {
    const bool numbered =
        scanner.is_capitalised(at) && scanner.is_number(at + 1) && !scanner.is_mark(at + 2, '%');
    if (numbered) return add_evidence(scanner, at, at + 2);
    if (word == "evidence") return at;
  }
  if (word == "proof" || word == "evidenced" || word == "documented" || word == "shown") {
    return read_documented(scanner, at);
  }
  return read_exhibit(scanner, at);
}

}  // namespace poa::entities
