# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes files that somebody may take for a table of units. Each function writes one and gives its path."""

import os
import zipfile

MEGABYTE = b" " * 1_000_000
BOMB_MEGABYTES = 200
HEAD = "单位名称,单位类型,上级单位\n"
ROWS = '<row r="{0}"><c r="A{0}" t="inlineStr"><is><t>{1}</t></is></c><c r="B{0}" {2}</c></row>'
SHEET = ('<?xml version="1.0" encoding="UTF-8"?>\n'
         '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>')
TEXT = 't="inlineStr"><is><t>{}</t></is>'
PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                           '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                           '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-'
                           'officedocument.spreadsheetml.sheet.main+xml"/>'
                           '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-'
                           'officedocument.spreadsheetml.worksheet+xml"/>'
                           '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-'
                           'officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                   '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
                   'officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://'
                       'schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>'
                       '<sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                                  '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
                                  'relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" '
                                  'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
                                  'sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    "xl/sharedStrings.xml": '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>',
}


def sheet(second='t="inlineStr"><is><t>区县</t></is>'):
    rows = ROWS.format(1, "单位名称", TEXT.format("单位类型")) + ROWS.format(2, "甲县", second)
    return SHEET.format(rows)


def workbook(path, changed=(), bomb=None):
    """An xlsx of our own; `bomb` names the part that grows to 200 MB of spaces inside its first element's end."""
    parts = {**PARTS, "xl/worksheets/sheet1.xml": sheet(), **dict(changed)}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as target:
        for name, text in parts.items():
            if name == bomb:
                grow(target, name, text)
            else:
                target.writestr(name, text)
        if bomb and bomb not in parts:
            grow(target, bomb, "")
    return path


def grow(target, name, text):
    before, tag, after = text.rpartition("</")
    with target.open(name, "w", force_zip64=True) as part:
        part.write(before.encode())
        for _ in range(BOMB_MEGABYTES):
            part.write(MEGABYTE)
        part.write((tag + after).encode())


def spreadsheet(path, bomb):
    head = ('<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:'
            'oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
            '<office:body><office:spreadsheet><table:table table:name="表"></table:table></office:spreadsheet>'
            '</office:body></office:document-content>')
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as target:
        target.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        (grow if bomb else zipfile.ZipFile.writestr)(target, "content.xml", head)
    return path


def write(path, content):
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def unreadable(folder):
    path = write(folder / "unreadable.csv", HEAD + "甲县,区县,\n")
    path.chmod(0)
    return path


def loop(folder):
    path = folder / "loop.csv"
    os.symlink(path.name, path)
    return path


def entity_bomb(path):
    lines = "".join(f'<!ENTITY e{n} "{"&e%d;" % (n - 1) * 10}">' for n in range(1, 10))
    text = sheet().replace('<worksheet', f'<!DOCTYPE worksheet [<!ENTITY e0 "lol">{lines}]><worksheet', 1)
    return workbook(path, {"xl/worksheets/sheet1.xml": text.replace("甲县", "&e9;")})


def all_files(folder):
    """{what it is: (path, exit statuses that are right)}; 1 only where rows are rejected, 0 where nothing is wrong."""
    whole = workbook(folder / "whole.xlsx").read_bytes()
    files = {
        "text renamed to .xlsx": (write(folder / "text.xlsx", "not a workbook\n"), (3,)),
        "truncated xlsx": (write(folder / "cut.xlsx", whole[: len(whole) // 2]), (3,)),
        "xlsx of two halves swapped": (write(folder / "swapped.xlsx", whole[900:] + whole[:900]), (3,)),
        "200 MB bomb beside the sheets": (workbook(folder / "beside.xlsx", bomb="xl/media/image1.xml"), (3,)),
        "200 MB bomb in sheet1.xml": (workbook(folder / "deep.xlsx", bomb="xl/worksheets/sheet1.xml"), (3,)),
        "200 MB bomb in sharedStrings.xml": (workbook(folder / "strings.xlsx", bomb="xl/sharedStrings.xml"), (3,)),
        "200 MB bomb in ods content.xml": (spreadsheet(folder / "bomb.ods", bomb=True), (3,)),
        "xlsx with XML entity bomb": (entity_bomb(folder / "entities.xlsx"), (1, 3)),
        "formula error cell": (workbook(folder / "error.xlsx", {"xl/worksheets/sheet1.xml": sheet('t="e"><v>#N/A</v>')}),
                               (1,)),
        "missing column": (write(folder / "lacking.csv", "单位名称,上级单位\n甲县,\n"), (3,)),
        "two headers alike": (write(folder / "twice.csv", "单位名称,单位类型,类型\n甲县,区县,区县\n"), (3,)),
        "header without rows": (write(folder / "header.csv", HEAD), (0,)),
        "GB18030 csv": (write(folder / "gb.csv", (HEAD + "甲县,区县,\n").encode("gb18030")), (0,)),
        "csv with NULs": (write(folder / "nul.csv", (HEAD + "甲\0县,区县,\n").encode()), (0, 1, 3)),
        "10 MB csv of one line": (write(folder / "line.csv", "甲," * 2_500_000), (3,)),
        "10 MB csv of one cell": (write(folder / "cell.csv", HEAD + "甲" * 3_333_333 + ",区县,\n"), (0, 1, 3)),
        "random bytes as csv": (write(folder / "random.csv", os.urandom(200_000)), (3,)),
        "empty file": (write(folder / "empty.csv", b""), (3,)),
        "empty xlsx": (write(folder / "empty.xlsx", b""), (3,)),
        "folder": (folder, (3,)),
        "link that points to itself": (loop(folder), (3,)),
        "device": (os.devnull, (3,)),
        "no such file": (folder / "absent.xlsx", (3,)),
    }
    if os.geteuid() != 0:  # root reads everything
        files["unreadable file"] = (unreadable(folder), (3,))
    return files
