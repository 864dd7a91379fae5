# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes PDF files object by object, whatever the objects say."""

import zlib

A4 = "[0 0 595 842]"
TEXT = b"BT /F 24 Tf 72 700 Td (Lesson) Tj ET"


class Pdf:
    """Objects 1 and 2 are the catalogue and the tree of pages."""

    def __init__(self, catalogue="", tree=None):
        self.objects = [None, None]
        self.pages = []
        self.catalogue = catalogue
        self.tree = tree
        self.font = self.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")

    def add(self, body):
        self.objects.append(body.encode() if isinstance(body, str) else body)
        return len(self.objects)

    def next(self):
        return len(self.objects) + 1

    def stream(self, content, extra="", packed=False):
        if packed:
            content, extra = zlib.compress(content, 6), extra + "/Filter/FlateDecode"
        length = "" if "/Length" in extra else f"/Length {len(content)}"
        return self.add(f"<<{length}{extra}>>stream\n".encode() + content + b"\nendstream")

    def form(self, content, resources=""):
        return self.stream(content, f"/Type/XObject/Subtype/Form/BBox {A4}/Resources<<{resources}>>")

    def page(self, content=TEXT, box=A4, resources="", extra="", contents=None):
        contents = contents or f"{self.stream(content)} 0 R"
        resources = f"/Font<</F {self.font} 0 R>>{resources}"
        page = f"<</Type/Page/Parent 2 0 R/MediaBox {box}/Contents {contents}/Resources<<{resources}>>{extra}>>"
        self.pages.append(self.add(page))

    def write(self, path, trailer=""):
        kids = " ".join(f"{number} 0 R" for number in self.pages)
        tree = self.tree or f"<</Type/Pages/Kids[{kids}]/Count {len(self.pages)}>>"
        self.objects[0] = f"<</Type/Catalog/Pages 2 0 R{self.catalogue}>>".encode()
        self.objects[1] = tree.encode()
        out, places = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), []
        for number, body in enumerate(self.objects, 1):
            places.append(len(out))
            out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
        table = "".join(f"{place:010} 00000 n \n" for place in places)
        size, start = len(places) + 1, len(out)
        out += f"xref\n0 {size}\n0000000000 65535 f \n{table}".encode()
        out += f"trailer\n<</Size {size}/Root 1 0 R{trailer.replace('START', str(start))}>>\n".encode()
        out += f"startxref\n{start}\n%%EOF\n".encode()
        path.write_bytes(out)
