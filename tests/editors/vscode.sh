#!/usr/bin/env bash
# Tests what of the VS Code extension needs no editor: its types, and the choice of the program.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
extension=$here/../../editors/vscode

if ! command -v node >/dev/null || [[ ! -d $extension/node_modules ]]; then
  echo "SKIPPED: the extension's packages are not installed (npm ci in editors/vscode)"
  exit 77
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$extension"
node_modules/.bin/tsc --noEmit
node_modules/.bin/esbuild "$here/server_path.test.ts" --bundle --platform=node --format=cjs \
  --log-level=warning --outfile="$work/server_path.test.cjs"
node --test "$work/server_path.test.cjs"
