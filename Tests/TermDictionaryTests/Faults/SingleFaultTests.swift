import Diagnostics
import Foundation
import TermChecking
import Testing

@testable import TermDictionary

/// A folder of files with one fault each, and the finding that each must give beside words without
/// faults.
struct SingleFaultTests {
  private static let folder = Fixtures.folder.appending(path: "single-faults")
  private static let expectations = folder.appending(path: "expected.txt")

  @Test func `each file gives one finding, at the fault`() throws {
    let base = try sources(in: Self.folder.appending(path: "base"))
    let found = try sources(in: Self.folder).map { file in
      DictionarySet(base + [file]).check().map(\.line).joined(separator: "\n")
    }
    #expect(found.count >= 100)
    for findings in found { #expect(!findings.isEmpty && !findings.contains("\n"), "\(findings)") }
    let report = found.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try report.write(to: Self.expectations, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: Self.expectations, encoding: .utf8)
    let lines = (report.split(separator: "\n"), expected.split(separator: "\n"))
    #expect(lines.0.difference(from: lines.1).map { "\($0)" } == [])
  }

  /// The dictionaries that lie in `folder` itself, by name.
  private func sources(in folder: URL) throws -> [SourceText] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try names.filter { $0.hasSuffix(".xml") }.sorted().map { name in
      SourceText(name: name, bytes: [UInt8](try Data(contentsOf: folder.appending(path: name))))
    }
  }
}
