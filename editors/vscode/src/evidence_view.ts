// The evidence checklist as a tree: each document with its state; below it what it must show, and its
// files. Files are dropped on a document to attach them.
import * as vscode from 'vscode';
import { tell, type EvidenceDocument } from './ask';
import type { EvidenceDesk } from './evidence';
import type { ActivePlan } from './plan';

type Row =
  | { readonly is: 'document'; readonly document: EvidenceDocument }
  | { readonly is: 'help'; readonly text: string }
  | { readonly is: 'file'; readonly path: string };

function stateOf({ item, missing, required }: EvidenceDocument): { words: string; icon: vscode.ThemeIcon } {
  if (item !== null && item.files.length > 0) {
    const color = new vscode.ThemeColor('testing.iconPassed');
    const words = item.box === null || item.ticked ? 'attached' : 'attached, not ticked';
    return { words, icon: new vscode.ThemeIcon('pass-filled', color) };
  }
  if (item !== null) {
    const color = new vscode.ThemeColor('problemsWarningIcon.foreground');
    const words = item.ticked ? 'ticked, no file' : 'no file yet';
    return { words, icon: new vscode.ThemeIcon('circle-large-outline', color) };
  }
  if (missing) {
    const color = new vscode.ThemeColor('problemsErrorIcon.foreground');
    return { words: 'missing', icon: new vscode.ThemeIcon('error', color) };
  }
  return required
    ? { words: 'named in the text only', icon: new vscode.ThemeIcon('circle-large-outline') }
    : { words: 'optional', icon: new vscode.ThemeIcon('circle-small-filled') };
}

function asTreeItem(document: EvidenceDocument): vscode.TreeItem {
  const row = new vscode.TreeItem(document.text, vscode.TreeItemCollapsibleState.Collapsed);
  const { words, icon } = stateOf(document);
  row.id = document.id;
  row.description = words;
  row.iconPath = icon;
  row.contextValue = document.item === null ? 'document' : 'listedDocument';
  row.tooltip = new vscode.MarkdownString(`**${document.text}** (${words})\n\n${document.help}`);
  if (document.item?.box) {
    row.checkboxState = document.item.ticked
      ? vscode.TreeItemCheckboxState.Checked
      : vscode.TreeItemCheckboxState.Unchecked;
  }
  return row;
}

/** The files of VS Code's own lists, else those of another program. */
async function filesIn(data: vscode.DataTransfer): Promise<vscode.Uri[]> {
  const list = (await data.get('text/uri-list')?.asString()) ?? '';
  const listed = list.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  if (listed.length > 0) return listed.map((line) => vscode.Uri.parse(line));
  return [...data].flatMap(([, item]) => item.asFile()?.uri ?? []);
}

export class EvidenceView
  implements vscode.TreeDataProvider<Row>, vscode.TreeDragAndDropController<Row>, vscode.Disposable
{
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly view: vscode.TreeView<Row>;
  private readonly subscriptions: vscode.Disposable[];

  readonly onDidChangeTreeData = this.changed.event;
  readonly dropMimeTypes = ['text/uri-list', 'files'];
  readonly dragMimeTypes: string[] = [];

  constructor(
    private readonly plan: ActivePlan,
    private readonly desk: EvidenceDesk,
  ) {
    this.view = vscode.window.createTreeView('poa.evidence', {
      treeDataProvider: this,
      dragAndDropController: this,
      manageCheckboxStateManually: true,
    });
    this.subscriptions = [
      this.changed,
      this.view,
      plan.onDidChange(() => this.update()),
      this.view.onDidChangeCheckboxState(({ items }) => {
        const ticks = new Map<EvidenceDocument, boolean>();
        for (const [row, state] of items) {
          if (row.is === 'document') {
            ticks.set(row.document, state === vscode.TreeItemCheckboxState.Checked);
          }
        }
        void desk.setTicks(ticks);
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  getTreeItem(row: Row): vscode.TreeItem {
    if (row.is === 'document') return asTreeItem(row.document);
    if (row.is === 'help') {
      const item = new vscode.TreeItem(row.text);
      item.iconPath = new vscode.ThemeIcon('info');
      item.tooltip = row.text;
      return item;
    }
    const item = new vscode.TreeItem(row.path);
    item.iconPath = vscode.ThemeIcon.File;
    const folder = this.plan.document?.uri;
    if (folder !== undefined) {
      const file = vscode.Uri.joinPath(folder, '..', decodeURIComponent(row.path));
      item.resourceUri = file;
      item.command = { command: 'vscode.open', title: 'Open', arguments: [file] };
    }
    return item;
  }

  getChildren(row?: Row): Row[] {
    if (row === undefined) {
      const documents = this.plan.evidence?.documents ?? [];
      return documents.map((document) => ({ is: 'document', document }));
    }
    if (row.is !== 'document') return [];
    const help = row.document.help.replaceAll('**', '').split('\n\n');
    const files = row.document.item?.files ?? [];
    return [
      ...files.map((path): Row => ({ is: 'file', path })),
      ...help.map((text): Row => ({ is: 'help', text })),
    ];
  }

  async handleDrop(target: Row | undefined, data: vscode.DataTransfer): Promise<void> {
    const files = await filesIn(data);
    if (files.length === 0) {
      tell('Where this file lies cannot be told: choose it with "Attach Evidence…".');
    } else if (target?.is === 'document') {
      await this.desk.attach(target.document, files);
    } else {
      tell('Drop the file on the document that it is.');
    }
  }

  /** The document of a row that a menu was opened on. */
  documentOf(row: unknown): EvidenceDocument | undefined {
    return (row as Row | undefined)?.is === 'document' ? (row as { document: EvidenceDocument }).document : undefined;
  }

  private update(): void {
    const documents = this.plan.evidence?.documents ?? [];
    const attached = documents.filter(({ item }) => item !== null && item.files.length > 0).length;
    this.view.description = documents.length > 0 ? `${attached} of ${documents.length} attached` : '';
    this.changed.fire();
  }
}
