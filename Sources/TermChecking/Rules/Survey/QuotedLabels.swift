import Diagnostics
import TermDictionary

/// The labels of a dictionary, to be found where a message quotes them: ‘Under Review’.
struct QuotedLabels {
  private var labels: [String: [TermID]] = [:]

  private static let quotes: [Character: Character] = ["‘": "’", "“": "”"]

  /// Collects the labels that the dictionary of `survey` sees.
  init(_ survey: DictionarySurvey) {
    guard !survey.dictionary.messageOrder.isEmpty else { return }
    for (id, bound) in survey.vocabulary.words.inflector.terms.byID {
      guard bound.term.partOfSpeech == .label, let text = survey.vocabulary[id]?.citation else {
        continue
      }
      labels[text, default: []].append(id)
    }
  }

  /// The labels that `text` quotes, which are taken in it.
  func findings(in text: inout MessageTextRun) -> [Diagnostic] {
    let source = text.source(text.range.lowerBound, text.range.upperBound)
    guard source.contains(where: { Self.quotes[$0] != nil }) else { return [] }
    var findings: [Diagnostic] = []
    var rest = source[...]
    while let start = rest.firstIndex(where: { Self.quotes[$0] != nil }) {
      let inside = rest[rest.index(after: start)...]
      guard let close = Self.quotes[rest[start]], let end = inside.firstIndex(of: close) else {
        break
      }
      let quoted = inside[..<end]
      if let ids = labels[String(quoted)] {
        let offset = source.utf8.distance(from: source.startIndex, to: quoted.startIndex)
        let lower = text.range.lowerBound + offset
        let place = lower..<lower + quoted.utf8.count
        text.taken += text.tokens.indices.filter { place.overlaps(text.tokens[$0].range) }
          .map { $0..<$0 + 1 }
        findings.append(finding(String(quoted), ids.sorted(), at: text.span(of: place)))
      }
      rest = rest[end...].dropFirst()
    }
    return findings
  }

  private func finding(_ label: String, _ ids: [TermID], at span: SourceSpan) -> Diagnostic {
    let names = ids.map { "'\($0)'" }.joined(separator: " and ")
    return .literalTerm(
      "'\(label)' is the text of the label \(names)",
      at: span,
      replacement: ids.count == 1
        ? Diagnostic.Replacement(span: span, text: "{\(ids[0]) :td:term}") : nil
    )
  }
}
