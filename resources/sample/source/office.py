# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Flat OpenDocument sources of text documents and slides, and their conversion by LibreOffice."""

import os
import subprocess
from xml.sax.saxutils import escape

FONT = "Noto Sans CJK SC"
NAMESPACES = " ".join(f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"' for
                      short, long in [("office", "office"), ("style", "style"), ("text", "text"),
                                      ("table", "table"), ("draw", "drawing"),
                                      ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
                                      ("presentation", "presentation")])


def convert(sources, target, folder, work):
    """One LibreOffice process for all sources; its own profile, so that it waits for no other."""
    subprocess.run(["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless",
                    "--convert-to", target, "--outdir", folder, *sources],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
    kind = target.split(":")[0]
    for source in sources:
        name = os.path.splitext(os.path.basename(source))[0] + "." + kind
        if not os.path.exists(os.path.join(folder, name)):
            raise RuntimeError(f"LibreOffice made no {name}")


def _text_style(size, bold=False, colour="#000000"):
    weight = "bold" if bold else "normal"
    return (f'<style:text-properties fo:font-size="{size}pt" style:font-size-asian="{size}pt" '
            f'fo:font-weight="{weight}" style:font-weight-asian="{weight}" fo:color="{colour}" '
            f'style:font-name="cjk" style:font-name-asian="cjk" fo:language="zh" fo:country="CN" '
            f'style:language-asian="zh" style:country-asian="CN"/>')


def _fonts():
    return (f'<office:font-face-decls><style:font-face style:name="cjk" '
            f'svg:font-family="&apos;{FONT}&apos;"/></office:font-face-decls>')


def _paragraph_style(name, size, bold=False, align="left", above=0.1, indent=0):
    return (f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties '
            f'fo:text-align="{align}" fo:margin-top="{above}cm" fo:margin-bottom="0.1cm" '
            f'fo:text-indent="{indent}cm" fo:line-height="140%"/>{_text_style(size, bold)}'
            f'</style:style>')


_CELL = ('<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties '
         'fo:border="0.5pt solid #666666" fo:padding="0.12cm"/></style:style>')


def _table(rows):
    width = len(rows[0])
    body = "".join("<table:table-row>" + "".join(
        f'<table:table-cell table:style-name="cell"><text:p text:style-name="cell-text">'
        f'{escape(cell)}</text:p></table:table-cell>' for cell in row) + "</table:table-row>"
        for row in rows)
    return (f'<table:table><table:table-column table:number-columns-repeated="{width}"/>'
            f'{body}</table:table>')


def document(title, blocks):
    """A text document. Blocks: ("h", text), ("p", text), ("n", [items]), ("table", rows)."""
    body = [f'<text:p text:style-name="title">{escape(title)}</text:p>']
    for kind, content in blocks:
        if kind == "table":
            body.append(_table(content))
        elif kind == "n":
            body += [f'<text:p text:style-name="item">{i}．{escape(item)}</text:p>'
                     for i, item in enumerate(content, 1)]
        else:
            style = "head" if kind == "h" else "body"
            body.append(f'<text:p text:style-name="{style}">{escape(content)}</text:p>')
    styles = (_paragraph_style("title", 18, True, "center", 0) + _paragraph_style("head", 13, True, above=0.35)
              + _paragraph_style("body", 11, indent=0.8) + _paragraph_style("item", 11)
              + _paragraph_style("cell-text", 10.5) + _CELL)
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMESPACES} '
            f'office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">'
            f'{_fonts()}<office:automatic-styles>{styles}<style:page-layout style:name="page">'
            f'<style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" '
            f'fo:margin="2.4cm"/></style:page-layout></office:automatic-styles>'
            f'<office:master-styles><style:master-page style:name="Standard" '
            f'style:page-layout-name="page"/></office:master-styles>'
            f'<office:body><office:text>{"".join(body)}</office:text></office:body></office:document>')


class Slides:
    """A 16:9 presentation of 28 × 15.75 cm, built slide by slide."""

    def __init__(self, colour):
        self.colour = colour
        self._styles = {}
        self._pages = []

    def title(self, heading, lines):
        shapes = [self._shape("rect", (0, 0, 28, 15.75), self.colour),
                  self._shape("rect", (2.68, 8.1, 6, 0.12), "#ffffff"),
                  self._label((2.4, 4.3, 23, 3.2), [heading], 48, "#ffffff", True),
                  self._label((2.4, 8.8, 23, 5.5), lines, 24, "#ffffff")]
        self._add(shapes, "")

    def content(self, slide, footer):
        shapes = [self._shape("rect", (0, 0, 28, 2.4), self.colour),
                  self._label((1.3, 0.35, 25, 1.8), [slide.title], 34, "#ffffff", True),
                  self._label((1.3, 3.6, 14 if slide.figure else 25, 10),
                              ["• " + p for p in slide.points], 26, "#222222"),
                  self._label((1.3, 14.5, 25, 1), [footer], 12, "#777777")]
        if slide.figure:
            shapes += [self._figure_shape(*shape) for shape in slide.figure()]
        self._add(shapes, slide.voice)

    def _figure_shape(self, kind, numbers, fill, text):
        dx, dy = 15.8, 3.7
        if kind == "text":
            x, y, w, h = numbers
            return self._label((x + dx, y + dy, w, h), [text], 20, "#222222", True)
        if kind in ("rect", "ellipse"):
            x, y, w, h = numbers
            return self._shape(kind, (x + dx, y + dy, w, h), fill, text, "#333333")
        moved = [n + (dy if i % 2 else dx) for i, n in enumerate(numbers)]
        return self._shape(kind, moved, fill, text, fill if kind == "line" else "#333333")

    def _style(self, properties, extra=""):
        key = (properties, extra)
        if key not in self._styles:
            self._styles[key] = f"g{len(self._styles) + 1}"
        return self._styles[key]

    def _shape(self, kind, numbers, fill, text="", stroke=None):
        line = (f'draw:stroke="solid" svg:stroke-color="{stroke}" svg:stroke-width="0.06cm"'
                if stroke else 'draw:stroke="none"')
        area = f'draw:fill="solid" draw:fill-color="{fill}"' if fill else 'draw:fill="none"'
        style = self._style(f'{line} {area} draw:textarea-vertical-align="middle"',
                            _text_style(22, True, "#222222") if text else "")
        inside = self._paragraphs([text], 22, "#222222", True, "center") if text else ""
        if kind == "line":
            x1, y1, x2, y2 = numbers
            place = f'svg:x1="{x1}cm" svg:y1="{y1}cm" svg:x2="{x2}cm" svg:y2="{y2}cm"'
        elif kind == "polygon":
            place = self._polygon(numbers)
        else:
            x, y, w, h = numbers
            place = f'svg:x="{x}cm" svg:y="{y}cm" svg:width="{w}cm" svg:height="{h}cm"'
        return f'<draw:{kind} draw:style-name="{style}" {place}>{inside}</draw:{kind}>'

    @staticmethod
    def _polygon(numbers):
        xs, ys = numbers[0::2], numbers[1::2]
        x, y, w, h = min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)
        points = " ".join(f"{round((a - x) * 1000)},{round((b - y) * 1000)}" for a, b in zip(xs, ys))
        return (f'svg:x="{x}cm" svg:y="{y}cm" svg:width="{w}cm" svg:height="{h}cm" '
                f'svg:viewBox="0 0 {round(w * 1000)} {round(h * 1000)}" draw:points="{points}"')

    def _paragraphs(self, lines, size, colour, bold, align="left"):
        style = f"p{size}{colour[1:]}{int(bold)}{align}"
        self._styles.setdefault(("paragraph", style), (size, colour, bold, align))
        return "".join(f'<text:p text:style-name="{style}">{escape(line)}</text:p>' for line in lines)

    def _label(self, box, lines, size, colour, bold=False):
        x, y, w, h = box
        style = self._style('draw:stroke="none" draw:fill="none" draw:auto-grow-height="false" '
                            'fo:padding="0cm"')
        return (f'<draw:frame draw:style-name="{style}" svg:x="{x}cm" svg:y="{y}cm" svg:width="{w}cm" '
                f'svg:height="{h}cm"><draw:text-box>'
                f'{self._paragraphs(lines, size, colour, bold)}</draw:text-box></draw:frame>')

    def _add(self, shapes, notes):
        number = len(self._pages) + 1
        spoken = (f'<presentation:notes><draw:page-thumbnail svg:x="2cm" svg:y="2cm" '
                  f'svg:width="16cm" svg:height="9cm" draw:page-number="{number}" '
                  f'presentation:class="page"/><draw:frame presentation:class="notes" svg:x="2cm" '
                  f'svg:y="12cm" svg:width="17cm" svg:height="12cm"><draw:text-box><text:p>'
                  f'{escape(notes)}</text:p></draw:text-box></draw:frame></presentation:notes>')
        self._pages.append(f'<draw:page draw:name="第{number}页" draw:master-page-name="Standard">'
                           f'{"".join(shapes)}{spoken}</draw:page>')

    def source(self):
        styles = []
        for key, value in self._styles.items():
            if key[0] == "paragraph":
                size, colour, bold, align = value
                styles.append(f'<style:style style:name="{key[1]}" style:family="paragraph">'
                              f'<style:paragraph-properties fo:text-align="{align}" '
                              f'fo:margin-bottom="0.35cm"/>{_text_style(size, bold, colour)}'
                              f'</style:style>')
            else:
                styles.append(f'<style:style style:name="{value}" style:family="graphic">'
                              f'<style:graphic-properties {key[0]}/>{key[1]}</style:style>')
        return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMESPACES} '
                f'office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.presentation">'
                f'{_fonts()}<office:automatic-styles>{"".join(styles)}<style:page-layout '
                f'style:name="page"><style:page-layout-properties fo:page-width="28cm" '
                f'fo:page-height="15.75cm" fo:margin="0cm" style:print-orientation="landscape"/>'
                f'</style:page-layout></office:automatic-styles><office:master-styles>'
                f'<style:master-page style:name="Standard" style:page-layout-name="page"/>'
                f'</office:master-styles><office:body><office:presentation>{"".join(self._pages)}'
                f'</office:presentation></office:body></office:document>')
