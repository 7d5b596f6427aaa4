import TermDictionary
import TextBytes

/// Messages, one JSON object in each line, answered line by line.
struct Batch {
  /// What each thread starts from.
  let cache: MessageCache

  /// Where the lines come from, and where the answers go.
  let stream: LineStream

  private typealias Work = OrderedWork<LineChunk, Answer>

  /// The answers to the lines of one chunk.
  fileprivate struct Answer: Sendable {
    var text: [UInt8] = []
    var hasMalformedLine = false
  }

  private struct Outcome {
    var status = ExitStatus.success
    var failure: String?
  }

  /// Answers all lines.
  func run() throws(ToolFailure) -> ExitStatus {
    let input = Monitor(LineChunks(stream))
    let outcome = Monitor(Outcome())
    let work = Work(
      threads: Threads.count,
      next: { input.withLock { $0.next() } },
      give: { [stream] in Self.give($0, stream, outcome) }
    )
    work.run { [cache] in
      var cache = cache
      return { Self.answer($0, &cache) }
    }
    if let reason = outcome.withLock({ $0.failure }) { throw .unwritable(reason) }
    if let reason = input.withLock({ $0.failure }) {
      throw ToolFailure("cannot read standard input: \(reason)")
    }
    return outcome.withLock { $0.status }
  }

  private static func give(
    _ answer: Answer,
    _ stream: LineStream,
    _ outcome: Monitor<Outcome>
  ) -> Bool {
    let written = stream.write(answer.text)
    return outcome.withLock { outcome in
      if answer.hasMalformedLine { outcome.status = .findings }
      switch written {
      case .done: return true
      case .closed: return false
      case .failed(let reason):
        outcome.failure = reason
        return false
      }
    }
  }

  // MARK: Lines

  private static func answer(_ chunk: LineChunk, _ cache: inout MessageCache) -> Answer {
    var answer = Answer()
    if chunk.isTooLong {
      let most = LineChunks.greatestLine >> 20
      let problem = MalformedLine(message: "the line is longer than \(most) MiB")
      answer.add(problem, at: chunk.firstLine)
      return answer
    }
    answer.text.reserveCapacity(chunk.bytes.count * 2)
    var number = chunk.firstLine
    var start = chunk.bytes.startIndex
    while start < chunk.bytes.endIndex {
      let end = chunk.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? chunk.bytes.endIndex
      if !isBlank(chunk.bytes[start..<end]) {
        answer.add(chunk.bytes, start..<end, number, &cache)
      }
      start = end + 1
      number += 1
    }
    return answer
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}

extension Batch.Answer {
  fileprivate mutating func add(
    _ bytes: [UInt8],
    _ range: Range<Int>,
    _ number: Int,
    _ cache: inout MessageCache
  ) {
    do throws(MalformedLine) {
      let request = try MessageRequest(json: bytes, in: range)
      try cache.format(request).write(to: &text)
      text.append(UInt8(ascii: "\n"))
    } catch {
      add(error, at: number)
    }
  }

  fileprivate mutating func add(_ problem: MalformedLine, at line: Int) {
    hasMalformedLine = true
    add(
      [
        "error": [
          "code": .string(DiagnosticCode.malformedLine.name),
          "message": .string(problem.message),
          "line": .number(line),
        ]
      ]
    )
  }

  private mutating func add(_ json: JSONValue) {
    json.write(to: &text)
    text.append(UInt8(ascii: "\n"))
  }
}
