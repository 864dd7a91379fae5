# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lesson videos: slides as pictures, a synthetic voice, H.264 and AAC at a low bit rate."""

import math
import os
import subprocess
import wave

TITLE_SECONDS = 5.0
PAUSE = 0.5


def pictures(pdf, folder):
    """Each page of the PDF as a 1920 × 1080 picture, in order."""
    stem = os.path.join(folder, os.path.splitext(os.path.basename(pdf))[0])
    subprocess.run(["pdftoppm", "-png", "-scale-to-x", "1920", "-scale-to-y", "1080", pdf, stem],
                   check=True)
    start = os.path.basename(stem) + "-"
    return [os.path.join(folder, f) for f in sorted(os.listdir(folder))
            if f.startswith(start) and f.endswith(".png")]


def _speak(text, path):
    subprocess.run(["espeak-ng", "-v", "cmn", "-s", "185", "-p", "45", "-w", path, text], check=True)
    with wave.open(path) as sound:
        return sound.getnframes() / sound.getframerate()


def film(images, voices, path, work, audio="136k"):
    """The title card stands 5 s, every other picture as long as its voice needs."""
    command, filters, streams = ["ffmpeg", "-y", "-v", "error"], [], []
    for i, (image, text) in enumerate(zip(images, voices)):
        sound = os.path.join(work, f"{os.path.basename(path)}-{i}.wav")
        length = _speak(text, sound)
        shown = TITLE_SECONDS if i == 0 else round((max(3.0, length) + PAUSE) * 25) / 25
        # One picture a second is read and then repeated: decoding every frame takes ten times as long.
        command += ["-loop", "1", "-framerate", "1", "-t", str(math.ceil(shown) + 1), "-i", image,
                    "-i", sound]
        filters.append(f"[{2 * i}:v]format=yuv420p,setsar=1,fps=25,trim=duration={shown},"
                       f"setpts=PTS-STARTPTS[v{i}]")
        filters.append(f"[{2 * i + 1}:a]aresample=44100,aformat=channel_layouts=stereo,adelay=250:all=1,"
                       f"volume=1.6,apad,atrim=0:{shown}[a{i}]")
        streams.append(f"[v{i}][a{i}]")
    # A faint room tone keeps the encoder at its bit rate in the pauses, as a real room does.
    filters.append("".join(streams) + f"concat=n={len(images)}:v=1:a=1[v][voice];"
                   "anoisesrc=color=pink:amplitude=0.004:seed=1:sample_rate=44100,"
                   "aformat=channel_layouts=stereo[tone];"
                   "[voice][tone]amix=inputs=2:duration=first:normalize=0[a]")
    command += ["-filter_complex", ";".join(filters), "-map", "[v]", "-map", "[a]", "-r", "25",
                "-c:v", "libx264", "-preset", "medium", "-tune", "stillimage", "-crf", "33", "-g", "750",
                "-threads", "1", "-c:a", "aac", "-b:a", audio, "-fflags", "+bitexact",
                "-flags:v", "+bitexact", "-flags:a", "+bitexact", "-map_metadata", "-1",
                "-movflags", "+faststart", path]
    subprocess.run(command, check=True)
