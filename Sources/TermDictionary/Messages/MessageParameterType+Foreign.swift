extension MessageParameterType {
  /// The type that programming languages and other formats of messages call `foreignName`.
  init?(foreignName: String) {
    guard let type = Self.foreignNames[foreignName] else { return nil }
    self = type
  }

  private static let foreignNames: [String: Self] = [
    "text": .string, "str": .string, "String": .string, "plain": .string, "name": .string,
    "int": .number, "Int": .number, "integer": .number, "decimal": .number, "float": .number,
    "double": .number, "plural": .number, "count": .number, "percent": .number,
    "currency": .money, "amount": .money, "timestamp": .datetime, "dateTime": .datetime,
    "noun": .term, "word": .term, "list": .terms, "nouns": .terms, "words": .terms,
  ]
}
