#!/bin/sh
# Installs termtool with its manual pages and completions, or takes it away again.
#
#   ./install.sh [--prefix FOLDER] [--uninstall]
#
# FOLDER is /usr/local for root, and ~/.local for everybody else. What was installed is listed in
# FOLDER/share/termtool/installed; only that is ever removed.
set -eu

usage() {
  echo "usage: install.sh [--prefix FOLDER] [--uninstall]" >&2
  exit 64
}

if [ "$(id -u)" -eq 0 ]; then prefix=/usr/local; else prefix=${HOME:?}/.local; fi
uninstall=no
while [ $# -gt 0 ]; do
  case $1 in
    --prefix) [ $# -ge 2 ] || usage; prefix=$2; shift 2 ;;
    --prefix=*) prefix=${1#--prefix=}; shift ;;
    --uninstall) uninstall=yes; shift ;;
    *) usage ;;
  esac
done
[ -n "$prefix" ] || usage
list=$prefix/share/termtool/installed

if [ "$uninstall" = yes ]; then
  if [ ! -f "$list" ]; then
    echo "install.sh: nothing is installed in $prefix" >&2
    exit 1
  fi
  while IFS= read -r file; do rm -f "$prefix/$file"; done <"$list"
  rm -f "$list"
  # What holds nothing any more goes too; folders in which others have put something stay.
  for folder in share/doc/termtool share/termtool; do
    [ ! -d "$prefix/$folder" ] || find "$prefix/$folder" -depth -type d -exec rmdir {} \; 2>/dev/null || true
  done
  echo "termtool is gone from $prefix"
  exit 0
fi

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
cd "$here"
mkdir -p "$prefix/share/termtool"
find bin share -type f | LC_ALL=C sort >"$list.new"
# What an older version had and this one has not.
if [ -f "$list" ]; then
  LC_ALL=C comm -23 "$list" "$list.new" | while IFS= read -r file; do rm -f "$prefix/$file"; done
fi
while IFS= read -r file; do
  mkdir -p "$prefix/$(dirname "$file")"
  # A new file takes the place of the old one, which may be running.
  cp "$file" "$prefix/$file.new"
  mv -f "$prefix/$file.new" "$prefix/$file"
done <"$list.new"
mv "$list.new" "$list"

echo "termtool is installed in $prefix/bin; 'man termtool' and 'termtool help' tell more"
case :${PATH:-}: in
  *:"$prefix"/bin:*) ;;
  *) echo "note: $prefix/bin is not in your PATH" ;;
esac
