# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An office at its campaign: each step is one call of linxuan-cli, timed, with `verify` after it."""

import json
import os
import subprocess
import sys
import time


class Wrong(Exception):
    """A step did not do what the season needs."""


class Clock:
    """Seconds of every step, by the title of the chapter."""

    def __init__(self):
        self.chapters = {}
        self.steps = 0
        self.verifications = 0

    def add(self, chapter, seconds):
        self.chapters[chapter] = self.chapters.get(chapter, 0.0) + seconds

    def total(self):
        return sum(self.chapters.values())


class Office:
    def __init__(self, cli, folder, clock, chapter, home=None):
        self.cli = cli
        self.folder = folder
        self.clock = clock
        self.chapter = chapter
        self.environment = {**os.environ, "HOME": str(home)} if home else None

    def do(self, command, *arguments, statuses=(0,), changes=True):
        """Runs a command on the campaign and gives its JSON; a command that changes it is followed by `verify`."""
        place = () if command in ("new", "verify") else ("-w", self.folder)
        answer = self.call(command, *arguments, *place, statuses=statuses)
        if changes:
            self.verify()
        return answer

    def verify(self):
        report = self.call("verify", self.folder)
        self.clock.verifications += 1
        if not report["ok"]:
            raise Wrong(f"verify {self.folder}: {report['problems'][:3]}")

    def call(self, command, *arguments, statuses=(0,)):
        call = [str(self.cli), "--lang", "zh_CN", command, *map(str, arguments), "--json"]
        begin = time.perf_counter()
        done = subprocess.run(call, capture_output=True, text=True, check=False, env=self.environment)
        seconds = time.perf_counter() - begin
        self.clock.add(self.chapter, seconds)
        self.clock.steps += 1
        if os.environ.get("SEASON_TRACE"):
            print(f"{seconds:7.2f}  {command} {' '.join(map(str, arguments))[:110]}", file=sys.stderr)
        if done.returncode not in statuses:
            raise Wrong(f"{' '.join(call)}\nended with {done.returncode}: {done.stderr.strip() or done.stdout[-800:]}")
        return json.loads(done.stdout) if done.stdout.strip() else None


def groups_with_lines(award):
    for group in award["groups"]:
        for line in group["lines"]:
            yield f"{group['category']}/{group['stage']}/{group['subject']}", line["level"]
