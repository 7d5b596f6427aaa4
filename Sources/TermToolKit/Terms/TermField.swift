import TermDictionary

/// What is said of a term, in the order of `docs/command-line.md`.
enum TermField: String, CaseIterable {
  case term
  case dictionary
  case locale
  case partOfSpeech
  case label
  case singular
  case plural
  case abbreviation
  case indefinite
  case countability
  case counted
  case definedIn

  static let names = allCases.map(\.rawValue)

  /// Those that say something of the word itself, with a name for people.
  var title: String? {
    switch self {
    case .term, .dictionary, .locale, .partOfSpeech: nil
    case .label: "label"
    case .singular: "singular"
    case .plural: "plural"
    case .abbreviation: "abbreviation"
    case .indefinite: "with a, an"
    case .countability: "countability"
    case .counted: "counted as"
    case .definedIn: "defined in"
    }
  }

  /// The value in `row`; `nil` for what the term has not.
  func value(in row: Glossary.Row) -> String? {
    let entry = row.entry
    return switch self {
    case .term: entry.term.description
    case .dictionary: row.pointOfView.description
    case .locale: row.locale.description
    case .partOfSpeech: entry.partOfSpeech.rawValue
    case .label: entry.label
    case .singular: entry.singular
    case .plural: entry.plural
    case .abbreviation: entry.abbreviation
    case .indefinite: entry.indefinite
    case .countability: entry.countability?.rawValue
    case .counted: entry.counted
    case .definedIn: entry.definedIn.description
    }
  }
}

extension Glossary.Row {
  /// The row in the shape that `docs/command-line.md` pins.
  var json: JSONValue {
    var members = TermField.allCases.map { field in
      JSONValue.Member(key: field.rawValue, value: JSONValue(field.value(in: self)))
    }
    if let trace {
      members.append(.init(key: "trace", value: .array(trace.map(\.json))))
    }
    return .object(members)
  }

  /// The cells of a table for machines.
  var cells: [String] { TermField.allCases.map { $0.value(in: self) ?? "" } }
}

extension Glossary.Step {
  fileprivate var json: JSONValue {
    [
      "dictionary": .string(key.pointOfView.description),
      "locale": .string(key.locale.description),
      "defines": .bool(defines),
      "answers": .bool(answers),
    ]
  }
}
