#!/usr/bin/env bash
# Kate with the lines of the README, on a screen of its own that is read through accessibility: kate.sh PROGRAM
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/editor.sh"
packages='(Debian: apt-get install kate xvfb dbus at-spi2-core python3-gi gir1.2-atspi-2.0)'
for tool in kate Xvfb dbus-run-session /usr/libexec/at-spi-bus-launcher; do
  command -v "$tool" >/dev/null || skip "there is no $tool on this machine $packages"
done
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null ||
  skip "Python can't read a screen on this machine $packages"

screen=
end() {
  [[ -z "$screen" ]] || kill "$screen" 2>/dev/null || true # Kate ends with its screen, the rest with Kate
  wait
  rm -rf "$home"
}
mkdir -p "$home/.config/kate/lspclient"
mkdir -m 700 "$home/run"
lines_of_readme Kate json >"$home/.config/kate/lspclient/settings.json"

# Without -noreset the screen starts anew, and throws Kate out, whenever its only guest leaves.
exec {number}<> <(:)
Xvfb -displayfd "$number" -noreset >/dev/null 2>&1 &
screen=$!
read -r -t 30 display <&"$number" || {
  echo "FAILED  Xvfb opens no screen"
  exit 1
}

# The pipe closes when the last process that was started has ended, those of the buses too.
as_user env DISPLAY=":$display" QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LANGUAGE=en \
  XDG_RUNTIME_DIR="$home/run" dbus-run-session -- \
  /usr/bin/python3 -u "$here/kate.py" "$appeal" "$vague" '"shortly"' 2>"$home/messages" |
  sed -u /^SpiRegistry/d &
wait $! || {
  grep -v -e '^dbus-daemon' -e '^kf\.' -e ' "Not connected' "$home/messages" || true
  exit 1
}
QT_QPA_PLATFORM=offscreen as_user kate --version 2>/dev/null
