import TextBytes

/// The changes that findings offer, made in the texts that they are about.
///
/// Of each finding the first change is taken that is sure enough. A change is made as a whole or
/// not at all: one that meets a change made before it waits for another time, when the texts have
/// been looked at anew.
public struct FixApplication: Sendable {
  /// The texts that are changed, each with what it reads now, in the order in which findings name
  /// them.
  public private(set) var texts: [FixedText] = []

  /// The findings whose change was made.
  public private(set) var fixed: [Diagnostic] = []

  /// Makes the changes that `findings` offer.
  ///
  /// Costs O(*n* log *n*) in the changes, and the length of the texts.
  ///
  /// - Parameters:
  ///   - findings: The findings, which win in this order.
  ///   - certainty: `.certain` for changes that need nobody to look, `.guess` for the likely ones
  ///     too.
  ///   - isWritable: Whether a text may be changed.
  public init(
    of findings: some Sequence<Diagnostic>,
    atLeast certainty: Diagnostic.Certainty = .certain,
    where isWritable: (SourceText) -> Bool = { _ in true }
  ) {
    var drafts = TextDrafts()
    for finding in findings {
      let fixIt = finding.fixIts.first { fixIt in
        fixIt.isAsSure(as: certainty) && !fixIt.replacements.isEmpty
          && fixIt.replacements.allSatisfy { isWritable($0.span.source) }
      }
      guard let fixIt, drafts.make(fixIt) else { continue }
      fixed.append(finding)
    }
    texts = drafts.texts
  }
}

/// A text before and after changes.
public struct FixedText: Sendable, Equatable {
  /// The text as it was.
  public let before: SourceText

  /// The text as it is now, under the same name.
  public let after: SourceText

  /// Makes the pair.
  public init(before: SourceText, after: SourceText) {
    self.before = before
    self.after = after
  }
}

/// The texts that are changed.
private struct TextDrafts {
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

  /// The texts with all changes made.
  var texts: [FixedText] { drafts.filter { !$0.isEmpty }.map(\.text) }
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
    return FixedText(before: source, after: SourceText(name: source.name, bytes: bytes))
  }
}

extension Diagnostic.FixIt {
  fileprivate func isAsSure(as least: Diagnostic.Certainty) -> Bool {
    switch (certainty, least) {
    case (.certain, _), (.guess, .guess): true
    case (.guess, .certain): false
    }
  }
}
