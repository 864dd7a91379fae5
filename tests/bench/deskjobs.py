# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured of the expert's desk: from entry to entry, and exact seeks beside mpv's."""

import json
import os
import random
import socket
import subprocess
import tempfile
import time

from bench import Row
from desktopjobs import settings_of
from measure import Sample, run
from window import Screen

EXPERT = "E01"
TURNS = 5  # of all entries in one run
SEEKS = 20  # in one run


def demo(bench):
    workspace = bench.work / "demo"
    if not workspace.exists():
        run(bench.command("demo", workspace))
    return workspace


def next_entry(bench, size):
    """Until the first video picture, the first page and the form of the next entry are on the screen."""
    run(["cmake", "--build", bench.build, "--target", "linxuan_desk"])
    command = [bench.program("linxuan_desk"), demo(bench), "final", EXPERT, TURNS]
    times = []
    with Screen() as screen:
        environment = screen.environment(settings_of(bench))
        run([*command[:-1], 1], env=environment)  # renditions and storyboards are made once
        for _ in range(bench.runs):
            sample = run(command, env=environment, listen=True)
            times += [Sample(ms / 1000, sample.megabytes) for ms in json.loads(sample.said)["entries"]]
    yield Row("next entry", size, "–", times, [], 0.150, absolute=True, worst=True, note="video, page and form")


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
    answer = run(command, env={"QT_QPA_PLATFORM": "offscreen"}, listen=True)
    found = {}
    for line in answer.said.splitlines():
        name, value = line.split()
        found.setdefault(name, []).append(float(value))
    return found


def seek(bench, size):
    run(["cmake", "--build", bench.build, "--target", "linxuan_video_bench"])
    file = bench.work / "lesson.mp4"
    if not file.exists():
        make(file)
    chance = random.Random(7)
    own, peer = {}, []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(bench.runs):
            moments = [chance.randrange(300_000) for _ in range(SEEKS)]
            for name, values in ours(bench.program("linxuan_video_bench"), file, moments, folder).items():
                own.setdefault(name, []).extend(Sample(ms / 1000, 0) for ms in values)
            mpv = Mpv(file, folder)
            peer += [Sample(mpv.seek(ms) / 1000, 0) for ms in moments]
            mpv.end()
    yield Row("exact seek", size, "mpv", own["seek"], peer, 1.0, note="1080p, 5 minutes, GOP 250")
    yield Row("first picture of a video", size, "–", own["first"], [], 0.150, absolute=True, worst=True)
    yield Row("picture under the pointer", size, "–", own["hover"], [], 0.016, absolute=True, worst=True)
