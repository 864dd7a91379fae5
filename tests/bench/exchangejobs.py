# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured of the exchange: score files of a whole round collected at once."""

import json
import os
import random
import shutil

from bench import DONE, Row
from generate import Campaign, write_csv
from jobs import expect, stored
from measure import Broken, interleaved, run

EXPERTS = 60


def dealt(bench, campaign, sheets):
    """A folder of this size's own with a workspace in which all sheets are assigned; and the pairs."""
    folder = bench.work / f"collecting-{sheets}"
    shutil.rmtree(folder, ignore_errors=True)
    workspace = folder / "workspace"
    shutil.copytree(bench.workspace(f"collect-{sheets}", campaign, "entries"), workspace)
    deal = ("assign", "-w", workspace, "--round", "final", "--per-entry", 5, "--seed", 1, "--json")
    return workspace, json.loads(run(bench.command(*deal), DONE, listen=True).said)["assigned"]


def returned(bench, campaign, workspace, assigned):
    """Every expert's final score file, each made in a home folder of its own."""
    folder = workspace.parent
    out = folder / "disk"
    out.mkdir()
    pack = bench.command("pack", "-w", workspace, "--round", "final", "--all", "--out", out, "--json")
    packages = json.loads(run(pack, DONE, listen=True).said)
    header = ["轮次", "作品编号", "评委编号", *(criterion["code"] for criterion in campaign.criteria), "评语"]
    files = []
    for package in packages:
        expert = package["expert"]
        chance = random.Random(expert)
        mine = [pair["entry"] for pair in assigned if pair["expert"] == expert]
        table = folder / f"{expert}.csv"
        rows = [("final", entry, expert, *campaign.random_points(chance, 0.85), "示例评语") for entry in mine]
        write_csv(table, header, rows)
        home = {**os.environ, "HOME": str(folder / "homes" / expert)}
        files.append(folder / f"{expert}.lxscores")
        run(bench.command("fill", package["path"], "--from", table), env=home)
        run(bench.command("seal", package["path"], "--out", files[-1], "--final"), env=home)
    return files


def collect(bench, sheets):
    """`sheets` score sheets in the files of 60 experts: read, signatures checked, planned and taken in."""
    campaign = Campaign(sheets // 5, sheets=5, experts=EXPERTS)
    workspace, assigned = dealt(bench, campaign, sheets)
    expect("assigned sheets", len(assigned), sheets)
    files = returned(bench, campaign, workspace, assigned)

    def ours(_):
        copy = bench.fresh(workspace)
        sample = run(bench.command("collect", *files, "-w", copy))
        found = stored(copy, "SELECT count(*) FROM sheet WHERE state = 'submitted'")[0]
        if found != sheets:
            raise Broken(f"{found} sheets were taken in instead of {sheets}")
        return sample

    own, _ = interleaved(bench.runs, ours, {})
    yield Row("collect", sheets, "–", own, [], 2.0, absolute=True, note=f"sheets in {len(files)} signed files")
