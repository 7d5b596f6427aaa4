"""The program under torture, and the files that it works on."""

import dataclasses
import os
import pathlib
import re
import shutil
import subprocess

WORK = ".termtool-changes"

DICTIONARY = """<dictionary xmlns="urn:termdictionary:1"
 point-of-view="base" xml:lang="en">
{entries}
</dictionary>
"""
ENTRY = """<message id="message-{number}"><text>Send {{site-visit}} {{$n :number}} &amp; wait.</text>
<parameter name="n" type="number" example="3"/></message>"""
TERM = """<noun id="site-visit"><one>site visit</one><other>site visits</other></noun>"""
POINTS = """<points-of-view xmlns="urn:termdictionary:1"><point-of-view id="base"/></points-of-view>
"""
PROSE = """# Document {number}

This is an invoice, and a amount that an contractor has to pay. Each invoice comes with a order.

""" + "Nothing is to be said here, and it is said in many words. " * 20 + "\n"


@dataclasses.dataclass
class Job:
    """A command that changes files, and one that only reads them."""

    name: str
    arguments: list
    reader: list
    kind: str


LINT = ["--as", "owner", "--config", "none", "--fail-on", "never"]
CHECK = ["--config", "none", "--fail-on", "never", "--dictionaries", "d"]
JOBS = [
    Job("fmt", ["fmt", "d"], ["fmt", "d", "--check"], "xml"),
    Job("mv", ["mv", "site-visit", "visit", "d", "--dictionaries", "d"], ["terms", "--dictionaries", "d"], "xml"),
    Job("check --fix", ["check", "--fix", *CHECK], ["check", *CHECK], "xml"),
    Job("lint --fix", ["lint", "d", "--fix", *LINT], ["lint", "d", *LINT], "md"),
    Job(
        "convert",
        ["convert", "d/0/0.md", "--from", "head-contractor", "--to", "owner", "--report", "d/0/report.json"],
        ["convert", "d/0/0.md", "--from", "head-contractor", "--to", "owner", "--report", "d/0/report.json"],
        "md",
    ),
]


class Tool:
    """The program."""

    def __init__(self, path: pathlib.Path):
        self.path = str(path)
        self.environment = {"PATH": os.environ["PATH"], "HOME": "/nowhere", "COLUMNS": "80", "TMPDIR": "/tmp"}

    def start(self, arguments, folder, before=(), **options):
        return subprocess.Popen(
            [*before, self.path, *arguments],
            cwd=folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=options.pop("stdout", subprocess.DEVNULL),
            stderr=subprocess.PIPE,
            **options,
        )

    def run(self, arguments, folder, before=(), **options):
        """The exit status, and what was said on standard error."""
        process = self.start(arguments, folder, before, **options)
        errors = process.communicate()[1].decode(errors="replace")
        return process.returncode, errors


def make(folder: pathlib.Path, kind: str, count: int) -> None:
    """Makes `count` files of `kind` in folders below `folder / "d"`, ten in each hundredth part."""
    for number in range(count):
        file = folder / "d" / str(number % 10) / f"{number}.{kind}"
        file.parent.mkdir(parents=True, exist_ok=True)
        if kind == "md":
            file.write_text(PROSE.format(number=number))
        else:
            entries = ([TERM] if number == 0 else []) + [ENTRY.format(number=number)]
            file.write_text(DICTIONARY.format(entries="\n".join(entries)))
    if kind == "xml":
        (folder / "d/0/points.xml").write_text(POINTS)
    if kind == "md":
        (folder / "d/0/report.json").write_text("[0]\n")


def reset(folder: pathlib.Path, original: pathlib.Path) -> None:
    """Makes `folder / "d"` what `original / "d"` is."""
    shutil.rmtree(folder / "d", ignore_errors=True)
    shutil.copytree(original / "d", folder / "d")


def texts(folder: pathlib.Path) -> dict:
    """The bytes of all files below `folder / "d"`, hidden ones included, by path."""
    found = {}
    for place, _, names in os.walk(folder / "d"):
        for name in names:
            path = os.path.join(place, name)
            if os.path.islink(path):
                found[os.path.relpath(path, folder)] = os.readlink(path).encode()
            else:
                with open(path, "rb") as file:
                    found[os.path.relpath(path, folder)] = file.read()
    return found


def leftovers(found) -> list:
    """The paths among `found` that no user has made."""
    return [path for path in found if WORK in path or ".saved-" in path]


def state(found: dict, old: dict, new: dict) -> str:
    """Whether the files are all old, all new, mixed or broken."""
    own = {path: text for path, text in found.items() if WORK not in path}
    if own == old:
        return "old"
    if own == new:
        return "new"
    if own.keys() != old.keys():
        return "lost or added: " + ", ".join(sorted(own.keys() ^ old.keys())[:3])
    half = [path for path, text in own.items() if text not in (old[path], new[path])]
    return "half: " + ", ".join(half[:3]) if half else "mixed"


def named(errors: str) -> list:
    """The files that a message names as holding what somebody has written."""
    return re.findall(r"see '([^']*)'", errors)
