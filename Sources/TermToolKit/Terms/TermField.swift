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
  case definition
  case note
  case synonyms
  case file
  case line

  static let names = allCases.map(\.rawValue)

  /// Those that say something of the word itself, with a name for people.
  var title: String? {
    switch self {
    case .term, .dictionary, .locale, .partOfSpeech, .definition, .note, .file, .line: nil
    case .label: "label"
    case .singular: "singular"
    case .plural: "plural"
    case .abbreviation: "abbreviation"
    case .indefinite: "with a, an"
    case .countability: "countability"
    case .counted: "counted as"
    case .definedIn: "defined in"
    case .synonyms: "other names"
    }
  }

  /// The value in `row`; `nil` for what the term has not.
  func value(in row: TermTable.Row) -> String? {
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
    case .definition: row.concept.definition
    case .note: row.concept.note
    case .synonyms: row.concept.synonyms.isEmpty ? nil : Self.list(row.concept.synonyms)
    case .file: row.place?.source.name
    case .line: row.place.map { "\($0.start.line)" }
    }
  }

  /// The value in `row` as JSON.
  func json(in row: TermTable.Row) -> JSONValue {
    switch self {
    case .synonyms: .array(row.concept.synonyms.map(\.json))
    case .line: row.place.map { .number($0.start.line) } ?? .null
    default: JSONValue(value(in: row))
    }
  }

  /// As in `requisition (admitted); draw request (deprecated)`.
  private static func list(_ synonyms: [Synonym]) -> String {
    synonyms.map { "\($0.name) (\($0.status.rawValue))" }.joined(separator: "; ")
  }
}

extension Synonym {
  fileprivate var json: JSONValue {
    ["text": .string(name), "status": .string(status.rawValue)]
  }
}

extension TermTable.Row {
  /// The row in the shape that `docs/command-line.md` pins.
  var json: JSONValue {
    var members = members(TermField.allCases)
    if let trace {
      members.append(.init(key: "trace", value: .array(trace.map(\.json))))
    }
    return .object(members)
  }

  /// The members of that shape for `fields`.
  func members(_ fields: [TermField]) -> [JSONValue.Member] {
    fields.map { JSONValue.Member(key: $0.rawValue, value: $0.json(in: self)) }
  }

  /// The cells of a table for machines.
  var cells: [String] { TermField.allCases.map { $0.value(in: self) ?? "" } }
}

extension TermTable.Step {
  fileprivate var json: JSONValue {
    [
      "dictionary": .string(key.pointOfView.description),
      "locale": .string(key.locale.description),
      "defines": .bool(defines),
      "answers": .bool(answers),
    ]
  }
}
