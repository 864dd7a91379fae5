# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes an xlsx of text cells row by row, as office programs do: shared strings, a title above the header."""

import zipfile
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{TYPES}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{TYPES}.worksheet+xml"/>'
    f'<Override PartName="/xl/sharedStrings.xml" ContentType="{TYPES}.sharedStrings+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}">'
    '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
}


def letters(column):
    name = ""
    while column >= 0:
        column, rest = divmod(column, 26)
        name = chr(ord("A") + rest) + name
        column -= 1
    return name


class SharedStrings:
    def __init__(self):
        self.numbers = {}
        self.uses = 0

    def number(self, text):
        self.uses += 1
        return self.numbers.setdefault(text, len(self.numbers))

    def write(self, part):
        counts = f'count="{self.uses}" uniqueCount="{len(self.numbers)}"'
        part.write(f'{HEAD}<sst xmlns="{MAIN}" {counts}>'.encode())
        for text in self.numbers:
            part.write(f"<si><t>{escape(text)}</t></si>".encode())
        part.write(b"</sst>")


def write_xlsx(path, title, header, rows):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, text in PARTS.items():
            archive.writestr(name, HEAD + text)
        strings = SharedStrings()
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            write_sheet(part, strings, [(title,), header], rows)
        with archive.open("xl/sharedStrings.xml", "w", force_zip64=True) as part:
            strings.write(part)


def write_sheet(part, strings, heads, rows):
    part.write(f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>'.encode())
    names = [letters(column) for column in range(len(heads[-1]))]
    number = 0
    for group in (heads, rows):
        for row in group:
            number += 1
            cells = "".join(
                f'<c r="{name}{number}" t="s"><v>{strings.number(str(cell))}</v></c>' for name, cell in zip(names, row)
            )
            part.write(f'<row r="{number}">{cells}</row>'.encode())
    part.write(b"</sheetData></worksheet>")
