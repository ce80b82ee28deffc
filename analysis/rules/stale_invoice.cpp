#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/guide/suspension_type.h"
#include "analysis/language/clause.h"
#include "analysis/rules/case_dates.h"
#include "analysis/rules/date_words.h"
#include "analysis/rules/table.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

/// How old an invoice may be on the day of the notice; the guide's checklist says 365 days.
constexpr std::int64_t kMostDays = 365;

bool needs_fresh_invoices(const Plan& plan) {
  const auto type = plan.type();
  if (!type) return false;
  const guide::TypeFamily family = guide::info(*type).family;
  return family == guide::TypeFamily::authenticity ||
         family == guide::TypeFamily::intellectual_property;
}

bool is_invoice(std::string_view word) { return word == "invoice" || word == "invoices"; }

/// The words around the dates of a sentence that names an invoice.
class InvoiceSentence {
 public:
  InvoiceSentence(const Facts& facts, std::uint32_t sentence)
      : prose_(facts.prose), tokens_(prose_.sentences()[sentence].tokens) {
    for (std::uint32_t at = tokens_.first; at < tokens_.last; ++at) {
      if (is_invoice(word(at)) && !prose_.tokens()[at].quoted) {
        invoice_ = at;
        break;
      }
    }
    if (!invoice_) return;
    // What is said of the invoice after its clause is another matter's date: "the invoice was
    // missing when we ordered on 3 May 2024".
    for (const Clause& clause : facts.clauses.of(prose_.sentences()[sentence])) {
      if (clause.tokens.contains(*invoice_)) verb_ = clause.verb_phrase;
    }
  }

  [[nodiscard]] bool names_invoice() const { return invoice_.has_value(); }

  /// Whether a date is the invoice's: "invoice 5107 of 16 January 2026", "invoice (March 2025)",
  /// "dated", "the 16 January 2026 invoice".
  [[nodiscard]] bool dates_invoice(const Entity& date) const {
    if (date.tokens.last <= *invoice_) return *invoice_ - date.tokens.last <= 1;
    const std::uint32_t before = date.tokens.first - 1;
    const std::string_view lead = word(before);
    if (lead == "dated" || word(before - 1) == "dated" || word(before - 1) == "issued") return true;
    const bool verb_between =
        !verb_.empty() && verb_.first > *invoice_ && verb_.first < date.tokens.first;
    if (verb_between) return false;
    constexpr std::array<std::string_view, 9> kLeads = {"of", "from",    ",",        "(", "-",
                                                        ":",  "invoice", "invoices", ";"};
    return is_one_of(lead, kLeads) || is_number_of_invoice(before);
  }
  /// Whether "to" or a dash joins two dates to a range.
  [[nodiscard]] bool are_range(const Entity& begin, const Entity& end) const {
    const std::string_view link = word(begin.tokens.last);
    return end.tokens.first == begin.tokens.last + 1 &&
           (link == "to" || link == "until" || link == "through" || link == "-");
  }

 private:
  [[nodiscard]] std::string_view word(std::uint32_t at) const {
    return tokens_.contains(at) ? prose_.lower(prose_.tokens()[at]) : std::string_view();
  }
  /// "Invoice GS-2291 14 November 2024"
  [[nodiscard]] bool is_number_of_invoice(std::uint32_t at) const {
    return at == *invoice_ + 1 && prose_.tokens()[at].kind == TokenKind::number;
  }

  const Prose& prose_;
  IndexRange tokens_;
  std::optional<std::uint32_t> invoice_;
  IndexRange verb_;
};

/// The last day that a date or a month can mean; nothing without a year.
std::optional<Date> last_day_of(const Entity& entity) {
  Date date = entity.date;
  if (entity.kind == EntityKind::month) {
    date.day = 31;
    while (date.day > 28 && !date.exists()) --date.day;
  }
  if (!date.exists()) return std::nullopt;
  if (entity.ambiguous && other_reading(date).exists() &&
      other_reading(date).days() > date.days()) {
    return other_reading(date);
  }
  return date;
}

class StaleInvoices {
 public:
  StaleInvoices(const Facts& facts, Report& report)
      : facts_(facts), report_(report), notice_(notice_date(facts)) {
    reference_ = notice_ ? notice_->date : last_past_day(facts);
  }

  [[nodiscard]] bool can_tell() const { return reference_.exists(); }

  void check_sentence(std::uint32_t s) {
    const InvoiceSentence sentence(facts_, s);
    if (!sentence.names_invoice()) return;
    std::vector<const Entity*> days;
    for (const Entity& entity : facts_.entities_in(s)) {
      if (entity.kind == EntityKind::date || entity.kind == EntityKind::month) {
        days.push_back(&entity);
      }
    }
    // Of a range, its end tells how fresh the invoices are.
    for (std::size_t i = 0; i < days.size(); ++i) {
      const bool ends = i > 0 && sentence.are_range(*days[i - 1], *days[i]);
      const bool begins = i + 1 < days.size() && sentence.are_range(*days[i], *days[i + 1]);
      if (!begins && sentence.dates_invoice(ends ? *days[i - 1] : *days[i])) check_date(*days[i]);
    }
  }
  /// In a row that names an invoice, a date in a cell of its own is the invoice's.
  void check_row(const Item& row) {
    const auto entities = facts_.entities_in(row.sentences);
    const bool invoice = std::ranges::any_of(
        entities, [](const Entity& entity) { return entity.kind == EntityKind::invoice_number; });
    if (!invoice) return;
    for (const Entity& entity : entities) {
      const bool own_cell = entity.kind == EntityKind::date &&
                            facts_.prose.sentences()[entity.sentence].tokens == entity.tokens;
      if (own_cell) check_date(entity);
    }
  }

 private:
  void check_date(const Entity& entity) {
    const std::optional<Date> date = last_day_of(entity);
    if (!date) return;
    const std::int64_t age = reference_.days() - date->days();
    if (age <= kMostDays) return;
    std::vector<RelatedPlace> related;
    if (notice_) related.push_back({notice_->place, "the notice"});
    report_.add(entity.span,
                "This invoice is " + std::to_string(age) + " days older than " +
                    (notice_ ? "the notice" : "this plan") +
                    "; Amazon looks at the last 365 days. Attach an invoice from within them.",
                std::move(related));
  }

  const Facts& facts_;
  Report& report_;
  std::optional<DatedPlace> notice_;
  Date reference_;
};

/// The root cause and the prevention plan tell of invoices; the other parts put them forward.
bool tells_of_invoices(const Section& section) {
  return section.role == guide::SectionRole::root_cause ||
         section.role == guide::SectionRole::prevention_plan;
}

void check(const Facts& facts, Report& report) {
  if (!needs_fresh_invoices(facts.plan)) return;
  StaleInvoices invoices(facts, report);
  if (!invoices.can_tell()) return;
  for (const Section& section : facts.plan.sections) {
    if (tells_of_invoices(section)) continue;
    for (std::uint32_t s = section.sentences.first; s < section.sentences.last; ++s) {
      invoices.check_sentence(s);
    }
    for (const Item& item : section.items) {
      if (item.form == Item::Form::table_row) invoices.check_row(item);
    }
  }
}

}  // namespace

const Rule kStaleInvoice{.id = "stale-invoice",
                         .group = RuleGroup::evidence,
                         .severity = Severity::warning,
                         .check = check};

}  // namespace poa
