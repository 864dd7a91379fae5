# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Workbooks as common writers make them: shared strings, merged cells, numbers as numbers."""

import shutil
import subprocess
import zipfile
from xml.sax.saxutils import escape

PARTS = {
    "[Content_Types].xml":
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/xl/workbook.xml"'
        ' ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        '<Override PartName="/xl/worksheets/sheet1.xml"'
        ' ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
        '<Override PartName="/xl/sharedStrings.xml"'
        ' ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
    "_rels/.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"'
        ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
        ' Target="xl/workbook.xml"/></Relationships>',
    "xl/_rels/workbook.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"'
        ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"'
        ' Target="worksheets/sheet1.xml"/><Relationship Id="rId2"'
        ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"'
        ' Target="sharedStrings.xml"/></Relationships>',
}
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def _column(index):
    return chr(ord("A") + index) if index < 26 else "A" + chr(ord("A") + index - 26)


def write_xlsx(path, sheet, rows):
    """A row is a list of cells, or one text that stands across all columns."""
    width = max(len(row) for row in rows if isinstance(row, list))
    strings, lines, merges = [], [], []
    for number, row in enumerate(rows, 1):
        if isinstance(row, str):
            merges.append(f'<mergeCell ref="A{number}:{_column(width - 1)}{number}"/>')
            row = [row] + [""] * (width - 1)
        cells = []
        for index, value in enumerate(row):
            place = f'r="{_column(index)}{number}"'
            if isinstance(value, int):
                cells.append(f"<c {place}><v>{value}</v></c>")
            elif value:
                cells.append(f'<c {place} t="s"><v>{len(strings)}</v></c>')
                strings.append(f'<si><t xml:space="preserve">{escape(value)}</t></si>')
            else:
                cells.append(f"<c {place}/>")
        lines.append(f'<row r="{number}">{"".join(cells)}</row>')
    merged = f'<mergeCells count="{len(merges)}">{"".join(merges)}</mergeCells>' if merges else ""
    parts = dict(PARTS)
    parts["xl/workbook.xml"] = (
        f'<workbook {MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        f'<sheets><sheet name="{escape(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>')
    parts["xl/worksheets/sheet1.xml"] = f'<worksheet {MAIN}><sheetData>{"".join(lines)}</sheetData>{merged}</worksheet>'
    parts["xl/sharedStrings.xml"] = f'<sst {MAIN}>{"".join(strings)}</sst>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, text in parts.items():
            book.writestr(name, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + text)
    return path


def has_office():
    return shutil.which("soffice") is not None


def as_ods(path, profile):
    """The same workbook, opened and saved by LibreOffice."""
    subprocess.run(["soffice", f"-env:UserInstallation={profile.resolve().as_uri()}", "--headless", "--convert-to", "ods",
                    "--outdir", path.parent, path], check=True, capture_output=True, timeout=120)
    return path.with_suffix(".ods")
