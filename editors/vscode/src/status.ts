// The language status of a Markdown editor: what stands between the appeal and its reviewer, or why
// nothing is checked.
import * as vscode from 'vscode';
import { appeals } from './client';
import type { Server } from './server';

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The findings of a document by severity. */
function findingsOf(document: vscode.Uri): Map<vscode.DiagnosticSeverity, number> {
  const counts = new Map<vscode.DiagnosticSeverity, number>();
  for (const { source, severity } of vscode.languages.getDiagnostics(document)) {
    if (source === 'poa') counts.set(severity, (counts.get(severity) ?? 0) + 1);
  }
  return counts;
}

export class Status implements vscode.Disposable {
  private readonly item = vscode.languages.createLanguageStatusItem('poa', appeals);
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly server: Server) {
    this.item.name = 'Plan of Action';
    this.item.command = { command: 'poa.showLog', title: 'Show Log' };
    this.subscriptions = [
      this.item,
      server.onDidChange(() => this.update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.update()),
      vscode.languages.onDidChangeDiagnostics(() => this.update()),
    ];
    this.update();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private update(): void {
    const condition = this.server.condition;
    this.item.busy = condition.is === 'starting';
    switch (condition.is) {
      case 'starting':
        this.show('Plan of Action', 'starting');
        break;
      case 'stopped':
        this.show('Plan of Action: off', 'The server has stopped', vscode.LanguageStatusSeverity.Warning);
        break;
      case 'failed':
        this.show('Plan of Action: off', condition.problem, vscode.LanguageStatusSeverity.Error);
        break;
      case 'running':
        this.showFindings();
    }
  }

  private showFindings(): void {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) return;
    const counts = findingsOf(editor.document.uri);
    if (counts.size === 0) {
      this.show('Plan of Action: no findings', 'Other Markdown is not checked');
      return;
    }
    const errors = counts.get(vscode.DiagnosticSeverity.Error) ?? 0;
    const warnings = counts.get(vscode.DiagnosticSeverity.Warning) ?? 0;
    const suggestions = [...counts.values()].reduce((sum, n) => sum + n, 0) - errors - warnings;
    this.show(
      `Plan of Action: ${count(errors, 'error')}, ${count(warnings, 'warning')}`,
      suggestions > 0 ? count(suggestions, 'suggestion') : '',
    );
  }

  private show(
    text: string,
    detail: string,
    severity = vscode.LanguageStatusSeverity.Information,
  ): void {
    this.item.text = text;
    this.item.detail = detail;
    this.item.severity = severity;
  }
}
