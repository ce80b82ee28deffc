// A folder that the user does not trust (restricted mode), with a program of its own that it would
// like to have started. Run by ../vscode_e2e.sh.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { atDesk, putSample, sample } from './desk.mjs';
import { until } from './editor.mjs';

const test = atDesk({
  settings: { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' },
  prepare: (folder) => {
    putSample(folder);
    const program = path.join(folder, 'theirs');
    fs.writeFileSync(program, `#!/bin/sh\ntouch ${folder}/started\nexit 1\n`, { mode: 0o755 });
    fs.mkdirSync(path.join(folder, '.vscode'));
    fs.writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify({ 'poa.server.path': program }));
  },
});

test('appeals are checked by the program that the extension brings', async (editor) => {
  await editor.openFile(sample);
  await editor.untilProblem('recently');
  assert.equal(editor.programs().length, 1);
  assert.ok(!fs.existsSync(path.join(editor.folder, 'started')));
});

test('the editor and the log say what does not work', async (editor) => {
  await editor.openFile(sample);
  const told = editor.page.locator('.hover-language-status').filter({ hasText: 'In restricted mode' });
  await until(async () => {
    await editor.page.locator('[id="status.languageStatus"]').hover(); // it moves as others come beside it
    return told.waitFor({ timeout: 3000 }).then(() => true, () => false);
  }, 'the status of the language');
  await editor.command('Plan of Action: Show Log');
  // The log shows its end only, by the filter that the problems had in the same place before.
  const reason = 'the workspace is not trusted: only the bundled program may be started';
  const filter = editor.page.locator('.part.panel .viewpane-filter input');
  await until(async () => {
    if ((await filter.inputValue()) !== reason) await filter.fill(reason);
    return editor.page.locator('.part.panel .view-lines').getByText(reason).first().isVisible();
  }, 'the reason in the log');
});

test('once it is trusted, the folder may choose the program, and a poor choice is told', async (editor) => {
  await editor.command('Workspaces: Manage Workspace Trust');
  await editor.page.locator('.workspace-trust-editor').getByText('Trust', { exact: true }).click();
  await until(() => fs.existsSync(path.join(editor.folder, 'started')), "the folder's program");
  await editor.press('Escape');
  assert.match(await editor.notification('Appeals are not being checked'), /theirs" .+ does not run/);
  assert.equal(await editor.page.locator('.notification-toast').count(), 1);
  await until(async () => /not checked/.test(await editor.status()), 'the status to say so');
  assert.deepEqual(editor.programs(), []);
});
