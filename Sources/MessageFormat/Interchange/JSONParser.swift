/// Reads JSON as a tree.
enum JSONParser {
  static func read(_ text: String) throws(InterchangeError) -> JSONValue {
    var scanner = JSONScanner(Array(text.utf8))
    let value = try value(&scanner)
    try scanner.readEnd()
    return value
  }

  private static func value(_ scanner: inout JSONScanner) throws(InterchangeError) -> JSONValue {
    switch scanner.kind() {
    case .object: return try object(&scanner)
    case .array: return try array(&scanner)
    case .string: return .string(try scanner.readString())
    case .boolean: return .boolean(try scanner.readBoolean())
    case .null:
      try scanner.readNull()
      return .null
    case .number, nil:
      throw scanner.expected("an object, an array, a string, true, false or null")
    }
  }

  private static func array(_ scanner: inout JSONScanner) throws(InterchangeError) -> JSONValue {
    var items: [JSONValue] = []
    try scanner.readElements { scanner throws(InterchangeError) in
      items.append(try value(&scanner))
    }
    return .array(items)
  }

  private static func object(_ scanner: inout JSONScanner) throws(InterchangeError) -> JSONValue {
    var members: [(name: String, value: JSONValue)] = []
    try scanner.readMembers { (scanner, name) throws(InterchangeError) in
      members.append((name, try value(&scanner)))
    }
    return .object(members)
  }
}
