#!/usr/bin/env bash
# openpyxl 3.1.5, Python 3.11: where the texts of a workbook are, before and after it was opened and saved.
#
# Spreadsheet programs keep every text once, in `xl/sharedStrings.xml`, and cells point to it (ISO/IEC 29500-1 §18.4); what
# translates or searches workbooks goes there. One expects a workbook to keep that when a cell is changed and it is saved.
# All texts become inline ones, `t="inlineStr"`, repeated in each cell, and there is no part with shared strings any more: a
# tool that looks into that part alone finds a workbook without a word.
#
# Seen:
#   written by XlsxWriter 3.2.5   sharedStrings.xml: 1 string, cells t="s"
#   opened and saved by openpyxl  no sharedStrings.xml, cells t="inlineStr"
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check openpyxl==3.1.5 XlsxWriter==3.2.5
FOLDER="$folder" "$folder/venv/bin/python" - <<'PYTHON'
import os
import re
import zipfile

import openpyxl
import xlsxwriter

PATH = os.path.join(os.environ["FOLDER"], "a.xlsx")
SHARED = "xl/sharedStrings.xml"


def look():
    with zipfile.ZipFile(PATH) as file:
        sheet = file.read("xl/worksheets/sheet1.xml").decode()
        strings = file.read(SHARED).decode().count("<si>") if SHARED in file.namelist() else None
    kinds = set(re.findall(r' t="(\w+)"', sheet))
    print(strings, kinds)
    return strings, kinds


book = xlsxwriter.Workbook(PATH)
sheet = book.add_worksheet()
sheet.write("A1", "progress claim")
sheet.write("A2", "progress claim")
book.close()
assert look() == (1, {"s"}), "changed"

book = openpyxl.load_workbook(PATH)
book.active["A3"] = 12
book.save(PATH)
strings, kinds = look()
assert strings is None and kinds == {"inlineStr", "n"}, "changed"
PYTHON
echo "as seen before"
