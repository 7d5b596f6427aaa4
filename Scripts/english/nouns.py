"""Nouns with their plurals, from the CMU Pronouncing Dictionary, WordNet and SCOWL."""

import collections
import pathlib

import onsets
import scowl

WORDNET = pathlib.Path("/usr/share/wordnet")
SIBILANTS = set("S Z SH ZH CH JH".split())
VOICELESS = set("P T K F TH".split())


def read(name):
    path = WORDNET / name
    if not path.exists():
        raise SystemExit("WordNet is missing: apt-get install wordnet-base")
    return [line for line in path.read_text().splitlines() if not line.startswith("  ")]


def exceptions():
    """WordNet's noun.exc: the irregular plurals of each singular."""
    found = collections.defaultdict(set)
    for line in read("noun.exc"):
        plural, *singulars = line.split()
        for singular in singulars:
            found[singular].add(plural)
    return found


def nouns():
    return {line.split()[0] for line in read("index.noun")}


def regular_spellings(noun):
    """The plurals that the spelling allows."""
    forms = {noun + "s", noun + "es"}
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        forms.add(noun[:-1] + "ies")
    if noun.endswith(("s", "z")):
        forms.add(noun + noun[-1] + "es")
    return forms


def sounds_regular(singular, plural):
    last = singular[-1]
    if last in SIBILANTS:
        return plural[:-2] == singular and plural[-2] in ("AH", "IH") and plural[-1] == "Z"
    return plural == singular + ["S" if last in VOICELESS else "Z"]


def regular():
    """Nouns whose plural sounds regular and is spelt in a regular way.

    Singular and plural are in the CMU Pronouncing Dictionary and in SCOWL up to 60, the singular is a
    noun of WordNet, and noun.exc has no irregular plural of it.
    """
    entries = onsets.pronunciations()
    common = scowl.words(60)
    irregular = exceptions()
    found = {}
    for noun in sorted(nouns() & common & set(entries)):
        if not noun.isalpha() or len(noun) < 3:
            continue
        if irregular[noun] - regular_spellings(noun):
            continue
        plurals = {
            form for form in regular_spellings(noun) & common
            # "Gaffes" is the plural of "gaffe", not of "gaff".
            if not (form == noun + "es" and noun + "e" in common)
            and any(
                sounds_regular(one, many)
                for one in entries[noun] for many in entries.get(form, [])
            )
        }
        if plurals:
            found[noun] = sorted(plurals)
    return found


def irregular():
    """Nouns of noun.exc, singular and plural in SCOWL up to 60, with every plural that SCOWL has.

    What only doubles a letter or has a regular ending is regular.
    """
    common = scowl.words(60)
    found = {}
    for noun, plurals in sorted(exceptions().items()):
        if noun not in common or not noun.isalpha():
            continue
        odd = {form for form in plurals & common if form not in regular_spellings(noun)}
        if odd:
            found[noun] = sorted(odd | (regular_spellings(noun) & common))
    return found
