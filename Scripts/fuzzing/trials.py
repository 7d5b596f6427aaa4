"""What is tried: a command, the files it gets, and what must hold when it has ended."""

import dataclasses
import json

from .mutations import mutated
from .seeds import SCRIPT_ARGUMENTS

SETTING = ["--config", "none", "--fail-on", "never"]
OWNER = ["--as", "owner", "--locale", "en-AU"]
FORMATS = ["human", "json", "sarif", "github", "line"]


@dataclasses.dataclass
class Trial:
    """One run of the program: its arguments, the files by path, and standard input."""

    name: str
    arguments: list
    files: dict
    input: bytes = b""
    fixes: bool = False
    """Whether the command may change files; run again and again, it must then come to rest."""
    is_json: bool = False
    has_json_lines: bool = False
    inputs: int = 0

    def without(self, paths):
        """The trial with fewer files, or with fewer lines of input where `paths` are numbers of lines."""
        if self.files:
            return dataclasses.replace(self, files={path: text for path, text in self.files.items() if path not in paths})
        lines = self.input.split(b"\n")
        return dataclasses.replace(self, input=b"\n".join(line for at, line in enumerate(lines) if at not in paths))

    def parts(self):
        """What can be left out to find the smallest trial that fails."""
        return list(self.files) if self.files else list(range(len(self.input.split(b"\n"))))


class Trials:
    """Makes trials at random from seeds."""

    def __init__(self, seeds, random, count):
        self.seeds, self.random, self.count = seeds, random, count

    def one(self, kind):
        return mutated(self.random.choice(self.seeds[kind]), self.seeds[kind], self.random)

    def folder(self, kind, count, ending=None):
        return {f"d/{number % 7}/{number}.{ending or kind}": self.one(kind) for number in range(count)}

    def next(self):
        make = self.random.choices(self.MAKERS, self.WEIGHTS)[0]
        trial = make(self)
        trial.inputs = trial.inputs or len(trial.files) or 1
        return trial

    def form(self):
        """Arguments that choose how findings are printed, and whether that is JSON."""
        form = self.random.choice(FORMATS)
        return ["--format", form], form in ("json", "sarif")

    def fmt(self):
        kind = self.random.choice([["--check"], ["--dry-run"], ["--sort", "--dry-run"], [], ["--sort"]])
        return Trial("fmt", ["fmt", "d", *kind], self.folder("xml", self.count), fixes=kind in ([], ["--sort"]))

    def check(self):
        form, is_json = self.form()
        files = self.folder("xml", self.count // 4)
        return Trial("check", ["check", "d", "--dictionaries", "d", *SETTING, *form], files, is_json=is_json)

    def check_fix(self):
        kind = self.random.choice([["--fix"], ["--fix", "--unsafe-fixes"], ["--dry-run"], ["--dry-run", "--unsafe-fixes"]])
        files = self.folder("xml", self.count // 8)
        return Trial("check --fix", ["check", "d", "--dictionaries", "d", *SETTING, *kind], files, fixes="--fix" in kind)

    def words(self):
        """The commands that print what a set of dictionaries says."""
        command, is_json = self.random.choice([
            (["preview", "--all", "--format", "html"], False), (["preview", "--all", "--format", "json"], True),
            (["preview", "--all", "--format", "markdown"], False), (["preview", "--all", "--pseudo"], False),
            (["terms", "--format", "csv"], False), (["terms", "--format", "json"], True), (["coverage", "--format", "csv"], False),
            (["coverage", "--format", "json"], True), (["find", "invoice", "--format", "json"], True), (["dictionaries"], False),
            (["glossary", "--format", "html"], False), (["glossary", "--format", "json"], True), (["usage", "--format", "csv"], False),
            (["workflow", "--format", "json"], True), (["workflow", "--format", "mermaid"], False),
        ])
        files = self.folder("xml", self.random.choice([1, 3, 10]))
        also = ["--dictionaries", "shipped"] if self.random.random() < 0.3 else []
        return Trial(command[0], [*command, "--dictionaries", "d", *also], files, is_json=is_json)

    def mv(self):
        names = self.random.sample(["claim", "invoice", "m", "x", "site-visit", "a b", "invitation.due-date"], 2)
        files = self.folder("xml", self.count // 8)
        return Trial("mv", ["mv", *names, "d", "--dictionaries", "d"], files)

    def diff(self):
        files = self.folder("xml", 6) | {path.replace("d/", "e/", 1): text for path, text in self.folder("xml", 6).items()}
        is_json = self.random.random() < 0.5
        return Trial("diff", ["diff", "d", "e", *(["--format", "json"] if is_json else [])], files, is_json=is_json)

    def lint(self):
        form, is_json = self.form()
        ending = self.random.choice(["md", "md", "html", "txt", "xml"])
        return Trial("lint", ["lint", "d", *OWNER, *SETTING, *form], self.folder("md", self.count, ending), is_json=is_json)

    def lint_fix(self):
        kind = self.random.choice([["--fix"], ["--fix", "--unsafe-fixes"], ["--dry-run"]])
        ending = self.random.choice(["md", "md", "html", "txt"])
        files = self.folder("md", self.count, ending)
        return Trial("lint --fix", ["lint", "d", *OWNER, *SETTING, *kind], files, fixes="--fix" in kind)

    def convert(self):
        count = self.count // 8
        text = b"\n\n".join(self.one("md") for _ in range(count))
        syntax = self.random.choice(["markdown", "markdown", "html", "text", "xml"])
        readers = ["--from", "head-contractor@en-AU", "--to", self.random.choice(["owner@en", "specialty-contractor@en-GB"])]
        is_json = self.random.random() < 0.5
        arguments = ["convert", *readers, "--syntax", syntax, *(["--format", "json"] if is_json else [])]
        return Trial("convert", arguments, {}, text, is_json=is_json, inputs=count)

    def extract(self):
        count = self.count // 8
        text = b"\n\n".join(self.one("md") for _ in range(count))
        syntax = self.random.choice(["markdown", "html", "text"])
        is_json = self.random.random() < 0.5
        arguments = ["extract", *OWNER, "--syntax", syntax, *(["--format", "json"] if is_json else [])]
        return Trial("extract", arguments, {}, text, is_json=is_json, inputs=count)

    def batch(self):
        count = self.count * 4
        lines = [self.line() for _ in range(count)]
        reader = OWNER if self.random.random() < 0.3 else []
        return Trial("format --batch", ["format", "--batch", *reader], {}, b"\n".join(lines) + b"\n", has_json_lines=True, inputs=count)

    def line(self):
        if self.random.random() < 0.3:
            return self.one("batch").replace(b"\n", b" ")
        locale = self.random.choice(["en", "de", "fr-CA", "ar", "pl", "x", "", "en-u-nu-thai"])
        source = self.one("message").decode(errors="replace")
        values = {"n": self.random.choice([0, 1, 2.5, 1e300, -1, "x", None, True]), "name": "Ada"}
        return json.dumps({"src": source, "locale": locale, "params": values}).encode()

    def side_files(self):
        """Ignore files in all folders, a configuration and a baseline."""
        files = {f"d/{number}/.gitignore": self.one("ignore") for number in range(self.count // 8)}
        files |= {f"d/{number}/a.md": b"A invoice.\n" for number in range(self.count // 8)}
        files |= {"termtool.yml": self.one("configuration"), "baseline.json": self.one("baseline")}
        more = self.random.choice([["--baseline", "baseline.json"], [], ["--config", "termtool.yml"]])
        return Trial("side files", ["lint", "d", *OWNER, *more], files, inputs=self.count // 8 + 2)

    def used(self):
        files = self.folder("xml", 3) | {"used.txt": self.one("md"), "termtool.yml": self.one("configuration")}
        return Trial("check --used", ["check", "d", "--dictionaries", "d", "--used", "used.txt"], files)

    def simulate(self):
        is_json = self.random.random() < 0.5
        form = ["--format", "json"] if is_json else []
        return Trial("simulate", ["simulate", "s.yaml", *form], {"s.yaml": self.one("yaml")}, is_json=is_json)

    def arguments(self):
        given = [text.encode() for text in self.random.choice(SCRIPT_ARGUMENTS)]
        for _ in range(self.random.choice([1, 1, 2, 3])):
            at = self.random.randrange(len(given))
            kind = self.random.randrange(4)
            if kind == 0:
                given[at] = mutated(given[at], given, self.random)
            elif kind == 1:
                given.insert(at, self.random.choice(given))
            elif kind == 2 and len(given) > 1:
                del given[at]
            else:
                others = [text.encode() for text in self.random.choice(SCRIPT_ARGUMENTS)]
                given.insert(at, self.random.choice(others))
        given = [text.replace(b"\x00", b"") for text in given]
        if b"--watch" in given or b"--output" in given:
            return self.arguments()
        return Trial("arguments", given, {}, inputs=1)

    MAKERS = [fmt, check, check_fix, words, mv, diff, lint, lint_fix, convert, extract, batch, side_files, used, simulate, arguments]
    WEIGHTS = [3, 3, 3, 4, 1, 1, 3, 3, 2, 2, 3, 2, 1, 6, 12]
