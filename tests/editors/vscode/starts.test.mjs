// Whether the packaged program answers whenever it is started, and ends with who started it. Run by
// ../vscode_e2e.sh.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';

let folder;
let program;

before(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'poa-package-'));
  execFileSync('unzip', ['-q', process.env.POA_VSIX, 'extension/server/*', '-d', folder]);
  program = path.join(folder, 'extension/server/poa');
  fs.chmodSync(program, 0o755);
});

after(() => fs.rmSync(folder, { recursive: true, force: true }));

function framed(message) {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** Starts it, as the extension does, and gives the server's name once it has answered. */
async function start() {
  const server = spawn(program, ['serve', '--log-level', 'warn'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(server, 'exit');
  let answer = '';
  server.stdout.setEncoding('utf8');
  server.stdin.write(framed({
    id: 1,
    method: 'initialize',
    params: { processId: process.pid, rootUri: null, capabilities: {} },
  }));
  for await (const piece of server.stdout) {
    answer += piece;
    if (answer.includes('"serverInfo"') && answer.includes('"id":1')) break;
  }
  server.stdin.end(); // the editor is gone
  await ended;
  return /"serverInfo":\{"name":"([^"]+)"/.exec(answer)?.[1];
}

test('1,000 of 1,000 starts are answered, and each program ends with its editor', { timeout: 600_000 }, async () => {
  const answers = [];
  for (let i = 0; i < 1000; i++) answers.push(await start());
  assert.equal(answers.filter((name) => name === 'poa').length, 1000);
});
