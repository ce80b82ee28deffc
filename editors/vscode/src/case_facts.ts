// What a seller knows of the case before a word is written. Knows nothing of VS Code, so that tests can.

export interface CaseFacts {
  /** Empty where the user left it for later, like the date. */
  readonly sellerId: string;
  /** As 2026-05-11. */
  readonly noticeDate: string;
  readonly asins: readonly string[];
}

/** What is wrong with it, for the user; nothing where it can be right. */
export function checkSellerId(id: string): string | undefined {
  if (/^A[A-Z0-9]{9,15}$/.test(id)) return undefined;
  return 'A seller ID begins with A, followed by capital letters and digits, such as A2XK3J9Q4L7T1M.';
}

export function checkDate(date: string): string | undefined {
  const shaped = /^\d{4}-\d{2}-\d{2}$/.test(date);
  const read = new Date(`${date}T00:00:00Z`);
  // A day that there is not, such as the 31st of June, is read as another one, or as none.
  if (shaped && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date)) return undefined;
  return 'Write the date as year-month-day, such as 2026-05-11.';
}

export function checkAsins(asins: string): string | undefined {
  const wrong = asins.split(/[\s,;]+/).find((asin) => asin !== '' && !/^(B0[A-Z0-9]{8}|\d{9}[\dX])$/.test(asin));
  return wrong && `"${wrong}" is no ASIN: it has ten capital letters and digits and begins with B0.`;
}

/** The template's snippet with the field of this placeholder filled in, wherever it is repeated. */
function fillField(snippet: string, placeholder: string, value: string): string {
  const at = snippet.indexOf(`:[${placeholder}]}`);
  const number = at < 0 ? undefined : /\$\{(\d+)$/.exec(snippet.slice(0, at))?.[1];
  if (value === '' || number === undefined) return snippet;
  return snippet
    .replaceAll(`\${${number}:[${placeholder}]}`, () => value)
    .replaceAll(`\${${number}}`, () => value);
}

/** The template's snippet with the facts in the places of its fields. */
export function fillIn(snippet: string, facts: CaseFacts): string {
  const filled = fillField(
    fillField(snippet, 'seller id', facts.sellerId),
    'notice date',
    facts.noticeDate,
  );
  if (facts.asins.length === 0) return filled;
  // At the end of the front matter, which every template begins with.
  return filled.replace(/\n---\n/, () => `\nasins: [${facts.asins.join(', ')}]\n---\n`);
}
