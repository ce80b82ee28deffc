// The language server as a client of VS Code.
import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient/node';

/** Appeals are Markdown, saved or not yet. Which Markdown is an appeal, the server tells. */
export const appeals: { language: string; scheme: string }[] = [
  { language: 'markdown', scheme: 'file' },
  { language: 'markdown', scheme: 'untitled' },
];

/** Checked while they are written; what they say counts before they are saved. */
const settingsFiles = { scheme: 'file', pattern: '**/.poa.json' };

/** What the server asks for, without poa.server, which concerns this extension alone. */
function forServer(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return settings;
  return Object.fromEntries(Object.entries(settings).filter(([key]) => key !== 'server'));
}

/** What goes wrong is for the log; the user is told by Server, in words that help. */
class Client extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** `ended` is asked when the program ended by itself: whether to start it again. */
export function createClient(
  program: string,
  log: vscode.LogOutputChannel,
  ended: () => boolean,
): LanguageClient {
  const level = vscode.workspace.getConfiguration('poa').get<string>('server.logLevel', 'warn');
  const options: LanguageClientOptions = {
    documentSelector: [...appeals, settingsFiles],
    outputChannel: log,
    initializationFailedHandler: () => false, // it is not tried again
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue }),
      closed: () => ({ action: ended() ? CloseAction.Restart : CloseAction.DoNotRestart }),
    },
    middleware: {
      workspace: {
        configuration: async (params, token, next) => {
          const answer = await next(params, token);
          return Array.isArray(answer) ? answer.map(forServer) : answer;
        },
      },
    },
  };
  return new Client(
    'poa',
    'Plan of Action',
    { command: program, args: ['serve', '--log-level', level] },
    options,
  );
}
