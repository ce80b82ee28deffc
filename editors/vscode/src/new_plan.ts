// A new appeal: an untitled document, begun with what the server offers for an empty one.
import * as vscode from 'vscode';
import { CompletionRequest, type CompletionItem } from 'vscode-languageclient/node';
import type { Server } from './server';

interface Template extends vscode.QuickPickItem {
  readonly snippet: string;
}

function asTemplate(item: CompletionItem): Template {
  return {
    label: item.label.replace(/^Plan of Action: /, ''), // the title says so already
    snippet: item.textEdit?.newText ?? item.insertText ?? item.label,
  };
}

/** The plans that can be begun here, in the server's order. */
async function templates(server: Server, document: vscode.TextDocument): Promise<Template[]> {
  const client = server.client;
  if (client?.initializeResult?.capabilities.completionProvider === undefined) return [];
  const answer = await client.sendRequest(CompletionRequest.type, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    position: { line: 0, character: 0 },
  });
  const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
  const key = (item: CompletionItem): string => item.sortText ?? item.label;
  return items.sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(asTemplate);
}

export async function newPlan(server: Server): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
  const editor = await vscode.window.showTextDocument(document);
  const offered = await templates(server, document);
  if (offered.length === 0) return;
  const chosen = await vscode.window.showQuickPick(offered, {
    title: 'New Plan of Action',
    placeHolder: 'What was the account suspended for?',
  });
  if (chosen !== undefined) {
    await editor.insertSnippet(new vscode.SnippetString(chosen.snippet), new vscode.Position(0, 0));
  }
}
