// What a seller does in VS Code, done in VS Code: one editor, step by step. Run by ../vscode_e2e.sh.
// The pictures that the documentation shows are taken here.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { atDesk, putSample, sample } from './desk.mjs';
import { until } from './editor.mjs';

const papers = path.join(process.env.POA_EXAMPLES, 'attachments');
const sections = 'sections.poa.md';

const test = atDesk({
  prepare: (folder) => {
    putSample(folder);
    fs.writeFileSync(path.join(folder, 'notes.md'), '# Notes\n\nWe recently bought milk.\n');
    fs.writeFileSync(path.join(folder, sections),
      '---\nsuspension: inauthentic\nseller-id: A2XK3J9Q4L7T1M\n---\n\n# Plan of Action\n\nDear Amazon,\n\n');
  },
});

test('the sample is checked, and the status tells how it stands', async (editor) => {
  await editor.openFile(sample, 22);
  await editor.untilProblem('recently');
  await editor.allProblems();
  await editor.press('Control+B'); // more room for the text
  await until(async () => /percent ready, [1-9]\d* error/.test(await editor.status()), 'the status');
  await editor.shot('vscode');
  await editor.page.locator('[id="poa.poa.poa"]').click();
  await editor.answer('Plan of Action', 'Next Missing Item', { pick: true, shot: 'menu' });
  await editor.untilSelected('will stop'.length); // who jumps later takes the keys from what comes next
});

test('a vague sentence is found as it is typed, and its fix mends it', async (editor) => {
  await editor.openFile(sample);
  await editor.goToWords(sample, 'We take this matter seriously');
  await editor.press('End');
  await editor.type(' Shortly after that we closed the listings.');
  await editor.untilProblem('Shortly after that');
  await editor.allProblems();
  await editor.goToWords(sample, 'Shortly after');
  await editor.fix('date', 'fix');
  await editor.untilText(sample, /On \[date\] we closed the listings/);
  await editor.type('10 March 2026'); // the field is selected
  await editor.untilText(sample, /On 10 March 2026 we closed the listings/);
  await editor.untilNoProblem('Shortly after that');
  await editor.allProblems();
});

test('other Markdown is left alone, and the editor says why', async (editor) => {
  await editor.openFile('notes.md');
  await until(async () => (await editor.status()) === '', 'the status to go');
  await editor.page.locator('[id="status.languageStatus"]').hover();
  await editor.page.locator('.hover-language-status').filter({ hasText: 'Not a Plan of Action' }).waitFor();
  await editor.untilNoProblem('milk');
  await editor.allProblems();
  await editor.closePanel(); // not in the pictures from here on
});

test('a new plan is begun by the command, at its first field, and Tab goes on', async (editor) => {
  await editor.command('Plan of Action: New Plan of Action');
  await editor.answer('New Plan of Action (1/5)', 'Inauthentic items', { pick: true, shot: 'new-plan' });
  await editor.answer('New Plan of Action (2/5)', 'A2XK3J9Q4L7T1M');
  await editor.answer('New Plan of Action (3/5)', '2026-05-11');
  await editor.answer('New Plan of Action (4/5)', 'B0C4K7M2QX, B0D9T3W5RL');
  await editor.answer('New Plan of Action (5/5)', path.basename(editor.folder), { pick: true });
  const name = 'plan-of-action.poa.md';
  await editor.untilShown(name);
  await editor.accept('US', 'fields'); // and on to the next field
  await editor.type('Lumora Outdoor LLC');
  await editor.press('Tab');
  await editor.type('our buyer');
  const text = await editor.untilText(name, /our buyer/);
  assert.match(text, /^---\nsuspension: inauthentic\nseller-id: "A2XK3J9Q4L7T1M"\n/);
  assert.match(text, /notice-date: "2026-05-11"\nasins: \[B0C4K7M2QX, B0D9T3W5RL\]\n---\n/);
  assert.match(text, /marketplace: "US"/);
  assert.match(text, /# Plan of Action: Lumora Outdoor LLC/);
  assert.match(text, /The root cause was that our buyer could/);
});

test('a section template is completed, and Tab goes through its fields', async (editor) => {
  await editor.openFile(sections, 10);
  await editor.complete('Root Cause', 'completion');
  await editor.untilText(sections, /## Root Cause/);
  await editor.type('first');
  await editor.press('Tab');
  await editor.type('second');
  await editor.untilText(sections, /## Root Cause[^]*first[^]*second/);
  await editor.press('Escape');
  await editor.command('Plan of Action: Insert Section');
  await editor.answer('Insert Section', 'Prevention Plan', { pick: true });
  await editor.untilText(sections, /## Prevention Plan/);
});

test('the checklist is inserted, and ticked', async (editor) => {
  await editor.openFile(sections);
  await editor.command('Plan of Action: Insert Checklist');
  const listed = await editor.untilText(sections, /- \[ \] /);
  const first = /- \[ \] (.+)/.exec(listed)[1];
  await editor.command('Plan of Action: Tick Evidence');
  await editor.asked('Tick Evidence');
  await editor.choices.first().locator('.monaco-checkbox, .quick-input-list-checkbox').first().click();
  await editor.confirm();
  const ticked = await editor.untilText(sections, /- \[x\] /);
  assert.ok(ticked.includes(`- [x] ${first}`));
});

test('a file is attached to a document of the checklist', async (editor) => {
  await editor.openFile(sections);
  const elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), 'poa-papers-'));
  fs.cpSync(path.join(papers, 'removal-order.pdf'), path.join(elsewhere, 'paid invoice.pdf'));
  await editor.command('Plan of Action: Attach Evidence');
  await editor.answer('Attach Evidence', 'Certificate', { pick: true });
  await editor.chooseFile('Attach: Certificate', path.join(elsewhere, 'paid invoice.pdf'));
  await editor.untilText(sections, /- \[x\] Certificate .+ \(\[paid invoice\]\(attachments\/paid%20invoice\.pdf\)\)/);
  assert.ok(fs.existsSync(path.join(editor.folder, 'attachments/paid invoice.pdf')));
  fs.rmSync(elsewhere, { recursive: true });
});

test('a file is dropped on its document in the view, and the document unticked there', async (editor) => {
  await editor.openFile(sample);
  await editor.command('View: Show Explorer');
  const files = editor.page.locator('.explorer-folders-view .monaco-list-row');
  await files.filter({ hasText: 'attachments' }).first().click();
  const document = editor.view('Evidence').locator('.monaco-list-row').filter({ hasText: 'Authorization letter' });
  await editor.drag(files.filter({ hasText: 'letter-of-authorization.pdf' }),
    editor.page.locator('.activitybar [aria-label^="Plan of Action"]').first(), document);
  await editor.untilText(sample,
    /- \[x\] Letter of authorization .+\(\[letter-of-authorization\]\(attachments\/letter-of-authorization\.pdf\)\)/);
  // The view follows the text: what is still drawn open would be ticked.
  await document.locator('[role="checkbox"][aria-checked="true"]').click();
  await editor.untilText(sample, /- \[ \] Letter of authorization .+\.pdf/);
});

test('the views show the documents with their state, and the findings by section', async (editor) => {
  await editor.openFile(sample, 1);
  await editor.command('Plan of Action: Focus on Evidence View');
  await until(async () => (await editor.rows('Evidence')).some((row) => row.includes('attached')), 'the documents');
  await until(async () => (await editor.rows('Findings')).some((row) => row.includes('Corrective actions')),
    'the sections');
  await editor.view('Evidence').locator('.monaco-list-row').filter({ hasText: 'Certificate' }).click();
  await editor.press('ArrowRight');
  const help = editor.view('Evidence').locator('.monaco-list-row[aria-level="2"]');
  await help.first().waitFor();
  await editor.widenSidebar(130);
  await editor.closePanel();
  await editor.shot('evidence');
});

test('the appeal is copied for Seller Central, with its length', async (editor) => {
  await editor.openFile(sample, 1);
  await editor.command('Plan of Action: Copy for Seller Central');
  assert.match(await editor.notification('Copied for Seller Central'), /: [\d,]+ characters/);
  await editor.shot('send');
  const copied = await editor.page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /Aldergrove flasks/);
  assert.doesNotMatch(copied, /\*\*|^#/m);
});

test('the appeal is exported for Seller Central', async (editor) => {
  await editor.openFile(sample, 1);
  await editor.command('Plan of Action: Export for Seller Central');
  await editor.asked('Export for Seller Central');
  await editor.press('Enter');
  await editor.untilShown('flasks.txt');
  const exported = fs.readFileSync(path.join(editor.folder, 'flasks.txt'), 'utf8');
  assert.match(exported, /Aldergrove flasks/);
  assert.doesNotMatch(exported, /\*\*|^#/m);
});

test('a rule is explained, and the settings that hold are shown', async (editor) => {
  await editor.openFile(sample, 1);
  await editor.command('Plan of Action: Explain a Rule');
  await editor.answer('Explain a Rule', 'vague-date', { pick: true });
  await editor.untilShown('vague-date');
  await editor.shot('explain');
  await editor.openFile(sample, 1);
  await editor.command('Plan of Action: Show Settings That Hold');
  await editor.untilShown('settings.md');
  await editor.shot('settings');
});
