// The appeal as Seller Central takes it: plain text, with its length.
import * as vscode from 'vscode';
import { ask, type PlainText } from './ask';
import type { Server } from './server';

/** "3,214 characters", or "3,214 of 5,000 characters" where a limit is set. */
function lengthOf({ characters }: PlainText, limit: unknown): string {
  const written = characters.toLocaleString('en');
  return typeof limit === 'number' && limit > 0 // 0 where none is set
    ? `${written} of ${limit.toLocaleString('en')} characters`
    : `${written} characters`;
}

async function plainText(server: Server, appeal: vscode.TextDocument): Promise<[PlainText, string]> {
  const [text, settings] = await Promise.all([
    ask(server, 'poa.export', appeal.uri),
    ask(server, 'poa.showSettings', appeal.uri),
  ]);
  return [text, lengthOf(text, settings['maxCharacters']?.value)];
}

export async function copyForSellerCentral(server: Server, appeal: vscode.TextDocument): Promise<void> {
  const [text, length] = await plainText(server, appeal);
  await vscode.env.clipboard.writeText(text.text);
  void vscode.window.showInformationMessage(`Copied for Seller Central: ${length}.`);
}

export async function exportForSellerCentral(server: Server, appeal: vscode.TextDocument): Promise<void> {
  const [text, length] = await plainText(server, appeal);
  const name = appeal.isUntitled ? undefined : appeal.uri.path.replace(/(\.poa)?\.[^./]*$/, '.txt');
  const file = await vscode.window.showSaveDialog({
    title: `Export for Seller Central (${length})`,
    filters: { Text: ['txt'] },
    ...(name === undefined ? {} : { defaultUri: appeal.uri.with({ path: name }) }),
  });
  if (file === undefined) return;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text.text));
  await vscode.window.showTextDocument(file, { viewColumn: vscode.ViewColumn.Beside });
  void vscode.window.showInformationMessage(`Exported for Seller Central: ${length}.`);
}
