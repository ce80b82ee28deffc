// An appeal to try things on: a copy, so that it can be spoilt.
import * as vscode from 'vscode';

export async function openSample(context: vscode.ExtensionContext): Promise<void> {
  const folder = vscode.Uri.joinPath(context.globalStorageUri, 'sample');
  const source = vscode.Uri.joinPath(context.extensionUri, 'sample');
  await vscode.workspace.fs.copy(source, folder, { overwrite: true });
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, 'flasks.poa.md'));
  await vscode.commands.executeCommand('workbench.actions.view.problems');
}
