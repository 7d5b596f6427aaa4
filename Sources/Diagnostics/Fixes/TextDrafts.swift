import TextBytes

/// The texts that are changed.
struct TextDrafts {
  private var drafts: [TextDraft] = []
  private var indices: [ObjectIdentifier: Int] = [:]

  /// Makes a change as a whole, or not at all where it meets another.
  mutating func make(_ fixIt: Diagnostic.FixIt) -> Bool {
    var made: [(draft: Int, replacement: Diagnostic.Replacement)] = []
    for replacement in fixIt.replacements {
      let index = index(of: replacement.span.source)
      guard drafts[index].add(replacement) else {
        for (draft, replacement) in made { drafts[draft].remove(replacement) }
        return false
      }
      made.append((index, replacement))
    }
    return true
  }

  private mutating func index(of source: SourceText) -> Int {
    if let known = indices[ObjectIdentifier(source)] { return known }
    drafts.append(TextDraft(source: source))
    indices[ObjectIdentifier(source)] = drafts.count - 1
    return drafts.count - 1
  }

  /// The texts with all changes made, and where their places are now.
  var made: (texts: [FixedText], moves: [ObjectIdentifier: TextMove]) {
    let changed = drafts.filter { !$0.isEmpty }
    let texts = changed.map(\.text)
    let moves = zip(changed, texts).map { draft, text in
      (ObjectIdentifier(draft.source), draft.move(to: text.after))
    }
    return (texts, Dictionary(moves) { $1 })
  }
}

/// Changes of one text, none of which meets another.
private struct TextDraft {
  let source: SourceText

  /// Sorted by place.
  private var replacements: [Diagnostic.Replacement] = []

  init(source: SourceText) { self.source = source }

  /// Adds a replacement, or says that it meets another one.
  mutating func add(_ replacement: Diagnostic.Replacement) -> Bool {
    let range = replacement.span.range
    guard range.upperBound <= source.bytes.count else { return false }
    let index = position(of: range)
    if index > 0, meets(replacements[index - 1].span.range, range) { return false }
    if index < replacements.count, meets(range, replacements[index].span.range) { return false }
    replacements.insert(replacement, at: index)
    return true
  }

  /// Whether nothing is changed.
  var isEmpty: Bool { replacements.isEmpty }

  /// Takes a replacement back that was added.
  mutating func remove(_ replacement: Diagnostic.Replacement) {
    let index = position(of: replacement.span.range)
    if index < replacements.count { replacements.remove(at: index) }
  }

  /// Where `range` belongs among the ranges of the replacements.
  private func position(of range: Range<Int>) -> Int {
    replacements.partitioningIndex { other in
      let other = other.span.range
      return (other.lowerBound, other.upperBound) >= (range.lowerBound, range.upperBound)
    }
  }

  /// Two changes at one place have no order, so they meet too.
  private func meets(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    second.lowerBound < first.upperBound || first.lowerBound == second.lowerBound
  }

  /// Where places of the text are in `after`, which has all changes.
  func move(to after: SourceText) -> TextMove {
    TextMove(to: after, replacements.map { ($0.span.range, $0.text.utf8.count) })
  }

  /// The text with all changes made.
  var text: FixedText {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.bytes.count)
    var start = 0
    for replacement in replacements {
      bytes += source.bytes[start..<replacement.span.range.lowerBound]
      bytes += replacement.text.utf8
      start = replacement.span.range.upperBound
    }
    bytes += source.bytes[start...]
    return FixedText(before: source, after: source.replacing(bytes))
  }
}
