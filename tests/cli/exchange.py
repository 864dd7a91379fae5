# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A campaign of the sample's tables with experts who have sheets to write, for tests of the exchange."""

import csv
import json
import os
import random
import subprocess
from pathlib import Path

ROUND = "final"
TABLES = [
    ("units", "units.xlsx"),
    ("nodes", "nodes.csv"),
    ("quotas", "quotas-annex3.ods", "--track", "subject-special"),
    ("quotas", "quotas-annex4.xlsx", "--track", "experiment"),
    ("bans", "bans.csv"),
    ("entries", "entries.xlsx"),
    ("experts", "experts.xlsx"),
]


class Program:
    """linxuan-cli, perhaps in a home folder of its own."""

    def __init__(self, cli, home=None):
        self.cli = cli
        self.home = home

    def environment(self):
        if not self.home:
            return None
        plain = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
        return {**plain, "HOME": str(self.home), "USER": "expert"}

    def run(self, *arguments):
        call = [self.cli, "--lang", "en", *map(str, arguments)]
        return subprocess.run(
            call, capture_output=True, text=True, timeout=300, check=False, env=self.environment()
        )

    def answer(self, *arguments, status=0):
        done = self.run(*arguments, "--json")
        assert done.returncode == status, (arguments, done.returncode, done.stdout[-400:], done.stderr)
        return json.loads(done.stdout)

    def do(self, *arguments, status=0):
        done = self.run(*arguments)
        assert done.returncode == status, (arguments, done.returncode, done.stdout[-400:], done.stderr)
        return done.stdout


def make_campaign(program, sample, folder, with_materials=True):
    """Up to the assignment; nothing is scored yet."""
    program.do("new", folder, "--profile", "zhengzhou-2023")
    for kind, table, *options in TABLES:
        program.do("import", kind, sample / table, "-w", folder, *options)
    program.do("recommend", "-w", folder, "--level", "school", "--all", status=1)  # three may not
    program.do("recommend", "-w", folder, "--level", "county", "--from", sample / "recommend-county.csv")
    with open(sample / "recommend-overrides.csv", encoding="utf-8-sig", newline="") as table:
        for row in csv.DictReader(table):
            program.do(
                "recommend", "-w", folder, "--level", "county", row["作品编号"], "--reason", row["原因"]
            )
    if with_materials:
        program.do("attach", sample, "-w", folder, "--copy", "--from", sample / "materials.csv")
    return program.answer("assign", "-w", folder, "--round", ROUND, "--seed", 7)["assigned"]


def rubrics(profile):
    """Criteria of each category in the round, as (name, full, levels or None)."""
    rules = json.loads(Path(profile).read_text(encoding="utf-8"))
    codes = next(one for one in rules["rounds"] if one["code"] == ROUND)["rubrics"]
    found = {}
    for category, code in codes.items():
        rubric = next(one for one in rules["rubrics"] if one["code"] == code)
        levels = [level["name"] for level in rubric.get("levels", [])]
        found[category] = [
            (one["name"], one["full"], levels if one.get("mode") == "level" else None)
            for section in rubric["sections"]
            for one in section["criteria"]
        ]
    return found


def score_rows(assigned, category_of, criteria, seed=1):
    """A keyed sheet for each pair, the same for the same seed: (expert, category, row)."""
    rows = []
    for pair in assigned:
        chance = random.Random(f"{seed} {pair['entry']} {pair['expert']}")
        category = category_of[pair["entry"]]
        row = {"轮次": ROUND, "作品编号": pair["entry"], "评委编号": pair["expert"]}
        for name, full, levels in criteria[category]:
            row[name] = chance.choice(levels) if levels else chance.randrange(full, 2 * full + 1) / 2
        row["评语"] = f"示例评语 {pair['entry']}"
        rows.append((pair["expert"], category, row))
    return rows


def write_table(path, rows):
    with open(path, "w", encoding="utf-8", newline="") as table:
        writer = csv.DictWriter(table, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


def tables_of(rows, folder, expert=None):
    """One table for each category, as the rubrics differ."""
    paths = []
    for category in sorted({one for _, one, _ in rows}):
        chosen = [row for who, of, row in rows if of == category and expert in (None, who)]
        if chosen:
            paths.append(write_table(folder / f"{expert or 'all'}-{category}.csv", chosen))
    return paths
