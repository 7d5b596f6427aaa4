import TermDictionary
import TextBytes

/// Answers about each line of standard input, in order, by all cores.
struct GrammarBatch {
  let question: GrammarQuestion
  let rules: LanguageRules
  let isJSON: Bool

  /// Where the lines come from, and where the answers go.
  let stream: LineStream

  private struct Outcome {
    var isFirst = true
    var failure: String?

    /// The number of the first line that is too long to be answered.
    var firstTooLong: Int?
  }

  /// Answers all lines.
  func run() throws(ToolFailure) {
    let input = Monitor(LineChunks(stream, takesOnlyText: true))
    let outcome = Monitor(Outcome())
    let isJSON = isJSON
    let work = OrderedWork<LineChunk, [UInt8]>(
      threads: Threads.count,
      next: { input.withLock { $0.next() } },
      give: { [stream] answers in
        let isFirst = outcome.withLock { outcome in
          defer { outcome.isFirst = outcome.isFirst && answers.isEmpty }
          return outcome.isFirst
        }
        let start = isJSON && !answers.isEmpty ? Array((isFirst ? "[" : ",").utf8) : []
        return Self.write(start + answers, stream, outcome)
      }
    )
    work.run {
      { chunk in
        guard chunk.isTooLong else { return answer(chunk) }
        outcome.withLock { $0.firstTooLong = min($0.firstTooLong ?? .max, chunk.firstLine) }
        // An empty answer keeps all others in step with their lines.
        return answer(LineChunk(bytes: [UInt8(ascii: "\n")], firstLine: chunk.firstLine))
      }
    }
    if isJSON {
      let end = outcome.withLock { $0.isFirst ? "[]\n" : "]\n" }
      _ = Self.write(Array(end.utf8), stream, outcome)
    }
    if let reason = outcome.withLock({ $0.failure }) { throw .unwritable(reason) }
    if let reason = input.withLock({ $0.failure }) {
      throw ToolFailure("cannot read standard input: \(reason)")
    }
    if let line = outcome.withLock({ $0.firstTooLong }) {
      throw ToolFailure("line \(line) is longer than 16 MiB; it has an empty answer")
    }
  }

  private static func write(
    _ bytes: [UInt8],
    _ stream: LineStream,
    _ outcome: Monitor<Outcome>
  ) -> Bool {
    switch stream.write(bytes) {
    case .done: return true
    case .closed: return false
    case .failed(let reason):
      outcome.withLock { $0.failure = reason }
      return false
    }
  }

  private func answer(_ chunk: LineChunk) -> [UInt8] {
    var answers: [UInt8] = []
    answers.reserveCapacity(chunk.bytes.count * 2)
    var start = 0
    while start < chunk.bytes.count {
      let end = chunk.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? chunk.bytes.count
      let hasReturn = end > start && chunk.bytes[end - 1] == UInt8(ascii: "\r")
      add(chunk.bytes, start..<(hasReturn ? end - 1 : end), to: &answers)
      start = end + 1
    }
    return answers
  }

  private func add(_ bytes: [UInt8], _ line: Range<Int>, to answers: inout [UInt8]) {
    let answer =
      line.isEmpty ? GrammarQuestion.Answer(result: "", rule: "none") : self.answer(bytes, line)
    if isJSON {
      if !answers.isEmpty { answers.append(UInt8(ascii: ",")) }
      let input = String(decoding: bytes[line], as: UTF8.self)
      JSONValue(input, answer).write(to: &answers)
    } else {
      answers += bytes[line]
      if !line.isEmpty { answers.append(UInt8(ascii: "\t")) }
      answers += (answer.result ?? "").utf8
      answers.append(UInt8(ascii: "\n"))
    }
  }

  private func answer(_ bytes: [UInt8], _ line: Range<Int>) -> GrammarQuestion.Answer {
    guard question == .article else {
      return question.answer(String(decoding: bytes[line], as: UTF8.self), rules)
    }
    return question.article(bytes.span.extracting(line), rules)
  }
}

extension JSONValue {
  /// The answer to one input.
  init(_ input: String, _ answer: GrammarQuestion.Answer) {
    self = [
      "input": .string(input), "result": JSONValue(answer.result), "by": .string(answer.rule),
    ]
  }
}
