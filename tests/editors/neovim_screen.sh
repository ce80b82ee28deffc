#!/usr/bin/env bash
# Neovim as a person sees it, in a terminal on a screen of its own: neovim_screen.sh PROGRAM [NVIM [PICTURE]]
# With PICTURE, the screen is kept there: editors/neovim/picture.png is one.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/editor.sh"
nvim=${2:-nvim}
picture=${3-}
packages='(Debian: apt-get install kitty xvfb imagemagick fonts-jetbrains-mono libgl1-mesa-dri)'
command -v "$nvim" >/dev/null || skip "there is no $nvim on this machine (Debian: apt-get install neovim)"
for tool in kitty Xvfb import; do
  command -v "$tool" >/dev/null || skip "there is no $tool on this machine $packages"
done

screen= window=
end() {
  [[ -z "$window" ]] || kill "$window" 2>/dev/null || true
  [[ -z "$screen" ]] || kill "$screen" 2>/dev/null || true
  wait
  rm -rf "$home"
}
mkdir -p "$home/.config/nvim" "$home/.local/share/nvim/site/pack/poa/start"
cp -r "$here/../../editors/neovim" "$home/.local/share/nvim/site/pack/poa/start/poa"
cat >"$home/.config/nvim/init.lua" <<'LUA'
if vim.lsp.enable then
  vim.lsp.enable('poa')
end
vim.diagnostic.config({ virtual_text = true })
vim.o.background = 'dark'
vim.o.termguicolors = true
vim.o.number = true
vim.o.signcolumn = 'yes'
vim.o.linebreak = true
vim.o.swapfile = false
vim.o.statusline = " %f %m%=%{v:lua.require'poa'.status()}  %l:%c "
LUA

# Without -noreset the screen starts anew whenever its only guest leaves.
exec {number}<> <(:)
Xvfb -displayfd "$number" -noreset -screen 0 1180x736x24 >/dev/null 2>&1 &
screen=$!
read -r -t 30 display <&"$number" || {
  echo "FAILED  Xvfb opens no screen"
  exit 1
}

cd "$home/appeal"
DISPLAY=":$display" LIBGL_ALWAYS_SOFTWARE=1 as_user kitty --config NONE --listen-on "unix:$home/terminal" \
  -o allow_remote_control=yes -o update_check_interval=0 -o remember_window_size=no -o font_family='JetBrains Mono' \
  -o initial_window_width=1180 -o initial_window_height=736 -o font_size=13 -o window_padding_width=8 -o cursor_blink_interval=0 \
  -o background=#14161b "$nvim" "${appeal##*/}" 2>"$home/messages" &
window=$!
terminal() { kitty @ --to "unix:$home/terminal" "$@"; }

# Waits until the screen shows words.
see() {
  local patience
  for ((patience = 300; patience > 0; patience--)); do
    if terminal get-text 2>/dev/null | grep -qF -- "$1"; then
      echo "ok      on the screen: $1"
      return 0
    fi
    sleep 0.1
  done
  echo "FAILED  not on the screen: $1"
  terminal get-text || cat "$home/messages"
  exit 1
}

see '# Plan of Action'
see 'POA 70%'
terminal send-text '11Gzt25G' # the line of "We will stop buying from Marlow Trade Ltd soon."
terminal send-text ':lua vim.diagnostic.open_float()\r'
see '"will stop" is a promise'
terminal send-text ':echo\r'
[[ -z "$picture" ]] || DISPLAY=":$display" import -window root "$picture"
terminal send-text "Go\r$vague\x1b"
see '"shortly" '
"$nvim" --version | head -1
