# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the sample's tables with rules of its own, so that a mistake of `make` is not repeated."""

import csv
import datetime
import os
import re
import unicodedata
import xml.etree.ElementTree as tree
import zipfile

import openpyxl

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


def fold(value):
    text = "" if value is None else str(value)
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).replace("•", "·")


def _xlsx_rows(path):
    book = openpyxl.load_workbook(path)
    for sheet in book:
        for block in list(sheet.merged_cells.ranges):
            if block.min_col == block.max_col:
                value = sheet.cell(block.min_row, block.min_col).value
                sheet.unmerge_cells(str(block))
                for row in range(block.min_row, block.max_row + 1):
                    sheet.cell(row, block.min_col, value)
        yield sheet.title, [list(row) for row in sheet.iter_rows(values_only=True)]


def _ods_rows(path):
    with zipfile.ZipFile(path) as archive:
        root = tree.fromstring(archive.read("content.xml"))
    for sheet in root.iter(TABLE + "table"):
        rows = []
        for row in sheet.iter(TABLE + "table-row"):
            cells = []
            for cell in row:
                text = "".join(cell.itertext())
                count = int(cell.get(TABLE + "number-columns-repeated", "1"))
                cells += [text or None] * (count if text else min(count, 20))
            rows.append(cells)
        yield sheet.get(TABLE + "name"), rows


def _csv_rows(path):
    content = open(path, "rb").read()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("gb18030")
    yield "", list(csv.reader(text.splitlines()))


def table(path, *required):
    """Sheets with these headers: (sheet name, header as folded, row number, {header: value})."""
    kind = os.path.splitext(path)[1]
    sheets = {".xlsx": _xlsx_rows, ".ods": _ods_rows, ".csv": _csv_rows}[kind](path)
    taken = []
    for name, rows in sheets:
        head = next((i for i, row in enumerate(rows)
                     if set(required) <= {fold(c) for c in row}), None)
        if head is None:
            continue
        header = [fold(c) for c in rows[head]]
        for number, row in enumerate(rows[head + 1:], head + 2):
            if any(c not in (None, "") for c in row):
                taken.append((name, number, {h: c for h, c in zip(header, row) if h}))
    return taken


def moment(value):
    """A point of local time; a date alone counts as the end of its day."""
    if isinstance(value, datetime.datetime):
        return value
    numbers = [int(n) for n in re.findall(r"\d+", unicodedata.normalize("NFKC", str(value)))]
    if len(numbers) == 3:
        numbers += [23, 59]
    return datetime.datetime(*(numbers + [0] * (5 - len(numbers))))
