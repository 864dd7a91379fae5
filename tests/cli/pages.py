# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what was printed as others do: poppler's tools and, for xlsx, the parts of the package."""

import functools
import html
import re
import subprocess
import zipfile
from pathlib import Path
from xml.etree import ElementTree

MILLIMETRE = 72 / 25.4
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def output(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, check=True, timeout=120)
    return done.stdout.decode("utf-8", "replace")


def mapped(text):
    """Without spaces: lines are broken anywhere."""
    return "".join(text.split())


@functools.cache
def texts_of(pdf):
    """Of each page, in the order of drawing, which is cell after cell."""
    return [mapped(text) for text in output("pdftotext", "-raw", "-q", pdf, "-").split("\f")[:-1]]


class Page:
    def __init__(self, width, height, words):
        self.width, self.height, self.words = width, height, words

    @property
    def text(self):
        return "".join(word for *_, word in self.words)

    def outside(self, card=False):
        """Words beyond the margins of core/report/pagelayout.cpp; head and foot have zones of their own."""
        side = 14 if card else 22 if self.width < self.height else 25
        left, right = side * MILLIMETRE - 1, self.width - side * MILLIMETRE + 1
        top, bottom = (14 * MILLIMETRE,) * 2 if card else (6 * MILLIMETRE, 3 * MILLIMETRE)
        return [word for word in self.words
                if word[0] < left or word[2] > right or word[1] < top or word[3] > self.height - bottom]

    def overlaps(self):
        """Pairs of words whose inked parts meet. Poppler's boxes are higher than what is drawn."""
        bands = []
        for left, top, right, bottom, word in self.words:
            middle, half = (top + bottom) / 2, (bottom - top) * 0.28
            bands.append((middle - half, middle + half, left + 0.6, right - 0.6, word))
        bands.sort()
        found, open_bands = [], []
        for band in bands:
            open_bands = [other for other in open_bands if other[1] > band[0]]
            found += [(other[4], band[4]) for other in open_bands if other[2] < band[3] and band[2] < other[3]]
            open_bands.append(band)
        return found


WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')
PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.S)


def pages_of(pdf, first=1, last=None):
    limits = ["-f", first] + (["-l", last] if last else [])
    for width, height, body in PAGE.findall(output("pdftotext", "-bbox-layout", "-q", *limits, pdf, "-")):
        words = [(*map(float, place), html.unescape(text)) for *place, text in WORD.findall(body)]
        yield Page(float(width), float(height), words)


def page_count(pdf):
    return int(re.search(r"Pages:\s+(\d+)", output("pdfinfo", pdf)).group(1))


def loose_fonts(pdf):
    """Fonts that are not in the file. Subsets of QPdfWriter have no tag, so that pdffonts calls them whole."""
    lines = output("pdffonts", pdf).splitlines()[2:]
    assert lines, pdf
    return [line for line in lines if not re.search(r"\syes\s+(yes|no)\s+yes\s+\d+\s+\d+$", line)]


def scanned(pdf, page, folder):
    """What a scanner reads off a page."""
    picture = Path(folder) / "scan"
    output("pdftoppm", "-r", 120, "-gray", "-f", page, "-l", page, "-singlefile", pdf, picture)
    return output("zbarimg", "--quiet", "--raw", picture.with_suffix(".pgm")).split("\n")[:-1]


def is_drawn(pdf, page, word, index, folder):
    """Is there ink where a character of a Chinese word stands? A text map alone could tell of what nobody sees."""
    left, top, right, bottom, text = word
    scale, each = 100 / 72, (right - left) / len(text)
    picture = Path(folder) / "ink"
    output("pdftoppm", "-r", 100, "-gray", "-f", page, "-l", page, "-singlefile", "-x", round((left + index * each) * scale),
           "-y", int(top * scale), "-W", int(each * scale), "-H", int((bottom - top) * scale), pdf, picture)
    body = picture.with_suffix(".pgm").read_bytes().split(b"\n", 3)[3]
    return sum(value < 128 for value in body) > len(body) / 50


class Sheet:
    """One worksheet: cells as they are stored, and how it is to be printed."""

    def __init__(self, book, number, strings):
        root = ElementTree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
        self.cells, self.kinds = {}, {}
        for cell in root.iter(MAIN + "c"):
            value, kind = cell.find(MAIN + "v"), cell.get("t", "n")
            if value is None:
                continue
            place = cell.get("r")
            self.kinds[place] = kind
            self.cells[place] = strings[int(value.text)] if kind == "s" else value.text
        self.formulas = {cell.get("r"): cell.find(MAIN + "f").text for cell in root.iter(MAIN + "c")
                         if cell.find(MAIN + "f") is not None}
        setup = root.find(MAIN + "pageSetup")
        fit = root.find(f"{MAIN}sheetPr/{MAIN}pageSetUpPr")
        self.fits_width = fit is not None and fit.get("fitToPage") == "1" and setup.get("fitToWidth", "1") == "1"
        self.is_landscape = setup is not None and setup.get("orientation") == "landscape"

    def rows(self):
        """Texts by row, in the order of columns."""
        found = {}
        for place, text in self.cells.items():
            column, row = re.match(r"([A-Z]+)(\d+)", place).groups()
            found.setdefault(int(row), []).append(((len(column), column), text))
        return {row: [text for _, text in sorted(cells)] for row, cells in sorted(found.items())}

    def below(self, title):
        """The column under a header cell: place → text."""
        head = next(place for place, text in self.cells.items() if text == title)
        column, row = re.match(r"([A-Z]+)(\d+)", head).groups()
        return {place: text for place, text in self.cells.items()
                if re.fullmatch(column + r"\d+", place) and int(place[len(column):]) > int(row)}


class Workbook:
    def __init__(self, path):
        with zipfile.ZipFile(path) as book:
            names = set(book.namelist())
            strings = []
            if "xl/sharedStrings.xml" in names:
                for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml")):
                    strings.append("".join(text.text or "" for text in item.iter(MAIN + "t")))
            root = ElementTree.fromstring(book.read("xl/workbook.xml"))
            self.names = [sheet.get("name") for sheet in root.iter(MAIN + "sheet")]
            self.sheets = [Sheet(book, number + 1, strings) for number in range(len(self.names))]
            self.defined = [(name.get("name"), name.text) for name in root.iter(MAIN + "definedName")]

    def ranges(self, name):
        return [text for defined, text in self.defined if defined == "_xlnm." + name]

    def text(self):
        return mapped("".join(text for sheet in self.sheets for row in sheet.rows().values() for text in row))
