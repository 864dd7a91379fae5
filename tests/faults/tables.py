# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tables of a workspace hold, so that two states can be compared."""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path


def contents(workspace):
    """{table: (columns, rows)} of campaign.db, which must be sound."""
    with closing(sqlite3.connect(Path(workspace) / "campaign.db")) as database:
        sound = database.execute("PRAGMA integrity_check").fetchall()
        if sound != [("ok",)]:
            raise sqlite3.DatabaseError(f"{workspace}: {sound[0][0]}")
        names = database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
        return {name: table(database, name) for (name,) in names if not name.startswith("sqlite_")}


def table(database, name):
    cursor = database.execute(f'SELECT * FROM "{name}"')
    return [column[0] for column in cursor.description], cursor.fetchall()


def hash_of(values):
    digest = hashlib.sha256()
    for value in sorted(map(repr, values)):
        digest.update(f"{len(value)}:{value}".encode())
    return digest.hexdigest()


def fingerprint(tables):
    """The same for two states that hold the same rows, in whatever order."""
    return {name: hash_of(rows) for name, (_, rows) in tables.items()}


def columns_of(tables):
    """{(table, column): hash of its values}, and under column None the count of rows."""
    found = {}
    for name, (columns, rows) in tables.items():
        found[name, None] = len(rows)
        for number, column in enumerate(columns):
            found[name, column] = hash_of(row[number] for row in rows)
    return found


class StablePart:
    def __init__(self, wanted):
        self.wanted = wanted

    def difference(self, tables):
        """The columns in which these tables differ, as text; empty when they agree."""
        found = columns_of(tables)
        wrong = [key for key, value in self.wanted.items() if found.get(key) != value]
        return ", ".join(f"{name}.{column}" if column else f"rows of {name}" for name, column in wrong)


def stable_part(first, second):
    """What two states have in common, column by column."""
    one, two = columns_of(first), columns_of(second)
    return StablePart({key: value for key, value in one.items() if two.get(key) == value})
