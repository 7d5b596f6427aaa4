#!/usr/bin/env bash
# docx2python 3.7.1, Python 3.11: hyphens at which no line ends, moved text, and text boxes.
#
# `w:noBreakHyphen` is a hyphen (ISO/IEC 29500-1 §17.3.3.18) that word processors put into `sub-item` on one key, and one expects
# to read it. It is dropped, so that two words are one. Text that was moved away is printed where it was, though deleted
# text is not; and a text box is printed twice: `mc:Choice` and `mc:Fallback` are two forms of one thing, of which a reader
# shows one (ISO/IEC 29500-3 §7.6).
#
# Seen:
#   sub<w:noBreakHyphen/>item                        -> 'subitem'
#   a<w:moveFrom> b</w:moveFrom><w:del> c</w:del>    -> 'a b'
#   a text box with 'boxed', in both forms           -> 'boxed' twice
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check docx2python==3.7.1 python-docx==1.2.0
FOLDER="$folder" "$folder/venv/bin/python" - <<'PYTHON'
import os

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx2python import docx2python

ANN = 'w:author="Ann" w:date="2026-01-01T00:00:00Z"'
PATH = os.path.join(os.environ["FOLDER"], "a.docx")
SHAPES = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def text(content):
    document = docx.Document()
    document.element.body.insert(0, parse_xml(f"<w:p {nsdecls('w')} {SHAPES}>{content}</w:p>"))
    document.save(PATH)
    with docx2python(PATH) as read:
        return read.text.split()


def run(letters):
    return f'<w:r><w:t xml:space="preserve">{letters}</w:t></w:r>'


box = f"<w:txbxContent><w:p>{run('boxed')}</w:p></w:txbxContent>"
cases = [
    ("<w:r><w:t>sub</w:t><w:noBreakHyphen/><w:t>item</w:t></w:r>", ["subitem"]),
    (
        f'{run("a")}<w:moveFrom w:id="1" {ANN}>{run(" b")}</w:moveFrom>'
        f'<w:del w:id="2" {ANN}><w:r><w:delText xml:space="preserve"> c</w:delText></w:r></w:del>',
        ["a", "b"],
    ),
    (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>'
        f"{box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{box}"
        "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
        ["boxed", "boxed"],
    ),
]
for content, expected in cases:
    found = text(content)
    print(found)
    assert found == expected, "changed"
PYTHON
echo "as seen before"
