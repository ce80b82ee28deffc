#!/usr/bin/env bash
# Helix with the lines of the README, in a terminal: helix.sh PROGRAM [HX]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/editor.sh"
hx=${2:-hx}
command -v "$hx" >/dev/null || skip "there is no Helix on this machine (Debian 13 and later: apt-get install hx)"
command -v tmux >/dev/null || skip "there is no tmux on this machine (Debian: apt-get install tmux)"

terminal() { tmux -S "$home/terminal" "$@"; }
end() {
  terminal kill-server 2>/dev/null || true
  rm -rf "$home"
}
mkdir -p "$home/.config/helix"
lines_of_readme Helix toml >"$home/.config/helix/languages.toml"

as_user tmux -S "$home/terminal" -f /dev/null new-session -d -x 160 -y 40 -c "$home/appeal" "$hx $appeal"

# Waits until the screen shows words.
see() {
  local patience
  for ((patience = 300; patience > 0; patience--)); do
    if terminal capture-pane -p | grep -qF -- "$1"; then
      echo "ok      on the screen: $1"
      return 0
    fi
    sleep 0.1
  done
  echo "FAILED  not on the screen: $1"
  terminal capture-pane -p
  exit 1
}

# Opens the list of findings until it shows words: it holds those that are there when it opens.
list() {
  local patience
  for ((patience = 30; patience > 0; patience--)); do
    terminal send-keys Space d
    terminal send-keys -l "$2"
    sleep 1
    if terminal capture-pane -p | grep -qF -- "$1"; then break; fi
    terminal send-keys Escape
    sleep 0.2
  done
  see "$1"
  terminal send-keys Escape
}

see '# Plan of Action'
list '"will stop" is a promise' 'will'
terminal send-keys g e o
terminal send-keys -l "$vague"
terminal send-keys Escape
list '"shortly"' 'shortly'
"$hx" --version
