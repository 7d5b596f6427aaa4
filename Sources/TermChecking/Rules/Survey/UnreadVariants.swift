import Diagnostics
import MessageFormat
import TermDictionary

/// The variants that a reader never gets, because a feature of the reader's own word chooses: what
/// is for mass nouns, where the word can be counted.
struct UnreadVariants {
  private var ranges: [ObjectIdentifier: [Range<Int>]] = [:]

  /// Looks at the messages that ask for a feature of a term.
  init(_ validation: LexiconValidation) {
    let linker = Linker(words: validation.words)
    for message in validation.messages.values.map(\.definition) {
      guard case .select(let selectors, let variants) = message.message.body,
        message.message.declarations.contains(where: \.value.asksForFeature)
      else { continue }
      let constants = linker.constants(of: message.message).constants
      for (index, selector) in selectors.enumerated() {
        guard let value = constants[selector.name]?.value, value.isSelectable else { continue }
        let keys = variants.map { index < $0.keys.count ? $0.keys[index].written : nil }
        let matches = keys.map { $0.map { (try? value.matches($0)) ?? true } }
        let hasMatch = selectors.count == 1 && matches.contains(true)
        for (variant, isMatch) in zip(variants, matches) where !(isMatch ?? !hasMatch) {
          add(message.text.span(of: variant.range))
        }
      }
    }
  }

  private mutating func add(_ span: SourceSpan) {
    ranges[ObjectIdentifier(span.source), default: []].append(span.range)
  }

  /// Whether `span` is inside one of them.
  func contain(_ span: SourceSpan?) -> Bool {
    guard let span, let ranges = ranges[ObjectIdentifier(span.source)] else { return false }
    return ranges.contains { $0.contains(span.range.lowerBound) }
  }
}

extension MessageModel.Expression {
  fileprivate var asksForFeature: Bool { function?.name == TermFunctionName.feature.rawValue }
}

extension MessageModel.Variant.Key {
  /// The key as it is written; `nil` for `*`.
  fileprivate var written: String? {
    if case .literal(let literal) = self { literal.value } else { nil }
  }
}
