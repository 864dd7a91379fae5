# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured of review packages: a video of 1 GB played from its encrypted file beside the plain one."""

import random
import subprocess

from bench import Row
from measure import Sample, run

SEEKS = 20  # in one run
LOOPS = 15
SECONDS = 20 * LOOPS
NAME = "encrypted 1 GB video"


def make(path):
    """20 seconds at 28 Mbit/s, again and again without coding them anew."""
    part = path.with_suffix(".part.mp4")
    noise = "testsrc2=s=1920x1080:r=25:d=20,noise=alls=40:allf=t"
    command = ["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", noise, "-f", "lavfi", "-i", "sine=d=20"]
    rate = ["-b:v", "28M", "-minrate", "28M", "-maxrate", "28M", "-bufsize", "28M"]
    video = ["-c:v", "libx264", "-preset", "ultrafast", "-g", "50", *rate, "-pix_fmt", "yuv420p"]
    subprocess.run([*command, *video, "-c:a", "aac", part], check=True)
    loop = ["ffmpeg", "-v", "error", "-y", "-stream_loop", str(LOOPS - 1), "-i", part]
    subprocess.run([*loop, "-c", "copy", path], check=True)
    part.unlink()


def sealed_video(bench, size):
    run(["cmake", "--build", bench.build, "--target", "linxuan_sealed_bench"])
    program = bench.program("linxuan_sealed_bench")
    environment = {"QT_QPA_PLATFORM": "offscreen"}
    plain, sealed = bench.work / "large.mp4", bench.work / "large.sealed"
    if not plain.exists():
        make(plain)
    if not sealed.exists():
        run([program, "seal", plain, sealed], env=environment)
    chance = random.Random(11)
    found = {}
    for _ in range(bench.runs):
        moments = [chance.randrange(SECONDS * 1000) for _ in range(SEEKS)]
        answer = run([program, plain, sealed, *moments], env=environment, listen=True)
        for line in answer.said.splitlines():
            name, value = line.split()
            found.setdefault(name, []).append(Sample(float(value) / 1000, answer.megabytes))
    for what, key, goal in (("first picture", "first", 1.5), ("opened again", "again", 1.5), ("exact seek", "seek", 1.2)):
        note = f"1080p, {plain.stat().st_size / 1e9:.2f} GB, {SECONDS} s"
        yield Row(f"{NAME}: {what}", size, "plain file", found[f"sealed-{key}"], found[f"plain-{key}"], goal, note=note)
