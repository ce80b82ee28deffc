// The commands of `workspace/executeCommand`. Each takes one argument, an object:
//
//   poa.newPlan          {uri, type}       begins a plan in an empty document; `type` is the id of
//   a
//                                          suspension type
//   poa.insertSection    {uri, section}    inserts a missing section, or begins an empty one;
//                                          `section` is "root-cause", "corrective-actions",
//                                          "prevention-plan" or "supporting-documents"
//   poa.insertChecklist  {uri}             inserts the documents that the type asks for
//   poa.nextMissing      {uri, section?}   goes to what is missing next; gives {next, rule,
//   message,
//                                          points, section?, uri, range}, or null
//   poa.nextProblem      {uri}             goes to the worst finding; gives {rule, message, uri,
//                                          range}, or null
//   poa.readiness        {uri}             gives {percent, suspension, words, errors, warnings,
//                                          missing}, or null for what is no Plan of Action
//   poa.checklist        {uri}             gives the documents that the type asks for and how far
//                                          each is (see evidence.h), or null
//   poa.addException     {uri, rule, words} puts words into the exceptions of the settings file
//                                          that holds for the document, or begins that file
//   poa.export           {uri}             gives {text, characters}: plain text without Markdown
//   poa.showSettings     {uri}             gives the settings that hold for the document, by name
//                                          {value, origin}; the origin is "default", "editor" or
//                                          the path of a settings file
//
// `uri` is that of an open Markdown document. Commands that edit give {applied}.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "analysis/assist/code_action.h"
#include "analysis/assist/code_lens.h"
#include "protocol/lsp/workspace.h"
#include "protocol/message.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"

namespace poa::server {

/// What a command has to have done.
struct CommandEffect {
  jsonrpc::Json result;  ///< the answer, unless there are edits
  std::string label;     ///< of the edits, for the client's undo list
  std::vector<assist::Edit> edits;
  std::optional<lsp::WorkspaceEdit> edit_elsewhere;  ///< of another document, in place of edits
  std::optional<assist::HouseException> exception;   ///< for the settings, in place of edits
  std::optional<Span> show;                          ///< a place to go to
  /// For the user: where there is no place or the client can't go there; what was edited elsewhere.
  std::string message;
};

using CommandOutcome = std::variant<CommandEffect, jsonrpc::ResponseError>;

/// A command whose arguments are in order.
struct PreparedCommand {
  lsp::DocumentUri uri;
  std::function<CommandOutcome(const Analysis&, const Client&)> run;
};

using CommandOrError = std::variant<PreparedCommand, jsonrpc::ResponseError>;

/// Reads a command's arguments. What is wrong with them is an InvalidParams that says where.
[[nodiscard]] CommandOrError prepare_command(lsp::ExecuteCommandParams params);

/// The commands that this client can use: those that edit need `workspace/applyEdit`.
[[nodiscard]] std::vector<std::string> command_names(const Client& client);

/// The command that a lens runs.
[[nodiscard]] lsp::Command command_of(const assist::CodeLens& lens, const lsp::DocumentUri& uri,
                                      const Client& client);

/// The command that adds an exception.
[[nodiscard]] lsp::Command command_of(const assist::HouseException& exception, std::string title,
                                      const lsp::DocumentUri& uri);

}  // namespace poa::server
