// Writes a whole appeal from nothing, as a person does in VS Code: a command begins it, Tab goes from
// field to field, completions, a fix and the checklist do the rest. It has to end without a finding
// above info. With POA_KEEP set to a folder, the text and the steps are written there: tests/examples
// has both.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { atDesk } from './desk.mjs';
import { until } from './editor.mjs';

const papers = path.join(process.env.POA_EXAMPLES, 'attachments');
const name = 'plan-of-action.poa.md';

const test = atDesk({
  prepare: (folder) => {
    fs.mkdirSync(path.join(folder, 'attachments'));
    for (const paper of ['destruction-certificate.pdf', 'grading-list.csv', 'returns-procedure.pdf', 'returns-setting.pdf']) {
      fs.copyFileSync(path.join(papers, paper), path.join(folder, 'attachments', paper));
    }
  },
});

const steps = [];
function step(what) {
  steps.push(`${steps.length + 1}. ${what}`);
}

// What a writer does in a field; Tab goes on, where a choice does not do so by itself.
const typed = (text) => async (editor) => {
  await editor.type(text);
  await editor.press('Tab');
  return `${text} Tab`;
};
const chosen = (text) => async (editor) => {
  await editor.accept(text);
  return `choose ${text}`;
};
const completed = (text, rest = '') => async (editor) => {
  await editor.complete(text);
  await editor.type(rest);
  await editor.press('Tab');
  return `Ctrl+Space ${text}${rest && `, then${rest}`} Tab`;
};
/** A link to a paper, which the list behind the bracket has. */
const linked = (words, file) => async (editor) => {
  await editor.type(`in the [${words}](`);
  await editor.accept(file);
  await editor.type(')');
  await editor.press('Tab');
  return `in the [${words}](, choose ${file}, ) Tab`;
};

/** In the template's order. */
const fields = [
  ['marketplace', chosen('US')],
  ['company name', typed('Lumora Outdoor LLC')],
  ['person or role', typed('our returns clerk')],
  ['ASIN', completed('B0C4K7M2QX')],
  ['shelf or inventory', typed('shelf A4')],
  ['returns procedure', typed('procedure R-1')],
  ['missing rule', typed('that an opened box is never new')],
  ['quantity', typed('41')],
  ['first date', typed('2 February 2026')],
  ['last date', typed('8 May 2026')],
  ['number of complaints', typed('6')],
  ['date', typed('12 May 2026')],
  ['person or company', typed('Clearfield Inspection Ltd')],
  ['quantity', typed('212')],
  ['ASIN list', completed('B0C4K7M2QX', ' and B0D9T3W5RL')],
  ['number new', typed('171')],
  ['number rejected', typed('41')],
  ['exhibit', linked('grading list', 'grading-list.csv')],
  ['date', typed('13 May 2026')],
  ['FBA returns', typed('all FBA returns')],
  ['quantity', typed('41')],
  ['destination', typed('Clearfield Inspection Ltd')],
  ['exhibit', linked('settings page', 'returns-setting.pdf')],
  ['date', typed('18 May 2026')],
  ['company', typed('Greenway Recycling')],
  ['outcome', chosen('destroyed')],
  ['quantity', typed('41')],
  ['ASIN or lot', completed('B0C4K7M2QX', ' and B0D9T3W5RL')],
  ['removal order id', typed('removal order R-30118')],
  ['certificate number', typed('GW-5521')],
  ['exhibit', linked('certificate', 'destruction-certificate.pdf')],
  ['date', typed('20 May 2026')],
  ['procedure number', typed('procedure R-2')],
  ['company or person', completed('Clearfield Inspection Ltd')],
  ['sample size', typed('20 units')],
  ['kind of lot', chosen('inbound lot')],
  ['defect limit', typed('1')],
  ['number', typed('the last 12')],
  ['months', typed('24')],
  ['exhibit', linked('procedure', 'returns-procedure.pdf')],
  ['owner', typed('Omar Reyes, our returns manager,')],
  ['which returns', chosen('every return')],
  ['guide number', typed('guide G-3')],
  ['tool', typed('Zoho Inventory')],
  ['frequency', chosen('weekly')],
  ['second owner', typed('our compliance manager')],
  ['sample size', typed('15')],
  ['number', chosen('one')],
  ['owner', typed('Our packing lead')],
  ['seal', typed('a tamper-evident seal')],
  ['instruction', typed('instruction P-7')],
  ['frequency', chosen('per lot')],
  ['sample size', typed('5')],
  ['height', typed('30 inches')],
  ['number', chosen('one')],
  ['lot or shipment', typed('the lot')],
  ['tool', typed('Zoho Inventory')],
  ['inspection company', typed('Clearfield Inspection Ltd')],
  ['sample size', typed('20')],
  ['which lots', chosen('each lot')],
  ['owner', typed('our packing lead')],
  ['percent', typed('5')],
  ['second owner', typed('Omar Reyes')],
  ['frequency', chosen('weekly')],
  ['tool', typed('Zoho Inventory')],
  ['defect limit', typed('1')],
  ['return rate', typed('3')],
  ['name', typed('Iris Calloway')],
  ['role', typed('Director')],
];

/** The papers that lie elsewhere, by words of the checklist's lines. */
const attached = [
  ['Invoices that show', 'invoices.pdf'],
  ['Photos of products', 'packaging-photos.pdf'],
];

/** The papers that the text links to already. */
const listed = [
  ['The procedure for returns', 'returns-procedure.pdf'],
  ['Removal order confirmation', 'destruction-certificate.pdf'],
];

async function begin(editor) {
  await editor.command('Plan of Action: New Plan of Action');
  step('Plan of Action: New Plan of Action');
  const folder = path.basename(editor.folder);
  for (const [number, answer, pick] of [[1, 'Used sold as new', true], [2, 'A2XK3J9Q4L7T1M'], [3, '2026-05-11'],
    [4, 'B0C4K7M2QX, B0D9T3W5RL'], [5, folder, true]]) {
    await editor.answer(`New Plan of Action (${number}/5)`, answer, { pick });
    step(`Question ${number}: ${answer === folder ? 'the open folder' : answer}`);
  }
  await editor.untilShown(name);
}

async function fill(editor) {
  const place = editor.page.locator('[id="status.editor.selection"]');
  for (const [field, write] of fields) {
    // The field is selected, with its brackets, wherever it is repeated: the writer is where she
    // believes to be.
    await until(async () => {
      const selected = /\((\d+) (characters )?selected\)/.exec(await place.innerText());
      return selected && Number(selected[1]) % (field.length + 2) === 0;
    }, `the field [${field}]`);
    step(`Field "${field}": ${await write(editor)}`);
  }
  await editor.press('Escape');
  await editor.untilText(name, /Iris Calloway, Director/);
}

/** A sentence of her own, too vague at first. */
async function addSentence(editor) {
  await editor.goToWords(name, '## Root Cause');
  await editor.press('ArrowUp');
  await editor.press('Enter');
  await editor.type('Recently we stopped the sale of both products.');
  await editor.press('Enter');
  step('Above "## Root Cause": Enter, Recently we stopped the sale of both products. Enter');
  await editor.untilProblem('"Recently"');
  await editor.goToWords(name, 'Recently');
  await editor.fix('by a date');
  await editor.untilText(name, /On \[date\] we stopped/);
  await editor.type('12 May 2026');
  step('On "Recently": the fix, and 12 May 2026 in its field');
  await editor.untilNoProblem('"Recently"');
}

async function gather(editor, elsewhere) {
  for (const [document, file] of attached) {
    await editor.command('Plan of Action: Attach Evidence');
    await editor.answer('Attach Evidence', document, { pick: true });
    await editor.chooseFile(`Attach: ${document}`, path.join(elsewhere, file));
    await editor.untilText(name, new RegExp(`- \\[x\\] ${document}.+\\(attachments/${file}\\)`));
    step(`Plan of Action: Attach Evidence, "${document}…", ${file}`);
  }
  for (const [document, file] of listed) {
    await editor.goToWords(name, document);
    await editor.press('End', 2); // the first goes to where the line is wrapped
    await editor.type(' ([copy](');
    await editor.accept(file);
    await editor.type('))');
    step(`Behind "${document}…": ([copy](, choose ${file}, ))`);
  }
  await editor.command('Plan of Action: Tick Evidence');
  await editor.asked('Tick Evidence');
  for (const [document] of listed) await editor.choices.filter({ hasText: document }).click();
  await editor.confirm();
  const text = await editor.untilText(name, /^(?![^]*- \[ \])/);
  for (const [document, file] of listed) {
    assert.match(text, new RegExp(`- \\[x\\] ${document}.+ \\(\\[copy\\]\\(attachments/${file}\\)\\)\n`));
  }
  step('Plan of Action: Tick Evidence, those two, OK');
}

test('a whole appeal is written', async (editor) => {
  const elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), 'poa-papers-'));
  for (const [, file] of attached) fs.copyFileSync(path.join(papers, file), path.join(elsewhere, file));
  await begin(editor);
  await fill(editor);
  await addSentence(editor);
  await gather(editor, elsewhere);
  fs.rmSync(elsewhere, { recursive: true });

  await until(async () => /100 percent ready, 0 errors, 0 warnings/.test(await editor.status()), 'a plan that is ready');
  await editor.allProblems();
  await editor.shot('written');
  const report = execFileSync(editor.program, ['check', '--today', '2026-05-29', '--fail-on', 'warning', name],
    { cwd: editor.folder, encoding: 'utf8' });
  assert.doesNotMatch(report, /: (error|warning): /);

  const keep = process.env.POA_KEEP;
  if (keep === undefined) return;
  fs.writeFileSync(path.join(keep, 'written-in-vscode.poa.md'), await editor.text(name));
  fs.writeFileSync(path.join(keep, 'written-in-vscode.steps.txt'), `${steps.join('\n')}\n`);
});
