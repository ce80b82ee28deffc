#include "analysis/assist/semantic_tokens.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "analysis/plan/lines.h"

namespace poa::assist {
namespace {

SemanticKind kind_of(guide::SectionRole role) {
  switch (role) {
    case guide::SectionRole::root_cause:
      return SemanticKind::root_cause;
    case guide::SectionRole::corrective_actions:
      return SemanticKind::corrective_actions;
    case guide::SectionRole::prevention_plan:
      return SemanticKind::prevention_plan;
    case guide::SectionRole::supporting_documents:
      break;
  }
  return SemanticKind::supporting_documents;
}

std::optional<SemanticKind> kind_of(const Entity& entity) {
  if (entity.placeholder) return SemanticKind::placeholder;
  switch (entity.kind) {
    case EntityKind::date:
    case EntityKind::month:
      return SemanticKind::date;
    case EntityKind::asin:
      return SemanticKind::asin;
    case EntityKind::order_id:
    case EntityKind::seller_id:
    case EntityKind::case_id:
    case EntityKind::purchase_order:
    case EntityKind::invoice_number:
    case EntityKind::shipment_id:
    case EntityKind::removal_order:
    case EntityKind::code:
    case EntityKind::email:
    case EntityKind::phone:
      return SemanticKind::identifier;
    case EntityKind::money:
    case EntityKind::percentage:
    case EntityKind::quantity:
      return SemanticKind::amount;
    case EntityKind::frequency:
      return SemanticKind::frequency;
    case EntityKind::person:
    case EntityKind::role:
      return SemanticKind::person;
    case EntityKind::organization:
      return SemanticKind::company;
    case EntityKind::evidence:
      return SemanticKind::evidence;
    case EntityKind::number:
      break;
  }
  return std::nullopt;
}

class Tokens {
 public:
  explicit Tokens(const Text& text) : text_(text) {}

  /// Cuts the stretch at the ends of lines; indentation and marks of quotations are no part of it.
  void add(Span span, SemanticKind kind, bool invalid = false) {
    span.end = std::min(span.end, text_.size());
    for (std::size_t number = text_.line_of(span.begin);
         number < text_.line_count() && text_.line(number).begin < span.end; ++number) {
      const Span line = text_.line(number);
      Span part{std::max(span.begin, line.begin), std::min(span.end, line.end)};
      if (part.begin == line.begin && part.begin != span.begin) {
        const std::size_t words = part.in(text_.bytes()).find_first_not_of(" \t>");
        part.begin = words == std::string_view::npos ? part.end : part.begin + words;
      }
      part = part.begin < part.end ? trimmed(text_.bytes(), part) : Span{};
      if (!part.empty()) tokens_.push_back({part, kind, invalid});
    }
  }

  /// In order; of two that overlap the one that begins later, or the shorter one, stands within the
  /// other, which is cut around it.
  std::vector<SemanticToken> apart() && {
    std::ranges::stable_sort(tokens_, [](const SemanticToken& a, const SemanticToken& b) {
      if (a.span.begin != b.span.begin) return a.span.begin < b.span.begin;
      return a.span.end > b.span.end;
    });
    for (const SemanticToken& token : tokens_) {
      close_until(token.span.begin);
      if (!open_.empty()) emit_until(token.span.begin);
      reached_ = token.span.begin;
      open_.push_back(token);
    }
    close_until(text_.size() + 1);
    return std::move(result_);
  }

 private:
  /// Ends the open tokens that lie before an offset, the innermost first.
  void close_until(std::size_t offset) {
    while (!open_.empty() && open_.back().span.end <= offset) {
      emit_until(open_.back().span.end);
      open_.pop_back();
    }
  }

  /// Emits what of the innermost open token has not been yet, up to an offset.
  void emit_until(std::size_t offset) {
    const Span rest{std::max(reached_, open_.back().span.begin),
                    std::min(offset, open_.back().span.end)};
    if (rest.begin < rest.end) {
      const Span words = trimmed(text_.bytes(), rest);
      if (!words.empty()) result_.push_back({words, open_.back().kind, open_.back().invalid});
      reached_ = rest.end;
    }
  }

  const Text& text_;
  std::vector<SemanticToken> tokens_;
  std::vector<SemanticToken> open_;  ///< the last is the innermost
  std::size_t reached_ = 0;
  std::vector<SemanticToken> result_;
};

void add_value(std::string_view text, const FrontMatterValue& value, SemanticKind kind,
               Tokens& tokens) {
  const std::size_t at = value.span.in(text).find(value.text);
  if (value.text.empty() || at == std::string_view::npos) return;
  tokens.add({value.span.begin + at, value.span.begin + at + value.text.size()}, kind);
}

void add_front_matter(const Facts& facts, Tokens& tokens) {
  const FrontMatter& front_matter = facts.plan.front_matter;
  const std::string_view text = facts.text->bytes();
  if (front_matter.seller_id) {
    add_value(text, *front_matter.seller_id, SemanticKind::identifier, tokens);
  }
  if (front_matter.case_id) {
    add_value(text, *front_matter.case_id, SemanticKind::identifier, tokens);
  }
  for (const FrontMatterValue& asin : front_matter.asins) {
    add_value(text, asin, SemanticKind::asin, tokens);
  }
  for (const char* const name : {"notice-date", "submission-date"}) {
    if (const FrontMatterKey* key = front_matter.find(name)) {
      tokens.add(key->value, SemanticKind::date);
    }
  }
}

}  // namespace

std::vector<SemanticToken> semantic_tokens(const Facts& facts) {
  Tokens tokens(*facts.text);
  add_front_matter(facts, tokens);
  for (const Section& section : facts.plan.sections) {
    tokens.add(section.heading_text, kind_of(section.role));
  }
  for (const Entity& entity : facts.entities) {
    if (const auto kind = kind_of(entity)) tokens.add(entity.span, *kind, !entity.valid);
  }
  for (const Span placeholder : facts.placeholders) {
    tokens.add(placeholder, SemanticKind::placeholder);
  }
  return std::move(tokens).apart();
}

}  // namespace poa::assist
