import MessageFormat

/// What remains of a message once the words of a lexicon are in it, which is compiled and rendered
/// like any other message.
///
/// It calls a `td:` function only for terms that are arguments, and for words whose number follows
/// a count inside a `.match` or one of more than two counts.
struct ResidualMessage {
  /// The message; `nil` where words depend on what is around them, so that there is none.
  let message: MessageModel?

  /// Makes what remains of `original`, whose patterns are linked.
  ///
  /// A word that follows a count becomes a selection: `2 {claim :td:term count=$n}` is a `.match`
  /// on the count with one variant for each form.
  init(_ original: MessageModel, _ patterns: [LinkedPattern]) {
    guard patterns.allSatisfy({ !$0.needsAssembly }) else {
      message = nil
      return
    }
    switch original.body {
    case .pattern:
      message = patterns.first.map { Self.selecting($0, in: original) }
    case .select(let selectors, let variants):
      let rest = zip(variants, patterns).map { variant, pattern in
        MessageModel.Variant(
          keys: variant.keys,
          value: Self.pattern(pattern, [:]),
          range: variant.range
        )
      }
      message = MessageModel(
        declarations: original.declarations,
        body: .select(selectors: selectors, variants: rest)
      )
    }
  }

  /// More selectors than this would make more variants than forms are worth.
  private static let mostCounts = 2

  private static func selecting(
    _ pattern: LinkedPattern,
    in original: MessageModel
  ) -> MessageModel {
    let words = pattern.elements.compactMap {
      if case .counted(let word) = $0 { word } else { nil }
    }
    var counts: [MessageModel.VariableReference] = []
    for word in words where !counts.contains(word.count) { counts.append(word.count) }
    guard !counts.isEmpty, counts.count <= mostCounts else {
      let body = MessageModel.Body.pattern(Self.pattern(pattern, [:]))
      return MessageModel(declarations: original.declarations, body: body)
    }
    let selectors = counts.map { MessageModel.VariableReference("td.count." + $0.name) }
    let declarations = zip(selectors, counts).map { selector, count in
      let number = MessageModel.Expression(
        operand: .variable(count),
        function: MessageModel.FunctionReference("number")
      )
      return MessageModel.Declaration.local(name: selector, value: number)
    }
    return MessageModel(
      declarations: original.declarations + declarations,
      body: .select(
        selectors: selectors,
        variants: variants(of: pattern, counts, categories(of: words))
      )
    )
  }

  /// The categories in which one of `words` has a form of its own, `other` last.
  private static func categories(of words: [CountedWord]) -> [PluralCategory] {
    PluralCategory.allCases.filter { category in
      category == .other
        || words.contains { $0.parts[category]?.text != $0.parts[.other]?.text }
    }
  }

  /// A variant for each combination of categories; `other` is what matches everything else.
  private static func variants(
    of pattern: LinkedPattern,
    _ counts: [MessageModel.VariableReference],
    _ categories: [PluralCategory]
  ) -> [MessageModel.Variant] {
    var combinations: [[PluralCategory]] = [[]]
    for _ in counts {
      combinations = combinations.flatMap { start in categories.map { start + [$0] } }
    }
    return combinations.map { combination in
      let chosen = Dictionary(uniqueKeysWithValues: zip(counts.map(\.name), combination))
      return MessageModel.Variant(
        keys: combination.map {
          $0 == .other ? .catchAll(.none) : .literal(MessageModel.Literal($0.rawValue))
        },
        value: Self.pattern(pattern, chosen)
      )
    }
  }

  /// The pattern with all that is known as text.
  ///
  /// Markup prints nothing.
  private static func pattern(
    _ pattern: LinkedPattern,
    _ chosen: [String: PluralCategory]
  ) -> MessageModel.Pattern {
    pattern.elements.compactMap { element in
      switch element {
      case .folded(let part):
        return part.text.isEmpty ? nil : .text(part.text, .none)
      case .counted(let word):
        guard let category = chosen[word.count.name], let part = word.parts[category] else {
          return word.element
        }
        return .text(part.text, .none)
      case .waiting(let element):
        return element
      }
    }
  }
}
