import Foundation
import MessageFormat

/// The working group's test suite, as its `tests.schema.json` describes it.
struct Suite {
  /// The files, by path, in order.
  let files: [(path: String, tests: [SuiteTest])]

  /// Reads all files in the folder at `path` and in the folders below it.
  init(folder path: String) throws {
    let root = URL(fileURLWithPath: path, isDirectory: true)
    let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    let paths = (found?.allObjects ?? []).compactMap { ($0 as? URL)?.path }
      .filter { $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") }
      .sorted()
    files = try paths.map { file in
      let data = try Data(contentsOf: URL(fileURLWithPath: file))
      let content = try JSONDecoder().decode(SuiteFile.self, from: data)
      let name = file.dropFirst(root.path.count).drop { $0 == "/" }
      return (String(name), content.tests.map { $0.withDefaults(content.defaultTestProperties) })
    }
  }

  /// The folder of the suite; `nil` where the variable `MF2_SUITE` names none.
  static let folder = ProcessInfo.processInfo.environment["MF2_SUITE"]

  /// The messages of all tests.
  static func sources() throws -> [String] {
    let suite = try folder.map { try Suite(folder: $0) }
    return suite?.files.flatMap(\.tests).compactMap(\.src) ?? []
  }

  /// The number of tests.
  var count: Int { files.reduce(0) { $0 + $1.tests.count } }
}

private struct SuiteFile: Decodable {
  let defaultTestProperties: SuiteTest?
  let tests: [SuiteTest]
}

/// A test; every property may come from the defaults of its file.
struct SuiteTest: Decodable {
  var locale: String?
  var src: String?
  var bidiIsolation: String?
  var params: [Parameter]?
  var exp: String?
  var expParts: [JSONValue]?
  var expErrors: [ExpectedError]?

  struct Parameter: Decodable {
    let name: String
    let type: String?
    let value: JSONValue
  }

  struct ExpectedError: Decodable {
    let type: String
  }

  func withDefaults(_ defaults: SuiteTest?) -> SuiteTest {
    guard let defaults else { return self }
    var test = self
    test.locale = locale ?? defaults.locale
    test.src = src ?? defaults.src
    test.bidiIsolation = bidiIsolation ?? defaults.bidiIsolation
    test.params = params ?? defaults.params
    test.exp = exp ?? defaults.exp
    test.expParts = expParts ?? defaults.expParts
    test.expErrors = expErrors ?? defaults.expErrors
    return test
  }

  /// The parameters as arguments.
  var arguments: [String: MessageArgument] {
    let pairs = (params ?? []).compactMap { parameter in
      parameter.argument.map { (parameter.name, $0) }
    }
    return Dictionary(pairs) { first, _ in first }
  }
}

extension SuiteTest.Parameter {
  /// The value as an argument; `nil` for what no caller could pass, as `null`.
  var argument: MessageArgument? {
    switch value {
    case .string(let text):
      guard type == "datetime" else { return .string(text) }
      return DateTimeValue(iso8601: text).map(MessageArgument.dateTime)
    case .number(let number): return DecimalNumber(number).map(MessageArgument.number)
    case .boolean(let flag): return .boolean(flag)
    case .null, .array, .object: return nil
    }
  }
}

/// Any JSON.
enum JSONValue: Decodable, Equatable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// Whether everything that is stated here is found in `actual`, which may hold more.
  func isMet(by actual: JSONValue) -> Bool {
    switch (self, actual) {
    case (.object(let expected), .object(let actual)):
      expected.allSatisfy { key, value in actual[key].map(value.isMet) ?? false }
    case (.array(let expected), .array(let actual)):
      expected.count == actual.count && zip(expected, actual).allSatisfy { $0.isMet(by: $1) }
    default:
      self == actual
    }
  }
}
