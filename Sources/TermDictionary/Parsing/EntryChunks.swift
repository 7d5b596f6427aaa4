import TextBytes

/// The entries of a large dictionary in stretches that threads can read side by side.
struct EntryChunks: Sendable {
  private let elements: [XMLElement]

  /// How many stretches there are.
  let count: Int

  /// A file of fewer bytes is read faster than threads are made.
  static let leastBytes = 1 << 20

  init(_ elements: [XMLElement]) {
    self.elements = elements
    let isLarge = elements.last.map { $0.range.upperBound >= Self.leastBytes } ?? false
    // More stretches than threads, so that none waits long for the last.
    count = isLarge ? min(elements.count, Threads.count * 8) : 1
  }

  /// The elements of a stretch.
  subscript(index: Int) -> ArraySlice<XMLElement> {
    elements[elements.count * index / count..<elements.count * (index + 1) / count]
  }
}

/// What is in a stretch of a dictionary.
struct EntryChunk: Sendable {
  var terms: [Term] = []
  var concepts: [ConceptEntry] = []
  var messages: [MessageDefinition] = []
}

extension DictionaryEntries {
  /// Adds what is behind the entries so far.
  mutating func append(_ chunk: EntryChunk) {
    terms += chunk.terms
    concepts += chunk.concepts
    messages += chunk.messages
  }
}
