# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs programs and says how long they took and how much memory they held."""

import math
import os
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass


@dataclass
class Sample:
    seconds: float
    megabytes: float  # the largest of the process and those it waited for
    said: str = ""  # standard output, where it was asked for


class Broken(Exception):
    """A program that a benchmark needs ended with an error."""


def run(command, accepted=(0,), stdin=None, env=None, listen=False):
    """Runs to the end. Raises Broken with the last lines of standard error at a status that is not accepted."""
    with tempfile.TemporaryFile() as errors, tempfile.TemporaryFile() as output:
        begin = time.perf_counter()
        try:
            process = subprocess.Popen(
                [str(part) for part in command],
                stdin=subprocess.PIPE if stdin else subprocess.DEVNULL,
                stdout=output if listen else subprocess.DEVNULL,
                stderr=errors,
                env=dict(os.environ, **(env or {})),
            )
        except OSError as error:
            raise Broken(f"{command[0]}: {error.strerror}") from error
        if stdin:
            process.stdin.write(stdin.encode())
            process.stdin.close()
        _, wait_status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = status = os.waitstatus_to_exitcode(wait_status)
        if status not in accepted:
            errors.seek(0)
            tail = errors.read().decode(errors="replace").strip().splitlines()[-3:]
            raise Broken(f"{' '.join(map(str, command))} ended with {status}: {' / '.join(tail)}")
        output.seek(0)
        return Sample(seconds, usage.ru_maxrss / 1024, output.read().decode())


def median(values):
    return statistics.median(values)


def p95(values):
    ordered = sorted(values)
    return ordered[math.ceil(0.95 * len(ordered)) - 1]


def interleaved(runs, ours, peers):
    """Runs ours and each of the peers in turn, `runs` times. Gives (samples of ours, {peer: samples})."""
    own, others = [], {name: [] for name in peers}
    for turn in range(runs):
        own.append(ours(turn))
        for name, peer in peers.items():
            others[name].append(peer(turn))
    return own, others
