#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gives linxuan-cli files that are wrong.   wrongfiles_test.py LINXUAN-CLI [--table]

Each must be answered in one clear line, within 30 seconds and 1 GB, and leave the campaign byte for byte as it was.
--table prints what was measured.
"""

import subprocess
import sys
import tempfile
import threading
import time
import unittest
from dataclasses import dataclass
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from wrongfiles import all_files  # noqa: E402

CLI = ""
MOST_SECONDS = 30
MOST_BYTES = 1_000_000_000


@dataclass
class Answer:
    status: int
    output: str
    errors: str
    seconds: float
    peak: int  # bytes resident, of the process and all its children together


def family(root):
    """The process and its children, grandchildren …"""
    found = [root]
    for process in found:
        try:
            for task in Path(f"/proc/{process}/task").iterdir():
                found += map(int, (task / "children").read_text().split())
        except OSError:
            continue
    return found


def resident(process):
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * 4096
    except (OSError, IndexError):
        return 0


def run(*arguments):
    begin = time.perf_counter()
    process = subprocess.Popen([CLI, "--lang", "en", *map(str, arguments)], stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, text=True)
    peak = 0
    ended = threading.Event()

    def watch():
        nonlocal peak
        while not ended.wait(0.003):
            peak = max(peak, sum(map(resident, family(process.pid))))

    watcher = threading.Thread(target=watch)
    watcher.start()
    output, errors = process.communicate(timeout=120)
    ended.set()
    watcher.join()
    return Answer(process.returncode, output, errors, time.perf_counter() - begin, peak)


def bytes_of(folder):
    return {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


class WrongFiles(unittest.TestCase):
    measured = []

    def test_each_is_answered_in_one_clear_line_and_changes_nothing(self):
        with tempfile.TemporaryDirectory() as shelf:
            campaign, files = Path(shelf) / "campaign", Path(shelf) / "files"
            files.mkdir()
            self.assertEqual(run("new", campaign, "--profile", "zhengzhou-2023").status, 0)
            for name, (path, statuses) in all_files(files).items():
                with self.subTest(name):
                    self.look_at(name, path, statuses, campaign)

    def look_at(self, name, path, statuses, campaign):
        before = bytes_of(campaign)
        answer = run("import", "units", path, "-w", campaign, "--dry-run")
        if answer.status != 0:  # what is right to take is taken, and need not be here
            answer = run("import", "units", path, "-w", campaign)
        lines = (answer.errors or answer.output).strip().splitlines()
        self.measured.append((name, answer, lines[-1] if lines else ""))
        self.assertIn(answer.status, statuses, answer.errors)
        self.assertEqual(bytes_of(campaign), before)
        self.assertLess(answer.seconds, MOST_SECONDS)
        self.assertLess(answer.peak, MOST_BYTES)
        if answer.status == 3:
            self.assertEqual(len(answer.errors.splitlines()), 1, answer.errors)
            self.assertIn(Path(path).name, answer.errors)
            self.assertEqual(answer.output, "")
        elif answer.status == 1:
            self.assertEqual(answer.output.count("✗"), 1, answer.output)


def print_table():
    print(f"{'file':36} {'exit':>4} {'seconds':>8} {'MB':>6}  answer")
    for name, answer, line in WrongFiles.measured:
        print(f"{name:36} {answer.status:4} {answer.seconds:8.2f} {answer.peak / 1e6:6.0f}  {line}")


if __name__ == "__main__":
    CLI = sys.argv[1]
    result = unittest.main(argv=sys.argv[:1], exit=False).result
    if "--table" in sys.argv:
        print_table()
    sys.exit(not result.wasSuccessful())
