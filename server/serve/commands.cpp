#include "server/serve/commands.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "analysis/assist/checklist.h"
#include "analysis/assist/plain_text.h"
#include "analysis/assist/readiness.h"
#include "analysis/assist/section_place.h"
#include "analysis/assist/style.h"
#include "analysis/guide/suspension_type.h"
#include "analysis/guide/templates.h"
#include "analysis/plan/lines.h"
#include "analysis/rules/message.h"
#include "protocol/json/decode.h"
#include "protocol/json/encode.h"
#include "server/serve/evidence.h"
#include "server/serve/exception_command.h"
#include "server/settings/show.h"

namespace poa::server {
namespace {

using guide::SectionRole;
using jsonrpc::ErrorCode;
using jsonrpc::Json;
using jsonrpc::ResponseError;

// The arguments

struct DocumentArguments {
  lsp::DocumentUri uri{};
  static void fields(auto& field, auto& self) { field("uri", self.uri); }
};

struct NewPlanArguments {
  lsp::DocumentUri uri{};
  std::string type{};
  static void fields(auto& field, auto& self) {
    field("uri", self.uri);
    field("type", self.type);
  }
};

struct SectionArguments {
  lsp::DocumentUri uri{};
  std::string section{};
  static void fields(auto& field, auto& self) {
    field("uri", self.uri);
    field("section", self.section);
  }
};

struct NextMissingArguments {
  lsp::DocumentUri uri{};
  std::optional<std::string> section{};
  static void fields(auto& field, auto& self) {
    field("uri", self.uri);
    field("section", self.section);
  }
};

ResponseError invalid(std::string message) {
  return {ErrorCode::InvalidParams, std::move(message)};
}
ResponseError failed(std::string message) { return {ErrorCode::RequestFailed, std::move(message)}; }

/// Nothing, with the error, where no section has this id.
std::optional<SectionRole> section_of(std::string_view id, ResponseError& error) {
  std::string known;
  for (const guide::SectionInfo& section : guide::all_sections()) {
    if (section.id == id) return section.role;
    known.append(known.empty() ? "" : ", ").append(section.id);
  }
  error = invalid("params.arguments[0].section: there is no section " + in_quotes(id) + ", only " +
                  known);
  return std::nullopt;
}

Json json_of(const lsp::Range& range) { return Json::parse(jsonrpc::encoded(range)); }

std::size_t count_of(const Analysis& analysis, Severity severity) {
  return static_cast<std::size_t>(
      std::ranges::count(analysis.findings, severity, &Finding::severity));
}

// The commands

CommandOutcome new_plan(const Analysis& analysis, const NewPlanArguments& arguments,
                        const Client&) {
  const auto type = guide::find_type(arguments.type);
  if (!type) {
    const std::string_view near = guide::nearest_type_id(arguments.type);
    return invalid("params.arguments[0].type: there is no suspension type " +
                   in_quotes(arguments.type) +
                   (near.empty() ? std::string() : "; did you mean " + in_quotes(near) + "?"));
  }
  const Text& text = *analysis.input.document.text;
  const Span all{0, text.size()};
  if (!trimmed(text.bytes(), all).empty()) {
    return failed("The document has text already; begin a new plan in an empty one.");
  }
  return CommandEffect{.label = "Begin a Plan of Action",
                       .edits = {{all, assist::snippet_of_template(guide::plan_template(*type),
                                                                   assist::line_ending(text))}}};
}

CommandOutcome insert_section(const Analysis& analysis, const SectionArguments& arguments,
                              const Client&) {
  ResponseError error;
  const auto role = section_of(arguments.section, error);
  if (!role) return error;
  const Section* section = analysis.facts.plan.section(*role);
  if (section != nullptr && !section->empty) {
    return failed("The section " + in_quotes(guide::info(*role).heading) + " is there already.");
  }
  return CommandEffect{
      .label = "Insert " + in_quotes(guide::info(*role).heading),
      .edits = {section == nullptr ? assist::section_insertion(analysis.facts, *role)
                                   : assist::body_insertion(analysis.facts, *section)}};
}

CommandOutcome insert_checklist(const Analysis& analysis, const DocumentArguments&, const Client&) {
  if (!analysis.facts.plan.type()) {
    return failed("The kind of suspension is not known: say it in the front matter first.");
  }
  std::vector<assist::Edit> edits = assist::checklist_insertion(analysis.facts);
  if (edits.empty()) return failed("All documents of the checklist are there already.");
  return CommandEffect{.label = "Insert the checklist", .edits = std::move(edits)};
}

/// A finding with its place, as results show it.
Json json_of(const Finding& finding, const Analysis& analysis, const Positions& positions) {
  return {{"rule", finding.rule},
          {"message", finding.message},
          {"uri", analysis.input.document.uri},
          {"range", json_of(positions.range(finding.span))}};
}

Json json_of(const assist::Gap& gap, const Analysis& analysis, const Positions& positions) {
  Json json = json_of(analysis.findings[gap.finding], analysis, positions);
  json["next"] = gap.next;
  json["points"] = gap.points;
  if (gap.section) json["section"] = guide::info(*gap.section).id;
  return json;
}

CommandOutcome next_missing(const Analysis& analysis, const NextMissingArguments& arguments,
                            const Client& client) {
  std::optional<SectionRole> role;
  if (arguments.section) {
    ResponseError error;
    role = section_of(*arguments.section, error);
    if (!role) return error;
  }
  if (!analysis.is_plan_of_action) return CommandEffect{};
  const auto gaps = assist::readiness(analysis.facts, analysis.findings).gaps;
  const auto gap =
      std::ranges::find_if(gaps, [&](const auto& each) { return !role || each.section == role; });
  if (gap == gaps.end()) return CommandEffect{.message = "Nothing is missing here."};
  const Positions positions(*analysis.input.document.text, client.encoding);
  const Finding& finding = analysis.findings[gap->finding];
  return CommandEffect{.result = json_of(*gap, analysis, positions),
                       .show = finding.span,
                       .message = "Next: " + gap->next + ". " + finding.message};
}

CommandOutcome next_problem(const Analysis& analysis, const DocumentArguments&,
                            const Client& client) {
  if (!analysis.is_plan_of_action) return CommandEffect{};
  const auto worst = std::ranges::min_element(analysis.findings, {}, &Finding::severity);
  if (worst == analysis.findings.end()) return CommandEffect{.message = "There are no findings."};
  const Positions positions(*analysis.input.document.text, client.encoding);
  return CommandEffect{.result = json_of(*worst, analysis, positions),
                       .show = worst->span,
                       .message = worst->message};
}

CommandOutcome readiness(const Analysis& analysis, const DocumentArguments&, const Client& client) {
  if (!analysis.is_plan_of_action) return CommandEffect{};
  const assist::Readiness ready = assist::readiness(analysis.facts, analysis.findings);
  const Positions positions(*analysis.input.document.text, client.encoding);
  Json missing = Json::array();
  for (const assist::Gap& gap : ready.gaps) missing.push_back(json_of(gap, analysis, positions));
  const auto type = analysis.facts.plan.type();
  return CommandEffect{.result = {{"percent", ready.percent},
                                  {"suspension", type ? Json(guide::info(*type).id) : Json()},
                                  {"words", analysis.facts.plan.narrative_words},
                                  {"errors", count_of(analysis, Severity::error)},
                                  {"warnings", count_of(analysis, Severity::warning)},
                                  {"missing", std::move(missing)}}};
}

CommandOutcome checklist(const Analysis& analysis, const DocumentArguments&, const Client& client) {
  if (!analysis.is_plan_of_action) return CommandEffect{};
  const Positions positions(*analysis.input.document.text, client.encoding);
  return CommandEffect{.result = evidence_as_json(analysis.facts, positions, client)};
}

CommandOutcome export_text(const Analysis& analysis, const DocumentArguments&, const Client&) {
  std::string text = assist::plain_text(analysis.facts);
  const std::size_t characters = assist::character_count(text);
  return CommandEffect{.result = {{"text", std::move(text)}, {"characters", characters}}};
}

CommandOutcome show_settings(const Analysis& analysis, const DocumentArguments&, const Client&) {
  return CommandEffect{.result = settings_as_json(*analysis.input.settings)};
}

template <class Arguments, CommandOutcome (*run)(const Analysis&, const Arguments&, const Client&)>
CommandOrError prepare(lsp::ExecuteCommandParams& params) {
  if (!params.arguments || params.arguments->size() != 1) {
    return invalid("params.arguments: expected one object with the arguments of " + params.command);
  }
  Arguments arguments;
  jsonrpc::DecodeError error;
  const jsonrpc::Path root{nullptr, "params"};
  const jsonrpc::Path list{&root, "arguments"};
  if (!decode(params.arguments->front(), arguments, jsonrpc::Path{&list, {}, 0}, error)) {
    return invalid(error.message());
  }
  lsp::DocumentUri uri = arguments.uri;
  return PreparedCommand{std::move(uri), [arguments = std::move(arguments)](
                                             const Analysis& analysis, const Client& client) {
                           return run(analysis, arguments, client);
                         }};
}

struct CommandRow {
  std::string_view name;
  bool edits;
  CommandOrError (*prepare)(lsp::ExecuteCommandParams& params);
};

constexpr CommandRow kCommands[] = {
    {"poa.newPlan", true, prepare<NewPlanArguments, new_plan>},
    {"poa.insertSection", true, prepare<SectionArguments, insert_section>},
    {"poa.insertChecklist", true, prepare<DocumentArguments, insert_checklist>},
    {"poa.nextMissing", false, prepare<NextMissingArguments, next_missing>},
    {"poa.nextProblem", false, prepare<DocumentArguments, next_problem>},
    {"poa.readiness", false, prepare<DocumentArguments, readiness>},
    {"poa.checklist", false, prepare<DocumentArguments, checklist>},
    {"poa.addException", true, prepare<ExceptionArguments, add_exception_command>},
    {"poa.export", false, prepare<DocumentArguments, export_text>},
    {"poa.showSettings", false, prepare<DocumentArguments, show_settings>},
};

/// Of a lens; a client without edits goes to the place instead.
std::string_view command_name(assist::LensAction action, const Client& client) {
  const bool can_edit = client.capabilities.workspace.apply_edit;
  switch (action) {
    case assist::LensAction::insert_section:
      if (can_edit) return "poa.insertSection";
      break;
    case assist::LensAction::insert_checklist:
      if (can_edit) return "poa.insertChecklist";
      break;
    case assist::LensAction::next_problem:
      return "poa.nextProblem";
    case assist::LensAction::next_missing:
      break;
  }
  return "poa.nextMissing";
}

}  // namespace

CommandOrError prepare_command(lsp::ExecuteCommandParams params) {
  const auto row = std::ranges::find(kCommands, params.command, &CommandRow::name);
  if (row == std::end(kCommands)) {
    return invalid("params.command: there is no command " + in_quotes(params.command));
  }
  return row->prepare(params);
}

std::vector<std::string> command_names(const Client& client) {
  std::vector<std::string> names;
  for (const CommandRow& row : kCommands) {
    if (!row.edits || client.capabilities.workspace.apply_edit) names.emplace_back(row.name);
  }
  return names;
}

lsp::Command command_of(const assist::CodeLens& lens, const lsp::DocumentUri& uri,
                        const Client& client) {
  const std::string_view name = command_name(lens.action, client);
  Json arguments{{"uri", uri}};
  const bool takes_section = name == "poa.insertSection" || name == "poa.nextMissing";
  if (lens.section && takes_section) arguments["section"] = guide::info(*lens.section).id;
  return {lens.title, std::string(name), std::vector<Json>{std::move(arguments)}};
}

lsp::Command command_of(const assist::HouseException& exception, std::string title,
                        const lsp::DocumentUri& uri) {
  Json arguments{{"uri", uri}, {"rule", exception.rule}, {"words", exception.words}};
  return {std::move(title), "poa.addException", std::vector<Json>{std::move(arguments)}};
}

}  // namespace poa::server
