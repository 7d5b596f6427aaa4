import TermDictionary
import TermGrammar

/// Gathers the forms of lexicons: forms that cannot be told apart in a text become one.
struct FormInventory {
  let surfaceForms: [SurfaceForm]

  init(_ lexicons: [Lexicon]) {
    var gathering = Gathering()
    for lexicon in lexicons {
      let grammar = lexicon.grammar
      FormCollector(lexicon).forEachForm { form, text in
        gathering.add(form, text, grammar, of: lexicon.key)
      }
    }
    surfaceForms = gathering.finished()
  }
}

/// Forms by their text as it is printed, before matching tells which are the same.
private struct Gathering {
  private var indices: [String: Int] = [:]
  private var forms: [Draft] = []

  private struct Draft {
    var text: String
    var title: String
    var spellings: [String]
    var readings: [SurfaceForm.Sense] = []
    var places: [TermForm: Int] = [:]

    mutating func add(_ form: TermForm, _ lexicons: [DictionaryKey]) {
      if let place = places[form] {
        for lexicon in lexicons where !readings[place].isOf(lexicon) {
          readings[place].lexicons.append(lexicon)
        }
      } else {
        places[form] = readings.count
        readings.append(SurfaceForm.Sense(form: form, lexicons: lexicons))
      }
    }

    mutating func merge(_ other: Draft) {
      if other.text.capitalCount < text.capitalCount {
        text = other.text
        title = other.title
      }
      spellings += other.spellings
      for reading in other.readings { add(reading.form, reading.lexicons) }
    }
  }

  mutating func add(
    _ form: TermForm,
    _ styled: StyledText,
    _ grammar: any Grammar,
    of lexicon: DictionaryKey
  ) {
    let text = styled.string
    let index = indices[text] ?? forms.count
    if index == forms.count {
      // Most forms are those of other lexicons: capitals cost more than all the rest.
      let title = grammar.cased(styled, as: .title, isFirst: true).string
      indices[text] = index
      forms.append(Draft(text: text, title: title, spellings: [text]))
    }
    forms[index].add(form, [lexicon])
  }

  /// The forms as they can be told apart.
  func finished() -> [SurfaceForm] {
    let matcher = PhraseMatcher(forms.map(\.text))
    var merged: [Int: Draft] = [:]
    for (index, draft) in forms.enumerated() {
      guard let representative = matcher.representative(of: index) else { continue }
      guard merged[representative] != nil else {
        merged[representative] = draft
        continue
      }
      merged[representative]?.merge(draft)
    }
    let drafts = merged.sorted { $0.key < $1.key }.map(\.value)
    return Self.withoutApostrophes(
      drafts.map {
        SurfaceForm(
          text: $0.text,
          spellings: $0.spellings,
          readings: $0.readings,
          title: $0.title
        )
      }
    )
  }

  /// Notes for each form that ends in an apostrophe which form it would be without.
  private static func withoutApostrophes(_ forms: [SurfaceForm]) -> [SurfaceForm] {
    var result = forms
    let indices = Dictionary(forms.enumerated().map { ($1.text, $0) }) { first, _ in first }
    for index in forms.indices {
      guard let last = forms[index].text.last, last == "\u{2019}" || last == "'" else { continue }
      result[index].withoutApostrophe = indices[String(forms[index].text.dropLast())]
    }
    return result
  }
}

extension String {
  fileprivate var capitalCount: Int {
    unicodeScalars.reduce(0) { $0 + ($1.properties.isUppercase ? 1 : 0) }
  }
}
