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

  /// Where tables, or lines of plain text, compare what parties say.
  private let comparisons: [Range<Int>]

  init(
    _ document: ProseDocument,
    _ occurrences: [TermOccurrence],
    _ words: ConversionWords,
    _ usage: (any LanguageUsage)?
  ) {
    let comparisons =
      Self.comparisons(document, occurrences, words)
      + Self.comparingLines(document, occurrences, words)
    self.comparisons = comparisons
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
      if let term = kind.takenTerm, !occurrence.traits.contains(.fixed), !occurrence.isLabelled,
        !comparisons.contains(where: { $0.contains(occurrence.match.range.lowerBound) })
      {
        taken.insert(term)
      }
      if let term = kind.ownTerm { counts[term, default: 0] += 1 }
    }
    let tally = SubjectTally(subjects: subjects, words: document.wordCount)
    let isDense = counts.values.contains { $0 > 3 && $0 * Self.denseReach >= tally.words }
    isAboutSubject = isDense ? true : tally.isAbout
    takenTerms = taken
    subjectBlocks = blocks
    definedNames = usage?.definedNames(in: document.text.span) ?? []
    contrasts = Self.contrasts(document, occurrences, words)
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

  /// Whether the document defines a party whose name is made of `word`: the *Contractor* is the
  /// party of this *contract*.
  func definesParty(of word: String) -> Bool {
    guard !definedNames.isEmpty else { return false }
    let lower = word.lowercased()
    let stem = lower.hasSuffix("s") ? String(lower.dropLast()) : lower
    return definedNames.contains { $0.count > stem.count && $0.hasPrefix(stem) }
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
        // What a screen says is no other name of the writer's.
        guard !occurrence.isLabelled || other.isLabelled,
          let term = words.resolver.ownTerm(of: other), terms.contains(term)
        else { continue }
        contrasts[term, default: []].append(sentence)
      }
    }
    return contrasts
  }

  /// Runs of lines that are nothing but terms, in which two lines or more have several names of
  /// one: what is left of a table in plain text.
  private static func comparingLines(
    _ document: ProseDocument,
    _ occurrences: [TermOccurrence],
    _ words: ConversionWords
  ) -> [Range<Int>] {
    var runs: [(range: Range<Int>, block: Int, count: Int)] = []
    var index = 0
    while index < occurrences.count {
      let block = occurrences[index].block.range.lowerBound
      let line = document.line(around: occurrences[index])
      let inside = occurrences[index...].prefix { line.contains($0.match.range.lowerBound) }
      index += max(inside.count, 1)
      guard inside.count > 1, inside.count <= mostNames,
        document.hasNothing(in: line, beside: inside.map(\.match.range)),
        hasNamesOfOne(inside, words)
      else { continue }
      if let last = runs.last, last.block == block,
        line.lowerBound - last.range.upperBound <= longestGap
      {
        runs[runs.count - 1].range = last.range.lowerBound..<line.upperBound
        runs[runs.count - 1].count += 1
      } else {
        runs.append((line, block, 1))
      }
    }
    return runs.filter { $0.count > 1 }.map(\.range)
  }

  /// How many names a line of a table has at most.
  private static let mostNames = 12

  /// How many bytes are at most between two lines of one table: another line, with words that
  /// nobody knows.
  private static let longestGap = 80

  private static func hasNamesOfOne(
    _ occurrences: ArraySlice<TermOccurrence>,
    _ words: ConversionWords
  ) -> Bool {
    occurrences.indices.contains { index in
      occurrences[..<index].contains {
        words.resolver.areNamesOfOne($0, occurrences[index])
      }
    }
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

  /// The line of its block that starts where `occurrence` is.
  fileprivate func line(around occurrence: TermOccurrence) -> Range<Int> {
    let block = occurrence.block.range
    let place = occurrence.match.range.lowerBound
    let start = text[block.lowerBound..<place].lastIndex(of: 0x0A).map { $0 + 1 }
    let end = text[place..<block.upperBound].firstIndex(of: 0x0A)
    return (start ?? block.lowerBound)..<(end ?? block.upperBound)
  }

  /// Whether `line` has no letters or digits but those in `ranges`, which are in order.
  fileprivate func hasNothing(in line: Range<Int>, beside ranges: [Range<Int>]) -> Bool {
    var place = line.lowerBound
    for range in ranges {
      guard isBlank(place..<max(place, range.lowerBound)) else { return false }
      place = max(place, range.upperBound)
    }
    return isBlank(place..<max(place, line.upperBound))
  }

  /// Whether neither letters nor digits are in `range`.
  fileprivate func isBlank(_ range: Range<Int>) -> Bool {
    !text[range.clamped(to: text.indices)].contains(where: Bytes.isAlphanumeric)
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
