"""Counts the instructions of programs by callgrind, so that no clock and no neighbour matters."""

import os
import re
import shutil
import subprocess
import sys


def must_have_valgrind():
    if not shutil.which("valgrind"):
        sys.exit(f"{os.path.basename(sys.argv[0])}: valgrind is missing (Debian: valgrind)")


def stripped(program, target):
    """A copy of `program` at `target` without debug information, all of which valgrind cannot read."""
    subprocess.run(["strip", "--strip-debug", "-o", target, program], check=True)
    return target


def instructions(command, folder, environment=None, statuses=(0,)):
    """How many instructions `command` takes in `folder`."""
    counted = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command]
    # With a seed of its own in each process, no two counts of a dictionary in memory would be the same.
    environment = os.environ | {"SWIFT_DETERMINISTIC_HASHING": "1", "COLUMNS": "80"} | (environment or {})
    done = subprocess.run(counted, cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    found = re.search(rb"Collected : (\d+)", done.stderr)
    if done.returncode not in statuses or not found:
        sys.exit(f"{' '.join(map(str, counted))}: {done.returncode}\n{done.stderr.decode(errors='replace')}")
    return int(found[1])
