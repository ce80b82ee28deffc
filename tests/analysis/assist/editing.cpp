#include "tests/analysis/assist/editing.h"

#include <algorithm>
#include <stdexcept>

#include "tests/analysis/scaffold.h"

namespace poa::test {
namespace {

/// Reads a string by the grammar; every method stands behind what it has read.
class SnippetReader {
 public:
  explicit SnippetReader(std::string_view text) : rest_(text) {}

  bool read() {
    while (!rest_.empty()) {
      if (rest_[0] == '$' ? !tab_stop() : !character("$}")) return false;
    }
    return true;
  }

 private:
  bool take(std::string_view token) {
    if (!rest_.starts_with(token)) return false;
    rest_.remove_prefix(token.size());
    return true;
  }
  bool number() {
    const std::size_t size = std::min(rest_.find_first_not_of("0123456789"), rest_.size());
    rest_.remove_prefix(size);
    return size > 0;
  }
  /// One character, escaped or not; one of `special` must be escaped.
  bool character(std::string_view special) {
    if (take("\\")) {
      if (rest_.empty() || std::string_view("$}\\,|").find(rest_[0]) == std::string_view::npos) {
        return false;
      }
    } else if (rest_.empty() || special.find(rest_[0]) != std::string_view::npos) {
      return false;
    }
    rest_.remove_prefix(1);
    return true;
  }
  bool tab_stop() {
    if (!take("$")) return false;
    if (!take("{")) return number();
    if (!number()) return false;
    if (take("}")) return true;
    if (take(":")) {
      while (!take("}")) {
        if (!character("$}")) return false;
      }
      return true;
    }
    if (!take("|")) return false;
    do {
      while (!rest_.empty() && rest_[0] != ',' && rest_[0] != '|') {
        if (!character(",|")) return false;
      }
    } while (take(","));
    return take("|}");
  }

  std::string_view rest_;
};

}  // namespace

Marked marked(std::string_view drawn) {
  constexpr std::string_view kCursor = "‸";
  const std::size_t offset = drawn.find(kCursor);
  if (offset == drawn.npos) throw std::invalid_argument("no cursor is drawn");
  std::string text(drawn);
  text.erase(offset, kCursor.size());
  return {std::move(text), offset};
}

std::vector<assist::Completion> completed(std::string_view drawn) {
  const Marked document = marked(drawn);
  return assist::completions(facts_of(document.text), document.offset).offers;
}

std::vector<std::string> labels(const std::vector<assist::Completion>& offers) {
  std::vector<std::string> result;
  for (const assist::Completion& offer : offers) result.push_back(offer.label);
  return result;
}

std::string accepted(std::string_view drawn, std::string_view label) {
  const Marked document = marked(drawn);
  for (const assist::Completion& offer : completed(drawn)) {
    if (offer.label == label) return applied(document.text, {{offer.replaced, offer.snippet}});
  }
  return {};
}

std::string applied(std::string_view text, const std::vector<assist::Edit>& edits) {
  std::string result;
  std::size_t copied = 0;
  for (const assist::Edit& edit : edits) {
    result += Span{copied, edit.replaced.begin}.in(text);
    result += render_as_text(edit.insertion);
    copied = edit.replaced.end;
  }
  return result.append(text.substr(copied));
}

std::vector<assist::CodeAction> offered(std::string_view drawn) {
  const Marked document = marked(drawn);
  const Facts facts = facts_of(document.text);
  const std::vector<Finding> findings = analyzer().findings(facts, {});
  return assist::code_actions(facts, findings, {document.offset, document.offset});
}

std::vector<std::string> titles(const std::vector<assist::CodeAction>& actions) {
  std::vector<std::string> result;
  for (const assist::CodeAction& action : actions) result.push_back(action.title);
  return result;
}

std::string done(std::string_view drawn, std::string_view title) {
  for (const assist::CodeAction& action : offered(drawn)) {
    if (action.title == title) return applied(marked(drawn).text, action.edits);
  }
  return {};
}

bool is_snippet(std::string_view text) { return SnippetReader(text).read(); }

}  // namespace poa::test
