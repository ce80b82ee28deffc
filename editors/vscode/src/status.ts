// What stands between the appeal and its reviewer, in the status bar; for other Markdown, why nothing
// is checked, where VS Code tells about languages.
import * as vscode from 'vscode';
import { appeals } from './client';
import type { ActivePlan } from './plan';
import type { Server } from './server';
import type { Readiness } from './ask';

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A suspension type's id as words: "used-sold-as-new" → "used sold as new". */
function inWords(type: string | null): string {
  return type === null ? 'suspension type not known' : type.replaceAll('-', ' ');
}

/** What does not work in a workspace that the user does not trust. */
const restricted = 'In restricted mode neither poa.server.path nor the PATH chooses the program';

function explanation(ready: Readiness): vscode.MarkdownString {
  const lines = [
    `**Plan of Action**: ${ready.percent} % ready, ${inWords(ready.suspension)}`,
    `${count(ready.errors, 'error')}, ${count(ready.warnings, 'warning')}, ${count(ready.words, 'word')}`,
  ];
  const next = ready.missing[0];
  if (next !== undefined) lines.push(`Next: ${next.next}`);
  return new vscode.MarkdownString(lines.join('\n\n'));
}

/** What a click on the status offers. */
export async function showMenu(): Promise<void> {
  const choices = [
    { label: '$(arrow-right) Next Missing Item', command: 'poa.goToNextMissing' },
    { label: '$(checklist) Evidence Checklist', command: 'poa.evidence.focus' },
    { label: '$(list-tree) Findings', command: 'poa.findings.focus' },
    { label: '$(copy) Copy for Seller Central', command: 'poa.copyForSellerCentral' },
    { label: '$(settings-gear) Settings', command: 'poa.openSettings' },
    { label: '$(output) Log', command: 'poa.showLog' },
    { label: '$(debug-restart) Restart', command: 'poa.restart' },
  ];
  const chosen = await vscode.window.showQuickPick(choices, { title: 'Plan of Action' });
  if (chosen !== undefined) await vscode.commands.executeCommand(chosen.command);
}

export class Status implements vscode.Disposable {
  private readonly language = vscode.languages.createLanguageStatusItem('poa', appeals);
  private readonly bar = vscode.window.createStatusBarItem('poa', vscode.StatusBarAlignment.Left, 10);
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly server: Server,
    private readonly plan: ActivePlan,
  ) {
    this.language.name = this.bar.name = 'Plan of Action';
    this.language.command = { command: 'poa.showMenu', title: 'Menu' };
    this.bar.command = 'poa.showMenu';
    this.subscriptions = [
      this.language,
      this.bar,
      server.onDidChange(() => this.update()),
      plan.onDidChange(() => this.update()),
    ];
    this.update();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private update(): void {
    const condition = this.server.condition;
    this.language.busy = condition.is === 'starting';
    switch (condition.is) {
      case 'starting':
        this.tell('Plan of Action', 'starting');
        this.bar.hide();
        break;
      case 'stopped':
        this.warn('The program has stopped', vscode.LanguageStatusSeverity.Warning);
        break;
      case 'failed':
        this.warn(condition.problem, vscode.LanguageStatusSeverity.Error);
        break;
      case 'running':
        this.showPlan(this.plan.readiness);
    }
  }

  private showPlan(ready: Readiness | null | undefined): void {
    if (ready === undefined || ready === null) {
      const why =
        'Not a Plan of Action: no file name ending in .poa.md, no key "suspension" in the front ' +
        'matter, no two headings of a plan, and not addressed to Amazon';
      this.tell('Plan of Action: idle', ready === null ? why : '');
      this.bar.hide();
      return;
    }
    const findings = `${count(ready.errors, 'error')}, ${count(ready.warnings, 'warning')}`;
    this.tell(`Plan of Action: ${ready.percent} %, ${findings}`, inWords(ready.suspension));
    this.bar.text =
      `$(law) ${ready.percent} %  $(error) ${ready.errors}  $(warning) ${ready.warnings}  ` +
      inWords(ready.suspension);
    this.bar.tooltip = explanation(ready);
    this.bar.accessibilityInformation = { label: `Plan of Action ${ready.percent} percent ready, ${findings}` };
    this.bar.backgroundColor = undefined;
    this.bar.show();
  }

  private tell(text: string, detail: string, severity = vscode.LanguageStatusSeverity.Information): void {
    const details = vscode.workspace.isTrusted ? [detail] : [detail, restricted];
    this.language.text = text;
    this.language.detail = details.filter((each) => each !== '').join('. ');
    this.language.severity = severity;
  }

  private warn(problem: string, severity: vscode.LanguageStatusSeverity): void {
    this.tell('Plan of Action: off', problem, severity);
    this.bar.text = '$(law) Not checked';
    this.bar.tooltip = problem;
    this.bar.accessibilityInformation = { label: `Plan of Action: not checked. ${problem}` };
    this.bar.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
    if (this.plan.document === undefined) this.bar.hide();
    else this.bar.show();
  }
}
