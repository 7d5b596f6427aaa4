import Diagnostics
import Foundation
import TermDictionary
import TermProse
import Testing

/// Holds the tools to documents that were judged by hand, as `prose/judged/README.md` says.
///
/// `Scripts/prose/quality` measures the same by rule and by pair, and the part that is held out.
struct JudgedProseTests {
  @Test(arguments: try JudgedSentence.all())
  func `a sentence becomes what is right, or is left and reported`(row: JudgedSentence) throws {
    let source = SourceText(name: "-", text: row.text)
    let conversion = try Converters.converter(row.from, row.to)
      .convert(ProseDocument(source, syntax: .markdown))
    let isRight = row.answers.contains { answer in
      conversion.text == answer.text && (!answer.isReported || !conversion.report.isEmpty)
    }
    #expect(isRight, "became '\(conversion.text)', reported \(conversion.report.map(\.match))")
  }

  @Test func `conversion of known documents changes what is due and nothing else`() throws {
    var counts = JudgedCounts()
    for document in try JudgedDocument.known() { try counts.addConversion(of: document) }
    let faults = counts.faults.joined(separator: "\n")
    #expect(counts.changed > 400)
    #expect(counts.faults.count * 1000 <= 5 * counts.changed, "\(faults)")
    #expect(counts.missed * 100 <= counts.due, "silently missed: \(counts.missed) of \(counts.due)")
  }

  @Test func `what is found in known documents is wrong in them`() throws {
    var counts = JudgedCounts()
    for document in try JudgedDocument.known() {
      try counts.addFindings(in: document, as: document.to)
      try counts.addFindings(in: document, as: document.from)
    }
    let wrong = counts.faults.joined(separator: "\n")
    #expect(counts.found > 400)
    #expect(counts.faults.count * 10 <= counts.found, "\(wrong)")
    #expect(counts.missed * 5 <= counts.due, "missed \(counts.missed) of \(counts.due)")
  }
}

/// A row of `sentences.tsv`.
struct JudgedSentence: CustomTestStringConvertible {
  var from: String
  var to: String
  var text: String
  var answers: [(text: String, isReported: Bool)]

  var testDescription: String { "\(from) → \(to): \(text)" }

  static func all() throws -> [JudgedSentence] {
    try JudgedDocument.lines(of: "sentences.tsv").map { line in
      let parts = line.split(separator: "\t").map(String.init)
      let text = parts[2].replacing("\\n", with: "\n")
      let answers = parts[3].split(separator: " | ").map { part in
        let isReported = part.last == "!"
        let answer = isReported ? String(part.dropLast()) : String(part)
        return (answer == "=" ? text : answer.replacing("\\n", with: "\n"), isReported)
      }
      return JudgedSentence(from: parts[0], to: parts[1], text: text, answers: answers)
    }
  }
}

/// A document with the judgement of its words.
struct JudgedDocument {
  var name: String
  var from: String
  var to: String
  var text = ""
  var marks: [Mark] = []

  struct Mark {
    /// Its place in the text without marks, in bytes.
    var range: Range<Int>
    var targets: [String] = []
    var maySay = false
    var right: String?
    var isSpelling = false
  }

  static var folder: URL { Fixtures.folder.appending(path: "prose/judged") }

  static func lines(of name: String) throws -> [Substring] {
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
  }

  /// The documents that may be looked at.
  static func known() throws -> [JudgedDocument] {
    try lines(of: "documents.tsv").compactMap { line in
      let parts = line.split(separator: "\t").map(String.init)
      guard parts[1] == "known" else { return nil }
      return try JudgedDocument(parts[0], from: parts[3], to: parts[4])
    }
  }

  init(_ name: String, from: String, to: String) throws {
    self.name = name
    self.from = from
    self.to = to
    let judged = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    for (index, piece) in judged.split(separator: "«", omittingEmptySubsequences: false)
      .enumerated()
    {
      let parts = piece.split(separator: "»", maxSplits: 1, omittingEmptySubsequences: false)
      if index > 0 { add(String(parts[0])) }
      text += index > 0 ? parts.dropFirst().joined() : String(piece)
    }
  }

  private mutating func add(_ body: String) {
    var parts = body.split(separator: "→", maxSplits: 1).map(String.init)
    var mark = Mark(range: 0..<0)
    if parts[parts.count - 1].hasSuffix("?") {
      mark.maySay = true
      parts[parts.count - 1].removeLast()
    }
    if parts.count > 1 {
      let targets = parts[1].split(separator: " or ")
      mark.targets = targets.map { String($0).replacing("’", with: "'") }
    }
    let wrong = parts[0].split(separator: "!", maxSplits: 1)
    if wrong.count > 1 { mark.right = String(wrong[1]) }
    let spelt = wrong[0].split(separator: "~", maxSplits: 1)
    mark.isSpelling = spelt.count > 1
    let start = text.utf8.count
    text += spelt[0]
    mark.range = start..<text.utf8.count
    marks.append(mark)
  }

  var document: ProseDocument {
    let syntax = DocumentSyntax(fileName: name) ?? .text
    return ProseDocument(SourceText(name: name, text: text), syntax: syntax)
  }
}

/// What was counted in judged documents.
struct JudgedCounts {
  var changed = 0
  var due = 0
  var missed = 0
  var found = 0
  var faults: [String] = []

  mutating func addConversion(of judged: JudgedDocument) throws {
    let conversion = try Converters.converter(judged.from, judged.to).convert(judged.document)
    var rest = conversion.replacements
    for mark in judged.marks {
      let inside = rest.filter { mark.range.contains($0.span.range.lowerBound) }
      rest.removeAll { mark.range.contains($0.span.range.lowerBound) }
      changed += inside.count
      let text = judged.text.replacing(inside, in: mark.range)
      let isReported = conversion.report.contains {
        $0.diagnostic.span?.range.overlaps(mark.range) ?? false
      }
      let isDue = !mark.targets.isEmpty && !mark.maySay
      if isDue { due += 1 }
      guard !inside.isEmpty else {
        if isDue, !isReported { missed += 1 }
        continue
      }
      let isRight = (mark.targets + [mark.right].compactMap(\.self)).contains(text)
      if !isRight { faults.append("\(judged.name): \(text)") }
    }
    changed += rest.count
    faults += rest.map { "\(judged.name): \($0.text) at \($0.span.start.line)" }
  }

  mutating func addFindings(in judged: JudgedDocument, as reader: String) throws {
    let parts = reader.split(separator: "@").map(String.init)
    let linter = try Linter(.shipped, pointOfView: parts[0], locale: parts[1])
    let isTarget = reader == judged.to
    let findings = linter.review(judged.document).findings.filter {
      $0.diagnostic.severity != .info && $0.diagnostic.code != .abbreviationNotIntroduced
    }
    let places = findings.map { finding in
      let range = finding.diagnostic.span?.range ?? 0..<0
      // An article belongs to the word behind it.
      return finding.diagnostic.code == .wrongArticle
        ? range.lowerBound..<range.upperBound + 1 : range
    }
    found += findings.count
    for (finding, place) in zip(findings, places) {
      let isRight = judged.marks.contains { mark in
        mark.range.overlaps(place)
          && (mark.right != nil || isTarget && (!mark.targets.isEmpty || mark.isSpelling))
      }
      if !isRight {
        faults.append("\(judged.name) as \(reader): \(finding.match) at \(place.lowerBound)")
      }
    }
    for mark in judged.marks {
      let isDue = mark.right != nil || isTarget && !mark.targets.isEmpty && !mark.maySay
      guard isDue else { continue }
      due += 1
      if !places.contains(where: { $0.overlaps(mark.range) }) { missed += 1 }
    }
  }
}

extension String {
  /// The part at `range` with `changes`, whose places are in the whole.
  fileprivate func replacing(
    _ changes: [Diagnostic.Replacement],
    in range: Range<Int>
  ) -> String {
    let bytes = Array(utf8)
    var result: [UInt8] = []
    var place = range.lowerBound
    for change in changes {
      result += bytes[place..<change.span.range.lowerBound] + Array(change.text.utf8)
      place = change.span.range.upperBound
    }
    result += bytes[min(place, range.upperBound)..<range.upperBound]
    let text = String(decoding: result, as: UTF8.self).replacing("’", with: "'")
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
