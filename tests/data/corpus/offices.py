# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers and slides as LibreOffice writes them, and what becomes of them in wrong hands."""

import base64
import io
import random
import shutil
import struct
import subprocess
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from compound import compound

NAMES = {
    "office": "office",
    "style": "style",
    "text": "text",
    "draw": "drawing",
    "presentation": "presentation",
    "fo": "xsl-fo-compatible",
    "svg": "svg-compatible",
}
SPACES = " ".join(f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"' for short, long in NAMES.items())
PPTX, PPT, ODP = "Impress MS PowerPoint 2007 XML", "MS PowerPoint 97", "impress8"
DOCX, DOC, ODT, RTF = "MS Word 2007 XML", "MS Word 97", "writer8", "Rich Text Format"
PDF = "writer_pdf_Export"
PASSWORD = "secret"
# source, target, filter, whether by password
SAVED = (
    ("lesson.fodp", "lesson.pptx", PPTX, False),
    ("lesson.fodp", "lesson.ppt", PPT, False),
    ("lesson.fodp", "lesson.odp", ODP, False),
    ("hidden.fodp", "hidden.pptx", PPTX, False),
    ("hidden.fodp", "hidden.odp", ODP, False),
    ("hidden.fodp", "hidden.ppt", PPT, False),
    ("long.fodp", "slides-300.pptx", PPTX, False),
    ("design.fodt", "design.docx", DOCX, False),
    ("design.fodt", "design.doc", DOC, False),
    ("design.fodt", "design.odt", ODT, False),
    ("design.fodt", "design.rtf", RTF, False),
    ("design.fodt", "design.pdf", PDF, False),
    ("pictures.fodt", "pictures.docx", DOCX, False),
    ("pictures.fodt", "pictures.odt", ODT, False),
    ("pictures.fodt", "pictures.pdf", PDF, False),
    ("lesson.fodp", "locked.pptx", PPTX, True),
    ("lesson.fodp", "locked.odp", ODP, True),
    ("design.fodt", "locked.docx", DOCX, True),
    ("design.fodt", "locked.doc", DOC, True),
    ("design.fodt", "locked.odt", ODT, True),
)
NOTES_FRAME = 'presentation:style-name="notes" draw:layer="layout" presentation:class="notes"'
# Where notes have a place of their own; without it they become a box of text like any other.
NOTES_PLACE = (
    '<style:style style:name="notes" style:family="presentation" style:parent-style-name="Default-notes"/>',
    '<office:master-styles><style:master-page style:name="Default" style:page-layout-name="PM1"><presentation:notes>'
    f'<draw:frame {NOTES_FRAME} presentation:placeholder="true" svg:width="16cm" svg:height="10cm">'
    "<draw:text-box/></draw:frame></presentation:notes></style:master-page></office:master-styles>",
)
MACRO = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Save(source, target, filter, password)
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden" : opening(0).Value = True
  paper = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, opening())
  Dim saving(2) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName" : saving(0).Value = filter
  If password &lt;&gt; "" Then
    saving(1).Name = "Password" : saving(1).Value = password
    Dim key(1) As New com.sun.star.beans.NamedValue
    key(0).Name = "OOXPassword" : key(0).Value = password
    key(1).Name = "CryptoType" : key(1).Value = "Standard"
    If InStr(filter, "XML") Then saving(2).Name = "EncryptionData" : saving(2).Value = key()
  End If
  paper.storeToURL(ConvertToURL(target), saving())
  paper.close(True)
End Sub
Sub Main
%s
End Sub
</script:module>
"""


def flat(kind, body, style="", masters=""):
    styles = f"<office:automatic-styles>{style}</office:automatic-styles>{masters}"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {SPACES} office:version="1.3" '
        f'office:mimetype="application/vnd.oasis.opendocument.{kind}">{styles}'
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document>"
    )


def slide(number, title, notes="", style=""):
    frame = 'svg:width="20cm" svg:height="{}cm" svg:x="2cm" svg:y="2cm"'
    spoken = notes and (
        f'<presentation:notes><draw:frame {NOTES_FRAME} {frame.format(10)}>'
        f"<draw:text-box><text:p>{escape(notes)}</text:p></draw:text-box></draw:frame></presentation:notes>"
    )
    styled = style and f" draw:style-name={quoteattr(style)}"
    return (
        f'<draw:page draw:master-page-name="Default" draw:name="p{number}"{styled}><draw:frame {frame.format(3)}><draw:text-box>'
        f"<text:p>{escape(title)}</text:p></draw:text-box></draw:frame>{spoken}</draw:page>"
    )


def pictured():
    """Two pictures without loss and one with."""
    frame = '<draw:frame text:anchor-type="paragraph" svg:width="5cm" svg:height="4cm"><draw:image><office:binary-data>{}'
    frame += "</office:binary-data></draw:image></draw:frame>"
    makers = (("png", "testsrc2"), ("png", "mandelbrot"), ("mjpeg", "testsrc"))
    body = ""
    for codec, source in makers:
        command = ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", f"{source}=s=640x512", "-frames:v", "1", "-c:v", codec]
        command += ["-pix_fmt", "yuvj420p" if codec == "mjpeg" else "rgb24", "-f", "image2pipe", "-"]
        picture = subprocess.run(command, check=True, capture_output=True).stdout
        body += f"<text:p>{source}{frame.format(base64.b64encode(picture).decode())}</text:p>"
    return body


def write_sources(folder):
    lesson = [slide(1, "光的反射", "先提问，再演示。"), slide(2, "反射定律"), slide(3, "小结", "留三分钟。")]
    unseen = (
        '<style:style style:name="off" style:family="drawing-page">'
        '<style:drawing-page-properties presentation:visibility="hidden"/></style:style>'
    )
    hidden = [lesson[0], slide(2, "备用", "不放映。", style="off"), lesson[2]]
    long = [slide(number, f"第 {number} 页") for number in range(1, 301)]
    turned = (
        '<style:style style:name="next" style:family="paragraph">'
        '<style:paragraph-properties fo:break-before="page"/></style:style>'
    )
    design = '<text:p>教学目标</text:p><text:p text:style-name="next">教学过程</text:p>'
    for name, text in {
        "lesson.fodp": flat("presentation", "".join(lesson), *NOTES_PLACE),
        "hidden.fodp": flat("presentation", "".join(hidden), unseen),
        "long.fodp": flat("presentation", "".join(long)),
        "design.fodt": flat("text", design, turned),
        "pictures.fodt": flat("text", pictured()),
    }.items():
        (folder / name).write_text(text, encoding="utf-8")


def save_all(out):
    """One process of LibreOffice loads the sources and saves them in every form."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        write_sources(folder)
        profile = folder / "profile"
        office = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]
        quiet = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "timeout": 300}
        subprocess.run([*office, "--terminate_after_init"], **quiet)
        calls = (
            f'  Save("{folder / source}", "{(out / target).resolve()}", "{filter_}", "{PASSWORD if locked else ""}")'
            for source, target, filter_, locked in SAVED
        )
        (profile / "user/basic/Standard/Module1.xba").write_text(MACRO % "\n".join(calls), encoding="utf-8")
        subprocess.run([*office, "macro:///Standard.Module1.Main"], **quiet)
    missing = [target for _, target, _, _ in SAVED if not (out / target).exists()]
    if missing:
        raise SystemExit(f"LibreOffice did not save {', '.join(missing)}")


def parts_of(path):
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def pack(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as package:
        for name, content in parts.items():
            package.writestr(name, content)


def macros(out):
    parts = parts_of(out / "lesson.pptx")
    types = parts["[Content_Types].xml"].decode()
    plain, able = "presentationml.presentation.main+xml", "ms-powerpoint.presentation.macroEnabled.main+xml"
    types = types.replace("vnd.openxmlformats-officedocument." + plain, "vnd." + able)
    vba = '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
    parts["[Content_Types].xml"] = types.replace("</Types>", vba).encode()
    relations = parts["ppt/_rels/presentation.xml.rels"].decode()
    link = '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" '
    link += 'Target="vbaProject.bin"/></Relationships>'
    parts["ppt/_rels/presentation.xml.rels"] = relations.replace("</Relationships>", link).encode()
    parts["ppt/vbaProject.bin"] = compound({"PROJECT": b'ID="{0}"\r\nModule=AutoOpen\r\n' * 40, "dir": random.Random(600).randbytes(600)})
    pack(out / "macros.pptm", parts)


def noisy(whole):
    """The parts damaged, their directory whole: a damaged one may say any size, on some days a vast one."""
    noise = bytearray(whole)
    with zipfile.ZipFile(io.BytesIO(whole)) as package:
        for part in package.infolist():
            name, extra = struct.unpack_from("<HH", whole, part.header_offset + 26)
            begin = part.header_offset + 30 + name + extra
            for at in range(begin, begin + part.compress_size, 47):
                noise[at] ^= 0x5A
    return noise


def hostile_packages(out):
    parts = parts_of(out / "lesson.pptx")
    pack(out / "bomb.pptx", {**parts, "ppt/media/image1.png": bytes(700_000_000)})
    # Hidden in a part that must be read.
    pack(out / "bomb-main.pptx", {**parts, "ppt/presentation.xml": b"<a>" + b" " * 70_000_000 + b"</a>"})
    ways = ("../../../../tmp/linxuan-escaped.txt", "/tmp/linxuan-escaped.txt", "ppt/../../../linxuan-escaped.txt")
    pack(out / "traversal.pptx", {**parts, **dict.fromkeys(ways, b"escaped")})
    whole = (out / "lesson.pptx").read_bytes()
    (out / "cut.pptx").write_bytes(whole[: len(whole) * 7 // 10])
    (out / "zero.pptx").write_bytes(b"")
    pack(out / "no-slides.pptx", {**parts, "ppt/presentation.xml": b"<p:presentation"})
    pack(out / "only-head.docx", {"[Content_Types].xml": b"<Types/>", "word/document.xml": b"no XML at all"})
    pack(out / "archive.pptx", {"readme.txt": b"an archive under the name of slides"})
    slide_name = "ppt/slides/slide1.xml"
    deep = parts[slide_name].replace(b"</p:spTree>", b"<p:grpSp>" * 20_000 + b"</p:grpSp>" * 20_000 + b"</p:spTree>")
    pack(out / "deep.pptx", {**parts, slide_name: deep})
    (out / "noise.pptx").write_bytes(noisy(whole))


def renamed(out):
    for source, target in (
        ("design.docx", "word.pptx"),
        ("design.docx", "word.pdf"),
        ("lesson.ppt", "slides.doc"),
        ("design.rtf", "rich.doc"),
        ("design.pdf", "paper.docx"),
    ):
        shutil.copyfile(out / source, out / target)
    (out / "page.doc").write_text("<html><body><p>教学设计</p></body></html>", encoding="utf-8")


def broken_compounds(out):
    for name in ("lesson.ppt", "design.doc"):
        whole = (out / name).read_bytes()
        (out / f"cut-{name}").write_bytes(whole[: len(whole) // 2])
    (out / "empty.ppt").write_bytes(compound({"Nothing": b"nothing" * 100}))
    # The directory names the stream of slides, and there is nothing good in it.
    (out / "hollow.ppt").write_bytes(compound({"PowerPoint Document": bytes(range(256)) * 40}))
    (out / "deep.rtf").write_bytes(b"{\\rtf1\\ansi " + b"{\\b " * 100_000 + b"x" + b"}" * 100_000 + b"}")


def make(out):
    save_all(out)
    macros(out)
    hostile_packages(out)
    renamed(out)
    broken_compounds(out)
