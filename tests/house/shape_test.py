#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants misshapen files in a small tree and sees that shape.py finds each, and nothing else."""

import argparse
import sys
import tempfile
import unittest
from pathlib import Path

import shape

CTAGS = "ctags"
LICENCE = "// SPDX-FileCopyrightText: 2026 Linxuan developers\n// SPDX-License-Identifier: GPL-3.0-or-later\n"


def found_in(name, text):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return list(shape.problems(folder, CTAGS))


def function_of(lines):
    return LICENCE + "int f()\n{\n" + "    g();\n" * (lines - 3) + "}\n"


class Shape(unittest.TestCase):
    def refused(self, name, text, reason):
        found = found_in(name, text)
        self.assertEqual(len(found), 1, f"{name}: {found}")
        self.assertIn(reason, found[0])

    def allowed(self, name, text):
        self.assertEqual(found_in(name, text), [])

    def test_a_well_made_file_passes(self):
        self.allowed("core/base/a.h", LICENCE + "#pragma once\n\nstruct Entry\n{\n};\n")

    def test_the_licence_lines_are_wanted(self):
        self.refused("core/base/a.cpp", "int a;\n", "SPDX")
        self.refused("tests/a.py", "a = 1\n", "SPDX")
        self.allowed("tests/a.py", "#!/usr/bin/env python3\n" + LICENCE.replace("//", "#"))

    def test_long_files_and_functions_are_named(self):
        self.refused("ui/a.cpp", LICENCE + "\n" * 399, "at most 400")
        self.allowed("ui/a.cpp", LICENCE + "\n" * 398)
        self.refused("ui/a.cpp", function_of(61), "f has 61 lines")
        self.allowed("ui/a.cpp", function_of(60))

    def test_words_left_behind_are_found_in_any_text(self):
        word = "TO" + "DO"
        self.refused("core/a.cpp", LICENCE + f"// {word}: more\n", "left behind")
        self.refused("README.md", f"{word}\n", "left behind")
        self.allowed("core/a.cpp", LICENCE + "// todos los santos\n")

    def test_paths_of_a_machine_are_found(self):
        for folder in ("ho" + "me", "ro" + "ot", "wo" + "rk"):
            self.refused("core/a.cpp", LICENCE + f'auto p = "/{folder}/x";\n', "path of one machine")
        self.allowed("core/a.cpp", LICENCE + '#include "core/workspace/a.h"\nauto p = "/workspace";\n')

    def test_nested_event_loops_are_found_in_the_programs_only(self):
        text = LICENCE + "void f() { application.processEvents(); }\n"
        self.refused("ui/a.cpp", text, "event loop")
        self.allowed("tests/a.cpp", text)
        self.allowed("ui/a.cpp", LICENCE + "// never processEvents\n")

    def test_checks_that_pass_silently_are_found_in_tests(self):
        self.refused("tests/a.cpp", LICENCE + "void f() { QVERIFY(a); }\n", "Catch2")
        self.refused("tests/a.cpp", LICENCE + "void f() { QTRY_COMPARE(a, b); }\n", "Catch2")

    def test_hollow_names_are_found_where_they_are_made(self):
        self.refused("core/a.cpp", LICENCE + "class EntryManager\n{\n};\n", "EntryManager")
        self.refused("core/a.cpp", LICENCE + "struct RowInfo final {\n};\n", "RowInfo")
        self.allowed("core/a.cpp", LICENCE + "class QMimeData;\nstruct Metadata;\n")

    def test_headers_are_included_once(self):
        self.refused("core/a.h", LICENCE + "int a;\n", "#pragma once")


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--ctags", default=CTAGS)
    given, rest = arguments.parse_known_args()
    CTAGS = given.ctags
    unittest.main(argv=[sys.argv[0], *rest])
