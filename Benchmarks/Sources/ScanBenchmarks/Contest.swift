import Foundation
import TermDictionary

#if canImport(TermProse)
  import TermProse
#endif

#if canImport(CHyperscan)
  import CHyperscan
#endif

/// One number of phrases, found by each subject in turn.
struct Contest {
  private let phrases: [String]
  private let text: [UInt8]
  private let path: String
  private let name: String

  init(_ phrases: [String], _ text: [UInt8], _ path: String) {
    self.phrases = phrases
    self.text = text
    self.path = path
    name = "\(phrases.count) phrases"
  }

  func run(_ rounds: Int) throws -> [Row] {
    var matcher = PhraseMatcher(phrases)
    let building = (0..<5).map { _ in seconds { matcher = PhraseMatcher(phrases) } }.median
    let hyperscan = Hyperscan(phrases, text)
    let ahoCorasick = try AhoCorasick(phrases, path)
    var times: (own: [Double], hyperscan: [Double], ahoCorasick: [Double]) = ([], [], [])
    var count = 0
    for _ in 0..<rounds {
      times.own.append(
        seconds {
          count = 0
          matcher.forEachMatch(in: text.span) { _ in count += 1 }
        }
      )
      if let hyperscan { times.hyperscan.append(hyperscan.scan()) }
      if let ahoCorasick { times.ahoCorasick.append(ahoCorasick.scan()) }
    }
    let own = times.own.median
    let bytes = phrases.reduce(0) { $0 + $1.utf8.count }
    let share = Double(matcher.byteCount) / Double(bytes)
    var rows = [
      row("scan", "ours", own, nil, "\(count) matches"),
      Row(
        contest: "\(name): compile",
        subject: "ours",
        figure: building * 1000,
        unit: "ms",
        ratio: nil,
        note: String(format: "%.1f bytes for each byte of the phrases", share)
      ),
    ]
    if let hyperscan {
      rows.append(
        row(
          "scan",
          "Hyperscan",
          times.hyperscan.median,
          own,
          "\(hyperscan.count) matches, overlapping ones too"
        )
      )
      rows.append(
        Row(
          contest: "\(name): compile",
          subject: "Hyperscan",
          figure: hyperscan.building * 1000,
          unit: "ms",
          ratio: hyperscan.building / building,
          note: "\(hyperscan.size) bytes"
        )
      )
    } else {
      print("Hyperscan is not installed (libhyperscan-dev): left out.")
    }
    if let ahoCorasick {
      rows.append(
        row("scan", "ahocorasick_rs", times.ahoCorasick.median, own, "\(ahoCorasick.count) matches")
      )
    } else {
      print("ahocorasick_rs is not installed (PyPI): left out.")
    }
    return rows
  }

  private func row(
    _ what: String,
    _ subject: String,
    _ time: Double,
    _ own: Double?,
    _ note: String
  ) -> Row {
    Row(
      contest: "\(name): \(what)",
      subject: subject,
      figure: Double(text.count) / 1e6 / time,
      unit: "MB/s",
      ratio: own.map { time / $0 },
      note: note
    )
  }
}

#if canImport(CHyperscan)
  /// Hyperscan with `\bphrase\b`, in any letter case.
  final class Hyperscan {
    private let matcher: OpaquePointer
    private let text: [UInt8]
    let building: Double
    private(set) var count = 0

    init?(_ phrases: [String], _ text: [UInt8]) {
      self.text = text
      let copies = phrases.map { strdup($0) }
      defer { for copy in copies { free(copy) } }
      let pointers = copies.map { UnsafePointer<CChar>($0) }
      var made: OpaquePointer?
      building = seconds {
        pointers.withUnsafeBufferPointer {
          made = hyperscan_compile($0.baseAddress, UInt32($0.count))
        }
      }
      guard let made else { return nil }
      matcher = made
    }

    deinit { hyperscan_free(matcher) }

    var size: Int { hyperscan_size(matcher) }

    func scan() -> Double {
      seconds {
        text.withUnsafeBytes { bytes in
          let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
          count = hyperscan_count(matcher, start, UInt32(bytes.count))
        }
      }
    }
  }
#else
  /// Hyperscan where it is not installed.
  final class Hyperscan {
    let building = 0.0
    let count = 0
    let size = 0
    init?(_ phrases: [String], _ text: [UInt8]) { return nil }
    func scan() -> Double { 0 }
  }
#endif

/// A Rust Aho–Corasick behind Python, in a process of its own that measures itself.
final class AhoCorasick {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private(set) var count = 0

  init?(_ phrases: [String], _ path: String) throws {
    let list = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(phrases.joined(separator: "\n").utf8).write(to: list)
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "Scripts/scan-aho-corasick", path, list.path]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    guard let line = readLine(), line != "missing" else { return nil }
  }

  deinit { try? input.fileHandleForWriting.close() }

  func scan() -> Double {
    input.fileHandleForWriting.write(Data("\n".utf8))
    let fields = (readLine() ?? "").split(separator: " ")
    guard fields.count == 2, let time = Double(fields[0]), let count = Int(fields[1]) else {
      return 0
    }
    self.count = count
    return time
  }

  private func readLine() -> String? {
    var line = Data()
    while let byte = try? output.fileHandleForReading.read(upToCount: 1), !byte.isEmpty {
      if byte[byte.startIndex] == 0x0A { return String(decoding: line, as: UTF8.self) }
      line += byte
    }
    return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
  }
}
