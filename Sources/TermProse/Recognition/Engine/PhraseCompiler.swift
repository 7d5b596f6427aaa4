import TextBytes

/// Puts phrases into tables.
struct PhraseCompiler {
  private var words: [[UInt8]: UInt32] = [:]
  private var wordBytes: [UInt8] = []
  private var wordEntries: [(entry: PhraseTables.WordEntry, hash: UInt32)] = []
  private var longestWord = 0
  private var hasLoneLetters = false

  private var separators: [[UInt32]: UInt32] = [:]
  private var separatorUnits: [UInt32] = []
  private var longestLeading = 0

  private var edges: [PhraseTables.Edge] = []
  private var children: [UInt64: UInt32] = [:]
  private var nodes = [PhraseTables.Node()]

  private var anchors = AnchorFilterBuilder()
  private var singleHashes: [UInt32] = []
  private var pairHashes: [UInt32] = []

  /// The phrase that stands for each; negative for one that never matches.
  private(set) var representatives: [Int32] = []

  mutating func add(_ phrase: CompiledPhrase) {
    let index = representatives.count
    guard let first = phrase.words.first else {
      representatives.append(-1)
      return
    }
    filter(first, phrase.words.dropFirst().first)
    anchors.add(phrase)
    longestLeading = max(longestLeading, phrase.separators[0].count)
    var node = PhraseTables.root
    for (place, word) in phrase.words.enumerated() {
      let separator = phrase.separators[place]
      if place == 0 ? !separator.isEmpty : !CompiledPhrase.isJoint(separator) {
        node = child(of: node, separator: separator)
      }
      node = child(of: node, word: word)
    }
    if let last = phrase.separators.last, !last.isEmpty {
      node = child(of: node, separator: last)
    }
    let known = nodes[Int(node)].phrase
    if known == nil { nodes[Int(node)].end(phrase: index) }
    representatives.append(Int32(known ?? index))
  }

  private mutating func filter(_ first: CompiledPhrase.Word, _ second: CompiledPhrase.Word?) {
    if let second {
      pairHashes.append(PairFilter.pair(first.prefixHash, second.prefixHash))
    } else {
      singleHashes.append(first.prefixHash)
    }
  }

  private mutating func child(of node: UInt32, word: CompiledPhrase.Word) -> UInt32 {
    nodes[Int(node)].addWords()
    return child(of: node, number(of: word))
  }

  private mutating func child(of node: UInt32, separator: [UInt32]) -> UInt32 {
    nodes[Int(node)].addSeparators()
    return child(of: node, number(of: separator) | PhraseTables.separatorBit)
  }

  private mutating func child(of node: UInt32, _ number: UInt32) -> UInt32 {
    let key = UInt64(node) << 32 | UInt64(number)
    if let known = children[key] { return known }
    let child = UInt32(nodes.count)
    children[key] = child
    nodes.append(PhraseTables.Node())
    edges.append(PhraseTables.Edge(node: node, number: number, child: child))
    return child
  }

  private mutating func number(of word: CompiledPhrase.Word) -> UInt32 {
    if let known = words[word.bytes] { return known }
    let number = UInt32(wordBytes.count / 8 + 1)
    words[word.bytes] = number
    wordBytes += word.bytes
    wordBytes += Array(repeating: 0, count: (8 - wordBytes.count % 8) % 8)
    longestWord = max(longestWord, word.bytes.count)
    hasLoneLetters = hasLoneLetters || word.isLone
    let entry = PhraseTables.WordEntry(
      lane: word.lane,
      count: UInt32(word.bytes.count),
      number: number
    )
    wordEntries.append((entry, word.hash))
    return number
  }

  private mutating func number(of separator: [UInt32]) -> UInt32 {
    if let known = separators[separator] { return known }
    let number = UInt32(separatorUnits.count + 1)
    separators[separator] = number
    separatorUnits.append(UInt32(separator.count))
    separatorUnits += separator
    return number
  }

  // MARK: Freezing

  /// The tables, in `store`; unless `mayUseAnchors`, those for many phrases.
  func tables(in store: FrozenStore, mayUseAnchors: Bool) -> PhraseTables {
    let separatorEntries = separators.map { units, number in
      var hash = SeparatorHash()
      for unit in units { hash.append(unit) }
      return (PhraseTables.SeparatorEntry(hash: hash.value, number: number), hash.value)
    }
    let edgeEntries = edges.map { ($0, PhraseTables.hash($0.node, $0.number)) }
    return PhraseTables(
      words: store.array(PhraseTables.hashed(wordEntries, .init()) { $0.number == 0 }),
      wordBytes: store.array(wordBytes),
      separators: store.array(PhraseTables.hashed(separatorEntries, .init()) { $0.number == 0 }),
      separatorUnits: store.array(separatorUnits),
      edges: store.array(PhraseTables.hashed(edgeEntries, .init()) { $0.child == 0 }),
      nodes: store.array(nodes),
      filter: mayUseAnchors && anchors.isSelective
        ? .anchors(AnchorFilter(anchors, in: store))
        : .pairs(PairFilter(words: singleHashes, pairs: pairHashes, in: store)),
      hasLoneLetters: hasLoneLetters,
      longestWord: longestWord,
      longestSeparator: separators.keys.reduce(0) { max($0, $1.count) },
      longestLeading: longestLeading
    )
  }
}
