// A seller's desk: the editor, opened on a folder with the sample appeal and its papers, for the tests
// of one file, which run one after the other in it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Editor } from './editor.mjs';

const { POA_VSIX: vsix, POA_SHOTS: shots, POA_EXAMPLES: examples } = process.env;
export const sample = 'flasks.poa.md';

/** A picture of what is on the screen where a test fails. */
async function failed(editor, name) {
  const picture = path.join(shots, `failed: ${name.replaceAll('/', ' ')}.png`);
  await editor.page.screenshot({ path: picture }).catch(() => {}); // the editor may be what failed
}

/** Gives `test`, whose body takes the editor. `prepare` puts more into the folder; `options` are Editor.open's. */
export function atDesk({ prepare = () => {}, ...options } = {}) {
  let editor;
  before(async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'poa-case-'));
    fs.cpSync(path.join(examples, sample), path.join(folder, sample));
    fs.cpSync(path.join(examples, 'attachments'), path.join(folder, 'attachments'), { recursive: true });
    prepare(folder);
    editor = await Editor.open({ vsix, folder, shots, ...options });
  });
  after(async () => {
    if (editor === undefined) return;
    await editor.close();
    fs.rmSync(editor.folder, { recursive: true, force: true });
  });
  return (name, body) =>
    test(name, async () => {
      try {
        await editor.leaveAll();
        await body(editor);
      } catch (error) {
        await failed(editor, name);
        throw error;
      }
    });
}
