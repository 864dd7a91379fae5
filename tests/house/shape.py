#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the code to the measures of the house: sizes, licence lines, names, words left behind.

shape.py ROOT [--ctags PROGRAM]
"""

import argparse
import re
import shutil
import subprocess
import sys
from pathlib import Path

import tree

MOST_LINES_OF_FILE = 400
MOST_LINES_OF_FUNCTION = 60
TEXT = {".h", ".cpp", ".py", ".sh", ".txt", ".cmake", ".json", ".md", ".sql", ".xml", ".desktop", ".1", ".supp", ""}
LICENCE = re.compile(
    r"\A(#![^\n]*\n)?(//|#) SPDX-FileCopyrightText: \d{4} Linxuan developers\n\2 SPDX-License-Identifier: GPL-3\.0-or-later\n"
)
# Written so that these lines do not find themselves.
LEFT_BEHIND = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")
MACHINE_PATH = re.compile(r"(?<![\w./$}~-])/(home|root|work)(?=[/\"'\s),;:]|$)", re.MULTILINE)
EVENT_LOOPS = re.compile(r"\b(processEvents|QEventLoop)\b")
SILENT_CHECKS = re.compile(r"\b(QVERIFY\w*|QCOMPARE\w*|QTRY_\w+|QFAIL)\b")
HOLLOW_NAME = re.compile(
    r"\b(?:class|struct)\s+(?!Q)(\w*(?:Manager|Helper|Util|Utils|Handler|Data|Info|Impl))\b\s*(?:final\s*)?[:{\n]"
)
CODE_RULES = (
    (EVENT_LOOPS, ("app", "core", "ui"), "{0}: no nested event loop, no waiting in the thread of the window"),
    (SILENT_CHECKS, ("tests",), "{0} passes silently inside Catch2; use REQUIRE or CHECK"),
    (HOLLOW_NAME, ("app", "core", "ui", "tests"), "{0}: name it after what it is in the field"),
)


def problems_of_text(path, text):
    for pattern, reason in ((LEFT_BEHIND, "left behind"), (MACHINE_PATH, "a path of one machine")):
        for match in pattern.finditer(text):
            yield f"{path}:{tree.line_of(text, match.start())}: {match.group(0)}: {reason}"


def problems_of_source(path, text):
    if not LICENCE.match(text):
        yield f"{path}:1: the two SPDX lines are missing"
    lines = text.count("\n")
    if lines > MOST_LINES_OF_FILE:
        yield f"{path}:{lines}: {lines} lines; a file has at most {MOST_LINES_OF_FILE}"


def problems_of_code(path, text):
    if path.suffix == ".h" and "#pragma once" not in text:
        yield f"{path}:1: a header begins with #pragma once"
    code = tree.strip(text)
    for pattern, folders, reason in CODE_RULES:
        if path.parts[0] in folders:
            for match in pattern.finditer(code):
                line = tree.line_of(code, match.start())
                yield f"{path}:{line}: " + reason.format(match.group(1))


def problems_of_functions(root, paths, ctags):
    """Functions that are too long, by the lines on which ctags sees them begin and end."""
    command = [ctags, "--language-force=C++", "--kinds-C++=f", "--fields=+ne", "-f", "-", "-L", "-"]
    listing = "\n".join(str(path) for path in paths)
    answer = subprocess.run(command, cwd=root, input=listing, capture_output=True, text=True, check=True)
    for tag in answer.stdout.splitlines():
        name, path, *rest = tag.split("\t")
        fields = dict(f.split(":", 1) for f in rest if re.match(r"(line|end):\d+$", f))
        if "end" not in fields:
            continue
        length = int(fields["end"]) - int(fields["line"]) + 1
        if length > MOST_LINES_OF_FUNCTION:
            yield f"{path}:{fields['line']}: {name} has {length} lines; a function has at most {MOST_LINES_OF_FUNCTION}"


def problems(root, ctags):
    cpp = tree.sources(root)
    for path in tree.files(root):
        if path.suffix not in TEXT or path.name == "LICENSE" or path.parts[:2] == ("tests", "data"):
            continue
        try:
            text = (Path(root) / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        yield from problems_of_text(path, text)
        if path in cpp or path.suffix == ".py":
            yield from problems_of_source(path, text)
        if path in cpp:
            yield from problems_of_code(path, text)
    yield from problems_of_functions(root, cpp, ctags)


def main():
    arguments = argparse.ArgumentParser(description="Checks the measures of the code.")
    arguments.add_argument("root")
    arguments.add_argument("--ctags", default="ctags")
    given = arguments.parse_args()
    if not shutil.which(given.ctags):
        print("universal-ctags is not installed; packaging/test installs it")
        return 1
    found = list(problems(given.root, given.ctags))
    print("\n".join(found) if found else "the code has the shape of the house")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
