// Which program VS Code starts. Run by vscode.sh.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseProgram, type Surroundings } from '../../editors/vscode/src/server_path';

const bundled = '/extension/server/poa';

/** A trusted Linux machine on which these files can be run. */
function machine(files: string[], differences: Partial<Surroundings> = {}): Surroundings {
  return {
    trusted: true,
    setting: '',
    extensionFolder: '/extension',
    homeFolder: '/home/dana',
    pathFolders: ['/usr/local/bin', '/usr/bin'],
    windows: false,
    runnable: (file) => files.includes(file),
    ...differences,
  };
}

function programOf(around: Surroundings): string | undefined {
  return chooseProgram(around, () => {}).program;
}

test('the setting comes before the bundled program and the PATH', () => {
  const files = ['/opt/poa', bundled, '/usr/bin/poa'];
  assert.equal(programOf(machine(files, { setting: '/opt/poa' })), '/opt/poa');
  assert.equal(programOf(machine(files)), bundled);
  assert.equal(programOf(machine(['/usr/bin/poa'])), '/usr/bin/poa');
});

test('the first folder of the PATH wins', () => {
  assert.equal(programOf(machine(['/usr/bin/poa', '/usr/local/bin/poa'])), '/usr/local/bin/poa');
});

test('a tilde in the setting is the home folder, and only at its start', () => {
  const files = ['/home/dana/bin/poa', '/opt/~/poa'];
  assert.equal(programOf(machine(files, { setting: '~/bin/poa' })), '/home/dana/bin/poa');
  assert.equal(programOf(machine(files, { setting: '/opt/~/poa' })), '/opt/~/poa');
});

test('a setting that names no program is told, and nothing else is started', () => {
  const choice = chooseProgram(machine([bundled], { setting: '/gone/poa' }), () => {});
  assert.ok(choice.program === undefined);
  assert.match(choice.problem, /poa\.server\.path.*\/gone\/poa/);
});

test('a workspace that is not trusted chooses nothing', () => {
  const around = { trusted: false, setting: '/workspace/evil' };
  assert.equal(programOf(machine(['/workspace/evil', bundled], around)), bundled);
  assert.equal(programOf(machine(['/workspace/evil', '/usr/bin/poa'], around)), undefined);
});

test('a relative folder of the PATH is never searched', () => {
  assert.equal(programOf(machine(['poa', 'bin/poa'], { pathFolders: ['', '.', 'bin'] })), undefined);
});

test('where there is none, the message says where it was looked for', () => {
  const choice = chooseProgram(machine([]), () => {});
  assert.ok(choice.program === undefined);
  assert.match(choice.problem, /package.*PATH/);
});

test('on Windows the program has its suffix', () => {
  assert.equal(programOf(machine(['/extension/server/poa.exe'], { windows: true })), '/extension/server/poa.exe');
});

test('the log tells the program and why it was chosen', () => {
  const lines: string[] = [];
  chooseProgram(machine([bundled]), (line) => lines.push(line));
  assert.match(lines.join('\n'), /poa\.server\.path: not set[^]*\/extension\/server\/poa \(bundled\)/);
});
