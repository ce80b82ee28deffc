#!/usr/bin/env bash
# Vim with ALE and the lines of the README: vim.sh PROGRAM
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/editor.sh"
vim --version 2>/dev/null | grep -q '+channel' && [[ -d /usr/share/vim-ale || -d /usr/share/vim/vimfiles/pack ]] ||
  skip "there is no Vim with ALE on this machine (Debian: apt-get install vim-nox vim-ale)"

mkdir -p "$home/.vim/after/plugin"
lines_of_readme Vim vim >"$home/.vim/after/plugin/poa.vim"
cat >"$home/.vimrc" <<'VIM'
set nocompatible noswapfile
filetype plugin on
packadd! ale
VIM
# A terminal, which Vim needs to work as it does for a person.
as_user env VAGUE="$vague" REPORT="$home/report" timeout 100 \
  script -qec "vim -S $here/vim.vim $appeal" /dev/null </dev/null >"$home/screen" || failed=$?
cat "$home/report"
exit "${failed:-0}"
