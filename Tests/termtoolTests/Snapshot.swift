import Foundation
import Testing

/// Compares `text` with the snapshot `name`.
///
/// With RECORD=1 in the environment the snapshot is recorded, and the test fails once.
func expectSnapshot(
  _ text: String,
  named name: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = TestFiles.folder("Snapshots").appending(path: name)
  if Recording.isOn {
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  // A byte order mark is a part of what is printed.
  let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  #expect(text == expected, "\(name) differs", sourceLocation: sourceLocation)
}

/// Whether what is printed is recorded, to be read and committed, and not compared.
enum Recording {
  static let isOn = ProcessInfo.processInfo.environment["RECORD"] == "1"
}

/// The folders beside the tests.
enum TestFiles {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()

  /// The top of the repository.
  static let repository = tests.deletingLastPathComponent().deletingLastPathComponent()

  static func folder(_ name: String) -> URL { tests.appending(path: name) }
}
