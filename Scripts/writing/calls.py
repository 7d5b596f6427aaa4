"""Commands that are killed at, or refused, every single call of the system by which they write."""

import collections
import os
import shutil

from .tool import DICTIONARY, ENTRY, TERM, leftovers, state, texts

CALLS = [
    "mkdir", "openat", "pwrite64", "fchown", "fchmod", "fsync", "sync_file_range", "symlink", "rename",
    "renameat2", "ftruncate", "unlink", "rmdir", "fallocate", "flock",
]
ERRORS = {"pwrite64": "ENOSPC", "mkdir": "ENOSPC", "symlink": "ENOSPC", "fallocate": "ENOSPC", "fsync": "EIO",
          "rename": "ENOSPC", "renameat2": "EBUSY", "ftruncate": "EIO", "openat": None, "flock": "ENOLCK",
          "sync_file_range": "EINVAL", "fchown": "EPERM", "fchmod": "EPERM", "unlink": None, "rmdir": None}
COMMAND = ["mv", "site-visit", "visit", "d", "--dictionaries", "d"]
READER = ["terms", "--dictionaries", "d"]


def run(tool, place):
    if not shutil.which("strace"):
        print("every call: skipped, there is no strace")
        return []
    return Calls(tool, place / "calls").run()


class Calls:
    def __init__(self, tool, folder):
        self.tool, self.folder = tool, folder
        folder.mkdir()
        self.counts = collections.Counter()
        self.faults = []

    def run(self):
        self.reset()
        self.old = texts(self.folder)
        status, errors = self.tool.run(COMMAND, self.folder)
        assert status == 0, errors
        self.new = texts(self.folder)
        for call in CALLS:
            self.each(call, "kill", "signal=KILL")
            if ERRORS[call]:
                self.each(call, "refusal", f"error={ERRORS[call]}")
                self.each(call, "refusal for good", f"error={ERRORS[call]}", rest="+")
        told = ", ".join(f"{count} {key}" for key, count in sorted(self.counts.items()))
        print(f"every call: {told}", flush=True)
        return self.faults

    def reset(self):
        """Three files in two folders, one of which has two names and so is written in place."""
        shutil.rmtree(self.folder / "d", ignore_errors=True)
        for number, path in enumerate(["d/a/0.xml", "d/a/1.xml", "d/b/2.xml"]):
            file = self.folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            entries = [TERM] if number == 0 else [ENTRY.format(number=number)]
            file.write_text(DICTIONARY.format(entries="\n".join(entries)))
        os.link(self.folder / "d/a/1.xml", self.folder / "d/other.name")

    def each(self, call, what, action, rest=""):
        """Does `action` at the first call, then at the second, as long as there is one."""
        for number in range(1, 200):
            self.reset()
            trace = self.folder / "trace"
            before = ["strace", "-f", "-qq", "-o", str(trace), "-e", f"trace={call}",
                      "-e", f"inject={call}:{action}:when={number}{rest}"]
            status, errors = self.tool.run(COMMAND, self.folder, before)
            log = trace.read_text(errors="replace")
            if "INJECTED" not in log and "+++ killed by SIGKILL" not in log:
                return
            self.counts[what] += 1
            self.judge(f"{what} at {call} {number}", status, errors, what == "kill")

    def judge(self, what, status, errors, is_kill):
        """What a refusal for good leaves, as when old names cannot come back, must be told, and the next command must settle it.

        Everything else leaves all files old, or all new with exit 0.
        """
        found = texts(self.folder)
        after = state(found, self.old, self.new)
        if is_kill:
            return self.judge_settled(what)
        if status == 0 and after != "new" or status != 0 and after == "new" and "all files are" not in errors:
            self.faults.append(f"{what}: exit {status}, but files are {after}: {errors}")
        if after in ("old", "new") and not leftovers(found):
            return
        self.counts["told that something stays"] += 1
        is_told = status == 2 and ("put back" in errors or "stays" in errors)
        if not is_told or "for good" not in what:
            self.faults.append(f"{what}: {after}, left {leftovers(found)[:3]}; exit {status}: {errors}")
        self.judge_settled(what)

    def judge_settled(self, what):
        """Lets the next command clear away."""
        _, errors = self.tool.run(READER, self.folder)
        found = texts(self.folder)
        after = state(found, self.old, self.new)
        if after not in ("old", "new") or leftovers(found):
            self.faults.append(f"{what}: not settled: {after}, left {leftovers(found)[:3]}: {errors}")
