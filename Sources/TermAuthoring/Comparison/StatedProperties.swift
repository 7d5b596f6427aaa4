import LocaleData
import TermDictionary

/// What a dictionary states of a term or message, for comparison.
struct StatedProperties: Hashable {
  /// The properties, in the order in which changes are told.
  var all: [Property] = []

  struct Property: Hashable {
    var kind: DictionaryChange.Kind

    /// Tells properties of one kind apart: `few`, `past`.
    var name = ""

    var value: String

    /// What is compared where the value has a layout that says nothing.
    var meaning: String?

    static func == (one: Property, other: Property) -> Bool {
      one.kind == other.kind && one.name == other.name
        && (one.meaning ?? one.value) == (other.meaning ?? other.value)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(kind)
      hasher.combine(name)
      hasher.combine(meaning ?? value)
    }
  }

  private mutating func add(
    _ kind: DictionaryChange.Kind,
    _ value: String?,
    named name: String = ""
  ) {
    guard let value else { return }
    all.append(Property(kind: kind, name: name, value: value))
  }

  /// The pairs of properties that differ, with the name in front of values that need it.
  static func changes(
    from old: StatedProperties,
    to new: StatedProperties
  ) -> [(kind: DictionaryChange.Kind, before: String?, after: String?)] {
    let kept = old.all.filter(new.all.contains)
    let removed = old.all.filter { !kept.contains($0) }
    var added = new.all.filter { !kept.contains($0) }
    var changes: [(kind: DictionaryChange.Kind, before: String?, after: String?)] = []
    for property in removed {
      let match = added.firstIndex { $0.kind == property.kind && $0.name == property.name }
      let other = match.map { added.remove(at: $0) }
      changes.append((property.kind, property.text, other?.text))
    }
    changes += added.map { ($0.kind, nil, $0.text) }
    let order = DictionaryChange.Kind.allCases
    return CanonicalOrder.sorted(changes) { order.firstIndex(of: $0.kind) ?? 0 }
  }
}

extension StatedProperties {
  /// The properties as they are where the term `old` is called `new`: its examples name it.
  func mentioning(_ new: String, for old: String) -> StatedProperties {
    guard all.contains(where: { $0.value.contains("{\(old)") }) else { return self }
    var properties = self
    for index in all.indices {
      for end in ["}", " "] {
        properties.all[index].value.replace("{\(old)\(end)", with: "{\(new)\(end)")
      }
    }
    return properties
  }
}

extension StatedProperties.Property {
  fileprivate var text: String { name.isEmpty ? value : "\(name): \(value)" }
}

extension StatedProperties {
  init(_ term: Term) {
    add(.partOfSpeech, term.partOfSpeech.rawValue)
    if term.status != .preferred { add(.status, term.status.rawValue) }
    switch term.content {
    case .noun(let noun): add(noun)
    case .verb(let verb):
      for form in VerbForm.allCases { add(.form, verb.forms[form]?.written, named: form.rawValue) }
    case .label(let label):
      add(.label, label.form.written)
      add(label.casing)
    }
  }

  private mutating func add(_ casing: TermCasing) {
    if casing != .none { add(.casing, casing.rawValue) }
  }

  private mutating func add(_ noun: Noun) {
    switch noun.shape {
    case .countable(let forms):
      add(.countability, "countable")
      add(forms)
    case .mass(let forms, let counted):
      add(.countability, "mass")
      add(forms, .singular)
      add(.counted, counted?.written)
    case .pluralOnly(let forms, let counted):
      add(.countability, "plural-only")
      add(forms, .plural)
      add(.counted, counted?.written)
    case .compound(let form, let number):
      add(.countability, number == .plural ? "compound, always plural" : "compound")
      add(.singular, form.written)
    }
    add(.title, noun.title?.written)
    for number in GrammaticalNumber.allCases {
      add(.possessive, noun.possessive[number]?.written, named: number.rawValue)
    }
    if let abbreviation = noun.abbreviation {
      let reading = abbreviation.reading.map { ", read as \($0.rawValue)" } ?? ""
      add(.abbreviation, (abbreviation.stated?.written ?? "initials") + reading)
    }
    add(noun.casing)
    add(.gender, noun.gender)
  }

  private mutating func add(_ counted: CountedForms) {
    for category in PluralCategory.allCases {
      guard let forms = counted.byCategory[category] else { continue }
      switch category {
      case .one: add(forms, .singular)
      case .other: add(forms, .plural)
      case .zero, .two, .few, .many: add(forms, .form, named: category.rawValue)
      }
    }
  }

  private mutating func add(
    _ forms: CasedForms,
    _ kind: DictionaryChange.Kind,
    named name: String = ""
  ) {
    for grammaticalCase in forms.cases {
      let names = [name, grammaticalCase ?? ""].filter { !$0.isEmpty }
      add(kind, forms[grammaticalCase]?.written, named: names.joined(separator: " "))
    }
  }
}

extension StatedProperties {
  init(_ concept: ConceptEntry) {
    add(.definition, concept.definition)
    add(.note, concept.note)
    for synonym in concept.synonyms {
      let plural = synonym.plural.map { ", \($0)" } ?? ""
      add(.synonym, "\(synonym.name)\(plural) (\(synonym.status.rawValue))", named: "")
    }
    for example in concept.examples { add(.example, example.written) }
  }

  init(_ message: MessageDefinition) {
    let source = message.text.map.string
    // How the pieces of a message are parted says nothing; one that cannot be read has only that.
    let meaning = message.isFaulty ? source : message.message.description
    all.append(Property(kind: .text, value: source, meaning: meaning))
    if message.casing != .none { add(.casing, message.casing.rawValue) }
    add(.description, message.description)
    let parameters = message.parameters.map { parameter in
      let terms = parameter.terms.map(\.description).joined(separator: " ")
      return "\(parameter.name): \(parameter.type.rawValue)" + (terms.isEmpty ? "" : " of \(terms)")
        + ", such as \(parameter.example)"
    }
    add(.parameters, parameters.isEmpty ? nil : parameters.joined(separator: "; "))
  }
}

extension Form {
  /// The form as its author wrote it.
  fileprivate var written: String {
    let text = elements.reduce(into: "") { text, element in
      switch element {
      case .text(let plain): text += plain
      case .reference(let reference): text += reference.span.text
      }
    }
    return text + (sound.map { " (sounds like a \($0.rawValue))" } ?? "")
  }
}

extension CountedForms {
  fileprivate var written: String { all.map(\.written).joined(separator: ", ") }
}
