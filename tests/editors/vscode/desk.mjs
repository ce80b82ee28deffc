// A seller's desk: the editor, opened on a folder, for the tests of one file, which run one after the
// other in it.
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

/** Puts the sample appeal and its papers into a folder. */
export function putSample(folder) {
  for (const name of [sample, 'attachments']) {
    fs.cpSync(path.join(examples, name), path.join(folder, name), { recursive: true });
  }
}

/** Gives `test`, whose body takes the editor. `prepare` fills the folder; `options` are Editor.open's. */
export function atDesk({ prepare = putSample, ...options } = {}) {
  let editor;
  before(async () => {
    const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'poa-case-')), 'Appeal');
    fs.mkdirSync(folder);
    prepare(folder);
    editor = await Editor.open({ vsix, folder, shots, ...options });
  });
  after(async () => {
    if (editor === undefined) return;
    await editor.close();
    fs.rmSync(path.dirname(editor.folder), { recursive: true, force: true });
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
