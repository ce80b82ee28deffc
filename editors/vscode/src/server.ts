// Starts, restarts and ends the server, and tells the user when it can't.
import * as vscode from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { createClient } from './client';
import { chooseProgram } from './server_path';
import { surroundings } from './surroundings';

export type Condition =
  | { readonly is: 'starting' | 'running' | 'stopped' }
  | { readonly is: 'failed'; readonly problem: string };

/** A program that ends so often in so many milliseconds is not started again. */
const endsTooOften = { times: 5, within: 3 * 60_000 };

export class Server implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private current: LanguageClient | undefined;
  private chosen: string | undefined;
  private currently: Condition = { is: 'stopped' };
  /** When the program ended by itself. */
  private ends: number[] = [];
  /** Starts and stops come one after the other, whoever asks for them. */
  private queue: Promise<void> = Promise.resolve();

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly extensionFolder: string,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  get condition(): Condition {
    return this.currently;
  }

  get client(): LanguageClient | undefined {
    return this.currently.is === 'running' ? this.current : undefined;
  }

  /** The program that was chosen; none where it could not be started. */
  get program(): string | undefined {
    return this.currently.is === 'failed' ? undefined : this.chosen;
  }

  restart(): Promise<void> {
    this.queue = this.queue.then(async () => {
      await this.endCurrent();
      await this.start();
    });
    return this.queue;
  }

  stop(): Promise<void> {
    this.queue = this.queue.then(() => this.endCurrent());
    return this.queue;
  }

  dispose(): void {
    this.changed.dispose();
  }

  private async start(): Promise<void> {
    const choice = chooseProgram(surroundings(this.extensionFolder), (line) => this.log.info(line));
    if (choice.program === undefined) {
      this.fail(choice.problem);
      return;
    }

    this.chosen = choice.program;
    let ran = false;
    const client = createClient(choice.program, this.log, () => ran && this.mayStartAgain());
    this.current = client;
    this.become({ is: 'starting' });
    client.onDidChangeState(({ newState }) => {
      if (client !== this.current || this.currently.is === 'failed') return;
      if (newState === State.Running) this.become({ is: 'running' });
      if (newState === State.Starting) this.become({ is: 'starting' });
      if (newState === State.Stopped) this.become({ is: 'stopped' });
    });
    try {
      await client.start();
      ran = true;
    } catch (error) {
      this.current = undefined;
      this.log.error(error instanceof Error ? error.message : String(error));
      this.fail(`"${choice.program}" (${choice.because}) does not run. The log tells more.`);
    }
  }

  /** Asked each time it has ended by itself. */
  private mayStartAgain(): boolean {
    const { times, within } = endsTooOften;
    const now = Date.now();
    this.ends = [...this.ends.filter((end) => now - end < within), now];
    if (this.ends.length < times) return true;
    this.ends = [];
    this.fail(`The program ended by itself ${times} times in ${within / 60_000} minutes.`);
    return false;
  }

  private async endCurrent(): Promise<void> {
    const client = this.current;
    this.current = undefined;
    try {
      await client?.dispose();
    } catch (error) {
      this.log.warn(`the server did not end in order: ${String(error)}`);
    }
  }

  private become(condition: Condition): void {
    this.currently = condition;
    this.changed.fire();
  }

  private fail(problem: string): void {
    this.log.error(problem);
    this.become({ is: 'failed', problem });
    void this.offerWaysOut(problem);
  }

  private async offerWaysOut(problem: string): Promise<void> {
    const settings = 'Open Settings';
    const again = 'Try Again';
    const log = 'Show Log';
    const message = `Appeals are not being checked. ${problem}`;
    const chosen = await vscode.window.showErrorMessage(message, settings, again, log);
    if (chosen === settings) {
      await vscode.commands.executeCommand('workbench.action.openSettings', 'poa.server.path');
    } else if (chosen === again) {
      await this.restart();
    } else if (chosen === log) {
      this.log.show();
    }
  }
}
