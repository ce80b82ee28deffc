// Packages the extension for one platform, with the program in it.
//
//   npm run package -- [--target linux-x64] [--program ../../build/poa] [--out ../../build]
//
// The rules' settings are asked of the program itself, so that they are those it knows.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const folder = path.dirname(import.meta.dirname);
const build = path.join(folder, '../../build');
const { values: options } = parseArgs({
  options: {
    target: { type: 'string', default: 'linux-x64' },
    program: { type: 'string', default: path.join(build, 'poa') },
    out: { type: 'string', default: build },
  },
});

/** The rules as `poa explain` lists them: two spaces, the name, the severity, what it flags. */
function rules(program) {
  const list = execFileSync(program, ['explain'], { encoding: 'utf8' });
  const found = [...list.matchAll(/^ {2}([a-z-]+) +(error|warning|info|hint) +(.+)$/gm)];
  if (found.length === 0) throw new Error(`${program} explain lists no rules`);
  return found.map(([, name, severity, flags]) => ({ name, severity, flags }));
}

/** The manifest with a description and a severity to choose for each rule. */
function manifest(program) {
  const contents = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  delete contents.scripts;
  delete contents.devDependencies;
  const setting = contents.contributes.configuration.properties['poa.rules'];
  const severities = { type: 'string', enum: ['error', 'warning', 'info', 'hint', 'off'] };
  setting.properties = Object.fromEntries(
    rules(program).map(({ name, severity, flags }) => [
      name,
      {
        ...severities,
        description: `${flags} Usually: ${severity}.`,
      },
    ]),
  );
  setting.additionalProperties = severities; // the groups' names
  return `${JSON.stringify(contents, null, 2)}\n`;
}

/** The libraries that a Linux program needs and that not every machine has. */
function libraries(program) {
  const everywhere = /^(lib(c|m|dl|rt|pthread)\.so|ld-linux)/;
  const headers = execFileSync('readelf', ['-d', program], { encoding: 'utf8' });
  return [...headers.matchAll(/\(NEEDED\).*\[(.+)\]/g)]
    .map(([, name]) => name)
    .filter((name) => !everywhere.test(name));
}

const stage = fs.mkdtempSync(path.join(os.tmpdir(), 'poa-vscode-'));
try {
  const put = (from, to = from) => {
    const target = path.join(stage, to);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.copyFileSync(path.resolve(folder, from), target);
    return target;
  };
  const program = path.resolve(options.program);
  const name = options.target.startsWith('win32') ? 'poa.exe' : 'poa';
  fs.chmodSync(put(program, `server/${name}`), 0o755);
  if (options.target.startsWith('linux')) {
    const needed = libraries(program);
    if (needed.length > 0) {
      console.warn(`The program needs ${needed.join(', ')}, which not every machine has: ` +
        '`./bootstrap run` in a fresh clone, with a network, builds one that needs nothing.');
    }
  }
  fs.writeFileSync(path.join(stage, '.vscodeignore'), ''); // all that is staged belongs in
  put('dist/extension.js');
  put('icon.png');
  put('view.svg');
  put('schemas/poa.schema.json');
  put('README.md');
  fs.cpSync(path.join(folder, 'pictures'), path.join(stage, 'pictures'), { recursive: true });
  const examples = path.join(folder, '../../tests/examples');
  fs.cpSync(path.join(examples, 'attachments'), path.join(stage, 'sample/attachments'), { recursive: true });
  put('../../tests/examples/flasks.poa.md', 'sample/flasks.poa.md');
  put('../../CHANGELOG.md', 'CHANGELOG.md');
  put('../../LICENSE', 'LICENSE');
  fs.writeFileSync(path.join(stage, 'package.json'), manifest(program));

  const { version } = JSON.parse(fs.readFileSync(path.join(stage, 'package.json'), 'utf8'));
  const vsix = path.resolve(options.out, `poa-${options.target}-${version}.vsix`);
  execFileSync(
    path.join(folder, 'node_modules/.bin/vsce'),
    ['package', '--target', options.target, '--no-dependencies', '--allow-missing-repository',
      '--no-rewrite-relative-links', '--out', vsix],
    { cwd: stage, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  console.log(vsix);
} finally {
  fs.rmSync(stage, { recursive: true, force: true });
}
