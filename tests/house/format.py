#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sees that clang-format would change nothing. format.py ROOT --clang-format PROGRAM"""

import argparse
import shutil
import subprocess
import sys

import tree


def main():
    arguments = argparse.ArgumentParser(description="Checks the format of the C++ files.")
    arguments.add_argument("root")
    arguments.add_argument("--clang-format", default="clang-format-14")
    given = arguments.parse_args()
    if not shutil.which(given.clang_format):
        print("clang-format-14 is not installed; packaging/test installs it")
        return 1
    sources = [str(path) for path in tree.sources(given.root)]
    command = [given.clang_format, "--dry-run", "-Werror", *sources]
    status = subprocess.run(command, cwd=given.root).returncode
    print(f"{len(sources)} files looked at")
    return status or not sources


if __name__ == "__main__":
    sys.exit(main())
