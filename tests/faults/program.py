# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""linxuan-cli as the fault runs call it."""

import json
import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path


class Trouble(Exception):
    """What a fault run is there to find."""


@dataclass
class Ended:
    status: int
    output: str
    errors: str


class Program:
    def __init__(self, path):
        self.path = Path(path).resolve()
        self.environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LANG="C.UTF-8")

    def command(self, arguments):
        return [str(self.path), *map(str, arguments)]

    def run(self, *arguments):
        answer = subprocess.run(
            self.command(arguments), capture_output=True, env=self.environment, stdin=subprocess.DEVNULL
        )
        return Ended(answer.returncode, answer.stdout.decode(), answer.stderr.decode(errors="replace"))

    def must(self, *arguments):
        ended = self.run(*arguments)
        if ended.status != 0:
            shown = " ".join(map(str, arguments))
            raise Trouble(f"«{shown}» ended with {ended.status}: {ended.errors.strip() or ended.output[:500]}")
        return ended

    def start(self, *arguments):
        """Begins a command in a session of its own, so that children it leaves behind can be found."""
        return subprocess.Popen(
            self.command(arguments),
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def verify(self, workspace):
        ended = self.run("verify", workspace, "--json")
        try:
            document = json.loads(ended.output)
        except ValueError:
            raise Trouble(f"verify printed no JSON and ended with {ended.status}: {ended.errors.strip()}") from None
        if ended.status != 0 or document.get("ok") is not True:
            raise Trouble(f"verify ended with {ended.status}: {document.get('problems')}")
        return document

    @staticmethod
    def wait_for_orphans(session, seconds):
        """Waits until no process of the session is left."""
        end = time.monotonic() + seconds
        while alive := processes_of(session):
            if time.monotonic() > end:
                raise Trouble(f"processes {alive} still ran {seconds} s after their parent was killed")
            time.sleep(0.02)


def processes_of(session):
    found = []
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        try:
            # pid (name) state parent group session …; the name may hold anything
            state, _, _, its_session = (folder / "stat").read_text().rpartition(")")[2].split()[:4]
        except OSError:
            continue
        if int(its_session) == session and state not in "ZX":
            found.append(int(folder.name))
    return found
