"""Which words are common: SCOWL, in Debian's package `scowl`."""

import glob

SIZES = (10, 20, 35, 40, 50, 55, 60, 70, 80, 95)


def words(size):
    """The words of English up to `size`, in small letters as they are in SCOWL."""
    found = set()
    for each in SIZES:
        if each > size:
            break
        for path in glob.glob(f"/usr/share/dict/scowl/*words.{each}"):
            with open(path, encoding="latin-1") as file:
                found.update(line.strip() for line in file)
    if not found:
        raise SystemExit("SCOWL is missing: apt-get install scowl")
    return {word for word in found if word.isascii() and word == word.lower()}
