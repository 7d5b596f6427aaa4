import Diagnostics
import MessageFormat
import TermDictionary
import TermLanguages

/// An article behind an article or another determiner: *the the*, or `the {claim :td:term
/// article=definite}`.
///
/// *A* before a term is left to `literal-article`.
struct DoubledArticleRule: DictionaryRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    guard let usage = survey.usage else { return [] }
    let printed = survey.patterns.flatMap { pattern in
      pattern.slots.compactMap { slot -> Diagnostic? in
        guard slot.printsArticle else { return nil }
        if let before = determiner(before: slot, survey) {
          return .doubledArticle(behind: before, slot, in: pattern.message)
        }
        guard let written = slot.determinerBehind(usage) else { return nil }
        return .doubledArticle(written, in: pattern.message)
      }
    }
    return printed + survey.messages.flatMap { written(in: $0, usage) }
  }

  /// Those that are both written by hand.
  private func written(in message: MessageDefinition, _ usage: any LanguageUsage) -> [Diagnostic] {
    message.message.patterns.flatMap { pattern in
      pattern.flatMap { element -> [Diagnostic] in
        guard case .text(let text, let range) = element, text.utf8.count == range.bytes.count else {
          return []
        }
        return usage.doubledDeterminers(in: text).map { place in
          let start = range.bytes.lowerBound
          let place = SourceRange(start + place.lowerBound..<start + place.upperBound)
          return .doubledArticle(place, in: message)
        }
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
    if slot.before.string == " ", let owner = slot.previous?.function,
      owner.name == TermFunctionName.term.rawValue,
      TermCall(.term, owner.options.map(WrittenOption.init)).options.isPossessive
    {
      return "{… possessive=yes}"
    }
    if slot.function != .article, survey.grammar.writtenArticle(atEndOf: slot.before.string) != nil
    {
      return nil
    }
    let before = slot.before.string
    let usage = survey.usage
    let place = usage?.determiner(atEndOf: before) ?? usage?.ownDeterminer(atEndOf: before)
    return place.map { String(decoding: Array(before.utf8)[$0], as: UTF8.self) }
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

extension TermSlot {
  /// The determiner that is written directly behind `td:article`.
  fileprivate func determinerBehind(_ usage: any LanguageUsage) -> SourceRange? {
    guard function == .article, after.string.first == " " else { return nil }
    let word = after.string.dropFirst().prefix { $0.isLetter }
    guard !word.isEmpty, usage.determiner(atEndOf: word + " ") != nil else { return nil }
    return after.place(of: 1..<1 + word.utf8.count)
  }
}

extension Diagnostic {
  fileprivate static func doubledArticle(
    _ place: SourceRange,
    in message: MessageDefinition
  ) -> Diagnostic {
    let span = message.text.span(of: place)
    return Diagnostic(
      .doubledArticle,
      "'\(span.text)' is behind an article or another determiner; write one of them",
      at: span
    )
  }

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
