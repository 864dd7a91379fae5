# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a desktop program takes until its window stands and is painted, and what memory it holds then."""

import mmap
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from measure import Broken, Sample

DISPLAY = ":97"
WIDTH, HEIGHT = 1366, 768
BYTES_OF_PIXEL = 4
SMALLEST_WINDOW = 300 * 300 * BYTES_OF_PIXEL  # a splash or a tool tip is not the window
SMALLEST_CHANGE = 1_000  # bytes; a blinking caret is less
QUIET_SECONDS = 1.0
LONGEST_START_SECONDS = 60.0
POLLING_SECONDS = 0.006


class Screen:
    """A display of its own, without a window manager, while the `with` lasts. Its picture is a file that the server
    shares, so that looking at it does not disturb whom it shows."""

    def __enter__(self):
        for program in ("Xvfb", "xdotool"):
            if not shutil.which(program):
                raise Broken(f"{program} is not installed (packaging/dependencies/bench)")
        self.folder = tempfile.TemporaryDirectory()
        shape = f"{WIDTH}x{HEIGHT}x24"
        command = ["Xvfb", DISPLAY, "-screen", "0", shape, "-nolisten", "tcp", "-fbdir", self.folder.name]
        self.server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.wait_for_server()
        self.picture = (Path(self.folder.name) / "Xvfb_screen0").open("rb")
        self.pixels = mmap.mmap(self.picture.fileno(), 0, prot=mmap.PROT_READ)
        return self

    def wait_for_server(self):
        for _ in range(200):
            if self.server.poll() is not None:
                raise Broken(f"Xvfb does not start on display {DISPLAY}")
            answer = subprocess.run(["xdotool", "getdisplaygeometry"], capture_output=True, env=self.environment())
            if answer.stdout.split():
                return
            time.sleep(0.05)
        raise Broken("Xvfb does not answer")

    def __exit__(self, *_):
        self.pixels.close()
        self.picture.close()
        self.server.terminate()
        self.server.wait()
        self.folder.cleanup()

    def environment(self, settings=None):
        env = dict(os.environ, DISPLAY=DISPLAY, QT_QPA_PLATFORM="xcb", LANG="C.UTF-8")
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "WAYLAND_DISPLAY"):
            env.pop(variable, None)
        return dict(env, HOME=str(settings)) if settings else env

    def frame(self):
        return self.pixels[:]

    def start(self, command, settings):
        """Starts, waits until the window is painted and changes no more, ends it. The time is that of the last change.
        `settings` is a folder for the program's own settings."""
        empty = self.empty_frame()
        begin = time.perf_counter()
        process = launch(command, self.environment(settings))
        try:
            seconds = self.wait_for_picture(process, empty, begin)
            return Sample(seconds, resident_megabytes(process.pid))
        finally:
            end(process)

    def empty_frame(self):
        """The screen when the window of the program before has gone."""
        before = self.frame()
        for _ in range(100):
            time.sleep(0.05)
            now = self.frame()
            if now == before:
                return now
            before = now
        raise Broken("the screen does not come to rest")

    def wait_for_picture(self, process, empty, begin):
        last, changed_at = empty, None
        while (now := time.perf_counter() - begin) < LONGEST_START_SECONDS:
            frame = self.frame()
            if frame != last and difference(frame, last) >= SMALLEST_CHANGE:
                last, changed_at = frame, now
            elif changed_at and now - changed_at > QUIET_SECONDS and difference(last, empty) >= SMALLEST_WINDOW:
                return changed_at
            if process.poll() is not None:
                raise Broken(f"{process.args[0]} ended with {process.returncode} before it had a window")
            time.sleep(POLLING_SECONDS)
        raise Broken(f"{process.args[0]} had no window after {LONGEST_START_SECONDS:.0f} s")


def difference(left, right):
    """How many bytes differ."""
    both = int.from_bytes(left, "little") ^ int.from_bytes(right, "little")
    return len(left) - both.to_bytes(len(left), "little").count(0)


def launch(command, env):
    arguments = [str(part) for part in command]
    try:
        return subprocess.Popen(arguments, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except OSError as error:
        raise Broken(f"{command[0]}: {error.strerror}") from error


def resident_megabytes(pid):
    with open(f"/proc/{pid}/status", encoding="utf-8") as status:
        return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024


def end(process):
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
