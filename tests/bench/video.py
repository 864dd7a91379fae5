#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exact seeks beside mpv's, the first picture and the storyboard, on five minutes of 1080p, GOP 250.

video.py --build DIR [--file FILE] [--seeks 20]
"""

import argparse
import json
import os
import random
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True

from measure import median, p95  # noqa: E402


def make(path):
    source = "testsrc2=s=1920x1080:r=25:d=300"
    command = ["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", source, "-c:v", "libx264", "-preset", "veryfast"]
    subprocess.run([*command, "-g", "250", "-keyint_min", "250", "-sc_threshold", "0", "-b:v", "3M", path], check=True)


class Mpv:
    """mpv without window or sound, driven over its socket."""

    def __init__(self, file, folder):
        address = os.path.join(folder, "mpv")
        command = ["mpv", "--no-config", "--vo=null", "--ao=null", "--no-audio", "--hr-seek=yes", "--pause"]
        self.process = subprocess.Popen(
            [*command, f"--input-ipc-server={address}", str(file)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self.socket = socket.socket(socket.AF_UNIX)
        while True:
            try:
                self.socket.connect(address)
                break
            except OSError:
                time.sleep(0.01)
        self.lines = self.socket.makefile("r")
        time.sleep(1)

    def seek(self, ms):
        begin = time.perf_counter()
        command = {"command": ["seek", ms / 1000, "absolute+exact"], "request_id": ms}
        self.socket.sendall(json.dumps(command).encode() + b"\n")
        is_answered = False
        for line in self.lines:
            event = json.loads(line)
            is_answered = is_answered or event.get("request_id") == ms
            if is_answered and event.get("event") == "playback-restart":
                return (time.perf_counter() - begin) * 1000
        raise RuntimeError("mpv ended")

    def end(self):
        self.process.terminate()
        self.process.wait()


def ours(program, file, moments, folder):
    command = [str(program), str(file), folder, *map(str, moments)]
    answer = subprocess.run(command, check=True, capture_output=True, text=True)
    found = {}
    for line in answer.stdout.splitlines():
        name, value = line.split()
        found.setdefault(name, []).append(float(value))
    return found


def row(job, own, peer, goal):
    theirs = f"{median(peer):8.1f} {p95(peer):8.1f}" if peer else " " * 17
    ratio = f"{median(own) / median(peer):6.2f}" if peer else " " * 6
    print(f"{job:28} {median(own):8.1f} {p95(own):8.1f} {theirs} {ratio}  {goal}")


def main():
    parser = argparse.ArgumentParser(description="Measures seeking beside mpv.")
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--file", type=Path)
    parser.add_argument("--seeks", type=int, default=20)
    parser.add_argument("--runs", type=int, default=5)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = given.file or Path(folder) / "lesson.mp4"
        if not file.exists():
            make(file)
        chance = random.Random(7)
        own, peer = {}, []
        for _ in range(given.runs):
            moments = [chance.randrange(300_000) for _ in range(given.seeks)]
            for name, values in ours(given.build / "bin" / "linxuan_video_bench", file, moments, folder).items():
                own.setdefault(name, []).extend(values)
            mpv = Mpv(file, folder)
            peer += [mpv.seek(ms) for ms in moments]
            mpv.end()
        print(f"{'job (ms)':28} {'ours':>8} {'p95':>8} {'mpv':>8} {'p95':>8} {'ratio':>6}  goal")
        row("exact seek, 1080p GOP 250", own["seek"], peer, "ratio ≤ 1.0")
        row("first picture", own["first"], None, "p95 ≤ 150")
        row("storyboard under pointer", own["hover"], None, "≤ 16")
    return 0


if __name__ == "__main__":
    sys.exit(main())
