#!/usr/bin/env bash
# The tests in real editors that are too heavy for every run: all.sh PROGRAM
# Newer editors than this Debian's are tried where they are named: POA_NEOVIMS, POA_EMACSES and POA_HELIXES, each a
# list of programs with blanks between them.
set -uo pipefail
program=$1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
failed=() skipped=()

try() {
  local name="$*" code=0
  printf -- '-- %s\n' "$name"
  "$here/$1" "$program" "${@:2}" || code=$?
  case $code in
    0) ;;
    77) skipped+=("$name") ;;
    *) failed+=("$name") ;;
  esac
}

for neovim in nvim ${POA_NEOVIMS-}; do
  try neovim.sh "$neovim"
  try neovim.sh "$neovim" neovim_appeal.lua
  try neovim_screen.sh "$neovim"
done
for emacs in emacs ${POA_EMACSES-}; do try emacs.sh "$emacs"; done
for helix in hx ${POA_HELIXES-}; do try helix.sh "$helix"; done
try vim.sh
try kate.sh
try vscode_e2e.sh

printf '\n%d skipped, %d failed\n' "${#skipped[@]}" "${#failed[@]}"
[[ ${#skipped[@]} -eq 0 ]] || printf 'skipped: %s\n' "${skipped[@]}"
[[ ${#failed[@]} -eq 0 ]] || printf 'FAILED:  %s\n' "${failed[@]}"
[[ ${#failed[@]} -eq 0 ]]
