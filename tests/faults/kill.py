#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills linxuan-cli at random moments of its work and sees that the workspace holds all of it or nothing.

kill.py --cli PROGRAM --work DIR [--rounds 100] [--seed 1] [--entries 400]

After each `kill -9` the workspace must open, `verify` must call it whole, and its tables must be those
from before the command or those from after it; from before, the command must then run to its end.
"""

import argparse
import os
import random
import shutil
import signal
import sys
import time
from collections import Counter
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "bench"))

from generate import Campaign  # noqa: E402
from program import Program, Trouble  # noqa: E402
from tables import contents, fingerprint, stable_part  # noqa: E402

LONGEST_ORPHAN_SECONDS = 40  # a reader that lost its parent has its own time limit


class Command:
    """One command under test: the workspace it starts from, and what it leaves when nobody disturbs it."""

    def __init__(self, name, arguments, base, program, work):
        self.name = name
        self.arguments = arguments
        self.base = base
        self.before = contents(base)
        first, second = work / f"{name}-first", work / f"{name}-second"
        self.seconds, self.status = self.undisturbed(program, first)
        # Two runs differ in identities and, a second apart, in moments and what is derived from
        # them; what they have in common is what has to be there.
        time.sleep(1.2)
        self.undisturbed(program, second)
        self.after = stable_part(contents(first), contents(second))
        self.changes = fingerprint(contents(first)) != fingerprint(self.before)
        for folder in (first, second):
            shutil.rmtree(folder)

    def undisturbed(self, program, folder):
        shutil.copytree(self.base, folder)
        begin = time.perf_counter()
        status = program.run(*self.arguments(folder)).status
        seconds = time.perf_counter() - begin
        program.verify(folder)
        return seconds, status

    def outcome(self, folder):
        """'nothing', 'all', or raises Trouble: a part of the command."""
        found = contents(folder)
        if fingerprint(found) == fingerprint(self.before):
            return "nothing"
        difference = self.after.difference(found)
        if difference:
            raise Trouble(f"{self.name} left a part of its work: {difference}")
        return "all"


def prepare(program, work, entries, seed):
    """Workspaces that stand before `import` and before `tally`, `award` and `close`."""
    tables = work / "tables"
    # Nobody shares a score, so that no line waits for a person and the round can be closed.
    Campaign(entries, sheets=3, experts=60, seed=seed, distinct=True).write(tables)
    empty, scored = work / "empty", work / "scored"
    program.must("new", empty, "--profile", tables / "profile.json")
    program.must("import", "units", tables / "units.csv", "-w", empty)
    program.must("import", "experts", tables / "experts.csv", "-w", empty)
    shutil.copytree(empty, scored)
    program.must("import", "entries", tables / "entries.xlsx", "-w", scored)
    for level in ("school", "county"):
        program.must("recommend", "-w", scored, "--level", level, "--all")
    program.must("import", "scores", tables / "scores.csv", "-w", scored, "--assign")
    return tables, empty, scored


def commands(program, work, entries, seed):
    tables, empty, scored = prepare(program, work, entries, seed)
    entered = work / "entered"
    shutil.copytree(empty, entered)
    program.must("import", "entries", tables / "entries.xlsx", "-w", entered)
    for level in ("school", "county"):
        program.must("recommend", "-w", entered, "--level", level, "--all")
    kinds = {
        "import": (lambda w: ("import", "entries", tables / "entries.xlsx", "-w", w), empty),
        "import-scores": (lambda w: ("import", "scores", tables / "scores.csv", "-w", w, "--assign"), entered),
        "tally": (lambda w: ("tally", "-w", w, "--round", "final"), scored),
        "award": (lambda w: ("award", "-w", w, "--round", "final"), scored),
        "close": (lambda w: ("close", "-w", w, "--round", "final", "--by", "张试"), scored),
    }
    made = [Command(name, arguments, base, program, work) for name, (arguments, base) in kinds.items()]
    for command in made:
        if command.name.startswith(("import", "close")) and not command.changes:
            raise Trouble(f"{command.name} changed nothing when undisturbed; this test would see nothing")
        print(f"{command.name}: {command.seconds * 1000:.0f} ms undisturbed, status {command.status}")
    return made


def kill_once(program, command, folder, chance):
    """One round: copy, start, kill, look. Gives 'nothing' or 'all'."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(command.base, folder)
    process = program.start(*command.arguments(folder))
    time.sleep(chance.uniform(0, command.seconds * 1.1))
    killed = process.poll() is None
    if killed:
        os.kill(process.pid, signal.SIGKILL)
    process.wait()
    program.wait_for_orphans(process.pid, LONGEST_ORPHAN_SECONDS)
    program.verify(folder)
    outcome = command.outcome(folder)
    if not killed and command.changes and outcome == "nothing":
        raise Trouble(f"{command.name} ended by itself and left nothing")
    if outcome == "nothing":
        finish(program, command, folder)
    return outcome if killed else f"{outcome}, too late"


def finish(program, command, folder):
    status = program.run(*command.arguments(folder)).status
    if status != command.status:
        raise Trouble(f"{command.name} ended with {status} after the kill, undisturbed with {command.status}")
    if command.changes and command.outcome(folder) != "all":
        raise Trouble(f"{command.name} did nothing after the kill")


def run_rounds(program, work, rounds, seed, entries):
    chance = random.Random(seed)
    made = commands(program, work, entries, seed)
    outcomes = Counter()
    for number in range(rounds):
        command = made[number % len(made)]
        folder = work / "killed"
        try:
            outcome = kill_once(program, command, folder, chance)
        except Trouble as trouble:
            raise Trouble(f"round {number + 1} of {rounds}: {trouble}; the workspace is kept in {folder}") from None
        outcomes[command.name, outcome] += 1
    for (name, outcome), count in sorted(outcomes.items()):
        print(f"{name}: {count} × {outcome}")


def main():
    arguments = argparse.ArgumentParser(description="kill -9 of linxuan-cli at random moments.")
    arguments.add_argument("--cli", required=True, type=Path)
    arguments.add_argument("--work", required=True, type=Path, help="a folder for workspaces; emptied first")
    arguments.add_argument("--rounds", type=int, default=100)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--entries", type=int, default=400)
    given = arguments.parse_args()
    shutil.rmtree(given.work, ignore_errors=True)
    given.work.mkdir(parents=True)
    try:
        run_rounds(Program(given.cli), given.work, given.rounds, given.seed, given.entries)
    except Trouble as trouble:
        print(f"kill.py: {trouble}", file=sys.stderr)
        return 1
    shutil.rmtree(given.work)
    print(f"{given.rounds} kills, seed {given.seed}: each workspace whole, with all or nothing of the command")
    return 0


if __name__ == "__main__":
    sys.exit(main())
