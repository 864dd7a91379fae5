#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs as an office's script would.   pack_test.py LINXUAN-CLI SAMPLE MAKE-CANARIES

The canaries stand wherever programs keep whose a file is; none may be left in any byte of a
package of a blind round, sealed or not.
"""

import hashlib
import json
import random
import re
import shutil
import signal
import subprocess
import tempfile
import time
import unittest
import uuid
import zlib
from pathlib import Path

import sys

MAKE_CANARIES = sys.argv.pop(3)

import office  # noqa: E402
from office import SAMPLE, WithSample, answer, run  # noqa: E402

CANARY = "ZQXCANARY"
PHONE, IDENTITY = "13700001234", "410102199001011234"
KINDS = {"tasks.pdf": "tasks", "design.docx": "design", "slides.pptx": "slides", "video.mp4": "video",
         "exercises.png": "exercises"}


def files_of(folder):
    return sorted(path for path in Path(folder).rglob("*") if path.is_file())


def unpacked(path):
    """All that a file says: its bytes, and what is compressed in them."""
    content = path.read_bytes()
    yield content
    if content.startswith(b"LXSEALED"):
        return
    if path.suffix == ".pdf":
        yield subprocess.run(["qpdf", "--qdf", "--object-streams=disable", path, "-"], capture_output=True, check=True).stdout
        yield subprocess.run(["pdfinfo", "-meta", path], capture_output=True, check=True).stdout
    if path.suffix in (".mp4", ".mov", ".mkv"):
        yield subprocess.run(["ffprobe", "-v", "error", "-show_format", "-show_streams", "-show_chapters", path],
                             capture_output=True, check=True).stdout
    for found in re.finditer(rb"x[\x01\x5e\x9c\xda]", content):  # zlib streams anywhere
        try:
            yield zlib.decompressobj().decompress(content[found.start():], 1_000_000)
        except zlib.error:
            pass


def mentions(folder, words):
    """Files of a folder, or their names, in which one of these words stands in any usual form."""
    forms = {form: word for word in words
             for form in (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"), word.encode("gb18030"))}
    found = []
    for path in files_of(folder):
        if any(word in str(path.relative_to(folder)) for word in words):
            found.append(f"{path.name}: its name")
        for content in unpacked(path):
            found += [f"{path}: {word}" for form, word in forms.items() if form in content]
    return found


class WithPackages(WithSample):
    @classmethod
    def setUpClass(cls):
        """Clean copies are made once for all the tests."""
        super().setUpClass()
        if not hasattr(WithPackages, "renditions"):
            WithPackages.renditions = tempfile.TemporaryDirectory()
            warm = Path(cls.renditions.name, "warm")
            shutil.copytree(cls.original, warm)
            status, _, err = run("pack", "-w", warm, "--round", "final", "--all", "--out", warm.parent / "out")
            assert status == 0, err
        shutil.copytree(Path(cls.renditions.name, "warm", "renditions"), cls.original / "renditions", dirs_exist_ok=True)

    def setUp(self):
        super().setUp()
        self.out = self.folder.parent / (self.folder.name + "-out")

    def tearDown(self):
        shutil.rmtree(self.out, ignore_errors=True)

    def pack(self, *arguments, round="final", expect=0):
        status, out, err = run("pack", "-w", self.folder, "--round", round, "--out", self.out, *arguments, "--json")
        self.assertEqual(status, expect, err)
        return json.loads(out) if status < 2 else err

    def verify(self, package, *arguments):
        status, out, err = run("verify", package, *arguments, "--json")
        report = json.loads(out)
        self.assertEqual(status, 0 if report["ok"] else 1, err)
        return report

    def passphrase_file(self, mode=0o600):
        path = self.folder.parent / "passphrase"
        path.write_text("一句 long enough\nsecond line\n")
        path.chmod(mode)
        return path

    def rows(self, statement, *values):
        import sqlite3
        with sqlite3.connect(self.folder / "campaign.db") as database:
            rows = database.execute(statement, values).fetchall()
        database.close()
        return rows


class Packing(WithPackages):
    def test_the_document_says_what_was_packed(self):
        packages = self.pack("--all")
        self.assertEqual(len(packages), 12)
        for package in packages:
            self.assertLessEqual({"expert", "path", "serial", "entries"}, set(package))
            manifest = json.loads(Path(package["path"], "manifest.json").read_text())
            self.assertEqual(manifest["serial"], package["serial"])
            self.assertEqual(manifest["expert"]["code"], package["expert"])
            self.assertEqual([entry["code"] for entry in manifest["entries"]], package["entries"])
            report = self.verify(package["path"])
            self.assertEqual(report["problems"], [])
            self.assertEqual(report["expert"], package["expert"])
        recorded = self.rows("SELECT COUNT(*) FROM package")[0][0]
        self.assertEqual(recorded, 12)
        self.assertEqual(self.problems(), [])
        self.assertFalse(any((self.folder / "keys" / "packing").iterdir()))

    def test_packing_again_keeps_what_lies_there(self):
        first = self.pack("--expert", "E01", "--expert", "E02")
        again = self.pack("--expert", "E01", "--expert", "E02")
        self.assertTrue(all(package["was_there"] for package in again))
        self.assertEqual([package["serial"] for package in first], [package["serial"] for package in again])
        self.assertEqual(self.rows("SELECT COUNT(*) FROM package")[0][0], 2)
        # Another assignment is another package, beside the old one.
        gone = first[0]["entries"][0]
        status, _, err = run("recommend", "-w", self.folder, "--withdraw", gone, "--reason", "test")
        self.assertEqual(status, 0, err)
        newer = self.pack("--expert", "E01")[0]
        self.assertNotIn(gone, newer["entries"])
        self.assertTrue(newer["path"].endswith("final-E01-2"), newer["path"])
        self.assertNotEqual(newer["serial"], first[0]["serial"])
        self.assertTrue(self.verify(first[0]["path"])["ok"])

    def test_wrong_calls_say_what_is_wrong(self):
        base = ("pack", "-w", self.folder, "--round", "final", "--out", self.out)
        for arguments, expected in (
                (base, 2),
                ((*base, "--all", "--expert", "E01"), 2),
                (("pack", "-w", self.folder, "--round", "final", "--all"), 2),
                ((*base, "--expert", "E99"), 3),
                (("pack", "-w", self.folder, "--round", "nobody", "--all", "--out", self.out), 3),
                (("pack", "-w", self.folder, "--round", "county", "--all", "--out", self.out), 3),
                ((*base, "--all", "--passphrase-file", self.folder / "nothing"), 3)):
            status, out, err = run(*arguments)
            self.assertEqual((status, out), (expected, ""), (arguments, err))
            self.assertEqual(err.count("\n"), 1, err)
        self.assertFalse(self.out.exists())

    def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_recorded(self):
        self.out.write_text("a file, no folder")
        err = self.pack("--expert", "E01", expect=3)
        self.assertIn(self.out.name, err)
        self.out.unlink()
        self.assertEqual(self.rows("SELECT COUNT(*) FROM package"), [(0,)])

    def test_a_passphrase_file_that_others_read_is_warned_about(self):
        for mode, is_warned in ((0o644, True), (0o600, False)):
            path = self.passphrase_file(mode)
            _, _, err = run("pack", "-w", self.folder, "--round", "final", "--expert", "E10", "--out",
                            self.out / str(mode), "--passphrase-file", path)
            self.assertEqual("chmod 600" in err, is_warned, err)

    def test_sealed_packages_verify_and_hold_no_plain_word(self):
        packages = self.pack("--expert", "E10", "--expert", "E11", "--passphrase-file", self.passphrase_file())
        title = self.rows("SELECT title FROM entry WHERE code = ?", packages[0]["entries"][0])[0][0]
        for package in packages:
            self.assertTrue(self.verify(package["path"])["ok"])
            self.assertEqual(mentions(package["path"], [title, "linxuan-records"]), [])
            self.assertFalse(Path(package["path"], "data", "pieces").exists())
            manifest = json.loads(Path(package["path"], "manifest.json").read_text())
            plain = {file["path"] for file in manifest["files"] if not file["sealed"]}
            self.assertEqual(plain, {"keys/expert.key"})

    def test_shared_materials_lie_on_the_disk_once(self):
        alone = self.pack("--expert", "E01")[0]
        materials = sum(path.stat().st_size for path in files_of(Path(alone["path"], "materials")))
        self.assertGreater(materials, 100_000)
        shutil.rmtree(self.out)
        packages = self.pack("--all", "--share-materials")
        self.assertEqual(len(packages), 12)
        for package in packages:
            self.assertFalse(Path(package["path"], "materials").exists())
            self.assertTrue(self.verify(package["path"])["ok"])
        self.assertTrue(files_of(self.out / "materials"))
        # One more expert adds to what lies there; sealed ones have materials of their own.
        sealed = self.pack("--expert", "E03", "--share-materials", "--passphrase-file", self.passphrase_file())[0]
        self.assertTrue((self.out / "materials-2").is_dir())
        self.assertTrue(self.verify(sealed["path"])["ok"])
        self.assertTrue(self.verify(packages[0]["path"])["ok"])

    def test_the_campaigns_key_is_compared_where_it_is_given(self):
        package = self.pack("--expert", "E10")[0]["path"]
        key = self.verify(package)["key"]
        self.assertRegex(key, r"^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$")
        self.assertTrue(self.verify(package, "--key", key.lower().replace("-", " "))["ok"])
        other = self.verify(package, "--key", "AAAA-BBBB-CCCC-DDDD")
        self.assertEqual([problem["what"] for problem in other["problems"]], ["key"])


class Tampering(WithPackages):
    def test_each_changed_bit_is_found_and_named(self):
        package = Path(self.pack("--expert", "E01")[0]["path"])
        chance = random.Random(5)
        files = files_of(package)
        for _ in range(200):
            path = chance.choice(files)
            content = path.read_bytes()
            place = chance.randrange(len(content))
            path.write_bytes(content[:place] + bytes([content[place] ^ 1 << chance.randrange(8)]) + content[place + 1:])
            report = self.verify(package)
            name = str(path.relative_to(package))
            self.assertFalse(report["ok"], (name, place))
            wanted = "manifest.json" if name.startswith("manifest") else name
            self.assertEqual([problem["where"] for problem in report["problems"]], [wanted])
            path.write_bytes(content)
        self.assertTrue(self.verify(package)["ok"])

    def test_missing_cut_and_foreign_files_are_named(self):
        package = Path(self.pack("--expert", "E01")[0]["path"])
        for path in files_of(package):
            content, name = path.read_bytes(), str(path.relative_to(package))
            path.write_bytes(content[:-1])
            self.assertEqual(len(self.verify(package)["problems"]), 1, name)
            path.unlink()
            problems = self.verify(package)["problems"]
            self.assertEqual([problem["where"] for problem in problems], [name])
            path.write_bytes(content)
        (package / "materials" / "more.exe").write_bytes(b"MZ")
        self.assertEqual([problem["where"] for problem in self.verify(package)["problems"]], ["materials/more.exe"])
        (package / "materials" / "more.exe").unlink()
        target = files_of(package / "materials")[0]
        moved = package.parent / "moved"
        target.rename(moved)
        target.symlink_to(moved)
        self.assertFalse(self.verify(package)["ok"])


class Canaries(WithPackages):
    def setUp(self):
        super().setUp()
        made = self.folder.parent / "canaries"
        if not made.exists():
            subprocess.run([MAKE_CANARIES, SAMPLE, made], check=True)
        self.made = made
        self.entry = self.rows(
            "SELECT e.id, e.code, x.code FROM sheet s JOIN entry e ON e.id = s.entry_id JOIN expert x"
            " ON x.id = s.expert_id JOIN round r ON r.id = s.round_id WHERE r.code = 'final'"
            " AND e.category = 'subject' AND NOT EXISTS (SELECT 1 FROM material WHERE entry_id = e.id)"
            " ORDER BY e.code, x.code LIMIT 1")[0]
        self.alter("UPDATE entry SET teacher = ?, tutor = ?, gender = ?, job_title = ?, phone = ?, id_number = ?"
                   " WHERE id = ?", CANARY, CANARY, CANARY, CANARY, PHONE, IDENTITY, self.entry[0])
        self.alter("UPDATE unit SET name = ? || name", CANARY)

    def plant(self, folder):
        for path in sorted(folder.glob(f"{CANARY}-*")):
            kind = KINDS.get(path.name.split("-", 1)[1], "exercises")
            self.alter("INSERT INTO material (id, entry_id, kind, lesson_hour, file_name, size, sha256, reference)"
                       " VALUES (?, ?, ?, 1, ?, ?, ?, ?)", uuid.uuid4().bytes, self.entry[0], kind, path.name,
                       path.stat().st_size, hashlib.sha256(path.read_bytes()).digest(), str(path))

    def packed(self, *arguments, expect=0):
        return self.pack("--expert", self.entry[2], *arguments, expect=expect)[0]["path"]

    def test_a_blind_package_tells_no_canary_in_any_byte(self):
        self.plant(self.made)
        package = Path(self.packed())
        mine = files_of(package / "materials" / self.entry[1])
        self.assertEqual([path.name for path in mine], ["design-1.pdf", "exercises-1.png", "slides-1.pdf", "tasks-1.pdf",
                                                        "video-1.mp4"])
        self.assertEqual(mentions(package, [CANARY, PHONE, IDENTITY]), [])
        # The search finds what it looks for where it stands.
        for name in ("tasks.pdf", "video.mp4", "exercises.png"):
            found = [CANARY.encode() in content for content in unpacked(self.made / f"{CANARY}-{name}")]
            self.assertTrue(any(found), name)
        text = subprocess.run(["pdftotext", mine[3], "-"], capture_output=True, check=True).stdout
        self.assertIn(b"Plain words of page 3", text)

    def test_a_video_is_the_same_but_for_what_it_said(self):
        self.plant(self.made)
        video = Path(self.packed()) / "materials" / self.entry[1] / "video-1.mp4"

        def packets(path):
            return subprocess.run(["ffmpeg", "-v", "error", "-nostdin", "-i", path, "-map", "0:v", "-map", "0:a", "-c", "copy",
                                   "-f", "streamhash", "-"], capture_output=True, check=True).stdout

        self.assertEqual(packets(video), packets(self.made / f"{CANARY}-video.mp4"))
        for moment in ("0", "1.7", "3.5"):
            frame = subprocess.run(["ffmpeg", "-v", "error", "-nostdin", "-ss", moment, "-i", video, "-frames:v", "1", "-f",
                                    "rawvideo", "-"], capture_output=True, check=True).stdout
            self.assertEqual(len(frame), 320 * 180 * 3 // 2)

    def test_what_cannot_be_cleaned_is_left_out_of_a_blind_package(self):
        self.plant(self.made / "broken")
        package = Path(self.packed(expect=1))
        self.assertEqual(mentions(package, [CANARY]), [])
        status, _, err = run("pack", "-w", self.folder, "--round", "final", "--out", self.out, "--expert", self.entry[2])
        self.assertEqual(status, 1)
        self.assertIn("Left out", err)

    def test_the_sealed_package_tells_no_canary_either(self):
        self.plant(self.made)
        package = self.packed("--passphrase-file", self.passphrase_file())
        self.assertEqual(mentions(package, [CANARY, PHONE, IDENTITY]), [])

    def test_names_in_texts_are_warned_about(self):
        folder = self.folder.parent / "named"
        folder.mkdir(exist_ok=True)
        (folder / f"{CANARY}-design.txt").write_text(f"Lesson of {CANARY} and friends\n")
        self.plant(folder)
        status, _, err = run("pack", "-w", self.folder, "--round", "final", "--out", self.out, "--expert", self.entry[2])
        self.assertEqual(status, 1, err)
        self.assertIn(f"names “{CANARY}”", err.replace(CANARY.lower(), CANARY))


class Stopping(WithPackages):
    def start(self, *arguments):
        return subprocess.Popen([office.CLI, "--lang", "en", "pack", "-w", self.folder, "--round", "final", "--out", self.out,
                                 *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def test_ctrl_c_leaves_a_folder_that_goes_on(self):
        chance = random.Random(11)
        stopped = 0
        for _ in range(12):
            program = self.start("--all")
            time.sleep(chance.uniform(0.05, 1.2))
            program.send_signal(signal.SIGINT)
            stopped += program.wait() == 3
            for package in self.out.glob("final-*"):
                if (package / ".packing").exists():
                    self.assertFalse(self.verify(package)["ok"])
        self.assertGreater(stopped, 0)
        for package in self.pack("--all"):
            self.assertTrue(self.verify(package["path"])["ok"])
        self.assertEqual(self.problems(), [])
        self.assertEqual(len(list(self.out.iterdir())), 12)


if __name__ == "__main__":
    office.main()
