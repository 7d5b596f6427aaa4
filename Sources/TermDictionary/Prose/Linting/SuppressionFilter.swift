import Diagnostics

/// Silences findings as the comments of a document ask for it.
struct SuppressionFilter {
  private var regions: [Region] = []
  private let documents: [ProseDocument]

  /// Comments that cannot be followed.
  private var faults: [(Int, ProseFinding)] = []

  /// What a comment silences.
  private struct Region {
    var section: Int
    var suppression: Suppression
    var start: Place
    var end: Place
    var isUsed = false

    func covers(_ place: Place, _ code: String) -> Bool {
      start <= place && place < end
        && (suppression.codes.isEmpty || suppression.codes.contains(code))
    }
  }

  /// A place in the source of a section.
  private struct Place: Comparable {
    var section: Int
    var offset: Int

    static func < (one: Place, other: Place) -> Bool {
      (one.section, one.offset) < (other.section, other.offset)
    }
  }

  /// Reads the comments of `documents`, the sections of one document.
  init(_ documents: [ProseDocument]) {
    self.documents = documents
    let known = Set(DiagnosticCode.lintCodes.map(\.name))
    var open: [Region] = []
    for (section, document) in documents.enumerated() {
      for suppression in document.suppressions {
        for code in suppression.codes where !known.contains(code) {
          faults.append((section, .unknownSuppression(code, suppression, document)))
        }
        let start = Place(section: section, offset: suppression.range.lowerBound)
        switch suppression.action {
        case .ignore:
          let end = endOfIgnored(suppression, section)
          let from = suppression.isAlone ? start : Self.startOfLine(start, document)
          regions.append(Region(section: section, suppression: suppression, start: from, end: end))
        case .disable:
          let end = Place(section: .max, offset: .max)
          open.append(Region(section: section, suppression: suppression, start: start, end: end))
        case .enable:
          for index in open.indices where open[index].end.section == .max {
            let isMeant =
              suppression.codes.isEmpty || suppression.codes == open[index].suppression.codes
            if isMeant { open[index].end = start }
          }
        }
      }
    }
    regions += open
  }

  /// Whether there is nothing to do.
  var isEmpty: Bool { regions.isEmpty && faults.isEmpty }

  /// The findings that are not silenced, each with the index of its section.
  mutating func apply(_ findings: [(Int, ProseFinding)]) -> [(Int, ProseFinding)] {
    guard !regions.isEmpty else { return findings }
    return findings.filter { section, finding in
      let place = Place(section: section, offset: finding.start)
      var isSilenced = false
      for index in regions.indices
      where regions[index].covers(place, finding.diagnostic.code.name) {
        regions[index].isUsed = true
        isSilenced = true
      }
      return !isSilenced
    }
  }

  /// What is wrong with the comments, once all findings have been through ``apply(_:)``.
  func complaints() -> [(Int, ProseFinding)] {
    faults
      + regions.filter { !$0.isUsed }.map { region in
        (region.section, .unusedSuppression(region.suppression, documents[region.section]))
      }
  }

  /// A comment that stands alone silences the block after it, one inside a block its line.
  private func endOfIgnored(_ suppression: Suppression, _ section: Int) -> Place {
    let document = documents[section]
    guard suppression.isAlone else {
      let bytes = document.source.bytes
      let line = suppression.range.upperBound..<bytes.count
      return Place(section: section, offset: Bytes.first(0x0A, in: bytes, line))
    }
    let place = document.textOffset(ofSource: suppression.range.upperBound)
    if let block = document.blocks.first(where: { $0.range.upperBound > place }) {
      let end = document.sourceRange(of: block.range).upperBound
      return Place(section: section, offset: end)
    }
    for next in documents.indices.dropFirst(section + 1) {
      guard let block = documents[next].blocks.first else { continue }
      let end = documents[next].sourceRange(of: block.range).upperBound
      return Place(section: next, offset: end)
    }
    return Place(section: section, offset: suppression.range.upperBound)
  }

  private static func startOfLine(_ place: Place, _ document: ProseDocument) -> Place {
    let line = document.source.bytes[..<place.offset].lastIndex(of: 0x0A)
    return Place(section: place.section, offset: line.map { $0 + 1 } ?? 0)
  }
}

extension ProseFinding {
  fileprivate static func unknownSuppression(
    _ code: String,
    _ suppression: Suppression,
    _ document: ProseDocument
  ) -> ProseFinding {
    let names = DiagnosticCode.lintCodes.map(\.name)
    return ProseFinding(
      Diagnostic(
        .unknownSuppression,
        "there is no rule '\(code)' for prose" + NearestValue.hint(code, among: names),
        at: SourceSpan(document.source, suppression.range)
      ),
      match: document.source.text(in: suppression.range)
    )
  }

  fileprivate static func unusedSuppression(
    _ suppression: Suppression,
    _ document: ProseDocument
  ) -> ProseFinding {
    ProseFinding(
      Diagnostic(
        .unusedSuppression,
        "this comment silences nothing; remove it",
        at: SourceSpan(document.source, suppression.range)
      ),
      match: document.source.text(in: suppression.range)
    )
  }
}
