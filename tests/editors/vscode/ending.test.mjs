// What happens when the program or the editor ends other than it should. Run by ../vscode_e2e.sh.
import assert from 'node:assert/strict';
import { atDesk, sample } from './desk.mjs';
import { until } from './editor.mjs';
import { commandOf, kill } from './processes.mjs';

const test = atDesk();

test('after a crash the program is started again, and the text is safe', async (editor) => {
  await editor.openFile(sample, 1);
  await editor.untilProblem('recently');
  const before = await editor.text(sample);
  const crashed = editor.programs();
  assert.equal(crashed.length, 1);
  await kill(crashed);
  await until(() => editor.programs().length === 1, 'another program');
  await editor.goToWords(sample, 'We take this matter seriously');
  await editor.press('End');
  await editor.type(' Very soon we will see.');
  await editor.untilProblem('soon');
  assert.equal(await editor.text(sample),
    before.replace(/(We take this matter seriously.*)/, '$1 Very soon we will see.'));
});

test('no program is left when the editor is killed', async (editor) => {
  const programs = editor.programs();
  assert.equal(programs.length, 1);
  await kill(editor.processes().filter((id) => !programs.includes(id)));
  await until(() => programs.every((id) => commandOf(id) === ''), 'the program to end');
  assert.deepEqual(editor.programs(), []);
});
