#!/usr/bin/env bash
# Tests the Neovim plugin in the Neovim that is on this machine: neovim.sh PROGRAM [NVIM [SCRIPT]]
set -euo pipefail
program=$(realpath "$1")
nvim=${2:-nvim}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

if ! command -v "$nvim" >/dev/null; then
  echo "SKIPPED: there is no Neovim on this machine (Debian: apt-get install neovim)"
  exit 77
fi

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir "$home/bin" "$home/appeal"
ln -s "$program" "$home/bin/poa"
cp -r "$here/../examples/." "$home/appeal"
cp -r "$here/../../editors/neovim" "$home/plugin"
printf '# A readme\n\nWe will do better soon.\n' >"$home/appeal/README.md"

# Runs a script in that Neovim. The plugin is loaded as a user's package would be, before the first file.
run() {
  local failed=
  env HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" \
    XDG_STATE_HOME="$home/state" XDG_CACHE_HOME="$home/cache" PATH="$home/bin:$PATH" \
    POA_PLUGIN="$home/plugin" POA_TESTS="$here" \
    "$nvim" --clean --headless --cmd "set runtimepath^=$home/plugin noswapfile" \
    --cmd "cd $home/appeal" --cmd "autocmd VimEnter * ++nested luafile $here/$1" \
    >"$home/report" 2>"$home/messages" </dev/null || failed=$?
  cat "$home/report"
  [[ ! $failed ]] || cat "$home/messages"
  return "${failed:-0}"
}

failed=0
for script in ${3:-neovim.lua neovim_flows.lua}; do
  run "$script" || failed=1
done
exit "$failed"
