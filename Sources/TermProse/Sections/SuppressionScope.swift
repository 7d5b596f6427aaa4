import Diagnostics
import TermDictionary

/// What one comment suppresses.
struct SuppressionScope: Sendable {
  /// Which of the comments of the document it is.
  let number: Int
  let suppression: ProseSuppression

  /// Where it starts and where it ends.
  private(set) var start: Anchor
  private(set) var end: Anchor

  /// The same in bytes of the document.
  private(set) var range: Range<Int>

  /// A place that stays the same where its section does.
  enum Anchor: Sendable, Equatable {
    case documentStart
    case documentEnd

    /// So many bytes into the section of a rank.
    case section(Int, offset: Int)
  }
}

extension SuppressionScope {
  /// The suppresses of a document, in the order of their comments.
  static func all(in tree: SectionTree) -> [SuppressionScope] {
    guard tree.measure.extent.suppressions > 0 else { return [] }
    var suppressions: [SuppressionScope] = []
    var open: [[String]: [Int]] = [:]
    for place in tree.places(in: 0..<tree.count, where: { $0.kinds.contains(.suppressions) }) {
      for (index, suppression) in place.section.document.suppressions.enumerated() {
        let number = place.before.suppressions + index
        switch suppression.action {
        case .ignore:
          suppressions.append(SuppressionScope(number, ignoredBy: suppression, at: place, tree))
        case .disable:
          open[suppression.codes, default: []].append(suppressions.count)
          suppressions.append(SuppressionScope(number, disabledBy: suppression, at: place))
        case .enable:
          let meant =
            suppression.codes.isEmpty
            ? open.values.joined().map { $0 } : open[suppression.codes] ?? []
          let end = suppression.range.lowerBound
          for index in meant {
            suppressions[index].end = .section(place.rank, offset: end)
            let start = suppressions[index].range.lowerBound
            suppressions[index].range = start..<max(start, place.before.bytes + end)
          }
          if suppression.codes.isEmpty { open = [:] } else { open[suppression.codes] = nil }
        }
      }
    }
    return suppressions
  }

  private init(
    _ number: Int,
    disabledBy suppression: ProseSuppression,
    at place: SectionTree.Place
  ) {
    self.number = number
    self.suppression = suppression
    start = .section(place.rank, offset: suppression.range.lowerBound)
    end = .documentEnd
    range = place.before.bytes + suppression.range.lowerBound..<Int.max
  }

  /// A comment that stands alone suppresses the block after it, one inside a block its line.
  private init(
    _ number: Int,
    ignoredBy suppression: ProseSuppression,
    at place: SectionTree.Place,
    _ tree: SectionTree
  ) {
    self.number = number
    self.suppression = suppression
    let (start, end) =
      suppression.isAlone
      ? (
        AnchoredPlace(place, suppression.range.lowerBound),
        AnchoredPlace.blockEnd(behind: suppression.range.upperBound, place, tree)
      )
      : (
        AnchoredPlace.lineStart(before: suppression.range.lowerBound, place, tree),
        AnchoredPlace.lineEnd(behind: suppression.range.upperBound, place, tree)
      )
    self.start = start.anchor
    self.end = end.anchor
    range = start.offset..<max(start.offset, end.offset)
  }
}

extension ProseSuppression {
  /// The codes that are those of no rule.
  func unknownCodes(in document: ProseDocument) -> [ProseFinding] {
    let names = DiagnosticCode.ofDocuments.map(\.name)
    return codes.filter { !names.contains($0) }.map { code in
      finding(
        .unknownSuppression,
        "there is no rule '\(code)' for prose" + NearestValue.hint(code, among: names),
        in: document
      )
    }
  }

  /// That it suppresses nothing.
  func unused(in document: ProseDocument) -> ProseFinding {
    finding(.unusedSuppression, "this comment silences nothing; remove it", in: document)
  }

  private func finding(
    _ code: DiagnosticCode,
    _ message: String,
    in document: ProseDocument
  ) -> ProseFinding {
    ProseFinding(
      Diagnostic(code, message, at: SourceSpan(document.source, range)),
      match: document.source.text(in: range)
    )
  }
}
