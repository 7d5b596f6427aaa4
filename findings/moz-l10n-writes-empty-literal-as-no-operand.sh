#!/usr/bin/env bash
# moz.l10n 0.15.0, Python 3.11: an empty literal as the operand of a MessageFormat 2 placeholder.
#
# `{|| :string}` formats the empty text, `{:string}` calls the function without an operand, which `:string` answers with an
# error and a fallback in the output (Unicode MessageFormat 2.0, "The :string function", operands). Both are valid, and a
# reader that keeps a model of the message is expected to write back the one that it read. The writer drops the literal:
# the message comes out as another one, and a placeholder of nothing else as `{}`, which is no MessageFormat 2 at all and
# which the library refuses. In options and keys, `||` is kept.
#
# Seen:
#   {|| :string}   -> {:string}         {||} -> {}, refused: Invalid name or number
#   {$x :f o=||}   -> {$x :f o=||}
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check moz.l10n==0.15.0
"$folder/venv/bin/python" - <<'PYTHON'
from moz.l10n.formats.mf2 import MF2ParseError, mf2_parse_message, mf2_serialize_message

for source, expected in ("{|| :string}", "{:string}"), ("{||}", "{}"), ("{$x :f o=||}", "{$x :f o=||}"):
    written = "".join(mf2_serialize_message(mf2_parse_message(source)))
    print(f"{source:13} -> {written}")
    assert written == expected, f"changed: {expected!r} was seen before"

try:
    mf2_parse_message("{}")
except MF2ParseError as error:
    print("{}:", str(error).splitlines()[0])
else:
    raise AssertionError("changed: '{}' was refused before")
PYTHON
echo "as seen before"
