#!/usr/bin/env bash
# Kate with the lines of the README, on a display of its own; what it shows is read off a picture: kate.sh PROGRAM
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/editor.sh"
for need in kate:kate Xvfb:xvfb xdotool:xdotool openbox:openbox dbus-run-session:dbus-x11 import:imagemagick \
  tesseract:tesseract-ocr; do
  command -v "${need%%:*}" >/dev/null || skip "there is no ${need%%:*} on this machine (Debian: apt-get install ${need#*:})"
done

mkdir -p "$home/.config/kate/lspclient"
mkdir -m 700 "$home/run"
lines_of_readme Kate json >"$home/.config/kate/lspclient/settings.json"
# What a click on "LSP Client" in Kate's list of plugins writes.
printf '[General]\nShow welcome view for new window=false\n[Kate Plugins]\nlspclientplugin=true\n' >"$home/.config/katerc"
printf '\n%s\n' "$vague" >>"$appeal"

display=:$((100 + RANDOM % 400))
Xvfb "$display" -screen 0 1600x1000x24 >/dev/null 2>&1 &
xvfb=$!
end() {
  cp "$home/screen.png" "${POA_PICTURE:-/dev/null}" 2>/dev/null || true
  kill "$xvfb" 2>/dev/null || true
  rm -rf "$home"
}
sleep 1
export DISPLAY=$display PICTURE=$home/screen.png
as_user env XDG_RUNTIME_DIR="$home/run" timeout 140 dbus-run-session -- bash -c '
  openbox &
  kate --startanon "$1" &
  for _ in {1..10}; do
    sleep 1
    window=$(xdotool search --onlyvisible --name Kate | tail -1) || continue
    xdotool windowsize "$window" 1600 980 windowmove "$window" 0 0 windowactivate "$window" key ctrl+Home
    sleep 2
    import -window root "$PICTURE"
    if tesseract "$PICTURE" - --psm 11 2>/dev/null | grep -qiE "can.t be checked|reads as an excuse|is a promise"; then
      echo "ok      a finding on the screen"
      found=1
      break
    fi
  done
  kill %2 %1
  [[ ${found-} ]] || echo "FAILED  no finding on the screen"' -- "$appeal" 2>"$home/messages" | tee "$home/report"
kate --version 2>/dev/null || true
grep -q '^ok' "$home/report"
