import Foundation

/// The interpreter of the system, whose library reads formats independently of what is under test.
package enum Python {
  package static let path = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Why a test that needs it is left out.
  package static let isMissing = "python3 is not installed; nothing else reads what is written"

  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// The lines that `script` prints for `input`, a JSON document on its standard input.
  package static func lines(of script: String, for input: some Encodable) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try JSONEncoder().encode(input).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = path.map { URL(filePath: $0) }
    process.arguments = ["-I", "-X", "utf8", "-c", script]
    process.standardInput = try FileHandle(forReadingFrom: file)
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: String(decoding: complaint, as: UTF8.self))
    }
    return String(decoding: printed, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map(String.init)
  }
}
