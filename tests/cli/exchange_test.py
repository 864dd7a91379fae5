# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packages out and score files back, through linxuan-cli alone; each expert in a home folder of his own.

LINXUAN_ROUNDS: how many random places are altered."""

import os
import random
import shutil
import sqlite3
import sys
import tempfile
import unittest
from pathlib import Path

from exchange import ROUND, Program, make_campaign, rubrics, score_rows, tables_of

CLI, SOURCE = sys.argv[1], Path(sys.argv[2]).resolve()
SAMPLE = SOURCE / "resources/sample"
ROUNDS = int(os.environ.get("LINXUAN_ROUNDS", "24"))
PASSPHRASE = "青山不改 42"


class Exchange(unittest.TestCase):
    """One campaign, packed once plain and once under a passphrase."""

    @classmethod
    def setUpClass(cls):
        cls.shelf = tempfile.TemporaryDirectory()
        cls.folder = Path(cls.shelf.name)
        cls.office = Program(CLI)
        cls.campaign = cls.folder / "campaign"
        cls.assigned = make_campaign(cls.office, SAMPLE, cls.campaign)
        with sqlite3.connect(cls.campaign / "campaign.db") as database:
            cls.category_of = dict(database.execute("SELECT code, category FROM entry"))
            cls.words = [
                word
                for row in database.execute("SELECT teacher, phone, id_number, tutor FROM entry")
                for word in row
                if word
            ]
            cls.names = [row[0] for row in database.execute("SELECT teacher FROM entry") if row[0]]
            cls.schools = [row[0] for row in database.execute("SELECT name FROM unit")]
        database.close()
        criteria = rubrics(SOURCE / "resources/profiles/zhengzhou-2023.json")
        cls.rows = score_rows(cls.assigned, cls.category_of, criteria)
        cls.experts = sorted({pair["expert"] for pair in cls.assigned})
        cls.direct = cls.copy("direct")
        for table in tables_of(cls.rows, cls.folder):
            cls.office.do("import", "scores", table, "-w", cls.direct)
        cls.secret = cls.folder / "passphrase"
        cls.secret.write_text(PASSPHRASE + "\n", encoding="utf-8")
        cls.secret.chmod(0o600)
        cls.plain = cls.packed("plain")
        cls.sealed = cls.packed("sealed", "--passphrase-file", cls.secret)

    @classmethod
    def tearDownClass(cls):
        cls.shelf.cleanup()

    @classmethod
    def copy(cls, name, source=None):
        target = cls.folder / name
        shutil.copytree(source or cls.campaign, target)
        return target

    @classmethod
    def packed(cls, name, *options):
        """A campaign of this name, and its packages by expert."""
        campaign = cls.copy(name)
        out = cls.folder / f"{name}-disk"
        out.mkdir()
        packages = cls.office.answer("pack", "-w", campaign, "--round", ROUND, "--all", "--out", out, *options)
        return campaign, {one["expert"]: one for one in packages}

    def expert(self, name):
        home = self.folder / "homes" / self.id().rsplit(".", 1)[-1] / name
        home.mkdir(parents=True, exist_ok=True)
        return Program(CLI, home)

    def returned(self, packages, expert, *options, final=True):
        """What the expert sends back after keying all of the own sheets."""
        program = self.expert(expert)
        for table in tables_of(self.rows, program.home, expert):
            program.do("fill", packages[expert]["path"], "--from", table, *options)
        out = program.home / f"{expert}.lxscores"
        seal = program.answer(
            "seal", packages[expert]["path"], "--out", out, *(["--final"] if final else []), *options
        )
        self.assertEqual(seal["missing"], [])
        self.assertEqual(seal["sheets"], sum(pair["expert"] == expert for pair in self.assigned))
        return out

    def tally(self, campaign):
        return self.office.answer("tally", "-w", campaign, "--round", ROUND)

    def round_trip(self, packed, *options):
        original, packages = packed
        campaign = self.copy(self.id().rsplit(".", 1)[-1], original)
        self.assertGreaterEqual(len(packages), 12)
        files = [self.returned(packages, expert, *options) for expert in self.experts]
        table = self.office.answer("collect", *files, "-w", campaign)["files"]
        self.assertEqual([one["refused"] for one in table], [None] * len(files))
        self.assertEqual(sum(one["new"] for one in table), len(self.assigned))
        mine, direct = self.tally(campaign), self.tally(self.direct)
        self.assertEqual(mine, direct)
        before = (self.head(campaign), self.tally(campaign))
        again = self.office.answer("collect", *files, "-w", campaign)["files"]
        self.assertEqual(sum(one["same"] for one in again), len(self.assigned))
        self.assertEqual((self.head(campaign), self.tally(campaign)), before)
        self.office.do("verify", campaign)
        return campaign

    def head(self, campaign):
        with sqlite3.connect(campaign / "campaign.db") as database:
            head = database.execute("SELECT count, hex(digest), hex(sheets) FROM audit_head").fetchone()
        database.close()
        return head

    def test_a_round_trip_gives_the_tally_of_a_direct_import(self):
        self.round_trip(self.plain)

    def test_a_round_trip_with_passphrases_does_so_too(self):
        self.round_trip(self.sealed, "--passphrase-file", self.secret)

    def test_a_packed_disk_may_be_read_only(self):
        _, packages = self.plain
        expert = self.experts[0]
        disk = self.folder / "read-only"
        shutil.copytree(packages[expert]["path"], disk)
        for path in [*disk.rglob("*"), disk]:
            path.chmod(0o555 if path.is_dir() else 0o444)
        self.returned({expert: {"path": disk}}, expert, final=False)

    def test_a_wrong_passphrase_is_refused(self):
        _, packages = self.sealed
        wrong = self.folder / "wrong"
        wrong.write_text("青山\n", encoding="utf-8")
        wrong.chmod(0o600)
        program = self.expert("curious")
        for options in (["--passphrase-file", wrong], []):
            done = program.run(
                "seal", packages[self.experts[0]]["path"], "--out", program.home / "x.lxscores", *options
            )
            self.assertEqual(done.returncode, 3)
            self.assertEqual(len(done.stderr.strip().splitlines()), 1)

    def test_after_the_final_file_nothing_changes_until_a_new_package(self):
        _, packages = self.plain
        expert = self.experts[0]
        first = self.returned(packages, expert)
        program = self.expert(expert)
        table = tables_of(self.rows, program.home, expert)[0]
        self.assertEqual(program.run("fill", packages[expert]["path"], "--from", table).returncode, 3)
        again = program.home / "again.lxscores"
        program.answer("seal", packages[expert]["path"], "--out", again, "--final")
        self.assertEqual(first.read_bytes(), again.read_bytes())

    def test_every_altered_bit_of_a_package_is_found(self):
        for name, (_, packages), options in (
            ("plain", self.plain, []),
            ("sealed", self.sealed, ["--passphrase-file", self.secret]),
        ):
            package = Path(packages[self.experts[0]]["path"])
            copy = self.folder / f"altered-{name}"
            shutil.copytree(package, copy)
            self.office.do("verify", copy)
            files = [path for path in copy.rglob("*") if path.is_file() and path.stat().st_size > 0]
            chance = random.Random(528)
            for _ in range(ROUNDS):
                path = chance.choice(files)
                whole = path.read_bytes()
                at, bit = chance.randrange(len(whole)), chance.randrange(8)
                path.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << bit]) + whole[at + 1 :])
                done = self.office.run("verify", copy)
                self.assertIn(done.returncode, (1, 3), (name, path, at, bit))
                told = done.stdout + done.stderr
                if path.name not in ("manifest.json", "manifest.sig"):
                    self.assertIn(path.relative_to(copy).as_posix(), told)
                path.write_bytes(whole)
            self.office.do("verify", copy)

    def test_a_package_made_of_two_is_refused(self):
        _, packages = self.plain
        mine, other = (Path(packages[one]["path"]) for one in self.experts[:2])
        for part in ("keys/expert.key", "data/records.json", "manifest.json", "manifest.sig"):
            copy = self.folder / f"mixed-{Path(part).name}"
            shutil.copytree(mine, copy)
            shutil.copyfile(other / part, copy / part)
            program = self.expert(Path(part).name)
            done = program.run("seal", copy, "--out", program.home / "x.lxscores")
            self.assertEqual(done.returncode, 3, part)
            self.assertIn(self.office.run("verify", copy).returncode, (1, 3))

    def test_every_altered_bit_of_a_score_file_is_refused(self):
        campaign, packages = self.plain
        campaign = self.copy("bits", campaign)
        whole = self.returned(packages, self.experts[0], final=False).read_bytes()
        before = self.head(campaign)
        chance = random.Random(528)
        files = []
        for number in range(max(ROUNDS, 200)):
            at, bit = chance.randrange(len(whole)), chance.randrange(8)
            path = self.folder / f"bit-{number}.lxscores"
            altered = whole[:at] + bytes([whole[at] ^ 1 << bit]) + whole[at + 1 :]
            path.write_bytes(whole[:at] if number % 5 == 4 else altered)
            files.append(path)
        table = self.office.answer("collect", *files, "-w", campaign, status=1)["files"]
        self.assertTrue(all(one["refused"] for one in table))
        self.assertEqual(self.head(campaign), before)

    def test_a_file_of_another_campaign_or_of_before_is_refused(self):
        campaign, packages = self.plain
        campaign = self.copy("before", campaign)
        foreign = self.returned(self.sealed[1], self.experts[0], "--passphrase-file", self.secret)
        expert = self.experts[1]
        program = self.expert(expert)
        tables = tables_of(self.rows, program.home, expert)
        files = []
        for number, table in enumerate(tables):
            program.do("fill", packages[expert]["path"], "--from", table)
            files.append(program.home / f"{number}.lxscores")
            program.do("seal", packages[expert]["path"], "--out", files[-1])
        self.office.do("collect", files[-1], "-w", campaign, status=1 if len(files) > 1 else 0)
        self.office.do("collect", *files, "-w", campaign)
        before = self.head(campaign)
        refused = self.office.answer("collect", foreign, "-w", campaign, status=1)["files"][0]["refused"]
        self.assertTrue(refused)
        self.assertEqual(self.head(campaign), before)

    def strings_of(self, folder):
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                yield path, path.read_bytes()

    def forbidden(self):
        words = {word for word in self.words} | set(self.names)
        schools = {name for name in self.schools if len(name) >= 3}
        return {word for word in words | schools if len(word) >= 2}

    def test_a_blind_package_names_nobody(self):
        words = self.forbidden()
        for _, packages in (self.plain, self.sealed):
            for one in packages.values():
                for path, content in self.strings_of(Path(one["path"])):
                    name = path.relative_to(one["path"]).as_posix()
                    for word in words:
                        self.assertNotIn(word, name)
                        for encoded in (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be")):
                            self.assertNotIn(encoded, content, (name, word))

    def test_a_desk_keeps_no_words_of_a_sealed_package(self):
        _, packages = self.sealed
        expert = self.experts[0]
        self.returned(packages, expert, "--passphrase-file", self.secret, final=False)
        with sqlite3.connect(self.campaign / "campaign.db") as database:
            titles = [row[0] for row in database.execute("SELECT title FROM entry")]
        database.close()
        home = self.expert(expert).home
        desks = home / ".local/share/linxuan/packages"
        self.assertTrue(any(desks.iterdir()))
        for path, content in self.strings_of(desks):
            for title in titles:
                self.assertNotIn(title.encode(), content, (path, title))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=1)
