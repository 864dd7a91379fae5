# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured of the jobs without a window: each prepares its input outside the clock and gives rows."""

import hashlib
import json
import os
import shutil
import sqlite3
import sys
from pathlib import Path

import points
from bench import DONE, Row
from generate import Campaign
from measure import Broken, interleaved, run

HERE = Path(__file__).resolve().parent
GIGABYTE = 1_000_000_000


def python():
    """The interpreter that has openpyxl: the system's, not one that happens to lie before it."""
    return next((path for path in ("/usr/bin/python3", sys.executable) if Path(path).exists()))


def expect(what, found, wanted):
    if found != wanted:
        raise Broken(f"{what}: {found} instead of {wanted}")


def check_import(sample, size, counted):
    """The report says that each row was `counted` ("added", "unchanged"), and none anything else."""
    report = json.loads(sample.said)
    figures = {key: report[key] for key in ("added", "updated", "unchanged")} | {"rejected": len(report["rejected"])}
    expect("the import's report", figures, dict.fromkeys(figures, 0) | {counted: size})


def stored(workspace, query):
    connection = sqlite3.connect(f"file:{workspace / 'campaign.db'}?mode=ro", uri=True)
    try:
        return connection.execute(query).fetchone()
    finally:
        connection.close()


def import_entries(bench, size):
    campaign = Campaign(size, criteria=10)
    table = bench.tables(f"{size}", campaign) / "entries.xlsx"
    base = bench.workspace(f"{size}", campaign, "experts")
    again = []

    def ours(_):
        copy = bench.fresh(base)
        command = bench.command("import", "entries", table, "-w", copy, "--json")
        sample = run(command, listen=True)
        check_import(sample, size, "added")
        expect("entries and codes stored", stored(copy, "SELECT COUNT(*), COUNT(DISTINCT code) FROM entry"), (size, size))
        again.append(run(command, listen=True))
        check_import(again[-1], size, "unchanged")
        expect("entries stored after the second time", stored(copy, "SELECT COUNT(*) FROM entry"), (size,))
        return sample

    def peer(_):
        return run([python(), HERE / "openpyxl_pass.py", table])

    own, others = interleaved(bench.runs, ours, {"openpyxl": peer})
    yield Row("import entries", size, "openpyxl pass", own, others["openpyxl"], 0.25)
    yield Row("the same again", size, "openpyxl pass", again, others["openpyxl"], 0.25, note="all unchanged")


def import_scores(bench, size):
    campaign = Campaign(size, criteria=10)
    table = bench.tables(f"{size}", campaign) / "scores.csv"
    base = bench.workspace(f"{size}", campaign, "entries")
    database = bench.work / "import.db"
    sheets = size * campaign.sheets

    def ours(_):
        copy = bench.fresh(base)
        sample = run(bench.command("import", "scores", table, "-w", copy, "--assign", "--json"), listen=True)
        check_import(sample, sheets, "added")
        expect("sheets stored", stored(copy, "SELECT COUNT(*) FROM sheet WHERE state = 'submitted'"), (sheets,))
        return sample

    def peer(_):
        database.unlink(missing_ok=True)
        return run(["sqlite3", database, ".mode csv", f".import {table} scores"])

    own, others = interleaved(bench.runs, ours, {"sqlite3": peer})
    note = f"{sheets * len(campaign.criteria):,} points"
    yield Row("import scores", size, "sqlite3 .import", own, others["sqlite3"], 1.0, note=note)


def tally(bench, size):
    campaign = Campaign(size, criteria=10)
    table = bench.tables(f"{size}", campaign) / "scores.csv"
    base = bench.workspace(f"{size}", campaign, "scores")
    database = bench.work / f"points-{size}.db"
    if not database.exists():
        points.make_points(bench.work / "part.db", campaign, table)
        (bench.work / "part.db").rename(database)

    def ours(_):
        return run(bench.command("tally", "-w", base, "--round", "final", "--json"), DONE)

    def peer(_):
        return run(["sqlite3", database], stdin=points.RANKING)

    own, others = interleaved(bench.runs, ours, {"sqlite3": peer})
    note = f"{campaign.sheets} sheets × {len(campaign.criteria)} criteria"
    yield Row("tally and rank", size, "sqlite3 query", own, others["sqlite3"], 0.5, note=note)


def assign(bench, reviews):
    campaign = Campaign(reviews // 3, sheets=3, experts=60)
    base = bench.workspace(f"assign-{reviews}", campaign, "entries")

    def ours(_):
        copy = bench.fresh(base)
        return run(bench.command("assign", "-w", copy, "--round", "final", "--per-entry", 3, "--seed", 1), DONE)

    own, _ = interleaved(bench.runs, ours, {})
    yield Row("assign", reviews, "–", own, [], 0.1, absolute=True, note="reviews, 60 experts, recusals")


def award_list(bench, size):
    # Six of ten entries get an award, so the list has `size` rows; ties at a line are included.
    campaign = Campaign(size * 10 // 6, sheets=3)
    base = bench.workspace(f"list-{size}", campaign, "scores")
    sheet, out = bench.work / "award-list.xlsx", bench.work / "award-list.pdf"
    options = ("-w", base, "--round", "final", "--out")
    run(bench.command("print", "award-list", *options, sheet), DONE)
    settings = f"-env:UserInstallation={(bench.work / 'soffice').resolve().as_uri()}"
    convert = ["soffice", settings, "--headless", "--convert-to", "pdf", "--outdir", bench.work / "converted", sheet]
    run(convert)  # its first start makes its settings

    def ours(_):
        return run(bench.command("print", "award-list", *options, out), DONE)

    own, others = interleaved(bench.runs, ours, {"soffice": lambda _: run(convert)})
    yield Row("award list to PDF", size, "soffice", own, others["soffice"], 0.2)


def originality(bench, size):
    """All designs against each other, with thirty copies planted; the goal is for 3,000 and grows with the designs."""
    run(["cmake", "--build", bench.build, "--target", "linxuan_originality_bench"])
    program = bench.program("linxuan_originality_bench")
    designs = bench.work / f"designs-{size}.txt"
    if not designs.exists():
        run([program, "make", size, bench.work / "part.txt"])
        (bench.work / "part.txt").rename(designs)

    def ours(_):
        sample = run([program, "compare", designs], listen=True)
        expect("designs and pairs", [json.loads(sample.said)[key] for key in ("texts", "pairs")], [size, 30])
        return sample

    own, _ = interleaved(bench.runs, ours, {})
    share = size / 3_000
    yield Row("originality", size, "–", own, [], 10 * share, absolute=True, note="designs of 3,000 characters, 30 copies")
    yield Row("originality, memory", size, "–", own, [], 300 * max(1, share), unit="MB", absolute=True)


def make_files(folder, count):
    """`count` files of a gigabyte: one content under many names, so that it stays in memory."""
    folder.mkdir(exist_ok=True)
    first = folder / "0.bin"
    block = os.urandom(1_000_000)
    if not first.exists():
        with open(first, "wb") as file:
            for _ in range(GIGABYTE // len(block)):
                file.write(block)
    files = [folder / f"{number}.bin" for number in range(count)]
    for name in files[1:]:
        if not name.exists():
            os.link(first, name)
    return files


def enter_materials(workspace, files):
    with open(files[0], "rb") as file:
        digest = hashlib.file_digest(file, "sha256").digest()
    connection = sqlite3.connect(workspace / "campaign.db")
    with connection:
        entries = [row[0] for row in connection.execute("SELECT id FROM entry ORDER BY id LIMIT ?", (len(files),))]
        connection.executemany(
            "INSERT INTO material VALUES (?, ?, 'video', 1, ?, ?, ?, ?)",
            [
                (os.urandom(16), entry, file.name, GIGABYTE, digest, str(file.resolve()))
                for entry, file in zip(entries, files)
            ],
        )
    connection.close()


def hash_materials(bench, count):
    files = make_files(bench.work / "materials", count)
    copy = bench.fresh(bench.workspace("materials", Campaign(100), "entries"))
    enter_materials(copy, files)
    on_one = ["taskset", "--cpu-list", "0"]

    def verify(before):
        return lambda _: run([*before, *bench.command("verify", copy)])

    peers = {"one": lambda _: run([*on_one, "sha256sum", *files]), "both": verify([])}
    own, others = interleaved(bench.runs, verify(on_one), peers)
    yield Row("hash, one core", count, "sha256sum", own, others["one"], 0.27, note="files of 1 GB, warm")
    yield Row("hash, all cores", count, "ours on one core", others["both"], own, 0.6, note="files of 1 GB, warm")


def attach(bench, files):
    """A pile of small files with messy names, so that what counts is finding their places."""
    made = bench.work / f"pile-{files}"
    maker = HERE.parent / "data" / "piles" / "make-pile"
    if not made.exists():
        run([maker, made, "--entries", files * 3 // 20, "--files", files])
    base = bench.work / f"workspace-pile-{files}"
    shutil.rmtree(base, ignore_errors=True)
    run(bench.command("new", base, "--profile", "zhengzhou-2023"))
    for kind in ("units", "entries"):
        run(bench.command("import", kind, made / f"{kind}.csv", "-w", base), DONE)
    command = bench.command("attach", made / "pile", "-w", bench.work / "run")

    def ours(_):
        bench.fresh(base)
        return run(command, DONE)

    own, _ = interleaved(bench.runs, ours, {})
    yield Row("attach a folder", files, "–", own, [], 5.0, absolute=True, note="messy names, small files")
