#!/usr/bin/env bash
# Tests what of the VS Code extension needs no editor: its types, the choice of the program, what a new
# plan takes over, and that its packages come from no host in particular.
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
for lock in package-lock.json "$here/vscode/package-lock.json"; do
  if grep -n '"resolved": "http' "$lock"; then
    echo "$lock names the host of a registry: npm install with omit-lockfile-registry-resolved"
    exit 1
  fi
done
for name in server_path case_facts own_settings; do
  node_modules/.bin/esbuild "$here/$name.test.ts" --bundle --platform=node --format=cjs \
    --log-level=warning --outfile="$work/$name.test.cjs"
done
node --test "$work"/*.test.cjs
