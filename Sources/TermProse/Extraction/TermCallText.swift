import TermDictionary

/// The reference that prints a term as it stands in a text: `{claim :td:term number=plural}`.
struct TermCallText {
  /// The placeholder.
  let text: String

  /// The article that it prints, which is before the term.
  let article: ProseWord?

  /// What a verb beside it agrees with; `nil` for what is no noun, and for single things, which
  /// have the same number for all readers.
  let agreement: String?

  /// The option for its letter case, with a space before it; empty where none is needed.
  let casing: String

  /// Finds the options with which `lexicon` prints `occurrence` letter by letter.
  ///
  /// - Returns: The reference; `nil` where no options print what is written there.
  init?(_ form: TermForm, _ occurrence: TermOccurrence, _ lexicon: Lexicon) {
    guard let options = form.options else { return nil }
    let written = occurrence.written.asPrinted
    let inflector = lexicon.storage.words.inflector
    let casing = Casing.allCases.first { casing in
      var options = options
      options.casing = casing
      return (try? inflector.print(form.term, options))?.text.string == written
    }
    guard let casing, let plain = try? inflector.print(form.term, options) else { return nil }
    if form.isParticiple, let written = occurrence.article {
      // The sound of the participle is that of the reader’s.
      article = written
      self.casing = casing == .none ? "" : " casing=\(casing.rawValue)"
      let capital = written.isCapital ? " casing=sentence" : ""
      text = "{indefinite :td:article\(capital)} {\(form.term) \(form.call)\(self.casing)}"
      agreement = nil
      return
    }
    let isCounted = form.isNoun && occurrence.counts(form) && !options.isPossessive
    var counted = options
    counted.isCountable = true
    counted.casing = casing
    let isSingle =
      isCounted && (try? inflector.print(form.term, counted))?.text.string == written
    let takesArticle = plain.countability == .countable && plain.number == .singular
    article = takesArticle && form.isNoun ? occurrence.article : nil
    let caseName = article.map { $0.isCapital ? Casing.sentence : casing } ?? casing
    self.casing = caseName == .none ? "" : " casing=\(caseName.rawValue)"
    let single = isSingle && !options.isCountable ? " countable=yes" : ""
    let indefinite = article == nil ? "" : " article=indefinite"
    text = "{\(form.term) \(form.call)\(single)\(indefinite)\(self.casing)}"
    let agreeing = "with=\(form.term)" + (form.number == .plural ? " number=plural" : "")
    agreement = form.isNoun && !isSingle ? agreeing : nil
    if article != nil, caseName == .sentence, casing != .none { return nil }
  }
}

extension TermForm {
  /// The function and the options that ask for the form.
  fileprivate var call: String {
    switch kind {
    case .verb(let form): "td:verb form=\(form.rawValue)".asFunction
    case .noun(let number, _): "td:term".asFunction + number.option + possessiveOption
    case .counted(let number, _):
      "td:term".asFunction + number.option + " countable=yes" + possessiveOption
    case .abbreviation(let number):
      "td:term".asFunction + number.option + " style=abbreviation" + possessiveOption
    case .modifier: "td:term".asFunction + " use=modifier"
    case .title(let number): "td:term".asFunction + number.option
    case .label, .synonym: "td:term".asFunction
    }
  }

  fileprivate var isParticiple: Bool {
    switch kind {
    case .verb(.participle), .verb(.attributive): true
    case .verb, .noun, .counted, .modifier, .title, .abbreviation, .synonym, .label: false
    }
  }

  private var possessiveOption: String { isPossessive ? " possessive=yes" : "" }

  fileprivate var isNoun: Bool {
    switch kind {
    case .noun, .counted, .abbreviation: !isPossessive
    case .modifier, .title, .verb, .label, .synonym: false
    }
  }
}

extension TermOccurrence {
  /// Whether single things of the noun `form` are at its place.
  fileprivate func counts(_ form: TermForm) -> Bool {
    if isCounted { return true }
    switch slot {
    case .single: return article == nil
    case .several where form.number == .plural: return true
    case .several, .free, .definite: break
    }
    return form.number.map { quantity($0) == .things } ?? false
  }
}

extension GrammaticalNumber {
  fileprivate var option: String { self == .plural ? " number=plural" : "" }
}

extension String {
  fileprivate var asFunction: String { ":" + self }

  /// As a lexicon prints it: one space between words, and the apostrophe of typography.
  fileprivate var asPrinted: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("'", with: "\u{2019}")
  }
}
