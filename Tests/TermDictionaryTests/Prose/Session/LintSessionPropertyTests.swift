import Diagnostics
import Foundation
import Testing

@testable import TermProse

/// Whatever is edited, a session says what checking the whole text says, and tells all that has
/// changed.
struct LintSessionPropertyTests {
  /// How many texts are edited for each seed; `SOAK=1` takes ten times as many.
  static let texts = ProcessInfo.processInfo.environment["SOAK"] == nil ? 20 : 200

  @Test(arguments: DocumentSyntax.allCases, [1, 2, 3] as [UInt64])
  func `the findings after any edits are those of the whole text`(
    syntax: DocumentSyntax,
    seed: UInt64
  ) throws {
    var writer = RandomWriter(seed: seed, syntax)
    for text in 0..<Self.texts {
      // A narrow window, so that short texts need several looks too.
      let window = text.isMultiple(of: 2) ? 1024 : 8
      var reader = try SessionEditor(writer.text(), syntax, window: window)
      for _ in 0..<12 {
        let edit = writer.edit(of: reader.session.byteCount)
        guard try reader.replace(edit.range, with: edit.bytes, "seed \(seed)") else { return }
      }
    }
  }

  @Test(arguments: DocumentSyntax.allCases, [11] as [UInt64])
  func `the same in texts of many sections`(syntax: DocumentSyntax, seed: UInt64) throws {
    var writer = RandomWriter(seed: seed, syntax)
    var reader = try SessionEditor(writer.longText(), syntax)
    for _ in 0..<3 * Self.texts {
      let edit = writer.edit(of: reader.session.byteCount)
      guard try reader.replace(edit.range, with: edit.bytes, "seed \(seed)") else { return }
    }
  }
}

/// Somebody who keeps a session, and beside it a list of findings that only the changes change.
private struct SessionEditor {
  var session: LintSession
  private var shown: [TextFinding]
  private let syntax: DocumentSyntax
  private let linter: Linter

  init(_ text: [UInt8], _ syntax: DocumentSyntax, window: Int = 1024) throws {
    linter = try Linters.linter("head-contractor", "en-AU")
    self.syntax = syntax
    session = LintSession(linter, text, syntax, window: window)
    shown = session.findings
    #expect(shown == whole(text), "\(text.described)")
  }

  /// Edits, and compares all three; whether they are the same.
  mutating func replace(_ range: Range<Int>, with bytes: [UInt8], _ seed: String) throws -> Bool {
    let before = session.text
    let change = try session.replace(range, with: bytes)
    let found = session.findings
    let expected = whole(session.text)
    let isRight = found == expected && Set(apply(change)) == Set(found.map(\.withoutLines))
    shown = found
    #expect(
      isRight,
      """
      \(seed): \(before.described), \(range) becomes \(bytes.described)
      expected \(expected.map(\.described))
      found \(found.map(\.described))
      removed \(change.removed.map(\.described))
      added \(change.added.map(\.described))
      """
    )
    return isRight
  }

  private func whole(_ text: [UInt8]) -> [TextFinding] {
    let source = SourceText(name: "", bytes: text)
    return linter.findings(in: ProseDocument(source, syntax: syntax)).map { TextFinding($0) }
  }

  /// What is shown after `change`; what cannot be is missing.
  private func apply(_ change: LintChange) -> [TextFinding] {
    var rest = change.removed
    var moved: [TextFinding] = []
    for finding in shown {
      if let index = rest.firstIndex(of: finding) {
        rest.remove(at: index)
      } else {
        moved.append(finding.moved(by: change.edit))
      }
    }
    return rest.isEmpty ? moved + change.added.map(\.withoutLines) : []
  }
}

extension TextFinding {
  /// The finding with its bytes alone: lines are counted anew after an edit.
  fileprivate var withoutLines: TextFinding { located { $0 } }

  /// The finding after an edit that has not changed it.
  fileprivate func moved(by edit: TextEdit) -> TextFinding {
    located { edit.moved($0) ?? -1..<0 }
  }

  private func located(_ locate: (Range<Int>) -> Range<Int>) -> TextFinding {
    func located(_ range: TextRange) -> TextRange {
      let place = SourcePlace(line: 1, column: 1)
      return TextRange(bytes: locate(range.bytes), start: place, end: place)
    }
    return TextFinding(
      code: code,
      severity: severity,
      message: message,
      range: located(range),
      match: match,
      term: term,
      pointOfView: pointOfView,
      notes: notes.map { Note(message: $0.message, range: $0.range.map(located)) },
      fixes: fixes.map { fix in
        Fix(
          message: fix.message,
          replacements: fix.replacements.map {
            Replacement(range: located($0.range), text: $0.text)
          },
          certainty: fix.certainty
        )
      }
    )
  }

  fileprivate var described: String {
    "\(range.bytes) \(range.start.line):\(range.start.column) \(code): \(message) "
      + "\(notes.map { $0.range?.bytes })"
  }
}
