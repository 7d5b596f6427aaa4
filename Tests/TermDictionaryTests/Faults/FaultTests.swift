import Diagnostics
import Foundation
import TermChecking
import Testing

@testable import TermDictionary

/// A folder of files with one fault after the other, and the findings that they must give.
struct FaultTests {
  private static let folder = Fixtures.folder.appending(path: "faults")

  /// The files of the folder, named without it.
  private static func files() throws -> [SourceText] {
    let (files, unreadable) = DictionaryFiles.read([folder.path()])
    try #require(unreadable == [])
    return files.map { file in
      SourceText(name: String(file.name.split(separator: "/").last ?? ""), bytes: file.bytes)
    }
  }

  /// A finding with the text that it marks and its notes, as `expected.txt` has it.
  private static func report(_ finding: Diagnostic) -> String {
    let marked = finding.span?.text.split(separator: "\n").first.map { "\n    marks: \($0)" } ?? ""
    let notes = finding.notes.map { note in
      "\n    note: \(note.span.map { "\($0.line): " } ?? "")\(note.message)"
    }
    return finding.line + marked + notes.joined() + "\n"
  }

  @Test func `each fault is one finding at its place, and there are no others`() throws {
    let file = Self.folder.appending(path: "expected.txt")
    let found = try DictionarySet(Self.files()).check().map(Self.report)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try found.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    let differences = expected.split(separator: "\n").difference(
      from: found.joined().split(separator: "\n")
    )
    #expect(differences.map { "\($0)" } == [])
  }
}
