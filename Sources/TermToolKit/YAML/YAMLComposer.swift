import Diagnostics

/// Puts the parts of a YAML file together, and refuses what would be read in two ways or without
/// end.
struct YAMLComposer {
  /// How deep values may be in each other.
  static let deepestValue = 100

  /// How many values all aliases of a file may repeat: a few bytes can ask for any number.
  static let mostRepeated = 100_000

  private let parser: YAMLEventParser
  private var anchors: [String: YAMLValue] = [:]
  private var repeated = 0

  private init(_ parser: YAMLEventParser) { self.parser = parser }

  /// The value of the one document of `source`; `nil` where there is nothing but comments.
  ///
  /// - Throws: ``YAMLFault`` for the first thing that is wrong.
  static func value(of source: SourceText) throws(YAMLFault) -> YAMLValue? {
    var composer = Self(try YAMLEventParser(source))
    guard case .documentStart = try composer.parser.next().kind else { return nil }
    let value = try composer.value(try composer.parser.next(), depth: 0)
    _ = try composer.parser.next()
    let end = try composer.parser.next()
    guard case .streamEnd = end.kind else {
      throw YAMLFault(message: "a second document; expected only one in a file", range: end.range)
    }
    return value
  }

  private mutating func value(
    _ event: YAMLEvent,
    depth: Int
  ) throws(YAMLFault) -> YAMLValue {
    guard depth <= Self.deepestValue else {
      let message = "values stand in each other more than \(Self.deepestValue) deep"
      throw YAMLFault(message: message, range: event.range)
    }
    switch event.kind {
    case .scalar(let text, let isBlock, let anchor):
      // A text below `|` ends where the next thing begins; its sign is the place to show.
      let length = isBlock || event.range.isEmpty ? 1 : event.range.count
      let start = event.range.lowerBound
      return keep(YAMLValue(content: .scalar(text), range: start..<start + length, size: 1), anchor)
    case .sequenceStart(let anchor): return keep(try sequence(from: event, depth: depth), anchor)
    case .mappingStart(let anchor): return keep(try mapping(from: event, depth: depth), anchor)
    case .alias(let name): return try copy(of: name, at: event)
    case .documentStart, .documentEnd, .streamEnd, .sequenceEnd, .mappingEnd:
      throw YAMLFault(message: "expected a value", range: event.range)
    }
  }

  private mutating func sequence(
    from start: YAMLEvent,
    depth: Int
  ) throws(YAMLFault) -> YAMLValue {
    var values: [YAMLValue] = []
    var size = 1
    while true {
      let event = try parser.next()
      if case .sequenceEnd = event.kind { break }
      let value = try value(event, depth: depth + 1)
      size += value.size
      values.append(value)
    }
    return YAMLValue(content: .sequence(values), range: start.firstByte, size: size)
  }

  private mutating func mapping(
    from start: YAMLEvent,
    depth: Int
  ) throws(YAMLFault) -> YAMLValue {
    var pairs: [(key: YAMLValue, value: YAMLValue)] = []
    var names: Set<String> = []
    var size = 1
    while true {
      let event = try parser.next()
      if case .mappingEnd = event.kind { break }
      let key = try key(event, unlike: &names, depth: depth + 1)
      let value = try value(try parser.next(), depth: depth + 1)
      size += key.size + value.size
      pairs.append((key, value))
    }
    return YAMLValue(content: .mapping(pairs), range: start.firstByte, size: size)
  }

  private mutating func key(
    _ event: YAMLEvent,
    unlike names: inout Set<String>,
    depth: Int
  ) throws(YAMLFault) -> YAMLValue {
    let key = try value(event, depth: depth)
    guard let name = key.scalar else {
      throw YAMLFault(message: "expected a name before ':'", range: event.firstByte)
    }
    guard names.insert(name).inserted else {
      throw YAMLFault(message: "a second value for the name '\(name)'", range: event.range)
    }
    return key
  }

  /// Remembers `value` for the aliases of `anchor`.
  private mutating func keep(_ value: YAMLValue, _ anchor: String?) -> YAMLValue {
    if let anchor { anchors[anchor] = value }
    return value
  }

  private mutating func copy(
    of name: String,
    at event: YAMLEvent
  ) throws(YAMLFault) -> YAMLValue {
    guard let value = anchors[name] else {
      let hint = NearestValue.hint(name, among: anchors.keys.sorted())
      throw YAMLFault(
        message: "nothing is called '&\(name)' before this" + hint,
        range: event.range
      )
    }
    repeated += value.size
    guard repeated <= Self.mostRepeated else {
      let message = "aliases repeat more than \(Self.mostRepeated) values"
      throw YAMLFault(message: message, range: event.range)
    }
    return value
  }
}

extension YAMLEvent {
  /// Where a list or a mapping begins.
  fileprivate var firstByte: Range<Int> { range.lowerBound..<range.lowerBound + 1 }
}
