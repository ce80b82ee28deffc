// Identifiers of Amazon and of trade: told by their form, or by the word before them.
#include <algorithm>
#include <array>

#include "analysis/language/asin.h"
#include "analysis/language/entities/scanner.h"

namespace poa::entities {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_alnum(char c) { return is_digit(c) || is_upper(c) || is_lower(c); }

/// What a token is made of.
struct Form {
  std::size_t size = 0;
  std::size_t digits = 0;
  std::size_t uppers = 0;
  std::size_t lowers = 0;
  std::size_t hyphens = 0;
  std::size_t others = 0;

  [[nodiscard]] bool only_digits() const { return digits == size; }
  [[nodiscard]] bool alphanumeric() const { return hyphens == 0 && others == 0; }
};

Form form_of(std::string_view text) {
  Form form;
  form.size = text.size();
  for (const char c : text) {
    if (is_digit(c)) {
      ++form.digits;
    } else if (is_upper(c)) {
      ++form.uppers;
    } else if (is_lower(c)) {
      ++form.lowers;
    } else if (c == '-') {
      ++form.hyphens;
    } else {
      ++form.others;
    }
  }
  return form;
}

/// Whether a token keeps the place of an identifier after its first characters: "XXXX".
bool is_filled(std::string_view text, std::size_t from, char filler) {
  return text.size() >= from + 2 &&
         std::all_of(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(),
                     [filler](char c) { return c == filler || c == filler + ('a' - 'A'); });
}

void set_value(Entity& entity, std::string_view text) {
  entity.value.reserve(text.size());
  for (const char c : text) {
    entity.value.push_back(is_lower(c) ? static_cast<char>(c - ('a' - 'A')) : c);
  }
}

std::uint32_t add_identifier(Scanner& scanner, EntityKind kind, std::uint32_t at, bool valid = true,
                             bool placeholder = false) {
  Entity& entity = scanner.add(kind, at, at + 1);
  set_value(entity, scanner.text(at));
  entity.valid = valid && !placeholder;
  entity.placeholder = placeholder;
  return at + 1;
}

/// Amazon's own ids of its marketplaces have the form of a seller id.
bool is_marketplace(std::string_view text) {
  constexpr std::array<std::string_view, 23> kMarketplaces{
      "A13V1IB3VIYZZH", "A17E79C6D8DWNP", "A1805IZSGTT6HS", "A19VAU5U5O7RUS", "A1AM78C64UM0Y8",
      "A1C3SOZRARQ6R3", "A1F83G8C2ARO7P", "A1PA6795UKMFR9", "A1RKKUPIHCS9HS", "A1VC38T7YXB528",
      "A21TJRUUN4KGV",  "A28R8C7NBKEWEA", "A2EUQ1WTGCTBG2", "A2NODRKZP88ZB9", "A2Q3Y263D00KWC",
      "A2VIGQ35RCS4UG", "A33AVAJ2PDY3EV", "A39IBJ37TRP1C6", "AE08WJ6YKNBMC",  "AMEN7PMS3EDWL",
      "APJ6JRA9NG5V4",  "ARBP9OOSHTCHU",  "ATVPDKIKX0DER"};
  return std::binary_search(kMarketplaces.begin(), kMarketplaces.end(), text);
}

/// "B0" and eight more; anything else that begins so is meant as one.
bool is_asin_like(std::string_view text, const Form& form, bool& valid, bool& placeholder) {
  constexpr std::size_t kSize = 10;
  constexpr std::size_t kShortest = 7;
  if (!form.alphanumeric() || form.size < kShortest || form.size > kSize + 4) return false;
  if (text[0] != 'B' && text[0] != 'b') return false;
  const bool letter_o =
      text[1] == 'O' && form.size == kSize && form.digits >= 2 && form.lowers == 0;
  if (text[1] != '0' && !letter_o) return false;
  placeholder = is_filled(text, 2, 'X');
  valid = form.size == kSize && form.lowers == 0 && !letter_o;
  return true;
}

/// Three digits, seven and seven. Other lengths are meant as one as long as no phone number has
/// them (3-3-4).
bool is_order_like(std::string_view text, bool& valid) {
  const std::size_t first = text.find('-');
  if (first != 3) return false;
  const std::size_t second = text.find('-', first + 1);
  if (second == std::string_view::npos || text.find('-', second + 1) != std::string_view::npos) {
    return false;
  }
  const std::size_t middle = second - first - 1;
  const std::size_t end = text.size() - second - 1;
  const Form head = form_of(text.substr(0, 3));
  const Form rest = form_of(text.substr(4));
  if (head.digits + head.uppers != 3 || head.digits < 2) return false;
  if (rest.digits + 1 != rest.size) return false;
  valid = middle == 7 && end == 7;
  return valid || (head.digits == 3 && middle >= 4 && end >= 4 && middle <= 9 && end <= 9);
}

/// What the words before a token announce.
enum class Announced : std::uint8_t {
  nothing,
  asin,
  order,
  purchase_order,
  removal_order,
  invoice,
  shipment,
  case_id,
  seller,
  standard
};

struct Announcement {
  Announced what = Announced::nothing;
  bool marked = false;  ///< by "#", "no." or "id" between the word and the token
};

bool is_case_word(std::string_view word) {
  return word == "case" || word == "cases" || word == "complaint" || word == "complaints" ||
         word == "ticket" || word == "reference";
}

Announcement announced_before(const Scanner& scanner, std::uint32_t at) {
  Announcement announcement;
  std::uint32_t before = at - 1;
  for (int steps = 0; steps < 4; ++steps, --before) {
    const bool stop = scanner.is_mark(before, '.') && scanner.is(before - 1, Trait::number_sign);
    const bool abbreviated = scanner.is_mark(before, '.') && scanner.lower(before - 1) == "p.o";
    if (!stop && !abbreviated && !scanner.is(before, Trait::number_sign)) break;
    // A bracket or a colon alone is no sign that a number follows.
    announcement.marked =
        announcement.marked || scanner.is_word(before) || scanner.is_mark(before, '#');
  }
  if (!scanner.is(before, Trait::identifier)) return announcement;
  const std::string_view word = scanner.lower(before);
  if (word == "asin" || word == "asins" || word == "isbn") {
    announcement.what = Announced::asin;
  } else if (word == "po" || word == "pos" || word == "p.o") {
    if (scanner.is_capitalised(before)) announcement.what = Announced::purchase_order;
  } else if (word == "order" || word == "orders") {
    const std::string_view which = scanner.lower(before - 1);
    announcement.what = which == "purchase"  ? Announced::purchase_order
                        : which == "removal" ? Announced::removal_order
                                             : Announced::order;
  } else if (word.starts_with("inv") || word == "rechnung" || word == "factura") {
    announcement.what = Announced::invoice;
  } else if (word.starts_with("shipment")) {
    announcement.what = Announced::shipment;
  } else if (is_case_word(word)) {
    announcement.what = Announced::case_id;
  } else if (word == "seller" || word == "merchant") {
    announcement.what = announcement.marked ? Announced::seller : Announced::nothing;
  } else {
    announcement.what = Announced::standard;
  }
  return announcement;
}

Announced announced_by_kind(EntityKind kind) {
  switch (kind) {
    case EntityKind::asin:
      return Announced::asin;
    case EntityKind::order_id:
      return Announced::order;
    case EntityKind::purchase_order:
      return Announced::purchase_order;
    case EntityKind::removal_order:
      return Announced::removal_order;
    case EntityKind::invoice_number:
      return Announced::invoice;
    case EntityKind::case_id:
      return Announced::case_id;
    default:
      return Announced::nothing;
  }
}

/// In "invoices 5107 and 88214" the word before the first number announces the second too.
Announcement announced_by_list(Scanner& scanner, std::uint32_t at) {
  if (scanner.entities().empty()) return {};
  const Entity& previous = scanner.entities().back();
  std::uint32_t next = previous.tokens.last;
  if (!scanner.inside(previous.tokens.first) || next >= at || at - next > 2) return {};
  if (scanner.is_mark(next, ',') || scanner.is_mark(next, ';')) ++next;
  const std::string_view word = scanner.lower(next);
  if (word == "and" || word == "or" || scanner.is_mark(next, '&')) ++next;
  if (next != at) return {};
  return {announced_by_kind(previous.kind), false};
}

/// A number that counts something or is a year is no number of an invoice.
bool is_plain_count(const Scanner& scanner, std::uint32_t at, const Form& form) {
  if (!form.only_digits()) return false;
  return form.size < 3 || counted_noun(scanner, at + 1).has_value();
}

std::uint32_t read_announced(Scanner& scanner, std::uint32_t at, const Form& form,
                             const Announcement& announcement) {
  const std::string_view text = scanner.text(at);
  const bool countlike = !announcement.marked && is_plain_count(scanner, at, form);
  const bool coded = form.lowers == 0 || form.alphanumeric();
  switch (announcement.what) {
    case Announced::asin: {
      const bool sized = form.alphanumeric() && form.size >= 8 && form.size <= 14;
      if (!sized || (form.digits == 0 && form.lowers > 0)) return at;
      const bool filled = is_filled(text, 0, 'X');
      return add_identifier(scanner, EntityKind::asin, at, is_asin(text), filled);
    }
    case Announced::order: {
      const bool joined = form.digits >= 15 && form.digits + form.hyphens == form.size;
      if (!joined && !(form.digits >= 10 && form.hyphens >= 1 && form.uppers == 0)) return at;
      return add_identifier(scanner, EntityKind::order_id, at, false);
    }
    case Announced::purchase_order:
      if (!coded || form.others > 0) return at;
      return add_identifier(scanner, EntityKind::purchase_order, at, true, is_filled(text, 0, 'X'));
    case Announced::removal_order:
      if (countlike || form.size < 5 || form.lowers > form.digits) return at;
      return add_identifier(scanner, EntityKind::removal_order, at);
    case Announced::invoice:
      if (countlike || !coded || form.digits == 0 || text.find('.') != std::string_view::npos) {
        return at;
      }
      return add_identifier(scanner, EntityKind::invoice_number, at);
    case Announced::shipment:
      if (form.uppers == 0 || form.size < 6) return at;
      return add_identifier(scanner, EntityKind::shipment_id, at, !text.starts_with("FBA"));
    case Announced::case_id:
      if (form.digits < 6 || form.digits + form.hyphens + form.uppers != form.size) return at;
      return add_identifier(scanner, EntityKind::case_id, at);
    case Announced::seller: {
      if (form.size < 8 || !form.alphanumeric() || form.digits == 0) return at;
      const bool filled = is_filled(text, 2, 'X');
      const bool valid = text[0] == 'A' && form.size >= 10 && form.size <= 21 && form.lowers == 0;
      return add_identifier(scanner, EntityKind::seller_id, at, valid, filled);
    }
    case Announced::standard: {
      Entity& entity = scanner.add(EntityKind::code, at - 1, at + 1);
      entity.value = std::string(scanner.text(at - 1)).append(" ").append(text);
      return at + 1;
    }
    case Announced::nothing:
      break;
  }
  return at;
}

/// "QP-07", "GL-5530", "8KX2LQ7P4M", "203.0.113.24": names of documents, procedures, addresses.
bool is_code(std::string_view text, const Form& form) {
  if (form.lowers > 0) return false;
  if (form.uppers == 0) {
    return form.digits >= 4 && form.digits + 3 == form.size &&
           std::count(text.begin(), text.end(), '.') == 3;
  }
  if (form.hyphens + form.others > 0 && !is_alnum(text.back())) return false;
  if (text == "COVID-19" || text.find('/') != std::string_view::npos) return false;
  const bool parted = form.hyphens > 0 || text.find('_') != std::string_view::npos;
  if (is_upper(text.front())) {
    // "D-1" of a form, "QP-07"
    return parted ? form.size >= 3 && (form.size > 3 || form.digits > 0)
                  : form.size >= 4 && form.digits >= 2;
  }
  return form.size >= 6 && form.uppers >= 2 && form.digits >= 2;
}

/// "lot 7781", "batches 26-02 and 26-03": which goods are meant can be looked up.
bool is_lot(const Scanner& scanner, std::uint32_t at, const Form& form) {
  if (form.lowers > 0 || form.others > 0 || is_plain_count(scanner, at, form)) return false;
  std::uint32_t before = at - 1;
  while (scanner.is(before, Trait::number_sign)) --before;
  const std::string_view word = scanner.lower(before);
  return word == "lot" || word == "lots" || word == "batch" || word == "batches";
}

/// In "batches 26-02 and 26-03" the second is one as the first is.
bool is_further_lot(Scanner& scanner, std::uint32_t at, const Form& form) {
  const std::string_view word = scanner.lower(at - 1);
  if (form.digits + form.hyphens != form.size || form.hyphens == 0) return false;
  if (scanner.entities().empty() || (word != "and" && word != "or" && word != ",")) return false;
  const Entity& previous = scanner.entities().back();
  return scanner.inside(previous.tokens.first) && previous.kind == EntityKind::code &&
         previous.tokens.last + 1 == at;
}

}  // namespace

std::uint32_t read_identifier(Scanner& scanner, std::uint32_t at) {
  const std::string_view text = scanner.text(at);
  const Form form = form_of(text);
  if (form.size > 40) return at;
  if (scanner.is_word(at)) {
    // Identifiers have digits; only what keeps their place has none: "PO #XXXX".
    if (!is_filled(text, 0, 'X')) return at;
    return read_announced(scanner, at, form, announced_before(scanner, at));
  }
  bool valid = true;
  bool placeholder = false;
  if (is_asin_like(text, form, valid, placeholder)) {
    return add_identifier(scanner, EntityKind::asin, at, valid, placeholder);
  }
  if (form.size >= 8 && text.starts_with("FBA") && form.alphanumeric() && form.lowers == 0) {
    const bool whole = form.size == 12 || (form.size == 19 && text[12] == 'U');
    return add_identifier(scanner, EntityKind::shipment_id, at, whole);
  }
  if (is_marketplace(text)) return at + 1;
  if (text[0] == 'A' && form.size >= 12 && form.size <= 16 && form.alphanumeric() &&
      form.lowers == 0 && form.digits >= 2) {
    return add_identifier(scanner, EntityKind::seller_id, at, true, is_filled(text, 2, 'X'));
  }
  if (is_order_like(text, valid)) {
    return add_identifier(scanner, EntityKind::order_id, at, valid);
  }
  Announcement announcement = announced_before(scanner, at);
  if (announcement.what == Announced::nothing) announcement = announced_by_list(scanner, at);
  if (const std::uint32_t end = read_announced(scanner, at, form, announcement); end != at) {
    return end;
  }
  if (is_code(text, form) || is_lot(scanner, at, form) || is_further_lot(scanner, at, form)) {
    return add_identifier(scanner, EntityKind::code, at);
  }
  return at;
}

}  // namespace poa::entities
