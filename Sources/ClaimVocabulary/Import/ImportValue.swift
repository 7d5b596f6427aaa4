import Diagnostics

/// A value that comes in, and where it is.
struct ImportValue {
  let content: Content
  let range: Range<Int>

  /// What a value is.
  enum Content {
    case text(String)
    case number(String)
    case flag(Bool)
    case list([ImportValue])
    case record([ImportField])

    /// Nothing: `null`, or an empty cell.
    case nothing
  }

  /// The text of a text or a number; `nil` for anything else.
  var text: String? {
    switch content {
    case .text(let text), .number(let text): text
    case .flag, .list, .record, .nothing: nil
    }
  }
}

/// A value of a record under its name.
struct ImportField {
  let name: String

  let nameRange: Range<Int>

  let value: ImportValue
}

/// A record of a table that comes in.
struct ImportRecord {
  let fields: [ImportField]

  /// Where what is missing is told: at its start.
  let range: Range<Int>

  let source: SourceText

  /// The value `name`, unless it is nothing.
  subscript(_ name: String) -> ImportValue? {
    guard let value = fields.first(where: { $0.name == name })?.value else { return nil }
    if case .nothing = value.content { return nil }
    return value
  }

  /// Says what is wrong at `range`.
  func fault(_ message: String, at range: Range<Int>) -> Diagnostic {
    Diagnostic(.badImport, message, at: SourceSpan(source, range))
  }
}

/// The tables that were read, and what could not be.
struct ImportedTables {
  var records: [ImportTable: [ImportRecord]] = [:]
  var faults: [Diagnostic] = []

  /// Where to say that a table is missing.
  var top: SourceSpan?
}
