#include <memory>
#include <string>

#include "protocol/json/decode.h"
#include "protocol/json/encode.h"
#include "protocol/lsp/methods.h"
#include "tests/catch.h"

using namespace poa::lsp;
using poa::jsonrpc::DecodeError;
using poa::jsonrpc::encoded;
using poa::jsonrpc::Path;

namespace {

template <class T>
T decoded(const std::string& text) {
  Json json = Json::parse(text);
  T value{};
  DecodeError error;
  const bool good = decode(json, value, Path{nullptr, "params"}, error);
  CAPTURE(text, error.message());
  REQUIRE(good);
  return value;
}

/// Written and read again it is the same, with nothing lost on the way; and so is its JSON, which
/// is given as the specification has it.
template <class T>
void round_trips(const T& value, const char* json) {
  const std::string text = encoded(value);
  CHECK(Json::parse(text) == Json::parse(json));
  CHECK(decoded<T>(text) == value);
}

const Range range{{1, 2}, {3, 4}};
#define RANGE R"({"start":{"line":1,"character":2},"end":{"line":3,"character":4}})"

}  // namespace

TEST_CASE("base types", "[lsp]") {
  round_trips(Location{"file:///a%20b", range}, R"({"uri":"file:///a%20b","range":)" RANGE "}");
  round_trips(LocationLink{range, "u", range, range},
              R"({"originSelectionRange":)" RANGE R"(,"targetUri":"u","targetRange":)" RANGE
              R"(,"targetSelectionRange":)" RANGE "}");
  round_trips(OptionalVersionedTextDocumentIdentifier{"u", {}}, R"({"uri":"u","version":null})");
  round_trips(Command{"Go", "poa.go", {{1, "x", nullptr}}},
              R"({"title":"Go","command":"poa.go","arguments":[1,"x",null]})");
  round_trips(MarkupContent{"plaintext", "x"}, R"({"kind":"plaintext","value":"x"})");
}

TEST_CASE("workspace edits in all their forms", "[lsp]") {
  WorkspaceEdit edit;
  edit.changes = {{"file:///a", {{range, "x"}}}};
  round_trips(edit, R"({"changes":{"file:///a":[{"range":)" RANGE R"(,"newText":"x"}]}})");

  WorkspaceEdit versioned;
  TextDocumentEdit changes;
  changes.textDocument = {"u", 4};
  changes.edits = {TextEdit{range, "a"}, AnnotatedTextEdit{range, "b", "id"},
                   SnippetTextEdit{range, {"snippet", "${1:c}"}, {}},
                   SnippetTextEdit{range, {"snippet", "$0"}, "id"}};
  RenameFile file;
  file.oldUri = "u";
  file.newUri = "v";
  versioned.documentChanges.emplace();
  versioned.documentChanges->emplace_back(changes);
  versioned.documentChanges->emplace_back(file);
  versioned.changeAnnotations = {{"id", {"Label", true, "Why"}}};
  round_trips(versioned, R"({"documentChanges":[{"textDocument":{"uri":"u","version":4},"edits":[
    {"range":)" RANGE R"(,"newText":"a"},
    {"range":)" RANGE R"(,"newText":"b","annotationId":"id"},
    {"range":)" RANGE R"(,"snippet":{"kind":"snippet","value":"${1:c}"}},
    {"range":)" RANGE R"(,"snippet":{"kind":"snippet","value":"$0"},"annotationId":"id"}]},
    {"kind":"rename","oldUri":"u","newUri":"v"}],
    "changeAnnotations":{"id":{"label":"Label","needsConfirmation":true,"description":"Why"}}})");
}

TEST_CASE("diagnostics", "[lsp]") {
  Diagnostic full;
  full.range = range;
  full.severity = DiagnosticSeverity::Warning;
  full.code = "vague-date";
  full.codeDescription = CodeDescription{"https://example.com"};
  full.source = "poa";
  full.message = "\"soon\" is no date";
  full.tags = {{DiagnosticTag::Unnecessary}};
  const Location here{"u", range};
  full.relatedInformation.emplace().push_back({here, "here"});
  full.data = Json{{"fix", 1}};
  const char* json = R"({"range":)" RANGE R"(,"severity":2,"code":"vague-date",
    "codeDescription":{"href":"https://example.com"},"source":"poa",
    "message":"\"soon\" is no date","tags":[1],
    "relatedInformation":[{"location":{"uri":"u","range":)" RANGE R"(},"message":"here"}],
    "data":{"fix":1}})";
  round_trips(full, json);
  round_trips(Diagnostic{.range = range, .message = "m"},
              R"({"range":)" RANGE R"(,"message":"m"})");
  CHECK(std::get<std::int32_t>(
            *decoded<Diagnostic>(R"({"range":)" RANGE R"(,"message":"m","code":42})").code) == 42);

  round_trips(PublishDiagnosticsParams{"u", 7, {}}, R"({"uri":"u","version":7,"diagnostics":[]})");
  round_trips(PublishDiagnosticsParams{"u", {}, {full}},
              (R"({"uri":"u","diagnostics":[)" + std::string(json) + "]}").c_str());
}

TEST_CASE("pulled diagnostics", "[lsp]") {
  round_trips(DocumentDiagnosticParams{{"u"}, "poa", "r1", "token"},
              R"({"textDocument":{"uri":"u"},"identifier":"poa","previousResultId":"r1",
                  "workDoneToken":"token"})");
  round_trips(DocumentDiagnosticReport(FullDocumentDiagnosticReport{.resultId = "r"}),
              R"({"kind":"full","resultId":"r","items":[]})");
  round_trips(DocumentDiagnosticReport(UnchangedDocumentDiagnosticReport{.resultId = "r"}),
              R"({"kind":"unchanged","resultId":"r"})");
  round_trips(WorkspaceDiagnosticParams{{}, {{"u", "r"}}, 1, "p"},
              R"({"previousResultIds":[{"uri":"u","value":"r"}],"workDoneToken":1,
                  "partialResultToken":"p"})");
  WorkspaceDiagnosticReport report;
  report.items.emplace_back(WorkspaceFullDocumentDiagnosticReport{.uri = "u"});
  report.items.emplace_back(
      WorkspaceUnchangedDocumentDiagnosticReport{.resultId = "r", .uri = "u", .version = 3});
  round_trips(report, R"({"items":[{"kind":"full","items":[],"uri":"u","version":null},
                                   {"kind":"unchanged","resultId":"r","uri":"u","version":3}]})");
}

TEST_CASE("document synchronisation", "[lsp]") {
  round_trips(DidOpenTextDocumentParams{{"u", "markdown", 1, "text\r\n"}},
              R"({"textDocument":{"uri":"u","languageId":"markdown","version":1,
                  "text":"text\r\n"}})");
  DidChangeTextDocumentParams change;
  change.textDocument = {"u", 2};
  change.contentChanges.push_back({range, "x"});
  change.contentChanges.push_back({{}, "whole"});
  round_trips(change,
              R"({"textDocument":{"uri":"u","version":2},"contentChanges":[
                  {"range":)" RANGE R"(,"text":"x"},{"text":"whole"}]})");
  round_trips(DidSaveTextDocumentParams{{"u"}, "t"}, R"({"textDocument":{"uri":"u"},"text":"t"})");
  round_trips(DidCloseTextDocumentParams{{"u"}}, R"({"textDocument":{"uri":"u"}})");
}

TEST_CASE("completion", "[lsp]") {
  round_trips(CompletionParams{{"u"}, {1, 2}, CompletionContext{CompletionTriggerKind(2), "@"}},
              R"({"textDocument":{"uri":"u"},"position":{"line":1,"character":2},
                  "context":{"triggerKind":2,"triggerCharacter":"@"}})");

  CompletionItem item;
  item.label = "Root Cause";
  item.labelDetails = CompletionItemLabelDetails{", a section", "guide"};
  item.kind = CompletionItemKind::Snippet;
  item.detail = "d";
  item.documentation = MarkupContent{"markdown", "**x**"};
  item.preselect = true;
  item.sortText = "01";
  item.filterText = "root";
  item.insertText = "i";
  item.insertTextFormat = InsertTextFormat::Snippet;
  item.insertTextMode = InsertTextMode::AsIs;
  item.textEdit = InsertReplaceEdit{"n", range, range};
  item.textEditText = "t";
  item.additionalTextEdits = {{range, "a"}};
  item.commitCharacters = {{"."}};
  item.command = Command{"T", "c", {}};
  item.data = Json(5);
  round_trips(item, R"({"label":"Root Cause",
    "labelDetails":{"detail":", a section","description":"guide"
},"kind":15,"detail":"d",
    "documentation":{"kind":"markdown","value":"**x**"},"preselect":true,"sortText":"01",
    "filterText":"root","insertText":"i","insertTextFormat":2,"insertTextMode":1,
    "textEdit":{"newText":"n","insert":)" RANGE R"(,"replace":)" RANGE R"(},"textEditText":"t",
    "additionalTextEdits":[{"range":)" RANGE R"(,"newText":"a"}],"commitCharacters":["."],
    "command":{"title":"T","command":"c"},"data":5
})");

  CompletionItem plain{.label = "x"};
  plain.documentation = "words";
  plain.textEdit = TextEdit{range, "n"};
  round_trips(plain, R"({"label":"x","documentation":"words",
                         "textEdit":{"range":)" RANGE R"(,"newText":"n"}})");

  CompletionItemDefaults defaults{
      {{"."}}, range, InsertTextFormat::Snippet, InsertTextMode::AdjustIndentation, Json("d")};
  round_trips(CompletionList{true, defaults, {{.label = "x"}}},
              R"({"isIncomplete":true,"itemDefaults":{"commitCharacters":["."],"editRange":)" RANGE
              R"(,"insertTextFormat":2,"insertTextMode":2,"data":"d"},"items":[{"label":"x"}]})");
  defaults = {};
  defaults.editRange = InsertReplaceRange{range, range};
  round_trips(defaults, R"({"editRange":{"insert":)" RANGE R"(,"replace":)" RANGE "}}");
}

TEST_CASE("inline completion", "[lsp]") {
  round_trips(InlineCompletionParams{{"u"}, {1, 2}, {InlineCompletionTriggerKind::Automatic, {}}},
              R"({"textDocument":{"uri":"u"},"position":{"line":1,"character":2},
                  "context":{"triggerKind":2}})");
  round_trips(InlineCompletionContext{InlineCompletionTriggerKind::Invoked,
                                      SelectedCompletionInfo{range, "chosen"}},
              R"({"triggerKind":1,"selectedCompletionInfo":{"range":)" RANGE
              R"(,"text":"chosen"}})");
  InlineCompletionItem snippet;
  snippet.insertText = StringValue{.value = "${1:date}"};
  snippet.filterText = "[date]";
  snippet.range = range;
  snippet.command = Command{"T", "c", {}};
  InlineCompletionItem plain;
  plain.insertText = "text";
  round_trips(InlineCompletionList{{snippet, plain}},
              R"({"items":[{"insertText":{"kind":"snippet","value":"${1:date}"},
                  "filterText":"[date]","range":)" RANGE
              R"(,"command":{"title":"T","command":"c"}},{"insertText":"text"}]})");
}

TEST_CASE("formatting", "[lsp]") {
  const FormattingOptions options{4, true, true, false, true};
#define OPTIONS                                                        \
  R"({"tabSize":4,"insertSpaces":true,"trimTrailingWhitespace":true,)" \
  R"("insertFinalNewline":false,"trimFinalNewlines":true})"
  round_trips(DocumentFormattingParams{{"u"}, options},
              R"({"textDocument":{"uri":"u"},"options":)" OPTIONS "}");
  round_trips(DocumentRangeFormattingParams{{"u"}, range, {2, false, {}, {}, {}}},
              R"({"textDocument":{"uri":"u"},"range":)" RANGE
              R"(,"options":{"tabSize":2,"insertSpaces":false}})");
  round_trips(DocumentOnTypeFormattingParams{{"u"}, {1, 2}, "\n", options},
              R"({"textDocument":{"uri":"u"},"position":{"line":1,"character":2},"ch":"\n",
                  "options":)" OPTIONS "}");
  round_trips(DocumentOnTypeFormattingOptions{"\n", {{"."}}},
              R"({"firstTriggerCharacter":"\n","moreTriggerCharacter":["."]})");
  // Options of the client's own are of no concern.
  CHECK(decoded<FormattingOptions>(R"({"tabSize":1,"insertSpaces":true,"mine":"x"})").tabSize == 1);
}

TEST_CASE("code actions", "[lsp]") {
  round_trips(CodeActionParams{{"u"}, range, {{}, {{"quickfix"}}, CodeActionTriggerKind(2)}},
              R"({"textDocument":{"uri":"u"},"range":)" RANGE
              R"(,"context":{"diagnostics":[],"only":["quickfix"],"triggerKind":2}})");
  CodeAction action;
  action.title = "Insert";
  action.kind = CodeActionKind::QuickFix;
  action.diagnostics = {{{.range = range, .message = "m"}}};
  action.isPreferred = true;
  action.disabled = CodeActionDisabled{"no"};
  action.edit.emplace();
  action.command = Command{"T", "c", {}};
  action.data = Json::array({1});
  const char* json = R"([{"title":"Insert","kind":"quickfix",
      "diagnostics":[{"range":)" RANGE R"(,"message":"m"}],"isPreferred":true,
      "disabled":{"reason":"no"},"edit":{},"command":{"title":"T","command":"c"},"data":[1]},
      {"title":"T","command":"c"}])";
  round_trips(std::vector<CodeActionOrCommand>{action, Command{"T", "c", {}}}, json);
}

TEST_CASE("a code action kind includes those that continue it", "[lsp]") {
  using CodeActionKind::includes;
  CHECK(includes("", "quickfix"));
  CHECK(includes("refactor", "refactor"));
  CHECK(includes("refactor", "refactor.rewrite"));
  CHECK_FALSE(includes("refactor", "refactoring"));
  CHECK_FALSE(includes("refactor.rewrite", "refactor"));
  CHECK_FALSE(includes("quickfix", "source.fixAll"));
}

TEST_CASE("hover, workspace and window", "[lsp]") {
  round_trips(Hover{{"markdown", "v"}, range},
              R"({"contents":{"kind":"markdown","value":"v"},"range":)" RANGE "}");
  round_trips(DidChangeWorkspaceFoldersParams{{{{"u", "n"}}, {}}},
              R"({"event":{"added":[{"uri":"u","name":"n"}],"removed":[]}})");
  round_trips(DidChangeConfigurationParams{Json{{"poa", 1}}}, R"({"settings":{"poa":1}})");
  round_trips(ConfigurationParams{{{"u", "poa"}, {}}},
              R"({"items":[{"scopeUri":"u","section":"poa"},{}]})");
  round_trips(DidChangeWatchedFilesParams{{{"u", FileChangeType::Deleted}}},
              R"({"changes":[{"uri":"u","type":3}]})");
  round_trips(DidChangeWatchedFilesRegistrationOptions{{{"**/*"}, {RelativePattern{"u", "*"}}}},
              R"({"watchers":[{"globPattern":"**/*"},
                              {"globPattern":{"baseUri":"u","pattern":"*"}}]})");
  round_trips(ExecuteCommandParams{"c", {{1}}}, R"({"command":"c","arguments":[1]})");
  round_trips(ApplyWorkspaceEditParams{"l", {}}, R"({"label":"l","edit":{}})");
  round_trips(ApplyWorkspaceEditResult{false, "why"}, R"({"applied":false,"failureReason":"why"})");
  round_trips(ShowMessageRequestParams{MessageType::Info, "m", {{{"Yes"}}}},
              R"({"type":3,"message":"m","actions":[{"title":"Yes"}]})");
  round_trips(ProgressParams{"t", WorkDoneProgressBegin{"begin", "T", false, "m", 10}},
              R"({"token":"t","value":{"kind":"begin","title":"T","cancellable":false,
                  "message":"m","percentage":10}})");
  round_trips(ProgressParams{1, WorkDoneProgressReport{"end", {}, {}}},
              R"({"token":1,"value":{"kind":"end"}})");
  round_trips(RegistrationParams{{{"i", "m", Json::object()}}},
              R"({"registrations":[{"id":"i","method":"m","registerOptions":{}}]})");
  round_trips(UnregistrationParams{{{"i", "m"}}},
              R"({"unregisterations":[{"id":"i","method":"m"}]})");
}

TEST_CASE("what the server says it can do", "[lsp]") {
  ServerCapabilities server;
  server.positionEncoding = PositionEncodingKind::UTF8;
  server.textDocumentSync =
      TextDocumentSyncOptions{true, TextDocumentSyncKind::Incremental, SaveOptions{false}};
  server.completionProvider = CompletionOptions{{{"["}}, {}, true, CompletionItemOptions{true}};
  server.hoverProvider = true;
  server.codeActionProvider = CodeActionOptions{{{"quickfix"}}, true};
  server.executeCommandProvider = ExecuteCommandOptions{{"c"}};
  server.diagnosticProvider = DiagnosticOptions{"poa", false, true};
  server.renameProvider = RenameOptions{true};
  server.semanticTokensProvider =
      SemanticTokensOptions{{{"event"}, {"deprecated"}}, true, SemanticTokensFullOptions{true}};
  const FileOperationRegistrationOptions files{{{"file", {"**/*", "file"}}}};
  server.workspace = WorkspaceServerCapabilities{WorkspaceFoldersServerCapabilities{true, true},
                                                 FileOperationOptions{files, files}};
  round_trips(InitializeResult{server, ServerInfo{"poa", "1"}}, R"({"capabilities":{
    "positionEncoding":"utf-8",
    "textDocumentSync":{"openClose":true,"change":2,"save":{"includeText":false}},
    "completionProvider":{"triggerCharacters":["["],"resolveProvider":true,
                          "completionItem":{"labelDetailsSupport":true}},
    "hoverProvider":true,
    "codeActionProvider":{"codeActionKinds":["quickfix"],"resolveProvider":true},
    "executeCommandProvider":{"commands":["c"]},
    "diagnosticProvider":{"identifier":"poa","interFileDependencies":false,
                          "workspaceDiagnostics":true},
    "renameProvider":{"prepareProvider":true},
    "semanticTokensProvider":{"legend":{"tokenTypes":["event"],"tokenModifiers":["deprecated"]},
                              "range":true,"full":{"delta":true}},
    "workspace":{"workspaceFolders":{"supported":true,"changeNotifications":true},
      "fileOperations":{
        "didRename":{"filters":[{"scheme":"file","pattern":{"glob":"**/*","matches":"file"}}]},
        "willRename":{"filters":[{"scheme":"file",
                                  "pattern":{"glob":"**/*","matches":"file"}}]}}}},
    "serverInfo":{"name":"poa","version":"1"}})");
}

TEST_CASE("what a client says it can do", "[lsp]") {
  const auto params = decoded<InitializeParams>(R"({
    "processId":4711,"clientInfo":{"name":"Editor","version":"2"},"locale":"de",
    "rootUri":"file:///w","workspaceFolders":[{"uri":"file:///w","name":"w"}],
    "initializationOptions":{"a":1},"trace":"off",
    "capabilities":{
      "general":{"positionEncodings":["utf-8","utf-16"],
                 "markdown":{"parser":"marked","allowedTags":["kbd"]}},
      "textDocument":{
        "publishDiagnostics":{"versionSupport":true,"relatedInformation":true,
          "codeDescriptionSupport":true,"dataSupport":true,"tagSupport":{"valueSet":[1,2]}},
        "diagnostic":{"dynamicRegistration":true},
        "hover":{"contentFormat":["markdown"]},
        "completion":{"contextSupport":true,
          "completionItem":{"snippetSupport":true,"insertReplaceSupport":true,
            "labelDetailsSupport":true,"preselectSupport":true,
            "documentationFormat":["markdown","plaintext"],
            "resolveSupport":{"properties":["documentation"]},
            "insertTextModeSupport":{"valueSet":[1]}},
          "completionList":{"itemDefaults":["editRange"]}},
        "codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix"]}},
          "resolveSupport":{"properties":["edit"]},"isPreferredSupport":true,
          "disabledSupport":true,"dataSupport":true,"honorsChangeAnnotations":true}},
      "workspace":{"applyEdit":true,"configuration":true,"workspaceFolders":true,
        "workspaceEdit":{"documentChanges":true,"changeAnnotationSupport":{},
                         "snippetEditSupport":true},
        "didChangeConfiguration":{"dynamicRegistration":true},
        "didChangeWatchedFiles":{"dynamicRegistration":true,"relativePatternSupport":true},
        "diagnostics":{"refreshSupport":true}},
      "window":{"workDoneProgress":true,"showMessage":{"messageActionItem":{}}}}})");
  CHECK(params.processId == 4711);
  CHECK(params.clientInfo->name == "Editor");
  CHECK(params.rootUri == "file:///w");
  CHECK(params.workspaceFolders->at(0).name == "w");
  CHECK(params.initializationOptions->at("a") == 1);

  using Texts = std::vector<std::string>;
  using Numbers = std::vector<int>;
  const ClientCapabilities& client = params.capabilities;
  CHECK(client.general.position_encodings == Texts{"utf-8", "utf-16"});
  CHECK(client.publish_diagnostics.version_support);
  CHECK(client.publish_diagnostics.related_information);
  CHECK(client.publish_diagnostics.code_description);
  CHECK(client.publish_diagnostics.data);
  CHECK(client.publish_diagnostics.tags == Numbers{1, 2});
  CHECK(client.diagnostic.supported);
  CHECK(client.diagnostic.dynamic_registration);
  CHECK(client.diagnostic.refresh);
  CHECK_FALSE(client.diagnostic.related_information);
  CHECK(client.completion.snippets);
  CHECK(client.completion.insert_replace);
  CHECK(client.completion.label_details);
  CHECK(client.completion.preselect);
  CHECK(client.completion.context);
  CHECK(client.completion.documentation_formats == Texts{"markdown", "plaintext"});
  CHECK(client.completion.resolve_properties == Texts{"documentation"});
  CHECK(client.completion.item_defaults == Texts{"editRange"});
  CHECK(client.completion.insert_text_modes == Numbers{1});
  CHECK(client.code_action.literals);
  CHECK(client.code_action.kinds == Texts{"quickfix"});
  CHECK(client.code_action.resolve_properties == Texts{"edit"});
  CHECK(client.code_action.is_preferred);
  CHECK(client.code_action.disabled);
  CHECK(client.code_action.data);
  CHECK(client.code_action.honors_change_annotations);
  CHECK(client.hover.content_formats == Texts{"markdown"});
  CHECK(client.workspace_edit.document_changes);
  CHECK(client.workspace_edit.change_annotations);
  CHECK(client.workspace_edit.snippet_edits);
  CHECK(client.workspace.apply_edit);
  CHECK(client.workspace.configuration);
  CHECK(client.workspace.folders);
  CHECK(client.workspace.did_change_configuration_registration);
  CHECK(client.workspace.did_change_watched_files_registration);
  CHECK(client.workspace.watched_files_relative_pattern);
  CHECK(client.window.work_done_progress);
  CHECK(client.window.show_message_actions);
  CHECK(client.markdown.parser == "marked");
  CHECK(client.markdown.allowed_tags == Texts{"kbd"});
}

TEST_CASE("a client without capabilities, or with odd ones, can do nothing special", "[lsp]") {
  for (const char* capabilities :
       {"{}", "null", "[]", "7", R"({"textDocument":null,"general":[],"workspace":true})",
        R"({"textDocument":{"publishDiagnostics":{"versionSupport":"yes",
            "tagSupport":{"valueSet":["1"]}},"completion":{"completionItem":[]}}})"}) {
    const auto params =
        decoded<InitializeParams>(R"({"processId":null,"rootUri":null,"workspaceFolders":null,
                                      "capabilities":)" +
                                  std::string(capabilities) + "}");
    CHECK_FALSE(params.processId);
    CHECK_FALSE(params.capabilities.publish_diagnostics.version_support);
    CHECK(params.capabilities.publish_diagnostics.tags.empty());
    CHECK_FALSE(params.capabilities.completion.snippets);
    CHECK_FALSE(params.capabilities.diagnostic.supported);
  }
}

TEST_CASE("the outline of a document", "[lsp]") {
  DocumentSymbol child;
  child.name = "b";
  child.kind = SymbolKind::Function;
  child.range = child.selectionRange = range;
  DocumentSymbol symbol{"a", "x", SymbolKind::File, range, range, {child}};
  round_trips(symbol,
              R"({"name":"a","detail":"x","kind":1,"range":)" RANGE R"(,"selectionRange":)" RANGE
              R"(,"children":[{"name":"b","kind":12,"range":)" RANGE R"(,"selectionRange":)" RANGE
              R"(,"children":[]}]})");
  SymbolInformation flat;
  flat.name = "a";
  flat.location = {"u", range};
  flat.containerName = "c";
  round_trips(flat, R"({"name":"a","kind":15,"location":{"uri":"u","range":)" RANGE
                    R"(},"containerName":"c"})");
  round_trips(FoldingRange{1, 2, "comment"}, R"({"startLine":1,"endLine":2,"kind":"comment"})");
  round_trips(SelectionRangeParams{{"u"}, {{1, 2}}},
              R"({"textDocument":{"uri":"u"},"positions":[{"line":1,"character":2}]})");
  round_trips(DocumentLink{range, "u", "t"},
              R"({"range":)" RANGE R"(,"target":"u","tooltip":"t"})");
  round_trips(CodeLens{range, Command{"Go", "poa.go", {}}},
              R"({"range":)" RANGE R"(,"command":{"title":"Go","command":"poa.go"}})");
  round_trips(ShowDocumentParams{"u", {}, true, range},
              R"({"uri":"u","takeFocus":true,"selection":)" RANGE "}");

  const Range wider{{0, 0}, {9, 0}};
  const auto parent = std::make_shared<const SelectionRange>(SelectionRange{wider, nullptr});
  CHECK(
      encoded(SelectionRange{range, parent}) ==
      R"({"range":)" RANGE
      R"(,"parent":{"range":{"start":{"line":0,"character":0},"end":{"line":9,"character":0}}}})");
}

TEST_CASE("what a client can do with an outline", "[lsp]") {
  const auto can = ClientCapabilities::from_json(Json::parse(
      R"({"textDocument":{"documentSymbol":{"hierarchicalDocumentSymbolSupport":true},
          "foldingRange":{"rangeLimit":5000},"documentLink":{"tooltipSupport":true}},
          "window":{"showDocument":{"support":true}}})"));
  CHECK(can.document_symbol.hierarchical);
  CHECK(can.folding_range.range_limit == 5000U);
  CHECK(can.document_link.tooltip);
  CHECK(can.window.show_document);
  const auto nothing = ClientCapabilities::from_json(
      Json::parse(R"({"textDocument":{"foldingRange":{"rangeLimit":"many"}}})"));
  CHECK_FALSE(nothing.folding_range.range_limit);
  CHECK_FALSE(nothing.document_symbol.hierarchical);
}

TEST_CASE("the things that a document names", "[lsp]") {
  round_trips(DocumentHighlight{range, DocumentHighlightKind::Write},
              R"({"range":)" RANGE R"(,"kind":3})");
  round_trips(Definition(std::vector{Location{"u", range}}), R"([{"uri":"u","range":)" RANGE "}]");
  round_trips(Definition(std::vector{LocationLink{{}, "u", range, range}}),
              R"([{"targetUri":"u","targetRange":)" RANGE R"(,"targetSelectionRange":)" RANGE "}]");
  round_trips(ReferenceParams{{"u"}, {1, 2}, {true}},
              R"({"textDocument":{"uri":"u"},"position":{"line":1,"character":2},
                  "context":{"includeDeclaration":true}})");
  round_trips(RenameParams{{"u"}, {1, 2}, "n"},
              R"({"textDocument":{"uri":"u"},"position":{"line":1,"character":2},"newName":"n"})");
  round_trips(PrepareRenameResult{range, "p"}, R"({"range":)" RANGE R"(,"placeholder":"p"})");
  round_trips(LinkedEditingRanges{{range}, "w"}, R"({"ranges":[)" RANGE R"(],"wordPattern":"w"})");
  round_trips(RenameFilesParams{{{"a", "b"}}}, R"({"files":[{"oldUri":"a","newUri":"b"}]})");
}

TEST_CASE("what is shown within the lines", "[lsp]") {
  round_trips(SemanticTokensParams{{"u"}}, R"({"textDocument":{"uri":"u"}})");
  round_trips(SemanticTokensDeltaParams{{"u"}, "1"},
              R"({"textDocument":{"uri":"u"},"previousResultId":"1"})");
  round_trips(SemanticTokensRangeParams{{"u"}, range},
              R"({"textDocument":{"uri":"u"},"range":)" RANGE "}");
  const std::vector<std::uint32_t> data{0, 1, 2, 3, 4};
  round_trips(SemanticTokens{"1", data}, R"({"resultId":"1","data":[0,1,2,3,4]})");
  SemanticTokensDelta delta;
  delta.resultId = "2";
  delta.edits = {{5, 10, data}, {0, 5, {}}};
  const char* json = R"({"resultId":"2","edits":[{"start":5,"deleteCount":10,"data":[0,1,2,3,4]},
                                                 {"start":0,"deleteCount":5}]})";
  round_trips(delta, json);
  round_trips(SemanticTokensOrDelta(delta), json);

  round_trips(InlayHintParams{{"u"}, range}, R"({"textDocument":{"uri":"u"},"range":)" RANGE "}");
  InlayHint hint;
  hint.position = {1, 2};
  hint.label = "Monday";
  hint.kind = InlayHintKind::Type;
  hint.textEdits = {{range, "x"}};
  hint.tooltip = "t";
  hint.paddingLeft = true;
  hint.paddingRight = false;
  round_trips(hint, R"({"position":{"line":1,"character":2},"label":"Monday","kind":1,
                        "textEdits":[{"range":)" RANGE R"(,"newText":"x"}],"tooltip":"t",
                        "paddingLeft":true,"paddingRight":false})");
}

TEST_CASE("what a client can do with names, tokens and hints", "[lsp]") {
  const auto can = ClientCapabilities::from_json(Json::parse(R"({
    "textDocument":{"definition":{"linkSupport":true},"rename":{"prepareSupport":true},
      "inlayHint":{},
      "semanticTokens":{"requests":{"range":{},"full":{"delta":true}},"tokenTypes":["event"],
                        "tokenModifiers":["deprecated"]}},
    "workspace":{"workspaceEdit":{"resourceOperations":["create","rename"]},
      "fileOperations":{"willRename":true,"didRename":true},
      "codeLens":{"refreshSupport":true},"inlayHint":{"refreshSupport":true},
      "foldingRange":{"refreshSupport":true}}})"));
  CHECK(can.definition.links);
  CHECK(can.rename.prepare);
  CHECK(can.inlay_hint.supported);
  CHECK(can.inlay_hint.refresh);
  CHECK(can.code_lens.refresh);
  CHECK(can.folding_range.refresh);
  CHECK(can.semantic_tokens.full);
  CHECK(can.semantic_tokens.delta);
  CHECK(can.semantic_tokens.range);
  CHECK(can.semantic_tokens.token_types == std::vector<std::string>{"event"});
  CHECK(can.semantic_tokens.token_modifiers == std::vector<std::string>{"deprecated"});
  CHECK(can.workspace_edit.rename_files);
  CHECK(can.workspace.will_rename_files);
  CHECK(can.workspace.did_rename_files);

  const auto some = ClientCapabilities::from_json(Json::parse(
      R"({"textDocument":{"semanticTokens":{"requests":{"range":false,"full":true}}},
          "workspace":{"workspaceEdit":{"resourceOperations":["create"]}}})"));
  CHECK(some.semantic_tokens.full);
  CHECK_FALSE(some.semantic_tokens.delta);
  CHECK_FALSE(some.semantic_tokens.range);
  CHECK_FALSE(some.workspace_edit.rename_files);
  CHECK_FALSE(some.inlay_hint.supported);
}
