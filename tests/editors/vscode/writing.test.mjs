// What a seller does in VS Code, done in VS Code: one editor, step by step. Run by ../vscode_e2e.sh.
// The pictures that the documentation shows are taken here.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Editor, until } from './editor.mjs';

const { POA_VSIX: vsix, POA_SHOTS: shots, POA_EXAMPLES: examples } = process.env;
const sample = 'flasks.poa.md';

let folder;
let editor;

before(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'poa-case-'));
  fs.cpSync(path.join(examples, sample), path.join(folder, sample));
  fs.cpSync(path.join(examples, 'attachments'), path.join(folder, 'attachments'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'notes.md'), '# Notes\n\nWe recently bought milk.\n');
  fs.writeFileSync(path.join(folder, 'letter.pdf'), '%PDF-1.4\n');
  editor = await Editor.open({ vsix, folder, shots });
});

after(async () => {
  await editor?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const lineOf = (text, words) => text.slice(0, text.indexOf(words)).split('\n').length;

test('the sample is checked, and the status tells how it stands', async () => {
  await editor.openFile(sample, 16);
  await editor.untilProblem('recently');
  await until(async () => /percent ready, [1-9]\d* error/.test(await editor.status()), 'the status');
  await editor.shot('vscode');
});

test('a vague sentence is found as it is typed, and its fix mends it', async () => {
  await editor.goTo(lineOf(await editor.text(sample), 'We take this matter seriously'));
  await editor.press('End');
  await editor.type(' Shortly after that we closed the listings.');
  await editor.untilProblem('Shortly after that');
  const text = await editor.text(sample);
  const line = lineOf(text, 'Shortly after that');
  const column = text.split('\n')[line - 1].indexOf('Shortly after') + 2;
  await editor.goTo(line, column);
  await editor.fix('date', 'fix');
  assert.match(await editor.text(sample), /On \S.* we closed the listings/);
  await editor.untilProblem('Shortly after that', false);
});

test('other Markdown is left alone', async () => {
  await editor.openFile('notes.md');
  await until(async () => (await editor.status()) === '', 'the status to go');
  assert.ok(!(await editor.problems()).some((line) => line.includes('milk')));
});

test('a new plan is begun by the command, at its first field, and Tab goes on', async () => {
  await editor.command('Plan of Action: New Plan of Action');
  await editor.answer('New Plan of Action (1/5)', 'Inauthentic items', { pick: true, shot: 'new-plan' });
  await editor.answer('New Plan of Action (2/5)', 'A2XK3J9Q4L7T1M');
  await editor.answer('New Plan of Action (3/5)', '2026-05-11');
  await editor.answer('New Plan of Action (4/5)', 'B0C4K7M2QX, B0D9T3W5RL');
  await editor.answer('New Plan of Action (5/5)', path.basename(folder), { pick: true });
  const name = 'plan-of-action.poa.md';
  await editor.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  await editor.press('Escape'); // the list of marketplaces
  await editor.type('US');
  await editor.press('Tab');
  await editor.type('Lumora Outdoor LLC');
  await editor.press('Tab');
  const text = await editor.text(name);
  assert.match(text, /^---\nsuspension: inauthentic\nseller-id: "A2XK3J9Q4L7T1M"\n/);
  assert.match(text, /notice-date: "2026-05-11"\nasins: \[B0C4K7M2QX, B0D9T3W5RL\]\n---\n/);
  assert.match(text, /marketplace: "US"/);
  assert.match(text, /# Plan of Action: Lumora Outdoor LLC/);
  await editor.press('Escape');
});

test('a section template is completed, and Tab goes through its fields', async () => {
  const name = 'sections.poa.md';
  fs.writeFileSync(path.join(folder, name),
    '---\nsuspension: inauthentic\nseller-id: A2XK3J9Q4L7T1M\n---\n\n# Plan of Action\n\nDear Amazon,\n\n');
  await editor.openFile(name, 10);
  await editor.complete('Root Cause', 'completion');
  await editor.type('first');
  await editor.press('Tab');
  await editor.type('second');
  const text = await editor.text(name);
  assert.match(text, /## Root Cause[^]*first[^]*second/);
  await editor.press('Escape');
  await editor.command('Plan of Action: Insert Section');
  await editor.answer('Insert Section', 'Prevention Plan', { pick: true });
  await until(async () => (await editor.text(name)).includes('## Prevention Plan'), 'the section');
});

test('the checklist is inserted, ticked, and a file attached to it', async () => {
  const name = 'sections.poa.md';
  await editor.command('Plan of Action: Insert Checklist');
  const listed = await until(async () => {
    const text = await editor.text(name);
    return text.includes('- [ ] ') && text;
  }, 'the checklist');
  const first = /- \[ \] (.+)/.exec(listed)[1];

  await editor.command('Plan of Action: Tick Evidence');
  await editor.page.locator('.quick-input-title').filter({ hasText: 'Tick Evidence' }).waitFor();
  await editor.choices.first().locator('.monaco-checkbox, .quick-input-list-checkbox').first().click();
  await editor.press('Enter');
  await until(async () => (await editor.text(name)).includes(`- [x] ${first}`), 'the tick');

  await editor.command('Plan of Action: Attach Evidence');
  await editor.page.locator('.quick-input-title').filter({ hasText: 'Attach Evidence' }).waitFor();
  await editor.choices.nth(1).click();
  await editor.page.locator('.quick-input-title').filter({ hasText: 'Attach: ' }).waitFor();
  await editor.input.fill(path.join(examples, 'attachments/removal-order.pdf'));
  await editor.press('Enter');
  await until(async () => /- \[x\] .+\(\[removal-order[^\]]*\]\(attachments\/removal-order[^)]*\.pdf\)\)/
    .test(await editor.text(name)), 'the link to the file');
});

test('the views show the documents with their state, and the findings by section', async () => {
  await editor.openFile(sample, 1);
  await editor.command('Plan of Action: Focus on Evidence View');
  await until(async () => (await editor.rows('Evidence')).some((row) => row.includes('attached')), 'the documents');
  await editor.page.locator('.pane:has(.pane-header[aria-label^="Evidence"]) .monaco-list-row').nth(1).click();
  await until(async () => (await editor.rows('Findings')).some((row) => row.includes('Corrective actions')),
    'the sections');
  await editor.shot('evidence');
});

test('the appeal is copied for Seller Central, with its length', async () => {
  await editor.openFile(sample, 1);
  await editor.command('Plan of Action: Copy for Seller Central');
  assert.match(await editor.notification('Copied for Seller Central'), /[\d,]+ characters/);
  await editor.shot('send');
  const copied = await editor.page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /Aldergrove flasks/);
  assert.doesNotMatch(copied, /\*\*|^#/m);
});

test('a rule is explained, and the settings that hold are shown', async () => {
  await editor.command('Plan of Action: Explain a Rule');
  await editor.answer('Explain a Rule', 'vague-date', { pick: true });
  await editor.page.locator('.tab').filter({ hasText: 'vague-date' }).waitFor();
  await editor.shot('explain');
  await editor.openFile(sample, 1);
  await editor.command('Plan of Action: Show Settings That Hold');
  await editor.page.locator('.tab').filter({ hasText: 'settings.md' }).waitFor();
  await editor.shot('settings');
});

test('after a crash the program is started again, and the text is safe', async () => {
  await editor.openFile(sample, 1);
  const before = await editor.text(sample);
  const servers = () => {
    try {
      return execFileSync('pgrep', ['-f', `${editor.home}/extensions/.*/server/poa serve`], { encoding: 'utf8' })
        .trim().split('\n');
    } catch {
      return []; // pgrep's answer for none
    }
  };
  const [crashed] = servers();
  process.kill(Number(crashed), 'SIGKILL');
  await until(() => servers().some((id) => id !== crashed), 'another program');
  await editor.goTo(lineOf(before, 'We take this matter seriously'));
  await editor.press('End');
  await editor.type(' Very soon we will see.');
  await editor.untilProblem('soon');
  assert.equal(await editor.text(sample), before.replace(/(We take this matter seriously.*)/, '$1 Very soon we will see.'));
});
