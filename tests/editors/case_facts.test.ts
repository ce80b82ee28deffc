// What a new plan takes over from the seller's answers. Run by vscode.sh.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attachmentLink, freeName } from '../../editors/vscode/src/attachment';
import { checkAsins, checkDate, checkSellerId, fillIn } from '../../editors/vscode/src/case_facts';

const template =
  '---\nsuspension: patent\nseller-id: "${1:[seller id]}"\nmarketplace: "${2|[marketplace],US|}"\n' +
  'notice-date: "${3:[notice date]}"\n---\n\nYour notice of ${3} about ${1}; ${13:[date]}.\n';

test('the facts stand wherever the template has their fields', () => {
  const filled = fillIn(template, {
    sellerId: 'A2XK3J9Q4L7T1M',
    noticeDate: '2026-05-11',
    asins: ['B0C4K7M2QX', 'B0D9T3W5RL'],
  });
  assert.equal(
    filled,
    '---\nsuspension: patent\nseller-id: "A2XK3J9Q4L7T1M"\nmarketplace: "${2|[marketplace],US|}"\n' +
      'notice-date: "2026-05-11"\nasins: [B0C4K7M2QX, B0D9T3W5RL]\n---\n\n' +
      'Your notice of 2026-05-11 about A2XK3J9Q4L7T1M; ${13:[date]}.\n',
  );
});

test('what the user leaves open stays a field', () => {
  assert.equal(fillIn(template, { sellerId: '', noticeDate: '', asins: [] }), template);
});

test('what cannot be right is told while it is typed', () => {
  assert.equal(checkSellerId('A2XK3J9Q4L7T1M'), undefined);
  assert.match(checkSellerId('Lumora') ?? '', /begins with A/);
  assert.equal(checkDate('2024-02-29'), undefined);
  for (const date of ['2026-02-29', '2026-13-01', '11.5.2026', '2026-5-1']) {
    assert.match(checkDate(date) ?? '', /year-month-day/, date);
  }
  assert.equal(checkAsins('B0C4K7M2QX, B0D9T3W5RL;0306406152'), undefined);
  assert.match(checkAsins('B0C4K7M2QX B0C4K7M2Q') ?? '', /"B0C4K7M2Q"/);
});

test('an attachment never takes the place of another', () => {
  assert.equal(freeName('loa.pdf', new Set()), 'loa.pdf');
  assert.equal(freeName('loa.pdf', new Set(['loa.pdf', 'loa-2.pdf'])), 'loa-3.pdf');
  assert.equal(freeName('README', new Set(['README'])), 'README-2');
});

test('a link leads to its file whatever the file is called', () => {
  assert.equal(attachmentLink('attachments/loa_lumora.pdf'), '[loa lumora](attachments/loa_lumora.pdf)');
  assert.equal(attachmentLink('a b/x (1)%.pdf'), '[x (1)%](a%20b/x%20%281%29%25.pdf)');
});
