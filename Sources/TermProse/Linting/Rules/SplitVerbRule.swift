import Diagnostics
import TermDictionary

extension LintPass {
  /// The verbs of others that are around their objects: *sent the patient home*.
  mutating func checkSplitVerbs() {
    let found = document.splitVerbs(
      foundBy: vocabulary.recogniser,
      vocabulary.grammar,
      vocabulary.usage
    )
    for split in found { checkSplitVerb(split) }
  }

  private mutating func checkSplitVerb(_ split: SplitVerbMatch) {
    let inflector = vocabulary.lexicon.storage.words.inflector
    let senses = split.match.surfaceForm.readings
    let readings = senses.filter { inflector.terms[$0.form.term] != nil }
    guard let first = readings.first, !senses.contains(where: { $0.isOf(vocabulary.reader) }) else {
      return
    }
    let forms = allowed(readings, at: split.match.range).compactMap { reading in
      OwnVerb(reading.form, in: self, like: split.match.casing)
    }
    let verbs = forms.reduce(into: [OwnVerb]()) { verbs, verb in
      if !verbs.contains(where: { $0.text == verb.text }) { verbs.append(verb) }
    }
    let written = "\(words(split.match.range)) … \(words(split.end))"
    let offer =
      verbs.isEmpty ? "no such thing" : verbs.map { "'\($0.text)'" }.joined(separator: " or ")
    let isCertain = split.isCertain && verbs.count == 1
    let owner = Self.owner(first)
    let message =
      split.isCertain
      ? "'\(written)' is a word of \(owner); \(readerName) says \(offer)"
      : "'\(written)' may be a word of \(owner); \(readerName) says \(offer)"
    let diagnostic = Diagnostic(
      split.isCertain ? .foreignTerm : .commonWord,
      message,
      at: document.span(of: split.range),
      fixIts: verbs.map { verb in
        Diagnostic.FixIt(
          "write '\(verb.text)'",
          document.replacements(of: split.match.range, with: verb.start)
            + document.replacements(
              of: verb.end == nil ? split.endWithSpace : split.end,
              with: verb.end ?? ""
            ),
          isCertain ? .certain : .guess
        )
      }
    )
    findings.append(
      ProseFinding(
        diagnostic,
        match: written,
        term: first.form.term,
        pointOfView: first.lexicons.first?.pointOfView
      )
    )
  }
}

/// The reader's verb for one that others say.
private struct OwnVerb {
  /// What is before the object.
  let start: String

  /// What is behind it; `nil` where nothing is.
  let end: String?

  /// As findings show it.
  var text: String { end.map { "\(start) … \($0)" } ?? start }

  /// The verb for `form`, written as `casing` is; `nil` where the reader has none.
  init?(_ form: TermForm, in pass: LintPass, like casing: WrittenCasing) {
    let inflector = pass.vocabulary.lexicon.storage.words.inflector
    guard let printed = pass.vocabulary.print(form, .none) else { return nil }
    let casing: Casing = casing == .lower ? .none : .sentence
    let parts: (start: StyledText, end: StyledText)? =
      if case .verb(let verb) = form.kind, inflector.splits(form.term, verb) {
        inflector.parts(of: form.term, verb)
      } else {
        nil
      }
    let text = parts?.start ?? printed.text
    start = pass.vocabulary.grammar.cased(text, as: casing, isFirst: true).string
    end = parts?.end.string
  }
}
