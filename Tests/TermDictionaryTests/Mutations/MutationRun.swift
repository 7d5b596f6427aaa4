import Diagnostics
import MessageFormat
import TermChecking

@testable import TermDictionary

/// Makes the mutations of the messages of a set, and looks what `check` finds of them.
///
/// Many messages are mutated at a time, each once: what is found in a message is found because of
/// its mutation. A mutation that no reader notices is none.
struct MutationRun {
  /// What became of the mutations of one kind.
  struct Tally: Equatable {
    var made = 0
    var found = 0
    var missed: [String] = []
  }

  private(set) var tallies: [Mutation.Kind: Tally] = [:]

  private let original: DictionarySet
  private let documents: [String: SourceText]
  private let renderings: Renderings

  /// The mutations of each message, by file.
  private var waiting: [String: [MessageID: [Mutation]]] = [:]

  init(_ set: DictionarySet, strangers: [String]) throws {
    original = set
    documents = Dictionary(
      uniqueKeysWithValues: set.storage.documents.map { ($0.source.name, $0.source) }
    )
    renderings = try Renderings(set)
    for document in set.storage.documents {
      guard case .dictionary(let entries) = document.content, !entries.messages.isEmpty else {
        continue
      }
      let key = entries.key
      let reader = set.readers.contains(key.pointOfView) ? key.pointOfView : set.readers[0]
      let lexicon = try set.lexicon(for: reader.description, locale: key.locale.description)
      for message in entries.messages where !message.isFaulty {
        let mutator = Mutator(message, lexicon, strangers: strangers.compactMap { TermID($0) })
        waiting[document.source.name, default: [:]][message.id] = mutator.mutations
      }
    }
  }

  /// Makes mutations until there are none, or `rounds` of each message are made.
  mutating func run(rounds: Int, choosing generator: inout some RandomNumberGenerator) throws {
    for file in waiting.keys.sorted() {
      for id in (waiting[file] ?? [:]).keys.sorted() {
        waiting[file]?[id]?.shuffle(using: &generator)
      }
    }
    for _ in 0..<rounds {
      let mutations = nextMutations()
      if mutations.isEmpty { return }
      try look(at: mutations)
    }
  }

  private mutating func nextMutations() -> [String: [Mutation]] {
    var next: [String: [Mutation]] = [:]
    for file in waiting.keys.sorted() {
      for id in (waiting[file] ?? [:]).keys.sorted() {
        guard let mutation = waiting[file]?[id]?.popLast() else { continue }
        next[file, default: []].append(mutation)
      }
      next[file]?.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
    return next
  }

  private mutating func look(at mutations: [String: [Mutation]]) throws {
    var sources = documents
    /// The places in the mutated files.
    var places: [String: [(Mutation, Range<Int>)]] = [:]
    for (file, mutations) in mutations {
      guard let source = documents[file] else { continue }
      var bytes: [UInt8] = []
      var end = 0
      for mutation in mutations {
        let shift = bytes.count - end
        bytes += source.bytes[end..<mutation.range.lowerBound]
        bytes += Array(mutation.text.utf8)
        end = mutation.range.upperBound
        let growth = mutation.text.utf8.count - mutation.range.count
        let place =
          mutation.place.lowerBound + shift..<max(mutation.place.upperBound + shift + growth, 0)
        places[file, default: []].append((mutation, place))
      }
      bytes += source.bytes[end...]
      sources[file] = SourceText(name: file, bytes: bytes)
    }
    let set = DictionarySet(original.storage.documents.compactMap { sources[$0.source.name] })
    let findings = Dictionary(grouping: set.check()) { $0.span?.source.name ?? "" }
    let changed = try Renderings(set)
    for (file, places) in places.sorted(by: { $0.key < $1.key }) {
      for (mutation, place) in places {
        let reads = renderings.compare(mutation.message, with: changed)
        guard reads.differs, reads.isSame || !mutation.kind.needsWitness else { continue }
        let isFound = (findings[file] ?? []).contains { finding in
          guard let range = finding.span?.range else { return false }
          return range.lowerBound <= place.upperBound && place.lowerBound <= range.upperBound
        }
        tallies[mutation.kind, default: Tally()].made += 1
        if isFound {
          tallies[mutation.kind]?.found += 1
        } else {
          tallies[mutation.kind]?.missed.append("\(mutation.message): \(reads.example)")
        }
      }
    }
  }
}

/// What the readers of a set read, for several values.
private struct Renderings {
  private let lexicons: [Lexicon]

  init(_ set: DictionarySet) throws {
    lexicons = try set.readers.flatMap { reader in
      try set.locales.map { locale in
        try set.lexicon(for: reader.description, locale: locale.description)
      }
    }
  }

  /// Whether some reader reads `message` otherwise in `others`, and whether some reads it alike.
  func compare(_ message: MessageID, with others: Renderings) -> Comparison {
    var comparison = Comparison()
    for (old, new) in zip(lexicons, others.lexicons) {
      guard let parameters = old.parameters(of: message) else { continue }
      for value in 0..<4 {
        let values = values(value, parameters)
        let before = text(message, values, old)
        let after = text(message, values, new)
        if before == after { comparison.isSame = true } else { comparison.note(after) }
        if comparison.differs, comparison.isSame { return comparison }
        if values.isEmpty { break }
      }
    }
    return comparison
  }

  struct Comparison {
    var differs = false
    var isSame = false
    var example = ""

    mutating func note(_ text: String) {
      if !differs { example = text }
      differs = true
    }
  }

  private func text(
    _ message: MessageID,
    _ values: [String: MessageArgument],
    _ lexicon: Lexicon
  ) -> String {
    var document = RenderedDocument()
    let rendered = lexicon.preview(message, overriding: values, in: &document)
    let markup = rendered.parts.filter { if case .markup = $0 { true } else { false } }
    return rendered.text + "|\(markup.count)|\(rendered.problems.count)"
  }

  /// 1, 2, 5 and 0 for numbers, and each of the terms that may be given.
  private func values(_ index: Int, _ parameters: [MessageParameter]) -> [String: MessageArgument] {
    var values: [String: MessageArgument] = [:]
    for parameter in parameters {
      if parameter.type == .number {
        values[parameter.name] = .number(DecimalNumber([1, 2, 5, 0][index]))
      } else if parameter.type == .term, !parameter.terms.isEmpty {
        values[parameter.name] = .term(
          parameter.terms[index % parameter.terms.count].description
        )
      }
    }
    return values
  }
}
