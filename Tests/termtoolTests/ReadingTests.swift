import Foundation
import TestSupport
import Testing

@testable import TermToolKit
@testable import termtool

/// What all commands do with what they are told to read.
struct ReadingTests {
  private static let slip = "an progress claim\n"
  private static let lint = ["--as", "head-contractor", "--locale", "en-AU", "--format", "line"]

  private static func folder(_ files: [String: String]) throws -> TemporaryFolder {
    try TemporaryFolder(files)
  }

  private static func run(_ arguments: [String], _ folder: TemporaryFolder) throws -> Tool.Result {
    try Tool.run(arguments, in: folder.url)
  }

  // MARK: What is no text

  @Test(arguments: [
    ["lint", "x.md", "--as", "owner", "--fix"],
    ["convert", "x.md", "--from", "owner", "--to", "head-contractor"],
    ["extract", "x.md", "--as", "owner"],
    ["fmt", "x.md"],
    ["check", "x.md"],
    ["check", "--used", "x.md"],
    ["simulate", "x.md"],
    ["lint", "fine.md", "--as", "owner", "--baseline", "x.md"],
    ["lint", "fine.md", "--as", "owner", "--config", "x.md"],
  ])
  func `a file that is no text is refused, and never written`(arguments: [String]) throws {
    let folder = try Self.folder(["fine.md": "Fine.\n"])
    let bytes = Array("You are an progress claim contact.".utf8) + [0x00, 0x01, 0xFF]
    let file = folder.url.appending(path: "x.md")
    try Data(bytes).write(to: file)
    let result = try Self.run(arguments, folder)
    #expect(result.status == 2)
    #expect(
      result.errors.contains("'x.md': it is no text: there is a zero byte at line 1, column 35")
    )
    #expect(try [UInt8](Data(contentsOf: file)) == bytes)
  }

  @Test func `other encodings are told, and the other files are done`() throws {
    let folder = try Self.folder(["fine.md": Self.slip])
    let text = "An invoice caf\u{E9} is due.\n"
    let forms: [(String, String.Encoding)] = [
      ("latin.md", .isoLatin1), ("a b.md", .utf16LittleEndian), ("big.html", .utf32BigEndian),
    ]
    for (name, form) in forms {
      try text.data(using: form)?.write(to: folder.url.appending(path: name))
    }
    let result = try Self.run(["lint", "."] + Self.lint, folder)
    #expect(result.status == 2)
    #expect(
      result.errors == """
        error: cannot read './a b.md': it is UTF-16LE and not UTF-8; this converts it: iconv -f UTF-16LE \
        -t UTF-8 './a b.md'
        error: cannot read './big.html': it is UTF-32BE and not UTF-8; this converts it: iconv -f UTF-32BE \
        -t UTF-8 ./big.html
        error: cannot read './latin.md': the byte 0xE9 at line 1, column 15 is not UTF-8; if this is \
        Windows-1252: iconv -f WINDOWS-1252 -t UTF-8 ./latin.md

        """
    )
    #expect(result.output.hasPrefix("./fine.md:1:1: error"))
  }

  @Test func `a dictionary that is not UTF-8 is a finding and a failure`() throws {
    let folder = try Self.folder([:])
    let xml = Workspace.dictionary("  <label id=\"a\">caf\u{E9}</label>")
    let file = folder.url.appending(path: "a.xml")
    try xml.data(using: .isoLatin1)?.write(to: file)
    let broken = try Self.run(["check", "a.xml", "--format", "line"], folder)
    #expect(broken.status == 2)
    #expect(broken.output.hasPrefix("a.xml:2:20: error: the byte 0xE9 is not UTF-8"))
    try xml.data(using: .utf16)?.write(to: file)
    let other = try Self.run(["check", "a.xml", "--format", "line"], folder)
    #expect(other.status == 1)
    #expect(other.output == "a.xml:1:1: error: the file is UTF-16; expected UTF-8 [xml-encoding]\n")
  }

  // MARK: Standard input and pipes

  @Test(arguments: [
    "termtool convert --from owner --to head-contractor",
    "termtool lint --as owner",
    "termtool lint --as owner --fix",
    "termtool extract --as owner",
    "termtool fmt",
    "termtool check -",
    "termtool check --used -",
    "termtool format --message -",
    "termtool format --batch",
    "termtool grammar article",
    "termtool simulate -",
  ])
  func `standard input that fails is a failure, with the system's reason`(call: String) throws {
    let result = try Tool.shell(call + " < .")
    #expect(result.errors.hasPrefix("error: cannot read standard input: is a directory\n"))
    #expect(result.status == 2)
  }

  /// Runs the tool with a connection for standard input that is reset after `sent`.
  private static func run(_ arguments: String, resetAfter sent: String) throws -> Tool.Result {
    let script = """
      import socket, struct, subprocess, sys
      listener = socket.create_server(("127.0.0.1", 0))
      sender = socket.create_connection(listener.getsockname())
      receiver, _ = listener.accept()
      sender.sendall(sys.argv[1].encode())
      sender.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
      sender.close()
      sys.exit(subprocess.run(sys.argv[2:], stdin=receiver).returncode)
      """
    let words = [Tool.executable.path] + arguments.split(separator: " ").map(String.init)
    return try Tool.run(["-I", "-c", script, sent] + words, executable: Python.path ?? "")
  }

  @Test(
    .enabled(if: Python.path != nil, Comment(rawValue: Python.isMissing)),
    arguments: [
      "convert --from owner --to head-contractor", "lint --as owner", "lint --as owner --fix",
      "extract --as owner", "fmt", "check -", "check --used -", "format --message -", "simulate -",
    ]
  )
  func `of a connection that is reset nothing is taken for the whole`(arguments: String) throws {
    let result = try Self.run(arguments, resetAfter: "You are an progress claim contact.\n")
    #expect(result.output == "")
    #expect(
      result.errors.hasPrefix("error: cannot read standard input: connection reset by peer\n")
    )
    #expect(result.status == 2)
  }

  @Test(.enabled(if: Python.path != nil, Comment(rawValue: Python.isMissing)))
  func `a line that is cut off by a failure is not answered`() throws {
    let batch = try Self.run("format --batch", resetAfter: "{\"src\":\"a\"}\n{\"src\":\"b\"}")
    #expect(batch.output.split(separator: "\n").map { $0.prefix(11) } == [#"{"text":"a""#])
    let grammar = try Self.run("grammar article", resetAfter: "hour\nun")
    #expect(grammar.output == "hour\tan\n")
    for result in [batch, grammar] {
      #expect(
        result.errors == "error: cannot read standard input: connection reset by peer\n"
      )
      #expect(result.status == 2)
    }
  }

  @Test func `a line that is too long for an answer has an empty one, and fails`() throws {
    let result = try Tool.shell(
      "{ echo hour; head -c 17000000 /dev/zero | tr '\\0' x; echo; echo unit; } | termtool grammar article"
    )
    #expect(result.output == "hour\tan\n\nunit\ta\n")
    #expect(result.errors == "error: line 2 is longer than 16 MiB; it has an empty answer\n")
    #expect(result.status == 2)
  }

  // MARK: What the system does not give

  /// The memory of the process itself can be opened, and not read at its start.
  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/mem"), "there is no /proc"),
    arguments: [
      "lint PATH --syntax text --as owner", "extract PATH --syntax text --as owner",
      "convert PATH --syntax text --from owner --to head-contractor", "fmt PATH", "check PATH",
      "check --used PATH", "simulate PATH", "lint a.md --as owner --baseline PATH",
      "lint a.md --as owner --config PATH", "diff PATH a.xml", "mv claim request PATH",
      "find claim --dictionaries PATH",
    ]
  )
  func `a file that fails while it is read is a failure`(arguments: String) throws {
    let folder = try Self.folder(["a.md": "", "a.xml": Workspace.dictionary("")])
    let words = arguments.replacing("PATH", with: "/proc/self/mem").split(separator: " ")
    let result = try Self.run(words.map(String.init), folder)
    #expect(result.errors.contains("'/proc/self/mem': input/output error\n"))
    #expect(result.status == 2)
  }

  /// Root reads everything, but not from a space of users in which it is nobody.
  private static let withoutRights = "unshare --user "
  private static let isBound: Bool = {
    let script = "touch a; chmod 0 a; \(geteuid() == 0 ? withoutRights : "")cat a"
    guard let folder = try? TemporaryFolder() else { return false }
    return (try? Tool.shell(script, in: folder.url))?.errors.contains("ermission denied") == true
  }()

  @Test(
    .enabled(if: isBound, "this system binds nobody to the rights of files, not even on request"),
    arguments: [
      ("d", "lint d --as owner"), ("d/a.md", "lint d --as owner"),
      ("d/a.md", "lint d/a.md --as owner"),
      ("d/a.md", "lint 'd/*.md' --as owner --fix"), ("d/.gitignore", "lint d --as owner"),
      ("d/a.md", "convert d/a.md --from owner --to head-contractor"),
      ("d/a.md", "extract d/a.md --as owner"), ("d", "check d"), ("d/a.xml", "check d"),
      ("d/a.xml", "check --used d/a.xml"), ("d/a.xml", "fmt d"), ("d/a.xml", "mv claim request d"),
      ("d/a.xml", "diff d d/a.md"), ("d/a.xml", "find claim --dictionaries d"),
      ("d/a.xml", "simulate d/a.xml"), ("d/a.md", "lint b.md --as owner --baseline d/a.md"),
      ("d/a.md", "lint b.md --as owner --config d/a.md"),
    ]
  )
  func `what nobody may read is named, and no all-clear`(path: String, command: String) throws {
    let folder = try Self.folder([
      "d/a.md": Self.slip, "d/a.xml": Workspace.dictionary(""), "d/.gitignore": "", "b.md": "",
    ])
    let mode = try Tool.shell("stat -c %a \(path)", in: folder.url).output
    let bound = geteuid() == 0 ? Self.withoutRights : ""
    let result = try Tool.shell(
      "chmod 0 \(path); \(bound)termtool \(command); status=$?; chmod \(mode.dropLast()) \(path); exit $status",
      in: folder.url
    )
    #expect(result.errors.contains("'\(path)': permission denied"))
    #expect(result.status == 2)
  }

  @Test func `pipes are read, wherever a path may stand`() throws {
    let folder = try Self.folder([
      "a.md": Self.slip, "known.tsv": "1\twrong-article\ta.md\tan\n",
      "a.xml": Workspace.dictionary("  <label id=\"a\">x</label>"),
    ])
    let options = Self.lint.joined(separator: " ")
    let scripts = [
      ("termtool lint <(cat a.md) \(options)", "/dev/fd/63:1:1: error"),
      ("mkfifo f; cat a.md > f & termtool lint f \(options)", "f:1:1: error"),
      ("termtool lint /dev/null a.md --baseline <(cat known.tsv) \(options)", ""),
      ("termtool check <(cat a.xml) --format line", ""),
      ("termtool lint a.md --config <(echo 'rules: {wrong-article: off}') \(options)", ""),
    ]
    for (script, output) in scripts {
      let result = try Tool.shell(script, in: folder.url)
      #expect(result.errors == "", "\(script)")
      #expect(output.isEmpty ? result.output.isEmpty : result.output.hasPrefix(output), "\(script)")
    }
  }

  @Test func `a byte order mark is skipped everywhere`() throws {
    let mark = "\u{FEFF}"
    let folder = try Self.folder([
      "a.md": Self.slip, "b.md": Self.slip, ".termtoolignore": mark + "b.md\n",
      "known.tsv": mark + "1\twrong-article\ta.md\tan\r\n",
      "used.txt": mark + "a\n", "a.xml": Workspace.dictionary("  <label id=\"a\">x</label>"),
      "lines.jsonl": mark + "{\"src\": \"x\"}\n", "words.txt": mark + "hour\n",
      "termtool.yml": mark + "rules:\n  unused-term: warning\n",
    ])
    let lint = try Self.run(["lint", ".", "--baseline", "known.tsv"] + Self.lint, folder)
    #expect(lint.output == "" && lint.status == 0)
    let used = try Self.run(["check", "a.xml", "--used", "used.txt", "--format", "line"], folder)
    #expect(!used.output.contains("used.txt") && !used.output.contains("'a'"))
    let batch = try Tool.shell("termtool format --batch < lines.jsonl", in: folder.url)
    #expect(batch.output.hasPrefix("{\"text\":\"x\""))
    #expect(
      try Tool.shell("termtool grammar article < words.txt", in: folder.url).output == "hour\tan\n"
    )
  }

  @Test(arguments: [
    ["lint", "big", "--as", "owner"], ["check", "big"], ["check", "--used", "big"],
    ["simulate", "big"],
    ["convert", "big", "--from", "owner", "--to", "owner"],
    ["lint", "big", "--as", "owner", "--config", "big"],
    ["lint", "a.md", "--as", "owner", "--baseline", "big"],
  ])
  func `a file beyond the limit is refused before it is read`(arguments: [String]) throws {
    let folder = try Self.folder(["a.md": ""])
    #expect(FileManager.default.createFile(atPath: folder.path(of: "big"), contents: nil))
    truncate(folder.path(of: "big"), 1 << 40)
    let result = try Self.run(arguments, folder)
    #expect(result.errors.contains("'big': it has 1099511627776 bytes; expected at most "))
    #expect(result.status == 2)
  }

  // MARK: Folders

  @Test func `a folder names what cannot be read, and counts what it leaves out`() throws {
    let folder = try Self.folder([
      "d/a.md": Self.slip, "d/b/c.md": Self.slip, "d/contract.pdf": "", "d/.hidden.md": "",
      "d/.gitignore": "out/\n", "d/out/x.md": Self.slip,
    ])
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: folder.path(of: "d/s"), withDestinationPath: ".")
    try manager.createSymbolicLink(atPath: folder.path(of: "d/dead.md"), withDestinationPath: "no")
    mkfifo(folder.path(of: "d/pipe.md"), 0o644)
    let result = try Self.run(["lint", "d", "--verbose"] + Self.lint, folder)
    #expect(
      result.errors == """
        note: left out 'd/.gitignore': it is hidden
        note: left out 'd/.hidden.md': it is hidden
        note: left out 'd/contract.pdf': its name tells no syntax
        note: left out 'd/out': 'd/.gitignore:1' excludes it
        note: left out 'd/pipe.md': it is a pipe, a socket or a device, which is read where it is named
        note: left out 'd/s': it leads to a folder that is read already
        error: cannot read 'd/dead.md': no such file or directory
        note: left out 6: 2 hidden, 1 excluded by ignore files, 1 of other kinds, 1 that are no files, \
        1 read already

        """
    )
    #expect(
      result.output.split(separator: "\n").map { $0.prefix(9) } == ["d/a.md:1:", "d/b/c.md:"]
    )
    #expect(result.status == 2)
    let check = try Self.run(["check", "d"], folder)
    #expect(check.status == 2)
    #expect(check.errors.contains("error: cannot read 'd/dead.md': no such file or directory\n"))
  }

  @Test func `an ignore file that cannot be read is no small thing`() throws {
    let folder = try Self.folder(["a.md": "", "b/.keep": ""])
    try "*.md\n".data(using: .utf16)?.write(to: folder.url.appending(path: ".gitignore"))
    let form = try Self.run(["lint", "."] + Self.lint, folder)
    #expect(form.errors.contains("cannot read './.gitignore': it is UTF-16"))
    #expect(form.status == 2)
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: ".termtoolignore"),
      withIntermediateDirectories: false
    )
    let below = try Self.run(["lint", "b"] + Self.lint, folder)
    #expect(below.errors.contains("/.termtoolignore': is a directory\n"))
    #expect(below.status == 2)
  }

  @Test func `ignore files above count up to the top of the repository`() throws {
    let folder = try Self.folder([
      ".gitignore": "never.md\n", "r/.git/HEAD": "", "r/.gitignore": "build/\n[Bb]*.md\n",
      "r/.git/info/exclude": "mine.md\n", "r/.termtoolignore": "/a/c/\n",
      "r/a/build/x.md": Self.slip, "r/a/b.md": Self.slip, "r/a/mine.md": Self.slip,
      "r/a/never.md": Self.slip, "r/a/c/d.md": Self.slip, "r/sub/.git/HEAD": "",
      "r/sub/b.md": Self.slip,
    ])
    func found(_ path: String, in start: String) throws -> [String] {
      let run = ["lint", path] + Self.lint
      let output = try Tool.run(run, in: folder.url.appending(path: start)).output
      return output.split(separator: "\n").compactMap {
        $0.split(separator: ":").first.map(String.init)
      }
    }
    #expect(try found("r/a", in: "") == ["r/a/never.md"])
    #expect(try found(".", in: "r/a") == ["./never.md"])
    #expect(try found(".", in: "r/a/build") == [])
    #expect(try found("r/a/c", in: "") == [])
    #expect(try found("r", in: "") == ["r/a/never.md", "r/sub/b.md"])
    #expect(try found("r/a/b.md", in: "") == ["r/a/b.md"])
  }

  @Test func `no arrangement of stars costs time`() throws {
    let name = String(repeating: "a", count: 60)
    let path = Array(repeating: "a", count: 29).joined(separator: "/") + "/b.md"
    let many = [
      String(repeating: "**/a/", count: 30) + "c", String(repeating: "**/", count: 500) + "c",
      String(repeating: "a*", count: 30) + "c", String(repeating: "**/*a*/", count: 20) + "c",
    ]
    for pattern in many {
      #expect(!PathPattern(pattern).matches(path))
      #expect(!PathPattern(pattern).matches(name))
    }
    let rules = IgnoreFile(Array(many.joined(separator: "\n").utf8), name: "x", isOfGit: true)
    #expect(rules.pattern(for: Array(path.utf8)[...], isFolder: false) == nil)
    // One bit of a pattern that is in a name at every letter.
    let short = IgnoreFile(Array("*a*b\n*a?b*".utf8), name: "x", isOfGit: true)
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: 50_000)
    #expect(short.pattern(for: long[...], isFolder: false) == nil)
    // Ten thousand rules for two thousand files.
    let lines = (0..<10_000).map {
      ["rule\($0).md", "*.x\($0)", "build\($0)/", "a\($0)*b"][$0 % 4]
    }
    let file = IgnoreFile(Array(lines.joined(separator: "\n").utf8), name: "x", isOfGit: true)
    let matches = (0..<2000).map { number in
      file.pattern(for: Array("d/rule\(number).md".utf8)[...], isFolder: false)?.line
    }
    #expect(matches == (0..<2000).map { $0 % 4 == 0 ? $0 + 1 : nil })
  }

  @Test(arguments: [
    ("ln -s ../far d/link", "d/*/*.md"),
    ("mkdir d/x; ln -s x d/link; mv far/a.md d/x", "d/l*/*.md"),
    ("mv far/a.md d; ln -s . d/self", "d/*/*.md"), ("mv far/a.md d; ln -s . d/self", "d/s*/a.*"),
    ("mkdir -p d/x/y; mv far/a.md d/x/y; ln -s x/y d/link", "d/*/*.md"),
  ])
  func `a pattern finds files through links to folders`(links: String, pattern: String) throws {
    let folder = try Self.folder(["far/a.md": Self.slip, "d/b.txt": ""])
    let lint = "termtool lint '\(pattern)' --as owner --config none --format line"
    let result = try Tool.shell("\(links); \(lint)", in: folder.url)
    #expect(result.output.contains("a.md:") && !result.errors.contains("cannot read"))
    #expect(result.status == 1)
  }

  @Test func `no columns are as good as none stated`() throws {
    let zero = try Tool.run(["dictionaries"], environment: ["COLUMNS": "0"])
    #expect(try zero.output == Tool.run(["dictionaries"], environment: ["COLUMNS": ""]).output)
    #expect(zero.status == 0)
    #expect(try Tool.run(["help", "lint"], environment: ["COLUMNS": "0"]).status == 0)
    #expect(try Tool.run(["dictionaries"], environment: ["COLUMNS": "-1"]).status == 64)
  }

  @Test(arguments: [
    ". --dictionaries .", "./ --dictionaries d --dictionaries .", "d/link.xml --dictionaries d",
  ])
  func `a file that cannot be read is told once`(paths: String) throws {
    let dictionary = Workspace.dictionary("<label id=\"a\">one</label>")
    let folder = try Self.folder(["d/a.xml": dictionary])
    let script = "ln -s nowhere d/link.xml; termtool check \(paths) --config none"
    let result = try Tool.shell(script, in: folder.url)
    #expect(result.errors.components(separatedBy: "cannot read").count == 2)
    #expect(result.status == 2)
  }

  @Test func `one thing is told as one`() throws {
    let entries = """
      <points-of-view xmlns="urn:termdictionary:1"><point-of-view id="base"/></points-of-view>
      """
    let dictionary = """
      <dictionary xmlns="urn:termdictionary:1" point-of-view="base" xml:lang="en">
        <label id="a">one</label><message id="m.a"><text>Hello</text></message>
      </dictionary>
      """
    let folder = try Self.folder(["d/a.xml": dictionary, "d/b.xml": entries])
    let first = try Self.run(["preview", "--dictionaries", "d"], folder)
    #expect(first.output.hasPrefix("1 message, "))
    let coverage = try Self.run(["coverage", "--dictionaries", "d", "--as", "base"], folder)
    #expect(coverage.output.contains("1 term "))
  }

  // MARK: Baselines

  @Test(arguments: [
    "lint a.md no.md", "lint - < /", "lint .",
    "lint a.md --dictionaries shipped --dictionaries bad.xml",
  ])
  func `a baseline stays as it is where not everything can be read`(command: String) throws {
    let folder = try Self.folder(["a.md": Self.slip, "bad.xml": "<", "known.tsv": "# mine\n"])
    if command == "lint ." {
      try Data([0xFF]).write(to: folder.url.appending(path: "b.md"))
    }
    let options = "--as owner --config none --write-baseline known.tsv"
    let result = try Tool.shell("termtool \(command) \(options)", in: folder.url)
    let told = "error: nothing was noted in known.tsv, as not everything could be read\n"
    #expect(result.errors.hasSuffix(told))
    #expect(result.status == 2)
    #expect(try folder.text(of: "known.tsv") == "# mine\n")
  }

  @Test func `a baseline knows a file by all its names`() throws {
    let folder = try Self.folder(["a.md": Self.slip, "b/c.md": Self.slip])
    let write = [
      "lint", ".", "--as", "owner", "--locale", "en-AU", "--write-baseline", "known.tsv",
    ]
    #expect(try Self.run(write, folder).status == 0)
    #expect(try folder.text(of: "known.tsv").contains("\ta.md\t"))
    for paths in [
      ["a.md", "b/c.md"], ["./a.md", "b/../b//c.md"], [folder.path(of: "a.md"), "b"],
    ] {
      let run =
        ["lint"] + paths + ["--as", "owner", "--locale", "en-AU", "--baseline", "known.tsv"]
      let result = try Self.run(run + ["--format", "line"], folder)
      #expect(result.output == "" && result.status == 0)
    }
    // Wherever the command runs, and wherever the baseline lies.
    for (place, path, known) in [
      ("b", "c.md", "../known.tsv"), ("b", "../a.md", "../known.tsv"),
      ("b", folder.path(of: "a.md"), folder.path(of: "known.tsv")),
    ] {
      let result = try Tool.run(
        ["lint", path, "--as", "owner", "--locale", "en-AU", "--baseline", known],
        in: folder.url.appending(path: place)
      )
      #expect(result.output == "" && result.status == 0)
    }
    let far = ["lint", "b", "--as", "owner", "--locale", "en-AU", "--write-baseline", "far/k.tsv"]
    try FileManager.default.createDirectory(
      atPath: folder.path(of: "far"),
      withIntermediateDirectories: true
    )
    #expect(try Self.run(far, folder).status == 0)
    #expect(try folder.text(of: "far/k.tsv").contains("\t../b/c.md\t"))
    let near = ["lint", "b", "--as", "owner", "--locale", "en-AU", "--baseline", "far/k.tsv"]
    #expect(try Self.run(near, folder).output == "")
    // As it was written before, whatever its own folder.
    let seen = try folder.text(of: "known.tsv").split(separator: "\n").dropFirst()
    try folder.write(seen.map { $0 + "\n" }.joined(), to: "far/older.tsv")
    let older = ["lint", ".", "--as", "owner", "--locale", "en-AU", "--baseline", "far/older.tsv"]
    #expect(try Self.run(older, folder).output == "")
    // As 0.1.0 wrote it.
    try folder.write("1\twrong-article\t./a.md\tan\n\n2\tx\ty\n", to: "old.tsv")
    let old = try Self.run(["lint", "a.md", "--as", "owner", "--baseline", "old.tsv"], folder)
    #expect(old.errors.contains("old.tsv:3: expected a number"))
  }
}
