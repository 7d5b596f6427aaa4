import TermDictionary

/// Tells what was left out of folders, so that nobody takes it for read.
struct LeftOutReport {
  private let leftOut: [LeftOut]

  init(_ leftOut: [LeftOut]) { self.leftOut = leftOut }

  /// How much it is, and why: `left out 3: 1 hidden, 2 of other kinds`; `nil` for nothing.
  var summary: TerminalText? {
    guard !leftOut.isEmpty else { return nil }
    let counts = LeftOut.Kind.allCases.compactMap { kind in
      let count = leftOut.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(kind.words)"
    }
    return "left out \(leftOut.count): \(counts.joined(separator: ", "))"
  }

  /// Names each on standard error.
  func list(on host: any RequestHost) {
    for item in leftOut { host.note("left out '\(item.path)': \(item.reason)") }
  }
}

extension LeftOut.Kind {
  /// What is said behind a number of them.
  fileprivate var words: String {
    switch self {
    case .hidden: "hidden"
    case .excluded: "excluded by ignore files"
    case .otherName: "of other kinds"
    case .noFile: "that are no files"
    case .readAlready: "read already"
    }
  }
}
