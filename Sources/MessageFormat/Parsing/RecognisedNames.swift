/// The options of an expression: where their names are, and the variables that are their values.
struct FoundOptions {
  private var names = InlineArray<8, Range<Int>>(repeating: 0..<0)
  private var variables = InlineArray<8, Range<Int>>(repeating: 0..<0)
  private(set) var count = 0

  func name(at index: Int) -> Range<Int> { names[index] }

  /// The name of the variable; `nil` where the value is a literal.
  func variable(at index: Int) -> Range<Int>? {
    variables[index].isEmpty ? nil : variables[index]
  }

  mutating func removeAll() { count = 0 }

  /// Adds an option; `false` where there are too many.
  mutating func append(_ name: Range<Int>, variable: Range<Int>?) -> Bool {
    guard count < names.count else { return false }
    names[count] = name
    variables[count] = variable ?? 0..<0
    count += 1
    return true
  }
}

/// The variables that declarations have declared or mentioned, and so fixed.
struct DeclaredVariables {
  private var names = InlineArray<16, Range<Int>>(repeating: 0..<0)
  private var annotated: UInt16 = 0
  private var count = 0

  /// The index of the variable `name` of a message; `nil` where nothing has fixed it.
  func index(of name: Range<Int>, in source: UnsafeBufferPointer<UInt8>) -> Int? {
    for index in 0..<count where source.areEqual(names[index], name) { return index }
    return nil
  }

  /// Whether a function makes the variable.
  func isAnnotated(_ index: Int) -> Bool { annotated >> UInt16(index) & 1 != 0 }

  /// Notes that a variable is mentioned; `false` where there are too many.
  mutating func mention(_ name: Range<Int>, in source: UnsafeBufferPointer<UInt8>) -> Bool {
    index(of: name, in: source) != nil || add(name, isAnnotated: false)
  }

  /// Notes a variable that is not known yet; `false` where there are too many.
  mutating func add(_ name: Range<Int>, isAnnotated: Bool) -> Bool {
    guard count < names.count else { return false }
    names[count] = name
    if isAnnotated { annotated |= 1 << UInt16(count) }
    count += 1
    return true
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the same bytes are in both ranges.
  func areEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.count == other.count && self[one].elementsEqual(self[other])
  }
}
