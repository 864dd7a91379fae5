#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What packaging/setup.sh takes for missing.   setup_test.py ROOT"""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(sys.argv.pop(1)).resolve()
# As dpkg-query answers: of two architectures, of a name that another package mentions, of a removed one.
ANSWERS = {"here": "installed", "twice": "installed\ninstalled", "named": "not-installed", "gone": "config-files"}


class Missing(unittest.TestCase):
    def missing(self, *names):
        with tempfile.TemporaryDirectory() as folder:
            query = Path(folder) / "dpkg-query"
            cases = "".join(f"{name}) printf '{answer}\\n' ;;\n".replace("\ninst", "\\ninst")
                            for name, answer in ANSWERS.items())
            query.write_text(f'#!/bin/bash\ncase "${{@: -1}}" in\n{cases}*) exit 1 ;;\nesac\n', encoding="utf-8")
            query.chmod(0o755)
            script = f'set -euo pipefail; . "{ROOT}/packaging/setup.sh"; missing {" ".join(names)}'
            answer = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True,
                                    env=dict(os.environ, PATH=f"{folder}:{os.environ['PATH']}"))
            return answer.stdout.split()

    def test_what_is_installed_is_not_missing(self):
        self.assertEqual(self.missing("here", "twice"), [])

    def test_a_name_that_is_merely_mentioned_removed_or_unknown_is_missing(self):
        self.assertEqual(self.missing("here", "named", "gone", "unheard"), ["named", "gone", "unheard"])


if __name__ == "__main__":
    unittest.main()
