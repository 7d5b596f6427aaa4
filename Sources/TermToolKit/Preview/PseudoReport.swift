import Diagnostics
import LocaleData
import MessageFormat
import TermAuthoring
import TermChecking
import TermDictionary

/// What goes wrong in messages when their terms are replaced by words with other grammar.
///
/// Each noun meets each adversity, all nouns at a time: it costs one check of the set and one
/// rendering of each message for each adversity and reader, whatever the number of terms.
struct PseudoReport {
  /// What went wrong, by message, then place.
  private(set) var faults: [Fault] = []

  /// How many messages were tried.
  let messageCount: Int

  /// What one message prints wrong.
  struct Fault {
    var message: MessageID

    /// The term that is beside the fault; `nil` where the message names none.
    var term: TermID?

    /// What makes the fault show.
    var adversities: [PseudoAdversity]

    /// What is wrong, in a word: `agreement`, `article`.
    var kind: String

    /// The finding, or what else was seen.
    var finding: Diagnostic

    /// What the first reader reads with the first of the adversities.
    var text: String

    /// Who reads it.
    var reader: DictionaryKey
  }

  /// Tries the messages `chosen` for `readers` of `set`.
  init(_ chosen: [MessageID], for readers: Readers, in set: DictionarySet) {
    let definitions = Definitions(chosen, set)
    messageCount = chosen.count
    var faults: [Fault] = []
    var indices: [FindingPlace: Int] = [:]
    for adversity in PseudoAdversity.allCases {
      let changed = set.pseudolocalized(with: adversity)
      let lexicons = readers.lexicons.compactMap {
        try? changed.lexicon(for: $0.pointOfView.description, locale: $0.locale.description)
      }
      var found = changed.check(pointsOfView: readers.pointsOfView, locales: readers.locales)
        .compactMap {
          finding in
          Self.kinds[finding.code.name].map { ($0, finding) }
        }
      if adversity == .rightToLeft {
        found += definitions.messages.values.compactMap { definition in
          Self.disorder(in: definition, lexicons).map { ("direction", $0) }
        }
      }
      for (kind, finding) in found {
        guard let definition = definitions.holder(of: finding) else { continue }
        let key = FindingPlace(finding)
        if let index = indices[key] {
          faults[index].adversities.append(adversity)
          continue
        }
        guard let lexicon = lexicons.first(where: { $0.parameters(of: definition.id) != nil })
        else {
          continue
        }
        indices[key] = faults.count
        faults.append(
          Fault(
            message: definition.id,
            term: definition.term(beside: finding),
            adversities: [adversity],
            kind: kind,
            finding: finding,
            text: lexicon.exampleText(of: definition.id),
            reader: DictionaryKey(lexicon.pointOfView, lexicon.locale)
          )
        )
      }
    }
    self.faults = faults.sorted { one, other in
      let places = [one, other].map { $0.finding.span?.range.lowerBound ?? 0 }
      return (one.message, places[0], one.kind) < (other.message, places[1], other.kind)
    }
  }

  /// What findings are about; what is not here says nothing of a sentence.
  private static let kinds: [String: String] = [
    "literal-agreement": "agreement", "wrong-agreement": "agreement",
    "unclear-subject": "agreement", "literal-article": "article", "doubled-article": "article",
    "uncounted-thing": "number", "wrong-number": "number", "missing-count": "number",
    "missing-counted-phrase": "number", "missing-form": "form", "glued-letters": "ending",
    "small-start": "capital", "misplaced-space": "space", "wrong-verb-form": "form",
  ]

  /// A word that runs from right to left beside a number or another such word: what is read first
  /// comes last.
  private static func disorder(
    in definition: MessageDefinition,
    _ lexicons: [Lexicon]
  ) -> Diagnostic? {
    for lexicon in lexicons where lexicon.parameters(of: definition.id) != nil {
      let text = lexicon.exampleText(of: definition.id)
      guard let pair = text.reversedPair else { continue }
      return Diagnostic(
        .bidiControl,
        "'\(pair)' changes its order where words run from right to left: nothing but marks is "
          + "between; write a word between them",
        at: definition.text.span(of: SourceRange(0..<definition.text.map.count))
      )
    }
    return nil
  }
}

/// The messages that are tried, by what finds them.
private struct Definitions {
  private(set) var messages: [MessageID: MessageDefinition] = [:]
  private var byFile: [String: [(range: Range<Int>, definition: MessageDefinition)]] = [:]

  init(_ chosen: [MessageID], _ set: DictionarySet) {
    let chosen = Set(chosen)
    for document in set.storage.documents {
      guard case .dictionary(let entries) = document.content else { continue }
      for definition in entries.messages where chosen.contains(definition.id) {
        let span = definition.text.span(of: SourceRange(0..<definition.text.map.count))
        byFile[document.source.name, default: []].append((span.range, definition))
        if messages[definition.id] == nil { messages[definition.id] = definition }
      }
    }
    for file in byFile.keys { byFile[file]?.sort { $0.range.lowerBound < $1.range.lowerBound } }
  }

  /// The message in whose text `finding` is.
  func holder(of finding: Diagnostic) -> MessageDefinition? {
    guard let span = finding.span, let all = byFile[span.source.name] else { return nil }
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].range.upperBound < span.range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < all.count, all[low].range.lowerBound <= span.range.lowerBound else { return nil }
    return all[low].definition
  }
}

extension MessageDefinition {
  /// The term whose placeholder is nearest to `finding`.
  fileprivate func term(beside finding: Diagnostic) -> TermID? {
    guard let place = finding.span?.range else { return nil }
    var nearest: (distance: Int, term: TermID)?
    let declarations = DeclaredValues(message)
    for case .expression(let expression) in message.patterns.joined() {
      let origin = declarations.origin(of: expression)
      guard let function = origin.function?.name, ["td:term", "td:verb"].contains(function),
        case .literal(let literal) = origin.operand, let id = TermID(literal.value)
      else { continue }
      let range = text.span(of: expression.range).range
      let distance = max(
        range.lowerBound - place.upperBound,
        place.lowerBound - range.upperBound,
        0
      )
      if distance < nearest?.distance ?? .max { nearest = (distance, id) }
    }
    return nearest?.term
  }
}

extension Lexicon {
  fileprivate func exampleText(of message: MessageID) -> String {
    var document = RenderedDocument()
    return preview(message, in: &document).text
  }
}

extension String {
  /// A word from right to left, the marks behind it and the number or the like word behind those,
  /// where their order turns.
  fileprivate var reversedPair: String? {
    var start: Index?
    var hasGap = false
    var index = startIndex
    while index < endIndex {
      let character = self[index]
      let isWord = character.isRightToLeft
      if let first = start {
        if hasGap, isWord || character.isNumber {
          let end = self[index...].prefix { $0.isRightToLeft || $0.isNumber }.endIndex
          return String(self[first..<end])
        }
        if !isWord {
          if character.isLetter || character.isIsolate || character.isNewline {
            start = nil
          } else if character != " " || hasGap {
            hasGap = true
          }
        }
      } else if isWord {
        (start, hasGap) = (index, false)
      }
      if isWord, let first = start, first == index { hasGap = false }
      index = self.index(after: index)
    }
    return nil
  }
}

extension Character {
  fileprivate var isRightToLeft: Bool {
    unicodeScalars.first.map { (0x0590...0x08FF).contains($0.value) } ?? false
  }

  fileprivate var isIsolate: Bool {
    unicodeScalars.first.map { (0x2066...0x2069).contains($0.value) } ?? false
  }
}

extension PseudoReport {
  /// The report for people.
  func text(_ painter: Painter) -> String {
    guard !faults.isEmpty else {
      let stands = messageCount == 1 ? "message stands" : "messages stand"
      return "\(messageCount) \(stands) words of all kinds\n"
    }
    var text = ""
    var last: MessageID?
    for fault in faults {
      if fault.message != last {
        text += (last == nil ? "" : "\n") + painter.paint(fault.message.description, .code) + "\n"
      }
      last = fault.message
      let names = fault.adversities.map(\.rawValue).joined(separator: ", ")
      let term = fault.term.map { " beside '\($0)'" } ?? ""
      text += "  " + painter.paint(fault.kind, .strong) + term + " (\(names))\n"
      text += "    " + painter.paint(fault.finding.message, .faint) + "\n"
      text += "    \(fault.reader): \(fault.text.split(separator: "\n").first ?? "")\n"
    }
    let count = Set(faults.map(\.message)).count
    return text
      + "\n\(FindingSummary.count(faults.count, "fault")) in \(count) of \(messageCount) messages\n"
  }

  /// The report for programs.
  var json: JSONValue {
    .array(
      faults.map { fault in
        [
          "message": .string(fault.message.description),
          "term": JSONValue(fault.term?.description),
          "adversities": .array(fault.adversities.map { .string($0.rawValue) }),
          "kind": .string(fault.kind),
          "code": .string(fault.finding.code.name),
          "problem": .string(fault.finding.message),
          "file": JSONValue(fault.finding.span?.source.name),
          "line": JSONValue(fault.finding.span?.start.line),
          "column": JSONValue(fault.finding.span?.start.column),
          "dictionary": .string(fault.reader.pointOfView.description),
          "locale": .string(fault.reader.locale.description),
          "text": .string(fault.text),
        ]
      }
    )
  }
}
