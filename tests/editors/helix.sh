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

see '# Plan of Action'
sleep 1 # until the first findings are there: the list is of those that are there when it opens
terminal send-keys Space d
see 'will stop'
terminal send-keys Escape
terminal send-keys g e o
terminal send-keys -l "$vague"
terminal send-keys Escape
sleep 1
terminal send-keys Space d
terminal send-keys -l 'soon'
see '"soon"'
"$hx" --version
