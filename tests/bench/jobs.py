# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured: each job prepares its input outside the clock and gives rows for the table."""

import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path

import points
import window
from generate import Campaign
from measure import Broken, interleaved, run

HERE = Path(__file__).resolve().parent
DONE = (0, 1)  # 1: done, with something for a person to look at


@dataclass
class Row:
    job: str
    size: int
    peer_name: str
    ours: list  # samples
    peer: list  # samples; empty where the goal is absolute
    goal: float
    unit: str = "s"  # what is compared: seconds (s) or megabytes (MB)
    absolute: bool = False  # the goal bounds our figure, not the ratio
    note: str = ""


@dataclass
class Bench:
    cli: Path
    desktop: Path
    work: Path
    runs: int
    built: dict = field(default_factory=dict)

    def command(self, *arguments):
        return [self.cli, *arguments]

    def tables(self, name, campaign):
        folder = self.work / f"tables-{name}"
        if not (folder / "complete").exists():
            campaign.write(folder)
            (folder / "complete").touch()
        return folder

    def workspace(self, name, campaign, stage):
        """A workspace that has come this far: `experts`, `entries` (recommended to the city) or `scores`."""
        key = (name, stage)
        if key not in self.built:
            folder = self.work / f"workspace-{name}-{stage}"
            shutil.rmtree(folder, ignore_errors=True)
            self.make(folder, name, campaign, stage)
            self.built[key] = folder
        return self.built[key]

    def make(self, folder, name, campaign, stage):
        tables = self.tables(name, campaign)
        if stage == "experts":
            run(self.command("new", folder, "--profile", tables / "profile.json"))
            run(self.command("import", "units", tables / "units.csv", "-w", folder))
            run(self.command("import", "experts", tables / "experts.csv", "-w", folder))
        elif stage == "entries":
            shutil.copytree(self.workspace(name, campaign, "experts"), folder)
            run(self.command("import", "entries", tables / "entries.xlsx", "-w", folder))
            for level in ("school", "county"):
                run(self.command("recommend", "-w", folder, "--level", level, "--all"))
        else:
            shutil.copytree(self.workspace(name, campaign, "entries"), folder)
            run(self.command("import", "scores", tables / "scores.csv", "-w", folder, "--assign"))

    def fresh(self, workspace):
        """A copy that a run may change."""
        copy = self.work / "run"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(workspace, copy)
        return copy


def python():
    """The interpreter that has openpyxl: the system's, not one that happens to lie before it."""
    return next((path for path in ("/usr/bin/python3", sys.executable) if Path(path).exists()))


def import_entries(bench, size):
    campaign = Campaign(size, criteria=10)
    tables = bench.tables(f"{size}", campaign)
    base = bench.workspace(f"{size}", campaign, "experts")

    def ours(_):
        copy = bench.fresh(base)
        return run(bench.command("import", "entries", tables / "entries.xlsx", "-w", copy))

    def peer(_):
        return run([python(), HERE / "openpyxl_pass.py", tables / "entries.xlsx"])

    own, others = interleaved(bench.runs, ours, {"openpyxl": peer})
    yield Row("import entries", size, "openpyxl pass", own, others["openpyxl"], 0.25)


def import_scores(bench, size):
    campaign = Campaign(size, criteria=10)
    tables = bench.tables(f"{size}", campaign)
    base = bench.workspace(f"{size}", campaign, "entries")
    database = bench.work / "import.db"

    def ours(_):
        copy = bench.fresh(base)
        return run(bench.command("import", "scores", tables / "scores.csv", "-w", copy, "--assign"))

    def peer(_):
        database.unlink(missing_ok=True)
        return run(["sqlite3", database, ".mode csv", f".import {tables / 'scores.csv'} scores"])

    own, others = interleaved(bench.runs, ours, {"sqlite3": peer})
    note = f"{size * campaign.sheets * len(campaign.criteria):,} points"
    yield Row("import scores", size, "sqlite3 .import", own, others["sqlite3"], 1.0, note=note)


def tally(bench, size):
    campaign = Campaign(size, criteria=10)
    tables = bench.tables(f"{size}", campaign)
    base = bench.workspace(f"{size}", campaign, "scores")
    database = bench.work / f"points-{size}.db"
    if not database.exists():
        points.make_points(bench.work / "part.db", campaign, tables / "scores.csv")
        (bench.work / "part.db").rename(database)

    def ours(_):
        return run(bench.command("tally", "-w", base, "--round", "final", "--json"), DONE)

    def peer(_):
        return run(["sqlite3", database], stdin=points.RANKING)

    own, others = interleaved(bench.runs, ours, {"sqlite3": peer})
    note = f"{campaign.sheets} sheets × {len(campaign.criteria)} criteria"
    yield Row("tally", size, "sqlite3 query", own, others["sqlite3"], 0.5, note=note)


def assign(bench, _):
    campaign = Campaign(2_000, sheets=3, experts=60)
    base = bench.workspace("assign", campaign, "entries")

    def ours(_):
        copy = bench.fresh(base)
        return run(bench.command("assign", "-w", copy, "--round", "final", "--per-entry", 3, "--seed", 1), DONE)

    own, _ = interleaved(bench.runs, ours, {})
    yield Row("assign", 6_000, "–", own, [], 0.1, absolute=True, note="reviews, 60 experts, recusals")


def award_list(bench, size):
    # Six of ten entries get an award, so the list has `size` rows; ties at a line are included.
    campaign = Campaign(size * 10 // 6, sheets=3)
    base = bench.workspace(f"list-{size}", campaign, "scores")
    sheet, out = bench.work / "award-list.xlsx", bench.work / "award-list.pdf"
    options = ("-w", base, "--round", "final", "--out")
    run(bench.command("print", "award-list", *options, sheet), DONE)
    settings = f"-env:UserInstallation={(bench.work / 'soffice').resolve().as_uri()}"
    convert = ["soffice", settings, "--headless", "--convert-to", "pdf", "--outdir", bench.work / "converted", sheet]
    run(convert)  # its first start makes its settings

    def ours(_):
        return run(bench.command("print", "award-list", *options, out), DONE, env={"QT_QPA_PLATFORM": "offscreen"})

    own, others = interleaved(bench.runs, ours, {"soffice": lambda _: run(convert)})
    yield Row("award list to PDF", size, "soffice", own, others["soffice"], 0.2)


def start(bench, size):
    """size 0 is the sample campaign."""
    if size:
        workspace, label = bench.workspace(f"{size}", Campaign(size, criteria=10), "entries"), "start"
    else:
        workspace, label = bench.work / "demo", "start, sample"
        if not workspace.exists():
            run(bench.command("demo", workspace))
    for program in ("keepassxc", "qpdfview"):
        if not shutil.which(program):
            raise Broken(f"{program} is not installed (packaging/dependencies/bench)")
    settings = bench.work / "settings"
    settings.mkdir(exist_ok=True)

    def starter(command, name_class):
        return lambda _: window.start(command, name_class, str(settings))

    ours = starter([bench.desktop, workspace], "linxuan")
    peers = {name: starter([name], name) for name in ("keepassxc", "qpdfview")}
    with window.Screen():
        interleaved(1, ours, peers)  # the disk's cache is warm for all
        own, others = interleaved(bench.runs, ours, peers)
    for name, samples in others.items():
        yield Row(label, size, name, own, samples, 1.0)
    goal = 200.0 if size >= 100_000 else 110.0
    yield Row(f"memory after {label}", size, "–", own, [], goal, unit="MB", absolute=True)
    for name, samples in others.items():
        yield Row(f"memory after {label}", size, name, own, samples, 1.0, unit="MB")


# name: (job, sizes it is run at; None: those asked for, and (factor) of them)
JOBS = {
    "import-entries": (import_entries, None),
    "import-scores": (import_scores, None),
    "tally": (tally, None),
    "assign": (assign, (6_000,)),
    "award-list": (award_list, (10_000,)),
    "start": (start, (0, 100_000)),
}
