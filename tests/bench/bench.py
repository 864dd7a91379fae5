# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What jobs stand on: the programs under test, and workspaces that have come as far as a job needs them."""

import shutil
from dataclasses import dataclass, field
from pathlib import Path

from measure import run

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
    worst: bool = False  # the goal bounds the 95th percentile, not the median
    note: str = ""


@dataclass
class Bench:
    build: Path
    work: Path
    runs: int
    built: dict = field(default_factory=dict)

    def program(self, name):
        return self.build / "bin" / name

    def command(self, *arguments):
        return [self.program("linxuan-cli"), *arguments]

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
