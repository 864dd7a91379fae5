# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The peer of the tally: the same points in a plain SQLite table, and the same ranking as one query."""

import csv
import sqlite3

# Points are in hundredths. The key spares the query a sort: the best a table can offer it.
TABLES = """
CREATE TABLE entries (entry INTEGER PRIMARY KEY, grp INTEGER NOT NULL);
CREATE TABLE points (entry INTEGER, expert INTEGER, criterion INTEGER, value INTEGER NOT NULL,
                     PRIMARY KEY (entry, expert, criterion)) WITHOUT ROWID;
"""

# Total of each sheet, without one highest and one lowest, mean, rank in the group.
RANKING = """
WITH sheets AS (SELECT entry, expert, SUM(value) AS total FROM points GROUP BY entry, expert),
     ordered AS (SELECT entry, total,
                        ROW_NUMBER() OVER (PARTITION BY entry ORDER BY total, expert) AS place,
                        COUNT(*) OVER (PARTITION BY entry) AS n
                 FROM sheets),
     means AS (SELECT entry, ROUND(AVG(total) / 100.0, 2) AS score FROM ordered
               WHERE n < 5 OR (place > 1 AND place < n) GROUP BY entry)
SELECT grp, entry, score, RANK() OVER (PARTITION BY grp ORDER BY score DESC) AS rank
FROM means JOIN entries USING (entry) ORDER BY grp, rank, entry;
"""


def hundredths(text):
    whole, _, part = text.partition(".")
    return int(whole) * 100 + int((part + "00")[:2])


def points_of(scores, numbers):
    with open(scores, encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        next(reader)
        for _, entry, expert, *points in reader:
            for criterion, text in enumerate(points):
                yield numbers[entry], int(expert[1:]), criterion, hundredths(text)


def make_points(database, campaign, scores):
    """Fills a new database from scores.csv of the campaign."""
    groups = {}
    numbers = {}
    rows = []
    for i in range(campaign.entries):
        stage, subject, _ = campaign.group_of(i)
        numbers[campaign.code_of(i)] = i
        rows.append((i, groups.setdefault((stage, subject), len(groups))))
    connection = sqlite3.connect(database)
    connection.executescript(TABLES)
    with connection:
        connection.executemany("INSERT INTO entries VALUES (?, ?)", rows)
        ordered = sorted(points_of(scores, numbers)) if campaign.entries <= 20_000 else points_of(scores, numbers)
        connection.executemany("INSERT INTO points VALUES (?, ?, ?, ?)", ordered)
    connection.execute("ANALYZE")
    connection.close()
