import Diagnostics
import MessageFormat
import TermDictionary

/// An article behind an article or another determiner: `the {claim :td:term article=definite}`.
///
/// *A* before a term is left to `literal-article`.
struct DoubledArticleRule: DictionaryRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    survey.patterns.flatMap { pattern in
      pattern.slots.compactMap { slot -> Diagnostic? in
        guard slot.printsArticle, let before = determiner(before: slot, survey) else { return nil }
        return .doubledArticle(behind: before, slot, in: pattern.message)
      }
    }
  }

  /// The determiner directly before `slot`, as it is written.
  private func determiner(before slot: TermSlot, _ survey: DictionarySurvey) -> String? {
    if slot.before.string.allSatisfy(\.isWhitespace), let function = slot.previous?.function,
      function.name == TermFunctionName.article.rawValue
    {
      return "{… :td:article}"
    }
    if slot.function != .article, survey.grammar.writtenArticle(atEndOf: slot.before.string) != nil
    {
      return nil
    }
    return survey.usage?.determiner(atEndOf: slot.before.string).map { range in
      String(decoding: Array(slot.before.string.utf8)[range], as: UTF8.self)
    }
  }
}

extension TermSlot {
  fileprivate var printsArticle: Bool {
    switch function {
    case .article: true
    case .term, .list: call.options.article != .none
    case .verb, .agree, .feature: false
    }
  }

  /// The option `article` in the braces, with the space before it.
  fileprivate var articleOption: SourceRange? {
    guard let function = expression.function,
      let index = function.options.firstIndex(where: { $0.name == "article" })
    else { return nil }
    let before = index > 0 ? function.options[index - 1].value.range : function.range
    return SourceRange(
      before.bytes.upperBound..<function.options[index].value.range.bytes.upperBound
    )
  }
}

extension Diagnostic {
  fileprivate static func doubledArticle(
    behind determiner: String,
    _ slot: TermSlot,
    in message: MessageDefinition
  ) -> Diagnostic {
    let option = slot.articleOption.map { message.text.span(of: $0) }
    return Diagnostic(
      .doubledArticle,
      "an article is printed behind '\(determiner)'; write one of them",
      at: message.text.span(of: slot.expression.operand?.range ?? slot.expression.range),
      fixIts: option.map { [FixIt("leave out 'article'", replacing: $0, with: "")] } ?? []
    )
  }
}
