#include "analysis/assist/inlay_hints.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "analysis/assist/counted.h"
#include "analysis/assist/style.h"
#include "analysis/guide/suspension_type.h"
#include "analysis/rules/case_dates.h"
#include "analysis/rules/message.h"
#include "analysis/rules/quotation.h"

namespace poa::assist {
namespace {

/// More tell nobody anything.
constexpr std::size_t kMostWords = 3;

std::string_view weekday(const Date& date) {
  constexpr std::array<std::string_view, 7> names = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                     "Friday", "Saturday", "Sunday"};
  constexpr std::int64_t thursday = 3;  // the first day of 1970
  const std::int64_t day = (date.days() + thursday) % 7;
  return names[static_cast<std::size_t>(day < 0 ? day + 7 : day)];
}

class Hints {
 public:
  Hints(const Facts& facts, Span within)
      : facts_(facts), within_(within), notice_(notice_date(facts)) {}

  void add_type() {
    const Plan& plan = facts_.plan;
    if (plan.stated_type || !plan.inferred_type || plan.title.empty()) return;
    const guide::SuspensionTypeInfo& type = guide::info(plan.inferred_type->type);
    InlayHint* hint = add(plan.title.end, InlayHintKind::suspension_type);
    if (hint == nullptr) return;
    hint->label = type.name;
    hint->tooltip = "The plan reads like one for this kind of suspension" + evidence() +
                    ". The kind decides which documents are asked for: state it in the front "
                    "matter as " +
                    in_quotes("suspension: " + std::string(type.id)) + ".";
    // A value that names no type is for the writer to mend.
    if (!plan.front_matter.suspension && plan.front_matter.find("suspension") == nullptr) {
      hint->edits.push_back(statement(type.id));
    }
  }

  void add_dates() {
    const FrontMatter& front_matter = facts_.plan.front_matter;
    add_key("notice-date", front_matter.notice_date);
    add_key("submission-date", front_matter.submission_date);
    for (const Entity& entity : facts_.entities) {
      if (entity.kind != EntityKind::date || entity.ambiguous || !entity.valid) continue;
      if (in_block_quote(facts_, entity)) continue;
      add_date(with_year(entity.date, notice_ ? notice_->date : Date{}), entity.span.end);
    }
  }

  std::vector<InlayHint> sorted() && {
    std::ranges::stable_sort(hints_, {}, &InlayHint::offset);
    return std::move(hints_);
  }

 private:
  /// Null outside the stretch.
  InlayHint* add(std::size_t offset, InlayHintKind kind) {
    if (offset < within_.begin || offset > within_.end) return nullptr;
    InlayHint& hint = hints_.emplace_back();
    hint.offset = offset;
    hint.kind = kind;
    return &hint;
  }

  /// ", by the words "fake" and "counterfeit"".
  [[nodiscard]] std::string evidence() const {
    std::vector<std::string_view> words;
    for (const ProseRange range : facts_.plan.inferred_type->evidence) {
      const std::string_view word = facts_.prose.text(range);
      if (words.size() < kMostWords && std::ranges::find(words, word) == words.end()) {
        words.push_back(word);
      }
    }
    std::string list;
    for (std::size_t i = 0; i < words.size(); ++i) {
      list += i == 0 ? ", by the words " : i + 1 < words.size() ? ", " : " and ";
      list += in_quotes(words[i]);
    }
    return list;
  }

  /// The key at the head of the front matter, which begins where there is none.
  [[nodiscard]] Edit statement(std::string_view type) const {
    const Text& text = *facts_.text;
    const FrontMatter& front_matter = facts_.plan.front_matter;
    const std::string_view end = line_ending(text);
    std::string key = "suspension: " + std::string(type);
    if (front_matter.span.empty()) {
      const std::size_t begin = front_matter.body;
      return {{begin, begin},
              Snippet(std::string("---")
                          .append(end)
                          .append(key)
                          .append(end)
                          .append("---")
                          .append(end)
                          .append(end))};
    }
    const Span opening = text.line_with_ending(text.line_of(front_matter.span.begin));
    return {{opening.end, opening.end}, Snippet(key.append(end))};
  }

  void add_key(std::string_view name, const std::optional<Date>& date) {
    const FrontMatterKey* key = facts_.plan.front_matter.find(name);
    if (date && key != nullptr && !key->value.empty()) add_date(*date, key->value.end);
  }

  void add_date(const Date& date, std::size_t end) {
    if (!date.exists()) return;
    InlayHint* hint = add(end, InlayHintKind::date);
    if (hint == nullptr) return;
    const std::string day(weekday(date));
    if (!notice_ || !notice_->date.exists()) {
      hint->label = day;
      return;
    }
    const std::int64_t days = date.days() - notice_->date.days();
    if (days == 0) {
      hint->label = day;
      hint->tooltip = "The day of the notice";
      return;
    }
    const auto count = static_cast<std::size_t>(days < 0 ? -days : days);
    hint->label = counted(count, "day") + (days < 0 ? " before" : " after") + " the notice";
    hint->tooltip = "A " + day;
  }

  const Facts& facts_;
  Span within_;
  std::optional<DatedPlace> notice_;
  std::vector<InlayHint> hints_;
};

}  // namespace

std::vector<InlayHint> inlay_hints(const Facts& facts, Span within,
                                   const InlayHintOptions& options) {
  Hints hints(facts, within);
  if (options.suspension_type) hints.add_type();
  if (options.dates) hints.add_dates();
  return std::move(hints).sorted();
}

}  // namespace poa::assist
