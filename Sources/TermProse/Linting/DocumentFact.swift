import TermDictionary

/// What a place of a document tells the rules for whole documents.
struct DocumentFact: Sendable {
  /// Its place in the prose of its section.
  var range: Range<Int>

  var kind: Kind

  enum Kind: Sendable {
    /// The abbreviation of a term, with the full form beside it or without.
    case abbreviation(TermForm, isIntroduced: Bool)

    /// A name of a term that has several.
    case name(TermForm)

    /// A word that markets spell in two ways.
    case spelling(SpellingVariant, isOwn: Bool)
  }

  var key: FactKey {
    switch kind {
    case .abbreviation(let form, _): .abbreviation(form.term)
    case .name(let form): form.isSynonym ? .synonym(form.term) : .preferredName(form.term)
    case .spelling(let variant, let isOwn):
      isOwn ? .ownSpelling(variant.own) : .otherSpelling(variant.own)
    }
  }
}

/// What the rules for whole documents ask about: whether it occurs, and where first.
enum FactKey: Sendable, Hashable {
  case abbreviation(TermID)
  case preferredName(TermID)
  case synonym(TermID)

  /// A word in the reader's spelling.
  case ownSpelling(String)

  /// The same word, given in the reader's spelling, as others spell it.
  case otherSpelling(String)
}
