// Names of attachments and links to them. Knows nothing of VS Code, so that tests can.

/** A name that is not taken: "invoice.pdf" → "invoice-2.pdf". */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const ending = dot > 0 ? name.slice(dot) : '';
  for (let number = 2; ; number++) {
    const next = `${stem}-${number}${ending}`;
    if (!taken.has(next)) return next;
  }
}

/** A Markdown link with the file's name for its text, as the server writes them. */
export function attachmentLink(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const words = (dot > 0 ? name.slice(0, dot) : name).replace(/[\x00-\x1f_[\]{}|`*<>\\]/g, ' ');
  const target = path.replace(
    /[\x00-\x20()<>{}|%#?\\]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `[${words}](${target})`;
}
