#include "analysis/assist/mentions.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "analysis/assist/names.h"
#include "analysis/language/asin.h"
#include "analysis/rules/case_dates.h"
#include "analysis/rules/file_link.h"

namespace poa::assist {
namespace {

/// A shorter number may mean anything: it counts only where its kind is said.
constexpr std::size_t kTellingNumber = 8;

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

/// Whether an identifier says by itself what it is of.
bool is_telling(SubjectKind kind, std::string_view name) {
  return kind <= SubjectKind::code && std::ranges::any_of(name, is_letter);
}

std::string in_capitals(std::string_view text) {
  std::string capitals(text);
  for (char& c : capitals) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - ('a' - 'A'));
  }
  return capitals;
}

std::string iso(const Date& date) {
  const auto digits = [](int number, std::size_t width) {
    std::string text = std::to_string(number);
    return std::string(width - std::min(width, text.size()), '0') + text;
  };
  return digits(date.year, 4) + '-' + digits(date.month, 2) + '-' + digits(date.day, 2);
}

std::optional<SubjectKind> identifier_kind(EntityKind kind) {
  switch (kind) {
    case EntityKind::asin:
      return SubjectKind::asin;
    case EntityKind::order_id:
      return SubjectKind::order;
    case EntityKind::purchase_order:
      return SubjectKind::purchase_order;
    case EntityKind::invoice_number:
      return SubjectKind::invoice;
    case EntityKind::shipment_id:
      return SubjectKind::shipment;
    case EntityKind::removal_order:
      return SubjectKind::removal_order;
    case EntityKind::seller_id:
      return SubjectKind::seller;
    case EntityKind::case_id:
      return SubjectKind::case_number;
    case EntityKind::code:
      return SubjectKind::code;
    case EntityKind::email:
      return SubjectKind::email;
    default:
      return std::nullopt;
  }
}

class Collector {
 public:
  explicit Collector(const Facts& facts) : facts_(facts), text_(facts.text->bytes()) {}

  Mentions run() && {
    read_front_matter();
    read_entities();
    read_numbers();
    add_names();
    read_code_and_addresses();
    read_files();
    std::ranges::stable_sort(mentions_.all, {}, [](const Mention& each) {
      return std::pair(each.span.begin, each.span.end);
    });
    const auto same = [](const Mention& a, const Mention& b) {
      return a.span == b.span && a.subject == b.subject;
    };
    std::vector<Mention>& all = mentions_.all;
    all.erase(std::unique(all.begin(), all.end(), same), all.end());
    return std::move(mentions_);
  }

 private:
  std::size_t subject(SubjectKind kind, std::string name) {
    const std::pair key(is_telling(kind, name) ? SubjectKind::code : kind, name);
    const auto [known, fresh] = subjects_.try_emplace(key, mentions_.subjects.size());
    if (fresh) {
      if (kind <= SubjectKind::code) identifiers_.emplace(name, known->second);
      mentions_.subjects.push_back({kind, std::move(name)});
    } else if (mentions_.subjects[known->second].kind == SubjectKind::code) {
      mentions_.subjects[known->second].kind = kind;
    }
    return known->second;
  }

  Mention& add(std::size_t subject, Span span) {
    Mention& mention = mentions_.all.emplace_back();
    mention.subject = subject;
    mention.span = span;
    return mention;
  }

  // The front matter

  void add_value(SubjectKind kind, const FrontMatterValue& value) {
    const std::string_view text = value.text;
    const bool plain =
        std::ranges::all_of(text, [](char c) { return is_letter(c) || is_digit(c) || c == '-'; });
    const std::size_t at = value.span.in(text_).find(text);
    if (text.empty() || !plain || at == std::string_view::npos) return;
    const std::size_t begin = value.span.begin + at;
    add(subject(kind, in_capitals(text)), {begin, begin + text.size()}).in_front_matter = true;
  }

  void add_day(std::string_view key, const std::optional<Date>& date) {
    const FrontMatterKey* found = facts_.plan.front_matter.find(key);
    if (!date || found == nullptr) return;
    const std::string day = iso(*date);
    const std::size_t at = found->value.in(text_).find(day);
    if (at == std::string_view::npos) return;
    const std::size_t begin = found->value.begin + at;
    add(subject(SubjectKind::date, day), {begin, begin + day.size()}).in_front_matter = true;
  }

  void read_front_matter() {
    const FrontMatter& front_matter = facts_.plan.front_matter;
    if (front_matter.seller_id) add_value(SubjectKind::seller, *front_matter.seller_id);
    if (front_matter.case_id) add_value(SubjectKind::case_number, *front_matter.case_id);
    for (const FrontMatterValue& asin : front_matter.asins) add_value(SubjectKind::asin, asin);
    add_day("notice-date", front_matter.notice_date);
    add_day("submission-date", front_matter.submission_date);
  }

  // The text

  void read_entities() {
    const std::optional<DatedPlace> notice = notice_date(facts_);
    for (const Entity& entity : facts_.entities) {
      if (entity.placeholder) continue;
      if (const auto kind = identifier_kind(entity.kind)) {
        const bool named = !entity.value.empty();
        add(subject(*kind, named ? entity.value : std::string(facts_.prose.lower(entity.range))),
            entity.span);
      } else if (entity.kind == EntityKind::date && !entity.ambiguous) {
        const Date date = with_year(entity.date, notice ? notice->date : Date{});
        if (date.exists()) add(subject(SubjectKind::date, iso(date)), entity.span);
      }
    }
  }

  /// Numbers whose kind is not said, where they can only be the one that was.
  void read_numbers() {
    for (const Entity& entity : facts_.entities) {
      if (entity.kind == EntityKind::number && entity.value.size() >= kTellingNumber) {
        add_identifier(entity.value, entity.span);
      }
    }
  }

  void add_identifier(const std::string& name, Span span) {
    const auto [first, last] = identifiers_.equal_range(name);
    if (first != last && std::next(first) == last) add(first->second, span);
  }

  void add_names() {
    for (const FoundName& name : find_names(facts_)) {
      const SubjectKind kind = name.is_company ? SubjectKind::company : SubjectKind::person;
      Mention& mention = add(subject(kind, name.name), facts_.prose.source(name.words));
      mention.form = name.form;
      mention.words = name.words;
    }
  }

  // What is no prose

  /// Identifiers among the runs of letters, digits and hyphens.
  void read_runs(Span span) {
    const auto is_part = [](char c) { return is_letter(c) || is_digit(c) || c == '-'; };
    for (std::size_t at = span.begin; at < span.end;) {
      if (!is_part(text_[at])) {
        ++at;
        continue;
      }
      const std::size_t begin = at;
      while (at < span.end && is_part(text_[at])) ++at;
      const std::string_view run = text_.substr(begin, at - begin);
      if (run.size() < kTellingNumber || run.size() > 40) continue;
      if (run.starts_with("B0") && is_asin(run)) {
        add(subject(SubjectKind::asin, std::string(run)), {begin, at});
      } else {
        add_identifier(in_capitals(run), {begin, at});
      }
    }
  }

  void read_code_and_addresses() {
    for (const markdown::Inline& run : facts_.markdown.inlines) {
      if (run.kind == markdown::InlineKind::code) read_runs(run.span);
    }
    for (const Token& token : facts_.prose.tokens()) {
      if (token.kind != TokenKind::address) continue;
      const std::string_view address = facts_.prose.text(token);
      const bool of_web = address.find("://") != address.npos || address.starts_with("www.");
      if (of_web) read_runs(facts_.prose.source(token.range));
    }
    for (const markdown::Link& link : facts_.markdown.links) {
      if (linked_file(link.target)) continue;
      read_runs(link.autolink ? link.span : link.destination);
    }
  }

  // Attachments

  void read_files() {
    std::map<std::string, std::size_t, std::less<>> by_name;
    constexpr auto ambiguous = static_cast<std::size_t>(-1);
    for (const markdown::Link& link : facts_.markdown.links) {
      if (link.autolink) continue;
      auto file = linked_file(link.target);
      if (!file || file->empty()) continue;
      std::string name(file_name_of(*file));
      const std::size_t id = subject(SubjectKind::attachment, *std::move(file));
      if (!link.destination.empty()) add(id, link.destination).is_destination = true;
      const auto [known, fresh] = by_name.try_emplace(std::move(name), id);
      if (!fresh && known->second != id) known->second = ambiguous;
    }
    if (by_name.empty()) return;
    for (const Token& token : facts_.prose.tokens()) {
      if (token.kind != TokenKind::address && token.kind != TokenKind::opaque) continue;
      const auto known = by_name.find(facts_.prose.text(token));
      if (known == by_name.end() || known->second == ambiguous) continue;
      const Span span = facts_.prose.source(token.range);
      if (span.in(text_) == known->first) add(known->second, span);
    }
  }

  const Facts& facts_;
  std::string_view text_;
  Mentions mentions_;
  std::map<std::pair<SubjectKind, std::string>, std::size_t> subjects_;
  std::multimap<std::string, std::size_t> identifiers_;
};

}  // namespace

bool is_same(const Subject& a, const Subject& b) {
  return a.name == b.name &&
         (a.kind == b.kind || (is_telling(a.kind, a.name) && is_telling(b.kind, b.name)));
}

std::vector<Mention> Mentions::of(std::size_t subject) const {
  std::vector<Mention> found;
  for (const Mention& mention : all) {
    if (mention.subject == subject) found.push_back(mention);
  }
  return found;
}

std::optional<std::size_t> Mentions::find(const Subject& subject) const {
  const auto found =
      std::ranges::find_if(subjects, [&](const Subject& each) { return is_same(each, subject); });
  if (found == subjects.end()) return std::nullopt;
  return static_cast<std::size_t>(found - subjects.begin());
}

Mentions find_mentions(const Facts& facts) { return Collector(facts).run(); }

const Mention* introduction(const Mentions& mentions, std::size_t subject) {
  const Mention* first = nullptr;
  for (const Mention& mention : mentions.all) {
    if (mention.subject != subject) continue;
    if (mention.in_front_matter) return &mention;
    if (first == nullptr) first = &mention;
  }
  return first;
}

const Mention* mention_at(const Mentions& mentions, std::size_t offset) {
  const Mention* smallest = nullptr;
  for (const Mention& mention : mentions.all) {
    if (mention.span.begin > offset) break;
    if (mention.span.end < offset) continue;
    if (smallest == nullptr || mention.span.size() < smallest->span.size()) smallest = &mention;
  }
  return smallest;
}

std::optional<std::size_t> subject_at(const Facts& facts, const Mentions& mentions,
                                      std::size_t offset) {
  if (const Mention* mention = mention_at(mentions, offset)) return mention->subject;
  std::optional<std::size_t> innermost;
  for (const markdown::Link& link : facts.markdown.links) {
    if (link.span.begin > offset) break;
    if (link.span.end < offset || link.autolink) continue;
    const auto file = linked_file(link.target);
    if (!file || file->empty()) continue;
    if (const auto found = mentions.find({SubjectKind::attachment, *file})) innermost = found;
  }
  return innermost;
}

}  // namespace poa::assist
