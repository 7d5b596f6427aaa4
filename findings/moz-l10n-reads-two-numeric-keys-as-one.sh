#!/usr/bin/env bash
# moz.l10n 0.15.0, Python 3.11: a MessageFormat 2 variant that is chosen by two exact numbers.
#
# `1 2 {{…}}` under `.match $x $y` is a variant with two keys, and a blank between them is all that the syntax asks for
# (Unicode MessageFormat 2.0, `variant = key *(s key) o quoted-pattern`). One expects it to be read like `one 2` or `1 few`.
# A number swallows the number behind it, though: the variant seems to have one key, and the message is refused. The
# library's own writer prints `|1| |2|`, which it reads, as `1 2`: what it wrote, it cannot read again.
#
# Seen:
#   one 2  read    1 few  read    |1| |2|  read, written as `1 2`
#   1 2    MF2ParseError: Variant key mismatch, expected 2 but found 1
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check moz.l10n==0.15.0
"$folder/venv/bin/python" - <<'PYTHON'
from moz.l10n.formats.mf2 import MF2ParseError, mf2_parse_message, mf2_serialize_message

def message(keys):
    return f".input {{$x :number}}\n.input {{$y :number}}\n.match $x $y\n{keys} {{{{a}}}}\n* * {{{{b}}}}"

def read(source):
    try:
        return mf2_parse_message(source)
    except MF2ParseError as error:
        return str(error).splitlines()[0]

for keys in "one 2", "1 few", "1 2", "|1| |2|":
    result = read(message(keys))
    print(f"{keys:8}", result if isinstance(result, str) else "read")
    assert isinstance(result, str) == (keys == "1 2"), "changed"
assert read(message("1 2")) == "Variant key mismatch, expected 2 but found 1", "changed"

written = "".join(mf2_serialize_message(read(message("|1| |2|"))))
print("written:", written.splitlines()[-2])
assert written == message("1 2"), "changed"
PYTHON
echo "as seen before"
