import Foundation
import Testing

/// What is at a path before a command writes there, and after.
struct WritingTests {
  private static let loose = """
    <dictionary xmlns="urn:termdictionary:1"
     point-of-view="base" xml:lang="en">
    <noun id="claim"><one>claim</one><other>claims</other></noun>
    </dictionary>

    """

  /// A dictionary as `fmt` writes it.
  static let formatted = """
    <?xml version="1.0" encoding="UTF-8"?>
    <dictionary xmlns="urn:termdictionary:1" point-of-view="base" xml:lang="en">
      <noun id="claim">
        <one>claim</one>
        <other>claims</other>
      </noun>
    </dictionary>

    """

  @Test(arguments: [
    ("hard links", "ln d/a.xml other", "stat -c %h d/a.xml; cat other", "2\n\(formatted)"),
    ("permissions", "chmod 4751 d/a.xml", "stat -c %a d/a.xml", "4751\n"),
    ("a link in the folder", "mv d/a.xml d/real; ln -s real d/a.xml", "readlink d/a.xml", "real\n"),
    ("nothing else", "true", "ls -A d", "a.xml\n"),
  ])
  func `a formatted file keeps what it is`(
    what: String,
    before: String,
    after: String,
    output: String
  ) throws {
    let folder = try TemporaryFolder(["d/a.xml": Self.loose])
    let result = try Tool.shell("\(before); termtool fmt d; \(after)", in: folder.url)
    #expect(result.output == output, "\(what)")
    #expect(result.errors == "formatted d/a.xml\n")
    #expect(try folder.text(of: "d/a.xml") == Self.formatted)
  }

  @Test(.enabled(if: geteuid() == 0)) func `a formatted file keeps its owner`() throws {
    let folder = try TemporaryFolder(["d/a.xml": Self.loose])
    let result = try Tool.shell(
      "chown 65534:12 d/a.xml; termtool fmt d; stat -c %u:%g d/a.xml",
      in: folder.url
    )
    #expect(result.output == "65534:12\n")
  }

  @Test(arguments: [
    ("/dev/stderr", "true", "reports errors", "first\n[]\n"),
    ("/dev/fd/2", "true", "reports errors", "first\n[]\n"),
    ("/dev/null", "true", "test -c /dev/null && echo device", "device\n"),
    ("pipe", "mkfifo pipe; cat pipe > got &", "wait; test -p pipe && reports got", "[]\n"),
    ("link", "echo old > real; ln -s real link", "readlink link; reports real", "real\n[]\n"),
    ("link", "ln -s real link", "readlink link; reports real", "real\n[]\n"),
    ("old", "echo old > old; chmod 640 old", "stat -c %a old; reports old", "640\n[]\n"),
    ("new", "umask 027", "stat -c %a new; reports new", "640\n[]\n"),
  ])
  func `a report goes where the path leads`(
    path: String,
    before: String,
    after: String,
    output: String
  ) throws {
    let folder = try TemporaryFolder(["a.md": "The funding is here.\n"])
    let script = """
      reports() { cut -d: -f1-3 "$1"; }
      \(before)
      echo first > errors
      termtool convert a.md --from owner --to head-contractor --report \(path) > text 2>> errors
      \(after)
      """
    let result = try Tool.shell(script, in: folder.url)
    #expect(result.output == output.replacing("[]", with: "a.md:1:5"))
    #expect(result.status == 0)
  }

  @Test(arguments: [
    ("/dev/full", "no space left on device"),
    ("missing/report", "no such file or directory"),
    (".", "is a directory"),
    ("a.md/report", "not a directory"),
  ])
  func `the reason of the system is told`(path: String, reason: String) throws {
    let folder = try TemporaryFolder(["a.md": "The funding is here.\n"])
    let convert = "termtool convert a.md --from owner --to head-contractor --report \(path)"
    let result = try Tool.shell(convert, in: folder.url)
    #expect(result.errors.hasSuffix("error: cannot write '\(path)': \(reason)\n"))
    #expect(result.status == 2)
  }

  @Test(arguments: [
    ("convert a.md --from owner --to head-contractor --report ''", 64, "is empty"),
    ("convert a.md --from owner --to head-contractor --report -", 64, "name a file"),
    ("lint a.md --as owner --write-baseline ''", 64, "is empty"),
    ("new --as lender --extends owner --output ''", 64, "is empty"),
    ("lint a.md --as owner --write-baseline -", 0, "in -\n"),
    ("new --as lender --extends owner --output -", 0, ""),
  ])
  func `a path without a name is an error, and - is standard output`(
    command: String,
    status: Int32,
    told: String
  ) throws {
    let folder = try TemporaryFolder(["a.md": "The funding is here.\n"])
    let result = try Tool.shell("termtool \(command); status=$?; ls; exit $status", in: folder.url)
    #expect(result.status == status)
    #expect(result.errors.contains(told) || told.isEmpty)
    #expect(result.output.hasSuffix("a.md\n"))
    #expect((result.output == "a.md\n") == (status != 0))
  }

  @Test(arguments: [
    ("convert a.md --from owner --to head-contractor --report a.md", 64, "is the document"),
    ("convert a.md --from owner --to head-contractor --report ./link.md", 64, "is the document"),
    ("convert a.md --from owner --to head-contractor --report hard.md", 64, "is the document"),
    ("lint a.md --as owner --write-baseline a.md", 2, "is no baseline, and is not replaced"),
    ("lint a.md --as owner --write-baseline other.xml", 2, "is no baseline"),
    ("lint a.md --as owner --write-baseline link.md", 2, "is no baseline"),
    ("lint a.md --as owner --write-baseline empty", 0, "noted"),
    ("lint a.md --as owner --write-baseline known.tsv", 0, "noted"),
  ])
  func `no document is lost to what is written about it`(
    command: String,
    status: Int32,
    told: String
  ) throws {
    let text = "The funding is here.\n"
    let folder = try TemporaryFolder([
      "a.md": text, "other.xml": "<a/>\n", "empty": "",
      "known.tsv": "1\tforeign-term\tb.md\tfunding\n",
    ])
    let script = "ln -s a.md link.md; ln a.md hard.md; termtool \(command)"
    let result = try Tool.shell(script, in: folder.url)
    #expect(result.status == status)
    #expect(result.errors.contains(told))
    #expect(try folder.text(of: "a.md") == text)
    #expect(try folder.text(of: "other.xml") == "<a/>\n")
  }

  @Test func `a file that may not grow stays as it is`() throws {
    let folder = try TemporaryFolder(["d/a.xml": Self.loose, "d/b.xml": Self.loose])
    let result = try Tool.shell(
      "(ulimit -f 0; exec termtool fmt d 2>&1) | cat; ls -A d",
      in: folder.url
    )
    #expect(
      result.output == """
        error: cannot write 'd/a.xml': file too large; nothing was changed
        a.xml
        b.xml

        """
    )
    #expect(try folder.text(of: "d/a.xml") == Self.loose)
  }

  @Test(arguments: ["termtool fmt <(cat d/a.xml)", "mkfifo f; cat d/a.xml > f & termtool fmt f"])
  func `a pipe is read and never written`(script: String) throws {
    let folder = try TemporaryFolder(["d/a.xml": Self.loose])
    let result = try Tool.shell(script, in: folder.url)
    #expect(result.errors.hasSuffix("': it is no regular file; nothing was changed\n"))
    #expect(result.status == 2)
  }

  @Test func `a new file takes no place that is taken`() throws {
    let folder = try TemporaryFolder(["a.xml": "mine"])
    let new = "termtool new --as lender --extends owner --output a.xml"
    let refused = try Tool.shell(new, in: folder.url)
    #expect(refused.errors == "error: there is a file 'a.xml' already; --force replaces it\n")
    #expect(refused.status == 64)
    #expect(try folder.text(of: "a.xml") == "mine")
    #expect(try Tool.shell(new + " --force", in: folder.url).errors.hasPrefix("wrote a.xml\n"))
  }

  @Test(arguments: [
    ("fmt d", "left 'd/b.xml'"),
    ("check d --dictionaries d --fix --unsafe-fixes --fail-on never", nil),
    ("mv claim request d --dictionaries d", "d/b.xml (a link leads to it; --follow-links"),
  ])
  func `a linked file outside of the named folders is left`(command: String, told: String?) throws {
    let folder = try TemporaryFolder(["d/a.xml": Self.loose, "far/b.xml": Self.loose])
    let script = "ln -s ../far/b.xml d/b.xml; termtool \(command)"
    let left = try Tool.shell(script, in: folder.url)
    if let told { #expect(left.errors.contains(told)) }
    #expect(try folder.text(of: "far/b.xml") == Self.loose)
  }

  @Test func `a linked file is changed with --follow-links, and where it is named itself`() throws {
    for command in ["fmt d --follow-links", "fmt d/b.xml", "fmt d far"] {
      let folder = try TemporaryFolder(["d/a.xml": Self.loose, "far/b.xml": Self.loose])
      let result = try Tool.shell("ln -s ../far/b.xml d/b.xml; termtool \(command)", in: folder.url)
      #expect(result.status == 0)
      #expect(try folder.text(of: "far/b.xml") == Self.formatted, "\(command)")
    }
  }

  @Test func `what can be fixed in a linked file is reported and left`() throws {
    let text = "This is an claim.\n"
    let folder = try TemporaryFolder(["d/a.md": text, "far/b.md": text])
    let lint = "termtool lint d --as owner --config none --fix --fail-on never"
    let result = try Tool.shell("ln -s ../far/b.md d/b.md; \(lint)", in: folder.url)
    #expect(try folder.text(of: "d/a.md") == "This is a claim.\n")
    #expect(try folder.text(of: "far/b.md") == text)
    #expect(result.errors.contains("fixed 1 finding in 1 file\nnote: left 'd/b.md': a link leads"))
    #expect(result.output.contains("d/b.md:1:9"))
  }

  @Test(arguments: [
    "lint 'a b' --as owner --config none --dry-run --fail-on never", "fmt 'a b' --dry-run",
    "lint . --as owner --config none --dry-run --fail-on never", "fmt ./ --dry-run",
    "lint './/a b/.//x y.md' --as owner --config none --dry-run --fail-on never",
  ])
  func `patch and git take what a dry run prints`(command: String) throws {
    let prose = "It is an claim.\r\nLast line"
    let names = ["a b/x y.md", "a b/Größe.md", "a b/q\"1\".md", "a b/back\\slash.md"]
    var files = Dictionary(uniqueKeysWithValues: names.map { ($0, prose) })
    files["a b/x y.xml"] = Self.loose
    let folder = try TemporaryFolder(files)
    let script = """
      termtool \(command) > changes.patch 2> /dev/null
      git apply --check -p0 < changes.patch
      patch --binary -s -p0 < changes.patch && \
      termtool \(command) 2> /dev/null
      """
    let result = try Tool.shell(script, in: folder.url)
    #expect(result.output == "")
    #expect(result.errors == "")
    #expect(result.status == 0)
  }
}
