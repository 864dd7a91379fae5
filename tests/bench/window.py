# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a desktop program takes until its window stands, and what memory it holds then."""

import os
import re
import shutil
import signal
import subprocess
import time

from measure import Broken, Sample

DISPLAY = ":97"
SMALLEST_WINDOW = 300  # pixels; a splash or a tool tip is not the window
SETTLING_SECONDS = 2.0
LONGEST_START_SECONDS = 60.0


class Screen:
    """A display of its own, without a window manager, while the `with` lasts."""

    def __enter__(self):
        for program in ("Xvfb", "xdotool"):
            if not shutil.which(program):
                raise Broken(f"{program} is not installed (packaging/dependencies/bench)")
        command = ["Xvfb", DISPLAY, "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
        self.server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.wait_for_server()
        return self

    def wait_for_server(self):
        for _ in range(200):
            if self.server.poll() is not None:
                raise Broken(f"Xvfb does not start on display {DISPLAY}")
            if windows("*"):
                return
            time.sleep(0.05)
        raise Broken("Xvfb does not answer")

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()


def xdotool(*arguments):
    command = ["xdotool", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=dict(os.environ, DISPLAY=DISPLAY))


def windows(name_class):
    if name_class == "*":
        return xdotool("getdisplaygeometry").stdout.split()
    return xdotool("search", "--onlyvisible", "--class", name_class).stdout.split()


def is_large(window):
    sizes = re.findall(r"(?:WIDTH|HEIGHT)=(\d+)", xdotool("getwindowgeometry", "--shell", window).stdout)
    return len(sizes) == 2 and all(int(size) >= SMALLEST_WINDOW for size in sizes)


def start(command, name_class, settings):
    """Starts, waits for the window, lets it settle, ends it. `settings` is a folder for its own settings."""
    env = dict(os.environ, DISPLAY=DISPLAY, QT_QPA_PLATFORM="xcb", HOME=settings, LANG="C.UTF-8")
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "WAYLAND_DISPLAY"):
        env.pop(variable, None)
    begin = time.perf_counter()
    try:
        process = subprocess.Popen(
            [str(part) for part in command], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
    except OSError as error:
        raise Broken(f"{command[0]}: {error.strerror}") from error
    try:
        seconds = wait_for_window(process, name_class, begin)
        time.sleep(SETTLING_SECONDS)
        return Sample(seconds, resident_megabytes(process.pid))
    finally:
        end(process)


def wait_for_window(process, name_class, begin):
    while time.perf_counter() - begin < LONGEST_START_SECONDS:
        if any(is_large(window) for window in windows(name_class)):
            return time.perf_counter() - begin
        if process.poll() is not None:
            raise Broken(f"{process.args[0]} ended with {process.returncode} before it had a window")
        time.sleep(0.005)
    raise Broken(f"{process.args[0]} had no window after {LONGEST_START_SECONDS:.0f} s")


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
