#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds app/, core/ and ui/ to the layers of the house.

layers.py ROOT --qt DIR     DIR is where Qt's headers lie, so that each is known by its module

Link visibility cannot do this alone: on Debian `#include <QtSql/QSqlQuery>` compiles without
linking QtSql, and nothing links differently when one page includes another.
"""

import argparse
import re
import sys
from pathlib import Path, PurePosixPath

import tree

CORE = {
    "core/base",
    "core/model",
    "core/outside",
    "core/cleaning",
    "core/scoring",
    "core/checks",
    "core/tables",
    "core/storage",
    "core/workspace",
    "core/preview",
    "core/exchange",
    "core/report",
    "core/task",
}
VALUES = {"core/base", "core/model"}
WIDGET_MODULES = {
    "QtWidgets",
    "QtPrintSupport",
    "QtMultimediaWidgets",
    "QtSvgWidgets",
    "QtOpenGLWidgets",
    "QtCharts",
    "QtUiTools",
    "QtDesigner",
}
FILE_HEADERS = {
    "QDir",
    "QDirIterator",
    "QFile",
    "QFileDevice",
    "QFileInfo",
    "QFileSystemWatcher",
    "QProcess",
    "QSaveFile",
    "QSettings",
    "QStorageInfo",
    "QTemporaryDir",
    "QTemporaryFile",
    "cstdio",
    "fcntl.h",
    "filesystem",
    "fstream",
    "stdio.h",
    "sys/mman.h",
    "sys/stat.h",
    "unistd.h",
}
OBJECT_HEADERS = {"QObject", "QTimer", "QThread", "QAbstractItemModel", "QAbstractTableModel"}
JSON_HEADERS = {"QJsonArray", "QJsonDocument", "QJsonObject", "QJsonParseError", "QJsonValue"}

# What a folder must never touch, by the name used in RULES.
NEVER = {
    "QObject": "objects with signals",
    "SQL": "SQL",
    "files": "files",
    "JSON": "JSON",
    "widgets": "widgets",
    "floating point": "floating point",
}

# folder: (what it may include beside itself, what it must never touch)
RULES = {
    "core/base": (set(), {"QObject", "SQL", "files", "JSON", "widgets"}),
    "core/model": ({"core/base"}, {"QObject", "SQL", "files", "JSON", "widgets"}),
    # What files from outside need before anything of them is believed: unpacking, XML, child processes.
    "core/outside": ({"core/base"}, {"QObject", "SQL", "widgets"}),
    # Copies of foreign files that say nothing of whose they are, made by a child process.
    "core/cleaning": ({"core/base", "core/outside"}, {"QObject", "SQL", "widgets"}),
    "core/scoring": (VALUES, {"QObject", "SQL", "files", "JSON", "widgets", "floating point"}),
    "core/storage": (VALUES | {"core/task"}, {"QObject", "widgets"}),
    "core/checks": (VALUES | {"core/outside", "core/task"}, {"SQL", "widgets"}),
    "core/tables": (VALUES | {"core/outside"}, {"SQL", "widgets"}),
    "core/preview": (VALUES | {"core/outside"}, {"SQL", "widgets"}),
    "core/exchange": (VALUES | {"core/outside"}, {"QObject", "SQL", "widgets"}),
    "core/report": (VALUES | {"core/outside"}, {"SQL", "widgets"}),
    "core/task": (VALUES, {"SQL", "widgets"}),
    "core/workspace": (CORE, {"SQL", "widgets"}),
    "ui": (CORE - {"core/storage"}, {"SQL"}),
    "app/desktop": (CORE | {"app", "ui"}, {"SQL"}),
    "app/cli": (CORE | {"app"}, {"SQL", "widgets"}),
    "app/reader": (CORE | {"app"}, {"SQL", "widgets"}),
    "app/videoprobe": (CORE | {"app"}, {"SQL", "widgets"}),
    "app/measure": (CORE | {"app"}, {"SQL", "widgets"}),
    "app/clean": (CORE | {"app"}, {"SQL", "widgets"}),
    "app/preflight": (CORE | {"app"}, {"SQL", "widgets"}),
}

# Files that differ from their folder, by the path's beginning: (further folders, what is allowed after all)
EXCEPTIONS = {
    # The profile is JSON, and the shipped ones are embedded files.
    "core/model/profile": (set(), {"JSON", "files"}),
    "core/model/json": (set(), {"JSON"}),
    "core/model/rubricjson": (set(), {"JSON"}),
    "core/checks/rules": (set(), set()),
    # Fairness stands beside the official result and is a least squares fit.
    "core/scoring/fairness": (set(), {"floating point"}),
}
# core/checks measures with files, its rules judge without.
STRICTER = {"core/checks/rules": {"QObject", "files", "floating point"}}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
SQL_TEXT = re.compile(
    r"\b(SELECT\s.+?\sFROM\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|DELETE\s+FROM\s|UPDATE\s+\w+\s+SET\s"
    r"|CREATE\s+(TABLE|INDEX|TRIGGER|VIEW)\s|PRAGMA\s+\w)",
    re.DOTALL,
)
FLOATING = re.compile(r"\b(double|float|qreal)\b")
OBJECT_CLASS = re.compile(r"\bQ_OBJECT\b|\bQ_SIGNALS\b|\bpublic\s+QObject\b")


class QtHeaders:
    """Which module of Qt a header belongs to."""

    def __init__(self, folder):
        self.modules = {}
        for module in sorted(Path(folder).glob("Qt*")) if folder else []:
            for header in module.iterdir():
                self.modules.setdefault(header.name, module.name)
        if folder and "QSqlQuery" not in self.modules:
            raise SystemExit(f"layers: there are no headers of Qt in {folder}")

    def module(self, header):
        first, _, rest = header.partition("/")
        if rest and first.startswith("Qt"):
            return first
        return self.modules.get(header, "")


class Place:
    """Where a file stands in the house and what holds for it."""

    def __init__(self, path):
        self.path = path.as_posix()
        self.folder = rule_of(path)
        may, never = RULES.get(self.folder, (set(), set()))
        self.may, self.never = set(may), set(never)
        for prefix, (more, allowed) in EXCEPTIONS.items():
            if self.path.startswith(prefix):
                self.may |= more
                self.never -= allowed
        for prefix, forbidden in STRICTER.items():
            if self.path.startswith(prefix):
                self.never |= forbidden

    def may_include(self, target):
        """None, or why this file must not include the file `target` of the tree."""
        theirs = rule_of(target)
        if theirs.startswith("app") and not self.folder.startswith("app"):
            return "nobody includes app"
        if theirs == "ui" and self.folder == "ui":
            return self.may_include_page(target)
        if theirs == self.folder or theirs in self.may or target.parts[0] in self.may:
            return None
        return f"{self.folder} must not include {theirs or target}"

    def may_include_page(self, target):
        ours, theirs = page_of(PurePosixPath(self.path)), page_of(target)
        # What lies in ui/ itself, such as the main window, puts the pages together.
        if ours is None or theirs in (ours, "support"):
            return None
        # The viewers are shown by several pages.
        if theirs == "preview" and ours != "support":
            return None
        if target.as_posix() == "ui/navigator.h" and ours != "support":
            return None
        return f"ui/{ours} must not include {target}: only ui/support, ui/preview and ui/navigator.h are common"


def rule_of(path):
    if path.parts[0] in ("core", "app"):
        return "/".join(path.parts[:2])
    return path.parts[0]


def page_of(path):
    return path.parts[1] if len(path.parts) > 2 else None


def offence_of_header(header, place, qt):
    module = qt.module(header)
    name = header.rpartition("/")[2] if header.startswith("Qt") else header
    if "SQL" in place.never and (module == "QtSql" or header == "sqlite3.h"):
        # core/storage alone speaks SQL
        return NEVER["SQL"]
    if "widgets" in place.never and module in WIDGET_MODULES:
        return NEVER["widgets"]
    for what, headers in (("files", FILE_HEADERS), ("JSON", JSON_HEADERS), ("QObject", OBJECT_HEADERS)):
        lower = {h.lower() + ".h" for h in headers if h.startswith("Q")}
        if what in place.never and (name in headers or name in lower):
            return NEVER[what]
    return None


def problems_of_file(root, path, qt):
    place = Place(PurePosixPath(path.as_posix()))
    if place.folder not in RULES:
        yield 1, f"{place.folder} is not a folder of the house; give it a rule in tests/house/layers.py"
        return
    text = (Path(root) / path).read_text(encoding="utf-8")
    code = tree.strip(text, strings=False)
    yield from problems_of_includes(code, place, qt)
    bare = tree.strip(text)
    if "floating point" in place.never:
        for match in FLOATING.finditer(bare):
            yield tree.line_of(bare, match.start()), f"{match.group(1)} in {place.folder}: scores are exact"
    if "QObject" in place.never:
        for match in OBJECT_CLASS.finditer(bare):
            yield tree.line_of(bare, match.start()), f"{place.folder} has values and functions, no objects with signals"
    if place.folder != "core/storage":
        for match in SQL_TEXT.finditer(strings_of(code)):
            yield tree.line_of(code, match.start()), "SQL outside core/storage"


def problems_of_includes(code, place, qt):
    for match in INCLUDE.finditer(code):
        line, (mark, header) = tree.line_of(code, match.start()), match.groups()
        target = PurePosixPath(header)
        if target.parts[0] in ("app", "core", "ui", "tests"):
            reason = place.may_include(target)
            if reason:
                yield line, reason
        elif mark == '"' and target.suffix != ".moc":
            yield line, f'"{header}" is not a path from the root of the tree'
        else:
            what = offence_of_header(header, place, qt)
            if what:
                yield line, f"<{header}>: {what} in {place.path}"


def strings_of(code):
    """The code with everything blanked but what stands in strings; positions stay."""
    kept = [" " if c != "\n" else c for c in code]
    for match in tree.COMMENT_OR_STRING.finditer(code):
        kept[match.start() : match.end()] = match.group(0)
    return "".join(kept)


def problems(root, qt_folder):
    qt = QtHeaders(qt_folder)
    for path in tree.sources(root, ("app", "core", "ui")):
        for line, reason in problems_of_file(root, path, qt):
            yield f"{path}:{line}: {reason}"


def main():
    arguments = argparse.ArgumentParser(description="Checks the layers of the house.")
    arguments.add_argument("root")
    arguments.add_argument("--qt", required=True, help="folder with QtCore, QtSql … of Qt's headers")
    given = arguments.parse_args()
    found = list(problems(given.root, given.qt))
    print("\n".join(found) if found else "the layers hold")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
