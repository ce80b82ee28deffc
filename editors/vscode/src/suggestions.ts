// VS Code keeps suggestions off while one types in Markdown. Who wants them says so: it concerns all
// Markdown, so it is not for us to decide.
import * as vscode from 'vscode';

async function set(value: object | undefined): Promise<void> {
  const markdown = vscode.workspace.getConfiguration('editor', { languageId: 'markdown' });
  await markdown.update('quickSuggestions', value, vscode.ConfigurationTarget.Global, true);
}

export async function suggestWhileTyping(): Promise<void> {
  await set({ other: 'on', comments: 'off', strings: 'off' });
  const undo = 'Undo';
  const message = 'Suggestions now come by themselves while you type in Markdown.';
  if ((await vscode.window.showInformationMessage(message, undo)) === undo) await set(undefined);
}
