"""The kinds of input that `growth` doubles: what grows, at which size, and the command that reads it.

A kind is a function of a size; it returns the arguments of termtool, where a name of `files` stands for that
file, and the files. Size 0 is the empty run that is subtracted. Sizes are small, because every instruction
is counted, and large enough to see a square: a work of n² that costs 100 instructions a step shows at 1,000.
"""

from collections import namedtuple

# What a run reads: arguments, files by name, standard input.
Input = namedtuple("Input", "arguments files stdin", defaults=({}, ""))

KINDS = {}


def kind(name, size):
    """Registers a kind of input under a name, with the size that is doubled."""

    def register(make):
        KINDS[name] = (size, make)
        return make

    return register


def lines(count, line):
    """As many lines, each made from its number."""
    return "\n".join(line(number) for number in range(count))


def dictionary(content, more="", language="en"):
    """A dictionary file that needs no other."""
    return (f'<dictionary xmlns="urn:termdictionary:1" point-of-view="p" extends="q" xml:lang="{language}"'
            f"{more}>\n{content}\n</dictionary>\n")


POINTS = ('<points-of-view xmlns="urn:termdictionary:1">\n'
          '<point-of-view id="q"/>\n{}</points-of-view>\n')


def noun(number, word=None):
    """A noun; `word` is what it is called."""
    word = word or f"thing{letters(number)}"
    return f'<noun id="thing-{number}"><one>{word}</one><other>{word}s</other></noun>'


def letters(number):
    """The number in letters, so that words look like words."""
    text = ""
    while True:
        text = "bdfgklmnprstvz"[number % 14] + "aeiou"[number // 14 % 5] + text
        number //= 70
        if not number:
            return text


def message(number, text, parts=""):
    """A message."""
    return f'<message id="m-{number}">{parts}<text>{text}</text></message>'


def dictionaries(command, content, *options, points=""):
    """A command that reads one dictionary file instead of the shipped ones."""
    files = {"d.xml": dictionary(content), "p.xml": POINTS.format(points)}
    return Input([command, *options, "--dictionaries", "d.xml", "--dictionaries", "p.xml"], files)


def check(content, *options, points=""):
    """`check` of a dictionary."""
    return dictionaries("check", content, "--format", "line", *options, points=points)


def one_message(text, parts=""):
    """`check` of a dictionary that has one message."""
    return check(noun(0) + message(0, text, parts))


def words(count):
    """As many words in one line."""
    return " ".join(f"word{letters(number)}" for number in range(count))


# Dictionaries

@kind("terms", 400)
def terms(n):
    return check(lines(n, noun))


@kind("messages", 400)
def messages(n):
    return check(noun(0) + lines(n, lambda i: message(i, f"The {{thing-0 :td:term}} {letters(i)}.")))


# Of up to 512 names all are compared with a slip, which is a square as far as it goes; above, there are always 512.
@kind("misspelt references", 600)
def misspelt_references(n):
    return check(lines(n, noun) + lines(n, lambda i: message(i, f"The {{thingg-{i} :td:term}}.")))


@kind("misspelt references, previewed", 300)
def misspelt_references_previewed(n):
    name = "x" * 54
    entries = lines(n, lambda i: f'<noun id="{name}{i}"><one>a{i}</one><other>b{i}</other></noun>'
                                 f'<message id="m.n{i}"><text>A {{|{name}{i}y| :td:term}} b</text></message>')
    return Input(["preview", "--all", "--as", "p", "--dictionaries", "d"],
                 {"d/a.xml": dictionary(entries), "d/points-of-view.xml": POINTS.format("")})


@kind("unrelated references", 600)
def unrelated_references(n):
    return check(lines(n, noun)
                 + lines(n, lambda i: message(i, f"The {{{letters(i * 37)}-{i} :td:term}}.")))


@kind("unknown terms in names", 600)
def unknown_in_names(n):
    return check(lines(n, lambda i: f'<label id="l-{i}">{{lx-{i}}} here</label>'))


@kind("variants, two keys each", 300)
def variants(n):
    side = int(n ** 0.5 * 10) // 10 or 1
    rows = "\n".join(f"{a} {b} {{{{{a} of {b}}}}}" for a in range(side) for b in range(n // side))
    return one_message(
        f".input {{$a :integer}} .input {{$b :integer}} .match $a $b\n{rows}\n* * {{{{more}}}}",
        '<parameter name="a" type="number" example="1"/><parameter name="b" type="number" example="2"/>')


@kind("variants of strings", 400)
def string_variants(n):
    rows = lines(n, lambda i: f"w{letters(i)} {{{{{letters(i)}}}}}")
    return one_message(f".input {{$a :string}} .match $a\n{rows}\n* {{{{more}}}}",
                       '<parameter name="a" type="string" example="x"/>')


@kind("variants, previewed", 300)
def previewed_variants(n):
    rows = lines(n, lambda i: f"{i} {{{{{letters(i)}}}}}")
    text = message(0, f".input {{$a :integer}} .match $a\n{rows}\n* {{{{more}}}}",
                   '<parameter name="a" type="number" example="1"/>')
    return dictionaries("preview", noun(0) + text, "--format", "json")


@kind("selectors", 150)
def selectors(n):
    names = [f"$v{i}" for i in range(n)]
    inputs = "\n".join(f".input {{{name} :integer}}" for name in names)
    rows = "1 " * n + "{{one}}\n" + "* " * n + "{{more}}"
    parameters = lines(n, lambda i: f'<parameter name="v{i}" type="number" example="1"/>')
    text = f"{inputs}\n.match {' '.join(names)}\n{rows}" if n else "x"
    return one_message(text, parameters)


@kind("locals, each of the one before", 300)
def locals_in_a_chain(n):
    chain = ".local $v0 = {thing-0 :td:term}\n" + lines(
        n, lambda i: f".local $v{i + 1} = {{$v{i} :td:term}}")
    return one_message(f"{chain}\n{{{{The {{$v{n}}}.}}}}")


@kind("locals side by side", 400)
def locals_side_by_side(n):
    declared = lines(n, lambda i: f".local $v{i} = {{{i} :integer}}")
    used = " ".join(f"{{$v{i}}}" for i in range(n))
    return one_message(f"{declared}\n{{{{x {used}}}}}")


@kind("parameters", 400)
def parameters(n):
    declared = lines(n, lambda i: f'<parameter name="v{i}" type="string" example="x"/>')
    used = " ".join(f"{{$v{i}}}" for i in range(n))
    return one_message(f"x {used}", declared)


@kind("misspelt parameters", 600)
def misspelt_parameters(n):
    declared = lines(n, lambda i: f'<parameter name="value{i}" type="string" example="x"/>')
    used = " ".join(f"{{$valeu{i}}}" for i in range(n))
    return one_message(f"x {used}", declared)


@kind("terms of one parameter", 400)
def terms_of_a_parameter(n):
    one_of = " ".join(f"thing-{i}" for i in range(n + 1))
    return check(lines(n + 1, noun) + message(
        0, "The {$a :td:term}.",
        f'<parameter name="a" type="term" example="thing-0" one-of="{one_of}"/>'))


@kind("placeholders", 400)
def placeholders(n):
    return one_message("The " + "{thing-0 :td:term} " * n + "end")


@kind("articles", 400)
def articles(n):
    return one_message("x " + "{indefinite :td:article} {thing-0 :td:term} " * n + "end")


@kind("options of one call", 400)
def options(n):
    return one_message("x {1 :integer " + " ".join(f"o{i}=1" for i in range(n)) + "}")


@kind("attributes of one expression", 400)
def expression_attributes(n):
    return one_message("x {1 :integer " + " ".join(f"@o{i}=1" for i in range(n)) + "}")


@kind("errors of syntax in one message", 400)
def syntax_errors(n):
    return Input(["format", "--format", "json", "--message", "-"], stdin="{$} x {:} " * n)


@kind("open braces", 20000)
def open_braces(n):
    return Input(["format", "--format", "json", "--message", "-"], stdin="{" * n)


@kind("digits of one number", 4000)
def digits(n):
    return Input(["format", "--message", "-"], stdin="x {1" + "7" * n + " :number}")


@kind("variants of messages without terms", 400)
def format_variants(n):
    rows = lines(n, lambda i: f"{i} {{{{{letters(i)}}}}}")
    return Input(["format", "--set", "a=1", "--message", "-"],
                 stdin=f".input {{$a :integer}} .match $a\n{rows}\n* {{{{more}}}}")


@kind("keys that are texts", 4000)
def text_keys(n):
    rows = lines(n, lambda i: f"k{i} {{{{v{i}}}}}")
    return Input(["format", "--set", "a=k1", "--message", "-"],
                 stdin=f".input {{$a :string}}\n.match $a\n{rows}\n* {{{{other}}}}")


@kind("stars before a letter in a rule", 100)
def starred_rule(n):
    return folder(20, {".gitignore": "*a*b\n", "docs/" + "a" * min(n, 240) + ".md": "Send a letter.\n"})


@kind("words of one message", 2000)
def message_words(n):
    return one_message("x " + words(n))


@kind("words in title case", 1500)
def title_words(n):
    text = f'<message id="m" casing="title"><text>x {words(n)}</text></message>'
    return dictionaries("preview", noun(0) + text, "--format", "json")


@kind("words in another text than expected", 500)
def mismatch(n):
    return one_message_example(f"x {words(n)}", "y " + " ".join(reversed(words(n).split())))


def one_message_example(text, expected):
    return check(f'{noun(0)}<message id="m"><text>{text}</text>'
                 f"<example><expected>{expected}</expected></example></message>")


@kind("examples of one message", 200)
def examples(n):
    return check(noun(0) + '<message id="m"><text>x y z</text>'
                 + "<example><expected>x y</expected></example>" * n + "</message>")


@kind("one loop of terms", 500)
def loop(n):
    return check(lines(n, lambda i: f'<label id="l-{i}">{{l-{(i + 1) % n}}} here</label>'))


@kind("many loops through one term", 300)
def loops(n):
    center = "".join(f"{{l-{i}}} " for i in range(n))
    return check(f'<label id="c">x {center}</label>'
                 + lines(n, lambda i: f'<label id="l-{i}">{{c}} here</label>'))


@kind("names that double", 60)
def doubling(n):
    return check('<label id="l-0"> </label>' + lines(
        n, lambda i: f'<label id="l-{i + 1}">{{l-{i}}}{{l-{i}}}</label>'))


@kind("names of one more each", 100)
def nested_names(n):
    return check('<label id="l-0">x</label>' + lines(
        n, lambda i: f'<label id="l-{i + 1}">a {{l-{i}}}</label>'))


@kind("names with many parts", 400)
def parts(n):
    return check(noun(0) + '<label id="c">x' + " {thing-0}" * n + "</label>")


@kind("synonyms of one concept", 400)
def synonyms(n):
    return check(noun(0) + '<concept ref="thing-0">'
                 + lines(n, lambda i: f"<synonym>thang{letters(i)}</synonym>") + "</concept>")


@kind("concepts of one term", 400)
def concepts(n):
    return check(noun(0) + lines(
        n, lambda i: f'<concept ref="thing-0"><synonym>thang{letters(i)}</synonym></concept>'))


@kind("words that all terms share", 400)
def shared_words(n):
    return check(lines(n, lambda i: noun(i, "thing")))


@kind("definitions of one term", 400)
def duplicates(n):
    return check(lines(n, lambda i: noun(0, f"thing{letters(i)}")))


@kind("acceptances", 300)
def acceptances(n):
    accept = '<accept code="literal-article">Because.</accept>' * n
    return check(noun(0) + message(0, "a {thing-0 :td:term}", accept))


@kind("acceptances of a file", 300)
def file_acceptances(n):
    accept = '<accept code="literal-article">Because.</accept>' * n
    return check(accept + noun(0) + lines(n, lambda i: message(i, "a {thing-0 :td:term}")))


@kind("points of view, each of the one before", 60)
def extends(n):
    points = '<point-of-view id="p" extends="q"/>\n' + lines(
        n, lambda i: f'<point-of-view id="v{i}" extends="{f"v{i - 1}" if i else "p"}"/>')
    return check(noun(0) + message(0, "The {thing-0 :td:term}."), points=points)


@kind("unknown points of view", 400)
def unknown_points(n):
    points = lines(n, lambda i: f'<point-of-view id="v{i}" extends="w{i}"/>')
    return check(noun(0), points=points)


@kind("locales", 40)
def locales(n):
    names = [f"{a}{b}" for a in "abcdefgh" for b in "abcdefghijklmnopqrstuvwxyz"][:n]
    files = {f"{name}.xml": dictionary(noun(0), language=name) for name in names}
    files["d.xml"] = dictionary(noun(0))
    files["p.xml"] = POINTS.format("")
    return Input(["check", "--format", "line"]
                 + [part for name in files for part in ("--dictionaries", name)], files)


@kind("letters of one identifier", 4000)
def identifier(n):
    return check(noun(0) + f'<label id="a{"b" * n}">x</label>'
                 + message(0, f"x {{a{'b' * n}c :td:term}}"))


# XML

@kind("attributes of one tag", 8000)
def attributes(n):
    many = " ".join(f'a{i}="1"' for i in range(n))
    return check(noun(0) + f"<label id='x' {many}>x</label>")


@kind("unknown attributes", 300)
def unknown_attributes(n):
    return check(lines(n, lambda i: f'<label id="l-{i}" caseing="title">x</label>'))


@kind("unknown elements", 300)
def unknown_elements(n):
    return check(lines(n, lambda i: f'<lable id="l-{i}">x</lable>'))


@kind("references to characters", 3000)
def character_references(n):
    return one_message("x &#x41;&amp;" * n)


@kind("ampersands alone", 200)
def ampersands(n):
    return check(noun(0) + message(0, "x & y " * n), "--fix", "--dry-run")


@kind("elements within each other", 5000)
def nesting(n):
    return check("<noun>" * n)


@kind("comments", 2000)
def comments(n):
    return dictionaries("check", noun(0) + "<!-- x -->\n" * n)


# Authors

@kind("new --all", 300)
def new_all(n):
    return dictionaries("new", lines(n, noun), "--all", "--as", "r", "--extends", "p")


# More than 200 would show the library that reads arguments, not us: with 1,000 and 2,000 its share, parseAsRoot, takes 917 and
# 3,512 million instructions (3.83 times; SplitArguments.remove, the sets of InputOrigin), NewCommand.run 543 and 1,119 (2.06).
@kind("new --set", 200)
def new_set(n):
    given = [part for i in range(n) for part in ("--set", f"thing-{i}=word{letters(i)}")]
    return dictionaries("new", lines(n or 1, noun), "--as", "r", "--extends", "p", *given)


@kind("fmt", 500)
def fmt(n):
    return Input(["fmt"], stdin=dictionary(lines(n, noun)))


@kind("fmt --sort --dry-run", 300)
def fmt_sort(n):
    return Input(["fmt", "--sort", "--dry-run", "d.xml"],
                 {"d.xml": dictionary(lines(n, lambda i: noun(n - i)))})


@kind("fmt, variants", 500)
def fmt_variants(n):
    rows = lines(n, lambda i: f"{i} {{{{{letters(i)}}}}}")
    return Input(["fmt"], stdin=dictionary(message(
        0, f".input {{$a :integer}} .match $a\n{rows}\n* {{{{more}}}}")))


@kind("mv", 400)
def mv(n):
    files = {"d.xml": dictionary(noun(0) + lines(n, lambda i: message(i, "The {thing-0 :td:term}."))),
             "p.xml": POINTS.format("")}
    return Input(["mv", "thing-0", "other-0", "d.xml", "--dictionaries", "p.xml", "--dry-run"], files)


@kind("terms, as a table", 300)
def terms_table(n):
    return dictionaries("terms", lines(n, noun), "--as", "p")


@kind("coverage", 300)
def coverage(n):
    return dictionaries("coverage", lines(n, noun), "--format", "json")


@kind("find, several words", 300)
def find(n):
    made = dictionaries("find", lines(n or 1, noun), "--format", "json")
    return made._replace(arguments=made.arguments + ["thingba"] + [f"thing{letters(i)}" for i in range(n)])


@kind("used entries", 300)
def used(n):
    made = check(lines(n, noun) + lines(n, lambda i: message(i, "x")), "--used", "used.txt")
    made.files["used.txt"] = lines(n, lambda i: f"m-{i}*x*")
    return made


@kind("grammar title", 1500)
def grammar_title(n):
    return Input(["grammar", "title"], stdin="x " + words(n))


@kind("grammar possessive", 1000)
def grammar_possessive(n):
    return Input(["grammar", "possessive"], stdin="x" + lines(n, letters))


@kind("letters of one word", 3000)
def long_word(n):
    return Input(["grammar", "plural", "singular"], stdin="x" + "abc" * n)


# Documents

def lint(text, *options, name="a.md"):
    """`lint` of a document, against a small dictionary."""
    files = {"d.xml": dictionary(
        '<noun id="claim"><one>invoice</one><other>invoices</other></noun>'
        '<concept ref="claim"><synonym status="forbidden">bill</synonym></concept>'),
        "p.xml": POINTS.format(""), name: text}
    return Input(["lint", name, "--as", "p", "--format", "line", "--dictionaries", "d.xml",
                  "--dictionaries", "p.xml", *options], files)


@kind("findings of prose in one line", 500)
def prose_findings(n):
    return lint("Send the bill now, an invoice and a invoice. " * n)


@kind("mended prose in one line", 300)
def mended_prose(n):
    return lint("Send an bill now. " * n, "--fix", "--dry-run")


@kind("paragraphs", 300)
def paragraphs(n):
    return lint("Send the bill now, an invoice and a invoice.\n\n" * n)


@kind("human findings in one line", 300)
def human_findings(n):
    made = lint("Send the bill now, a invoice. " * n)
    return made._replace(arguments=[a if a != "line" else "human" for a in made.arguments])


@kind("comments that silence", 300)
def silences(n):
    return lint("<!-- termtool-ignore forbidden-term: x -->\n\nSend the bill.\n\n" * n)


@kind("opening brackets", 5000)
def brackets(n):
    return lint("[" * n)


@kind("emphasis", 3000)
def emphasis(n):
    return lint("*a _b " * n)


@kind("quotes within each other", 500)
def quotes(n):
    return lint(">" * n + " text")


# The deeper a list, the more white space is before its lines: what doubles is the size of the whole.
@kind("lists within each other", 10_000)
def lists(n):
    return lint(lines(round(n ** 0.5), lambda i: "  " * i + "- text"))


# No two runs are as long, so that none closes another; the size of all of them doubles.
@kind("runs of backticks", 40_000)
def backticks(n):
    return lint(" ".join("`" * (i + 1) for i in range(round(n ** 0.5))))


@kind("columns of a table", 1000)
def columns(n):
    return lint("a|" * n + "\n" + "-|" * n + "\n" + "b|" * n)


@kind("elements of HTML within each other", 2000)
def html(n):
    return lint("<div>" * n + "the bill", name="a.html")


@kind("elements of XML within each other", 2000)
def xml(n):
    return lint("<a>" * n + "the bill" + "</a>" * n, name="a.xml")


@kind("converted words", 300)
def converted(n):
    files = lint("The invoice is here. " * n).files
    files["q.xml"] = dictionary('<noun id="claim"><one>drawdown</one><other>drawdowns</other></noun>').replace(
        'point-of-view="p" extends="q"', 'point-of-view="q"')
    return Input(["convert", "a.md", "--from", "p", "--to", "q"]
                 + [part for name in ("d.xml", "q.xml", "p.xml") for part in ("--dictionaries", name)], files)


@kind("extracted words", 300)
def extracted(n):
    files = lint("The invoice is here. " * n).files
    return Input(["extract", "a.md", "--as", "p", "--dictionaries", "d.xml", "--dictionaries", "p.xml"],
                 files)


@kind("a baseline", 400)
def baseline(n):
    made = lint("Send the bill.\n" * n, "--baseline", "b.txt")
    made.files["b.txt"] = lines(n, lambda i: f"1\tforbidden-term\ta{i}.md\tbill")
    return made


@kind("rules of the configuration", 200)
def configuration(n):
    made = lint("Send the bill.\n\n" * n, "--config", "c.yml")
    made.files["c.yml"] = "accept:\n" + lines(
        n, lambda i: f"  - {{code: forbidden-term, paths: [x{i}.md], reason: because}}") if n else ""
    return made


@kind("lines of a batch", 300)
def batch(n):
    return Input(["format", "--batch"], stdin=lines(n, lambda i: '{"src": "x {1 :integer}"}'))


@kind("braces of a batch", 3000)
def batch_braces(n):
    return Input(["format", "--batch"], stdin='{"src": ' + "[" * n + "]" * n + "}\n")


@kind("rules of an ignore file", 1000)
def ignore_rules(n):
    return folder(20, {".gitignore": lines(n, lambda i: f"[b-d]rule{i}*x/**/*.md")})


@kind("files of a folder", 150)
def folder_files(n):
    return folder(n, {".gitignore": "/x\n*.log\n"})


@kind("files and rules", 100)
def files_and_rules(n):
    return folder(n, {".gitignore": lines(n, lambda i: f"rule{i}.md")})


def folder(count, more):
    """`lint` of a folder of short documents."""
    made = lint("", "--verbose", name="a.md")
    documents = {f"docs/{i % 10}/{letters(i)}.md": "Send a letter.\n" for i in range(count)}
    files = {name: text for name, text in made.files.items() if name != "a.md"}
    return Input([part.replace("a.md", "docs") for part in made.arguments],
                 files | documents | {f"docs/{name}": text for name, text in more.items()})


@kind("stars of a pattern", 200)
def stars(n):
    made = lint("Send the bill.\n\n" * 20, "--config", "c.yml")
    made.files["c.yml"] = ("accept:\n  - {code: forbidden-term, paths: ['" + "**/a*a*/" * n
                           + "x.md'], reason: because}\n") if n else ""
    return made


@kind("anchors of a configuration", 400)
def anchors(n):
    made = lint("Send the bill.\n")
    made.files["c.yml"] = "accept:\n" + lines(
        n, lambda i: f"  - &a{i} {{code: forbidden-term, paths: [x{i}.md], reason: because}}\n  - *a{i}") if n else ""
    return made._replace(arguments=made.arguments + ["--config", "c.yml"])


# Stories

STORY = """title: A story
project: {{name: P, number: 1, payer: pay, currency: AUD, time-zone: UTC, clock: UTC0}}
companies:
  pay: {{name: Payer, reads: head-contractor, locale: en-AU}}
  sub: {{name: Sub, reads: specialty-contractor, locale: en-AU}}
people:
  dana: {{name: Dana, email: dana@example.org, company: pay, level: admin}}
{people}
commitments:
{commitments}
steps:
{steps}
"""


def story(people, commitments, steps):
    """`simulate` of a story."""
    text = STORY.format(people=lines(people, person), commitments="\n".join(commitments),
                        steps="\n".join(f"  - {{{step}}}" for step in steps))
    return Input(["simulate", "s.yaml", "--format", "json"], {"s.yaml": text})


def person(number):
    """Somebody who may be a contact."""
    return f"  p{number}: {{name: Person {letters(number)}, email: p{number}@example.org, company: sub, level: read-only}}"


def commitment(number, contacts="p0", count=1):
    """A commitment with as many lines."""
    rows = ", ".join(f"{{id: l{i}, number: {i + 1}, code: c{i}, text: Line, amount: 100.00}}" for i in range(count))
    return (f"  c{number}: {{kind: works-contract, number: C-{number}, name: Work, company: sub, "
            f"contacts: [{contacts}], lines: [{rows}]}}")


def month(number):
    """The number of a month as year and month."""
    return f"{2000 + number // 12}-{number % 12 + 1:02d}"


def period(number):
    """The step that opens the billing period of a month."""
    return f"at: {month(number)}-01 09:00, by: dana, do: create-automatic-period, period: m{number}, month: {month(number)}-01"


def billed(claim, commitment, number=0):
    """The steps of one claim, from its draft to its approval."""
    day = month(number)
    return [
        f"at: {day}-03 10:00, by: p0, do: create-claim, commitment: {commitment}, claim: {claim}",
        f"at: {day}-04 10:00, by: p0, do: edit-claim, claim: {claim}, entries: [{{line: l0, work: 1.00}}]",
        f"at: {day}-05 10:00, by: p0, do: send-claim, claim: {claim}",
        f"at: {day}-06 10:00, by: dana, do: review-lines, claim: {claim}, marks: [{{line: l0, review: approved}}]",
        f"at: {day}-07 10:00, by: dana, do: approve-claim, claim: {claim}",
    ]


@kind("commitments of a story", 150)
def story_commitments(n):
    return story(1, map(commitment, range(n + 1)), [period(0)])


@kind("claims of a story", 60)
def story_claims(n):
    claims = [billed(f"k{i}", f"c{i}") for i in range(n + 1)]
    steps = [step for together in zip(*claims) for step in together]
    return story(1, map(commitment, range(n + 1)), [period(0)] + steps)


@kind("months of a story", 60)
def story_months(n):
    steps = [step for i in range(n + 1) for step in [period(i)] + billed(f"k{i}", "c0", i)]
    return story(1, [commitment(0)], steps)


@kind("months without claims", 120)
def empty_months(n):
    return story(1, [commitment(0)], map(period, range(n + 1)))


@kind("lines of a commitment", 200)
def story_lines(n):
    return story(1, [commitment(0, count=n + 1)], [period(0)] + billed("k0", "c0"))


@kind("contacts of a commitment", 100)
def story_contacts(n):
    contacts = ", ".join(f"p{i}" for i in range(n + 1))
    invite = f"at: {month(0)}-01 10:00, by: dana, do: send-invites, commitments: [c0], type: work-materials"
    return story(n + 1, [commitment(0, contacts)], [period(0), invite])


@kind("people of a story", 300)
def story_people(n):
    return story(n + 1, [commitment(0)], [period(0)])


@kind("invited commitments", 100)
def invited_commitments(n):
    names = ", ".join(f"c{i}" for i in range(n + 1))
    invite = f"at: {month(0)}-01 10:00, by: dana, do: send-invites, commitments: [{names}], type: work-materials"
    return story(1, map(commitment, range(n + 1)), [period(0), invite])


@kind("refused steps", 200)
def refused(n):
    step = f"at: {month(0)}-04 10:00, by: p0, do: approve-claim, claim: k0"
    return story(1, [commitment(0)], [period(0), billed("k0", "c0")[0]] + [step] * n)


@kind("unknown names of a story", 200)
def unknown_in_story(n):
    step = lambda i: f"at: {month(0)}-02 10:00, by: q{letters(i)}, do: approve-claim, claim: k{i}"
    return story(1, [commitment(0)], [period(0)] + list(map(step, range(n))))
