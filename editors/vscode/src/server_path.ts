// Which program `poa` to start. Looks at nothing but what it is given, so that tests can decide what
// there is.
import * as path from 'node:path';

export interface Surroundings {
  /** Whether the user trusts the workspace: one that is not may choose no program. */
  readonly trusted: boolean;
  /** The setting poa.server.path; empty where it is not set. */
  readonly setting: string;
  /** The extension's own folder, which holds the program of a platform's package. */
  readonly extensionFolder: string;
  readonly homeFolder: string;
  /** The folders of PATH, in order. */
  readonly pathFolders: readonly string[];
  readonly windows: boolean;
  /** Whether there is a file that can be run. */
  runnable(file: string): boolean;
}

export type Choice =
  | { readonly program: string; readonly because: string }
  | { readonly program: undefined; readonly problem: string };

/** The program, or why there is none. The steps to it are told to `log`. */
export function chooseProgram(around: Surroundings, log: (line: string) => void): Choice {
  const name = around.windows ? 'poa.exe' : 'poa';
  const choose = (program: string, because: string): Choice => {
    log(`program: ${program} (${because})`);
    return { program, because };
  };
  const giveUp = (problem: string): Choice => ({ program: undefined, problem });

  const bundled = path.join(around.extensionFolder, 'server', name);
  if (!around.trusted) {
    log('the workspace is not trusted: only the bundled program may be started');
    return around.runnable(bundled)
      ? choose(bundled, 'bundled')
      : giveUp('This package brings no program, and another one needs a trusted workspace.');
  }

  if (around.setting !== '') {
    const program = around.setting.replace(/^~(?=[/\\])/, around.homeFolder);
    // Who names a program wants that one or an answer, not another one in silence.
    return around.runnable(program)
      ? choose(program, 'setting poa.server.path')
      : giveUp(`The setting poa.server.path names "${program}", which is no program.`);
  }
  log('setting poa.server.path: not set');

  if (around.runnable(bundled)) return choose(bundled, 'bundled');
  log(`bundled: there is no ${bundled}`);

  for (const folder of around.pathFolders) {
    const program = path.join(folder, name);
    if (path.isAbsolute(folder) && around.runnable(program)) return choose(program, 'PATH');
  }
  return giveUp('The program "poa" was not found: not in this package, nor in the PATH.');
}
