import Foundation
import Testing

/// An application that renders messages links what rendering needs, and nothing else.
struct LinkedModuleTests {
  /// What stands for a module in the names of its symbols, and for a file that is embedded.
  private static let unwanted =
    [
      "TermProse", "TermChecking", "TermAuthoring", "TermLanguages", "EnglishText",
      "ClaimVocabulary", "TermToolKit",
    ].map { "$s\($0.utf8.count)\($0)" } + ["tool_file", "english_file"]

  @Test(arguments: unwanted)
  func `an application that renders links no documents, spellings and pages`(
    symbol: String
  ) throws {
    #expect(try Self.symbols(of: "termtool").contains(symbol), "the tool links it")
    #expect(try !Self.symbols(of: "RenderingApp").contains(symbol))
  }

  @Test func `it prints`() throws {
    let output = try Self.output(of: Self.product("RenderingApp").path, [])
    #expect(output.split(separator: "\n").count >= 20)
  }

  private static func symbols(of product: String) throws -> String {
    try output(of: "/usr/bin/env", ["nm", self.product(product).path])
  }

  /// The built product, which is beside the tests.
  private static func product(_ name: String) -> URL {
    let bundle = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    let beside = bundle.deletingLastPathComponent().appending(path: name)
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return SourceTree.root.appending(path: ".build/debug/\(name)")
  }

  private static func output(of program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(program) \(arguments.joined(separator: " "))")
    return String(decoding: data, as: UTF8.self)
  }
}
