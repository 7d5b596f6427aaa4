"""Commands that are ended at random moments."""

import collections
import os
import random
import signal
import time

from .tool import JOBS, WORK, leftovers, make, reset, state, texts

SIGNALS = [signal.SIGKILL, signal.SIGINT, signal.SIGTERM]


def run(tool, place, files, count):
    faults = []
    for job in JOBS:
        faults += Kills(tool, place / job.name.replace(" ", ""), job, files).run(count // len(JOBS))
    return faults


class Kills:
    def __init__(self, tool, place, job, files):
        self.tool, self.job = tool, job
        self.original, self.folder = place / "original", place / "work"
        make(self.original, job.kind, files)
        reset(self.folder, self.original)
        self.old = texts(self.folder)
        start = time.monotonic()
        status, errors = tool.run(job.arguments, self.folder)
        self.time = time.monotonic() - start
        self.new = texts(self.folder)
        assert status == 0 and self.new != self.old, f"{job.name}: {status} {errors}"
        self.counts = collections.Counter()
        self.faults = []

    def run(self, count):
        for number in range(count):
            self.kill(random.choice(SIGNALS), waits=number % 2 == 0)
        told = ", ".join(f"{self.counts[key]} {key}" for key in sorted(self.counts))
        print(f"{self.job.name}: {count} kills ({self.time:.2f} s whole): {told}", flush=True)
        return self.faults

    def kill(self, number, waits):
        reset(self.folder, self.original)
        process = self.tool.start(self.job.arguments, self.folder)
        if waits:
            self.await_writing(process)
            time.sleep(random.random() * self.time * 0.3)
        else:
            time.sleep(random.random() * self.time)
        process.send_signal(number)
        process.communicate()
        found = texts(self.folder)
        after = state(found, self.old, self.new)
        self.counts[f"{after.split(':')[0]} at once"] += 1
        if after.startswith(("half", "lost")):
            return self.fault(number, after)
        if number != signal.SIGKILL and (after == "mixed" or leftovers(found)):
            return self.fault(number, f"{after}, left {leftovers(found)[:3]}")
        if number == signal.SIGKILL:
            self.settle(bool(leftovers(found)))

    def await_writing(self, process):
        """Waits until the command has begun to prepare new files."""
        work = self.folder / "d/0" / WORK
        while process.poll() is None and not work.exists():
            time.sleep(0.0002)

    def settle(self, was_left):
        """Lets the next command on the folder clear away."""
        _, errors = self.tool.run(self.job.reader, self.folder)
        found = texts(self.folder)
        after = state(found, self.old, self.new)
        if after not in ("old", "new"):
            return self.fault("next command", after)
        if leftovers(found):
            return self.fault("next command", f"left {leftovers(found)[:3]}")
        if was_left:
            self.counts["settled by the next command"] += 1
            if "interrupted" not in errors:
                self.fault("next command", f"it said nothing: {errors[:200]}")

    def fault(self, what, text):
        self.faults.append(f"{self.job.name}, {what}: {text}")
