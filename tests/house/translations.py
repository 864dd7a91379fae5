#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sees that the translation is complete: nothing missing, obsolete, unfinished or with other places for values.

translations.py ROOT TS --lupdate PROGRAM [--plurals]      TS is the file below ROOT
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

PLACES = re.compile(r"%L?(\d)")


class Message:
    def __init__(self, context, element):
        self.context = context
        self.source = element.findtext("source", "")
        self.comment = element.findtext("comment", "")
        translation = element.find("translation")
        self.state = translation.get("type", "")
        forms = translation.findall("numerusform")
        self.texts = ["".join(t.itertext()) for t in (forms or [translation])]
        location = element.find("location")
        self.where = f"{location.get('filename')}:{location.get('line')}" if location is not None else "nowhere"

    @property
    def key(self):
        return (self.context, self.source, self.comment)


def messages(ts):
    for context in xml.parse(ts).getroot().iter("context"):
        for element in context.iter("message"):
            yield Message(context.findtext("name", ""), element)


def updated(root, ts, lupdate, plurals=False):
    """The messages that lupdate would leave in the file, which itself stays as it is."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / Path(ts).name
        shutil.copyfile(Path(root) / ts, copy)
        folders = [name for name in ("app", "core", "ui") if (Path(root) / name).is_dir()]
        command = [lupdate, "-silent", *(["-pluralonly"] if plurals else []), "-I", ".", *folders, "-ts", str(copy)]
        subprocess.run(command, cwd=root, check=True)
        return list(messages(copy))


def problem_of(message, known):
    if message.state in ("vanished", "obsolete"):
        return "obsolete: no source has it any more"
    if message.key not in known:
        return "missing: run lupdate and translate it"
    if message.state == "unfinished" or not all(message.texts):
        return "unfinished"
    wanted = set(PLACES.findall(message.source))
    for text in message.texts:
        if set(PLACES.findall(text)) != wanted:
            return f"the translation «{text}» has other places for values"
    return None


def language_of(ts):
    return xml.parse(ts).getroot().get("language", "")


def problems(root, ts, lupdate, plurals=False):
    wanted = Path(ts).stem.split("_", 1)[-1]
    if language_of(Path(root) / ts) != wanted:
        yield f"{ts}: its language is not {wanted}, so numbers would get the wrong forms"
    known = {message.key for message in messages(Path(root) / ts)}
    for message in updated(root, ts, lupdate, plurals):
        reason = problem_of(message, known)
        if plurals and not reason and len(message.texts) != 2:
            reason = "one form and many are needed"
        if reason:
            yield f"{message.where}: {message.context}: «{message.source}»: {reason}"


def main():
    arguments = argparse.ArgumentParser(description="Checks that a translation is complete.")
    arguments.add_argument("root")
    arguments.add_argument("ts")
    arguments.add_argument("--lupdate", required=True)
    arguments.add_argument("--plurals", action="store_true", help="the file has strings with a number alone")
    given = arguments.parse_args()
    found = list(problems(given.root, given.ts, given.lupdate, given.plurals))
    print("\n".join(found) if found else "every string is translated")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
