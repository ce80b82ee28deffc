// The appeal that the user is at, and what the server knows of it: the status and the views show it.
import * as vscode from 'vscode';
import { ask, type Evidence, type Readiness } from './ask';
import { appeals } from './client';
import type { Server } from './server';

/** A pause in typing after which the server is asked again, in milliseconds. */
const pause = 250;

export class ActivePlan implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[];
  private timer: NodeJS.Timeout | undefined;
  private shown: vscode.TextDocument | undefined;
  private known: { readiness: Readiness | null; evidence: Evidence | null } | undefined;

  readonly onDidChange = this.changed.event;

  constructor(private readonly server: Server) {
    this.subscriptions = [
      this.changed,
      server.onDidChange(() => this.refreshSoon()),
      vscode.window.onDidChangeActiveTextEditor(() => this.follow()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.shown) this.refreshSoon();
      }),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.toString() === this.shown?.uri.toString())) this.refreshSoon();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.shown) this.show(undefined);
      }),
    ];
    this.follow();
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** The Markdown document that the user is at, an appeal or not. */
  get document(): vscode.TextDocument | undefined {
    return this.shown;
  }

  /** Null for what is no Plan of Action; undefined while nothing is known. */
  get readiness(): Readiness | null | undefined {
    return this.known?.readiness;
  }

  /** Null where the suspension type is not known. */
  get evidence(): Evidence | null | undefined {
    return this.known?.evidence;
  }

  /** Asks the server now. */
  async refresh(): Promise<void> {
    const document = this.shown;
    if (document === undefined || this.server.client === undefined) {
      this.learn(document, undefined);
      return;
    }
    try {
      const [readiness, evidence] = await Promise.all([
        ask(this.server, 'poa.readiness', document.uri),
        ask(this.server, 'poa.checklist', document.uri),
      ]);
      this.learn(document, { readiness, evidence });
    } catch {
      this.learn(document, undefined); // the server ended; its restart asks again
    }
  }

  private learn(document: vscode.TextDocument | undefined, known: typeof this.known): void {
    if (document !== this.shown) return; // the user went on to another one
    this.known = known;
    const isPlan = known !== undefined && known.readiness !== null;
    void vscode.commands.executeCommand('setContext', 'poa.isPlan', isPlan);
    this.changed.fire();
  }

  /** A panel or a picture that has the focus leaves the last appeal in the views. */
  private follow(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (document !== undefined && vscode.languages.match(appeals, document) > 0) {
      this.show(document);
    } else if (document !== undefined && document.uri.scheme !== 'output') {
      this.show(undefined);
    }
  }

  private show(document: vscode.TextDocument | undefined): void {
    if (document === this.shown) return;
    this.shown = document;
    this.known = undefined;
    void this.refresh();
  }

  private refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), pause);
  }
}
