"""Valid and broken inputs of every kind, from the shipped files, the examples and the tests."""

import pathlib
import re

OPENING = '<dictionary xmlns="urn:termdictionary:1" point-of-view="{reader}" xml:lang="en">\n'
ENTRY = re.compile(r"[ \t]*<(noun|verb|label|concept|message)\b.*?</\1>[ \t]*\n", re.DOTALL)

IGNORES = ["build/\n*.log\n!keep.log\n", "/drafts\n[Bb]in/\n**/old/*.md\n\\#x\n", "*.py[cod]\na/**/b\nname\\ \n"]
CONFIGURATIONS = [
    "rules:\n  literal-article: error\n  derived-form: off\n",
    "as: owner\nlocale: en-AU\ndictionaries: [words]\n",
    "accept:\n  - code: foreign-term\n    path: docs/*.md\n    reason: quotes a contract\n",
    "readers: {base: [en]}\nignore: ['old/**']\n",
]
BASELINES = ['[{"path":"a.md","code":"foreign-term","text":"invoice","count":1}]\n', "[]\n", "{}\n"]
BATCHES = [
    '{"src":"Hello, {$name}!","params":{"name":"Ada"}}',
    '{"src":".input {$n :number} .match $n one {{one}} * {{{$n}}}","locale":"en-AU","params":{"n":2}}',
    '{"src":"{$d :date length=long}","params":{"d":"2026-10-25"},"bidiIsolation":"none"}',
    '{"src":"{|8000| :currency currency=AUD} {#b}{/b}","locale":"de"}',
]
SCRIPT_ARGUMENTS = [
    ["terms", "claim", "--as", "owner", "--locale", "en-AU"], ["preview", "mail.*", "--as", "owner", "--format", "json"],
    ["find", "progress claim", "--format", "json"], ["coverage", "claim", "--format", "csv"], ["dictionaries", "--format", "json"],
    ["glossary", "claim*", "--format", "html"], ["usage", "--term", "claim*", "--format", "json"],
    ["grammar", "article", "US$8,000 claim", "unit", "heirloom"], ["grammar", "title", "notice to proceed"],
    ["grammar", "plural", "schedule of values", "--locale", "en"], ["grammar", "possessive", "contractors"],
    ["explain", "foreign-term"], ["workflow", "--format", "mermaid"], ["workflow", "--format", "json", "--as", "owner"],
    ["format", "--message", "Due {$d :date}.", "--set", "d=2026-10-25"],
    ["format", "--message", "{$c :td:term}", "--set", "c=term:claim", "--as", "owner", "--format", "json"],
    ["preview", "invitation.due-date", "--set", "due=2026-01-25", "--set", "project=Clinic", "--format", "markdown"],
    ["new", "--as", "owner", "--locale", "en-GB", "--set", "claim=invoice"], ["diff", "owner", "head-contractor"],
    ["--generate-completion-script", "bash"], ["help", "lint"], ["preview", "--document", "contact-guide", "--as", "owner"],
]


def texts(root, pattern, limit=60_000):
    found = [path for path in sorted(pathlib.Path(root).glob(pattern)) if path.is_file() and path.stat().st_size <= limit]
    return [path.read_bytes() for path in found]


def shipped_entries(root):
    """Every entry of the shipped dictionaries, as a dictionary of its own."""
    entries = []
    for path in sorted((root / "dictionaries").rglob("*.xml")):
        text = path.read_text()
        reader = re.search(r'point-of-view="([^"]*)"', text)
        opening = OPENING.format(reader=reader[1] if reader else "base")
        entries += [(opening + match[0] + "</dictionary>\n").encode() for match in ENTRY.finditer(text)]
    return entries


def gather(root):
    """The seeds of every kind, by the name of the kind."""
    dictionaries = shipped_entries(root) + texts(root, "Tests/**/Fixtures/**/*.xml") + texts(root, "Examples/supplier/*.xml")
    documents = texts(root, "Tests/**/Fixtures/**/*.md") + texts(root, "Fuzz/Corpus/Mark*/*") + texts(root, "docs/diagnostics/*.md")
    scenarios = texts(root, "Examples/scenarios/*.yaml") + texts(root, "Tests/termtoolTests/Fixtures/*.yaml")
    encoded = lambda lines: [line.encode() for line in lines]
    return {
        "xml": dictionaries,
        "md": documents,
        "yaml": scenarios,
        "message": texts(root, "Fuzz/Corpus/Messages/*"),
        "batch": encoded(BATCHES),
        "ignore": encoded(IGNORES),
        "configuration": encoded(CONFIGURATIONS),
        "baseline": encoded(BASELINES),
    }
