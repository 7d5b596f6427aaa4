import ArgumentParser

/// The examples that the help of a command shows.
enum CommandExample {
  /// The first of them; `nil` where the help shows none.
  static func first(of command: any ParsableCommand.Type) -> String? {
    let lines = command.configuration.discussion.split(separator: "\n")
    guard let heading = lines.firstIndex(of: "Examples:") else { return nil }
    guard let line = lines[heading...].dropFirst().first else { return nil }
    // Two spaces are before what is said of an example.
    let text = line.drop { $0 == " " }
    return String(text[..<(text.firstRange(of: "  ")?.lowerBound ?? text.endIndex)])
  }
}
