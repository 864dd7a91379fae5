# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""PDF files: locked, endless, in circles, too large, cut and mistaken. Needs design.pdf."""

import subprocess
import zlib

from pdffile import A4, TEXT, Pdf


def locked(out):
    source = out / "design.pdf"

    def encrypted(name, user, owner, bits, *options):
        weak = ["--allow-weak-crypto"] if bits < 256 else []
        command = ["qpdf", *weak, "--encrypt", user, owner, str(bits), *options, "--", str(source), str(out / name)]
        subprocess.run(command, check=True)

    encrypted("user-password.pdf", "secret", "owner", 256)
    encrypted("user-password-old.pdf", "secret", "owner", 40)
    encrypted("owner-password.pdf", "", "owner", 256, "--print=none", "--extract=n")
    encrypted("owner-password-old.pdf", "", "owner", 128, "--print=none", "--extract=n")


def many(out):
    pdf = Pdf()
    for number in range(1, 2001):
        pdf.page(b"BT /F 24 Tf 72 700 Td (Page %d) Tj ET" % number)
    pdf.write(out / "pages-2000.pdf")
    subprocess.run(["qpdf", "--linearize", "--object-streams=generate", out / "pages-2000.pdf", out / "pages-2000-web.pdf"],
                   check=True)
    pdf = Pdf(tree="<</Type/Pages/Kids[5 0 R]/Count 100000000>>")
    pdf.page()
    pdf.page()
    pdf.write(out / "count-lies.pdf")
    Pdf().write(out / "no-pages.pdf")
    pdf = Pdf()
    words = b"".join(b"1 0 0 1 %d %d Tm (lesson%d) Tj\n" % (i % 500, i // 500 % 800, i) for i in range(200_000))
    pdf.page(b"BT /F 2 Tf " + words + b" ET")
    pdf.write(out / "words-200000.pdf")


def circles(out):
    Pdf(tree="<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>").write(out / "tree-loop.pdf")
    pdf = Pdf()
    pdf.page(box="4 0 R")
    pdf.objects[3] = b"4 0 R"  # the box is the box
    pdf.write(out / "box-loop.pdf")
    # The page has no box, and the one above it is above itself.
    pdf = Pdf(tree="<</Type/Pages/Kids[4 0 R]/Count 1/Parent 2 0 R>>")
    pdf.add("<</Type/Page/Parent 2 0 R>>")
    pdf.write(out / "parent-loop.pdf")
    outline(out)
    drawing(out)
    pdf = Pdf()
    pdf.page()
    pdf.write(out / "table-loop.pdf", trailer="/Prev START")


def outline(out):
    pdf = Pdf(catalogue="/Outlines 4 0 R/PageMode/UseOutlines")
    pdf.add("<</Type/Outlines/First 5 0 R/Last 6 0 R/Count 2>>")
    target = "/Dest[9 0 R/Fit]"
    pdf.add(f"<</Title(One)/Parent 4 0 R/Next 6 0 R/First 5 0 R/Last 6 0 R/Count 2{target}>>")
    pdf.add(f"<</Title(Two)/Parent 4 0 R/Next 5 0 R/First 4 0 R/Last 5 0 R/Count 2{target}>>")
    pdf.add("null")
    pdf.page()
    pdf.write(out / "outline-loop.pdf")
    pdf = Pdf(catalogue="/Outlines 4 0 R")
    pdf.add("<</Type/Outlines/First 5 0 R/Last 5 0 R/Count 1>>")
    for number in range(5, 30_005):
        below = f"/First {number + 1} 0 R/Last {number + 1} 0 R/Count 1" if number < 30_004 else ""
        pdf.add(f"<</Title(Item)/Parent {number - 1} 0 R/Dest[30006 0 R/Fit]{below}>>")
    pdf.page()
    pdf.write(out / "outline-deep.pdf")


def drawing(out):
    """A page whose form, pattern, contents and lengths are made of themselves."""
    pdf = Pdf()
    own = pdf.next()
    pdf.form(b"/X Do /X Do", f"/XObject<</X {own} 0 R>>")
    pattern = pdf.next()
    pdf.stream(b"/Pattern cs /P scn 0 0 50 50 re f",
               f"/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 50 50]/XStep 50/YStep 50"
               f"/Resources<</Pattern<</P {pattern} 0 R>>>>")
    length = pdf.next()
    pdf.stream(TEXT, f"/Length {length} 0 R")
    contents = pdf.next()
    pdf.add(f"[{contents} 0 R {length} 0 R]")
    pdf.page(b"/X Do /Pattern cs /P scn 0 0 500 500 re f", resources=f"/XObject<</X {own} 0 R>>/Pattern<</P {pattern} 0 R>>")
    pdf.page(contents=f"{contents} 0 R")
    pdf.page()
    pdf.write(out / "self-reference.pdf")


def bomb(pdf, width, depth):
    """A form of forms: width to the power of depth are drawn."""
    inner = pdf.form(b"0 0 400 400 re f")
    for _ in range(depth):
        inner = pdf.form(b"/X Do " * width, f"/XObject<</X {inner} 0 R>>")
    return f"/XObject<</X {inner} 0 R>>"


def forms(out):
    pdf = Pdf()
    pdf.page(b"/X Do", resources=bomb(pdf, 1, 5_000))
    pdf.write(out / "forms-deep.pdf")
    pdf = Pdf()
    pdf.page(b"/X Do", resources=bomb(pdf, 12, 9))
    pdf.write(out / "forms-bomb.pdf")
    pdf = Pdf()
    pdf.page()
    pdf.page(b"/X Do", resources=bomb(pdf, 12, 9))
    pdf.page()
    pdf.write(out / "forms-bomb-second.pdf")
    pdf = Pdf()
    forms_ = [pdf.form(b"%d %d 9 9 re f" % (i % 60 * 10, i // 60 * 10)) for i in range(4_000)]
    listed = "".join(f"/X{i} {number} 0 R" for i, number in enumerate(forms_))
    pdf.page(b" ".join(b"/X%d Do" % i for i in range(4_000)), resources=f"/XObject<<{listed}>>")
    pdf.write(out / "forms-4000.pdf")


def boxes(out):
    for name, box in {
        "box-huge": "[0 0 1000000 1000000]",
        "box-beyond": "[0 0 1e30 1e30]",
        "box-zero": "[0 0 0 0]",
        "box-thin": "[0 0 100000 0.01]",
        "box-inside-out": "[595 842 0 0]",
        "box-words": "[a b c d]",
    }.items():
        pdf = Pdf()
        pdf.page(box=box)
        pdf.write(out / f"{name}.pdf")
    pdf = Pdf()
    for turn in (0, 90, 180, 270, -90, 450, 45):
        pdf.page(extra=f"/Rotate {turn}")
    pdf.write(out / "rotated.pdf")


def pictures(out):
    def picture(name, side, bits, space, content, filters, mask=""):
        pdf = Pdf()
        image = pdf.stream(content, f"/Type/XObject/Subtype/Image/Width {side}/Height {side}/BitsPerComponent {bits}"
                                    f"/ColorSpace/{space}/Filter{filters}{mask}")
        pdf.page(b"595 0 0 842 0 0 cm /I Do", resources=f"/XObject<</I {image} 0 R>>")
        pdf.write(out / name)

    zeros = zlib.compressobj(6)
    row = bytes(14_000)
    grey = b"".join(zeros.compress(row) for _ in range(14_000)) + zeros.flush()
    picture("picture-196-megapixels.pdf", 14_000, 8, "DeviceGray", grey, "/FlateDecode")
    picture("picture-sides-lie.pdf", 2_000_000_000, 8, "DeviceRGB", grey[:1000], "/FlateDecode")
    picture("picture-noise.pdf", 500, 8, "DeviceRGB", b"\xff\xd8\xff" + bytes(range(256)) * 20, "/DCTDecode")
    pdf = Pdf()
    # 20 GB of spaces: blocks that each stand alone can be repeated without packing them again.
    packer = zlib.compressobj(9)
    packer.compress(b" ")
    packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(b" " * 1_000_000) + packer.flush(zlib.Z_FULL_FLUSH)
    packed = zlib.compress(b"\x78\xda" + block * 20_000, 6)
    pdf.stream(packed, "/Filter[/FlateDecode/FlateDecode]")
    pdf.page(contents=f"{len(pdf.objects)} 0 R")
    pdf.write(out / "contents-bomb.pdf")


def fonts(out):
    pdf = Pdf()
    inner = "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/FontDescriptor {} 0 R"
    inner += "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>>>"
    described = pdf.add("<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]"
                        "/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>")
    below = pdf.add(inner.format(described))
    song = pdf.add("<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H"
                   f"/DescendantFonts[{below} 0 R]>>")
    text = "教学设计：光的反射".encode("utf-16-be").hex().encode()
    pdf.font = song
    pdf.page(b"BT /F 40 Tf 72 600 Td <" + text + b"> Tj ET")
    pdf.write(out / "fonts-not-embedded.pdf")
    pdf = Pdf()
    pdf.font = pdf.stream(bytes(range(256)) * 30, "/Type/Font/Subtype/TrueType/BaseFont/Bad/FontFile2 4 0 R")
    pdf.page()
    pdf.write(out / "font-noise.pdf")


def broken(out):
    (out / "zero.pdf").write_bytes(b"")
    (out / "text.pdf").write_text("教学设计\n" * 200, encoding="utf-8")
    (out / "noise.pdf").write_bytes(b"%PDF-1.7\n" + bytes((i * 7919 >> 3) & 255 for i in range(100_000)))
    (out / "head.pdf").write_bytes(b"%PDF-1.4")
    whole = (out / "design.pdf").read_bytes()
    for part in (20, 60, 95):
        (out / f"cut-{part}.pdf").write_bytes(whole[: len(whole) * part // 100])
    (out / "before.pdf").write_bytes(b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n" + whole)
    changed = bytearray(whole)
    for at in range(300, len(whole), 53):
        changed[at] ^= 0x15
    (out / "changed.pdf").write_bytes(changed)
    pdf = Pdf(catalogue="/OpenAction<</S/Launch/F(/bin/true)>>/Names<</JavaScript<</Names[(a)"
                        "<</S/JavaScript/JS(while\\(true\\){})>>]>>>>/AcroForm<</XFA(none)/Fields[]>>")
    pdf.page(extra="/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 500 800]/A<</S/URI/URI(http://localhost/)>>>>]")
    pdf.write(out / "actions.pdf")


def make(out):
    for part in (locked, many, circles, forms, boxes, pictures, fonts, broken):
        part(out)
