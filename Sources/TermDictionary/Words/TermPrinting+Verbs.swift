import TermGrammar

extension TermPrinting {
  /// A verb, or the part of it that is asked for, if its object splits it.
  ///
  /// Letter case is that of the whole form: *home* of *Send … home* has none of a sentence.
  func verb(_ verb: Verb) throws(FormFailure) -> PrintedTerm {
    let form = try self.form(of: verb)
    let whole = try plain(form)
    guard form.splits else {
      var printed = try finished(whole, casing: .none)
      if options.verbPart == .end { printed.text = StyledText() }
      return printed
    }
    let (text, words) = whole.text.joined
    var printed = whole
    printed.text = text
    printed = try finished(printed, casing: .none)
    let parts = printed.text.cut(behindWords: words)
    switch options.verbPart {
    case .whole: break
    case .start: printed.text = parts.start
    case .end: printed.text = parts.end
    }
    return printed
  }
}

extension StyledText {
  /// The text without the places for an object, and how many words are before the first of them.
  fileprivate var joined: (text: StyledText, words: Int) {
    var before = ""
    var isBefore = true
    var result = StyledText()
    for run in runs {
      let pieces = run.text.components(around: Form.object)
      if isBefore {
        before += pieces[0]
        isBefore = pieces.count == 1
      }
      var whole = run
      whole.text = pieces[0]
      for piece in pieces.dropFirst() {
        let isDouble = whole.text.last?.isWhitespace == true && piece.first?.isWhitespace == true
        whole.text += isDouble ? piece.drop(while: \.isWhitespace) : piece[...]
      }
      result.runs.append(whole)
    }
    return (result, before.split(whereSeparator: \.isWhitespace).count)
  }
}

extension String {
  /// What is before, between and behind the places of `separator`, which is one character.
  fileprivate func components(around separator: String) -> [String] {
    split(omittingEmptySubsequences: false) { String($0) == separator }.map(String.init)
  }
}

extension Inflector {
  /// Whether an object splits the form `wanted` of the verb `id`.
  package func splits(_ id: TermID, _ wanted: VerbForm) -> Bool {
    guard case .verb(let verb) = terms[id]?.term.content else { return false }
    return verb.forms[wanted]?.splits ?? false
  }
}
