# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured of the window: until it stands, what it holds, and how it follows the keys."""

import json
import shutil

from bench import Row
from generate import Campaign
from measure import Broken, Sample, interleaved, run
from window import Screen

PEERS = ("keepassxc", "qpdfview")
TYPED = ("甲县", "E0500", "第1中", "光的反射", "wang")


def settings_of(bench):
    settings = bench.work / "settings"
    settings.mkdir(exist_ok=True)
    return settings


def start(bench, size):
    """size 0 is the sample campaign."""
    if size:
        workspace, label = bench.workspace(f"{size}", Campaign(size, criteria=10), "entries"), "start"
    else:
        workspace, label = bench.work / "demo", "start, sample"
        if not workspace.exists():
            run(bench.command("demo", workspace))
    for program in PEERS:
        if not shutil.which(program):
            raise Broken(f"{program} is not installed (packaging/dependencies/bench)")
    settings = settings_of(bench)
    with Screen() as screen:

        def starter(command):
            return lambda _: screen.start(command, settings)

        ours = starter([bench.program("linxuan"), workspace])
        peers = {name: starter([name]) for name in PEERS}
        interleaved(1, ours, peers)  # the disk's cache is warm for all
        own, others = interleaved(bench.runs, ours, peers)
    for name, samples in others.items():
        yield Row(label, size, name, own, samples, 1.0)
    goal = 200.0 if size >= 100_000 else 110.0
    yield Row(f"memory after {label}", size, "–", own, [], goal, unit="MB", absolute=True)
    for name, samples in others.items():
        yield Row(f"memory after {label}", size, name, own, samples, 1.0, unit="MB")


def typing(bench, size):
    run(["cmake", "--build", bench.build, "--target", "linxuan_typing"])
    workspace = bench.workspace(f"{size}", Campaign(size, criteria=10), "entries")
    command = [bench.program("linxuan_typing"), workspace, *TYPED]
    keys, frames = [], []
    with Screen() as screen:
        for _ in range(bench.runs):
            sample = run(command, env=screen.environment(settings_of(bench)), listen=True)
            figures = json.loads(sample.said)
            keys += [Sample(ms / 1000, sample.megabytes) for ms in figures["keys"]]
            frames += [Sample(ms / 1000, sample.megabytes) for ms in figures["frames"]]
    yield Row("a key of the filter", size, "–", keys, [], 0.050, absolute=True, worst=True)
    yield Row("a frame of scrolling", size, "–", frames, [], 0.016, absolute=True, worst=True)


def opening(bench, size):
    """Every page and tab of the window, the first time and again; the slowest of them stands for all."""
    run(["cmake", "--build", bench.build, "--target", "linxuan_opening"])
    workspace = bench.workspace(f"{size}", Campaign(size, criteria=9), "scores")
    command = [bench.program("linxuan_opening"), workspace]
    goals = {"first": 0.300, "again": 0.300, "filter": 0.050}
    times = {}
    held = []
    with Screen() as screen:
        for _ in range(bench.runs):
            sample = run(command, env=screen.environment(settings_of(bench)), listen=True)
            figures = json.loads(sample.said)
            held.append(Sample(0, figures["memory"]))
            for line in figures["pages"]:
                for key in goals.keys() & line.keys():
                    name = f"{key}: {line['page']} {line['tab']}".strip()
                    times.setdefault(name, []).append(Sample(line[key] / 1000, figures["memory"]))
    for name, samples in sorted(times.items()):
        yield Row(name, size, "–", samples, [], goals[name.split(":")[0]], absolute=True)
    yield Row("memory with all pages open", size, "–", held, [], 300.0, unit="MB", absolute=True)
