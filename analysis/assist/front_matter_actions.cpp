#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "analysis/assist/code_action_sources.h"
#include "analysis/guide/suspension_type.h"
#include "analysis/plan/front_matter.h"
#include "analysis/rules/message.h"

namespace poa::assist {
namespace {

using Kind = FrontMatterProblem::Kind;

/// Renaming a key to one that is there would only make a duplicate.
bool can_be_renamed(const FrontMatter& front_matter, const FrontMatterProblem& problem) {
  return problem.kind != Kind::unknown_key || front_matter.find(problem.suggestion) == nullptr;
}

const FrontMatterKey* key_at(const FrontMatter& front_matter, Span span) {
  const auto key = std::find_if(front_matter.keys.begin(), front_matter.keys.end(),
                                [&](const FrontMatterKey& own) { return own.span == span; });
  return key == front_matter.keys.end() ? nullptr : &*key;
}

void fix(const Request& request, const FrontMatterProblem& problem, std::size_t finding,
         std::vector<CodeAction>& out) {
  const FrontMatter& front_matter = request.facts.plan.front_matter;
  CodeAction action{.title = {}, .preferred = true, .edits = {}, .fixes = {finding}};
  const FrontMatterKey* key = key_at(front_matter, problem.span);
  if (!problem.suggestion.empty() && can_be_renamed(front_matter, problem)) {
    action.title = "Change to " + in_quotes(problem.suggestion);
    action.edits = {{problem.span, Snippet(problem.suggestion)}};
  } else if (problem.kind == Kind::duplicate_key && key != nullptr) {
    const Text& text = *request.facts.text;
    const std::size_t last = text.line_of(std::max(key->span.end, key->value.end));
    action.title = "Remove the second " + in_quotes(key->name);
    action.edits = {
        {{text.line(text.line_of(key->span.begin)).begin, text.line_with_ending(last).end},
         Snippet()}};
  } else if (problem.kind == Kind::wrong_type && problem.key == "asins" && key != nullptr &&
             !key->value.empty()) {
    action.title = "Make it a list";
    action.safe = true;
    action.edits = {{{key->value.begin, key->value.begin}, Snippet("[")},
                    {{key->value.end, key->value.end}, Snippet("]")}};
  } else {
    return;
  }
  out.push_back(std::move(action));
}

/// A field in quotation marks: a bare bracket would begin a list.
Snippet quoted_field(std::string_view before, std::string_view name,
                     std::vector<std::string> choices, std::string_view after) {
  Snippet value(before);
  value.add("\"").add_field(name, std::move(choices)).add("\"").add(after);
  return value;
}

/// A key with a field for its value: where it stands without one, else at the head of the front
/// matter, which is begun where there is none.
Edit field_for(const Request& request, const std::string& key, std::string_view name,
               std::vector<std::string> choices) {
  const FrontMatter& front_matter = request.facts.plan.front_matter;
  const Text& text = *request.facts.text;
  if (const FrontMatterKey* own = front_matter.find(key)) {
    const bool parted = own->value.begin > 0 && text.bytes()[own->value.begin - 1] == ' ';
    return {own->value, quoted_field(parted ? "" : " ", name, std::move(choices), "")};
  }
  const std::string ending(request.line_ending);
  if (!front_matter.span.empty()) {
    const std::size_t at = text.line_with_ending(text.line_of(front_matter.span.begin)).end;
    return {{at, at}, quoted_field(key + ": ", name, std::move(choices), ending)};
  }
  const std::size_t at = text.bytes().starts_with("\xef\xbb\xbf") ? 3 : 0;
  return {{at, at},
          quoted_field("---" + ending + key + ": ", name, std::move(choices),
                       ending + "---" + ending + ending)};
}

void name_seller(const Request& request, std::vector<CodeAction>& out) {
  for (const std::size_t finding : request.touched_of("missing-seller-id")) {
    out.push_back({.title = "Name the seller ID in the front matter",
                   .preferred = true,
                   .edits = {field_for(request, "seller-id", "seller id", {})},
                   .fixes = {finding}});
  }
}

void name_type(const Request& request, std::vector<CodeAction>& out) {
  for (const std::size_t finding : request.touched_of("unknown-suspension-type")) {
    std::vector<std::string> types;
    for (const guide::SuspensionTypeInfo& type : guide::all_types()) types.emplace_back(type.id);
    out.push_back({.title = "Name the suspension type in the front matter",
                   .preferred = true,
                   .edits = {field_for(request, "suspension", "suspension type", std::move(types))},
                   .fixes = {finding}});
  }
}

/// The type of which the text speaks, in place of the stated one.
void change_type(const Request& request, std::vector<CodeAction>& out) {
  const Plan& plan = request.facts.plan;
  if (!plan.inferred_type || !plan.front_matter.suspension) return;
  for (const std::size_t finding : request.touched_of("suspension-mismatch")) {
    const std::string id(guide::info(plan.inferred_type->type).id);
    out.push_back({.title = "Change to " + in_quotes(id),
                   .edits = {{plan.front_matter.suspension->span, Snippet(id)}},
                   .fixes = {finding}});
  }
}

}  // namespace

void fix_front_matter(const Request& request, std::vector<CodeAction>& out) {
  for (const std::size_t finding : request.touched_of("front-matter")) {
    for (const FrontMatterProblem& problem : request.facts.plan.front_matter.problems) {
      if (problem.span == request.findings[finding].span) fix(request, problem, finding, out);
    }
  }
  name_seller(request, out);
  name_type(request, out);
  change_type(request, out);
}

}  // namespace poa::assist
