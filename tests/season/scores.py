# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keyed score sheets for what a round assigned: an entry has a quality, an expert a severity, each point some noise."""

import csv
import json
import random


class Rubrics:
    """The criteria of a profile's rounds."""

    def __init__(self, profile):
        rules = json.loads(profile.read_text(encoding="utf-8"))
        self.rounds = {one["code"]: one["rubrics"] for one in rules["rounds"]}
        self.rubrics = {one["code"]: one for one in rules["rubrics"]}

    def criteria(self, round_code, category):
        """(code, full points, names of the levels or nothing) of each criterion."""
        rubric = self.rubrics[self.rounds[round_code][category]]
        levels = [level["name"] for level in rubric.get("levels", [])]
        for section in rubric["sections"]:
            for one in section["criteria"]:
                yield one["code"], one["full"], levels if one.get("mode") == "level" else []


def sheet(criteria, chance, quality, severity):
    points = {}
    for code, full, levels in criteria:
        share = min(max(chance.gauss(quality - severity, 0.05), 0.4), 1.0)
        if levels:
            points[code] = levels[min(int((1 - share) * 5), len(levels) - 1)]
        else:
            halves = round(2 * full * share)
            points[code] = f"{halves // 2}.5" if halves % 2 else str(halves // 2)
    return points


def write_scores(folder, rubrics, round_code, pairs, category_of, seed=1, name="scores", veto=""):
    """One table for each rubric among the pairs (entry, expert); gives their paths."""
    by_rubric = {}
    for entry, expert in pairs:
        category = category_of[entry]
        by_rubric.setdefault(rubrics.rounds[round_code][category], []).append((entry, expert, category))
    paths = []
    for rubric, rows in sorted(by_rubric.items()):
        path = folder / f"{name}-{round_code}-{rubric}.csv"
        with open(path, "w", encoding="utf-8", newline="") as file:
            codes = [code for code, _, _ in rubrics.criteria(round_code, rows[0][2])]
            writer = csv.DictWriter(file, ["轮次", "作品编号", "评委编号", *codes, "评语", "否决"])
            writer.writeheader()
            for entry, expert, category in rows:
                quality = random.Random(f"{seed}/{entry}").uniform(0.75, 0.95)
                severity = random.Random(f"{seed}/{expert}").gauss(0, 0.02)
                chance = random.Random(f"{seed}/{round_code}/{entry}/{expert}")
                points = sheet(rubrics.criteria(round_code, category), chance, quality, severity)
                writer.writerow({"轮次": round_code, "作品编号": entry, "评委编号": expert, "评语": "示例评语", "否决": veto, **points})
        paths.append(path)
    return paths
