# For the tests of one editor each: sourced with PROGRAM as the first argument. Sets up an empty home with
# `poa` in the PATH and the example appeals in $home/appeal, and ends with it.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=$(realpath "$1")
home=$(mktemp -d)
end() { rm -rf "$home"; }
trap end EXIT
mkdir -p "$home/bin" "$home/appeal"
ln -s "$program" "$home/bin/poa"
cp -r "$here/../examples/." "$home/appeal"
appeal=$home/appeal/flasks.poa.md
vague='We will improve several things shortly.' # typed by each test; "shortly" is no date

# Runs a command as a new user of this machine.
as_user() {
  env HOME="$home" XDG_CONFIG_HOME="$home/.config" XDG_DATA_HOME="$home/.local/share" \
    XDG_STATE_HOME="$home/.local/state" XDG_CACHE_HOME="$home/.cache" LANG=C.UTF-8 \
    PATH="$home/bin:$PATH" "$@"
}

skip() {
  echo "SKIPPED: $1"
  exit 77
}

# The lines that editors/README.md tells to add, of the section EDITOR and the language LANGUAGE.
lines_of_readme() {
  sed -n "/^## $1\$/,/^## /p" "$here/../../editors/README.md" | sed -n "/^\`\`\`$2\$/,/^\`\`\`\$/p" | sed '/^```/d'
}
