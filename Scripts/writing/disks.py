"""Disks that are full at one write or another."""

import collections
import os
import pathlib
import resource
import subprocess
import tempfile

from .tool import JOBS, leftovers, make, reset, state, texts

FILES = 20


def run(tool, place):
    faults = limited(tool, place / "limited")
    if "TORTURE_MOUNTED" in os.environ or not can_mount():
        print("small disks: skipped, this user may not mount any")
        return faults
    return faults + small(tool, place / "small")


def limited(tool, place):
    """Files may not grow beyond a limit, which is what a full disk looks like to one file."""
    judge = Judge("size limits", tool)
    for job in JOBS:
        original, folder = place / job.kind, place / "work"
        if not original.exists():
            make(original, job.kind, FILES)
        new = judge.expected(job, original)
        for size in list(range(0, 3000, 100)):
            reset(folder, original)
            limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
            judge.run(job, folder, new, f"files of at most {size} bytes", preexec_fn=limit)
    return judge.end()


def can_mount():
    test = ["unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/tmp"]
    try:
        return subprocess.run(test, capture_output=True).returncode == 0
    except FileNotFoundError:
        return False


def small(tool, place):
    """A disk with little room, more from time to time, down to none."""
    judge = Judge("small disks", tool)
    place.mkdir()
    disk = place / "disk"
    disk.mkdir()
    for job in JOBS:
        original = place / job.kind
        if not original.exists():
            make(original, job.kind, FILES)
        new = judge.expected(job, original)
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], check=True)
        try:
            for pages in range(0, 60, 2):
                reset(disk, original)
                fill(disk / "filler", pages * 4096)
                judge.run(job, disk, new, f"a disk with {pages} pages")
                (disk / "filler").unlink()
        finally:
            subprocess.run(["umount", disk], check=True)
    return judge.end()


def fill(file, room):
    """Leaves `room` bytes on the disk of `file`."""
    with open(file, "wb") as stream:
        free = os.fstatvfs(stream.fileno())
        size = max(free.f_bavail * free.f_bsize - room, 0)
        stream.write(bytes(size))


class Judge:
    """Compares what a command leaves with what it makes of the same files where there is room."""

    def __init__(self, name, tool):
        self.name, self.tool = name, tool
        self.counts = collections.Counter()
        self.faults = []

    def expected(self, job, original):
        """The files after `job` with all the room that it needs."""
        with tempfile.TemporaryDirectory(prefix="roomy-") as folder:
            place = pathlib.Path(folder)
            reset(place, original)
            status, errors = self.tool.run(job.arguments, place)
            assert status == 0, errors
            return texts(place)

    def run(self, job, folder, new, what, **options):
        old = texts(folder)
        status, errors = self.tool.run(job.arguments, folder, **options)
        found = texts(folder)
        after = state(found, old, new)
        self.counts["done" if status == 0 else "refused"] += 1
        is_done = status == 0 and after == "new"
        is_refused = status == 2 and after == "old" and "cannot write" in errors
        if not (is_done or is_refused) or leftovers(found):
            self.faults.append(f"{job.name}, {what}: exit {status}, {after}, {leftovers(found)[:3]}: {errors[:300]}")

    def end(self):
        told = ", ".join(f"{self.counts[key]} {key}" for key in sorted(self.counts))
        print(f"{self.name}: {told}", flush=True)
        if not self.counts["done"] or not self.counts["refused"]:
            self.faults.append(f"{self.name}: every try ended alike, which tries nothing")
        return self.faults
