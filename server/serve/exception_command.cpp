#include "server/serve/exception_command.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "analysis/rules/house_style.h"
#include "analysis/rules/message.h"
#include "server/serve/features/workspace_edit.h"
#include "server/serve/uri.h"
#include "server/settings/add_exception.h"
#include "server/settings/nearest.h"
#include "server/settings/option.h"
#include "server/settings/settings.h"

namespace poa::server {
namespace {

using assist::HouseException;
using jsonrpc::ErrorCode;
using jsonrpc::ResponseError;

ResponseError invalid(std::string message) {
  return {ErrorCode::InvalidParams, std::move(message)};
}
ResponseError failed(std::string message) { return {ErrorCode::RequestFailed, std::move(message)}; }

std::string name_of(const Snapshot& file) {
  const auto path = file_path_of(file.uri);
  return path ? path->string() : file.uri;
}

ResponseError failed(const JsonMistake& mistake, const HouseException& exception,
                     const Snapshot& file) {
  const std::size_t line = file.text->line_of(mistake.place.begin) + 1;
  std::string message = name_of(file) + ", line " + std::to_string(line) + ": " + mistake.message;
  if (!message.ends_with('.')) message += '.';
  return failed(message + " Mend that, then add " + in_quotes(exception.words) + " again.");
}

/// A file that is not open has no version, and one that is not there is created first, where the
/// client can; others begin it when they are to edit it.
lsp::WorkspaceEdit edit_of(const SessionSettings::Holding& file,
                           const std::vector<JsonEdit>& json_edits, const std::string& label,
                           const Client& client) {
  std::vector<assist::Edit> edits;
  edits.reserve(json_edits.size());
  for (const JsonEdit& edit : json_edits) {
    edits.push_back({edit.replaced, assist::Snippet(edit.text)});
  }
  const Positions positions(*file.document.text, client.encoding);
  lsp::WorkspaceEdit edit = workspace_edit(edits, label, file.document, positions, client);
  if (!edit.documentChanges) return edit;
  auto& changes = *edit.documentChanges;
  if (!file.is_open) std::get<lsp::TextDocumentEdit>(changes.front()).textDocument.version.reset();
  if (!file.exists && client.capabilities.workspace_edit.create_files) {
    changes.insert(changes.begin(), lsp::CreateFile{.uri = file.document.uri});
  }
  return edit;
}

}  // namespace

CommandOutcome add_exception_command(const Analysis& analysis, const ExceptionArguments& arguments,
                                     const Client&) {
  const std::vector<std::string_view> rules = names_of_rules_about_words();
  if (std::ranges::find(rules, arguments.rule) == rules.end()) {
    return invalid("params.arguments[0].rule: there is no rule about words " +
                   in_quotes(arguments.rule) + did_you_mean(arguments.rule, rules));
  }
  if (!is_phrase(arguments.words)) {
    return invalid("params.arguments[0].words: expected one line of at most " +
                   std::to_string(HouseStyle::kLongestPhrase) + " bytes");
  }
  if (analysis.input.path.empty()) {
    return failed("Save the document first: settings hold for files in a folder.");
  }
  const auto& values = analysis.input.settings->values;
  const auto held = values.find({"exceptions", arguments.rule});
  if (held != values.end() && held->second.origin == kFromEditor) {
    return failed("Your editor's settings have exceptions for " + in_quotes(arguments.rule) +
                  ", which go before those of a file. Add the words there.");
  }
  return CommandEffect{.exception = HouseException{arguments.rule, arguments.words}};
}

CommandOutcome add_to_settings(const HouseException& exception,
                               const SessionSettings::Holding& file, const Client& client) {
  if (file.problem) {
    return failed({file.problem->place, file.problem->message}, exception, file.document);
  }
  const ExceptionEdits added = add_exception(*file.document.text, exception.rule, exception.words);
  if (const auto* mistake = std::get_if<JsonMistake>(&added)) {
    return failed(*mistake, exception, file.document);
  }
  const auto& edits = std::get<std::vector<JsonEdit>>(added);
  const std::string words = in_quotes(exception.words);
  const std::string name = name_of(file.document);
  if (edits.empty()) {
    return CommandEffect{.result = {{"applied", false}},
                         .message = words + " is among the exceptions in " + name + " already."};
  }
  const std::string label = "Never report " + words;
  return CommandEffect{.label = label,
                       .edit_elsewhere = edit_of(file, edits, label, client),
                       .message = words + " is among the exceptions in " + name +
                                  " now. Save that file to keep it."};
}

}  // namespace poa::server
