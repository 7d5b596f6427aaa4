import Diagnostics

@testable import TermDictionary
@testable import TermProse

/// What must be true of every document and every edit of it.
public struct ProseTrial {
  private let document: ProseDocument
  private let edit: (range: Range<Int>, bytes: [UInt8])
  private let window: Int

  private static let set = DictionarySet(
    ShippedFiles.dictionaries.filter { !$0.name.contains("messages") }
  )

  private static let linter = try? Linter(set, pointOfView: "head-contractor", locale: "en-AU")

  /// To oneself, and to somebody else.
  private static let converters: [TermConverter] = {
    let lexicons = ["head-contractor", "owner"].compactMap {
      try? set.lexicon(for: $0, locale: "en-AU")
    }
    guard let own = lexicons.first else { return [] }
    return lexicons.map { TermConverter(in: set, from: own, to: $0) }
  }()

  /// Takes an input apart: the first byte chooses the syntax and how far sessions look, three more
  /// say where the document is edited, how much goes, and how much comes, which is at the end;
  /// the rest is the document.
  public init?(_ input: [UInt8], syntaxes: [DocumentSyntax]) {
    guard input.count >= 4 else { return nil }
    let added = min(Int(input[3]) % 64, input.count - 4)
    let text = Array(input[4..<(input.count - added)])
    let start = Int(input[1]) * text.count / 255
    let end = min(text.count, start + Int(input[2]) % 64)
    edit = (start..<end, Array(input.suffix(added)))
    window = input[0] & 0x80 == 0 ? 1024 : 8
    let syntax = syntaxes[Int(input[0] & 0x7F) % syntaxes.count]
    document = ProseDocument(SourceText(name: "", bytes: text), syntax: syntax)
  }

  /// Makes what all trials share, so that the first does not seem slow.
  public static func prepare() { _ = (linter, converters) }

  /// Tries everything.
  public func run() {
    everyByteHasAnOrigin()
    guard let linter = Self.linter else { return }
    let findings = findings(linter, document.source.bytes)
    findings.forEach(isInside)
    sessionSaysTheSame(linter, findings)
    convertersChangeOnlyWords()
  }

  /// The prose comes from the source, in its order, and every block ends.
  private func everyByteHasAnOrigin() {
    var last = 0
    for piece in document.map.pieces(of: document.text.indices, textCount: document.text.count) {
      require(
        piece.source.lowerBound >= last && piece.source.upperBound <= document.source.bytes.count,
        "the prose has the order of the source"
      )
      last = piece.source.upperBound
      require(
        !piece.isCopy
          || document.text[piece.text].elementsEqual(document.source.bytes[piece.source]),
        "what is copied is the same"
      )
    }
    require(
      document.blocks.allSatisfy { document.text[$0.range.upperBound] == 0x1E },
      "every block ends"
    )
  }

  private func findings(_ linter: Linter, _ bytes: [UInt8]) -> [TextFinding] {
    let document = ProseDocument(SourceText(name: "", bytes: bytes), syntax: document.syntax)
    return linter.findings(in: document).map { TextFinding($0) }
  }

  private func isInside(_ finding: TextFinding) {
    let ranges = [finding.range] + finding.fixes.flatMap { $0.replacements.map(\.range) }
    require(
      ranges.allSatisfy { $0.bytes.upperBound <= document.source.bytes.count },
      "findings lie in the document"
    )
    for fix in finding.fixes {
      let places = fix.replacements.map(\.range.bytes)
      require(
        zip(places, places.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound },
        "replacements follow each other"
      )
    }
  }

  private func sessionSaysTheSame(_ linter: Linter, _ findings: [TextFinding]) {
    let bytes = document.source.bytes
    var session = LintSession(linter, bytes, document.syntax, window: window)
    require(session.findings == findings, "a session says what the whole text says")
    let removed = Array(bytes[edit.range])
    _ = try? session.replace(edit.range, with: edit.bytes)
    require(
      session.findings == self.findings(linter, session.text),
      "a session says what the edited text says"
    )
    let back = edit.range.lowerBound..<edit.range.lowerBound + edit.bytes.count
    _ = try? session.replace(back, with: removed)
    require(session.text == bytes && session.findings == findings, "an edit can be taken back")
  }

  private func convertersChangeOnlyWords() {
    for converter in Self.converters {
      let conversion = converter.convert(document)
      let places = conversion.replacements.map(\.span.range)
      require(
        zip(places, places.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound },
        "replacements follow each other"
      )
      require(
        converter.source.key != converter.target.key || conversion.bytes == document.source.bytes,
        "the same words stay"
      )
    }
  }

  private func require(_ condition: Bool, _ what: String) { precondition(condition, what) }
}
