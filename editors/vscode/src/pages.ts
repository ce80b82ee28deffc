// Pages to read: a rule's, and the settings that hold. They are shown as rendered Markdown.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { ask, tell } from './ask';
import { ruleOf } from './findings_view';
import type { Server } from './server';

const scheme = 'poa-page';

/** What `poa explain` prints. */
async function explain(server: Server, ...rule: string[]): Promise<string> {
  const program = server.program;
  if (program === undefined) throw new Error('Rules are explained once the program runs.');
  return (await promisify(execFile)(program, ['explain', ...rule], { encoding: 'utf8' })).stdout;
}

interface Rule extends vscode.QuickPickItem {
  readonly label: string;
}

/** The rules as `poa explain` lists them: two spaces, the name, the severity, what it flags. */
function rulesIn(list: string): Rule[] {
  const lines = [...list.matchAll(/^ {2}([a-z-]+) +(error|warning|info|hint) +(.+)$/gm)];
  return lines.map(([, label = '', description = '', detail = '']) => ({ label, description, detail }));
}

/** The rules of the findings at the cursor. */
function rulesAtCursor(): string[] {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return [];
  return vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source, range }) => source === 'poa' && range.contains(editor.selection.active))
    .map(ruleOf);
}

export class Pages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly texts = new Map<string, string>();
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);

  readonly onDidChange = this.changed.event;

  constructor(private readonly server: Server) {}

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }

  provideTextDocumentContent(page: vscode.Uri): string {
    return this.texts.get(page.path) ?? '';
  }

  /** Explains a rule; without one, that of the finding at the cursor, or one that the user chooses. */
  async explainRule(rule?: string): Promise<void> {
    try {
      const wanted = rule ?? (await this.chooseRule());
      if (wanted !== undefined) await this.show(`${wanted}.md`, await explain(this.server, wanted));
    } catch (error) {
      tell(error);
    }
  }

  async showSettings(appeal: vscode.TextDocument): Promise<void> {
    const settings = await ask(this.server, 'poa.showSettings', appeal.uri);
    const cell = (text: string): string => text.replaceAll('|', '\\|');
    const rows = Object.entries(settings).map(
      ([name, { value, origin }]) =>
        `| \`${name}\` | \`${cell(JSON.stringify(value))}\` | ${cell(origin)} |`,
    );
    const name = appeal.uri.path.slice(appeal.uri.path.lastIndexOf('/') + 1);
    const lines = [`# Settings for ${name}`, '', '| setting | value | from |', '|---|---|---|', ...rows];
    await this.show('settings.md', lines.join('\n'));
  }

  private async chooseRule(): Promise<string | undefined> {
    const here = rulesAtCursor();
    const [only] = here;
    if (here.length === 1) return only;
    const rules = rulesIn(await explain(this.server));
    rules.sort((a, b) => Number(here.includes(b.label)) - Number(here.includes(a.label)));
    const chosen = await vscode.window.showQuickPick(rules, {
      title: 'Explain a Rule',
      placeHolder: 'Why does a reviewer mind?',
      matchOnDetail: true,
    });
    return chosen?.label;
  }

  private async show(name: string, text: string): Promise<void> {
    const page = vscode.Uri.from({ scheme, path: `/${name}` });
    this.texts.set(page.path, text);
    this.changed.fire(page);
    await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
  }
}
