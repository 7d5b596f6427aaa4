#!/usr/bin/env bash
# python-docx 1.2.0, Python 3.11: the text of a paragraph with a tracked insertion, a content control and a field.
#
# A run may stand right in `w:p`, or inside of `w:ins`, `w:sdt`, `w:smartTag` or `w:fldSimple` (ISO/IEC 29500-1 §17.3.1,
# EG_PContent), and a word processor shows all of it. One expects `Paragraph.text` to be what is seen, as it is for a run
# inside of `w:hyperlink`. It joins runs and hyperlinks alone: inserted words, filled-in forms and the results of fields are
# missing without a trace, so that a checker finds `the  claim`, and a search for the inserted word finds nothing.
#
# Seen:
#   Pay the <w:ins>last</w:ins> claim          -> 'Pay the  claim'
#   By <w:sdt>Ann</w:sdt>, <w:fldSimple>7</…>  -> 'By , '
#   See <w:hyperlink>page</w:hyperlink>        -> 'See page'
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0
"$folder/venv/bin/python" - <<'PYTHON'
import io

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

ANN = 'w:id="1" w:author="Ann" w:date="2026-01-01T00:00:00Z"'


def text(content):
    document = docx.Document()
    paragraph = parse_xml(f"<w:p {nsdecls('w')}>{content}</w:p>")
    document.element.body.insert(0, paragraph)
    file = io.BytesIO()
    document.save(file)
    file.seek(0)
    return docx.Document(file).paragraphs[0].text


def run(letters):
    return f'<w:r><w:t xml:space="preserve">{letters}</w:t></w:r>'


cases = [
    (f"{run('Pay the ')}<w:ins {ANN}>{run('last')}</w:ins>{run(' claim')}", "Pay the  claim"),
    (
        f"{run('By ')}<w:sdt><w:sdtContent>{run('Ann')}</w:sdtContent></w:sdt>{run(', ')}"
        f'<w:fldSimple w:instr="PAGE">{run("7")}</w:fldSimple>',
        "By , ",
    ),
    (f"{run('See ')}<w:hyperlink>{run('page')}</w:hyperlink>", "See page"),
]
for content, expected in cases:
    found = text(content)
    print(repr(found))
    assert found == expected, "changed"
PYTHON
echo "as seen before"
