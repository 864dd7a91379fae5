#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Disturbs `linxuan-cli seal` at random moments: no score is lost, no half file passes, no chain breaks.

seal.py --cli PROGRAM --work DIR [--rounds 200] [--seed 1]

The faults are those of pack.py. After each of them the desk's sheets must be as before, a file under the name
that was asked for must verify, sealing once more, perhaps after a change, must work, and the campaign must take
in whatever is whole without a refusal.
"""

import argparse
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

sys.dont_write_bytecode = True

import pack  # noqa: E402
from program import Program, Trouble  # noqa: E402

pack.MEDIUM = 16 * pack.MEGA
EXPERT = "E01"
LONGEST = 0.25  # seconds from the start of sealing to the fault


class Killed(pack.Folder):
    def around(self, start, chance):
        process = start()
        try:
            process.wait(chance.uniform(0, LONGEST))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
        return process.wait()


class Full(pack.FullDisk):
    def around(self, start, chance):
        room = os.statvfs(self.folder)
        with open(self.folder / "filling", "wb") as file:
            file.write(b"\0" * max(0, room.f_bavail * room.f_frsize - chance.randrange(0, 200_000)))
        return start().wait()


class Failing(pack.FailingDisk):
    def around(self, start, chance):
        with open(self.backing / "filling", "wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"\0" * pack.MEGA)
            except OSError:
                pass
        return start().wait()


class Vanishing(pack.VanishingDisk):
    def around(self, start, chance):
        process = start()
        time.sleep(chance.uniform(0, LONGEST))
        self.limit(65536)
        return process.wait()


def sheets_of(desk):
    with closing(sqlite3.connect(desk / "campaign.db")) as database:
        return [
            database.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3").fetchall() for table in ("sheet", "draft", "veto")
        ]


class Round:
    def __init__(self, program, base, work, chance):
        self.work, self.chance = work, chance
        self.package = base / f"final-{EXPERT}"
        home = work / "home"
        shutil.copytree(base / "home", home)
        self.program = Program(program.path)
        self.program.environment |= {"HOME": str(home)}
        self.program.environment.pop("XDG_DATA_HOME", None)
        self.desk = next((home / ".local/share/linxuan/packages").glob("*-*[0-9a-f]"))
        self.campaign = work / "campaign"
        shutil.copytree(base / "campaign", self.campaign)

    def run(self, fault):
        """How sealing ended, and whether its file is there."""
        before = sheets_of(self.desk)
        fault.plug()
        try:
            out = fault.folder / "first.lxscores"
            ended = fault.around(lambda: self.program.start("seal", self.package, "--out", out), self.chance)
            fault.mend()
            if sheets_of(self.desk) != before:
                raise Trouble("the desk's sheets changed")
            files = self.first(out, ended)
            self.again(fault.folder / "second.lxscores", files)
            return ended, len(files)
        finally:
            fault.unplug()

    def first(self, out, ended):
        if not out.exists():
            if ended == 0:
                raise Trouble("sealing said that it was done and there is no file")
            return []
        self.verify(out)
        kept = self.work / "first.lxscores"
        shutil.copy(out, kept)
        return [kept]

    def verify(self, path):
        ended = self.program.run("verify", path, "--json")
        if ended.status != 0:
            raise Trouble(f"{path.name} does not verify: {ended.output[-300:]} {ended.errors[-300:]}")

    def again(self, out, files):
        if self.chance.random() < 0.5:
            with closing(sqlite3.connect(self.desk / "campaign.db")) as database:
                codes = database.execute(
                    "SELECT e.code FROM sheet s JOIN entry e ON e.id = s.entry_id WHERE s.state = 'submitted'"
                ).fetchall()
            options = ("-w", self.desk, "--round", "final", "--expert", EXPERT, "--reason", "again")
            self.program.must("return", self.chance.choice(codes)[0], *options)
        self.program.must("seal", self.package, "--out", out)
        self.verify(out)
        ended = self.program.run("collect", *files, out, "-w", self.campaign, "--json")
        table = json.loads(ended.output)["files"]
        if any(one["refused"] for one in table):
            raise Trouble(f"refused: {[one['refused'] for one in table]}")
        if not any(one["same"] + one["new"] + one["changed"] for one in table):
            raise Trouble("no sheet came back")


def prepare(program, work):
    """The sample campaign, a package of one expert who has scored all of it, and a home that has opened it."""
    base = work / "base"
    base.mkdir()
    program.must("demo", base / "campaign")
    ended = program.run("pack", "-w", base / "campaign", "--round", "final", "--expert", EXPERT, "--out", base)
    if ended.status > 1:
        raise Trouble(f"packing ended with {ended.status}: {ended.errors}")
    home = base / "home"
    home.mkdir()
    expert = Program(program.path)
    expert.environment |= {"HOME": str(home)}
    expert.environment.pop("XDG_DATA_HOME", None)
    # Opens the package, and cannot write the file.
    expert.run("seal", base / f"final-{EXPERT}", "--out", work / "nowhere" / "x.lxscores")
    return base


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", required=True, type=Path)
    parser.add_argument("--work", required=True, type=Path)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    shutil.rmtree(options.work, ignore_errors=True)
    options.work.mkdir(parents=True)
    program = Program(options.cli)
    base = prepare(program, options.work)
    told = Counter()
    left_out = set()
    for number in range(options.rounds):
        kind = (Killed, Full, Failing, Vanishing)[number % 4]
        work = options.work / f"round-{number}"
        work.mkdir()
        chance = random.Random(options.seed * 100_000 + number)
        try:
            ended, files = Round(program, base, work, chance).run(kind(work))
        except PermissionError as error:
            left_out.add(f"{kind.name}: {error}")
            continue
        except Trouble as trouble:
            print(f"round {number}, {kind.name}: {trouble}", flush=True)
            return 1
        told[(kind.name, "ended" if ended == 0 else "broken off", "a file" if files else "no file")] += 1
        shutil.rmtree(work)
    for reason in sorted(left_out):
        print(f"left out, {reason}")
    for (name, ending, files), count in sorted(told.items()):
        print(f"{name}: {ending}, {files}: {count}")
    print(f"{sum(told.values())} rounds, no score lost, no half file, no broken chain")
    return 0 if told else 1


if __name__ == "__main__":
    sys.exit(main())
