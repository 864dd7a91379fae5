# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured of papers and slides: pages on the screen, office files made into pages, and what is printed."""

import json
import shutil
import sys
import zipfile
from pathlib import Path

from bench import DONE, Row
from generate import Campaign
from measure import Broken, Sample, interleaved, run

sys.path.append(str(Path(__file__).resolve().parents[1] / "data" / "corpus"))

import offices  # noqa: E402

SENTENCE = "学生先独立思考，再小组交流，教师用实验演示光的反射，引导学生归纳反射定律并联系生活中的例子。"
PROFILE = "-env:UserInstallation=file://{}"


def soffice(folder, target, *sources):
    profile = PROFILE.format(folder / "profile")
    return ["soffice", profile, "--headless", "--norestore", "--convert-to", target, "--outdir", folder, *sources]


def needed(*programs):
    for program in programs:
        if not shutil.which(program):
            raise Broken(f"{program} is not installed")


def program(bench):
    run(["cmake", "--build", bench.build, "--target", "linxuan_pages"])
    return bench.program("linxuan_pages")


def made(bench, name, kind, body, target):
    """A file that LibreOffice makes once from a flat one."""
    folder = bench.work / "papers"
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}.{target}"
    if not path.exists():
        flat = folder / f"{name}.{kind}"
        flat.write_text(body, encoding="utf-8")
        run(soffice(folder, target, flat))
        if not path.exists():
            raise Broken(f"LibreOffice did not make {path}")
    return path


def design(bench, pages):
    lines = "".join(f"<text:p>{number}. {SENTENCE * 3}</text:p>" for number in range(pages * 9))
    return made(bench, f"design-{pages}", "fodt", offices.flat("text", lines), "pdf")


def pages(bench, size):
    """The first page beside one of pdftoppm, for a file that was never seen and for one that is known."""
    needed("pdftoppm", "soffice")
    ours, paper, known = program(bench), design(bench, size), bench.work / "papers" / "known"
    quiet = {"QT_QPA_PLATFORM": "offscreen"}
    opened = {"never": [], "known": []}
    turned, width = [], []

    def opening(kind):
        folder = known if kind == "known" else bench.work / "papers" / "never"
        if kind == "never":
            shutil.rmtree(folder, ignore_errors=True)
        sample = run([ours, "open", paper, folder], env=quiet, listen=True)
        said = json.loads(sample.said)
        width.append(said["width"])
        turned.extend(Sample(ms / 1000, sample.megabytes) for ms in said["neighbours"])
        return Sample(said["first"] / 1000, sample.megabytes)

    opening("known")

    def peer(_):
        scale = ["-scale-to-x", str(width[-1]), "-scale-to-y", "-1"]
        return run(["pdftoppm", "-f", "1", "-l", "1", *scale, paper, bench.work / "papers" / "page"])

    for kind in opened:
        own, others = interleaved(bench.runs, lambda _: opening(kind), {"pdftoppm": peer})
        what = "first page, file known" if kind == "known" else "first page, file never seen"
        yield Row(what, size, "pdftoppm", own, others["pdftoppm"], 1.1)
    yield Row("next page", size, "–", turned, [], 0.016, absolute=True, worst=True)


def slides(bench, count):
    """As many files as asked for, of 12 slides each and none like another."""
    shown = "".join(offices.slide(number, f"{number}. {SENTENCE}", SENTENCE) for number in range(1, 13))
    first = made(bench, "slides", "fodp", offices.flat("presentation", shown, *offices.NOTES_PLACE), "pptx")
    folder = bench.work / "papers" / "slides"
    folder.mkdir(exist_ok=True)
    files = [folder / f"{number}.pptx" for number in range(count)]
    for number, path in enumerate(files):
        if not path.exists():
            shutil.copyfile(first, path)
            with zipfile.ZipFile(path, "a") as package:
                package.comment = str(number).encode()
    return files


def office(bench, size):
    """Many files through our converter beside a process of soffice for each."""
    needed("soffice")
    ours, files = program(bench), slides(bench, size)
    out, profile = bench.work / "papers" / "out", bench.work / "papers" / "profile"
    options = ["--headless", "--norestore", "--convert-to", "pdf", "--outdir"]

    def emptied():
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir()

    def pages_made(sample):
        found = len(list(out.rglob("*.pdf")))
        if found != size:
            raise Broken(f"{found} of {size} files became pages")
        return sample

    def converter(_):
        emptied()
        return pages_made(run([ours, "convert", out, *files], env={"QT_QPA_PLATFORM": "offscreen"}))

    def one_by_one(_):
        emptied()
        samples = [run(["soffice", PROFILE.format(profile), *options, out, path]) for path in files]
        return pages_made(Sample(sum(s.seconds for s in samples), max(s.megabytes for s in samples)))

    own, others = interleaved(bench.runs, converter, {"soffice each": one_by_one})
    yield Row("office files to pages", size, "soffice each", own, others["soffice each"], 0.5)


def closed(bench, size):
    """A workspace whose final round is closed with about `size` awards, each with a certificate."""
    base = bench.workspace(f"list-{size}", Campaign(size * 10 // 6, sheets=3), "scores")
    folder = bench.work / f"closed-{size}"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(base, folder)
    here = ("-w", folder, "--round", "final", "--by", "bench")
    run(bench.command("close", *here), DONE)
    run(bench.command("certificates", "--issue", *here), DONE)
    return folder


def certificates(bench, size):
    folder, out = closed(bench, size), bench.work / "certificates.pdf"

    def ours(_):
        return run(bench.command("print", "certificates", "-w", folder, "--out", out), DONE)

    own, _ = interleaved(bench.runs, ours, {})
    made = json.loads(run(bench.command("certificates", "-w", folder, "--json"), DONE, listen=True).said)
    note = f"{len(made['certificates'])} pages, {out.stat().st_size / 1e6:.1f} MB"
    yield Row("certificates in one PDF", size, "–", own, [], size / 100, absolute=True, note=note)


def list_sheet(bench, size):
    """An award list as xlsx: what it costs, and how large the PDF of the same rows is."""
    base = bench.workspace(f"list-{size}", Campaign(size * 10 // 6, sheets=3), "scores")
    sheet, pdf = bench.work / "award-sheet.xlsx", bench.work / "award-sheet.pdf"
    here = ("print", "award-list", "-w", base, "--round", "final", "--out")

    def ours(_):
        return run(bench.command(*here, sheet), DONE)

    own, _ = interleaved(bench.runs, ours, {})
    run(bench.command(*here, pdf), DONE)
    note = f"xlsx {sheet.stat().st_size / 1e6:.2f} MB, PDF {pdf.stat().st_size / 1e6:.2f} MB"
    yield Row("award list to xlsx", size, "–", own, [], size / 1000, absolute=True, note=note)
