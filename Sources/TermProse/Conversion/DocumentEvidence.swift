import TermDictionary
import TermGrammar
import TextBytes

/// What a whole document tells of the words in it.
struct DocumentEvidence {
  /// Whether it is about what the dictionaries are about; `nil` where it is too short to tell.
  let isAboutSubject: Bool?

  /// The nouns for which it has a word that is the target's and not the source's.
  private let takenTerms: Set<TermID>

  /// The words that it defines as names of its parties, in small letters.
  private let definedNames: Set<String>

  /// The sentences in which a term is called by several names: its place, and the terms.
  private let contrasts: [TermID: [Range<Int>]]

  /// The blocks that hold a word of nothing but the subject.
  private let subjectBlocks: Set<Int>

  /// Where tables compare what parties say.
  private let comparisons: [Range<Int>]

  init(
    _ document: ProseDocument,
    _ occurrences: [TermOccurrence],
    _ words: ConversionWords,
    _ usage: (any LanguageUsage)?
  ) {
    var subjects = 0
    var blocks: Set<Int> = []
    var taken: Set<TermID> = []
    var counts: [TermID: Int] = [:]
    for occurrence in occurrences where !occurrence.isInName {
      let kind = words.resolver.standing(of: occurrence)
      if kind.isOfSubject {
        subjects += 1
        blocks.insert(occurrence.block.range.lowerBound)
      }
      if let term = kind.takenTerm, !occurrence.traits.contains(.fixed) { taken.insert(term) }
      if let term = kind.ownTerm { counts[term, default: 0] += 1 }
    }
    let tally = SubjectTally(subjects: subjects, words: document.wordCount)
    let isDense = counts.values.contains { $0 > 3 && $0 * Self.denseReach >= tally.words }
    isAboutSubject = isDense ? true : tally.isAbout
    takenTerms = taken
    subjectBlocks = blocks
    definedNames = usage?.definedNames(in: document.text.span) ?? []
    contrasts = Self.contrasts(document, occurrences, words)
    comparisons = Self.comparisons(document, occurrences, words)
  }

  /// In how many words one term is once, where the document is about that.
  private static let denseReach = 30

  /// Whether the document already calls something else by the word of the target.
  func isTaken(_ term: TermID) -> Bool { takenTerms.contains(term) }

  /// Whether the document defines one of these words.
  func defines(_ words: [String]) -> Bool {
    guard !definedNames.isEmpty else { return false }
    return words.contains { word in
      let lower = word.lowercased()
      return definedNames.contains(lower)
        || lower.hasSuffix("s") && definedNames.contains(String(lower.dropLast()))
    }
  }

  /// Whether the sentence around `range` has two names of `term`.
  func contrasts(_ term: TermID, at range: Range<Int>) -> Bool {
    contrasts[term]?.contains { $0.contains(range.lowerBound) } ?? false
  }

  /// Whether a table that compares what parties say holds `range`.
  func compares(at range: Range<Int>) -> Bool {
    comparisons.contains { $0.contains(range.lowerBound) }
  }

  /// Whether the block of `occurrence` has a word of nothing but the subject.
  func hasSubject(beside occurrence: TermOccurrence) -> Bool {
    subjectBlocks.contains(occurrence.block.range.lowerBound)
  }
}

extension DocumentEvidence {
  private static func contrasts(
    _ document: ProseDocument,
    _ occurrences: [TermOccurrence],
    _ words: ConversionWords
  ) -> [TermID: [Range<Int>]] {
    var contrasts: [TermID: [Range<Int>]] = [:]
    for (index, occurrence) in occurrences.enumerated() {
      let terms = words.resolver.otherNames(occurrence)
      guard !terms.isEmpty else { continue }
      let sentence = document.sentence(around: occurrence.match.range, in: occurrence.block)
      let near = [
        occurrences[..<index].reversed().prefix { sentence.contains($0.match.range.lowerBound) },
        occurrences[(index + 1)...].prefix { sentence.contains($0.match.range.lowerBound) }[...],
      ].joined()
      for other in near {
        guard let term = words.resolver.ownTerm(of: other), terms.contains(term) else { continue }
        contrasts[term, default: []].append(sentence)
      }
    }
    return contrasts
  }

  /// Runs of cells in which a row has several names of one term, each alone in its cell.
  private static func comparisons(
    _ document: ProseDocument,
    _ occurrences: [TermOccurrence],
    _ words: ConversionWords
  ) -> [Range<Int>] {
    var cells: [Int: (index: Int, occurrence: TermOccurrence)] = [:]
    for occurrence in occurrences where occurrence.block.kind == .tableCell {
      guard occurrence.match.range.count + 2 >= occurrence.block.range.count,
        let index = document.blockIndex(at: occurrence.match.range.lowerBound)
      else { continue }
      cells[index] = (index, occurrence)
    }
    var found: Set<Int> = []
    for (index, cell) in cells {
      for next in index + 1...index + 3 {
        guard let other = cells[next],
          words.resolver.areNamesOfOne(cell.occurrence, other.occurrence)
        else { continue }
        found.insert(index)
      }
    }
    guard found.count > 1 else { return [] }
    return found.map { index in
      var first = index
      while first > 0, document.blocks[first - 1].kind == .tableCell { first -= 1 }
      var last = index
      while last + 1 < document.blocks.count, document.blocks[last + 1].kind == .tableCell {
        last += 1
      }
      return document.blocks[first].range.lowerBound..<document.blocks[last].range.upperBound
    }
  }
}

extension ProseDocument {
  /// How many words it has.
  var wordCount: Int {
    var count = 0
    var isInWord = false
    for byte in text {
      let isGap = Bytes.isSpace(byte) || byte == Bytes.blockBoundary
      if isInWord, isGap { count += 1 }
      isInWord = !isGap
    }
    return isInWord ? count + 1 : count
  }

  /// The sentence, or the line of plain text, around `range`.
  func sentence(around range: Range<Int>, in block: ProseBlock) -> Range<Int> {
    var start = range.lowerBound
    while start > block.range.lowerBound, !endsSentence(at: start - 1) { start -= 1 }
    var end = range.upperBound
    while end < block.range.upperBound, !endsSentence(at: end) { end += 1 }
    return start..<end
  }

  private func endsSentence(at offset: Int) -> Bool {
    guard ".!?".utf8.contains(text[offset]), offset + 1 < text.count else { return false }
    return text[offset + 1] == 0x20 || text[offset + 1] == 0x0A
  }
}
