# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes OLE compound files, the container of doc, ppt and macros. Streams of 4096 bytes and more only in
sectors of 512; shorter ones are filled up, so that no second kind of sector is needed. A name without a stream
is an empty folder."""

import struct

SECTOR, LEAST = 512, 4096
END, FREE, TABLE, NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
FOLDER, STREAM, ROOT = 1, 2, 5


def entry(name, kind, first, size, right=NONE, child=NONE):
    wide = name.encode("utf-16-le") + b"\0\0"
    head = wide.ljust(64, b"\0") + struct.pack("<HBBIII", len(wide), kind, 1, NONE, right, child)
    return head + bytes(36) + struct.pack("<IQ", first, size)


def chain(first, count):
    return [*range(first + 1, first + count), END]


def compound(streams):
    bodies = {}
    for name, body in streams.items():
        if body is None:
            bodies[name] = None
            continue
        body = body.ljust(LEAST, b"\0")
        bodies[name] = body + bytes(-len(body) % SECTOR)
    entries = [entry("Root Entry", ROOT, END, 0, child=1)]
    table, sectors = [], b""
    for number, (name, body) in enumerate(bodies.items(), 1):
        right = number + 1 if number < len(bodies) else NONE
        if body is None:
            entries.append(entry(name, FOLDER, 0, 0, right=right))
            continue
        entries.append(entry(name, STREAM, len(table), len(body), right=right))
        table += chain(len(table), len(body) // SECTOR)
        sectors += body
    directory = b"".join(entries)
    directory += bytes(-len(directory) % SECTOR)
    at = len(table)
    table += chain(at, len(directory) // SECTOR)
    tables = len(table) // (SECTOR // 4 - 1) + 1
    first_table = len(table)
    table += [TABLE] * tables
    table += [FREE] * (tables * SECTOR // 4 - len(table))
    places = [*range(first_table, first_table + tables)]
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, tables, at, 0, LEAST, END, 0, END, 0)
    header += struct.pack(f"<{len(places)}I", *places).ljust(436, b"\xff")
    return header + sectors + directory + struct.pack(f"<{len(table)}I", *table)
