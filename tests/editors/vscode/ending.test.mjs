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

test('a program that ends again and again is left alone, and started when the user says so', async (editor) => {
  await editor.openFile(sample);
  const checked = () => until(async () => (await editor.status()).includes('ready'), 'an appeal that is checked');
  let last;
  for (let ends = 1; ends < 5; ends++) { // the test before had one
    const another = await until(() => {
      const programs = editor.programs();
      return programs.length === 1 && programs[0] !== last && programs;
    }, 'another program');
    await checked();
    await kill(another);
    [last] = another;
  }
  assert.match(await editor.notification('Appeals are not being checked'), /ended by itself 5 times/);
  assert.deepEqual(editor.programs(), []);
  await editor.page.locator('.notification-toast').getByText('Try Again').click();
  await checked();
});

test('no program is left when the editor is killed', async (editor) => {
  const family = editor.processes();
  const programs = editor.programs();
  assert.equal(programs.length, 1);
  assert.ok(family.includes(programs[0]));
  await kill([editor.server.pid]);
  await until(() => family.every((id) => commandOf(id) === ''), 'all that it started to end');
  assert.deepEqual(editor.programs(), []);
});
