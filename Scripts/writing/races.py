"""Two commands and an editor that write into the same files at once."""

import collections
import os
import random
import threading
import time

from .tool import CHECK, LINT, leftovers, make, named, reset, texts

MV = ["mv", "site-visit", "visit", "d", "--dictionaries", "d"]
OTHER_MV = ["mv", "site-visit", "call", "d", "--dictionaries", "d"]
FMT = ["fmt", "d"]
FIX = ["check", "--fix", *CHECK]
MEND = ["lint", "d", "--fix", *LINT]
PAIRS = [(MV, FMT, "xml"), (MV, OTHER_MV, "xml"), (FIX, FMT, "xml"), (FMT, FMT, "xml"), (MEND, MEND, "md")]


def run(tool, place, files, count):
    return Races(tool, place / "races", files).run(count)


class Races:
    def __init__(self, tool, place, files):
        self.tool, self.place, self.files = tool, place, files
        self.counts = collections.Counter()
        self.faults = []
        self.ends = {}

    def run(self, count):
        for number in range(count):
            first, second, kind = random.choice(PAIRS)
            self.race(number, first, second, kind, edits=number % 2 == 1)
        told = ", ".join(f"{self.counts[key]} {key}" for key in sorted(self.counts))
        print(f"races: {count}: {told}", flush=True)
        return self.faults

    def race(self, number, first, second, kind, edits):
        original, folder = self.place / kind, self.place / "work"
        if not original.exists():
            make(original, kind, self.files)
        reset(folder, original)
        editor = Editor(folder, kind, number) if edits else None
        processes = [self.tool.start(command, folder) for command in (first, second)]
        if editor:
            editor.start()
        outcomes = []
        for process in processes:
            errors = process.communicate()[1].decode(errors="replace")
            outcomes.append((process.returncode, errors))
        if editor:
            editor.stop()
            self.judge_edits(number, folder, editor, outcomes)
        else:
            self.judge(number, folder, original, (first, second), outcomes)
        for status, errors in outcomes:
            self.counts[f"exit {status}"] += 1
            if status not in (0, 1, 2, 64):
                self.faults.append(f"race {number}: exit {status}: {errors[:300]}")

    def judge(self, number, folder, original, commands, outcomes):
        """Without an editor the files must be what one command after the other makes of them, those that were refused left out."""
        done = [command for command, outcome in zip(commands, outcomes) if outcome[0] in (0, 1)]
        found = texts(folder)
        orders = [done, done[::-1]]
        if not any(found == self.end(original, order) for order in orders):
            self.faults.append(
                f"race {number}: {commands}: no order of commands gives these files: {leftovers(found)[:3]} {outcomes}"
            )

    def end(self, original, commands):
        """What the files are after `commands`, one after the other."""
        key = (str(original), tuple(map(tuple, commands)))
        if key not in self.ends:
            folder = self.place / "end"
            reset(folder, original)
            for command in commands:
                self.tool.run(command, folder)
            self.ends[key] = texts(folder)
        return self.ends[key]

    def judge_edits(self, number, folder, editor, outcomes):
        found = texts(folder)
        said = [os.path.relpath(path, folder) for _, errors in outcomes for path in named(errors)]
        self.counts["edits"] += len(editor.marks)
        self.counts["files saved aside"] += len(said)
        for path in leftovers(found):
            if path not in said:
                self.faults.append(f"race {number}: left '{path}' and said nothing")
        for path, mark in editor.marks:
            places = [path] + [other for other in said if other.startswith(path)]
            if not any(mark in found.get(place, b"") for place in places):
                errors = [text for _, text in outcomes]
                self.faults.append(f"race {number}: '{path}' has lost {mark}: {errors}")


class Editor(threading.Thread):
    """Appends to files, rewrites them in place and saves them under their name, as editors do; keeps what it wrote."""

    def __init__(self, folder, kind, number):
        super().__init__()
        self.folder, self.number = folder, number
        self.marks = []
        self.is_stopped = False
        self.paths = [path for path in texts(folder) if path.endswith(kind)]

    def stop(self):
        self.is_stopped = True
        self.join()

    def run(self):
        while not self.is_stopped and len(self.marks) < 60:
            path = random.choice(self.paths)
            mark = b"<!-- mark %d of race %d -->\n" % (len(self.marks), self.number)
            random.choice([self.append, self.append_slowly, self.rewrite, self.save])(self.folder / path, mark)
            self.marks.append((path, mark))
            time.sleep(random.random() * 0.01)

    def append(self, file, mark):
        with open(file, "ab") as stream:
            stream.write(mark)

    def append_slowly(self, file, mark):
        """As a program does that has the file open for a while."""
        with open(file, "ab") as stream:
            time.sleep(random.random() * 0.02)
            stream.write(mark)

    def rewrite(self, file, mark):
        with open(file, "r+b") as stream:
            text = stream.read()
            stream.seek(0)
            stream.write(text + mark)

    def save(self, file, mark):
        draft = file.with_name(".draft")
        draft.write_bytes(file.read_bytes() + mark)
        os.replace(draft, file)
