# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small files as teachers hand them in: real videos, papers and slides, each of its own content."""

import zipfile
from pathlib import Path

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "media" / "A007"
KINDS = {"微课视频": ".mp4", "教学设计": ".docx", "学习任务单": ".pdf", "课件": ".pptx", "作业练习": ".docx"}


def make_materials(folder, lessons):
    samples = {kind: next(SAMPLE.glob(f"{kind}-*")) for kind in KINDS}
    for lesson in lessons:
        home = folder / f"{lesson.county}" / f"{lesson.code}-{lesson.teacher}"
        home.mkdir(parents=True)
        for kind, sample in samples.items():
            target = home / f"{kind}-{lesson.title}{sample.suffix}"
            stamp(sample, target, lesson.code)
    return folder


def stamp(sample, target, code):
    """A copy that says the entry's code where its format lets anything stand."""
    content = sample.read_bytes()
    if sample.suffix in (".docx", ".pptx"):
        with zipfile.ZipFile(sample) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
            for info in old.infolist():
                new.writestr(info, old.read(info))
            new.comment = code.encode()
    elif sample.suffix == ".mp4":
        box = b"free" + code.encode()
        target.write_bytes(content + (len(box) + 4).to_bytes(4, "big") + box)
    else:
        target.write_bytes(content + f"\n%{code}\n".encode())
