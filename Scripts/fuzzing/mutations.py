"""Changes to an input: of bytes, tokens, lines, tags, numbers."""

import re

HOSTILE = [
    b"\x00", b"\xff", b"\xef\xbb\xbf", b"\xff\xfe", b"\r\n", b"\r", b"\x1b[31m", b"\x07", b"\xc2\x85", b"\xe2\x80\xa8",
    b"\xe2\x80\xae", b"\xe2\x81\xa6", b"\xd8\x80<", b"\xd8\x80\"", b"\xcc\x88", b"\xf0\x9f\x98\x80", b"&#x600;&lt;", b"&#0;", b"&a;",
    b"&", b"<", b"]]>", b"<![CDATA[", b"<!--", b"-->", b"<?x?>", b"<!DOCTYPE a>", b"{", b"}", b"{{", b"}}", b"{|", b"|}", b"\\", b".match",
    b".input", b".local", b"{$", b"{#", b"{/", b" :td:article", b" :td:verb form=past", b" :td:agree with=$n", b" @a=b", b"*", b"**/", b"[!a",
    b"```", b"~~~", b"|", b"[a]: <", b"](", b"<a href='", b"- ", b"1. ", b"> ", b"---\n", b"&#x2028;", b": ", b"- {", b"? ", b"&a ", b"*a", b"!!",
    b"%", b"=1+1", b"@", b"'", b'"', b"`", b"$", b"\t", b"xml:lang='x'", b"xml:space=\"preserve\"", b" count=$n", b"locale: xx\n",
]
NUMBERS = [b"0", b"-1", b"1e400", b"99999999999999999999", b"0.0000000001", b"18446744073709551616", b"NaN", b"1e-2147483648", b"\xd9\xa3"]
NUMBER = re.compile(rb"\d+")
TAG = re.compile(rb"<[^<>]*>")
TOKEN = re.compile(rb"[A-Za-z][\w.-]*|[^\w\s]")


def mutated(text, others, random):
    """`text` after one to four changes; `others` lend lines and tokens."""
    for _ in range(random.choice([1, 1, 1, 2, 2, 3, 4])):
        text = random.choice(CHANGES)(text, others, random)
    return text[:20_000]


def place(text, random):
    return random.randrange(len(text) + 1)


def insert_hostile(text, others, random):
    at = place(text, random)
    return text[:at] + random.choice(HOSTILE) + text[at:]


def change_byte(text, others, random):
    at = place(text, random)
    return text[:at] + bytes([random.randrange(256)]) + text[at + 1:]


def cut(text, others, random):
    at = place(text, random)
    return text[:at] + text[at + random.choice([1, 2, 8, 64, 100_000]):]


def double(text, others, random):
    at = place(text, random)
    part = text[at:at + random.choice([1, 4, 16, 256])]
    return text[:at] + part * random.choice([2, 3, 20]) + text[at:]


def splice(text, others, random):
    other = random.choice(others)
    return text[:place(text, random)] + other[place(other, random):]


def change_lines(text, others, random):
    lines = text.split(b"\n")
    at = random.randrange(len(lines))
    kind = random.randrange(4)
    if kind == 0:
        del lines[at]
    elif kind == 1:
        lines.insert(at, random.choice(lines))
    elif kind == 2:
        other = random.randrange(len(lines))
        lines[at], lines[other] = lines[other], lines[at]
    else:
        lines[at] = random.choice(random.choice(others).split(b"\n"))
    return b"\n".join(lines)


def replaced(pattern, text, random, values):
    found = list(pattern.finditer(text))
    if not found:
        return text
    match = random.choice(found)
    return text[:match.start()] + random.choice(values) + text[match.end():]


def change_number(text, others, random):
    return replaced(NUMBER, text, random, NUMBERS)


def change_tag(text, others, random):
    return replaced(TAG, text, random, TAG.findall(random.choice(others)) + [b"", b"<text>", b"</text>", b"<one>", b"</noun>"])


def change_token(text, others, random):
    return replaced(TOKEN, text, random, TOKEN.findall(random.choice(others)) + [b""])


CHANGES = [insert_hostile, insert_hostile, change_byte, cut, double, splice, change_lines, change_number, change_tag, change_token, change_token]
