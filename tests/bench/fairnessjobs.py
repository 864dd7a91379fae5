# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fairness fit beside R's lme4 on the same table."""

import json
import random
import shutil
from pathlib import Path

from bench import Row
from measure import Broken, Sample, interleaved, run

HERE = Path(__file__).resolve().parent
SHEETS = 5
EXPERTS = 200


def write_table(path, entries):
    """Each entry drawn by five of the experts; levels, severity and chance are normal, points in halves."""
    chance = random.Random(f"fairness/{entries}")
    severity = [chance.gauss(0, 2) for _ in range(EXPERTS)]
    with open(path, "w", encoding="ascii") as table:
        table.write("entry,expert,points\n")
        for entry in range(entries):
            level = chance.gauss(84, 5)
            for expert in chance.sample(range(EXPERTS), SHEETS):
                points = round(2 * (level + severity[expert] + chance.gauss(0, 3))) / 2
                table.write(f"{entry},{expert},{points}\n")


def has_lme4():
    if not shutil.which("Rscript"):
        return False
    try:
        run(["Rscript", "-e", "library(lme4)"])
    except Broken:
        return False
    return True


def fitted(command, found):
    """One fit; what it took is what the program says, since reading the table is no part of it."""
    sample = run(command, listen=True)
    result = json.loads(sample.said)
    found.append({key: value for key, value in result.items() if key != "seconds"})
    return Sample(result["seconds"], sample.megabytes)


def compare(own, other):
    """lme4 stops at its own tolerance, at this size three digits short."""
    for key, value in own.items():
        if abs(value - other[key]) > 5e-3 * abs(other[key]):
            raise Broken(f"the fairness fit: {key} is {value} where lme4 has {other[key]}")


def fairness(bench, size):
    run(["cmake", "--build", bench.build, "--target", "linxuan_fairness_bench"])
    table = bench.work / f"fairness-{size}.csv"
    if not table.exists():
        write_table(bench.work / "part.csv", size)
        (bench.work / "part.csv").rename(table)
    found, theirs = [], []
    peers = {"lme4": lambda _: fitted(["Rscript", HERE / "lmer.R", table], theirs)} if has_lme4() else {}
    own, others = interleaved(bench.runs, lambda _: fitted([bench.program("linxuan_fairness_bench"), table], found), peers)
    if theirs:
        compare(found[0], theirs[0])
    note = f"{SHEETS} sheets each, {EXPERTS} experts; severities with errors and variance components"
    if peers:
        yield Row("fairness fit", size, "R lme4", own, others["lme4"], 0.02, note=note)
    else:
        yield Row("fairness fit", size, "–", own, [], 1.0, absolute=True, note=note + "; R is not here")
