# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of linxuan-cli share: calling it, and the sample campaign."""

import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CLI, SAMPLE = sys.argv[1], Path(sys.argv[2]).resolve()


def run(*arguments):
    call = [CLI, "--lang", "en", *map(str, arguments)]
    done = subprocess.run(call, capture_output=True, text=True, timeout=120, check=False)
    return done.returncode, done.stdout, done.stderr


def answer(*arguments):
    status, out, err = run(*arguments, "--json")
    assert status in (0, 1), (arguments, status, err)
    return json.loads(out)


class WithSample(unittest.TestCase):
    """Each test works on its own copy of the sample campaign."""

    @classmethod
    def setUpClass(cls):
        cls.shelf = tempfile.TemporaryDirectory()
        cls.original = Path(cls.shelf.name) / "sample"
        status, _, err = run("demo", cls.original)
        assert status == 0, err

    @classmethod
    def tearDownClass(cls):
        cls.shelf.cleanup()

    def setUp(self):
        self.folder = Path(self.shelf.name) / self.id().rsplit(".", 1)[-1]
        shutil.copytree(self.original, self.folder)

    def alter(self, statement, *values):
        with sqlite3.connect(self.folder / "campaign.db") as database:
            changed = database.execute(statement, values).rowcount
        database.close()
        self.assertGreater(changed, 0)

    def problems(self):
        status, out, _ = run("verify", self.folder, "--json")
        report = json.loads(out)
        self.assertEqual(status, 0 if report["ok"] else 1)
        return report["problems"]


def main():
    unittest.main(argv=sys.argv[:1], verbosity=1)
