import Diagnostics
import TermAuthoring
import TermDictionary
import TermProse

/// What a word may mean: a concept, who says so, and what the others call it.
struct Meaning {
  var term: TermID
  var partOfSpeech: PartOfSpeech

  /// The word as dictionaries write it.
  var word: String

  var definition: String?

  /// Who says so, and in which form.
  var speakers: [Speaker]

  /// What each reader calls the concept.
  var names: [Name]

  /// The messages that print the term.
  var messages: [MessageID]

  /// The messages that print it as a part of another term.
  var composed: [MessageID]

  /// Whether the phrase is its identifier, and nobody's word.
  var isIdentifier = false

  /// Where the words of the first reader are stated.
  var place: SourceSpan?

  struct Speaker {
    var reader: DictionaryKey
    var form: TermForm
  }

  struct Name {
    var reader: DictionaryKey
    var label: String
  }
}

/// Looks words up that people use.
struct WordSearch {
  private let asked: Readers

  /// The place of each term in the order of declarations.
  private let places: [TermID: Int]

  private let everybody: [Lexicon]

  /// Looks among the words of `readers`; what others call a thing is said of all points of view.
  init(_ readers: Readers, in set: DictionarySet) {
    asked = readers
    places = Dictionary(set.terms.enumerated().map { ($1, $0) }) { first, _ in first }
    let pairs = set.readers.flatMap { reader in readers.locales.map { (reader, $0) } }
    everybody = pairs.compactMap { reader, locale in
      readers[reader, locale]
        ?? (try? set.lexicon(for: reader.description, locale: locale.description))
    }
  }

  /// What `phrase` may mean as a whole, or as the identifier of a term; where it means nothing,
  /// what is found in it.
  func meanings(of phrase: String) -> [Meaning] {
    let matches = TermRecogniser(lexicons: asked.lexicons).matches(in: phrase)
    let usage = asked.lexicons.map(TermUsage.init)
    var meanings = matches.flatMap { match in self.meanings(match.surfaceForm, usage) }
    let isWhole = matches.contains { $0.range == 0..<phrase.utf8.count }
    guard let id = TermID(phrase), places[id] != nil else { return meanings }
    // Words in an identifier, as in `care-place`, are not what is asked for.
    if !isWhole { meanings = [] }
    if !meanings.contains(where: { $0.term == id }) {
      var named = meaning(id, phrase, [], usage)
      named.isIdentifier = true
      meanings.append(named)
    }
    return meanings
  }

  /// The words nearest to `phrase`.
  func hint(for phrase: String) -> String {
    let known = TermRecogniser(lexicons: asked.lexicons).surfaceForms.map(\.text)
    return NearestValue.hint(phrase, among: known)
  }

  private func meanings(_ surface: SurfaceForm, _ usage: [TermUsage]) -> [Meaning] {
    var speakers: [TermID: [Meaning.Speaker]] = [:]
    for reading in surface.readings {
      speakers[reading.form.term, default: []] += reading.lexicons.map {
        Meaning.Speaker(reader: $0, form: reading.form)
      }
    }
    let ranked = speakers.filter { places[$0.key] != nil }
      .sorted { places[$0.key, default: 0] < places[$1.key, default: 0] }
    return ranked.map { meaning($0.key, surface.text, $0.value, usage) }
  }

  private func meaning(
    _ term: TermID,
    _ word: String,
    _ speakers: [Meaning.Speaker],
    _ usage: [TermUsage]
  ) -> Meaning {
    let entries = everybody.compactMap { lexicon in lexicon.entry(for: term).map { (lexicon, $0) } }
    let direct = Set(usage.flatMap { $0.messages(naming: term) })
    let composed = Set(usage.flatMap { $0.messages(composedOf: term) }).subtracting(direct)
    let order = asked.lexicons.first.map(\.messages) ?? []
    let sayers = speakers.map(\.reader)
    let sayer = everybody.first { sayers.contains($0.key) && $0.place(of: term) != nil }
    return Meaning(
      term: term,
      partOfSpeech: entries.first?.1.partOfSpeech ?? .noun,
      word: word,
      definition: everybody.lazy.compactMap { $0.concept(term).definition }.first,
      speakers: speakers.sorted { rank($0.reader) < rank($1.reader) },
      names: entries.map { Meaning.Name(reader: $0.key, label: $1.label) },
      messages: order.filter(direct.contains) + direct.subtracting(order).sorted(),
      composed: order.filter(composed.contains) + composed.subtracting(order).sorted(),
      place: (sayer ?? entries.first?.0)?.place(of: term)
    )
  }

  private func rank(_ reader: DictionaryKey) -> Int {
    asked.lexicons.firstIndex { $0.key == reader } ?? .max
  }
}

extension Meaning {
  /// The meaning in the shape that `docs/command-line.md` pins.
  var json: JSONValue {
    [
      "word": .string(word),
      "term": .string(term.description),
      "partOfSpeech": .string(partOfSpeech.rawValue),
      "definition": JSONValue(definition),
      "saidBy": .array(
        speakers.map { speaker in
          [
            "dictionary": .string(speaker.reader.pointOfView.description),
            "locale": .string(speaker.reader.locale.description),
            "form": .string(speaker.form.name),
            "status": .string(speaker.form.status.rawValue),
          ]
        }
      ),
      "names": .array(
        names.map { name in
          [
            "dictionary": .string(name.reader.pointOfView.description),
            "locale": .string(name.reader.locale.description),
            "label": .string(name.label),
          ]
        }
      ),
      "messages": JSONValue(messages.map(\.description)),
      "messagesOfCompounds": JSONValue(composed.map(\.description)),
      "match": .string(isIdentifier ? "identifier" : "word"),
      "message": .null,
      "text": .string(word),
      "file": JSONValue(place?.source.name),
      "line": JSONValue(place?.start.line),
    ]
  }
}

extension TermForm {
  /// What the form is called: `plural`, `abbreviation`, `past`.
  var name: String {
    let name =
      switch kind {
      case .noun(let number, _): number.rawValue
      case .counted(let number, _): "counted \(number.rawValue)"
      case .modifier: "modifier"
      case .title: "title"
      case .abbreviation(let number): number == .plural ? "abbreviation plural" : "abbreviation"
      case .verb(let form): form.rawValue
      case .label: "label"
      case .synonym(let number): number == .plural ? "synonym plural" : "synonym"
      }
    return isPossessive ? "\(name) possessive" : name
  }
}
