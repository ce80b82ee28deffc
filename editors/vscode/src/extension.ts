// Plans of Action in VS Code. What a finding, a completion or a fix is comes from the server; this
// starts it and shows how it is.
import * as vscode from 'vscode';
import { newPlan } from './new_plan';
import { Server } from './server';
import { Status } from './status';
import { suggestWhileTyping } from './suggestions';

let server: Server | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('Plan of Action', { log: true });
  const running = new Server(context.extensionPath, log);
  server = running;

  context.subscriptions.push(
    log,
    running,
    new Status(running),
    vscode.commands.registerCommand('poa.createPlan', () => newPlan(running)),
    vscode.commands.registerCommand('poa.suggestWhileTyping', suggestWhileTyping),
    vscode.commands.registerCommand('poa.restart', () => running.restart()),
    vscode.commands.registerCommand('poa.showLog', () => log.show()),
    vscode.workspace.onDidGrantWorkspaceTrust(() => running.restart()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('poa.server')) void running.restart();
    }),
  );
  await running.restart();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
