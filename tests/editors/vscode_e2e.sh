#!/usr/bin/env bash
# Tests the packaged extension in the real VS Code. What is missing is installed first.
# Usage: vscode_e2e.sh PROGRAM [FOR_EDITORS [PICTURES]]
#   FOR_EDITORS  where the editor is installed; build/editors unless given
#   PICTURES     where the screenshots go; a folder of its own unless given
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
program=$(realpath "$1")
export POA_EDITORS=${2:-$root/build/editors}
export POA_SHOTS=${3:-$(mktemp -d -t poa-pictures-XXXXXX)}
export POA_EXAMPLES=$root/tests/examples

"$here/vscode/install.sh" "$POA_EDITORS"
mkdir -p "$POA_SHOTS"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(
  cd "$root/editors/vscode"
  [[ -d node_modules/esbuild ]] || npm ci --silent
  npm run --silent package -- --program "$program" --out "$work"
)
POA_VSIX=$(ls "$work"/*.vsix) node --test --test-concurrency=1 "$here/vscode/"*.test.mjs
echo "Screenshots: $POA_SHOTS"
