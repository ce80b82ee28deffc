// What there is on this machine, for the choice of the program.
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Surroundings } from './server_path';

function runnable(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

export function surroundings(extensionFolder: string): Surroundings {
  return {
    trusted: vscode.workspace.isTrusted,
    setting: vscode.workspace.getConfiguration('poa').get<string>('server.path', '').trim(),
    extensionFolder,
    homeFolder: os.homedir(),
    pathFolders: (process.env['PATH'] ?? '').split(path.delimiter),
    windows: process.platform === 'win32',
    runnable,
  };
}
