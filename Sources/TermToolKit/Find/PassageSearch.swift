import Diagnostics
import MessageFormat
import TermDictionary

/// Looks for a phrase in whatever dictionaries say.
struct PassageSearch {
  private let lexicons: [Lexicon]
  private let phrase: FoldedText

  /// Whether parts of identifiers are looked for: nobody asks for them whose phrase is a word.
  private let hasIdentifiers: Bool

  /// The terms whose identifiers were looked at.
  private var identifiers: Set<TermID> = []

  /// What was found already, by kind and place.
  private var known: [Key: Int] = [:]
  private var passages: [FoundPassage] = []

  /// Where the phrase is in the texts at each place: most readers have the same texts.
  private var offsets: [Place: Int?] = [:]

  private struct Place: Hashable {
    var kind: FoundPassage.Kind
    var file: ObjectIdentifier
    var offset: Int
  }

  private struct Key: Hashable {
    var kind: FoundPassage.Kind
    var file: ObjectIdentifier
    var offset: Int
    var text: String
  }

  /// Looks for `phrase` in all that `lexicons` say; terms whose words are the phrase itself, which
  /// are `meant`, are left out.
  static func passages(
    of phrase: String,
    in lexicons: [Lexicon],
    _ set: DictionarySet,
    besides meant: Set<TermID>
  ) -> [FoundPassage] {
    var search = PassageSearch(
      lexicons: lexicons,
      phrase: FoldedText(phrase),
      hasIdentifiers: meant.isEmpty
    )
    for term in set.terms {
      for lexicon in lexicons { search.look(at: term, in: lexicon, isMeant: meant.contains(term)) }
    }
    for message in set.messages {
      for lexicon in lexicons { search.look(at: message, in: lexicon) }
    }
    let order = FoundPassage.Kind.allCases
    return order.flatMap { kind in search.passages.filter { $0.kind == kind } }
  }

  private init(lexicons: [Lexicon], phrase: FoldedText, hasIdentifiers: Bool) {
    (self.lexicons, self.phrase, self.hasIdentifiers) = (lexicons, phrase, hasIdentifiers)
  }

  private mutating func look(at term: TermID, in lexicon: Lexicon, isMeant: Bool) {
    guard let entry = lexicon.entry(for: term), let place = lexicon.place(of: term) else { return }
    let subject = FoundPassage.Subject.term(term)
    if !isMeant {
      if hasIdentifiers, identifiers.insert(term).inserted,
        FoldedText(term.description).contains(phrase)
      {
        add(.identifier, subject, term.description, place, lexicon)
      }
      let synonyms = lexicon.concept(term).synonyms.map(\.name)
      let words = [entry.singular, entry.plural, entry.abbreviation, entry.counted, entry.label]
      let found = (words.compactMap(\.self) + synonyms).first { FoldedText($0).contains(phrase) }
      if let found { add(.part, subject, found, place, lexicon) }
    }
    for concept in lexicon.storage.concepts(of: term) {
      for (kind, text) in [
        (FoundPassage.Kind.definition, concept.definition), (.note, concept.note),
      ] {
        guard let text, offset(in: text, kind, concept.span) != nil else { continue }
        add(kind, subject, text, concept.span, lexicon)
      }
    }
  }

  private mutating func look(at message: MessageID, in lexicon: Lexicon) {
    guard let place = lexicon.place(of: message), let source = lexicon.source(of: message) else {
      return
    }
    if FoldedText(message.description) == phrase {
      add(.identifier, .message(message), message.description, place, lexicon)
    }
    guard let offset = offset(in: MessageWords.alone(in: source.map.string), .message, place) else {
      return
    }
    let start = source.span(of: SourceRange(offset..<offset))
    add(.message, .message(message), source.map.string, start, lexicon)
  }

  /// Where the phrase is in the text at `place`, in bytes; a text that was looked through before is
  /// not made.
  private mutating func offset(
    in text: @autoclosure () -> String,
    _ kind: FoundPassage.Kind,
    _ place: SourceSpan
  ) -> Int? {
    let key = Place(
      kind: kind,
      file: ObjectIdentifier(place.source),
      offset: place.range.lowerBound
    )
    if let known = offsets[key] { return known }
    let offset = FoldedText(text()).offset(of: phrase)
    offsets[key] = .some(offset)
    return offset
  }

  private mutating func add(
    _ kind: FoundPassage.Kind,
    _ subject: FoundPassage.Subject,
    _ text: String,
    _ place: SourceSpan,
    _ lexicon: Lexicon
  ) {
    let key = Key(
      kind: kind,
      file: ObjectIdentifier(place.source),
      offset: place.range.lowerBound,
      text: text
    )
    if let index = known[key] {
      passages[index].readers.append(lexicon.key)
    } else {
      known[key] = passages.count
      passages.append(
        FoundPassage(kind: kind, subject: subject, readers: [lexicon.key], text: text, place: place)
      )
    }
  }
}
