import assert from 'node:assert/strict';
import test from 'node:test';

import { ownSettings } from '../../editors/vscode/src/own_settings';

test('the server is told only what the user has set', () => {
  const settings = {
    maxWords: 800,
    files: [],
    exceptions: ['circle back'],
    rules: { blame: 'off' },
    server: { path: '/opt/poa' },
  };
  const told = ownSettings(settings, (key) => {
    switch (key) {
      case 'exceptions':
        return { globalValue: ['circle back'] };
      case 'rules':
        return { workspaceFolderValue: { blame: 'off' } };
      case 'server':
        return { globalValue: { path: '/opt/poa' } };
      default:
        return {}; // the manifest's default alone
    }
  });
  assert.deepEqual(told, { exceptions: ['circle back'], rules: { blame: 'off' } });
});

test('a setting that is unknown or set to nothing is the manifest’s', () => {
  assert.deepEqual(ownSettings({ outline: true }, () => undefined), {});
});

test('false is a setting like any other', () => {
  assert.deepEqual(ownSettings({ outline: false }, () => ({ workspaceValue: false })), {
    outline: false,
  });
});
