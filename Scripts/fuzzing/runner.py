"""Runs trials and says what is wrong with how they ended."""

import json
import os
import pathlib
import shutil
import subprocess

OUR_FILES = (".termtool-changes", ".saved-")
ROUNDS = 10


class Runner:
    """The program, and a folder that every trial finds empty."""

    def __init__(self, program, place, seconds):
        self.program, self.place, self.seconds = str(program), pathlib.Path(place), seconds
        self.environment = {"PATH": os.environ["PATH"], "HOME": "/nowhere", "COLUMNS": "80", "LC_ALL": "C.UTF-8"}

    def fault(self, trial):
        """What is wrong, as one line, or nothing."""
        self.lay_out(trial)
        before = self.read()
        result, fault = self.run(trial)
        if fault:
            return fault
        after = self.read()
        left = [path for path in after if any(name in path for name in OUR_FILES)]
        if left:
            return f"left {left[0]}"
        if trial.is_json and result.returncode in (0, 1) and result.stdout:
            fault = not_json(result.stdout)
        if trial.has_json_lines and result.returncode in (0, 1):
            fault = self.wrong_lines(trial, result.stdout)
        if fault:
            return fault
        if not trial.fixes and after != before and trial.name != "mv":
            return f"exit {result.returncode}, but changed {changed(before, after)}"
        binary = [path for path in changed(before, after) if not is_text(before.get(path, b""))]
        if binary:
            return f"wrote the binary file {binary[0]}"
        return self.unrest(trial, after) if trial.fixes else None

    def unrest(self, trial, after):
        """Applied again, fixes must change nothing before long."""
        for _ in range(ROUNDS):
            before = after
            _, fault = self.run(trial)
            after = self.read()
            if fault or after == before:
                return fault
        return f"no rest after {ROUNDS} rounds: {changed(before, after)}"

    def run(self, trial):
        command = [self.program, *trial.arguments]
        try:
            result = subprocess.run(command, cwd=self.place, env=self.environment, input=trial.input, capture_output=True,
                                    timeout=self.seconds)
        except subprocess.TimeoutExpired:
            return None, f"does not end within {self.seconds} s"
        errors = result.stderr[-300:].decode(errors="replace")
        if result.returncode not in (0, 1, 2, 64):
            return result, f"exit {result.returncode}: {errors}"
        if result.returncode in (2, 64) and not errors.strip():
            return result, f"exit {result.returncode} without a word"
        return result, None

    def wrong_lines(self, trial, output):
        """Each line that is not blank is answered by one; blank is what JSON takes for white space."""
        asked = [line for line in trial.input.split(b"\n") if line.strip(b" \t\r")]
        answered = output.split(b"\n")[:-1]
        if len(asked) != len(answered):
            return f"wrong number of answers: {len(answered)} to {len(asked)} lines"
        return next(filter(None, map(not_json, answered)), None)

    def lay_out(self, trial):
        shutil.rmtree(self.place, ignore_errors=True)
        self.place.mkdir(parents=True)
        for path, text in trial.files.items():
            file = self.place / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text)

    def read(self):
        found = {}
        for folder, _, names in os.walk(self.place):
            for name in names:
                path = os.path.join(folder, name)
                with open(path, "rb") as file:
                    found[os.path.relpath(path, self.place)] = file.read()
        return found

    def smallest(self, trial, fault):
        """The trial with all parts left out that the fault does not need."""
        kind = fault.split(":")[0][:20]
        size = max(len(trial.parts()) // 2, 1)
        while size:
            parts = trial.parts()
            for at in range(0, len(parts), size):
                fewer = trial.without(set(parts[at:at + size]))
                found = self.fault(fewer) if fewer.parts() else None
                if found and found.startswith(kind):
                    trial = fewer
                    break
            else:
                size //= 2
        return trial


def changed(before, after):
    return sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))


def is_text(text):
    if b"\x00" in text:
        return False
    try:
        text.decode()
    except UnicodeDecodeError:
        return False
    return True


def not_json(text):
    try:
        json.loads(text)
    except ValueError as error:
        return f"broken JSON: {error}: {text[:200]!r}"
    return None
