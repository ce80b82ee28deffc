// The findings of the appeal, by the section they stand in.
import * as vscode from 'vscode';
import { DocumentSymbolRequest, type DocumentSymbol } from 'vscode-languageclient/node';
import { rangeOf } from './ask';
import type { ActivePlan } from './plan';
import type { Server } from './server';

interface Group {
  readonly is: 'group';
  readonly name: string;
  readonly findings: vscode.Diagnostic[];
}
interface Finding {
  readonly is: 'finding';
  readonly diagnostic: vscode.Diagnostic;
}
type Row = Group | Finding;

const icons: Readonly<Record<vscode.DiagnosticSeverity, vscode.ThemeIcon>> = {
  [vscode.DiagnosticSeverity.Error]: new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground')),
  [vscode.DiagnosticSeverity.Warning]: new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground')),
  [vscode.DiagnosticSeverity.Information]: new vscode.ThemeIcon('info', new vscode.ThemeColor('problemsInfoIcon.foreground')),
  [vscode.DiagnosticSeverity.Hint]: new vscode.ThemeIcon('lightbulb'),
};

/** The rule of a finding; empty where it has none. */
export function ruleOf(diagnostic: vscode.Diagnostic): string {
  const code = diagnostic.code;
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}

function grouped(findings: readonly vscode.Diagnostic[], sections: readonly DocumentSymbol[]): Group[] {
  const whole: Group = { is: 'group', name: 'The appeal as a whole', findings: [] };
  const groups = sections.map(({ name }): Group => ({ is: 'group', name, findings: [] }));
  for (const finding of findings) {
    const at = sections.findIndex(({ range }) => rangeOf(range).contains(finding.range.start));
    (groups[at] ?? whole).findings.push(finding);
  }
  for (const group of [whole, ...groups]) {
    group.findings.sort((a, b) => a.severity - b.severity || a.range.start.compareTo(b.range.start));
  }
  return [whole, ...groups].filter((group) => group.findings.length > 0);
}

export class FindingsView implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly view: vscode.TreeView<Row>;
  private readonly subscriptions: vscode.Disposable[];
  private groups: Group[] = [];

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly server: Server,
    private readonly plan: ActivePlan,
  ) {
    this.view = vscode.window.createTreeView('poa.findings', { treeDataProvider: this });
    this.subscriptions = [this.changed, this.view, plan.onDidChange(() => void this.update())];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  getTreeItem(row: Row): vscode.TreeItem {
    if (row.is === 'group') {
      const item = new vscode.TreeItem(row.name, vscode.TreeItemCollapsibleState.Expanded);
      item.id = row.name;
      item.description = String(row.findings.length);
      return item;
    }
    const { message, range, severity } = row.diagnostic;
    const item = new vscode.TreeItem(message);
    item.iconPath = icons[severity];
    item.description = `line ${range.start.line + 1}`;
    item.tooltip = `${message} (${ruleOf(row.diagnostic)})`;
    item.contextValue = 'finding';
    item.command = {
      command: 'vscode.open',
      title: 'Show',
      arguments: [this.plan.document?.uri, { selection: range } satisfies vscode.TextDocumentShowOptions],
    };
    return item;
  }

  getChildren(row?: Row): Row[] {
    if (row === undefined) return this.groups;
    if (row.is === 'finding') return [];
    return row.findings.map((diagnostic) => ({ is: 'finding', diagnostic }));
  }

  /** The rule of a row that a menu was opened on. */
  ruleOfRow(row: unknown): string | undefined {
    return (row as Row | undefined)?.is === 'finding' ? ruleOf((row as Finding).diagnostic) : undefined;
  }

  private async update(): Promise<void> {
    const document = this.plan.document;
    const findings =
      document === undefined
        ? []
        : vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'poa');
    const sections = document === undefined || findings.length === 0 ? [] : await this.sections(document);
    if (document !== this.plan.document) return;
    this.groups = grouped(findings, sections);
    this.view.badge =
      findings.length === 0 ? undefined : { value: findings.length, tooltip: `${findings.length} findings` };
    this.changed.fire();
  }

  /** The sections as the outline has them; none where the outline is turned off. */
  private async sections(document: vscode.TextDocument): Promise<DocumentSymbol[]> {
    const client = this.server.client;
    if (client === undefined) return [];
    try {
      const symbols = await client.sendRequest(DocumentSymbolRequest.type, {
        textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
      });
      return (symbols ?? []).flatMap((symbol) => ('range' in symbol ? (symbol.children ?? []) : []));
    } catch {
      return [];
    }
  }
}
