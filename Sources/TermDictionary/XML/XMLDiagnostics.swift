import Diagnostics

extension Diagnostic {
  /// A file is not well-formed.
  static func xmlSyntax(
    _ fault: XMLFault,
    at span: SourceSpan,
    notes: [Note] = [],
    fixIts: [FixIt] = []
  ) -> Diagnostic {
    Diagnostic(.xmlSyntax, fault.message, at: span, notes: notes, fixIts: fixIts)
  }

  /// A file is not what every dictionary is: UTF-8.
  static func xmlEncoding(
    _ fault: XMLEncodingFault,
    at span: SourceSpan,
    fixIts: [FixIt] = []
  ) -> Diagnostic {
    Diagnostic(.xmlEncoding, fault.message, at: span, fixIts: fixIts)
  }

  /// A file has a document type declaration.
  static func xmlDoctype(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .xmlDoctype,
      "a document type declaration '<!DOCTYPE' is refused; expected the root element",
      at: span
    )
  }

  /// A file refers to the entity `name`, which nothing declares.
  static func xmlEntity(_ name: String, at span: SourceSpan) -> Diagnostic {
    guard let (replacement, certainty) = NamedCharacters.replacement(of: name) else {
      return Diagnostic(
        .xmlEntity,
        "unknown entity '&\(name);'; expected one of: &amp;, &lt;, &gt;, &quot;, &apos;",
        at: span
      )
    }
    return Diagnostic(
      .xmlEntity,
      "unknown entity '&\(name);'; did you mean '\(replacement)'?",
      at: span,
      fixIts: [FixIt("write '\(replacement)'", replacing: span, with: replacement, certainty)]
    )
  }

  /// A file asks for more than it may.
  static func xmlLimit(_ excess: XMLExcess, at span: SourceSpan) -> Diagnostic {
    Diagnostic(.xmlLimit, excess.message, at: span)
  }
}

/// In which way a file is not UTF-8.
enum XMLEncodingFault {
  /// The file starts as another form of Unicode does.
  case other(String)

  /// A byte that cannot be where it does.
  case byte(UInt8)

  /// A zero byte.
  case zero

  /// The XML declaration names another encoding.
  case declared(String)

  fileprivate var message: String {
    switch self {
    case .other(let name): "the file is \(name); expected UTF-8"
    case .byte(let byte):
      "the byte 0x\(Hexadecimal.text(byte, digits: 2)) is not UTF-8; expected UTF-8"
    case .zero: "a zero byte; expected text in UTF-8"
    case .declared(let name): "the declared encoding is '\(name)'; expected 'UTF-8'"
    }
  }
}

/// In which way a file exceeds its limits.
enum XMLExcess {
  /// The whole file.
  case bytes(Int, limit: Int)

  /// Elements within elements.
  case depth(limit: Int)

  /// The attributes of an element.
  case attributes(element: String, limit: Int)

  /// The value of an attribute.
  case attributeBytes(name: String, Int, limit: Int)

  /// A text between two tags.
  case textBytes(Int, limit: Int)

  /// Namespaces.
  case namespaces(limit: Int)

  /// Tags and texts.
  case events(limit: Int)

  fileprivate var message: String {
    switch self {
    case .bytes(let count, let limit):
      "the file has \(count) bytes; expected at most \(limit)"
    case .depth(let limit):
      "too many elements within each other; expected at most \(limit)"
    case .attributes(let element, let limit):
      "too many attributes of '\(element)'; expected at most \(limit)"
    case .attributeBytes(let name, let count, let limit):
      "the value of '\(name)' has \(count) bytes; expected at most \(limit)"
    case .textBytes(let count, let limit):
      "the text has \(count) bytes; expected at most \(limit)"
    case .namespaces(let limit):
      "too many namespaces; expected at most \(limit)"
    case .events(let limit):
      "too many tags and texts; expected at most \(limit)"
    }
  }
}
