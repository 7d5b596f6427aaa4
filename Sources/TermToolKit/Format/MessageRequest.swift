import MessageFormat
import TermDictionary

/// A message to be formatted, with all it needs.
struct MessageRequest {
  var source: String

  /// The locale, as it was asked for; `nil` where none was.
  var locale: String?

  /// Whether placeholders are isolated; `nil` where nothing was asked for.
  var bidiIsolation: BidiIsolation?

  /// The arguments by name.
  var arguments: [String: MessageArgument] = [:]
}

/// Why a line of a batch cannot be answered.
struct MalformedLine: Error {
  /// One lower-case fragment.
  let message: String
}

extension MessageRequest {
  /// Reads `{src, locale, params, bidiIsolation}`, the shape of a test of the working group's
  /// suite.
  ///
  /// Other members are the business of others, but none is there twice.
  init(json bytes: [UInt8], in range: Range<Int>) throws(MalformedLine) {
    do throws(InterchangeError) {
      var scanner = JSONScanner(bytes, in: range)
      let read = try Self.read(&scanner)
      try scanner.readEnd()
      self = read
    } catch {
      throw MalformedLine(message: error.description)
    }
  }

  private static func read(
    _ scanner: inout JSONScanner
  ) throws(InterchangeError) -> MessageRequest {
    var source: String?
    var request = MessageRequest(source: "")
    try scanner.readNamedMembers { (scanner, name) throws(InterchangeError) in
      switch name {
      case "src": source = try scanner.readString()
      case "locale": request.locale = try scanner.readText()
      case "bidiIsolation": request.bidiIsolation = try scanner.readBidiIsolation()
      case "params": request.arguments = try scanner.readArguments()
      default: try scanner.skipValue()
      }
    }
    guard let source else {
      throw scanner.expected("the member 'src' before the end of the object")
    }
    request.source = source
    return request
  }
}

extension JSONScanner {
  /// Reads a string; `null` means none.
  fileprivate mutating func readText() throws(InterchangeError) -> String? {
    guard kind() == .null else { return try readString() }
    try readNull()
    return nil
  }

  fileprivate mutating func readBidiIsolation() throws(InterchangeError) -> BidiIsolation? {
    let unread = self
    guard let word = try readText() else { return nil }
    guard let isolation = BidiIsolation(rawValue: word) else {
      throw unread.expected("'default' or 'none'")
    }
    return isolation
  }

  /// Reads an object in which no name is twice; `read` reads the value of each member.
  fileprivate mutating func readNamedMembers(
    _ read: (inout JSONScanner, String) throws(InterchangeError) -> Void
  ) throws(InterchangeError) {
    var names: Set<String> = []
    try readMembers { (scanner, name) throws(InterchangeError) in
      guard names.insert(name).inserted else {
        throw scanner.expected("the name '\(name)' once in an object")
      }
      try read(&scanner, name)
    }
  }

  /// Reads `[{name, value, type?}]` or `{name: value}`, in which no name is twice.
  fileprivate mutating func readArguments() throws(InterchangeError) -> [String: MessageArgument] {
    var arguments: [String: MessageArgument] = [:]
    if kind() == .null {
      try readNull()
      return arguments
    }
    guard kind() != .object else {
      try readNamedMembers { (scanner, name) throws(InterchangeError) in
        arguments[name] = try scanner.readValue(nil)
      }
      return arguments
    }
    var names: Set<String> = []
    try readElements { scanner throws(InterchangeError) in
      let (name, argument) = try scanner.readArgument()
      guard names.insert(name).inserted else {
        throw scanner.expected("the parameter '\(name)' once")
      }
      arguments[name] = argument
    }
    return arguments
  }

  /// Reads `{name, value, type?}`; no argument where the value is `null`.
  private mutating func readArgument() throws(InterchangeError) -> (String, MessageArgument?) {
    let unread = self
    var name: String?
    var type: String?
    var value: JSONScanner?
    try readNamedMembers { (scanner, member) throws(InterchangeError) in
      switch member {
      case "name": name = try scanner.readString()
      case "type": type = try scanner.readText()
      case "value":
        value = scanner
        try scanner.skipValue()
      default: try scanner.skipValue()
      }
    }
    guard let name, var value else {
      throw unread.expected("a parameter with the members 'name' and 'value'")
    }
    return (name, try value.readValue(type))
  }

  private mutating func readValue(_ type: String?) throws(InterchangeError) -> MessageArgument? {
    let unread = self
    if let type {
      guard type == "datetime" else {
        throw unread.expected("a value of the type 'datetime', not '\(type)'")
      }
      guard kind() == .string, let date = DateTimeValue(iso8601: try readString()) else {
        throw unread.expected("a date such as \"2026-10-25T16:30:00Z\"")
      }
      return .dateTime(date)
    }
    switch kind() {
    case .string: return .string(try readString())
    case .boolean: return .boolean(try readBoolean())
    case .null:
      try readNull()
      return nil
    case .number:
      let number = DecimalNumber(literal: try readNumber())
      guard let number else { throw unread.expected("a number with an exponent of at most 1000") }
      return .number(number)
    case .object: return .term(try readTerm())
    case .array, nil:
      throw unread.expected(#"a string, a number, true, false, null or {"term": ID}"#)
    }
  }

  /// Reads `{"term": ID}`.
  private mutating func readTerm() throws(InterchangeError) -> String {
    let unread = self
    var term: String?
    try readNamedMembers { (scanner, member) throws(InterchangeError) in
      guard member == "term" else { throw unread.expected(#"{"term": ID}"#) }
      term = try scanner.readString()
    }
    guard let term else { throw unread.expected(#"{"term": ID}"#) }
    return term
  }
}
