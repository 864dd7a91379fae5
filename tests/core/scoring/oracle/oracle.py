#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts random campaigns twice, by the program and by rules.py, and compares everything.

Usage: oracle.py DRIVER [CAMPAIGNS [SEED]]. Standard library only.
"""

import json
import random
import subprocess
import sys

sys.dont_write_bytecode = True

from campaigns import random_campaign  # noqa: E402
from rules import UPWARD, expected  # noqa: E402

CAMPAIGNS = 3000


def first_difference(path, want, got):
    if isinstance(want, dict) and isinstance(got, dict):
        for key in list(want) + sorted(set(got) - set(want)):
            if want.get(key) != got.get(key):
                return first_difference(f"{path}.{key}", want.get(key), got.get(key))
    if isinstance(want, list) and isinstance(got, list):
        for i, (a, b) in enumerate(zip(want, got)):
            if a != b:
                return first_difference(f"{path}[{i}]", a, b)
        return f"{path}: {len(want)} items expected, {len(got)} found"
    return f"{path}: expected {want!r}, found {got!r}"


def occurrences(campaigns, answers):
    """How often the hard cases came up: a test that never meets them proves nothing."""
    seen = dict.fromkeys(["undecided award line", "undecided recommendation line", "line decision",
                          "tied rank", "dropped totals", "scaled total", "veto", "hand change",
                          "node or teacher taken", "override used", "group of one", "nobody ranked",
                          "tie included", "tie left out", "deviating expert", "wide spread"], 0)
    for campaign, answer in zip(campaigns, answers):
        for group, result in zip(campaign["groups"], answer):
            levels = [line["level"] for line in result["lines"]]
            rows = result["tally"]
            whys = [entry["why"] for entry in result["award"]]
            cases = {
                "undecided award line": any(level != UPWARD for level in levels),
                "undecided recommendation line": UPWARD in levels,
                "line decision": group["lines"],
                "tied rank": any(r["tied"] for r in rows),
                "dropped totals": any(r["dropped"] for r in rows),
                "scaled total": any(int(t.split("/")[1]) > 100 for r in rows for t in r["kept"]),
                "veto": any(r["status"] in ("vetoed", "pending_veto") for r in rows),
                "hand change": any(entry["changed"] for entry in result["award"]),
                "node or teacher taken": any("already" in why for why in whys),
                "override used": any("although" in why for why in whys),
                "group of one": len(rows) == 1,
                "nobody ranked": all(r["rank"] is None for r in rows),
                "tie included": any("included" in why for why in whys),
                "tie left out": any("left out" in why for why in whys),
                "deviating expert": any(r["deviations"] for r in rows),
                "wide spread": any(r["spread_flag"] for r in rows),
            }
            for case, there in cases.items():
                seen[case] += bool(there)
    return seen


def main():
    count = int(sys.argv[2]) if len(sys.argv) > 2 else CAMPAIGNS
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 20230528
    campaigns = [random_campaign(random.Random(f"{seed}/{i}")) for i in range(count)]
    lines = "".join(json.dumps(campaign, ensure_ascii=False) + "\n" for campaign in campaigns)
    run = subprocess.run([sys.argv[1]], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    found = [json.loads(line) for line in run.stdout.splitlines()]
    if len(found) != count:
        sys.exit(f"{count} campaigns given, {len(found)} answered")
    answers = [expected(campaign) for campaign in campaigns]
    for i, (want, got) in enumerate(zip(answers, found)):
        if want != got:
            print(json.dumps(campaigns[i], ensure_ascii=False))
            sys.exit(f"campaign {i} (seed {seed}): {first_difference('groups', want, got)}")
    seen = occurrences(campaigns, answers)
    print(f"{count} campaigns agree; groups with " +
          ", ".join(f"{case}: {times}" for case, times in seen.items()))
    if count >= CAMPAIGNS and min(seen.values()) < 20:
        sys.exit("a hard case came up too seldom to be proved")


if __name__ == "__main__":
    main()
