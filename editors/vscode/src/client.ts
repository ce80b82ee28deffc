// The language server as a client of VS Code.
import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient/node';
import { ownSettings } from './own_settings';

/** Appeals are Markdown, saved or not yet. Which Markdown is an appeal, the server tells. */
export const appeals: { language: string; scheme: string }[] = [
  { language: 'markdown', scheme: 'file' },
  { language: 'markdown', scheme: 'untitled' },
];

/** Checked while they are written; what they say counts before they are saved. */
const settingsFiles = { scheme: 'file', pattern: '**/.poa.json' };

/** What the server asks for, as far as the user has set it. */
function forServer(settings: unknown, scope: string | undefined): unknown {
  if (typeof settings !== 'object' || settings === null) return settings;
  const uri = scope === undefined ? undefined : vscode.Uri.parse(scope);
  const configuration = vscode.workspace.getConfiguration('poa', uri);
  return ownSettings(settings, (key) => configuration.inspect(key));
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
          if (!Array.isArray(answer)) return answer;
          return answer.map((settings, i) => forServer(settings, params.items[i]?.scopeUri));
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
