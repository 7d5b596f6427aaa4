import TermDictionary
import TermGrammar

/// Gathers the forms of lexicons: forms that cannot be told apart in a text become one.
///
/// Lexicons share most of their terms. What a term is printed as is found once for all lexicons in
/// which it, and whatever it is composed of, is the same entry.
struct FormInventory {
  let surfaceForms: [SurfaceForm]

  init(_ lexicons: [Lexicon]) {
    var gathering = Gathering(lexicons.map(\.key))
    var known: [TermWording: [Gathering.Place]] = [:]
    let wordings = TermWordings()
    for (number, lexicon) in lexicons.enumerated() {
      let collector = FormCollector(lexicon)
      for id in lexicon.terms {
        let wording = wordings.wording(of: id, in: lexicon, collector.inventory)
        if let wording, let places = known[wording] {
          gathering.add(number, at: places)
          continue
        }
        var places: [Gathering.Place] = []
        collector.forEachForm(of: id) { form, text in
          places.append(gathering.add(form, text, lexicon.grammar, of: number))
        }
        if let wording { known[wording] = places }
      }
    }
    surfaceForms = gathering.finished()
  }
}

/// Forms by their text as it is printed, before matching tells which are the same.
private struct Gathering {
  private let lexicons: [DictionaryKey]
  private var indices: [String: Int] = [:]
  private var forms: [Draft] = []

  /// Where a form of a term is noted.
  struct Place {
    let form: Int
    let sense: Int
  }

  private struct Draft {
    var text: String
    var title: String
    var spellings: [String]
    var discouraged: [(text: String, form: TermForm, lexicons: [Int])] = []
    var senses: [(form: TermForm, lexicons: [Int])] = []
    var places: [TermForm: Int] = [:]

    /// Notes that `lexicons`, whose numbers ascend, have `form` with this text; its place.
    mutating func add(_ form: TermForm, _ lexicons: [Int]) -> Int {
      guard let place = places[form] else {
        places[form] = senses.count
        senses.append((form, lexicons))
        return senses.count - 1
      }
      for lexicon in lexicons { add(lexicon, at: place) }
      return place
    }

    mutating func add(_ lexicon: Int, at place: Int) {
      if !senses[place].lexicons.contains(lexicon) { senses[place].lexicons.append(lexicon) }
    }

    /// Notes that dictionaries advise against the text, which others spell in another way.
    mutating func noteDiscouraged() {
      for sense in senses where sense.form.isDiscouraged {
        discouraged.append((text, sense.form, sense.lexicons))
      }
    }

    mutating func merge(_ other: Draft) {
      var other = other
      if spellings.count == 1 { noteDiscouraged() }
      other.noteDiscouraged()
      discouraged += other.discouraged
      if other.text.capitalCount < text.capitalCount {
        text = other.text
        title = other.title
      }
      spellings += other.spellings
      for sense in other.senses { _ = add(sense.form, sense.lexicons) }
    }
  }

  init(_ lexicons: [DictionaryKey]) { self.lexicons = lexicons }

  /// Notes that the lexicon of this number prints `form` as `styled`.
  mutating func add(
    _ form: TermForm,
    _ styled: StyledText,
    _ grammar: any Grammar,
    of lexicon: Int
  ) -> Place {
    let text = styled.string
    let index = indices[text] ?? forms.count
    if index == forms.count {
      // Most forms are those of other terms: capitals cost more than all the rest.
      let title = grammar.cased(styled, as: .title, isFirst: true).string
      indices[text] = index
      forms.append(Draft(text: text, title: title, spellings: [text]))
    }
    return Place(form: index, sense: forms[index].add(form, [lexicon]))
  }

  /// Notes that the lexicon of this number prints the same at `places`.
  mutating func add(_ lexicon: Int, at places: [Place]) {
    for place in places { forms[place.form].add(lexicon, at: place.sense) }
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
    // Many forms are of the same lexicons, and share the list of them.
    var keys: [[Int]: [DictionaryKey]] = [:]
    return Self.withoutApostrophes(
      drafts.map { draft in
        SurfaceForm(
          text: draft.text,
          spellings: draft.spellings,
          readings: draft.senses.map { sense in
            let numbers = sense.lexicons
            let lexicons = keys[numbers] ?? numbers.map { self.lexicons[$0] }
            keys[numbers] = lexicons
            return SurfaceForm.Sense(form: sense.form, lexicons: lexicons)
          },
          title: draft.title,
          discouraged: draft.discouraged.map { spelling in
            DiscouragedSpelling(
              text: spelling.text,
              form: spelling.form,
              lexicons: spelling.lexicons.map { self.lexicons[$0] }
            )
          }
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
