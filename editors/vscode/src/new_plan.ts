// A new appeal: begun with the server's template for the suspension, what the user knows of the case
// filled in, the cursor in the first field that is left.
import * as vscode from 'vscode';
import { CompletionRequest, type CompletionItem } from 'vscode-languageclient/node';
import { tell } from './ask';
import { checkAsins, checkDate, checkSellerId, fillIn, type CaseFacts } from './case_facts';
import type { Server } from './server';

interface Template extends vscode.QuickPickItem {
  readonly snippet: string;
}

function asTemplate(item: CompletionItem): Template {
  return {
    label: item.label.replace(/^Plan of Action: /, ''), // the title says so already
    // Its own range, or the one that all items of the list share.
    snippet: item.textEdit?.newText ?? item.textEditText ?? item.insertText ?? item.label,
  };
}

/** The plans that can be begun, in the server's order. */
async function templates(server: Server, empty: vscode.TextDocument): Promise<Template[]> {
  const client = server.client;
  if (client?.initializeResult?.capabilities.completionProvider === undefined) return [];
  const answer = await client.sendRequest(CompletionRequest.type, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(empty),
    position: { line: 0, character: 0 },
  });
  const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
  const key = (item: CompletionItem): string => item.sortText ?? item.label;
  return items.sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(asTemplate);
}

const steps = 5;
const title = 'New Plan of Action';

function input(
  step: number,
  prompt: string,
  placeHolder: string,
  check: (value: string) => string | undefined,
): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: `${title} (${step}/${steps})`,
    prompt: `${prompt} Leave it empty to fill it in later.`,
    placeHolder,
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? undefined : check(value.trim())),
  });
}

async function askForCase(): Promise<CaseFacts | undefined> {
  const sellerId = await input(2, 'Your seller ID.', 'A2XK3J9Q4L7T1M', checkSellerId);
  if (sellerId === undefined) return undefined;
  const noticeDate = await input(3, "The date of Amazon's notice.", '2026-05-11', checkDate);
  if (noticeDate === undefined) return undefined;
  const asins = await input(4, 'The ASINs in the notice.', 'B0C4K7M2QX, B0D9T3W5RL', checkAsins);
  if (asins === undefined) return undefined;
  return {
    sellerId: sellerId.trim(),
    noticeDate: noticeDate.trim(),
    asins: asins.split(/[\s,;]+/).filter((asin) => asin !== ''),
  };
}

/** Where to keep the plan; null for nowhere yet, undefined where the user gave up. */
async function askForFolder(): Promise<vscode.Uri | null | undefined> {
  const here = (vscode.workspace.workspaceFolders ?? []).map((folder) => ({
    label: `$(folder) ${folder.name}`,
    description: folder.uri.fsPath,
    uri: folder.uri as vscode.Uri | null | undefined,
  }));
  const chosen = await vscode.window.showQuickPick(
    [
      ...here,
      { label: '$(folder-opened) Another folder…', description: '', uri: undefined },
      { label: '$(file) Save it later', description: '', uri: null },
    ],
    { title: `${title} (${steps}/${steps})`, placeHolder: 'Where do you keep it?', ignoreFocusOut: true },
  );
  if (chosen === undefined) return undefined;
  if (chosen.uri !== undefined) return chosen.uri;
  const folders = await vscode.window.showOpenDialog({
    title: 'Where do you keep the Plan of Action?',
    openLabel: 'Keep It Here',
    canSelectFiles: false,
    canSelectFolders: true,
  });
  return folders?.[0];
}

/** An empty file of the folder, under a name that is free. */
async function newFile(folder: vscode.Uri): Promise<vscode.Uri> {
  const taken = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name));
  let name = 'plan-of-action.poa.md';
  for (let number = 2; taken.has(name); number++) name = `plan-of-action-${number}.poa.md`;
  const file = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(file, new Uint8Array());
  return file;
}

export async function newPlan(server: Server): Promise<void> {
  try {
    const untitled = await vscode.workspace.openTextDocument({ language: 'markdown' });
    const offered = await templates(server, untitled);
    if (offered.length === 0) {
      tell('Plans cannot be begun while appeals are not being checked.');
      return;
    }
    const chosen = await vscode.window.showQuickPick(offered, {
      title: `${title} (1/${steps})`,
      placeHolder: 'What was the account suspended for?',
      ignoreFocusOut: true,
    });
    const facts = chosen && (await askForCase());
    const folder = facts && (await askForFolder());
    if (chosen === undefined || facts === undefined || folder === undefined) return;

    const document =
      folder === null
        ? untitled
        : await vscode.workspace.openTextDocument(await newFile(folder));
    const editor = await vscode.window.showTextDocument(document);
    const snippet = new vscode.SnippetString(fillIn(chosen.snippet, facts));
    await editor.insertSnippet(snippet, new vscode.Position(0, 0));
  } catch (error) {
    tell(error);
  }
}
