#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the expert's window at random moments of typing and sees that nothing it called saved is missing.

killdesk.py --cli PROGRAM --typist PROGRAM --work DIR [--rounds 300] [--seed 1]

Every round goes on where the one before was killed. What stood in the form a second before the kill, and
everything shown as saved, must be in the database; `verify` must call the workspace whole.
"""

import argparse
import json
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

ROUND = "final"
LONGEST_LOSS_SECONDS = 1.0


class Trouble(Exception):
    pass


def run(cli, *arguments):
    done = subprocess.run([cli, "--lang", "en", *map(str, arguments)], capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise Trouble(f"{arguments[0]} ended with {done.returncode}: {done.stderr}")
    return done


def begun_expert(cli, folder):
    """The expert with the most sheets that are not begun, after dealing every entry to three more."""
    run(cli, "assign", "-w", folder, "--round", ROUND, "--per-entry", "6")
    with sqlite3.connect(folder / "campaign.db") as database:
        row = database.execute(
            "SELECT expert.code FROM sheet JOIN expert ON expert.id = expert_id JOIN round ON round.id = round_id"
            " WHERE sheet.state = 'not_started' AND round.code = ? GROUP BY expert.code"
            " ORDER BY COUNT(*) DESC, expert.code LIMIT 1", (ROUND,)).fetchone()
    database.close()
    return row[0]


def stored(folder, expert, entry):
    """Points and remark as the database has them."""
    with sqlite3.connect(f"file:{folder / 'campaign.db'}", uri=True) as database:
        row = database.execute(
            "SELECT draft.points, draft.remark FROM draft JOIN entry ON entry.id = entry_id"
            " JOIN expert ON expert.id = expert_id WHERE entry.code = ? AND expert.code = ?",
            (entry, expert)).fetchone()
    database.close()
    if row is None:
        return None
    points = [None if part == "-" else int(part) for part in row[0].split()]
    return {"points": points, "remark": row[1]}


class Listener(threading.Thread):
    """Keeps each line of the typist with the moment it came."""

    def __init__(self, stream):
        super().__init__(daemon=True)
        self.stream = stream
        self.lines = []

    def run(self):
        for line in self.stream:
            if line.endswith("\n"):  # the kill may cut the last one
                self.lines.append((time.monotonic(), line[:-1]))


def kill_once(given, folder, expert, chance):
    process = subprocess.Popen([given.typist, folder, ROUND, expert, str(chance.randrange(1 << 31))],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    listener = Listener(process.stdout)
    listener.start()
    deadline = time.monotonic() + 30
    while not listener.lines and time.monotonic() < deadline:
        time.sleep(0.01)
    if not listener.lines:
        process.kill()
        raise Trouble("the typist typed nothing in 30 s")
    time.sleep(chance.uniform(0, given.longest))
    killed = time.monotonic()
    process.send_signal(signal.SIGKILL)
    process.wait()
    listener.join()
    return judge(given, folder, expert, listener.lines, killed)


def is_one_key_on(found, last):
    """The last key may be stored before the typist has told of it."""
    if found is None:
        return False
    if found["points"] == last["points"]:
        return found["remark"][:-1] == last["remark"]
    changed = sum(a != b for a, b in zip(found["points"], last["points"]))
    return found["remark"] == last["remark"] and changed == 1


def judge(given, folder, expert, lines, killed):
    typed, entry, least = {}, None, 0
    for moment, line in lines:
        kind, number, *rest = line.split(" ", 3)
        if kind == "typed":
            entry = rest[0]
            typed[int(number)] = json.loads(rest[1])
            if moment < killed - LONGEST_LOSS_SECONDS:
                least = max(least, int(number))
        else:
            least = max(least, int(number))
    if least:
        found = stored(folder, expert, entry)
        is_known = any(found == typed[number] for number in range(least, len(typed) + 1))
        if not is_known and not is_one_key_on(found, typed[len(typed)]):
            raise Trouble(f"{entry}: state {least} of {len(typed)} must be there at least;"
                          f" the database has {found}, wanted {typed[least]}")
    return least, len(typed)


def main():
    arguments = argparse.ArgumentParser(description="kill -9 of the expert's window while typing.")
    arguments.add_argument("--cli", required=True, type=Path)
    arguments.add_argument("--typist", required=True, type=Path)
    arguments.add_argument("--work", required=True, type=Path, help="a folder for the workspace; emptied first")
    arguments.add_argument("--rounds", type=int, default=300)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--longest", type=float, default=1.5, help="seconds of typing at most")
    given = arguments.parse_args()
    shutil.rmtree(given.work, ignore_errors=True)
    given.work.mkdir(parents=True)
    folder = given.work / "campaign"
    chance = random.Random(given.seed)
    states = kept = 0
    try:
        run(given.cli, "demo", folder)
        expert = begun_expert(given.cli, folder)
        for number in range(given.rounds):
            try:
                least, all_typed = kill_once(given, folder, expert, chance)
            except Trouble as trouble:
                raise Trouble(f"round {number + 1} of {given.rounds}: {trouble}") from None
            states += all_typed
            kept += least
            if number % 20 == 19 or number + 1 == given.rounds:
                report = json.loads(run(given.cli, "verify", folder, "--json").stdout)
                if not report["ok"]:
                    raise Trouble(f"round {number + 1}: verify finds {report['problems'][:3]}")
    except Trouble as trouble:
        print(f"killdesk.py: {trouble}; the workspace is kept in {folder}", file=sys.stderr)
        return 1
    shutil.rmtree(given.work)
    print(f"{given.rounds} kills, seed {given.seed}: {states} states typed, nothing shown as saved is missing")
    return 0


if __name__ == "__main__":
    sys.exit(main())
