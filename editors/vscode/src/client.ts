// The language server as a client of VS Code.
import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/node';

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

export function createClient(program: string, log: vscode.LogOutputChannel): LanguageClient {
  const level = vscode.workspace.getConfiguration('poa').get<string>('server.logLevel', 'warn');
  const options: LanguageClientOptions = {
    documentSelector: [...appeals, settingsFiles],
    outputChannel: log,
    middleware: {
      workspace: {
        configuration: async (params, token, next) => {
          const answer = await next(params, token);
          return Array.isArray(answer) ? answer.map(forServer) : answer;
        },
      },
    },
  };
  return new LanguageClient(
    'poa',
    'Plan of Action',
    { command: program, args: ['serve', '--log-level', level] },
    options,
  );
}
