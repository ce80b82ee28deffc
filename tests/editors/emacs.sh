#!/usr/bin/env bash
# Emacs with Eglot and the lines of the README: emacs.sh PROGRAM [EMACS]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/editor.sh"
emacs=${2:-emacs}
command -v "$emacs" >/dev/null ||
  skip "there is no Emacs on this machine (Debian: apt-get install emacs-nox elpa-eglot elpa-markdown-mode)"
as_user "$emacs" --batch --eval "(progn (package-activate-all) (require 'eglot) (require 'markdown-mode))" 2>/dev/null ||
  skip "Emacs lacks Eglot or markdown-mode (Debian: apt-get install elpa-eglot elpa-markdown-mode)"

lines_of_readme Emacs elisp >"$home/.emacs"
as_user env APPEAL="$appeal" VAGUE="$vague" timeout 100 "$emacs" --batch \
  -f package-activate-all -l markdown-mode -l "$home/.emacs" -l "$here/emacs.el"
