import Diagnostics
import Foundation
import Testing

@testable import TermToolKit
@testable import termtool

struct WatchTests {
  /// What is seen at which time, and whether that is the moment to work.
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let looks: [(milliseconds: Int, files: [String: Int64])]
    let works: [Int]

    var testDescription: String { name }
  }

  static let rows: [Row] = [
    Row(name: "nothing moves", looks: [(100, ["a": 1]), (200, ["a": 1])], works: []),
    Row(
      name: "a file changes and rests",
      looks: [(100, ["a": 2]), (120, ["a": 2]), (160, ["a": 2]), (300, ["a": 2])],
      works: [160]
    ),
    Row(
      name: "a file changes again and again",
      looks: [(100, ["a": 2]), (140, ["a": 3]), (180, ["a": 4]), (240, ["a": 4])],
      works: [240]
    ),
    Row(
      name: "a change that is taken back",
      looks: [(100, ["a": 2]), (140, ["a": 1]), (200, ["a": 1])],
      works: []
    ),
    Row(
      name: "a file comes and goes",
      looks: [
        (100, ["a": 1, "b": 1]), (200, ["a": 1, "b": 1]), (300, ["a": 1]), (400, ["a": 1]),
      ],
      works: [200, 400]
    ),
    Row(name: "all files go", looks: [(100, [:]), (200, [:])], works: [200]),
  ]

  private static func states(_ files: [String: Int64]) -> FileStates {
    FileStates(states: files.mapValues { FileState(size: 1, modified: $0, inode: 1) })
  }

  @Test(arguments: rows)
  func `a change counts when nothing moves any more`(row: Row) {
    var detector = ChangeDetector(Self.states(["a": 1]), quiet: .milliseconds(50))
    let works = row.looks.filter { look in
      detector.observe(Self.states(look.files), at: .milliseconds(look.milliseconds))
    }
    #expect(works.map(\.milliseconds) == row.works)
  }

  @Test func `size, time and identity of a file tell a change`() {
    let states = [
      FileState(size: 1, modified: 1, inode: 1), FileState(size: 2, modified: 1, inode: 1),
      FileState(size: 1, modified: 2, inode: 1), FileState(size: 1, modified: 1, inode: 2),
    ]
    for state in states.dropFirst() {
      var detector = ChangeDetector(FileStates(states: ["a": states[0]]), quiet: .zero)
      let isChange = detector.observe(FileStates(states: ["a": state]), at: .zero)
      #expect(isChange)
    }
  }

  @Test func `the work is done once, and after each change`() {
    var time = Duration.zero
    var works: [Duration] = []
    let loop = WatchLoop(
      surroundings: WatchLoop.Surroundings(
        now: { time },
        look: { Self.states(["a": time < .seconds(3) ? 1 : time < .seconds(7) ? 2 : 3]) },
        wait: { interval in
          time += interval
          return time < .seconds(12)
        }
      ),
      interval: .seconds(1),
      quiet: .milliseconds(50)
    )
    loop.run { works.append(time) }
    #expect(works == [.zero, .seconds(4), .seconds(8)])
  }

  @Test func `a finding that only moved is neither new nor gone`() {
    let before = SourceText(name: "a.xml", text: "one two two")
    let after = SourceText(name: "a.xml", text: "zero one two four")
    let code = DiagnosticCode("typo", .warning)
    func finding(_ range: Range<Int>, in source: SourceText) -> Diagnostic {
      Diagnostic(code, "bad", at: SourceSpan(source, range))
    }
    let difference = FindingDifference(
      from: [0..<3, 4..<7, 8..<11].map { finding($0, in: before) },
      to: [5..<8, 9..<12, 13..<17].map { finding($0, in: after) }
    )
    #expect(difference.new.map { $0.span?.text } == ["four"])
    #expect(difference.gone.map { $0.span?.range } == [8..<11])
  }

  @Test func `files are watched until an interrupt`() throws {
    let workspace = try Workspace()
    try workspace.write(Workspace.message("Send {claim :td:term}."), to: "mine/a.xml")
    let watch = try WatchedTool(
      [
        "check", "--dictionaries", "basics", "--dictionaries", "mine", "--watch", "--interval",
        "0.05", "--format", "line",
      ],
      in: workspace.folder
    )
    defer { watch.end() }
    // A change that comes before the first look is told by the first round, in the same words.
    let faulty = Workspace.message("Send {clam :td:term}.")
    try workspace.write(faulty, to: "mine/a.xml")
    let unknown =
      "mine/a.xml:2:44: error: unknown term 'clam'; did you mean 'claim'? [unknown-term]"
    #expect(try watch.nextLine() == "+ " + unknown)
    let created = Workspace.message("Send an {claim :td:term}.", id: "notice.other")
    try workspace.write(created, to: "mine/b.xml")
    #expect(try watch.nextLine().hasPrefix("+ mine/b.xml:2:41: warning: 'an' is written before"))
    try workspace.remove("mine/a.xml")
    #expect(try watch.nextLine() == "- " + unknown)
    try workspace.write(faulty, to: "mine/a.xml")
    #expect(try watch.nextLine() == "+ " + unknown)
    #expect(watch.interrupt() == 1)
  }

  @Test func `the files of a pattern are watched, new ones too`() throws {
    let workspace = try Workspace()
    try workspace.write("A progress claim.\n", to: "docs/a.md")
    let watch = try WatchedTool(
      [
        "lint", "docs/*.md", "--as", "owner", "--locale", "en-AU", "--watch", "--interval", "0.05",
        "--format", "line",
      ],
      in: workspace.folder
    )
    defer { watch.end() }
    try workspace.write("Send an progress claim.\n", to: "docs/a.md")
    #expect(try watch.nextLine().hasPrefix("+ docs/a.md:1:6: error: 'an' is wrong"))
    try workspace.write("an progress claim\n", to: "docs/b.md")
    #expect(try watch.nextLine().hasPrefix("+ docs/b.md:1:1: error: 'an' is wrong"))
    try workspace.write("an progress claim\n", to: "docs/c.txt")
    try workspace.remove("docs/b.md")
    #expect(try watch.nextLine().hasPrefix("- docs/b.md:1:1: error: 'an' is wrong"))
    #expect(watch.interrupt() == 1)
  }

  @Test func `a configuration that somebody is typing in is survived`() throws {
    let workspace = try Workspace()
    let rule = { (level: String) in "rules:\n  literal-article: \(level)\n" }
    try workspace.write(rule("warning"), to: "termtool.yml")
    try workspace.write(Workspace.message("Send an {claim :td:term}."), to: "mine/a.xml")
    let watch = try WatchedTool(
      [
        "check", "--dictionaries", "basics", "--dictionaries", "mine", "--watch", "--interval",
        "0.05", "--format", "line",
      ],
      in: workspace.folder
    )
    defer { watch.end() }
    #expect(try watch.nextLine().hasPrefix("+ mine/a.xml:2:43: warning:"))
    try workspace.write("rules:\n  literal-artcle: [\n", to: "termtool.yml")
    Thread.sleep(forTimeInterval: 1)
    try workspace.write(rule("error"), to: "termtool.yml")
    #expect(try watch.nextLine().hasPrefix("+ mine/a.xml:2:43: error:"))
    #expect(watch.interrupt() == 1)
  }

  @Test func `a reader that has left ends it, also while nothing changes`() throws {
    let workspace = try Workspace()
    try workspace.write("an progress claim\n", to: "a.md")
    let result = try Tool.shell(
      "termtool lint a.md --as owner --watch --format line | head -1; printf %s ${PIPESTATUS[0]}",
      in: workspace.folder
    )
    #expect(result.output.hasPrefix("+ a.md:1:1: error:"))
    #expect(result.output.hasSuffix("\n1"))
  }
}
