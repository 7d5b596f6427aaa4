import TermDictionary

/// A spelling of a word that dictionaries advise against, where spaces and hyphens tell it from
/// others: *X ray* beside *X-ray*.
struct DiscouragedSpelling: Sendable, Equatable {
  /// As the dictionaries write it.
  let text: String

  /// The synonym that is spelt so.
  let form: TermForm

  /// The lexicons that say so.
  let lexicons: [DictionaryKey]
}

extension String {
  /// The text as spellings are compared: in small letters, with plain hyphens, apostrophes and
  /// spaces.
  var spelling: String {
    var result = ""
    var isBehindSpace = false
    for scalar in lowercased().unicodeScalars {
      if scalar.properties.isWhitespace {
        if !isBehindSpace { result.append(" ") }
        isBehindSpace = true
        continue
      }
      isBehindSpace = false
      switch scalar {
      case "\u{2010}", "\u{2011}": result.append("-")
      case "\u{2019}": result.append("'")
      default:
        if !scalar.properties.isDefaultIgnorableCodePoint { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}

extension Lexicon {
  /// Whether the reader writes `form` as `spelling`, which is as spellings are compared.
  func writes(_ form: TermForm, as spelling: String) -> Bool {
    if case .synonym(let number) = form.kind {
      return concept(form.term).synonyms.contains { synonym in
        synonym.status == form.status
          && (number == .plural ? synonym.plural : synonym.name)?.spelling == spelling
      }
    }
    guard let options = form.options,
      let printed = try? storage.words.inflector.print(form.term, options)
    else { return false }
    return printed.text.string.spelling == spelling
  }
}
