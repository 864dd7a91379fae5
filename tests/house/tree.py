# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files belong to the tree, and what of a C++ file is code."""

import re
import subprocess
from pathlib import Path

NOT_OURS = {".git", ".cache", "__pycache__"}


def files(root):
    """Paths below root, relative to it: what git tracks or would, or every file where git is not at hand."""
    root = Path(root)
    tracked = tracked_by_git(root)
    if tracked is None:
        tracked = sorted(p.relative_to(root) for p in root.rglob("*") if p.is_file())
    return [p for p in tracked if is_ours(p) and (root / p).is_file()]


def tracked_by_git(root):
    if not (root / ".git").exists():
        return None
    command = ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        answer = subprocess.run(command, capture_output=True)
    except FileNotFoundError:
        return None
    if answer.returncode != 0:
        return None
    return sorted({Path(name) for name in answer.stdout.decode().split("\0") if name})


def is_ours(path):
    first = path.parts[0]
    return not first.startswith("build") and not NOT_OURS.intersection(path.parts)


def sources(root, folders=("app", "core", "ui", "tests")):
    return [p for p in files(root) if p.suffix in (".h", ".cpp") and p.parts[0] in folders]


COMMENT_OR_STRING = re.compile(
    r'R"(?P<mark>[^\s()\\]{0,16})\(.*?\)(?P=mark)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|//[^\n]*"
    r"|/\*.*?\*/",
    re.DOTALL,
)


def strip(text, strings=True):
    """The text without comments and, unless asked otherwise, without what stands in strings; lines keep their numbers."""

    def blank(match):
        found = match.group(0)
        if found.startswith(("//", "/*")):
            return "\n" * found.count("\n")
        return '""' + "\n" * found.count("\n") if strings else found

    return COMMENT_OR_STRING.sub(blank, text)


def line_of(text, position):
    return text.count("\n", 0, position) + 1
