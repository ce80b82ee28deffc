#include <algorithm>
#include <string>

#include "analysis/assist/code_action_sources.h"
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
    action.edits = {{{key->value.begin, key->value.begin}, Snippet("[")},
                    {{key->value.end, key->value.end}, Snippet("]")}};
  } else {
    return;
  }
  out.push_back(std::move(action));
}

}  // namespace

void fix_front_matter(const Request& request, std::vector<CodeAction>& out) {
  for (const std::size_t finding : request.touched_of("front-matter")) {
    for (const FrontMatterProblem& problem : request.facts.plan.front_matter.problems) {
      if (problem.span == request.findings[finding].span) fix(request, problem, finding, out);
    }
  }
}

}  // namespace poa::assist
