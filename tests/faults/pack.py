#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Disturbs `linxuan-cli pack` at random moments and sees that nothing is lost and nothing half passes as whole.

pack.py --cli PROGRAM --work DIR [--rounds 200] [--seed 1] [--all-faults]

The faults: kill -9; a disk that fills up; a disk whose writes fail; a disk that is taken out (a loop device
that ends all at once) and put back. After each of them the workspace's tables (but for what packing records)
and materials must be as before, no package on the disk may verify that the campaign does not know as done,
and packing once more must finish: every package verifies. Faults that this machine does not allow (no root,
no loop devices) are told and left out; with --all-faults that is an error.
"""

import argparse
import fcntl
import hashlib
import json
import os
import random
import shutil
import signal
import sqlite3
import struct
import subprocess
import sys
import time
import uuid
from collections import Counter
from contextlib import closing
from pathlib import Path

sys.dont_write_bytecode = True

from program import Program, Trouble  # noqa: E402
from tables import contents, fingerprint  # noqa: E402

RECORDED = {"package", "package_entry", "audit", "audit_head", "campaign_key", "measurement", "row_seal"}
MEGA = 1 << 20
MEDIUM = 96 * MEGA
LOOP_GET_STATUS64, LOOP_SET_STATUS64 = 0x4C05, 0x4C04
SIZE_LIMIT_AT = 32  # in struct loop_info64


def quiet(*command):
    return subprocess.run(list(map(str, command)), capture_output=True).returncode == 0


def digest_of(folder):
    digest = hashlib.sha256()
    for path in sorted(Path(folder).rglob("*")):
        if path.is_file():
            digest.update(str(path.relative_to(folder)).encode() + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


class Folder:
    """A folder of this computer: what is killed is killed there."""

    name = "kill -9"

    def __init__(self, work):
        self.folder = work / "disk"

    def plug(self):
        self.folder.mkdir()

    def disturb(self, process):
        process.send_signal(signal.SIGKILL)

    def mend(self):
        pass

    def unplug(self):
        shutil.rmtree(self.folder)


class FullDisk(Folder):
    """A small disk that somebody else fills meanwhile."""

    name = "full disk"

    def plug(self):
        super().plug()
        self.is_mounted = quiet("mount", "-t", "tmpfs", "-o", f"size={MEDIUM}", "tmpfs", self.folder)
        if not self.is_mounted:
            raise PermissionError("a tmpfs cannot be mounted")

    def disturb(self, process):
        with open(self.folder / "filling", "wb", buffering=0) as file:
            try:
                while process.poll() is None:
                    file.write(b"\0" * MEGA)
            except OSError:
                pass  # full, as wanted
        process.wait()

    def mend(self):
        (self.folder / "filling").unlink(missing_ok=True)

    def unplug(self):
        if self.is_mounted:
            quiet("umount", "-l", self.folder)
        super().unplug()


class LoopDisk(Folder):
    """A file system of its own on a loop device."""

    def __init__(self, work):
        super().__init__(work)
        self.image = work / "image"
        self.device = None

    def attach(self):
        found = subprocess.run(["losetup", "-f", "--show", self.image], capture_output=True, text=True)
        if found.returncode != 0:
            raise PermissionError("no loop device can be made")
        self.device = found.stdout.strip()
        if not quiet("mount", self.device, self.folder):
            self.detach()
            raise PermissionError("a loop device cannot be mounted")

    def detach(self):
        for _ in range(50):
            if quiet("umount", self.folder) or not os.path.ismount(self.folder):
                break
            time.sleep(0.1)
        quiet("losetup", "-d", self.device)

    def make_image(self, path):
        with open(path, "wb") as file:
            file.truncate(MEDIUM)
        if not quiet("mkfs.ext4", "-q", "-m", "0", "-E", "lazy_itable_init=0", path):
            raise PermissionError("there is no mkfs.ext4")

    def plug(self):
        super().plug()
        self.make_image(self.image)
        self.attach()

    def unplug(self):
        if self.device:
            self.detach()
        self.image.unlink(missing_ok=True)
        super().unplug()


class VanishingDisk(LoopDisk):
    name = "disk taken out"

    def limit(self, size):
        """From now on the device ends there: whatever lies behind gives errors, as if it were gone."""
        with open(self.device, "rb") as device:
            status = bytearray(232)
            fcntl.ioctl(device, LOOP_GET_STATUS64, status)
            struct.pack_into("<Q", status, SIZE_LIMIT_AT, size)
            for _ in range(100):
                try:
                    fcntl.ioctl(device, LOOP_SET_STATUS64, bytes(status))
                    return
                except OSError:
                    time.sleep(0.01)
        raise PermissionError("a loop device cannot be made smaller")

    def disturb(self, process):
        self.limit(65536)
        process.wait()

    def mend(self):
        self.detach()
        self.attach()


class FailingDisk(LoopDisk):
    """An image on a disk that is full: the file system has room, the device fails to write."""

    name = "write error"

    def __init__(self, work):
        super().__init__(work)
        self.backing = work / "backing"
        self.image = self.backing / "image"

    def plug(self):
        self.backing.mkdir()
        if not quiet("mount", "-t", "tmpfs", "-o", f"size={2 * MEDIUM}", "tmpfs", self.backing):
            raise PermissionError("a tmpfs cannot be mounted")
        super().plug()

    def disturb(self, process):
        with open(self.backing / "filling", "wb", buffering=0) as file:
            try:
                while process.poll() is None:
                    file.write(b"\0" * MEGA)
            except OSError:
                pass
        process.wait()

    def mend(self):
        (self.backing / "filling").unlink(missing_ok=True)
        self.detach()
        quiet("e2fsck", "-p", self.image)
        self.attach()

    def unplug(self):
        super().unplug()
        quiet("umount", "-l", self.backing)
        self.backing.rmdir()


def plant_video(base, work):
    """A file that takes a while to write, with an entry that several experts judge."""
    video = work / "video.mov"
    subprocess.run(["ffmpeg", "-v", "error", "-nostdin", "-y", "-f", "lavfi", "-i", "nullsrc=s=640x360:r=25:d=2,noise=alls=80",
                    "-c:v", "mjpeg", "-q:v", "2", "-pix_fmt", "yuvj420p", video], check=True)
    with closing(sqlite3.connect(base / "campaign.db")) as database, database:
        entry, = database.execute(
            "SELECT e.id FROM entry e JOIN sheet s ON s.entry_id = e.id JOIN expert x ON x.id = s.expert_id"
            " JOIN round r ON r.id = s.round_id WHERE r.code = 'final' AND x.code = 'E01'"
            " AND NOT EXISTS (SELECT 1 FROM material WHERE entry_id = e.id) ORDER BY e.code LIMIT 1").fetchone()
        database.execute("INSERT INTO material (id, entry_id, kind, lesson_hour, file_name, size, sha256, reference)"
                         " VALUES (?, ?, 'video', 1, 'video.mov', ?, ?, ?)",
                         (uuid.uuid4().bytes, entry, video.stat().st_size,
                          hashlib.sha256(video.read_bytes()).digest(), str(video)))
    return video


def prepare(program, work):
    """The sample campaign before packing, with its clean copies made."""
    base = work / "base"
    program.must("demo", base)
    video = plant_video(base, work)
    database = base / "campaign.db"
    shutil.copy(database, work / "campaign.db")
    program.run("pack", "-w", base, "--round", "final", "--expert", "E01", "--expert", "E02", "--out", work / "warm")
    size = sum(path.stat().st_size for path in (work / "warm").rglob("*") if path.is_file())
    shutil.rmtree(work / "warm")
    for left in base.glob("campaign.db*"):
        left.unlink()
    shutil.copy(work / "campaign.db", database)
    if size > MEDIUM * 3 // 4:
        raise Trouble(f"packages of {size} bytes do not fit the disk of the test")
    print(f"packages of {size / MEGA:.0f} MB, a video of {video.stat().st_size / MEGA:.0f} MB", flush=True)
    return base


def recorded_serials(workspace):
    with closing(sqlite3.connect(workspace / "campaign.db")) as database:
        return {str(uuid.UUID(bytes=row[0])) for row in database.execute("SELECT serial FROM package")}


def source_of(workspace):
    tables = {name: rows for name, rows in contents(workspace).items() if name not in RECORDED}
    return fingerprint(tables), digest_of(workspace / "materials")


def verified(program, package):
    output = program.run("verify", package, "--json").output
    return json.loads(output) if output else {"ok": False}


def look_at_halves(program, workspace, disk):
    """How many packages are done; raises where a half one passes as whole."""
    done = 0
    known = recorded_serials(workspace)
    for package in disk.glob("final-*"):
        report = verified(program, package)
        if report["ok"] and report.get("serial") not in known:
            raise Trouble(f"{package.name} verifies and the campaign does not know it as done")
        done += report["ok"]
    return done


class Round:
    def __init__(self, program, base, work, chance):
        self.program, self.work, self.chance = program, work, chance
        self.workspace = work / "campaign"
        shutil.copytree(base, self.workspace)
        (work / "passphrase").write_text("a passphrase\n")
        (work / "passphrase").chmod(0o600)

    def arguments(self, disk, options):
        return ["pack", "-w", self.workspace, "--round", "final", "--expert", "E01", "--expert", "E02",
                "--out", disk, *options]

    def options(self):
        chosen = []
        if self.chance.random() < 0.4:
            chosen += ["--passphrase-file", self.work / "passphrase"]
        if self.chance.random() < 0.4:
            chosen.append("--share-materials")
        return chosen

    def run(self, fault, seconds):
        """What the fault left: the number of packages that were done."""
        before = source_of(self.workspace)
        fault.plug()
        try:
            out = fault.folder / "packages"
            options = self.options()
            process = self.program.start(*self.arguments(out, options))
            try:
                process.wait(self.chance.uniform(0, seconds))
            except subprocess.TimeoutExpired:
                fault.disturb(process)
            process.wait()
            self.program.wait_for_orphans(process.pid, 40)
            fault.mend()
            if source_of(self.workspace) != before:
                raise Trouble("the campaign's own tables or materials changed")
            done = look_at_halves(self.program, self.workspace, out)
            self.resume(out, options)
            if source_of(self.workspace) != before:
                raise Trouble("the campaign's own tables or materials changed while going on")
            return process.returncode, done
        finally:
            fault.unplug()

    def resume(self, out, options):
        ended = self.program.run(*self.arguments(out, options), "--json")
        if ended.status > 1:
            raise Trouble(f"packing again ended with {ended.status}: {ended.errors.strip()[-500:]}")
        packages = json.loads(ended.output)
        if len(packages) != 2:
            raise Trouble(f"packing again made {len(packages)} packages")
        for package in packages:
            report = verified(self.program, package["path"])
            if not report["ok"]:
                raise Trouble(f"{package['path']} after going on: {report.get('problems')}")
        left = list((self.workspace / "keys" / "packing").glob("*"))
        if left:
            raise Trouble(f"secrets are left: {left}")


def usable(kinds, work, is_needed):
    found = []
    for kind in kinds:
        fault = kind(work)
        try:
            fault.plug()
            if isinstance(fault, VanishingDisk):
                fault.limit(65536)
                fault.mend()
            found.append(kind)
        except (PermissionError, OSError) as why:
            print(f"left out: {kind.name}: {why}", flush=True)
            if is_needed:
                raise Trouble(f"{kind.name}: {why}") from None
        finally:
            fault.unplug()
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--all-faults", action="store_true")
    options = parser.parse_args()
    program, chance, work = Program(options.cli), random.Random(options.seed), options.work.resolve()
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    try:
        base = prepare(program, work)
        (work / "place").mkdir()
        kinds = usable([Folder, FullDisk, FailingDisk, VanishingDisk], work / "place", options.all_faults)
        begin = time.perf_counter()
        trial = work / "trial"
        trial.mkdir()
        Round(program, base, trial, random.Random(0)).resume(trial / "disk", [])
        seconds = (time.perf_counter() - begin) * 0.8
        shutil.rmtree(trial)
        ends = Counter()
        for number in range(options.rounds):
            kind = kinds[number % len(kinds)]
            place = work / f"round-{number}"
            place.mkdir()
            try:
                status, done = Round(program, base, place, chance).run(kind(place), seconds)
            except Trouble as trouble:
                raise Trouble(f"round {number}, {kind.name}, seed {options.seed}: {trouble}") from None
            shutil.rmtree(place)
            ends[kind.name, "broken off" if status not in (0, 1) else "came to its end", done] += 1
        for (name, end, done), count in sorted(ends.items()):
            print(f"{count:4}  {name}: {end}, {done} of 2 packages done")
        print(f"{options.rounds} rounds: nothing lost, nothing half passed, all went on to the end")
    except Trouble as trouble:
        print(f"pack.py: {trouble}", file=sys.stderr)
        return 1
    shutil.rmtree(work)
    return 0


if __name__ == "__main__":
    sys.exit(main())
