# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of many kinds and sizes, whole and broken."""

import struct
import subprocess
import zlib


def ffmpeg(path, size, *options, count=1):
    source = ["-f", "lavfi", "-i", f"testsrc=s={size}:r=5:d=9", "-frames:v", str(count)]
    subprocess.run(["ffmpeg", "-v", "error", "-nostdin", "-y", *source, *options, path], check=True)


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width, height, bits, colour, rows=b"", interlaced=0):
    head = struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, interlaced)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def zeros(length, height):
    """The packed rows of an empty picture; length is that of a row with its filter's number."""
    packer = zlib.compressobj(6)
    return b"".join(packer.compress(bytes(length)) for _ in range(height)) + packer.flush()


def segment(mark, body):
    return struct.pack(">BBH", 0xFF, mark, len(body) + 2) + body


def cmyk(path):
    """A picture of 64 × 64 in four inks, one value a block, as printers' programs write it."""
    quantities = segment(0xDB, b"\0" + b"\1" * 64)
    frame = segment(0xC0, struct.pack(">BHHB", 8, 64, 64, 4) + b"".join(bytes((i, 0x11, 0)) for i in (1, 2, 3, 4)))
    # Differences of no bits and of ten bits; of the rest of a block there is only its end.
    tables = segment(0xC4, b"\x00" + bytes((0, 2)) + bytes(14) + bytes((0, 10)))
    tables += segment(0xC4, b"\x10" + bytes((1,)) + bytes(15) + b"\0")
    bits = ""
    for block in range(64):
        for ink in range(4):
            # From the middle, each ink to a value of its own once.
            bits += ("01" + format((600 + 100 * ink), "010b") if block == 0 else "00") + "0"
    bits += "1" * (-len(bits) % 8)
    scan = int(bits, 2).to_bytes(len(bits) // 8, "big").replace(b"\xff", b"\xff\0")
    start = segment(0xDA, b"\4" + b"".join(bytes((i, 0)) for i in (1, 2, 3, 4)) + bytes((0, 63, 0)))
    adobe = segment(0xEE, b"Adobe" + struct.pack(">HHHB", 100, 0, 0, 0))
    path.write_bytes(b"\xff\xd8" + adobe + quantities + frame + tables + start + scan + b"\xff\xd9")


def turned(path):
    """With the camera's remark that it was held upright."""
    whole = path.read_bytes()
    remark = b"Exif\0\0MM\0*" + struct.pack(">IHHHIHHI", 8, 1, 0x0112, 3, 1, 6, 0, 0)
    path.write_bytes(whole[:2] + segment(0xE1, remark) + whole[2:])


def whole(out):
    ffmpeg(out / "board.png", "640x360")
    ffmpeg(out / "photo.jpg", "1600x1200", "-q:v", "3")
    ffmpeg(out / "upright.jpg", "800x600", "-q:v", "3")
    turned(out / "upright.jpg")
    ffmpeg(out / "moving.gif", "320x240", count=8)
    ffmpeg(out / "board.bmp", "320x240")
    ffmpeg(out / "panorama.jpg", "12000x3000", "-q:v", "9")
    cmyk(out / "cmyk.jpg")
    (out / "narrow.png").write_bytes(png(1, 30_000, 8, 0, zeros(2, 30_000)))
    for number in range(1, 6):
        ffmpeg(out / f"slide-{number}.png", f"{300 + number}x200")


def broken(out):
    (out / "zero.png").write_bytes(b"")
    (out / "text.png").write_text("not a picture\n" * 50)
    (out / "huge.png").write_bytes(png(60_000, 60_000, 8, 0, zeros(60_001, 3_000)))
    (out / "huge-interlaced.png").write_bytes(png(40_000, 40_000, 8, 6, zeros(1_000, 10), interlaced=1))
    (out / "sides-lie.png").write_bytes(png(0x7FFFFFFF, 0x7FFFFFFF, 16, 6, zeros(10, 10)))
    (out / "no-side.png").write_bytes(png(0, 0, 8, 0))
    photo = (out / "photo.jpg").read_bytes()
    (out / "cut.jpg").write_bytes(photo[: len(photo) // 2])
    (out / "cut-head.jpg").write_bytes(photo[:300])
    board = (out / "board.png").read_bytes()
    (out / "cut.png").write_bytes(board[: len(board) // 2])
    bitmap = bytearray((out / "board.bmp").read_bytes())
    bitmap[18:26] = struct.pack("<ii", 30_000, 30_000)
    (out / "sides-lie.bmp").write_bytes(bitmap)
    (out / "drawing.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9"/></svg>')


def make(out):
    whole(out)
    broken(out)
